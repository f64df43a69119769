extension String {
    /// The address with a path behind it, with exactly one `/` between them.
    func appendingPath(_ path: String) -> String {
        var base = self[...]
        while base.last == "/" { base.removeLast() }
        return base + "/" + path.drop { $0 == "/" }
    }

    /// The address of a call of OpenAI's kind; the address of the server may end in `/v1` or not.
    func appendingOpenAIPath(_ path: String) -> String {
        let base = appendingPath("")
        return base.hasSuffix("/v1/") ? base + path : base + "v1/" + path
    }

    /// The path of an absolute address, from its first `/` on, with the query; `nil` when it has none.
    var pathOfAddress: String? {
        guard let scheme = firstRange(of: "://") else { return nil }
        let rest = self[scheme.upperBound...]
        guard let slash = rest.firstIndex(of: "/") else { return nil }
        return String(rest[slash...].prefix { $0 != "#" })
    }

    /// Percent-encoded for use in a path, with `/` kept (RFC 3986, section 3.3).
    var escapedPath: String {
        let digits = Array("0123456789ABCDEF".utf8)
        var escaped: [UInt8] = []
        for byte in utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: escaped.append(byte)
            case _ where "-._~/:@".utf8.contains(byte): escaped.append(byte)
            default: escaped += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: escaped, as: UTF8.self)
    }
}
