import FoundationEssentials
import Glibc
import NuraModel
import Synchronization
import TestSupport
import Testing

/// How the program comes to know what was done to the files.
enum Noticing: String, CaseIterable, Sendable, CustomTestStringConvertible {
    /// A daemon watches the library all the time.
    case watching
    /// Nobody watches; `nura scan` looks afterwards.
    case scanning

    var testDescription: String { rawValue }
}

/// A library of the built program in a scratch folder, for tests that do with its files what people do in a file
/// manager. A daemon that watches it ends with this value.
final class LibraryUnderTest: Sendable {
    let noticing: Noticing
    let program: NuraProgramUnderTest
    private let daemon = Mutex<NuraProcess?>(nil)

    /// Makes a library with a small picture of every name, all of them in the folder of the month.
    ///
    /// - Parameter variables: settings, as environment variables, besides those that make the program hurry.
    init(_ names: [String], noticing: Noticing = .watching, variables: [String: String] = [:]) async throws {
        self.noticing = noticing
        let hurry = [
            "NURA_INBOX_SETTLE": "0", "NURA_SCAN_GRACE": noticing == .watching ? "0.2" : "0",
            "NURA_WRITERS": "builtin", "NURA_GENERATORS": "painter",
        ]
        program = try NuraProgramUnderTest(variables: hurry.merging(variables) { $1 })
        _ = try await succeed("init")
        if !names.isEmpty { try await paint(names) }
        if noticing == .watching { try await startDaemon() }
    }

    var root: String { program.library }

    private func paint(_ names: [String]) async throws {
        for (number, name) in names.enumerated() {
            try write(
                "inbox/\(number).txt",
                Array(
                    "---\nname: \"\(name)\"\nsize: 64x64\nseed: \(number)\n---\nA calm lake at dawn, number \(number)\n"
                        .utf8))
        }
        let outcome = try await succeed("daemon", "--once")
        #expect(outcome.lines.count == names.count, "\(outcome)")
    }

    // MARK: - The program

    /// Starts the daemon, and returns when everything is being watched.
    func startDaemon() async throws {
        let process = try program.start(["daemon"])
        try await process.line(on: .errors) { $0.contains("ready:") }
        daemon.withLock { $0 = process }
    }

    /// Ends the daemon as a service manager would.
    @discardableResult
    func stopDaemon() async -> NuraProcess.Outcome? {
        let running = daemon.withLock { daemon in
            defer { daemon = nil }
            return daemon
        }
        running?.send(SIGTERM)
        return await running?.outcome()
    }

    /// Waits for the end of a daemon that ends by itself.
    func daemonThatEnds() async -> NuraProcess.Outcome? {
        let running = daemon.withLock { daemon in
            defer { daemon = nil }
            return daemon
        }
        return await running?.outcome()
    }

    /// How the daemon ends by itself; `nil` when none was started.
    func daemonOutcome() async -> NuraProcess.Outcome? {
        let running = daemon.withLock { daemon in
            defer { daemon = nil }
            return daemon
        }
        return await running?.ends()
    }

    func run(_ arguments: String...) async throws -> NuraProcess.Outcome {
        try await program.start(arguments).outcome()
    }

    @discardableResult
    func succeed(
        _ arguments: String..., sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> NuraProcess.Outcome {
        let outcome = try await program.start(arguments).outcome()
        #expect(outcome.code == 0, "\(arguments): \(outcome.output)\(outcome.errors)", sourceLocation: sourceLocation)
        return outcome
    }

    /// The images as `nura list` tells them, with whatever more `arguments` ask for.
    func list(_ arguments: String...) async throws -> LibraryContents {
        let outcome = try await program.start(["list", "--json", "--limit", "1000"] + arguments).outcome()
        return try LibraryContents(lines: outcome.lines, root: root)
    }

    func status() async throws -> StatusSeen {
        try StatusSeen(await run("status", "--json"))
    }

    func trash() async throws -> [TrashSeen] {
        try await run("trash", "--json").lines.map(TrashSeen.init)
    }
}

// MARK: - Waiting

extension LibraryUnderTest {
    /// Lets the program notice what was done, and returns what it then says of the images.
    ///
    /// While the daemon watches, asks until `holds` is true; a scan has to get it right the first time.
    @discardableResult
    func noticed(
        _ what: Comment, sourceLocation: SourceLocation = #_sourceLocation,
        until holds: (LibraryContents) throws -> Bool
    ) async throws -> LibraryContents {
        if noticing == .scanning { _ = try await run("scan") }
        return try await eventually(what, sourceLocation: sourceLocation, { try await self.list() }, until: holds)
    }

    /// The same for what the program says of its state.
    @discardableResult
    func noticedStatus(
        _ what: Comment, sourceLocation: SourceLocation = #_sourceLocation, until holds: (StatusSeen) throws -> Bool
    ) async throws -> StatusSeen {
        if noticing == .scanning { _ = try await run("scan") }
        return try await eventually(what, sourceLocation: sourceLocation, { try await self.status() }, until: holds)
    }

    /// Asks until the answer is the one that is waited for, or for a minute.
    func eventually<Answer>(
        _ what: Comment, sourceLocation: SourceLocation = #_sourceLocation, _ ask: () async throws -> Answer,
        until holds: (Answer) throws -> Bool
    ) async throws -> Answer {
        let deadline = ContinuousClock.now.advanced(by: .seconds(60))
        while true {
            let answer = try await ask()
            let isOver = noticing == .scanning || ContinuousClock.now > deadline
            if try holds(answer) { return answer }
            if isOver {
                let log = await stopDaemon()?.errors ?? ""
                Issue.record("not noticed: \(what)\nbut: \(answer)\n\(log)", sourceLocation: sourceLocation)
                return answer
            }
            try await Task.sleep(for: .milliseconds(75))
        }
    }
}
