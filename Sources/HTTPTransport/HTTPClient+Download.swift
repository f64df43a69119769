extension HTTPClient {
    /// Sends the request and writes the body of a successful answer (200 to 299) to a new file, as it comes.
    ///
    /// Any other answer makes no file and comes back with the beginning of its body, at most 64 KB: it says what was
    /// wrong. The file is not flushed to the disk; that is for whoever gives it its final place. If the download fails
    /// or is cancelled the file is removed.
    ///
    /// - Parameters:
    ///   - path: where no file is yet.
    ///   - limit: most bytes of the body.
    ///   - progress: called with the bytes that have been written, and how many are expected if the server said so.
    /// - Returns: the answer, for a success with an empty body.
    /// - Throws: also `tooLarge`, as soon as that is known, and `invalidRequest` when the file cannot be made or written.
    package func download(
        _ request: HTTPRequest, to path: String, atMost limit: Int,
        progress: @Sendable (_ received: Int, _ expected: Int?) -> Void = { _, _ in }
    ) async throws(HTTPError) -> HTTPAnswer {
        let response = try await open(request)
        guard (200...299).contains(response.status) else { return try await response.explanation() }
        let expected = response.announcedLength
        guard expected ?? 0 <= limit else { throw HTTPError.tooLarge(from: response.url, limit: limit) }
        let file = DownloadedFile(path, host: HTTPAddress.host(of: response.url))
        try await file.make()
        do throws(HTTPError) {
            var received = 0
            for try await piece in response.body {
                guard piece.count <= limit - received else {
                    throw HTTPError.tooLarge(from: response.url, limit: limit)
                }
                try await file.write(piece)
                received += piece.count
                progress(received, expected)
            }
            try await file.finish()
        } catch {
            await file.remove()
            throw error
        }
        return HTTPAnswer(status: response.status, headers: response.headers, url: response.url, body: [])
    }
}

extension HTTPResponse {
    /// The answer with the beginning of its body, for one that is to be read by a person.
    fileprivate func explanation() async throws(HTTPError) -> HTTPAnswer {
        let limit = 64 << 10
        var beginning: [UInt8] = []
        for try await piece in body {
            beginning += piece.prefix(limit - beginning.count)
            if beginning.count == limit { break }
        }
        return HTTPAnswer(status: status, headers: headers, url: url, body: beginning)
    }
}
