package import Glibc
import Synchronization

/// A run of a built program, as a person would start it: with arguments, an environment and standard input of its
/// own, its output captured, and killed when the value goes away.
package final class NuraProcess: Sendable {
    /// How a run ended.
    package struct Outcome: Hashable, Sendable {
        /// The exit code; `nil` when a signal ended the run.
        package let code: Int32?
        /// The signal that ended the run.
        package let signal: Int32?
        package let output: String
        package let errors: String

        /// The lines of the output, without the empty one after the last break.
        package var lines: [String] { output.split(separator: "\n").map(String.init) }
    }

    package enum Stream: Sendable {
        case output
        case errors
    }

    /// A run that could not start, or that ended before what was waited for.
    package struct Failure: Error, CustomStringConvertible {
        package let description: String

        package init(description: String) {
            self.description = description
        }
    }

    private let child: pid_t
    private let output = LineCapture()
    private let errors = LineCapture()
    private let ending = Ending()

    /// Starts the program.
    ///
    /// - Parameters:
    ///   - environment: all of it; nothing is inherited.
    ///   - directory: the working folder.
    ///   - input: what it reads from standard input; nothing by default.
    package init(
        _ executable: String, _ arguments: [String], environment: [String: String], directory: String = "/",
        input: String = ""
    ) throws {
        let (outputEnds, errorEnds) = (try Pipe(), try Pipe())
        let inputFile = try Self.file(holding: input)
        defer { close(inputFile) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, inputFile, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, outputEnds.write, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, errorEnds.write, STDERR_FILENO)
        // `env` changes the folder and then becomes the program.
        var words = (["env", "--chdir=\(directory)", executable] + arguments).map { strdup($0) } + [nil]
        var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for word in words + variables { free(word) } }
        var child: pid_t = 0
        let result = posix_spawn(&child, "/usr/bin/env", &actions, nil, &words, &variables)
        for end in [outputEnds.write, errorEnds.write] { close(end) }
        guard result == 0 else {
            for end in [outputEnds.read, errorEnds.read] { close(end) }
            throw Failure(description: "\(executable) does not start: \(String(cString: strerror(result)))")
        }
        self.child = child
        output.follow(outputEnds.read)
        errors.follow(errorEnds.read)
        ending.follow(child)
    }

    deinit {
        if ending.outcome == nil { kill(child, SIGKILL) }
    }

    package var processID: pid_t { child }

    /// Waits for a line that the program writes, or has written, and that `matches`.
    ///
    /// - Throws: `Failure` when the stream ends without such a line.
    @discardableResult
    package func line(
        on stream: Stream = .output, where matches: @escaping @Sendable (String) -> Bool
    ) async throws -> String {
        let capture = stream == .output ? output : errors
        if let line = await capture.line(where: matches) { return line }
        throw Failure(description: "the program ended without that line; it wrote:\n\(output.text)\n\(errors.text)")
    }

    /// Sends a signal, such as `SIGTERM` or `SIGKILL`; nothing happens when the run is over.
    package func send(_ signal: Int32) {
        if ending.outcome == nil { kill(child, signal) }
    }

    /// Waits for the end of the run and of its output.
    package func outcome() async -> Outcome {
        let status = await ending.wait()
        await output.end()
        await errors.end()
        let signal = status & 0x7F
        return Outcome(
            code: signal == 0 ? status >> 8 & 0xFF : nil, signal: signal == 0 ? nil : signal, output: output.text,
            errors: errors.text)
    }

    /// A file without a name: unlike a pipe, it asks nobody to read it.
    private static func file(holding input: String) throws -> Int32 {
        var name = Array("/tmp/nura-input-XXXXXX".utf8CString)
        let file = mkstemp(&name)
        guard file >= 0 else { throw Failure(description: "no file for the input: errno \(errno)") }
        unlink(name)
        _ = fcntl(file, F_SETFD, FD_CLOEXEC)
        let bytes = Array(input.utf8)
        guard write(file, bytes, bytes.count) == bytes.count, lseek(file, 0, SEEK_SET) == 0 else {
            close(file)
            throw Failure(description: "cannot write the input: errno \(errno)")
        }
        return file
    }
}

/// Two ends that no other child inherits.
private struct Pipe {
    let read: Int32
    let write: Int32

    init() throws {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw NuraProcess.Failure(description: "no pipe: errno \(errno)") }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        (read, write) = (ends[0], ends[1])
    }
}

/// What one stream of a child said, and those who wait for a line of it.
private final class LineCapture: Sendable {
    private struct Waiter {
        let matches: @Sendable (String) -> Bool
        let continuation: CheckedContinuation<String?, Never>
    }

    private struct State {
        var bytes: [UInt8] = []
        var lines: [String] = []
        var lineStart = 0
        var isOver = false
        var waiters: [Waiter] = []
    }

    private let state = Mutex(State())

    var text: String { state.withLock { String(decoding: $0.bytes, as: UTF8.self) } }

    func follow(_ descriptor: Int32) {
        OwnThread.start {
            defer { close(descriptor) }
            var chunk = [UInt8](repeating: 0, count: 65_536)
            while true {
                let count = read(descriptor, &chunk, chunk.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { break }
                self.append(chunk[..<count])
            }
            self.finish()
        }
    }

    /// The first line that `matches`, also of those written before; `nil` when the stream is over without one.
    func line(where matches: @escaping @Sendable (String) -> Bool) async -> String? {
        await withCheckedContinuation { continuation in
            let known = state.withLock { state -> String?? in
                if let line = state.lines.first(where: matches) { return line }
                if state.isOver { return .some(nil) }
                state.waiters.append(Waiter(matches: matches, continuation: continuation))
                return nil
            }
            if let known { continuation.resume(returning: known) }
        }
    }

    func end() async {
        _ = await line { _ in false }
    }

    private func append(_ bytes: ArraySlice<UInt8>) {
        let answered = state.withLock { state -> [(Waiter, String)] in
            state.bytes += bytes
            var answered: [(Waiter, String)] = []
            while let end = state.bytes[state.lineStart...].firstIndex(of: UInt8(ascii: "\n")) {
                let line = String(decoding: state.bytes[state.lineStart..<end], as: UTF8.self)
                state.lineStart = end + 1
                state.lines.append(line)
                // Each is asked once: a waiter may count how often it is.
                var waiting: [Waiter] = []
                for waiter in state.waiters {
                    if waiter.matches(line) { answered.append((waiter, line)) } else { waiting.append(waiter) }
                }
                state.waiters = waiting
            }
            return answered
        }
        for (waiter, line) in answered { waiter.continuation.resume(returning: line) }
    }

    private func finish() {
        let waiters = state.withLock { state in
            state.isOver = true
            defer { state.waiters = [] }
            return state.waiters
        }
        for waiter in waiters { waiter.continuation.resume(returning: nil) }
    }
}

/// The end of a child, and those who wait for it.
private final class Ending: Sendable {
    private struct State {
        var status: Int32?
        var waiters: [CheckedContinuation<Int32, Never>] = []
    }

    private let state = Mutex(State())

    var outcome: Int32? { state.withLock(\.status) }

    func follow(_ child: pid_t) {
        OwnThread.start {
            var status: Int32 = 0
            while waitpid(child, &status, 0) < 0, errno == EINTR { continue }
            let waiters = self.state.withLock { state in
                state.status = status
                defer { state.waiters = [] }
                return state.waiters
            }
            for waiter in waiters { waiter.resume(returning: status) }
        }
    }

    func wait() async -> Int32 {
        await withCheckedContinuation { continuation in
            let status = state.withLock { state in
                if state.status == nil { state.waiters.append(continuation) }
                return state.status
            }
            if let status { continuation.resume(returning: status) }
        }
    }
}
