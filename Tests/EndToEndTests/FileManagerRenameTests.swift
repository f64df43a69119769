import NuraModel
import TestSupport
import Testing

@Suite(.takingTurns) struct FileManagerRenameTests {
    @Test("Renaming the PNG renames the image, and the sidecar follows", arguments: Noticing.allCases)
    func renamePNG(noticing: Noticing) async throws {
        let library = try await LibraryUnderTest(["Harbour", "Forest"], noticing: noticing)
        let before = try await library.list()
        let harbour = try #require(before.named("Harbour"))
        try library.move(harbour.path, to: "\(harbour.folder)/Lighthouse.png")
        let after = try await library.noticed("the new name") { $0.named("Lighthouse") != nil }
        let image = try #require(after[harbour.id])
        #expect(image.path == "\(harbour.folder)/Lighthouse.png")
        #expect(image.record.createdAt == harbour.record.createdAt)
        #expect(image.record.updatedAt > harbour.record.updatedAt)
        #expect(image.record.file == harbour.record.file)
        #expect(image.record.metadata == harbour.record.metadata)
        #expect(
            try library.names(in: harbour.folder) == ["Forest.json", "Forest.png", "Lighthouse.json", "Lighthouse.png"])
        #expect(after.named("Forest") == before.named("Forest"))
        try await library.expectSound()
    }

    @Test("Renaming PNG and sidecar, in either order, renames the image", arguments: Noticing.allCases, [true, false])
    func renameBoth(noticing: Noticing, sidecarFirst: Bool) async throws {
        let library = try await LibraryUnderTest(["Harbour"], noticing: noticing)
        let harbour = try #require(try await library.list().named("Harbour"))
        let renames = [(harbour.path, "Pier.png"), (harbour.sidecar, "Pier.json")]
        for (path, name) in sidecarFirst ? renames.reversed() : renames {
            try library.move(path, to: "\(harbour.folder)/\(name)")
        }
        let after = try await library.noticed("the new name") { $0.named("Pier") != nil }
        #expect(after.images.map(\.id) == [harbour.id])
        #expect(try library.names(in: harbour.folder) == ["Pier.json", "Pier.png"])
        try await library.expectSound()
    }

    @Test(
        "Moving the PNG, alone or with its sidecar, moves the image; the folder is recorded, and forgotten again",
        arguments: Noticing.allCases, [true, false])
    func move(noticing: Noticing, withSidecar: Bool) async throws {
        let library = try await LibraryUnderTest(["Harbour", "Forest"], noticing: noticing)
        let harbour = try #require(try await library.list().named("Harbour"))
        try library.makeFolder("images/trips/north")
        try library.move(harbour.path, to: "images/trips/north/Harbour.png")
        if withSidecar { try library.move(harbour.sidecar, to: "images/trips/north/Harbour.json") }
        let moved = try await library.noticed("the new folder") { $0[harbour.id]?.folder == "images/trips/north" }
        #expect(moved[harbour.id]?.record.metadata.folder == "trips/north")
        #expect(moved[harbour.id]?.record.name == "Harbour")
        #expect(try library.names(in: "images/trips/north") == ["Harbour.json", "Harbour.png"])
        #expect(moved.images.count == 2)
        try library.move("images/trips/north/Harbour.png", to: harbour.path)
        let back = try await library.noticed("the old folder") { $0[harbour.id]?.folder == harbour.folder }
        #expect(back[harbour.id]?.record.metadata.folder == nil)
        #expect(try library.names(in: "images/trips/north") == [])
        try await library.expectSound()
    }

    @Test("A rename in nothing but case is one rename", arguments: Noticing.allCases)
    func renameCase(noticing: Noticing) async throws {
        let library = try await LibraryUnderTest(["Harbour"], noticing: noticing)
        let harbour = try #require(try await library.list().named("Harbour"))
        try library.move(harbour.path, to: "\(harbour.folder)/HARBOUR.png")
        let after = try await library.noticed("the new case") { $0[harbour.id]?.path.hasSuffix("/HARBOUR.png") == true }
        #expect(after.images.map(\.id) == [harbour.id])
        #expect(try library.names(in: harbour.folder) == ["HARBOUR.json", "HARBOUR.png"])
        #expect(try await library.trash().isEmpty)
        try await library.expectSound()
    }

    @Test("A rename in nothing but Unicode's normal form is one rename", arguments: Noticing.allCases)
    func renameNormalisation(noticing: Noticing) async throws {
        let library = try await LibraryUnderTest(["Caf\u{E9}", "Forest"], noticing: noticing)
        let before = try await library.list()
        let cafe = try #require(before.named("Caf\u{E9}"))
        let decomposed = "\(cafe.folder)/Cafe\u{301}.png"
        try library.move(cafe.path, to: decomposed)
        let forest = try #require(before.named("Forest"))
        try library.move(forest.path, to: "\(forest.folder)/Wood.png")
        let after = try await library.noticed("both renames") { $0.named("Wood") != nil && $0.at(decomposed) != nil }
        #expect(after.at(decomposed)?.id == cafe.id)
        #expect(after.images.count == 2)
        #expect(after[cafe.id]?.record.name == "Caf\u{E9}")
        #expect(try await library.trash().isEmpty)
        try await library.expectSound()
    }

    @Test("Two images that change names stay themselves", arguments: Noticing.allCases, [true, false])
    func swapNames(noticing: Noticing, withSidecars: Bool) async throws {
        let library = try await LibraryUnderTest(["Harbour", "Forest"], noticing: noticing)
        let before = try await library.list()
        let harbour = try #require(before.named("Harbour"))
        let forest = try #require(before.named("Forest"))
        let folder = harbour.folder
        for ending in withSidecars ? ["png", "json"] : ["png"] {
            try library.move("\(folder)/Harbour.\(ending)", to: "\(folder)/other.\(ending)")
            try library.move("\(folder)/Forest.\(ending)", to: "\(folder)/Harbour.\(ending)")
            try library.move("\(folder)/other.\(ending)", to: "\(folder)/Forest.\(ending)")
        }
        let after = try await library.noticed("the swap") {
            $0[harbour.id]?.record.name == "Forest" && $0[forest.id]?.record.name == "Harbour"
        }
        #expect(after[harbour.id]?.record.file == harbour.record.file)
        #expect(after[harbour.id]?.record.prompt == harbour.record.prompt)
        #expect(after[forest.id]?.record.prompt == forest.record.prompt)
        #expect(after.images.count == 2)
        #expect(try await library.trash().isEmpty)
        try await library.expectSound()
    }

    @Test("Three images that pass their names on stay themselves", arguments: Noticing.allCases, [true, false])
    func passNamesOn(noticing: Noticing, inCircle: Bool) async throws {
        let library = try await LibraryUnderTest(["A", "B", "C"], noticing: noticing)
        let before = try await library.list()
        let (a, b, c) = (
            try #require(before.named("A")), try #require(before.named("B")), try #require(before.named("C"))
        )
        let folder = a.folder
        let last = inCircle ? "A" : "D"
        // Nobody may be named twice in between: the daemon would rightly take that for a move over another one.
        try library.move(c.path, to: "\(folder)/\(inCircle ? "X" : last).png")
        try library.move(b.path, to: c.path)
        try library.move(a.path, to: b.path)
        if inCircle { try library.move("\(folder)/X.png", to: a.path) }
        let after = try await library.noticed("the names") {
            $0[a.id]?.record.name == "B" && $0[b.id]?.record.name == "C" && $0[c.id]?.record.name == last
        }
        for image in before.images { #expect(after[image.id]?.record.prompt == image.record.prompt) }
        #expect(after.images.count == 3)
        #expect(try await library.trash().isEmpty)
        try await library.expectSound()
    }

    @Test(
        "A PNG moved over another one: the one stays the image it was, the other goes to the trash",
        arguments: Noticing.allCases)
    func moveOver(noticing: Noticing) async throws {
        let library = try await LibraryUnderTest(["Harbour", "Forest", "Meadow"], noticing: noticing)
        let before = try await library.list()
        let harbour = try #require(before.named("Harbour"))
        let forest = try #require(before.named("Forest"))
        try library.move(harbour.path, to: forest.path)
        let after = try await library.noticed("the move") {
            $0.images.count == 2 && $0[harbour.id]?.path == forest.path
        }
        #expect(after[harbour.id]?.record.name == "Forest")
        #expect(after[harbour.id]?.record.prompt == harbour.record.prompt)
        let trash = try await library.trash()
        #expect(trash.map(\.record?.id) == [forest.id])
        try await library.succeed("restore", forest.id.rawValue)
        #expect(try await library.list()[forest.id]?.record.prompt == forest.record.prompt)
        try await library.expectSound()
    }

    @Test("A renamed or moved folder takes its images along", arguments: Noticing.allCases)
    func renameFolder(noticing: Noticing) async throws {
        let library = try await LibraryUnderTest(["Harbour", "Forest"], noticing: noticing)
        let before = try await library.list()
        try library.makeFolder("images/trips/south/coast")
        for image in before.images {
            for path in [image.path, image.sidecar] {
                try library.move(path, to: "images/trips/south/coast/" + path.dropFirst(image.folder.count + 1))
            }
        }
        try await library.noticed("the folder") { $0.images.allSatisfy { $0.folder == "images/trips/south/coast" } }
        try library.makeFolder("images/old")
        try library.move("images/trips/south", to: "images/old/2025")
        let after = try await library.noticed("the renamed folder") {
            $0.images.allSatisfy { $0.folder == "images/old/2025/coast" }
        }
        #expect(Set(after.images.map(\.id)) == Set(before.images.map(\.id)))
        #expect(after.images.allSatisfy { $0.record.metadata.folder == "old/2025/coast" })
        #expect(after.names == ["Forest", "Harbour"])
        #expect(try await library.trash().isEmpty)
        // What happens in a folder after it has moved is seen too.
        try library.move("images/old/2025/coast/Forest.png", to: "images/old/2025/coast/Wood.png")
        try await library.noticed("a rename in the moved folder") { $0.named("Wood") != nil }
        try await library.expectSound()
    }

    @Test("A name that the library would not choose is kept as the person wrote it", arguments: Noticing.allCases)
    func unusualNames(noticing: Noticing) async throws {
        let library = try await LibraryUnderTest(["Harbour", "Forest"], noticing: noticing)
        let before = try await library.list()
        let harbour = try #require(before.named("Harbour"))
        let forest = try #require(before.named("Forest"))
        try library.move(harbour.path, to: "\(harbour.folder)/what? a \"day\": <1>.png")
        try library.move(forest.path, to: "\(forest.folder)/夕日 🌅 (2).png")
        let after = try await library.noticed("the names") {
            $0[harbour.id]?.record.name == "what? a \"day\": <1>" && $0[forest.id]?.record.name == "夕日 🌅 (2)"
        }
        #expect(after[harbour.id]?.path == "\(harbour.folder)/what? a \"day\": <1>.png")
        let found = try await library.list("--name", "夕日")
        #expect(found.images.map(\.id) == [forest.id])
        try await library.expectSound()
    }
}
