import NuraModel
import Sync
import Synchronization
import TestSupport
import Testing

@Suite("A server with the original endpoints only")
struct LegacyRemoteTests {
    /// `\u{89}PNG…` in base64, as much of it as is looked at.
    private static let pixels = "iVBORw0KGgo="

    private static func record(_ id: String, name: String = "a") -> String {
        """
        {"id":"\(id)","user_id":"user","name":"\(name)","prompt":"p","image_format":"png","image_data":"\(pixels)",\
        "image_metadata":{"k":"]},{"},"created_at":"2024-06-01T12:30:45.123456Z","updated_at":"2024-06-01T12:30:45Z"}
        """
    }

    @Test("A listing is read record by record, however it is cut into pieces", arguments: [1, 2, 7, 100_000])
    func listing(piece: Int) async throws {
        let text = Array(" [\(Self.record("A")) ,\n\(Self.record("B", name: "\\\"[{"))]\n".utf8)
        let pieces = stride(from: 0, to: text.count, by: piece).map {
            Array(text[$0..<min(text.count, $0 + piece)])
        }
        let fixture = try await RemoteFixture { _ in .chunked(200, pieces, type: "application/json") }
        let page = try #require(try await fixture.legacy(.changes(after: nil)).page)
        #expect(page.changes.map(\.id.rawValue) == ["A", "B"])
        guard case .present(let image) = page.changes[1].side else {
            Issue.record("no image")
            return
        }
        #expect(image.record.name == "\"[{")
        #expect(image.content.count == 64)
    }

    @Test("An empty list is a list")
    func emptyListing() async throws {
        let fixture = try await RemoteFixture { _ in .json(200, "[]") }
        #expect(try await fixture.legacy(.changes(after: nil)).page?.changes.isEmpty == true)
    }

    @Test(
        "A listing that is not whole is as if it had not been made",
        arguments: [
            PeerAnswer.json(200, "[\(record("A"))"), .json(200, "[\(record("A")),]"), .json(200, "[\(record("A"))]x"),
            .json(200, "[\(record("A")),\(record("A"))]"), .json(200, "[{}]"), .json(200, "{}"), .json(200, "[1]"),
            .json(200, ""),
            .text(200, "[]"), .json(206, "[]"), .text(500, "Internal Server Error"),
            .json(200, "[\(record("A"))]").cut(after: 200),
        ])
    func brokenListing(answer: PeerAnswer) async throws {
        let fixture = try await RemoteFixture { _ in answer }
        #expect(try await fixture.legacy(.changes(after: nil)).failure != nil)
    }

    @Test(
        "Pixels that are no picture are put aside, which is no deletion",
        arguments: ["R0lGODlh", "", "no base64", "https://elsewhere.example/a.png"])
    func otherPixels(data: String) async throws {
        let record = Self.record("A").replacing(Self.pixels, with: data)
        let fixture = try await RemoteFixture { _ in .json(200, "[\(record)]") }
        guard case .unusable = try await fixture.legacy(.changes(after: nil)).page?.changes.first?.side else {
            Issue.record("it was taken for a picture")
            return
        }
    }

    @Test("Every picture is listed in some window, whenever it was made and whatever the clock says")
    func windows() async throws {
        let server = LegacyServer(now: { PlanFixture.time })
        let days = [-20_000.0, -4000, -900, -31, -30, -29.5, -1, 0, 0.5, 400, 3000]
        for (number, day) in days.enumerated() {
            server.put(
                LegacyServer.Image(
                    "\(number)", name: "a", data: Self.pixels, createdAt: PlanFixture.time.adding(seconds: day * 86_400)
                ))
        }
        // So many on one day that the windows become short.
        for number in 100..<200 {
            server.put(
                LegacyServer.Image(
                    "\(number)", name: "a", data: Self.pixels,
                    createdAt: PlanFixture.time.adding(seconds: -50 * 86_400)))
        }
        let fixture = try await RemoteFixture { server.answer($0) }
        var found: Set<String> = []
        var cursor: String?
        repeat {
            let page = try #require(try await fixture.legacy(.changes(after: cursor)).page)
            found.formUnion(page.changes.map(\.id.rawValue))
            cursor = page.cursor
            #expect(page.isWholeListing == (cursor == nil) && page.hasMore == (cursor != nil))
        } while cursor != nil
        #expect(found == Set(server.images.keys))
        #expect(server.requests.count < 40)
    }

    @Test("JPEG pixels are taken in under the name of their source, and so are those of an address on the same server")
    func sources() async throws {
        let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0] + Array("rest".utf8)
        let server = LegacyServer(now: { PlanFixture.time })
        server.put(LegacyServer.Image("J", name: "j", pixels: jpeg, createdAt: PlanFixture.time))
        server.put(LegacyServer.Image("U", name: "u", data: "/image-generation/raw/u", createdAt: PlanFixture.time))
        server.serve(jpeg, at: "/image-generation/raw/u")
        let fixture = try await RemoteFixture { server.answer($0) }
        for id in ["J", "U"] {
            guard case .present(let image) = try await fixture.legacy(.look(try #require(ImageID(id)))).side,
                case .pixels(let pixels) = try await fixture.legacy(.download(image))
            else {
                Issue.record("\(id) was not taken in")
                continue
            }
            #expect(pixels.remoteContent == image.content)
        }
        #expect(fixture.pixels.kept.withLock { $0 } == [jpeg, jpeg])
    }

    @Test("A deletion is believed only while a known image still answers")
    func deletion() async throws {
        let (gone, witness) = (try #require(ImageID("GONE")), try #require(ImageID("WITNESS")))
        let missing = PeerAnswer.json(404, "{\"detail\":\"Image not found or access denied.\"}")
        let alive = try await RemoteFixture { request in
            request.target.hasSuffix("WITNESS") ? .json(200, Self.record("WITNESS")) : missing
        }
        #expect(
            try await alive.legacy(.confirmGone(gone, witness: witness)).side == .deleted(version: nil))
        let dead = try await RemoteFixture { _ in missing }
        #expect(try await dead.legacy(.confirmGone(gone, witness: witness)).side == .absent)
        let proxy = try await RemoteFixture { _ in .text(404, "not here") }
        #expect(try await proxy.legacy(.confirmGone(gone, witness: witness)).failure == .malformed)
    }

    @Test("A change is made only to what was seen, and metadata goes under both names")
    func patch() async throws {
        let fixture = try await RemoteFixture { _ in .json(200, Self.record("A")) }
        let before = try await fixture.legacy(.look(try #require(ImageID("A")))).side
        guard case .present(let image) = before else {
            Issue.record("no image")
            return
        }
        var patch = RemotePatch()
        patch.metadata = ["k": 1]
        _ = try await fixture.legacy(.patch(patch, before: image))
        let writes = fixture.peer.requests.filter { $0.method == "PATCH" }
        #expect(writes.map(\.target) == ["/image-generation/images/A/metadata"])
        #expect(writes.first?.json == ["image_metadata": ["k": 1], "metadata": ["k": 1]])

        let other = RemoteImage(record: PlanFixture.record(), version: "v", content: "c")
        let changed = RemoteImage(
            record: ImageRecord(
                id: image.record.id, userID: nil, name: "other", prompt: "p", createdAt: PlanFixture.time,
                updatedAt: PlanFixture.time), version: "v", content: other.content)
        _ = try await fixture.legacy(.patch(patch, before: changed))
        #expect(fixture.peer.requests.count { $0.method == "PATCH" } == 1)
    }

    @Test("A deletion is made only of what was seen")
    func delete() async throws {
        let id = try #require(ImageID("A"))
        let fixture = try await RemoteFixture { request in
            .json(200, request.method == "DELETE" ? "{\"success\": true}" : Self.record("A"))
        }
        guard case .present(let image) = try await fixture.legacy(.look(id)).side else {
            Issue.record("no image")
            return
        }
        var record = image.record
        record.name = "as it was"
        let former = RemoteImage(record: record, version: image.version, content: image.content)
        #expect(try await fixture.legacy(.delete(before: former)).side == .present(image))
        #expect(fixture.peer.requests.count { $0.method == "DELETE" } == 0)
        #expect(try await fixture.legacy(.delete(before: image)).side == .deleted(version: nil))
        #expect(fixture.peer.requests.count { $0.method == "DELETE" } == 1)
    }

    @Test("Pictures that were made here are never sent to it")
    func creates() async throws {
        let fixture = try await RemoteFixture { _ in .json(200, "{}") }
        let outcome = try await fixture.legacy(.create(PlanFixture.record(), content: "c", tombstone: nil))
        #expect(outcome.failure == .refused)
        #expect(fixture.peer.requests.isEmpty)
    }
}
