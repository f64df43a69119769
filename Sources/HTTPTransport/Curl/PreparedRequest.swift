/// A request that was checked, in the words of libcurl.
struct PreparedRequest: Sendable {
    let method: String
    let url: String
    /// For messages.
    let host: String
    /// Lines for `CURLOPT_HTTPHEADER`: `Name: value`, `Name;` for an empty value, `Name:` to take out libcurl's own.
    let headerLines: [String]
    let upload: Upload?
    let isHead: Bool
    let isThisMachine: Bool
    let timeouts: HTTPTimeouts
    /// Whether gzip was offered by us, so that the caller must not see it.
    let offersGzip: Bool

    /// Checks the request and opens the file that it sends.
    ///
    /// - Throws: `invalidRequest`.
    init(_ request: HTTPRequest, userAgent: String) throws(HTTPError) {
        let address = try HTTPAddress(request.url)
        guard let parsed = ParsedURL(request.url) else {
            throw HTTPError(.invalidRequest, "The address is not a URL.")
        }
        guard request.method.rawValue.isToken else {
            throw HTTPError(.invalidRequest, "The request to \(address.host) has no possible method.")
        }
        try Self.check(request.headers, host: address.host)
        method = request.method.rawValue
        url = parsed.text
        host = address.host
        isHead = request.method == .head
        isThisMachine = address.isThisMachine
        timeouts = request.timeouts
        upload = try Upload(request.body, of: request.method, host: address.host)
        guard !(isHead && upload != nil) else {
            throw HTTPError(.invalidRequest, "A HEAD request to \(address.host) cannot carry a body.")
        }
        // A part of a compressed file is of no use to whoever asked for a part.
        offersGzip = request.headers["Accept-Encoding"] == nil && request.headers["Range"] == nil
        headerLines = Self.lines(request.headers, offersGzip: offersGzip, userAgent: userAgent)
    }

    private static func check(_ headers: HTTPHeaders, host: String) throws(HTTPError) {
        for (name, value) in headers {
            guard name.isToken, value.isFieldValue else {
                throw HTTPError(
                    .invalidRequest,
                    "A header of the request to \(host) holds a line break or another character "
                        + "that cannot be sent; look for one in the token or key that was pasted.")
            }
            // Two opinions on where a body ends are how requests are smuggled.
            guard !name.isSameFieldName(as: "Content-Length"), !name.isSameFieldName(as: "Transfer-Encoding") else {
                throw HTTPError(.invalidRequest, "The length of the request to \(host) is not for the caller to say.")
            }
        }
    }

    private static func lines(_ headers: HTTPHeaders, offersGzip: Bool, userAgent: String) -> [String] {
        var lines = headers.map { $0.value.isEmpty ? "\($0.name);" : "\($0.name): \($0.value)" }
        if headers["User-Agent"] == nil { lines.append("User-Agent: \(userAgent)") }
        if offersGzip { lines.append("Accept-Encoding: gzip") }
        for name in ["Accept", "Content-Type", "Expect"] where headers[name] == nil { lines.append("\(name):") }
        return lines
    }
}

extension String {
    /// Whether this can be a field's name or a method (RFC 9110, section 5.6.2).
    fileprivate var isToken: Bool {
        !isEmpty
            && utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "a")...UInt8(ascii: "z"):
                    true
                default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
                }
            }
    }

    /// Whether this can be a field's value: no control characters but tabs (RFC 9110, section 5.5).
    fileprivate var isFieldValue: Bool {
        utf8.allSatisfy { $0 == 0x09 || ($0 >= 0x20 && $0 != 0x7F) }
    }
}
