/// HTTP by libcurl: all requests on one thread, connections kept for the next request, HTTP/2 where it is offered.
///
/// Speaks http and https only; keeps no cookies and reads no `.netrc`. A connection that was kept and turns out to be
/// closed is made anew without the caller's knowing, and the request sent again if nothing of its answer had come.
package final class CurlTransport: HTTPClient {
    /// Most bytes of a redirect's body that are read so that the connection can be kept.
    private static let worthReading = 64 << 10

    private let options: CurlOptions
    private let engine: CurlEngine

    package init(_ options: CurlOptions = CurlOptions()) {
        self.options = options
        engine = CurlEngine(options)
    }

    /// Ends every request with `cancelled`, takes no more, and returns when all connections are closed.
    package func shutDown() async {
        await engine.shutDown()
    }

    package func open(_ request: HTTPRequest) async throws(HTTPError) -> HTTPResponse {
        let deadline = request.timeouts.total.map { ContinuousClock.now + $0 }
        var request = request
        while true {
            let response = try await openOnce(request, deadline: deadline)
            let next = try Redirection.next(after: request, status: response.status, headers: response.headers)
            guard let next else { return response }
            if let length = response.announcedLength, length <= Self.worthReading { await discard(response.body) }
            request = next
        }
    }

    private func openOnce(
        _ request: HTTPRequest, deadline: ContinuousClock.Instant?
    ) async throws(HTTPError) -> HTTPResponse {
        let prepared = try PreparedRequest(request, userAgent: options.userAgent)
        let transfer = Transfer(prepared, deadline: deadline, engine: engine)
        let head = try await transfer.head()
        let body = TransferBody(transfer)
        let encoding = head.headers["Content-Encoding"]?.lowercased() ?? "identity"
        guard prepared.offersGzip, !prepared.isHead, encoding != "identity" else {
            return HTTPResponse(
                status: head.status, headers: head.headers, url: prepared.url,
                body: HTTPBodyStream { () async throws(HTTPError) in try await body.next() })
        }
        guard encoding == "gzip" || encoding == "x-gzip" else {
            throw HTTPError(.malformed, "\(prepared.host) compresses its answer in a way that was not asked for.")
        }
        var headers = head.headers
        headers["Content-Encoding"] = nil
        headers["Content-Length"] = nil
        let gunzipped = try GunzippedBody(body, host: prepared.host)
        return HTTPResponse(
            status: head.status, headers: headers, url: prepared.url,
            body: HTTPBodyStream { () async throws(HTTPError) in try await gunzipped.next() })
    }

    /// Reads what is left, so that the connection is free again. If that fails, the next request takes another.
    private func discard(_ body: HTTPBodyStream) async {
        var pieces = body.makeAsyncIterator()
        while (try? await pieces.next()) != nil {}
    }
}

/// The body of a transfer; when nobody has it any more, the transfer is over.
final class TransferBody: Sendable {
    private let transfer: Transfer

    init(_ transfer: Transfer) {
        self.transfer = transfer
    }

    deinit {
        transfer.cancel()
    }

    func next() async throws(HTTPError) -> [UInt8]? {
        try await transfer.next()
    }
}
