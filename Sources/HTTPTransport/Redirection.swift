/// Where a redirect leads, and what may go along: a pure step from one request to the next.
enum Redirection {
    /// The statuses that are redirects when they come with a `Location` (RFC 9110, section 15.4).
    private static let statuses: Set<Int> = [301, 302, 303, 307, 308]

    /// What any server may be told. Everything else could be a token or a key, and stays with the origin it was for.
    private static let publicFields = [
        "accept", "accept-encoding", "accept-language", "cache-control", "content-encoding", "content-language",
        "content-type", "if-match", "if-modified-since", "if-none-match", "if-range", "if-unmodified-since", "prefer",
        "range", "user-agent",
    ]

    /// What describes a body, and goes when the body goes.
    private static let bodyFields = ["content-encoding", "content-language", "content-type"]

    /// The request that follows from the answer, or `nil` when the answer is no redirect.
    ///
    /// - Throws: `redirectRefused` where the request or its safety forbids to follow.
    static func next(
        after request: HTTPRequest, status: Int, headers: HTTPHeaders
    ) throws(HTTPError) -> HTTPRequest? {
        guard statuses.contains(status), let location = headers["Location"] else { return nil }
        let host = HTTPAddress.host(of: request.url)
        let left = try stepsLeft(of: request, status: status, host: host)
        guard let target = ParsedURL(encoded(location), relativeTo: request.url) else {
            throw HTTPError(.malformed, "\(host) sends the request to an address that is not a URL.")
        }
        let (from, to) = try addresses(from: request.url, to: target, host: host)
        try checkProtection(from: from, to: to)
        var next = request
        next.url = target.text
        switch request.redirects {
        case .follow, .refuse: next.redirects = .follow(atMost: left - 1)
        case .repeatWithinOrigin:
            guard from == to else { throw elsewhere(host) }
            next.redirects = .repeatWithinOrigin(atMost: left - 1)
        }
        if becomesGet(request.method, status: status) {
            next.method = .get
            next.body = .none
            for name in bodyFields { next.headers[name] = nil }
        }
        if from != to {
            next.headers = HTTPHeaders(
                next.headers.filter { field in
                    publicFields.contains { $0.isSameFieldName(as: field.name) }
                })
        }
        return next
    }

    private static func stepsLeft(of request: HTTPRequest, status: Int, host: String) throws(HTTPError) -> Int {
        switch request.redirects {
        case .follow(let left) where left > 0: return left
        case .repeatWithinOrigin(let left) where left > 0 && (status == 307 || status == 308): return left
        case .follow, .repeatWithinOrigin(atMost: ...0):
            throw refused("\(host) sends the request from one address to the next without end.")
        case .repeatWithinOrigin, .refuse: throw elsewhere(host)
        }
    }

    private static func addresses(
        from url: String, to target: ParsedURL, host: String
    ) throws(HTTPError) -> (HTTPAddress, HTTPAddress) {
        let from = try HTTPAddress(url)
        do {
            return (from, try HTTPAddress(target))
        } catch {
            throw refused("\(host) sends the request to an address that is neither https nor http.", cause: error)
        }
    }

    private static func checkProtection(from: HTTPAddress, to: HTTPAddress) throws(HTTPError) {
        if from.scheme == "https" && to.scheme == "http" {
            throw refused("\(from.host) sends the request to \(to.host) without encryption.")
        }
        if from.isThisMachine && !to.isAllowed {
            throw refused("\(from.host) sends the request off this machine, to \(to.host), without encryption.")
        }
        if to.isThisMachine && !from.isThisMachine {
            throw refused("\(from.host) sends the request to this machine, which it has no business with.")
        }
    }

    private static func elsewhere(_ host: String) -> HTTPError {
        refused("\(host) sends the request elsewhere, which is not wanted here; correct the address.")
    }

    private static func refused(_ message: String, cause: (any Error)? = nil) -> HTTPError {
        HTTPError(.redirectRefused, message, cause: cause)
    }

    private static func becomesGet(_ method: HTTPMethod, status: Int) -> Bool {
        switch status {
        case 303: method != .get && method != .head
        case 301, 302: method == .post
        default: false
        }
    }

    /// Servers write blanks and letters beyond ASCII into `Location`, which a URL has percent-encoded.
    private static func encoded(_ location: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in location.utf8 {
            if byte == 0x20 || byte >= 0x80 {
                bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension HTTPHeaders {
    fileprivate init(_ fields: [(name: String, value: String)]) {
        self.init()
        for field in fields { add(field.name, field.value) }
    }
}
