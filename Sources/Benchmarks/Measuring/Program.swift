import FoundationEssentials
import TestSupport

/// A program that a benchmark runs as a person would, or as a reference to be measured against.
struct Program: Sendable {
    let executable: String
    let environment: [String: String]

    /// A program of the system, found along the usual path.
    static func system(_ name: String) throws -> Program {
        for folder in ["/usr/local/bin", "/usr/bin", "/bin"] {
            let path = folder + "/" + name
            if FileManager.default.isExecutableFile(atPath: path) {
                return Program(executable: path, environment: ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"])
            }
        }
        throw BenchmarkFailure(description: "\(name) is needed and not installed")
    }

    func start(_ arguments: [String]) throws -> NuraProcess {
        try NuraProcess(executable, arguments, environment: environment)
    }

    /// Runs it to its end. What it prints is read and forgotten.
    func run(_ arguments: [String]) async throws {
        try await expectSuccess(of: start(arguments))
    }

    /// Runs it to its end with its output thrown away by the system, as reading it would cost time that is measured.
    func runSilently(_ arguments: [String]) async throws {
        let words = ([executable] + arguments).map { "'" + $0.replacing("'", with: "'\\''") + "'" }
        let shell = Program(executable: "/bin/sh", environment: environment)
        try await shell.run(["-c", "exec " + words.joined(separator: " ") + " >/dev/null"])
    }

    /// - Throws: `BenchmarkFailure` unless the exit code is 0, or 1 without a word about it: `rg` found nothing.
    func expectSuccess(of process: NuraProcess) async throws {
        let outcome = await process.outcome()
        guard outcome.code == 0 || (outcome.code == 1 && outcome.errors.isEmpty) else {
            let end = outcome.code.map { "with code \($0)" } ?? "by signal \(outcome.signal ?? 0)"
            throw BenchmarkFailure(description: "\(executable) ended \(end): \(outcome.errors)")
        }
    }
}
