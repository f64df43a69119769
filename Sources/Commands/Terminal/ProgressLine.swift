import Synchronization

/// One line on a terminal that says how far long work has come; nothing anywhere else, and nothing for short work.
package final class ProgressLine: Sendable {
    private struct State {
        var done = 0.0
        var detail = ""
        var expected: Double?
        var isShown = false
    }

    private static let barWidth = 24

    private let title: String
    private let stream: Terminal.Stream
    private let state = Mutex(State())

    init(title: String, stream: Terminal.Stream) {
        self.title = title
        self.stream = stream
    }

    /// Says how far the work has come; cheap, and callable from any thread.
    ///
    /// - Parameters:
    ///   - fraction: from 0 to 1.
    ///   - detail: such as `3 of 40`.
    package func update(_ fraction: Double, detail: String = "") {
        state.withLock {
            $0.done = min(1, max(0, fraction))
            $0.detail = detail
        }
    }

    /// Says how long the work takes by experience, for work that itself says little.
    ///
    /// - Parameter seconds: of the whole; `nil` when there is no experience.
    package func expect(seconds: Double?) {
        state.withLock { $0.expected = seconds }
    }

    /// - Parameter elapsed: seconds since the work began. What experience says never claims that the work is done.
    func draw(elapsed: Double) throws {
        let line = state.withLock { state in
            state.isShown = true
            let guess = state.expected.map { $0 > 0 ? min(0.95, elapsed / $0) : 0 } ?? 0
            let done = max(state.done, guess)
            let filled = Int(done * Double(Self.barWidth))
            let bar = String(repeating: "━", count: filled) + String(repeating: "─", count: Self.barWidth - filled)
            return "\(title) \(bar) \(Int(done * 100)) %  \(state.detail)"
        }
        try stream.write(Array("\r\u{1B}[K\(Table.cut(Printable.line(line), to: max(1, stream.width - 1)))".utf8))
    }

    func erase() throws {
        guard state.withLock({ $0.isShown }) else { return }
        try stream.write(Array("\r\u{1B}[K".utf8))
    }
}

extension Terminal {
    /// Does work and shows its progress on the error stream, if that is a terminal and the work takes more than half
    /// a second.
    ///
    /// - Parameter pause: waits for so many seconds; ends early when its task is cancelled.
    package func progress<Result: Sendable>(
        _ title: String,
        pause: @escaping @Sendable (Double) async throws -> Void = { try await Task.sleep(for: .seconds($0)) },
        _ work: (ProgressLine) async throws -> Result
    ) async throws -> Result {
        let line = ProgressLine(title: title, stream: errors)
        guard errors.isTerminal else { return try await work(line) }
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await Self.tick(line, pause: pause) }
            let result: Swift.Result<Result, any Error>
            do { result = .success(try await work(line)) } catch { result = .failure(error) }
            group.cancelAll()
            // The ticker must be over before the line is erased; how it ended says nothing about the work.
            while await group.nextResult() != nil { continue }
            try line.erase()
            return try result.get()
        }
    }

    private static func tick(
        _ line: ProgressLine, pause: @Sendable (Double) async throws -> Void
    ) async throws {
        var elapsed = 0.5
        try await pause(elapsed)
        while true {
            try Task.checkCancellation()
            try line.draw(elapsed: elapsed)
            try await pause(0.1)
            elapsed += 0.1
        }
    }
}
