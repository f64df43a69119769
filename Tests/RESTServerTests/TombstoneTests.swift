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
}
