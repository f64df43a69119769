import Glibc
import LibraryIndex
import LibraryService
import LibraryStore
import NuraModel
import PNGCodec
import TestSupport
import Testing

@testable import RESTServer

/// A picture as a device would send it.
private struct DevicePicture {
    let bytes: [UInt8]
    let sha256: String

    init(seed: UInt32) throws {
        bytes = try PNG.encode(StubGenerator.Picture.bitmap(seed: seed))
        sha256 = ContentHash.sha256(bytes)
    }

    var record: JSONObject {
        [
            "name": "From Afar", "prompt": "a far shore", "metadata": ["tags": ["sea"], "x": .null, "n": 1e-07],
            "created_at": "2024-06-01T12:30:45.123456Z", "updated_at": "2024-06-02T00:00:00.000Z",
            "sha256": .string(sha256), "device_note": ["kept": true],
        ]
    }
}

extension ServerUnderTest.Guest {
    fileprivate func upload(_ picture: DevicePicture) async throws -> RawAnswer {
        try await ask("PUT", "/files/\(picture.sha256)", body: picture.bytes)
    }

    fileprivate func create(_ id: String, _ record: JSONObject) async throws -> RawAnswer {
        try await ask("PUT", "/images/\(id)", headers: [("If-None-Match", "*")], json: .object(record))
    }

    fileprivate func changes(_ cursor: String = "", wait: Int = 0, limit: Int = 500) async throws -> RawAnswer {
        try await get("/sync/changes?cursor=\(cursor)&wait=\(wait)&limit=\(limit)")
    }
}

extension RawAnswer {
    fileprivate var ids: [String] { object["changes"]?.array?.compactMap { $0.object?["id"]?.string } ?? [] }
    fileprivate var cursor: String { object["cursor"]?.string ?? "" }
    fileprivate var deletions: [Bool] { object["changes"]?.array?.compactMap { $0.object?["deleted"]?.bool } ?? [] }
}

@Suite struct SyncEndpointTests {
    @Test("The server says what it is: its id, the library's epoch, what it can do")
    func info() async throws {
        try await ServerUnderTest.run { server in
            let ana = try await server.ana.get("/sync/info")
            #expect(ana.object.keys == ["server_id", "epoch", "features", "oldest_cursor", "time", "user_id"])
            let ben = try await server.ben.get("/sync/info")
            #expect(ana.object["server_id"] == ben.object["server_id"])
            #expect(ana.object["epoch"] != ben.object["epoch"])
            #expect(try await server.ana.get("/sync/info").object["epoch"] == ana.object["epoch"])
        }
    }

    @Test("A file is sent once, checked, and then only asked for")
    func files() async throws {
        try await ServerUnderTest.run { server in
            let picture = try DevicePicture(seed: 1)
            #expect(try await server.ana.ask("HEAD", "/files/\(picture.sha256)").status == 404)
            #expect(try await server.ana.upload(picture).status == 201)
            #expect(try await server.ana.ask("HEAD", "/files/\(picture.sha256)").status == 200)
            #expect(try await server.ana.upload(picture).status == 200)
            #expect(try await server.ben.ask("HEAD", "/files/\(picture.sha256)").status == 404)
            let other = try DevicePicture(seed: 2)
            let lie = try await server.ana.ask("PUT", "/files/\(other.sha256)", body: picture.bytes)
            #expect(lie.status == 422)
            let text = Array("no picture".utf8)
            #expect(try await server.ana.ask("PUT", "/files/\(ContentHash.sha256(text))", body: text).status == 422)
            let cut = Array(other.bytes.dropLast(20))
            #expect(try await server.ana.ask("PUT", "/files/\(ContentHash.sha256(cut))", body: cut).status == 422)
            for name in ["x", picture.sha256.uppercased(), "..%2f..%2fx", String(repeating: "g", count: 64)] {
                #expect(try await server.ana.ask("PUT", "/files/\(name)", body: picture.bytes).status == 422)
            }
            let id = try await server.ana.makePicture()
            let made = try await server.ana.get("/images/\(id)?include_data=false").object["sha256"]?.string ?? ""
            #expect(try await server.ana.ask("HEAD", "/files/\(made)").status == 200)
        }
    }

    @Test("What a person does by hand in the folder of an open library wakes the devices that wait, with no look due")
    func changesByHand() async throws {
        var limits = ServerOptions.Limits()
        limits.lookSeconds = 100_000
        let scratch = try ScratchFiles()
        try await ServerUnderTest.run(limits: limits, root: scratch.absolute("server")) { server in
            let id = try await server.ana.makePicture(name: "Before")
            let start = try await server.ana.changes().cursor
            let folder = "server/\(server.ana.id)/images"
            let sidecar = try #require(try scratch.files(in: folder).first { $0.hasSuffix("Before.json") })
            async let renamed = server.ana.changes(start, wait: 60)
            try scratch.write("edited", scratch.text(sidecar).replacing("\"Before\"", with: "\"After\""))
            try scratch.move("edited", to: sidecar)
            #expect(try await renamed.ids == [id])
            #expect(try await server.ana.get("/images/\(id)?include_data=false").object["name"] == "After")
            let next = try await renamed.cursor
            async let added = server.ana.changes(next, wait: 60)
            try scratch.write(folder + "/New.png", try DevicePicture(seed: 9).bytes)
            #expect(try await added.ids.count == 1)
        }
    }

    @Test("A picture with more pixels than the server takes is refused before it is decoded")
    func pixelLimit() async throws {
        var limits = ServerOptions.Limits()
        limits.pixels = 32 * 24 - 1
        let picture = try DevicePicture(seed: 1)
        try await ServerUnderTest.run(limits: limits) { server in
            let answer = try await server.ana.upload(picture)
            #expect(answer.status == 422)
        }
        limits.pixels += 1
        try await ServerUnderTest.run(limits: limits) { server in
            let answer = try await server.ana.upload(picture)
            #expect(answer.status == 201)
        }
    }

    @Test("A body over the limit is refused while it comes")
    func largeFile() async throws {
        var limits = ServerOptions.Limits()
        limits.body = 100_000
        try await ServerUnderTest.run(limits: limits) { server in
            let bytes = [UInt8](repeating: 1, count: 100_001)
            let answer = try await server.ana.ask("PUT", "/files/\(ContentHash.sha256(bytes))", body: bytes)
            #expect(answer.status == 413)
            #expect(answer["connection"] == "close")
        }
    }

    @Test("An image is created under the device's id with every value it sent; the same again is the same")
    func create() async throws {
        try await ServerUnderTest.run { server in
            let picture = try DevicePicture(seed: 3)
            let early = try await server.ana.create("dev-1", picture.record)
            #expect(early.status == 409)
            #expect(early.object["error"] == "file_missing")
            _ = try await server.ana.upload(picture)
            let made = try await server.ana.create("dev-1", picture.record)
            #expect(made.status == 201)
            #expect(made.object["created_at"] == "2024-06-01T12:30:45.123456Z")
            #expect(made.object["metadata"] == picture.record["metadata"])
            #expect(made.text.contains(#""n":1e-07"#))
            #expect(made.object["device_note"] == ["kept": true])
            #expect(made["etag"] == "\"\(made.object["version"]?.string ?? "")\"")
            #expect(try await server.ana.get("/images/dev-1/file").body == picture.bytes)
            let again = try await server.ana.create("dev-1", picture.record)
            #expect(again.status == 200)
            #expect(again.object == made.object)
            var different = picture.record
            different["name"] = "Another"
            let refused = try await server.ana.create("dev-1", different)
            #expect(refused.status == 412)
            #expect(refused.object["name"] == "From Afar")
            #expect(try await server.ana.ask("PUT", "/images/dev-2", json: .object(picture.record)).status == 428)
            #expect(try await server.ana.create("dev-3", ["name": "x"]).status == 422)
            #expect(try await server.ben.create("dev-1", picture.record).status == 409)
        }
    }

    @Test(
        "No id is a path",
        arguments: ["..%2F..%2Fetc%2Fpasswd", "%2e%2e", "a%00b", "%F0%9F%8C%8A", "a%5Cb", "%0d%0aX-Evil:1", "con", "-"])
    func ids(id: String) async throws {
        try await ServerUnderTest.run { server in
            let picture = try DevicePicture(seed: 4)
            _ = try await server.ana.upload(picture)
            let made = try await server.ana.create(id, picture.record)
            #expect(made.status == 201)
            #expect(made["x-evil"] == nil)
            #expect(try await server.ana.get("/images/\(id)/file").body == picture.bytes)
            #expect(try await server.ana.ask("DELETE", "/images/\(id)").status == 200)
            #expect(access(server.root + "/etc", F_OK) != 0)
        }
    }

    @Test("A change is made only to the version that was seen, and keeps what it does not name")
    func patch() async throws {
        try await ServerUnderTest.run { server in
            let picture = try DevicePicture(seed: 5)
            _ = try await server.ana.upload(picture)
            let made = try await server.ana.create("p1", picture.record)
            let tag = try #require(made["etag"])
            let renamed = try await server.ana.ask(
                "PATCH", "/images/p1", headers: [("If-Match", tag)], json: ["name": "Renamed"])
            #expect(renamed.status == 200)
            #expect(renamed.object["prompt"] == "a far shore")
            #expect(renamed.object["device_note"] == ["kept": true])
            let late = try await server.ana.ask(
                "PATCH", "/images/p1", headers: [("If-Match", tag)], json: ["name": "Too Late"])
            #expect(late.status == 412)
            #expect(late.object["name"] == "Renamed")
            #expect(late["etag"] == renamed["etag"])
            let whole = try await server.ana.ask(
                "PATCH", "/images/p1", headers: [("If-Match", renamed["etag"] ?? "")],
                json: ["metadata": ["y": .null], "prompt": "another shore", "device_note": 5])
            #expect(whole.object["metadata"] == ["y": .null])
            #expect(whole.object["device_note"] == 5)
            #expect(try await server.ana.ask("PATCH", "/images/p1", json: ["name": "x"]).status == 428)
            let gone = try await server.ana.ask(
                "PATCH", "/images/none", headers: [("If-Match", tag)], json: ["name": "x"])
            #expect(gone.status == 404)
        }
    }

    @Test("Other pixels take the place of the former ones, which wait in the trash")
    func pixels() async throws {
        try await ServerUnderTest.run { server in
            let (first, second) = (try DevicePicture(seed: 16), try DevicePicture(seed: 26))
            _ = try await server.ana.upload(first)
            let tag = try await server.ana.create("p2", first.record)["etag"] ?? ""
            let change: JSONValue = ["sha256": .string(second.sha256), "name": "New Pixels"]
            let early = try await server.ana.ask("PATCH", "/images/p2", headers: [("If-Match", tag)], json: change)
            #expect(early.status == 409)
            _ = try await server.ana.upload(second)
            let changed = try await server.ana.ask("PATCH", "/images/p2", headers: [("If-Match", tag)], json: change)
            #expect(changed.status == 200)
            #expect(changed.object["sha256"]?.string == second.sha256)
            #expect(try await server.ana.get("/images/p2/file").body == second.bytes)
            let library = try await ServerUnderTest.library(at: server.ana.root, StubGenerator())
            let kept = try await library.trash().entries.filter { $0.hasPNG && $0.reason == .replaced }
            #expect(kept.count == 1)
            #expect(try await library.check(repair: false).problems == [])
            #expect(try await library.scan().changes == 0)
        }
    }

    @Test("The feed holds each image once with its last change, and tombstones; a device follows it page by page")
    func feed() async throws {
        try await ServerUnderTest.run { server in
            let start = try await server.ana.changes()
            #expect(start.ids == [])
            var ids: [String] = []
            for number in 1...5 { ids.append(try await server.ana.makePicture(name: "Picture \(number)")) }
            var cursor = start.cursor
            var seen: [String] = []
            var more = true
            while more {
                let page = try await server.ana.changes(cursor, limit: 2)
                seen += page.ids
                cursor = page.cursor
                more = page.object["more"] == true
            }
            #expect(seen == ids)
            _ = try await server.ana.ask("PATCH", "/images/\(ids[1])/name", json: ["name": "Renamed"])
            _ = try await server.ana.ask("DELETE", "/images/\(ids[0])")
            let page = try await server.ana.changes(cursor)
            #expect(Set(page.ids) == [ids[0], ids[1]])
            let changes = page.object["changes"]?.array?.compactMap(\.object) ?? []
            let renamed = try #require(changes.first { $0["id"]?.string == ids[1] })
            #expect(renamed["image"]?.object?["name"] == "Renamed")
            #expect(renamed["image"]?.object?["image_data"] == nil)
            #expect(renamed["image"]?.object?["version"] == renamed["version"])
            let deleted = try #require(changes.first { $0["id"]?.string == ids[0] })
            #expect(deleted["deleted"] == true)
            #expect(deleted["image"] == nil)
            let fresh = try await server.ana.changes()
            #expect(fresh.ids.count == 5)
            #expect(try await server.ben.changes().ids == [])
        }
    }

    @Test("A cursor of nobody, of another user, or ahead of time is gone")
    func cursors() async throws {
        try await ServerUnderTest.run { server in
            let ben = try await server.ben.changes().cursor
            let epoch = try await server.ana.get("/sync/info").object["epoch"]?.string ?? ""
            for cursor in [ben, "x", "0", "\(epoch).999", "\(epoch).-1", "\(epoch).", "%00", "..%2F"] {
                #expect(try await server.ana.changes(cursor).status == 410, "\(cursor)")
            }
            #expect(try await server.ana.changes("\(epoch).0").status == 200)
            for query in ["limit=0", "limit=1001", "wait=61", "wait=x"] {
                #expect(try await server.ana.get("/sync/changes?\(query)").status == 422)
            }
        }
    }

    @Test("A device that waits hears of a change as soon as it is made")
    func longPoll() async throws {
        try await ServerUnderTest.run { server in
            let cursor = try await server.ana.changes().cursor
            async let waiting = server.ana.changes(cursor, wait: 30)
            let id = try await server.ana.makePicture()
            let answer = try await waiting
            #expect(answer.ids == [id])
            let nothing = try await server.ana.changes(answer.cursor, wait: 1)
            #expect(nothing.ids == [])
            #expect(nothing.cursor == answer.cursor)
        }
    }

    @Test("What a person does to the files on the server appears in the feed")
    func byHand() async throws {
        try await ServerUnderTest.run { server in
            let id = try await server.ana.makePicture(name: "By Hand")
            let gone = try await server.ana.makePicture(name: "Gone")
            let cursor = try await server.ana.changes().cursor
            let library = try await ServerUnderTest.library(at: server.ana.root, StubGenerator())
            let image = try await library.image(try #require(ImageID(id)))
            let folder = server.ana.root + "/" + FilePath.parent(of: image.path)
            #expect(rename(folder + "/By Hand.png", folder + "/In a File Manager.png") == 0)
            #expect(unlink(folder + "/Gone.png") == 0)
            #expect(unlink(folder + "/Gone.json") == 0)
            _ = try await library.scan()
            let page = try await server.ana.changes(cursor)
            #expect(Set(page.ids) == [id, gone])
            let changes = page.object["changes"]?.array?.compactMap(\.object) ?? []
            #expect(changes.first { $0["id"]?.string == id }?["image"]?.object?["name"] == "In a File Manager")
            #expect(changes.first { $0["id"]?.string == gone }?["deleted"] == true)
        }
    }

    @Test("An index that was lost is no deletion")
    func lostIndex() async throws {
        try await ServerUnderTest.run { server in
            let id = try await server.ana.makePicture()
            let cursor = try await server.ana.changes().cursor
            for suffix in ["", "-wal", "-shm"] { unlink(server.ana.root + "/.nura/index.sqlite" + suffix) }
            #expect(try await server.ana.changes(cursor).ids == [])
            #expect(try await server.ana.get("/images/\(id)").status == 200)
        }
    }

    @Test("A conditional deletion deletes only what was seen, and a tombstoned id can come back with an edit")
    func conditionalDeletion() async throws {
        try await ServerUnderTest.run { server in
            let picture = try DevicePicture(seed: 8)
            _ = try await server.ana.upload(picture)
            let tag = try await server.ana.create("d1", picture.record)["etag"] ?? ""
            let seen = try await server.ana.changes()
            let renamed = try await server.ana.ask("PATCH", "/images/d1/name", json: ["name": "Kept"])
            #expect(try await server.ana.ask("DELETE", "/images/d1", headers: [("If-Match", tag)]).status == 412)
            let current = [("If-Match", renamed["etag"] ?? "")]
            #expect(try await server.ana.ask("DELETE", "/images/d1", headers: current).status == 200)
            let deleted = try await server.ana.changes(seen.cursor)
            #expect(deleted.deletions == [true])
            _ = try await server.ana.upload(picture)
            let unaware = try await server.ana.create("d1", picture.record)
            #expect(unaware.status == 412)
            #expect(unaware.object["deleted"] == true)
            let version = try #require(unaware.object["version"]?.string)
            #expect(deleted.object["changes"]?.array?.first?.object?["version"]?.string == version)
            let aware = try await server.ana.ask(
                "PUT", "/images/d1", headers: [("If-None-Match", "*"), ("Nura-Tombstone", "\"\(version)\"")],
                json: .object(picture.record))
            #expect(aware.status == 201)
            let back = try await server.ana.changes(deleted.cursor)
            #expect(back.ids == ["d1"])
            #expect(back.deletions == [false])
        }
    }

    @Test("An image that came and went before anybody asked is told of as deleted, for the device that brought it has it")
    func briefImage() async throws {
        try await ServerUnderTest.run { server in
            let start = try await server.ana.changes()
            let picture = try DevicePicture(seed: 12)
            _ = try await server.ana.upload(picture)
            let tag = try await server.ana.create("d1", picture.record)["etag"] ?? ""
            #expect(try await server.ana.ask("DELETE", "/images/d1", headers: [("If-Match", tag)]).status == 200)
            let gone = try await server.ana.changes(start.cursor)
            #expect(gone.ids == ["d1"])
            #expect(gone.deletions == [true])
            _ = try await server.ana.upload(picture)
            let unaware = try await server.ana.create("d1", picture.record)
            #expect(unaware.status == 412)
            #expect(unaware.object["version"] == gone.object["changes"]?.array?.first?.object?["version"])
        }
    }

    @Test("A library put back from a backup has a new epoch, and nothing in it is deleted by that")
    func backup() async throws {
        let scratch = try ScratchFiles()
        let root = scratch.absolute("server")
        let cursor = try await Box.filled { box in
            try await ServerUnderTest.run(root: root) { server in
                _ = try await server.ana.makePicture()
                box.value = try await server.ana.changes().cursor
            }
        }
        let feed = "server/11111111-1111-4111-8111-111111111111/.nura/feed.sqlite"
        let bytes = try scratch.read(feed)
        try scratch.write("copy.sqlite", bytes)
        #expect(rename(scratch.absolute("copy.sqlite"), scratch.absolute(feed)) == 0)
        try await ServerUnderTest.run(root: root) { server in
            #expect(try await server.ana.changes(cursor).status == 410)
            let fresh = try await server.ana.changes()
            #expect(fresh.deletions == [false])
        }
        withExtendedLifetime(scratch) {}
    }
}
