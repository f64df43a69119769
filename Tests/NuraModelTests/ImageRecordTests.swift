import NuraModel
import TestSupport
import Testing

@Suite("The record of an image")
struct ImageRecordTests {
    private let sidecar = """
        {
          "schema": "nura.image/1",
          "id": "0199c8e2-6f3a-7c41-9a55-2b8a1f0c6d11",
          "user_id": null,
          "name": "Peaceful Sunset",
          "prompt": "A serene sunset",
          "image_format": "png",
          "metadata": {
            "emotion_type": "calm",
            "steps": 123456789012345678901234567890,
            "tiny": 1e-07,
            "nothing": null,
            "tags": ["sea"],
            "draft": false
          },
          "created_at": "2026-11-22T12:00:00.000Z",
          "updated_at": "2026-11-22T12:00:00.123456Z",
          "file": {
            "sha256": "\(String(repeating: "a1", count: 32))",
            "bytes": 812345,
            "width": 1024,
            "height": 768,
            "camera": "none"
          },
          "later": {
            "key": [1.50]
          }
        }

        """

    private func edited(_ old: String, _ new: String) throws -> ImageRecord {
        #expect(sidecar.contains(old))
        return try ImageRecord(sidecar: sidecar.replacing(old, with: new).utf8)
    }

    @Test("A sidecar is written back byte for byte, with everything that this version does not know")
    func roundTrip() throws {
        let record = try ImageRecord(sidecar: sidecar.utf8)
        #expect(String(decoding: record.sidecar, as: UTF8.self) == sidecar)
    }

    @Test("Its facts are understood")
    func facts() throws {
        let record = try ImageRecord(sidecar: sidecar.utf8)
        #expect(record.name == "Peaceful Sunset")
        #expect(record.userID == nil)
        #expect(record.metadata.emotion == .calm)
        #expect(record.metadata.tags == ["sea"])
        #expect(!record.metadata.isDraft)
        #expect(record.file?.width == 1024)
        #expect(record.otherKeys.keys == ["later"])
    }

    @Test("A change of one fact changes its line and no other")
    func smallDiff() throws {
        var record = try ImageRecord(sidecar: sidecar.utf8)
        record.name = "Evening"
        record.metadata.tags.append("calm")
        let before = sidecar.split(separator: "\n")
        let after = String(decoding: record.sidecar, as: UTF8.self).split(separator: "\n")
        #expect(before.count == after.count)
        #expect(zip(before, after).count { $0 != $1 } == 2)
    }

    @Test("Tags are kept once, in the order they came")
    func tags() {
        var metadata = ImageMetadata()
        metadata.tags = ["b", "a", "b"]
        #expect(metadata.tags == ["b", "a"])
    }

    @Test(
        "A document that is no record is refused, and the message names the key",
        arguments: [
            ("\"schema\": \"nura.image/1\"", "\"schema\": \"nura.image/2\"", "schema"),
            ("\"prompt\": \"A serene sunset\",", "", "prompt"),
            ("\"name\": \"Peaceful Sunset\"", "\"name\": 7", "name"),
            ("\"metadata\": {", "\"metadata\": 1, \"x\": {", "metadata"),
            ("\"tags\": [\"sea\"]", "\"tags\": \"sea\"", "metadata.tags"),
            ("\"tags\": [\"sea\"]", "\"tags\": [1]", "metadata.tags"),
            ("\"draft\": false", "\"draft\": \"no\"", "metadata.draft"),
            ("\"emotion_type\": \"calm\"", "\"emotion_type\": 3", "metadata.emotion_type"),
            ("2026-11-22T12:00:00.000Z", "yesterday", "created_at"),
            ("\"id\": \"0199c8e2-6f3a-7c41-9a55-2b8a1f0c6d11\"", "\"id\": \"\"", "id"),
            ("\"bytes\": 812345", "\"bytes\": -1", "file.bytes"),
            ("a1a1", "A1A1", "file.sha256"),
        ])
    func refused(old: String, new: String, key: String) throws {
        let error = try #require(throws: RecordError.self) { try edited(old, new) }
        #expect(error.message.contains("\"\(key)\""))
    }

    @Test("What is not JSON is refused with the place where it goes wrong")
    func notJSON() throws {
        let error = try #require(throws: RecordError.self) { try edited("\"later\":", "later:") }
        #expect(error.code == .notJSON)
        #expect(error.message.contains("line 25"))
    }

    @Test("An emotion that Nura does not know is kept and means none")
    func unknownEmotion() throws {
        let record = try edited("\"calm\"", "\"serene\"")
        #expect(record.metadata.emotion == nil)
        #expect(record.metadata.object["emotion_type"] == "serene")
    }

    @Test("Ids are UUIDs version 7 that sort by their time")
    func ids() throws {
        var random = SeededRandom()
        var last: ImageID?
        for milliseconds in stride(from: Int64(1_700_000_000_000), to: 1_700_000_000_200, by: 1) {
            let id = ImageID(madeAt: Timestamp(milliseconds: milliseconds)) { random.next() }
            let digits = Array(id.rawValue)
            #expect(digits.count == 36 && digits[14] == "7" && "89ab".contains(digits[19]))
            #expect(id.rawValue == id.rawValue.lowercased())
            if let last { #expect(last < id) }
            last = id
        }
    }
}
