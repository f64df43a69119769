/// The answer to a request, from the moment on that its header is there.
package struct HTTPResponse: Sendable {
    package let status: Int
    /// Without `Content-Encoding` and `Content-Length` when the client decompresses the body.
    package let headers: HTTPHeaders
    /// The address that answered, after redirects.
    package let url: String
    package let body: HTTPBodyStream

    package init(status: Int, headers: HTTPHeaders, url: String, body: HTTPBodyStream) {
        self.status = status
        self.headers = headers
        self.url = url
        self.body = body
    }

    /// The length that the server announced for the body, in bytes.
    package var announcedLength: Int? {
        headers["Content-Length"].flatMap { Int($0) }.flatMap { $0 >= 0 ? $0 : nil }
    }
}

/// A whole answer.
package struct HTTPAnswer: Hashable, Sendable {
    package let status: Int
    package let headers: HTTPHeaders
    /// The address that answered, after redirects.
    package let url: String
    package let body: [UInt8]

    package init(status: Int, headers: HTTPHeaders, url: String, body: [UInt8]) {
        self.status = status
        self.headers = headers
        self.url = url
        self.body = body
    }
}
