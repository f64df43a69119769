import Glibc
import Synchronization
import TestSupport

/// A `nura serve` that can be stopped and started again at the same address, for devices of one person.
final class ServerUnderTest: Sendable {
    private static let user = "5f0c1d2e-0000-4000-8000-000000000001"

    private let program: NuraProgramUnderTest
    private let process: Mutex<NuraProcess?>
    private let address: String
    private let token: String

    /// - Parameter port: any that is free where it is 0.
    init(port: Int = 0) async throws {
        program = try NuraProgramUnderTest(
            variables: ["NURA_SERVER_SECRET": "0123456789abcdef0123456789abcdef", "NURA_SERVER_PORT": String(port)])
        let started = try program.start(["serve"])
        process = Mutex(started)
        let line = try await started.line(on: .errors) { $0.contains("served at") }
        address = String(line.split(separator: " ").last ?? "")
        token = try await program.run("token", "--user", Self.user).lines.first ?? ""
    }

    /// What a device is told of it.
    func settings(of device: String) -> [String: String] {
        ["NURA_SYNC_SERVER": address, "NURA_TOKEN": token, "NURA_SYNC_DEVICE": device]
    }

    func stop() async {
        let running = process.withLock { process in
            defer { process = nil }
            return process
        }
        running?.send(SIGTERM)
        _ = await running?.outcome()
    }

    func startAgain() async throws {
        let port = String(address.split(separator: ":").last ?? "")
        let started = try program.start(["serve"], variables: ["NURA_SERVER_PORT": port])
        process.withLock { $0 = started }
        try await started.line(on: .errors) { $0.contains("served at") }
    }

    /// The images that it has, read from its folder.
    func images() async throws -> LibraryContents {
        let root = program.folder + "/NuraServer/" + Self.user
        let outcome = try await program.run("list", "--json", "--limit", "1000", "--library", root)
        return try LibraryContents(lines: outcome.lines, root: root)
    }
}
