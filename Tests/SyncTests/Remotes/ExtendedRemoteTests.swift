import NuraModel
import Sync
import Synchronization
import TestSupport
import Testing

@Suite("A server with the endpoints for sync")
struct ExtendedRemoteTests {
    private static let record = """
        {"id": "\(PlanFixture.id)", "user_id": "user", "name": "a", "prompt": "p", "image_format": "png", \
        "image_metadata": {"seed": 1e-07}, "metadata": {"seed": 1e-07}, "created_at": "2026-09-21T14:13:20.000Z", \
        "updated_at": "2026-09-21T14:13:20.000Z", "version": "v2", \
        "sha256": "\(String(repeating: "ab", count: 32))", "bytes": 5, "width": 1, "height": 1, "camera": {"x": null}}
        """

    @Test("A page of changes says what changed, to the last digit")
    func page() async throws {
        let fixture = try await RemoteFixture { _ in
            .json(
                200,
                """
                {"changes": [{"seq": 4, "id": "\(PlanFixture.id)", "version": "v2", "deleted": false, \
                "image": \(Self.record)}, {"seq": 5, "id": "b", "version": "v3", "deleted": true}], \
                "cursor": "e.5", "more": true}
                """)
        }
        let page = try #require(try await fixture.extended(.changes(after: "e.3 &")).page)
        #expect(page.cursor == "e.5" && page.hasMore)
        #expect(page.changes.map(\.sequence) == [4, 5])
        guard case .present(let image) = page.changes[0].side else {
            Issue.record("the image is not there")
            return
        }
        #expect(image.version == "v2")
        #expect(image.record.metadata.object["seed"]?.number?.spelling == "1e-07")
        #expect(image.record.otherKeys == ["camera": ["x": .null]])
        #expect(page.changes[1].side == .deleted(version: "v3"))
        let request = try #require(fixture.peer.requests.first)
        #expect(request.target == "/image-generation/sync/changes?limit=500&cursor=e.3%20%26")
    }

    @Test(
        "What makes no sense is as if it had not come",
        arguments: [
            PeerAnswer.json(200, "{\"changes\": [], \"cursor\": \"e.1\""), .json(200, "[]"), .json(200, "{}"),
            .json(200, ""),
            .text(200, "<html>Sign in to the network</html>"), .text(404, "<html>not here</html>"),
            .text(418, "teapot"), .text(401, "who are you?"), .text(403, "<html>Not from this network</html>"),
            .json(200, "{\"changes\": [{\"seq\": 1}], \"cursor\": \"e.1\", \"more\": false}"),
            .json(200, "{\"changes\": [], \"cursor\": \"e.0\", \"more\": true}"),
            .redirect(to: "http://127.0.0.1:1/"),
            .bytes(200, Array("{\"changes\": [], \"cursor\": \"e.1\", \"more\": false}".utf8)).cut(after: 60),
        ])
    func nonsense(answer: PeerAnswer) async throws {
        let fixture = try await RemoteFixture { _ in answer }
        let failure = try await fixture.extended(.changes(after: "e.0")).failure
        #expect(failure == .malformed || failure == .unreachable)
    }

    struct Status: Sendable {
        let status: Int
        let code: RemoteFailure.Code
    }

    @Test(
        "Failures are told apart by what can be done about them",
        arguments: [
            Status(status: 401, code: .unauthorized), Status(status: 403, code: .unauthorized),
            Status(status: 422, code: .refused), Status(status: 413, code: .refused),
            Status(status: 429, code: .busy), Status(status: 500, code: .busy), Status(status: 503, code: .busy),
        ])
    func statuses(row: Status) async throws {
        let fixture = try await RemoteFixture { _ in .json(row.status, "{\"detail\": \"no\"}") }
        #expect(try await fixture.extended(.look(PlanFixture.id)).failure == row.code)
    }

    @Test("An expired cursor asks for everything anew")
    func expired() async throws {
        let fixture = try await RemoteFixture { _ in .json(410, "{\"detail\": \"start over\"}") }
        #expect(try await fixture.extended(.changes(after: "e.1")).page?.isExpired == true)
    }

    @Test("Only the API's own 404 means that an image is not there")
    func absent() async throws {
        let mine = try await RemoteFixture { _ in .json(404, "{\"detail\": \"Image not found or access denied.\"}") }
        #expect(try await mine.extended(.look(PlanFixture.id)).side == .absent)
        let proxy = try await RemoteFixture { _ in .text(404, "<html></html>") }
        #expect(try await proxy.extended(.look(PlanFixture.id)).failure == .malformed)
    }

    @Test("A rename is one conditional request with nothing but the name")
    func rename() async throws {
        let fixture = try await RemoteFixture { _ in .json(200, Self.record) }
        var patch = RemotePatch()
        patch.name = "a"
        let side = try await fixture.extended(.patch(patch, before: RemoteFixture.image)).side
        guard case .present = side else {
            Issue.record("\(String(describing: side))")
            return
        }
        let request = try #require(fixture.peer.requests.first)
        #expect(request.method == "PATCH")
        #expect(request.headers.contains { $0.0.lowercased() == "if-match" && $0.1 == "\"v1\"" })
        #expect(request.json == ["name": "a"])
        #expect(fixture.peer.requests.count == 1)
    }

    @Test("A write that came too late tells what is there")
    func conflict() async throws {
        let fixture = try await RemoteFixture { _ in .json(412, Self.record) }
        let side = try await fixture.extended(.delete(before: RemoteFixture.image)).side
        guard case .present(let image) = side else {
            Issue.record("\(String(describing: side))")
            return
        }
        #expect(image.version == "v2")
    }

    @Test("Pixels that did not arrive whole are not kept")
    func damagedPixels() async throws {
        let fixture = try await RemoteFixture { _ in .bytes(200, Array("half".utf8)) }
        #expect(try await fixture.extended(.download(RemoteFixture.image)).failure == .malformed)
        #expect(fixture.pixels.kept.withLock { $0.isEmpty })
        let whole = try await RemoteFixture { _ in .bytes(200, Array("whole".utf8)) }
        guard case .pixels(let pixels) = try await whole.extended(.download(RemoteFixture.image)) else {
            Issue.record("no pixels")
            return
        }
        #expect(pixels.remoteContent == "c")
    }

    @Test("A server without the endpoints is a legacy one; a page of a proxy is none")
    func discovery() async throws {
        let legacy = try await RemoteFixture { _ in .json(404, "{\"detail\": \"Not Found\"}") }
        guard case .identity(let identity) = try await legacy.discovered() else {
            Issue.record("no identity")
            return
        }
        #expect(!identity.isExtended && identity.userID == "user")
        let proxy = try await RemoteFixture { _ in .text(404, "<html></html>") }
        #expect(try await proxy.discovered().failure == .malformed)
    }
}
