import Foundation
import NuraModel
import PNGCodec
import PhotoCodec
import TestSupport
import Testing

@Suite("A library and a server with the original endpoints only", .takingTurns)
struct SyncLegacyTests {
    private final class World: Sendable {
        let server = LegacyServer(now: { Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) })
        let peer: ScriptedPeer
        let library: LibraryUnderTest

        /// The server has a harbour in PNG, a forest in JPEG, and something that only looks like a picture.
        init() async throws {
            let server = server
            let day = Timestamp(milliseconds: 1_717_245_045_000)
            let pixels = Bitmap(width: 2, height: 2, pixels: [UInt8](repeating: 77, count: 12))
            server.put(
                LegacyServer.Image(
                    "h", name: "Harbour", pixels: try PNG.encode(pixels), metadata: ["emotion_type": "calm", "n": 1],
                    createdAt: day))
            server.put(
                LegacyServer.Image(
                    "f", name: "Forest", pixels: try Photo.encode(pixels, as: .jpeg, quality: 90),
                    createdAt: day.adding(seconds: 86_400 * 100)))
            server.put(
                LegacyServer.Image(
                    "x", name: "Broken", data: "iVBORw0KGgoAAAANSUhEUg==", createdAt: day.adding(seconds: 60)))
            peer = try await ScriptedPeer { server.answer($0) }
            library = try await LibraryUnderTest(
                [], noticing: .scanning,
                variables: [
                    "NURA_SYNC_SERVER": peer.address, "NURA_TOKEN": SyncLegacyToken.text, "NURA_SYNC_DEVICE": "ada",
                ])
            try await library.succeed("sync")
        }

        func requests(_ method: String) -> [String] {
            server.requests.filter { $0.method == method }.map(\.path)
        }
    }

    @Test("Its pictures come down, photographs as PNG; what is no picture is put aside")
    func pull() async throws {
        let world = try await World()
        let contents = try await world.library.list()
        #expect(contents.names == ["Forest", "Harbour"])
        for image in contents.images {
            let png = try world.library.read(image.path)
            #expect(try PNG.verify(png).width == 2)
        }
        #expect(contents.named("Harbour")?.record.metadata.object["n"] == 1)
        let status = try await world.library.status()
        #expect(status.object["sync"]?.object?["parked"]?.array?.count == 1)
        // Nothing is fetched again, and nothing is sent.
        world.server.forgetRequests()
        try await world.library.succeed("sync")
        #expect(world.server.requests.allSatisfy { $0.method == "GET" && !$0.path.contains("/images/") })
    }

    @Test("Names, metadata and deletions go up, each as one request; what it cannot take stays here until it can")
    func push() async throws {
        let world = try await World()
        let library = world.library
        try await library.succeed("rename", "Harbour", "Port")
        try await library.succeed("tag", "Port", "sea")
        try await library.succeed("rm", "Forest")
        try await library.succeed("generate", "--size", "64x64", "--name", "Offline", "a calm lake")
        world.server.forgetRequests()
        try await library.succeed("sync")
        #expect(world.server.images["h"]?.name == "Port")
        #expect(world.server.images["h"]?.metadata.object?["tags"] == ["sea"])
        #expect(world.server.images["h"]?.metadata.object?["n"] == 1)
        #expect(world.server.images["f"] == nil)
        #expect(world.requests("PATCH").sorted().map { $0.split(separator: "/").last } == ["metadata", "name"])
        #expect(world.requests("DELETE").count == 1)
        #expect(world.requests("POST").isEmpty && world.requests("PUT").isEmpty)
        let sync = try await library.status().object["sync"]?.object
        #expect(sync?["local_only"]?.array?.count == 1)
        #expect(sync?["next"] == "when_asked")
    }

    @Test("A deletion there counts after two whole listings, and while another image still answers")
    func deletionThere() async throws {
        let world = try await World()
        world.server.remove("f")
        try await world.library.succeed("sync")
        #expect(try await world.library.list().names == ["Forest", "Harbour"])
        try await world.library.succeed("sync")
        #expect(try await world.library.list().names == ["Harbour"])
        #expect(try await world.library.trash().map(\.record?.name) == ["Forest"])
    }

    enum Trouble: CaseIterable, Sendable {
        case cutOff, notClosed, proxyPage, empty, serverError, expiredToken, expiredInTheMiddle

        func answer(_ request: PeerRequest) -> PeerAnswer? {
            let isList = request.path.hasSuffix("/images")
            switch self {
            case .cutOff: return isList ? .json(200, "[{\"id\":\"h\"}]").cut(after: 120) : nil
            case .notClosed: return isList ? .json(200, "[") : nil
            case .proxyPage: return .text(200, "<html>Sign in to the network</html>")
            case .empty: return isList ? .json(200, "") : nil
            case .serverError: return isList ? .text(500, "Internal Server Error") : nil
            case .expiredToken: return .json(401, "{\"detail\":\"Token has expired\"}")
            case .expiredInTheMiddle:
                return request.target.contains("created_to") ? .json(401, "{\"detail\":\"Token has expired\"}") : nil
            }
        }
    }

    @Test("An answer that is not whole, or not the server's, changes nothing", arguments: Trouble.allCases)
    func trouble(trouble: Trouble) async throws {
        let world = try await World()
        let before = try await world.library.list()
        world.server.trouble { trouble.answer($0) }
        for _ in 0..<3 { #expect(try await world.library.run("sync").code != 0) }
        #expect(try await world.library.list() == before)
        #expect(try await world.library.trash().isEmpty)
        world.server.trouble(nil)
        try await world.library.succeed("sync")
        #expect(try await world.library.list() == before)
    }

    @Test("Where the token is not accepted, the status says that sync is paused, and what to do about it")
    func expiredToken() async throws {
        let world = try await World()
        world.server.trouble { Trouble.expiredToken.answer($0) }
        let outcome = try await world.library.run("sync")
        #expect(outcome.code == 77)
        let failure = try await world.library.status().object["sync"]?.object?["last_failure"]?.string ?? ""
        for words in ["Token has expired", "sync.token_file", "paused"] {
            #expect(failure.contains(words) && outcome.errors.contains(words), "\(failure)")
        }
    }

    @Test("When the server learns the endpoints for sync, everything goes up by itself")
    func learns() async throws {
        let world = try await World()
        try await world.library.succeed("generate", "--size", "64x64", "--name", "Offline", "a calm lake")
        try await world.library.succeed("sync")
        world.peer.stop()
        let server = try await ServerUnderTest(port: world.peer.port)
        let outcome = try await world.library.program.run("sync", variables: server.settings(of: "ada"))
        #expect(outcome.code == 0, "\(outcome.errors)")
        #expect(try await server.images().names == ["Forest", "Harbour", "Offline"])
    }
}
