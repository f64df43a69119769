import NuraModel
import TestSupport
import Testing

@Suite(.takingTurns) struct FileManagerCopyTests {
    @Test(
        "A copy, with or without its sidecar, here or in another folder, is an image of its own",
        arguments: Noticing.allCases, ["Harbour (copy)", "other/Harbour"])
    func copy(noticing: Noticing, place: String) async throws {
        for withSidecar in [true, false] {
            let library = try await LibraryUnderTest(["Harbour"], noticing: noticing)
            let harbour = try #require(try await library.list().named("Harbour"))
            try await library.succeed("tag", "Harbour", "sea")
            let original = try #require(try await library.list()[harbour.id])
            try library.makeFolder("\(harbour.folder)/other")
            let path = "\(harbour.folder)/\(place)"
            try library.copy(harbour.path, to: path + ".png")
            if withSidecar { try library.copy(harbour.sidecar, to: path + ".json") }
            let after = try await library.noticed("the copy") { $0.images.count == 2 && $0.at(path + ".png") != nil }
            let copy = try #require(after.at(path + ".png"))
            #expect(after[harbour.id] == original)
            #expect(copy.id != harbour.id)
            #expect(copy.record.metadata.parent == harbour.id)
            #expect(copy.record.metadata.tags == ["sea"])
            #expect(copy.record.prompt == harbour.record.prompt)
            #expect(copy.record.file == harbour.record.file)
            #expect("\(path)".hasSuffix(copy.record.name))
            #expect(try library.read(copy.path) == library.read(harbour.path))
            // From now on they go their own ways.
            try library.remove(harbour.path)
            try library.remove(harbour.sidecar)
            let alone = try await library.noticed("the deletion") { $0.images.count == 1 }
            #expect(alone.images.map(\.id) == [copy.id])
            #expect(try await library.trash().map(\.record?.id) == [harbour.id])
            try await library.expectSound()
        }
    }

    @Test("A hard link is a copy too", arguments: Noticing.allCases)
    func hardLink(noticing: Noticing) async throws {
        let library = try await LibraryUnderTest(["Harbour"], noticing: noticing)
        let harbour = try #require(try await library.list().named("Harbour"))
        try library.hardLink(harbour.path, to: "images/Linked.png")
        let after = try await library.noticed("the link") { $0.images.count == 2 }
        #expect(after[harbour.id]?.path == harbour.path)
        #expect(after.at("images/Linked.png")?.record.metadata.parent == harbour.id)
        try await library.expectSound()
    }

    @Test(
        "A whole folder that is copied becomes images of their own, each with its parent", arguments: Noticing.allCases)
    func copyFolder(noticing: Noticing) async throws {
        let library = try await LibraryUnderTest(["Harbour", "Forest", "Meadow"], noticing: noticing)
        let before = try await library.list()
        try library.makeFolder("images/copy")
        for image in before.images {
            for path in [image.path, image.sidecar] {
                try library.copy(path, to: "images/copy/" + path.dropFirst(image.folder.count + 1))
            }
        }
        let after = try await library.noticed("the copies") { $0.images.count == 6 }
        for image in before.images { #expect(after[image.id] == image) }
        let copies = after.images.filter { $0.folder == "images/copy" }
        #expect(Set(copies.compactMap(\.record.metadata.parent)) == Set(before.images.map(\.id)))
        #expect(copies.allSatisfy { $0.record.metadata.folder == "copy" })
        #expect(copies.map(\.record.name).sorted() == before.names)
        try await library.expectSound()
    }
}
