/// What a `ScriptedPeer` does with a request.
package struct PeerAnswer: Sendable {
    enum Step: Sendable {
        case bytes([UInt8])
        case wait(Duration)
        /// Until the gate is open.
        case pass(PeerGate)
        /// The byte, for as long as the connection is there.
        case forever(UInt8)
        case stayForever
    }

    /// The status line and the header, with the empty line.
    var head: [UInt8]
    var body: [Step]
    /// Whether the connection ends with the answer.
    var closes: Bool
    /// Bytes of head and body after which the connection breaks.
    var cut: Int?
    /// Whether the body is sent even to HEAD.
    var isRaw = false

    /// An answer with a length, that keeps the connection.
    package static func bytes(
        _ status: Int = 200, _ bytes: [UInt8], type: String = "application/octet-stream",
        headers: [(String, String)] = []
    ) -> PeerAnswer {
        let own = [("Content-Type", type), ("Content-Length", String(bytes.count))]
        return PeerAnswer(head: head(status, own + headers), body: [.bytes(bytes)], closes: false)
    }

    package static func json(
        _ status: Int = 200, _ text: String, headers: [(String, String)] = []
    ) -> PeerAnswer {
        bytes(status, Array(text.utf8), type: "application/json", headers: headers)
    }

    package static func text(
        _ status: Int = 200, _ text: String, headers: [(String, String)] = []
    ) -> PeerAnswer {
        bytes(status, Array(text.utf8), type: "text/plain; charset=utf-8", headers: headers)
    }

    /// Only a status and a header, as of 204 and 304, with no length.
    package static func status(_ status: Int, headers: [(String, String)] = []) -> PeerAnswer {
        PeerAnswer(head: head(status, headers), body: [], closes: false)
    }

    /// The chunks one by one in chunked coding, each after the delay.
    package static func slowly(
        _ status: Int = 200, _ chunks: [[UInt8]], every delay: Duration, type: String = "application/octet-stream",
        headers: [(String, String)] = []
    ) -> PeerAnswer {
        var answer = chunked(status, chunks, type: type, headers: headers)
        answer.body = answer.body.flatMap { [.wait(delay), $0] }
        return answer
    }

    /// The chunks at once in chunked coding.
    package static func chunked(
        _ status: Int = 200, _ chunks: [[UInt8]], type: String = "application/octet-stream",
        headers: [(String, String)] = []
    ) -> PeerAnswer {
        let steps = chunks.filter { !$0.isEmpty }.map { chunk in
            Step.bytes(Array("\(String(chunk.count, radix: 16))\r\n".utf8) + chunk + Array("\r\n".utf8))
        }
        let own = [("Content-Type", type), ("Transfer-Encoding", "chunked")]
        return PeerAnswer(
            head: head(status, own + headers), body: steps + [.bytes(Array("0\r\n\r\n".utf8))], closes: false)
    }

    /// The byte without end and without a length.
    package static func endless(
        _ byte: UInt8, status: Int = 200, type: String = "application/octet-stream", headers: [(String, String)] = []
    ) -> PeerAnswer {
        PeerAnswer(head: head(status, [("Content-Type", type)] + headers), body: [.forever(byte)], closes: true)
    }

    package static func redirect(
        to url: String, status: Int = 302, headers: [(String, String)] = []
    ) -> PeerAnswer {
        PeerAnswer(
            head: head(status, [("Location", url), ("Content-Length", "0")] + headers), body: [], closes: false)
    }

    /// Exactly this text, whatever was asked.
    package static func raw(_ text: String, closes: Bool = true) -> PeerAnswer {
        raw(Array(text.utf8), closes: closes)
    }

    /// Exactly these bytes, whatever was asked.
    package static func raw(_ bytes: [UInt8], closes: Bool = true) -> PeerAnswer {
        PeerAnswer(head: [], body: [.bytes(bytes)], closes: closes, isRaw: true)
    }

    /// Exactly this text, and then the byte without end.
    package static func raw(_ text: String, andForever byte: UInt8) -> PeerAnswer {
        PeerAnswer(head: [], body: [.bytes(Array(text.utf8)), .forever(byte)], closes: true, isRaw: true)
    }

    /// Closes the connection without a word.
    package static var closed: PeerAnswer { PeerAnswer(head: [], body: [], closes: true, isRaw: true) }

    /// Never answers, and keeps the connection for as long as the other side does.
    package static var silent: PeerAnswer {
        PeerAnswer(head: [], body: [.stayForever], closes: true, isRaw: true)
    }

    /// The same answer, broken off after so many bytes of head and body together.
    package func cut(after bytes: Int) -> PeerAnswer {
        var answer = self
        answer.cut = bytes
        return answer
    }

    /// The same answer, begun when the gate is open.
    package func behind(_ gate: PeerGate) -> PeerAnswer {
        var answer = self
        answer.body = [.pass(gate)] + (head.isEmpty ? [] : [.bytes(head)]) + body
        answer.head = []
        answer.isRaw = true
        return answer
    }

    /// The same answer, whose body begins when the gate is open.
    package func withBody(behind gate: PeerGate) -> PeerAnswer {
        var answer = self
        answer.body = [.pass(gate)] + body
        return answer
    }

    /// The same answer without its last chunk, and this text when the gate is open.
    package func followed(by text: String, behind gate: PeerGate) -> PeerAnswer {
        var answer = self
        answer.body = body.dropLast() + [.pass(gate), .bytes(Array(text.utf8))]
        return answer
    }

    /// The same answer, begun after a while.
    package func delayed(by delay: Duration) -> PeerAnswer {
        var answer = self
        answer.body = [.wait(delay)] + (head.isEmpty ? [] : [.bytes(head)]) + body
        answer.head = []
        answer.isRaw = true
        return answer
    }

    /// The same answer, after which nothing more happens, not even the end of the connection.
    package var staying: PeerAnswer {
        var answer = self
        answer.body.append(.stayForever)
        return answer
    }

    private static func head(_ status: Int, _ headers: [(String, String)]) -> [UInt8] {
        let lines = ["HTTP/1.1 \(status) \(reason(status))"] + headers.map { "\($0.0): \($0.1)" }
        return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
    }

    private static func reason(_ status: Int) -> String {
        switch status {
        case 200..<300: "OK"
        case 300..<400: "Elsewhere"
        default: "Sorry"
        }
    }
}
