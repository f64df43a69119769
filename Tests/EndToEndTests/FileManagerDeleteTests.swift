import NuraModel
import TestSupport
import Testing

@Suite(.takingTurns) struct FileManagerDeleteTests {
    @Test(
        "A deleted PNG, alone or with its sidecar, is in the trash with all that is needed to bring it back",
        arguments: Noticing.allCases, [true, false])
    func delete(noticing: Noticing, withSidecar: Bool) async throws {
        let library = try await LibraryUnderTest(["Harbour", "Forest", "Meadow"], noticing: noticing)
        let harbour = try #require(try await library.list().named("Harbour"))
        let pixels = try library.read(harbour.path)
        let sidecar = try library.read(harbour.sidecar)
        try library.remove(harbour.path)
        if withSidecar { try library.remove(harbour.sidecar) }
        let after = try await library.noticed("the deletion") { $0.images.count == 2 }
        #expect(after.names == ["Forest", "Meadow"])
        #expect(!library.exists(harbour.sidecar))
        let trash = try await library.trash()
        #expect(trash.map(\.record) == [harbour.record])
        #expect(trash.map(\.reason) == ["deleted_files"])
        #expect(trash.map(\.path) == [harbour.path])
        try await library.succeed("restore", harbour.id.rawValue)
        #expect(try library.read(harbour.path) == pixels)
        #expect(try library.read(harbour.sidecar) == sidecar)
        #expect(try await library.list()[harbour.id] == harbour)
        #expect(try await library.trash().isEmpty)
        try await library.expectSound()
    }

    @Test("A deleted sidecar is written again as it was", arguments: Noticing.allCases)
    func deleteSidecar(noticing: Noticing) async throws {
        let library = try await LibraryUnderTest(["Harbour"], noticing: noticing)
        let harbour = try #require(try await library.list().named("Harbour"))
        try await library.succeed("tag", harbour.id.rawValue, "sea")
        let sidecar = try library.read(harbour.sidecar)
        try library.remove(harbour.sidecar)
        try await library.noticed("the sidecar") { _ in library.exists(harbour.sidecar) }
        #expect(try library.read(harbour.sidecar) == sidecar)
        #expect(try await library.trash().isEmpty)
        try await library.expectSound()
    }

    @Test("Without sidecar and without index, the PNG's own chunks bring the image back")
    func deleteSidecarAndIndex() async throws {
        let library = try await LibraryUnderTest(["Harbour"], noticing: .scanning)
        let harbour = try #require(try await library.list().named("Harbour"))
        try library.remove(harbour.sidecar)
        try library.removeIndex()
        let after = try await library.noticed("the image") { $0.images.count == 1 }
        let image = try #require(after[harbour.id])
        #expect(image.record.name == "Harbour")
        #expect(image.record.prompt == harbour.record.prompt)
        #expect(image.record.metadata.emotion == harbour.record.metadata.emotion)
        #expect(image.record.metadata.generationParameters == harbour.record.metadata.generationParameters)
        #expect(image.record.createdAt == harbour.record.createdAt)
        #expect(image.record.file == harbour.record.file)
        // The person's own words are not in the PNG unless that was asked for.
        #expect(image.record.metadata.userInput == nil)
        try await library.expectSound()
    }

    @Test("A PNG that comes back after its deletion is the image it was", arguments: Noticing.allCases, [true, false])
    func comeBack(noticing: Noticing, withSidecar: Bool) async throws {
        let library = try await LibraryUnderTest(["Harbour", "Forest", "Meadow"], noticing: noticing)
        let harbour = try #require(try await library.list().named("Harbour"))
        try await library.succeed("edit", harbour.id.rawValue, "--set", "rating=5", "--name", "Old harbour")
        let renamed = try #require(try await library.list()[harbour.id])
        // Into another folder on the same disk, as a desktop's own trash does.
        try library.makeFolder("elsewhere")
        try library.move(renamed.path, to: "elsewhere/a.png")
        try library.move(renamed.sidecar, to: "elsewhere/a.json")
        try await library.noticed("the deletion") { $0.images.count == 2 }
        try library.move("elsewhere/a.png", to: "images/Back again.png")
        if withSidecar { try library.move("elsewhere/a.json", to: "images/Back again.json") }
        let after = try await library.noticed("the return") { $0[harbour.id] != nil }
        #expect(after.images.count == 3)
        #expect(after[harbour.id]?.record.name == "Back again")
        #expect(after[harbour.id]?.path == "images/Back again.png")
        #expect(after[harbour.id]?.record.metadata.object["rating"]?.int == 5)
        #expect(after[harbour.id]?.record.metadata.userInput == harbour.record.metadata.userInput)
        #expect(try await library.trash().isEmpty)
        try await library.expectSound()
    }

    @Test("Copying elsewhere and then deleting is a move, whichever is seen first", arguments: Noticing.allCases)
    func copyThenDelete(noticing: Noticing) async throws {
        let library = try await LibraryUnderTest(["Harbour", "Forest", "Meadow"], noticing: noticing)
        let harbour = try #require(try await library.list().named("Harbour"))
        try library.makeFolder("images/far")
        let (pixels, sidecar) = (try library.read(harbour.path), try library.read(harbour.sidecar))
        try library.remove(harbour.path)
        try library.remove(harbour.sidecar)
        try library.write("images/far/Harbour.png", pixels)
        try library.write("images/far/Harbour.json", sidecar)
        let after = try await library.noticed("the move") { $0[harbour.id]?.path == "images/far/Harbour.png" }
        #expect(after.images.count == 3)
        #expect(after[harbour.id]?.record.metadata.folder == "far")
        #expect(try await library.trash().isEmpty)
        try await library.expectSound()
    }

    @Test(
        "A removed folder deletes the images in it, and what is not an image stays deleted without a word",
        arguments: Noticing.allCases)
    func removeFolder(noticing: Noticing) async throws {
        let library = try await LibraryUnderTest(["Harbour", "Forest", "Meadow", "Rain", "Snow"], noticing: noticing)
        let before = try await library.list()
        try library.makeFolder("images/old/deep")
        for name in ["Harbour", "Forest"] {
            let image = try #require(before.named(name))
            try library.move(image.path, to: "images/old/deep/\(name).png")
        }
        try await library.noticed("the move") { seen in seen.images.count { $0.folder == "images/old/deep" } == 2 }
        try library.write("images/old/deep/notes.txt", Array("mine".utf8))
        try library.removeFolder("images/old")
        let after = try await library.noticed("the deletion") { $0.images.count == 3 }
        #expect(after.names == ["Meadow", "Rain", "Snow"])
        #expect(try await library.trash().map(\.record?.name).compactMap(\.self).sorted() == ["Forest", "Harbour"])
        for entry in try await library.trash() { try await library.succeed("restore", entry.entry) }
        let restored = try await library.list()
        #expect(Set(restored.images.map(\.id)) == Set(before.images.map(\.id)))
        #expect(restored.named("Forest")?.path == "images/old/deep/Forest.png")
        try await library.expectSound()
    }

    @Test("A PNG whose name ends in something else is gone, until it is called PNG again", arguments: Noticing.allCases)
    func hideByName(noticing: Noticing) async throws {
        let library = try await LibraryUnderTest(["Harbour", "Forest", "Meadow"], noticing: noticing)
        let harbour = try #require(try await library.list().named("Harbour"))
        let pixels = try library.read(harbour.path)
        try library.move(harbour.path, to: harbour.path + ".bak")
        try await library.noticed("the deletion") { $0[harbour.id] == nil }
        #expect(try library.read(harbour.path + ".bak") == pixels)
        try library.move(harbour.path + ".bak", to: harbour.path)
        let after = try await library.noticed("the return") { $0[harbour.id] != nil }
        #expect(after.images.count == 3)
        #expect(after[harbour.id]?.record.metadata.userInput == harbour.record.metadata.userInput)
        try await library.expectSound()
    }

    @Test("Where originals are not kept, a deleted PNG leaves its record in the trash")
    func withoutOriginals() async throws {
        let library = try await LibraryUnderTest(
            ["Harbour", "Forest", "Meadow"], noticing: .scanning, variables: ["NURA_ORIGINALS": "false"])
        let harbour = try #require(try await library.list().named("Harbour"))
        #expect(try library.names(in: ".nura/originals") == [])
        try library.remove(harbour.path)
        try await library.noticed("the deletion") { $0.images.count == 2 }
        #expect(try await library.trash().map(\.record) == [harbour.record])
        let restore = try await library.run("restore", harbour.id.rawValue)
        #expect(restore.code == 66 || restore.code == 65, "\(restore)")
        #expect(restore.errors.hasPrefix("nura: "))
        #expect(try await library.list().images.count == 2)
        try await library.expectSound()
    }
}
