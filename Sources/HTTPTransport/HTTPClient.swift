/// Whoever can answer HTTP requests.
package protocol HTTPClient: Sendable {
    /// Sends the request and returns when the header of the answer is there, whatever its status.
    ///
    /// Cancelling the task closes the connection.
    func open(_ request: HTTPRequest) async throws(HTTPError) -> HTTPResponse
}

extension HTTPClient {
    /// Sends the request and reads the whole answer.
    ///
    /// - Throws: `tooLarge` for a body of more than `limit` bytes, as soon as that is known.
    package func answer(to request: HTTPRequest, atMost limit: Int) async throws(HTTPError) -> HTTPAnswer {
        let response = try await open(request)
        let body = try await response.wholeBody(atMost: limit)
        return HTTPAnswer(status: response.status, headers: response.headers, url: response.url, body: body)
    }
}

extension HTTPResponse {
    /// Reads the body to its end.
    ///
    /// - Throws: `tooLarge` for more than `limit` bytes.
    package func wholeBody(atMost limit: Int) async throws(HTTPError) -> [UInt8] {
        var whole: [UInt8] = []
        // A HEAD announces what a GET would give, so only bytes that come count.
        for try await piece in body {
            guard piece.count <= limit - whole.count, announcedLength ?? 0 <= limit else {
                throw HTTPError.tooLarge(from: url, limit: limit)
            }
            whole.append(contentsOf: piece)
        }
        return whole
    }
}

extension HTTPError {
    static func tooLarge(from url: String, limit: Int) -> HTTPError {
        HTTPError(.tooLarge, "The answer of \(HTTPAddress.host(of: url)) is longer than \(limit) bytes.")
    }
}
