/// One request, as a value; nothing happens before a client opens it.
package struct HTTPRequest: Sendable {
    package var method: HTTPMethod
    /// An absolute `http` or `https` URL without a user name or a password.
    package var url: String
    /// The fields to send. The client adds `Host`, `User-Agent`, the length of the body and, unless there is an
    /// `Accept-Encoding` or a `Range`, the offer to take gzip; nothing else, so no `Accept` that was not asked for.
    package var headers: HTTPHeaders
    package var body: HTTPBody
    package var timeouts = HTTPTimeouts()
    package var redirects = HTTPRedirects.follow(atMost: 5)

    package init(_ method: HTTPMethod = .get, _ url: String, headers: HTTPHeaders = [:], body: HTTPBody = .none) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
    }
}

/// What a request carries.
package enum HTTPBody: Sendable {
    case none
    case bytes([UInt8])
    /// The contents of the file at this path, read piece by piece while it is sent; it must not change meanwhile.
    case file(String)
}

/// How long a request may wait.
package struct HTTPTimeouts: Hashable, Sendable {
    /// For a connection: finding the name, connecting, and TLS.
    package var connect: Duration
    /// For the next byte in either direction, once connected; time in which nobody reads the body does not count.
    package var idle: Duration
    /// For everything, from opening the request to the end of the body, redirects included.
    package var total: Duration?

    package init(connect: Duration = .seconds(10), idle: Duration = .seconds(60), total: Duration? = nil) {
        self.connect = connect
        self.idle = idle
        self.total = total
    }
}

/// What to do when a server answers with another address.
package enum HTTPRedirects: Hashable, Sendable {
    /// Goes there, at most so many times in a row.
    ///
    /// Another origin (scheme, host or port) sees only what every server may see: tokens, cookies and keys stay
    /// behind. 307 and 308 send the body again, 303 and a 301 or 302 after a POST become a GET. Never followed are
    /// redirects from https to http, from this machine to another without https, and from another machine to this one.
    case follow(atMost: Int)
    /// Sends the same request again where 307 and 308 lead within the same origin, at most so many times in a row: for
    /// what is to be seen by that server and no other. Every other redirect is an error, `redirectRefused`.
    case repeatWithinOrigin(atMost: Int)
    /// A redirect is an error, `redirectRefused`.
    case refuse
}
