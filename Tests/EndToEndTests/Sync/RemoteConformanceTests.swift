import HTTPTransport
import LibraryStore
import NuraModel
import PNGCodec
import Sync
import Synchronization
import TestSupport
import Testing

/// A server of each kind with the same two images in it.
enum ServerKind: String, CaseIterable, Sendable, CustomTestStringConvertible {
    /// A real `nura serve`.
    case extended
    /// The original server, scripted after its recorded answers.
    case legacy

    var testDescription: String { rawValue }
}

@Suite("What holds of every server that sync talks to", .takingTurns)
struct RemoteConformanceTests {
    private final class World: Sendable {
        let remote: any Remote
        let pixels = ConformancePixels()
        private let address: String
        private let extended: ServerUnderTest?
        private let legacy: LegacyServer?
        private let peer: ScriptedPeer?

        static let first = ImageID("0199c8e2-6f3a-7c41-9a55-2b8a1f0c6d11")
        static let second = ImageID("0199c8e2-6f3a-7c41-9a55-2b8a1f0c6d12")
        static let time = Timestamp(milliseconds: 1_717_245_045_000)
        static let metadata: JSONObject = ["emotion_type": "calm", "née": ["a", .null, 1.5], "n": 12345]

        init(_ kind: ServerKind) async throws {
            let png = try PNG.encode(Bitmap(width: 2, height: 2, pixels: [UInt8](repeating: 9, count: 12)))
            let ids = [try #require(Self.first), try #require(Self.second)]
            switch kind {
            case .extended:
                let server = try await ServerUnderTest()
                let settings = server.settings(of: "suite")
                (extended, legacy, peer) = (server, nil, nil)
                address = settings["NURA_SYNC_SERVER"] ?? ""
                remote = try Self.remote(address, settings["NURA_TOKEN"] ?? "")
                try await fill(ids, png)
            case .legacy:
                let server = LegacyServer(now: { Self.time.adding(seconds: 1) })
                for id in ids {
                    server.put(
                        LegacyServer.Image(
                            id.rawValue, name: "Lake", pixels: png, metadata: .object(Self.metadata),
                            createdAt: Self.time))
                }
                let peer = try await ScriptedPeer { server.answer($0) }
                (extended, legacy, self.peer) = (nil, server, peer)
                address = peer.address
                remote = try Self.remote(peer.address, SyncLegacyToken.text)
            }
        }

        private func fill(_ ids: [ImageID], _ png: [UInt8]) async throws {
            let content = pixels.offer(png)
            for id in ids {
                let record = ImageRecord(
                    id: id, userID: nil, name: "Lake", prompt: "a calm lake", metadata: ImageMetadata(Self.metadata),
                    createdAt: Self.time, updatedAt: Self.time)
                guard case .uploaded = await remote.answer(.upload(id, content: content), pixels: pixels),
                    case .remoteSide(.present) = await remote.answer(
                        .create(record, content: content, tombstone: nil), pixels: pixels)
                else { throw UnexpectedAnswer(description: "the server takes no pictures") }
            }
        }

        static func remote(_ address: String, _ token: String) throws -> any Remote {
            DiscoveringRemote(
                client: CurlTransport(),
                address: try RemoteAddress(server: address) { () async throws(RemoteFailure) in token },
                now: { time })
        }

        func stranger() throws -> any Remote { try Self.remote(address, "abc") }

        func ask(_ request: RemoteRequest) async -> SyncOutcome { await remote.answer(request, pixels: pixels) }

        func side(_ request: RemoteRequest) async throws -> RemoteSide {
            let outcome = await ask(request)
            guard case .remoteSide(let side) = outcome else {
                throw UnexpectedAnswer(description: "\(request): \(outcome)")
            }
            return side
        }

        func look(_ id: ImageID) async throws -> RemoteImage {
            guard case .present(let image) = try await side(.look(id)) else {
                throw UnexpectedAnswer(description: "\(id) is not there")
            }
            return image
        }

        /// Everything that a listing from the beginning shows.
        func listing() async throws -> [ImageID: RemoteSide] {
            var all: [ImageID: RemoteSide] = [:]
            var cursor: String?
            while true {
                let outcome = await ask(.changes(after: cursor))
                guard case .page(let page) = outcome else { throw UnexpectedAnswer(description: "\(outcome)") }
                for change in page.changes { all[change.id] = change.side }
                guard page.hasMore else { return all }
                cursor = page.cursor
            }
        }

        /// Finds out what kind of server it is, as every round does first.
        func identity() async throws -> RemoteIdentity {
            let outcome = await ask(.identify)
            guard case .identity(let identity) = outcome else { throw UnexpectedAnswer(description: "\(outcome)") }
            return identity
        }
    }

    @Test("It says who it is and whose images it shows, the same every time", arguments: ServerKind.allCases)
    func identity(kind: ServerKind) async throws {
        let world = try await World(kind)
        let identity = try await world.identity()
        #expect(identity.isExtended == (kind == .extended))
        #expect(identity.userID == "5f0c1d2e-0000-4000-8000-000000000001")
        #expect(try await world.identity() == identity)
    }

    @Test("A listing shows every image, with every value as it was written", arguments: ServerKind.allCases)
    func listing(kind: ServerKind) async throws {
        let world = try await World(kind)
        _ = try await world.identity()
        let listing = try await world.listing()
        #expect(listing.count == 2)
        for (id, side) in listing {
            guard case .present(let image) = side else {
                Issue.record("\(id): \(side)")
                continue
            }
            #expect(image.record.name == "Lake" && image.record.prompt == "a calm lake")
            for (key, value) in World.metadata.members { #expect(image.record.metadata.object[key] == value) }
            #expect(try await world.look(id) == image)
        }
    }

    @Test("Pixels arrive under the name that the listing gave them", arguments: ServerKind.allCases)
    func pixels(kind: ServerKind) async throws {
        let world = try await World(kind)
        _ = try await world.identity()
        let image = try await world.look(try #require(World.first))
        guard case .pixels(let pixels) = await world.ask(.download(image)) else {
            Issue.record("no pixels")
            return
        }
        #expect(pixels.remoteContent == image.content)
    }

    @Test("A change is made once, and only to what was seen", arguments: ServerKind.allCases)
    func patch(kind: ServerKind) async throws {
        let world = try await World(kind)
        _ = try await world.identity()
        let id = try #require(World.first)
        let before = try await world.look(id)
        var patch = RemotePatch()
        patch.name = "Dawn"
        patch.metadata = ["mood": "soft"]
        guard case .present(let changed) = try await world.side(.patch(patch, before: before)) else {
            Issue.record("it is not there")
            return
        }
        #expect(changed.record.name == "Dawn" && changed.record.metadata.object["mood"] == "soft")
        // An answer that was lost, and asked for again: too late for the first version, and harmless.
        #expect(try await world.side(.patch(patch, before: before)) == .present(changed))
        patch.name = "Too late"
        #expect(try await world.side(.patch(patch, before: before)) == .present(changed))
        #expect(try await world.look(id) == changed)
    }

    @Test("A deletion is made once, and only of what was seen", arguments: ServerKind.allCases)
    func delete(kind: ServerKind) async throws {
        let world = try await World(kind)
        _ = try await world.identity()
        let (id, other) = (try #require(World.first), try #require(World.second))
        let before = try await world.look(id)
        var patch = RemotePatch()
        patch.name = "Dawn"
        guard case .present(let changed) = try await world.side(.patch(patch, before: before)) else { return }
        #expect(try await world.side(.delete(before: before)) == .present(changed))
        #expect(try await world.side(.confirmGone(id, witness: other)) == .present(changed))
        #expect(try await world.side(.delete(before: changed)) == .deleted(version: nil))
        #expect(Self.isGone(try await world.side(.delete(before: changed))))
        #expect(try await world.side(.look(id)) == .absent)
        #expect(Self.isGone(try await world.side(.confirmGone(id, witness: other))))
        #expect(try await world.listing().filter { if case .present = $0.value { true } else { false } }.count == 1)
    }

    private static func isGone(_ side: RemoteSide) -> Bool {
        switch side {
        case .absent, .deleted: true
        case .present, .unknown, .unusable: false
        }
    }
}

/// The token of the user that the scripted server's images belong to; nobody checks its signature there.
enum SyncLegacyToken {
    static let text =
        "e30.eyJzdWIiOiI1ZjBjMWQyZS0wMDAwLTQwMDAtODAwMC0wMDAwMDAwMDAwMDEifQ.c2lnbmF0dXJl"
}

/// One picture to send, and a place for those that come.
private final class ConformancePixels: LocalPixels {
    private let files: Mutex<ScratchFiles?> = Mutex(nil)

    /// - Returns: the SHA-256 of the picture.
    func offer(_ png: [UInt8]) -> String {
        files.withLock { files in
            files = try? ScratchFiles()
            try? files?.write("picture.png", png)
        }
        return ContentHash.sha256(png)
    }

    func path(of image: ImageID, content: String) async -> String? {
        files.withLock { $0?.absolute("picture.png") }
    }

    func stage() async throws(LocalFailure) -> any PixelStage { Stage() }

    private final class Stage: PixelStage {
        private let bytes = Mutex<[UInt8]>([])

        func append(_ piece: [UInt8]) async throws(LocalFailure) { bytes.withLock { $0 += piece } }

        func finish(sha256: String) async throws(LocalFailure) -> StagedArrival {
            bytes.withLock { ContentHash.sha256($0) == sha256 } ? .kept(token: sha256) : .damaged
        }
    }
}
