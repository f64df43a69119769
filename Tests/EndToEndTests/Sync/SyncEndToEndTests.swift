import Glibc
import NuraModel
import TestSupport
import Testing

@Suite("Two libraries and a server of one's own")
struct SyncEndToEndTests {
    private static let user = "5f0c1d2e-0000-4000-8000-000000000001"
    private static let secret = ["NURA_SERVER_SECRET": "0123456789abcdef0123456789abcdef"]

    /// A server that is running, and two libraries that sync with it.
    private struct World {
        let nura: NuraProgramUnderTest
        let server: NuraProcess
        let address: String
        private let token: String

        init() async throws {
            nura = try NuraProgramUnderTest(variables: SyncEndToEndTests.secret)
            server = try nura.start(["serve", "--setting", "server.port=0"])
            let line = try await server.line(on: .errors) { $0.contains("served at") }
            address = String(line.split(separator: " ").last ?? "")
            token = try await nura.run("token", "--user", SyncEndToEndTests.user).lines.first ?? ""
            for name in ["ada", "ben"] { _ = try await nura.run("init", nura.folder + "/" + name) }
        }

        func run(_ library: String, _ arguments: String...) async throws -> NuraProcess.Outcome {
            try await nura.start(
                arguments + [
                    "--library", nura.folder + "/" + library, "--setting", "sync.server=\(address)", "--setting",
                    "sync.device=\(library)",
                ], variables: ["NURA_TOKEN": token]
            ).outcome()
        }

        func sync() async throws {
            for library in ["ada", "ben", "ada", "ben"] {
                let outcome = try await run(library, "sync")
                #expect(outcome.code == 0, "\(outcome.errors)")
            }
        }

        func images(_ library: String) async throws -> [JSONObject] {
            try await run(library, "list", "--json").objects()
        }
    }

    @Test("Pictures, renames and deletions follow; what both wrote at once waits for the person; offline is no failure")
    func story() async throws {
        let world = try await World()
        let made = try await world.run("ada", "generate", "a calm lake at dawn")
        #expect(made.code == 0, "\(made.errors)")
        try await world.sync()
        let image = try #require(try await world.images("ben").first)
        let id = try #require(image["id"]?.string)
        let original = try #require(try await world.images("ada").first)
        #expect(image["file"] == original["file"])

        _ = try await world.run("ada", "rename", id, "From Ada")
        _ = try await world.run("ben", "rename", id, "From Ben")
        try await world.sync()
        for library in ["ada", "ben"] {
            #expect(try await world.images(library).first?["name"] == "From Ada")
            #expect(try await world.run(library, "conflicts").output.contains("From Ben"))
        }
        #expect(try await world.run("ben", "conflicts", "resolve", id, "other").code == 0)
        try await world.sync()
        #expect(try await world.images("ada").first?["name"] == "From Ben")
        #expect(try await world.run("ada", "conflicts").output.contains("no conflicts"))

        _ = try await world.run("ben", "rm", id)
        try await world.sync()
        #expect(try await world.images("ada").isEmpty)
        #expect(try await world.run("ada", "trash").output.contains("From Ben"))

        world.server.send(SIGKILL)
        _ = await world.server.outcome()
        let offline = try await world.run("ada", "sync")
        #expect(offline.code == 69)
        #expect(try await world.run("ada", "generate", "a lighthouse in the fog").code == 0)
    }

    @Test("Somebody else's token carries nothing anywhere")
    func otherUser() async throws {
        let world = try await World()
        _ = try await world.run("ada", "generate", "a calm lake at dawn")
        try await world.sync()
        let other = try await world.nura.run("token", "--user", "5f0c1d2e-0000-4000-8000-000000000002").lines.first
        let outcome = try await world.nura.start(
            [
                "sync", "--library", world.nura.folder + "/ada", "--setting",
                "sync.server=\(world.address)",
            ], variables: ["NURA_TOKEN": other ?? ""]
        ).outcome()
        #expect(outcome.code == 77, "\(outcome.errors)")
        #expect(try await world.images("ada").count == 1)
    }
}
