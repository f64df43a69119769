import NuraModel
import TestSupport
import Testing

@Suite("Two folders with a daemon each, and a server between them", .takingTurns)
struct SyncDaemonTests {
    private struct World {
        let server: ServerUnderTest
        let ada: LibraryUnderTest
        let ben: LibraryUnderTest

        /// Ada begins with three pictures, Ben with none.
        init() async throws {
            server = try await ServerUnderTest()
            ada = try await LibraryUnderTest(["Lake", "Fog", "Boat"], variables: server.settings(of: "ada"))
            ben = try await LibraryUnderTest([], variables: server.settings(of: "ben"))
        }

        /// Waits until both devices and the server have the same, and `holds` is true of it.
        func agree(
            _ what: Comment, sourceLocation: SourceLocation = #_sourceLocation,
            until holds: (LibraryContents) -> Bool
        ) async throws {
            _ = try await ada.eventually(
                what, sourceLocation: sourceLocation,
                { [try await ada.list(), try await ben.list(), try await server.images()] },
                until: { all in all.allSatisfy { holds($0) && Self.values($0) == Self.values(all[0]) } })
        }

        /// What devices have in common; each has a user id of its own before it has paired.
        private static func values(_ contents: LibraryContents) -> [ImageID: JSONObject] {
            Dictionary(
                uniqueKeysWithValues: contents.images.map { image in
                    var object = image.record.json
                    for key in ["user_id", "updated_at"] { object[key] = nil }
                    object["at"] = .string(image.path)
                    return (image.id, object)
                })
        }
    }

    @Test(
        "What is done to the files of one folder is done to the other's: made, renamed, moved, edited, copied, deleted")
    func following() async throws {
        let world = try await World()
        let (ada, ben) = (world.ada, world.ben)
        try await world.agree("the pictures came down") { $0.names == ["Boat", "Fog", "Lake"] }

        let lake = try #require(try await ben.list().named("Lake"))
        try ben.move(lake.path, to: "\(lake.folder)/From Ben.png")
        try await world.agree("renamed by Ben") { $0[lake.id]?.record.name == "From Ben" }

        let fog = try #require(try await ada.list().named("Fog"))
        try ada.makeFolder("images/Trips/Japan")
        try ada.move(fog.path, to: "images/Trips/Japan/Fog.png")
        try await world.agree("moved by Ada") { $0[fog.id]?.path == "images/Trips/Japan/Fog.png" }

        let boat = try #require(try await ben.list().named("Boat"))
        let text = String(decoding: try ben.read(boat.sidecar), as: UTF8.self)
        try ben.write(
            boat.sidecar, Array(text.replacing("\"tags\": []", with: "\"tags\": [\"sea\"], \"exact\": 1e-07").utf8))
        try await world.agree("edited by Ben") {
            $0[boat.id]?.record.metadata.object["exact"]?.number?.spelling == "1e-07"
        }

        try ada.copy(boat.path, to: "\(boat.folder)/Copy.png")
        try await world.agree("copied by Ada") { $0.named("Copy") != nil && $0.images.count == 4 }

        try ben.remove("images/Trips/Japan/Fog.png")
        try await world.agree("deleted by Ben") { $0[fog.id] == nil && $0.images.count == 3 }
        #expect(try await ada.trash().contains { $0.record?.id == fog.id })
    }

    @Test("While the server is stopped both folders go on; when it is back all three agree")
    func offline() async throws {
        let world = try await World()
        let (ada, ben) = (world.ada, world.ben)
        try await world.agree("the pictures came down") { $0.images.count == 3 }
        try await ada.expectNextSync("with_changes")
        await world.server.stop()
        try await ada.expectNextSync("after_failure")

        try ada.write("inbox/ada.txt", Array("---\nname: By Ada\nsize: 64x64\n---\nthe sea\n".utf8))
        try ben.write("inbox/ben.txt", Array("---\nname: By Ben\nsize: 64x64\n---\nthe hills\n".utf8))
        let lake = try #require(try await ada.list().named("Lake"))
        try ada.move(lake.path, to: "\(lake.folder)/Offline.png")
        let fog = try #require(try await ben.list().named("Fog"))
        try ben.remove(fog.path)
        try await ada.noticed("Ada goes on") { $0.named("By Ada") != nil && $0[lake.id]?.record.name == "Offline" }
        try await ben.noticed("Ben goes on") { $0.named("By Ben") != nil && $0[fog.id] == nil }

        try await world.server.startAgain()
        try await world.agree("all have everything") { $0.names == ["Boat", "By Ada", "By Ben", "Offline"] }
    }
}

extension LibraryUnderTest {
    /// Waits until the status says so of the next sync.
    fileprivate func expectNextSync(
        _ next: JSONValue, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        _ = try await eventually(
            "the next sync is \(next)", sourceLocation: sourceLocation,
            { try await self.status().object["sync"]?.object?["next"] }, until: { $0 == next })
    }
}
