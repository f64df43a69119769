import FoundationEssentials
import Glibc

/// The built `nura` that end-to-end tests run, in a world of its own: home, configuration and working folder are a
/// scratch folder that goes away with this value.
package final class NuraProgramUnderTest: Sendable {
    /// The scratch folder; absolute.
    package let folder: String
    private let executable: String
    private let variables: [String: String]

    /// - Parameter variables: of the environment, besides `HOME` and `PATH`.
    package init(variables: [String: String] = [:]) throws {
        executable = Self.executable
        var template = Array("/tmp/nura-e2e-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            throw NuraProcess.Failure(description: "no scratch folder: errno \(errno)")
        }
        folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        self.variables = variables
    }

    deinit {
        do {
            try FileManager.default.removeItem(atPath: folder)
        } catch {
            print("note: \(folder) stays behind: \(error)")
        }
    }

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
        return try NuraProcess(executable, arguments, environment: environment, directory: folder, input: input)
    }

    /// Runs a command to its end.
    package func run(
        _ arguments: String..., variables: [String: String] = [:], input: String = ""
    ) async throws -> NuraProcess.Outcome {
        try await start(arguments, variables: variables, input: input).outcome()
    }
}
