/// Cuts what comes on a connection into requests (RFC 9112), with a length or in chunked coding.
struct PeerRequestReader {
    private struct Head {
        let method: String
        let target: String
        let headers: [(String, String)]
        let bytes: [UInt8]

        func header(_ name: String) -> String? { headers.first { $0.0.lowercased() == name }?.1 }

        var length: Int { header("content-length").flatMap { Int($0) } ?? 0 }
        var isChunked: Bool { header("transfer-encoding")?.lowercased() == "chunked" }
    }

    private let keepsBodies: Bool
    private let waitsForBodies: Bool
    /// How many more bytes may be read.
    private(set) var room: Int
    private var input: [UInt8] = []
    private var head: Head?
    private var body: [UInt8] = []
    private var bodyLength = 0
    private var hasAskedToContinue = false

    init(keepsBodies: Bool, readsAtMost: Int, waitsForBodies: Bool) {
        self.keepsBodies = keepsBodies
        self.waitsForBodies = waitsForBodies
        room = readsAtMost
    }

    mutating func take(_ bytes: ArraySlice<UInt8>) {
        input += bytes
        room -= bytes.count
        if head == nil { readHead() }
        if let head, !head.isChunked { takeBody(min(input.count, head.length - bodyLength)) }
    }

    /// Whether the other side wants to hear that its body is welcome; true once a request.
    var isWaitingToContinue: Bool {
        mutating get {
            guard let head, !hasAskedToContinue, bodyLength == 0, input.isEmpty,
                head.header("expect")?.lowercased() == "100-continue"
            else { return false }
            hasAskedToContinue = true
            return true
        }
    }

    /// The next whole request, of the connection with this number.
    mutating func next(on connection: Int) -> PeerRequest? {
        if head == nil { readHead() }
        guard let head else { return nil }
        if !waitsForBodies {
            // What comes of the body after this belongs to nobody.
            (input, room) = ([], 0)
        } else if head.isChunked {
            guard takeChunks() else { return nil }
        } else {
            takeBody(min(input.count, head.length - bodyLength))
            guard bodyLength == head.length else { return nil }
        }
        defer { (self.head, body, bodyLength, hasAskedToContinue) = (nil, [], 0, false) }
        return PeerRequest(
            method: head.method, target: head.target, headers: head.headers, body: body, bodyLength: bodyLength,
            connection: connection, head: head.bytes)
    }

    private mutating func takeBody(_ count: Int) {
        guard count > 0 else { return }
        if keepsBodies { body += input[..<count] }
        bodyLength += count
        input.removeFirst(count)
    }

    private mutating func readHead() {
        // The first byte of TLS (RFC 8446, section 5.1) begins no request, and what it begins has no empty line.
        if input.first == 0x16 {
            head = Head(method: "", target: "", headers: [], bytes: input)
            input = []
            return
        }
        let end = Array("\r\n\r\n".utf8)
        guard let start = input.firstRange(of: end) else { return }
        let bytes = Array(input[..<start.upperBound])
        input.removeFirst(bytes.count)
        let lines = String(decoding: bytes.dropLast(4), as: UTF8.self).split(separator: "\r\n")
        let words = (lines.first ?? "").split(separator: " ")
        let headers = lines.dropFirst().map { line in
            let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            let value = parts.count > 1 ? parts[1].drop { $0 == " " } : ""
            return (String(parts[0]), String(value))
        }
        head = Head(
            method: words.first.map(String.init) ?? "", target: words.count > 1 ? String(words[1]) : "",
            headers: headers, bytes: bytes)
    }

    /// - Returns: whether the last chunk is there.
    private mutating func takeChunks() -> Bool {
        while let line = input.firstRange(of: Array("\r\n".utf8)) {
            let digits = String(decoding: input[..<line.lowerBound], as: UTF8.self).prefix { $0.isHexDigit }
            let count = Int(digits, radix: 16) ?? 0
            guard input.count >= line.upperBound + count + 2 else { return false }
            if keepsBodies { body += input[line.upperBound..<line.upperBound + count] }
            bodyLength += count
            input.removeFirst(line.upperBound + count + 2)
            if count == 0 { return true }
        }
        return false
    }
}
