import NuraModel
import TestSupport
import Testing

/// The ways in which programs save a file that was there before.
enum Saving: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case inPlace
    /// Writes a temporary file and renames it over the old one.
    case temporaryRenamedOver
    /// Renames the old one to a backup, writes a new one, removes the backup.
    case oldRenamedAside
    /// Removes the old one first.
    case removedFirst

    var testDescription: String { rawValue }

    func save(_ path: String, _ bytes: [UInt8], in library: LibraryUnderTest) throws {
        switch self {
        case .inPlace:
            try library.write(path, bytes)
        case .temporaryRenamedOver:
            try library.write(path + ".tmp", bytes)
            try library.move(path + ".tmp", to: path)
        case .oldRenamedAside:
            try library.move(path, to: path + "~")
            try library.write(path, bytes)
            try library.remove(path + "~")
        case .removedFirst:
            try library.remove(path)
            try library.write(path, bytes)
        }
    }
}

@Suite(.takingTurns) struct FileManagerSidecarTests {
    @Test(
        "Editing the sidecar changes the record, however the editor saves",
        arguments: Noticing.allCases, Saving.allCases)
    func edit(noticing: Noticing, saving: Saving) async throws {
        let library = try await LibraryUnderTest(["Harbour"], noticing: noticing)
        let harbour = try #require(try await library.list().named("Harbour"))
        let text = String(decoding: try library.read(harbour.sidecar), as: UTF8.self)
        // As an editor would leave it: the order and spacing of its own, a key that nobody knows, a number to keep.
        let edited = text.replacing("\"tags\": []", with: "\"tags\": [\"sea\"],   \"mood\": null, \"exact\": 1e-07")
            .replacing("\"prompt\": \"A calm lake", with: "\"prompt\": \"A stormy lake")
        #expect(edited != text)
        try saving.save(harbour.sidecar, Array(edited.utf8), in: library)
        let after = try await library.noticed("the edit") { $0[harbour.id]?.record.metadata.tags == ["sea"] }
        let image = try #require(after[harbour.id])
        #expect(image.path == harbour.path)
        #expect(image.record.prompt.hasPrefix("A stormy lake"))
        #expect(image.record.metadata.object["mood"] == .null)
        #expect(image.record.metadata.object["exact"]?.number?.spelling == "1e-07")
        #expect(try library.read(harbour.sidecar) == Array(edited.utf8), "the person's own layout stays")
        #expect(try await library.list("--prompt", "stormy").images.map(\.id) == [harbour.id])
        try await library.expectSound()
    }

    @Test("A new name or folder in the sidecar moves the files", arguments: Noticing.allCases)
    func renameInSidecar(noticing: Noticing) async throws {
        let library = try await LibraryUnderTest(["Harbour"], noticing: noticing)
        let harbour = try #require(try await library.list().named("Harbour"))
        var record = harbour.record
        record.name = "A pier: at night"
        record.metadata.folder = "trips/north"
        try library.write(harbour.sidecar, record.sidecar)
        let after = try await library.noticed("the move") { $0[harbour.id]?.folder == "images/trips/north" }
        #expect(after[harbour.id]?.record.name == "A pier: at night")
        #expect(try library.names(in: "images/trips/north") == ["A pier at night.json", "A pier at night.png"])
        #expect(try library.names(in: harbour.folder) == [])
        try await library.expectSound()
    }

    @Test(
        "A bad edit changes nothing, is told with file and reason, stays as it is, and is over when it is mended",
        arguments: Noticing.allCases, BadEdit.allCases)
    func badEdit(noticing: Noticing, edit: BadEdit) async throws {
        let library = try await LibraryUnderTest(["Harbour", "Forest"], noticing: noticing)
        let before = try await library.list()
        let harbour = try #require(before.named("Harbour"))
        let good = try library.read(harbour.sidecar)
        let bad = edit.bytes(from: harbour.record)
        try library.write(harbour.sidecar, bad)
        let status = try await library.noticedStatus("the bad sidecar") { $0.notice("bad_sidecar") != nil }
        #expect(status.code == 65)
        let notice = try #require(status.notice("bad_sidecar", harbour.sidecar))
        #expect(notice.message.contains(edit.says), "\(notice.message)")
        #expect(status.notices.count == 1)
        #expect(try await library.list() == before)
        #expect(try library.read(harbour.sidecar) == bad)
        // Neither another look nor a rename of the other image takes offence or touches it.
        try await library.succeed("rename", "Forest", "Wood")
        _ = try await library.run("scan")
        #expect(try library.read(harbour.sidecar) == bad)
        #expect(try await library.status().notices.map(\.message) == [notice.message])
        try library.write(harbour.sidecar, good)
        try await library.noticedStatus("the mended sidecar") { $0.notices.isEmpty }
        #expect(try await library.list()[harbour.id] == harbour)
        try await library.expectSound()
    }

    @Test(
        "An image with a bad sidecar can be renamed in the file manager, and the sidecar goes along as it is",
        arguments: Noticing.allCases)
    func renameWithBadSidecar(noticing: Noticing) async throws {
        let library = try await LibraryUnderTest(["Harbour"], noticing: noticing)
        let harbour = try #require(try await library.list().named("Harbour"))
        let bad = Array("{ not yet finished".utf8)
        try library.write(harbour.sidecar, bad)
        try await library.noticedStatus("the bad sidecar") { $0.notice("bad_sidecar", harbour.sidecar) != nil }
        try library.move(harbour.path, to: "\(harbour.folder)/Pier.png")
        try library.move(harbour.sidecar, to: "\(harbour.folder)/Pier.json")
        try await library.noticedStatus("the new place") {
            $0.notice("bad_sidecar", "\(harbour.folder)/Pier.json") != nil && $0.notices.count == 1
        }
        let after = try await library.list()
        #expect(after[harbour.id]?.path == "\(harbour.folder)/Pier.png")
        #expect(after.images.count == 1)
        #expect(try library.read("\(harbour.folder)/Pier.json") == bad)
        try library.remove("\(harbour.folder)/Pier.json")
        try await library.noticedStatus("the removal of the bad sidecar") { $0.notices.isEmpty }
        #expect(try await library.list()[harbour.id]?.record.prompt == harbour.record.prompt)
        try await library.expectSound()
    }
}

enum BadEdit: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case notJSON, empty, wrongType, changedID, escapingFolder

    var testDescription: String { rawValue }

    /// What the reason must say.
    var says: String {
        switch self {
        case .notJSON, .empty: "JSON"
        case .wrongType: "tags"
        case .changedID: "change it back"
        case .escapingFolder: "metadata.folder"
        }
    }

    func bytes(from record: ImageRecord) -> [UInt8] {
        var object = record.json
        switch self {
        case .notJSON: return Array(record.sidecar.dropLast(20))
        case .empty: return []
        case .wrongType: object["metadata"] = ["tags": "sea"]
        case .changedID: object["id"] = "somebody-else"
        case .escapingFolder: object["metadata"] = ["folder": "../../elsewhere"]
        }
        return JSONValue.object(object).encoded(.pretty)
    }
}
