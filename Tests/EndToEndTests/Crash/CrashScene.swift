import FoundationEssentials
import LibraryStore
import NuraModel
import TestSupport
import Testing

/// Something that a person or the program does to a library with one image, and that a crash may interrupt. It can be
/// played again and again in the same library.
struct CrashScene: Sendable, CustomTestStringConvertible {
    let name: String
    /// The steps at which it can die, in any order: all that it passes.
    let points: [FailurePoint]
    /// How many images there are more, after each time it is played.
    var addsImages = 0
    /// Brings the library into the state before; `number` is different every time.
    var prepare: @Sendable (LibraryUnderTest, _ number: Int) async throws -> Void = { _, _ in }
    /// What is interrupted.
    let command: @Sendable (LibraryUnderTest, _ number: Int) async throws -> [String]
    /// Asserts that it is done.
    let verify: @Sendable (LibraryUnderTest, _ number: Int) async throws -> Void

    var testDescription: String { name }
}

extension CrashScene {
    static let all = [
        make, fail, importPicture, rename, moveToFolder, tag, remove, restore, emptyTrash, scanDeletion, scanRename,
        scanLostSidecar, scanCopy,
    ]

    private static let save: [FailurePoint] = [
        .pngStaged, .sidecarStaged, .intentStaged, .intentWritten, .pngMoved, .sidecarMoved, .foldersFlushed,
        .originalStaged, .originalKept, .committed, .intentRetired,
    ]

    private static let move: [FailurePoint] = [
        .folderMade, .intentStaged, .intentWritten, .pngMoved, .sidecarMoved, .foldersFlushed, .originalKept,
        .committed, .intentRetired,
    ]

    private static let trash: [FailurePoint] = [
        .entryStaged, .intentStaged, .intentWritten, .entryMoved, .pngMoved, .sidecarMoved, .foldersFlushed, .committed,
        .intentRetired,
    ]

    private static let swap: [FailurePoint] = [.sidecarStaged, .sidecarSwapped, .swapSettled]

    static let make = CrashScene(
        name: "a drop becomes a picture",
        points: save + [.folderMade, .claimSaved, .dropMoved, .claimRetired], addsImages: 1,
        prepare: {
            try $0.drop("wish \($1).txt", "---\nfolder: made \($1)\nname: Wish \($1)\n---\na calm lake at dawn")
        },
        command: { _, _ in ["daemon", "--once"] },
        verify: { (library, number) async throws in
            #expect(library.waiting == [])
            #expect(library.done.contains("wish \(number).txt"))
            #expect(library.files(in: "images/made \(number)") == ["Wish \(number).json", "Wish \(number).png"])
        })

    static let fail = CrashScene(
        name: "a drop fails",
        points: [.dropMoved],
        prepare: { try $0.drop("poor \($1).txt", "---\nsize: 1\n---\na calm lake at dawn") },
        command: { _, _ in ["daemon", "--once"] },
        verify: { (library, number) async throws in
            #expect(library.waiting == [])
            #expect(library.failed.contains("poor \(number).txt"))
            #expect(try library.why("poor \(number).txt").contains("“size”"))
        })

    static let importPicture = CrashScene(
        name: "a PNG is imported", points: move + [.sidecarStaged, .originalStaged], addsImages: 1,
        prepare: { try $0.drop("Foreign \($1).png", Picture.png(seed: $1)) },
        command: { _, _ in ["daemon", "--once"] },
        verify: { (library, number) async throws in
            #expect(library.waiting == [])
            let path = try #require(library.pictures.first { $0.hasSuffix("Foreign \(number).png") })
            #expect(try library.read("images/\(path)") == Picture.png(seed: number))
        })

    static let rename = CrashScene(
        name: "an image is renamed", points: move + swap,
        command: { library, number in ["rename", try library.harbour().id.rawValue, "Harbour \(number)"] },
        verify: { (library, number) async throws in
            let harbour = try library.harbour()
            #expect(harbour.name == "Harbour \(number)")
            #expect(library.pictures.map(\.lastPart) == ["Harbour \(number).png"])
        })

    static let moveToFolder = CrashScene(
        name: "an image is moved to another folder", points: move + swap,
        command: { library, number in
            ["edit", try library.harbour().id.rawValue, "--folder", "to \(number)/inner"]
        },
        verify: { (library, number) async throws in
            #expect(library.pictures == ["to \(number)/inner/Harbour.png"])
            #expect(try library.harbour().metadata.folder == "to \(number)/inner")
        })

    static let tag = CrashScene(
        name: "an image is tagged", points: swap,
        command: { library, number in ["tag", try library.harbour().id.rawValue, "tag \(number)"] },
        verify: { (library, number) async throws in
            #expect(try library.harbour().metadata.tags.contains("tag \(number)"))
        })

    static let remove = CrashScene(
        name: "an image is removed", points: trash + [.originalMoved],
        prepare: { library, _ in try await library.bringBack() },
        command: { library, _ in ["rm", try library.harbourID()] },
        verify: { (library, _) async throws in try await library.expectInTrash() })

    static let restore = CrashScene(
        name: "an image is restored", points: move + [.entryMoved, .originalMoved],
        prepare: { library, _ in
            if library.pictures.count == 1 { try await library.succeed("rm", try library.harbourID()) }
        },
        command: { library, _ in ["restore", try library.harbourID()] },
        verify: { (library, _) async throws in
            #expect(library.pictures.map(\.lastPart) == ["Harbour.png"])
            #expect(try await library.trash().isEmpty)
        })

    static let emptyTrash = CrashScene(
        name: "the trash is emptied", points: [.entryWithdrawn],
        prepare: { library, number in
            try library.drop("gone \(number).txt", "---\nname: Gone \(number)\n---\na storm at sea")
            try await library.succeed("daemon", "--once")
            try await library.succeed("rm", "Gone \(number)")
        },
        command: { _, _ in ["trash", "empty"] },
        verify: { (library, _) async throws in
            #expect(try await library.trash().isEmpty)
            #expect(library.files(in: ".nura/trash") == [])
            #expect(library.files(in: ".nura/originals").count == 1)
        })

    static let scanDeletion = CrashScene(
        name: "a scan finds a deleted PNG", points: trash,
        prepare: { library, _ in
            try await library.bringBack()
            try library.remove("images/" + library.pictures[0])
        },
        command: { _, _ in ["scan"] },
        verify: { (library, _) async throws in try await library.expectInTrash() })

    static let scanRename = CrashScene(
        name: "a scan finds a renamed PNG", points: swap + [.sidecarMoved],
        prepare: { library, number in
            let path = "images/" + library.pictures[0]
            try library.move(path, to: "\(path.parentFolder)/By hand \(number).png")
        },
        command: { _, _ in ["scan"] },
        verify: { (library, number) async throws in
            #expect(library.pictures.map(\.lastPart) == ["By hand \(number).png"])
            #expect(try library.harbour().name == "By hand \(number)")
        })

    static let scanLostSidecar = CrashScene(
        name: "a scan finds an image without its sidecar", points: [.sidecarStaged, .sidecarMoved],
        prepare: { library, _ in try library.remove("images/" + library.pictures[0].dropLast(4) + ".json") },
        command: { _, _ in ["scan"] },
        verify: { (library, _) async throws in #expect(try library.harbour().name == "Harbour") })

    static let scanCopy = CrashScene(
        name: "a scan finds a copied PNG", points: [.sidecarStaged, .sidecarMoved, .originalStaged], addsImages: 1,
        prepare: { library, number in
            try library.makeFolder("images/copies")
            let original = try #require(library.pictures.first { !$0.hasPrefix("copies/") })
            try library.copy("images/\(original)", to: "images/copies/Copy \(number).png")
        },
        command: { _, _ in ["scan"] },
        verify: { (library, number) async throws in
            let copy = try library.sidecar("images/copies/Copy \(number).json")
            #expect(copy.name == "Copy \(number)")
            #expect(Set(try library.records().map(\.id)).count == library.pictures.count)
        })
}

extension LibraryUnderTest {
    /// The record of the library's oldest image.
    func harbour() throws -> ImageRecord { try #require(try records().first) }

    /// Its id, from the library or from what the first picture's original is called by the trash.
    func harbourID() throws -> String {
        if let record = try records().first { return record.id.rawValue }
        for name in files(in: ".nura/trash") where name.hasSuffix(".json") {
            guard let object = try JSONValue(parsing: read(".nura/trash/\(name)")).object else { continue }
            if let id = object["record"]?.object?["id"]?.string ?? object["id"]?.string { return id }
        }
        throw NuraProcess.Failure(description: "no image: \(files(in: ".nura"))")
    }

    fileprivate func bringBack() async throws {
        if pictures.isEmpty { try await succeed("restore", try harbourID()) }
    }

    /// Asserts that the one image is in the trash, once, and can be had back as it was.
    fileprivate func expectInTrash() async throws {
        #expect(pictures == [] && files(in: "images") == [])
        let trash = try await trash()
        #expect(trash.map(\.record?.name) == ["Harbour"])
    }
}
