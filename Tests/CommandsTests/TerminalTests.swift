import Synchronization
import Testing

@testable import Commands

/// Collects what a command writes.
final class Capture: Sendable {
    private let bytes = Mutex<[UInt8]>([])

    var text: String { String(decoding: bytes.withLock { $0 }, as: UTF8.self) }

    func stream(isTerminal: Bool, width: Int = 80) -> Terminal.Stream {
        Terminal.Stream(isTerminal: isTerminal, width: width) { written in
            self.bytes.withLock { $0 += written }
        }
    }
}

@Suite struct DisplayWidthTests {
    @Test(
        "A terminal's columns are counted, not characters",
        arguments: [
            ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("夕日", 4), ("ｱ", 1), ("Ａ", 2), ("한국", 4), ("🌅", 2),
            ("❤️", 2), ("👩‍👩‍👧", 2), ("🇯🇵", 2), ("☂", 1), ("ไม้", 2), ("\u{200B}", 0), ("נורה", 4), ("✅", 2), ("々", 2),
        ]
    )
    func columns(text: String, width: Int) {
        #expect(DisplayWidth.columns(of: text) == width)
    }

    @Test("Columns of a table stay aligned with wide characters and emoji")
    func aligned() {
        var table = Table([.init("Name"), .init("Size", isRightAligned: true), .init("Tags")])
        table.add(["夕日の海", "7", "a"])
        table.add(["Sea 🌊", "1234", "b"])
        #expect(table.lines(width: nil) == ["Name      Size  Tags", "夕日の海     7  a", "Sea 🌊    1234  b"])
    }

    @Test("A table wider than the terminal is cut in the columns that may shrink, and nowhere else")
    func cut() {
        var table = Table([.init("Id"), .init("Name", shrinks: true)])
        table.add(["0123456789", "東京タワーの夜景と雨"])
        for line in table.lines(width: 24) {
            #expect(DisplayWidth.columns(of: line) <= 24)
        }
        #expect(table.lines(width: 24)[1] == "0123456789  東京タワー…")
        #expect(table.lines(width: nil)[1].hasSuffix("雨"))
    }
}

@Suite struct PrintableTests {
    @Test(
        "Nothing in a name can steer a terminal",
        arguments: [
            ("plain 夕日 🌅", "plain 夕日 🌅"), ("\u{1B}[2Jx", "␛[2Jx"), ("a\nb\tc\r\nd", "a b c  d"), ("\u{7F}", "␡"),
            ("\u{9B}31m", "\u{FFFD}31m"), ("a\u{202E}gnp.exe", "a\u{FFFD}gnp.exe"), ("\u{0}", "␀"),
            ("\u{2066}x\u{2069}", "\u{FFFD}x\u{FFFD}"),
        ]
    )
    func line(text: String, shown: String) {
        #expect(Printable.line(text) == shown)
    }

    @Test("JSON on a terminal is escaped and still the same document")
    func json() {
        #expect(Printable.json("{\"a\":\"\u{9B}\u{202E}\u{7F}é\"}") == "{\"a\":\"\\u009b\\u202e\\u007fé\"}")
    }
}

@Suite struct TerminalStreamTests {
    @Test(
        "Colour is for a terminal only, and never when the person declined it",
        arguments: [(true, true, true), (true, false, false), (false, true, false)])
    func colour(isTerminal: Bool, allows: Bool, coloured: Bool) throws {
        let capture = Capture()
        let terminal = Terminal(
            output: capture.stream(isTerminal: isTerminal), errors: capture.stream(isTerminal: true),
            allowsColour: allows)
        try terminal.line(terminal.style("x", .red))
        #expect(capture.text == (coloured ? "\u{1B}[31mx\u{1B}[0m\n" : "x\n"))
    }

    @Test("Paths are bytes for a pipe, with zero bytes when asked, and printable for a person")
    func paths() throws {
        for (isTerminal, nulls, expected) in [
            (false, false, "/a\u{1B}b\n/c\n"), (false, true, "/a\u{1B}b\0/c\0"), (true, false, "/a␛b\n/c\n"),
        ] {
            let capture = Capture()
            let stream = capture.stream(isTerminal: isTerminal)
            try Terminal(output: stream, errors: stream, allowsColour: false)
                .paths(["/a\u{1B}b", "/c"], nulls: nulls)
            #expect(capture.text == expected)
        }
    }

    @Test("A complaint is one line, whatever the message holds")
    func complaint() {
        let capture = Capture()
        let stream = capture.stream(isTerminal: true)
        Terminal(output: stream, errors: stream, allowsColour: true).complain("a\nb\u{1B}[2J")
        #expect(capture.text == "nura: a b␛[2J\n")
    }
}

@Suite struct ProgressTests {
    /// Lets a test say when the pauses of a progress line end.
    private final class Pauses: Sendable {
        let asked: AsyncStream<Double>
        private let ask: AsyncStream<Double>.Continuation
        private let releases: AsyncStream<Void>
        let release: AsyncStream<Void>.Continuation

        init() {
            (asked, ask) = AsyncStream.makeStream()
            (releases, release) = AsyncStream.makeStream()
        }

        func pause(_ seconds: Double) async throws {
            ask.yield(seconds)
            for await _ in releases { return }
            try Task.checkCancellation()
        }
    }

    @Test("Short work shows nothing, and a pipe is shown nothing at all", arguments: [true, false])
    func silent(isTerminal: Bool) async throws {
        let capture = Capture()
        let stream = capture.stream(isTerminal: isTerminal)
        let terminal = Terminal(output: stream, errors: stream, allowsColour: true)
        let pauses = Pauses()
        let result = try await terminal.progress("Painting", pause: pauses.pause) { line in
            line.update(0.5)
            return 7
        }
        #expect(result == 7)
        #expect(capture.text.isEmpty)
    }

    @Test("Long work shows how far it has come after half a second, and cleans up behind itself")
    func shown() async throws {
        let capture = Capture()
        let stream = capture.stream(isTerminal: true)
        let terminal = Terminal(output: stream, errors: stream, allowsColour: true)
        let pauses = Pauses()
        var asked = pauses.asked.makeAsyncIterator()
        try await terminal.progress("Painting", pause: pauses.pause) { line in
            #expect(await asked.next() == 0.5)
            line.update(0.25, detail: "1 of 4\u{1B}")
            pauses.release.yield()
            #expect(await asked.next() == 0.1)
        }
        #expect(capture.text.contains("Painting"))
        #expect(capture.text.contains("25 %  1 of 4␛"))
        #expect(capture.text.hasSuffix("\r\u{1B}[K"))
    }
}
