import NuraModel
import Sync
import TestSupport
import Testing

/// Every request that writes names what it expects to find.
@Suite("The conditions of writes")
struct ConditionTests {
    private static let record = """
        {"id": "\(PlanFixture.id)", "user_id": "user", "name": "a", "prompt": "p", "image_format": "png", \
        "metadata": {}, "created_at": "2026-09-21T14:13:20.000Z", "updated_at": "2026-09-21T14:13:20.000Z", \
        "version": "v2", "sha256": "c", "bytes": 5, "width": 1, "height": 1}
        """

    /// The method and the named field of the one request that `request` makes.
    private func sent(_ request: RemoteRequest, _ field: String, answer: String = record) async throws -> [String?] {
        let fixture = try await RemoteFixture { _ in .json(200, answer) }
        #expect(try await fixture.extended(request).failure == nil)
        let sent = try #require(fixture.peer.requests.first)
        #expect(fixture.peer.requests.count == 1)
        return [sent.method, sent.headers.first { $0.0.lowercased() == field }?.1]
    }

    @Test("A new image takes nobody's place")
    func create() async throws {
        let create = RemoteRequest.create(PlanFixture.record(), content: "c", tombstone: nil)
        #expect(try await sent(create, "if-none-match") == ["PUT", "*"])
        #expect(try await sent(create, "nura-tombstone") == ["PUT", nil])
    }

    @Test("An image that comes back names the deletion that it undoes")
    func revival() async throws {
        let create = RemoteRequest.create(PlanFixture.record(), content: "c", tombstone: "v1")
        #expect(try await sent(create, "if-none-match") == ["PUT", "*"])
        #expect(try await sent(create, "nura-tombstone") == ["PUT", "\"v1\""])
    }

    @Test("A deletion is of the version that it was planned against")
    func delete() async throws {
        let delete = RemoteRequest.delete(before: RemoteFixture.image)
        #expect(try await sent(delete, "if-match", answer: #"{"success": true}"#) == ["DELETE", "\"v1\""])
    }

    @Test(
        "Only the words of the API say that an image is not there or was deleted",
        arguments: [
            PeerAnswer.json(404, #"{"error": "no such page"}"#), .json(404, "[]"), .json(404, #""gone""#),
            .json(410, #"{"detail": "gone"}"#), .json(200, #"{"success": false}"#), .json(200, "{}"),
            .text(404, "{}"),
        ])
    func foreignAnswers(answer: PeerAnswer) async throws {
        let fixture = try await RemoteFixture { _ in answer }
        #expect(try await fixture.extended(.look(PlanFixture.id)).failure == .malformed)
        #expect(try await fixture.extended(.delete(before: RemoteFixture.image)).failure == .malformed)
        #expect(try await fixture.legacy(.look(PlanFixture.id)).failure == .malformed)
    }
}
