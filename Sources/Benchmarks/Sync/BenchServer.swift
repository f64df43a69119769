import Glibc
import TestSupport

/// A `nura serve` on loopback with a folder of its own, and what a device is told of it.
final class BenchServer: Sendable {
    private static let user = "5f0c1d2e-0000-4000-8000-000000000001"
    private static let secret = "0123456789abcdef0123456789abcdef"

    private let process: NuraProcess
    private let address: String
    private let token: String

    /// - Parameter folder: absolute; what is in it goes on.
    init(_ nura: String, folder: String) async throws {
        let program = Program(
            executable: nura, environment: ["HOME": folder, "PATH": "/usr/bin:/bin", "NURA_SERVER_SECRET": Self.secret])
        process = try program.start(["serve", "--port", "0", "--folder", folder + "/libraries"])
        let line = try await process.line(on: .errors) { $0.contains("served at") }
        address = String(line.split(separator: " ").last ?? "")
        token = try await program.start(["token", "--user", Self.user]).outcome().lines.first ?? ""
    }

    /// The built `nura` for a library that syncs with this server.
    func device(_ place: BenchLibrary, _ nura: String) -> Program {
        let program = place.nura(nura)
        return Program(
            executable: nura,
            environment: program.environment.merging(["NURA_SYNC_SERVER": address, "NURA_TOKEN": token]) { $1 })
    }

    func stop() async {
        process.send(SIGTERM)
        _ = await process.outcome()
    }
}
