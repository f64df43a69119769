import Glibc
import LibraryIndex
import LibraryService
import LibraryStore
import NuraModel
import TestSupport
import Testing

@testable import RESTServer

/// What devices hear of images that went while nobody listened.
@Suite struct TombstoneTests {
    @Test("An image that came just before a restart of the server and went just after it leaves a tombstone")
    func acrossRestart() async throws {
        let scratch = try ScratchFiles()
        let root = scratch.absolute("server")
        let (start, id) = (Box(), Box())
        try await ServerUnderTest.run(root: root) { server in
            start.value = try await server.ana.get("/sync/changes").object["cursor"]?.string ?? ""
            id.value = try await server.ana.makePicture()
        }
        try await ServerUnderTest.run(root: root) { server in
            #expect(try await server.ana.ask("DELETE", "/images/\(id.value)").status == 200)
            let page = try await server.ana.get("/sync/changes?cursor=\(start.value)")
            let changes = page.object["changes"]?.array?.compactMap(\.object) ?? []
            #expect(changes.map { $0["id"]?.string } == [id.value])
            #expect(changes.map { $0["deleted"]?.bool } == [true])
        }
    }

    @Test("The deletion of an image that lives again is no proof when a damaged disk loses it later")
    func livedThrough() async throws {
        try await ServerUnderTest.run { server in
            let ana = server.ana
            let id = try await ana.makePicture()
            let made = try await ana.get("/images/\(id)?include_data=false").object
            let sha256 = made["sha256"]?.string ?? ""
            let pixels = try await ana.get("/images/\(id)/file").body
            _ = try await ana.get("/sync/changes")
            #expect(try await ana.ask("DELETE", "/images/\(id)").status == 200)
            let tombstone = try await ana.get("/sync/changes").object["changes"]?.array?.first?.object
            let version = try #require(tombstone?["version"]?.string)
            _ = try await ana.ask("PUT", "/files/\(sha256)", body: pixels)
            let back = try await ana.ask(
                "PUT", "/images/\(id)", headers: [("If-None-Match", "*"), ("Nura-Tombstone", "\"\(version)\"")],
                json: ["name": "Dawn", "prompt": "p", "sha256": .string(sha256)])
            #expect(back.status == 201)
            let cursor = try await ana.get("/sync/changes").object["cursor"]?.string ?? ""
            try await lose(id, of: ana)
            #expect(try await ana.get("/sync/changes?cursor=\(cursor)").status == 410)
            #expect(try await ana.get("/sync/changes").object["changes"]?.array?.isEmpty == true)
        }
    }

    /// Takes the files of an image away, and the index that knows that they were there.
    private func lose(_ id: String, of guest: ServerUnderTest.Guest) async throws {
        let library = try await ServerUnderTest.library(at: guest.root, StubGenerator())
        let path = try await library.image(try #require(ImageID(id))).path
        for file in [path, LibraryLayout.sidecar(of: path)] + ["", "-wal", "-shm"].map({ ".nura/index.sqlite" + $0 }) {
            unlink(guest.root + "/" + file)
        }
    }
}
