import FoundationEssentials
import Glibc

/// The built `nura` that end-to-end tests run, in a world of its own: home, configuration and working folder are a
/// scratch folder that goes away with this value.
package final class NuraProgramUnderTest: Sendable {
    /// Everything that the program under test can call its own.
    package let files: ScratchFiles
    private let variables: [String: String]

    /// - Parameter variables: of the environment, besides `HOME` and `PATH`.
    package init(variables: [String: String] = [:]) throws {
        files = try ScratchFiles()
        self.variables = variables
    }

    /// The scratch folder; absolute.
    package var folder: String { files.root }

    /// The library that commands find by themselves.
    package var library: String { folder + "/Nura" }

    /// `NURA_BINARY`, else the program beside the tests.
    package static var executable: String {
        if let named = ProcessInfo.processInfo.environment["NURA_BINARY"], !named.isEmpty { return named }
        guard let tests = realpath("/proc/self/exe", nil) else { return "nura" }
        defer { free(tests) }
        let path = String(cString: tests)
        return path[..<(path.lastIndex(of: "/") ?? path.startIndex)] + "/nura"
    }

    /// Starts a command and returns at once.
    package func start(
        _ arguments: [String], variables: [String: String] = [:], input: String = ""
    ) throws -> NuraProcess {
        let environment = ["HOME": folder, "PATH": "/usr/bin:/bin"]
            .merging(self.variables) { $1 }.merging(variables) { $1 }
        return try NuraProcess(Self.executable, arguments, environment: environment, directory: folder, input: input)
    }

    /// Runs a command to its end.
    package func run(
        _ arguments: String..., variables: [String: String] = [:], input: String = ""
    ) async throws -> NuraProcess.Outcome {
        try await start(arguments, variables: variables, input: input).outcome()
    }
}
