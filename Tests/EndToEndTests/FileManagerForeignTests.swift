import NuraModel
import PNGCodec
import TestSupport
import Testing

@Suite(.takingTurns) struct FileManagerForeignTests {
    @Test(
        "A PNG from elsewhere is imported: its name from the file, its prompt from its chunks",
        arguments: Noticing.allCases)
    func importForeign(noticing: Noticing) async throws {
        let library = try await LibraryUnderTest([], noticing: noticing)
        let parameters = """
            a lighthouse in fog
            Negative prompt: people, text
            Steps: 20, Sampler: Euler a, CFG scale: 7.5, Seed: 4294967299, Size: 512x768, Model: dreams
            """
        let bytes = try FileManagerPixelTests.picture(120, texts: [PNGText(PNGText.infotextKeyword, parameters)])
        let plain = try FileManagerPixelTests.picture(130)
        try library.makeFolder("images/from the web")
        try library.write("images/from the web/00012-fog.png", bytes)
        try library.write("images/IMG_2024.PNG", plain)
        let after = try await library.noticed("the imports") { $0.images.count == 2 }
        let fog = try #require(after.at("images/from the web/00012-fog.png")?.record)
        #expect(fog.name == "00012-fog")
        #expect(fog.prompt == "a lighthouse in fog")
        #expect(fog.metadata.folder == "from the web")
        #expect(fog.metadata.model == "dreams")
        #expect(fog.metadata.generationParameters?["seed"]?.int == 4_294_967_299)
        #expect(fog.metadata.generationParameters?["guidance_scale"]?.number?.spelling == "7.5")
        #expect(fog.metadata.generationParameters?["negative_prompt"]?.string == "people, text")
        let photo = try #require(after.at("images/IMG_2024.PNG")?.record)
        #expect(photo.name == "IMG_2024")
        #expect(photo.prompt == "")
        #expect(try library.read("images/from the web/00012-fog.png") == bytes)
        #expect(try library.read("images/IMG_2024.PNG") == plain)
        #expect(try await library.list("--prompt", "lighthouse").images.map(\.id) == [fog.id])
        // Its ending may be in capitals as long as it likes.
        try library.remove("images/IMG_2024.PNG")
        try await library.noticed("the deletion") { $0.images.map(\.id) == [fog.id] }
        #expect(try await library.trash().map(\.record?.id) == [photo.id])
        try await library.expectSound()
    }

    @Test(
        "What is no picture and no sidecar is left alone, byte for byte, and never follows a link",
        arguments: Noticing.allCases)
    func leaveAlone(noticing: Noticing) async throws {
        let library = try await LibraryUnderTest(["Harbour"], noticing: noticing)
        let before = try await library.list()
        let harbour = try #require(before.named("Harbour"))
        try library.makeFolder("outside")
        try library.write("outside/secret.png", FileManagerPixelTests.picture(1))
        try library.makeFolder("images/things/.hidden")
        let things: [String: [UInt8]] = [
            "images/things/notes.txt": Array("mine".utf8),
            "images/things/photo.jpg": [0xFF, 0xD8, 0xFF],
            "images/things/settings.json": Array("{\"no\": \"sidecar\"}".utf8),
            "images/things/.hidden.png": try FileManagerPixelTests.picture(2),
            "images/things/.hidden/inside.png": try FileManagerPixelTests.picture(3),
            "images/things/png": try FileManagerPixelTests.picture(4),
            "images/things/old.png~": try FileManagerPixelTests.picture(5),
        ]
        for (path, bytes) in things { try library.write(path, bytes) }
        try library.link("images/things/link.png", symbolicallyTo: library.absolute(harbour.path))
        try library.link("images/things/out.png", symbolicallyTo: library.absolute("outside/secret.png"))
        try library.link("images/away", symbolicallyTo: library.absolute("outside"))
        try library.link("images/round", symbolicallyTo: ".")
        // What comes last is noticed last.
        try library.copy(harbour.path, to: "images/things/Copy.png")
        let after = try await library.noticed("the copy") { $0.named("Copy") != nil }
        #expect(after.images.count == 2)
        #expect(after[harbour.id] == harbour)
        for (path, bytes) in things { #expect(try library.read(path) == bytes) }
        #expect(try library.names(in: "outside") == ["secret.png"])
        #expect(
            try library.names(in: "images/things")
                == [
                    ".hidden", ".hidden.png", "Copy.json", "Copy.png", "link.png", "notes.txt", "old.png~", "out.png",
                    "photo.jpg", "png", "settings.json",
                ].sorted())
        try await library.expectSound()
    }

    @Test(
        "A picture that is replaced by a symbolic link to it elsewhere is deleted, and the link is not followed",
        arguments: Noticing.allCases)
    func replacedByLink(noticing: Noticing) async throws {
        let library = try await LibraryUnderTest(["Harbour", "Forest", "Meadow"], noticing: noticing)
        let harbour = try #require(try await library.list().named("Harbour"))
        try library.move(harbour.path, to: "elsewhere.png")
        try library.link(harbour.path, symbolicallyTo: library.absolute("elsewhere.png"))
        try await library.noticed("the deletion") { $0[harbour.id] == nil }
        #expect(library.exists(harbour.path))
        #expect(try await library.trash().map(\.record?.id) == [harbour.id])
        try await library.expectSound()
    }

    @Test(
        "JSON beside a foreign PNG that is no sidecar is told of, and neither is touched", arguments: Noticing.allCases)
    func foreignJSON(noticing: Noticing) async throws {
        let library = try await LibraryUnderTest([], noticing: noticing)
        let json = Array("{\"workflow\": [1, 2, 3]}".utf8)
        let png = try FileManagerPixelTests.picture(77)
        try library.write("images/render.json", json)
        try library.write("images/render.png", png)
        let status = try await library.noticedStatus("the JSON") {
            $0.notice("bad_sidecar", "images/render.json") != nil
        }
        #expect(status.images == 0)
        _ = try await library.run("scan")
        #expect(try library.read("images/render.json") == json)
        #expect(try library.read("images/render.png") == png)
        #expect(try library.names(in: "images") == ["render.json", "render.png"])
        // Moved out of the way, it lets the picture in.
        try library.move("images/render.json", to: "images/render.workflow.json")
        let after = try await library.noticed("the picture") { $0.images.count == 1 }
        #expect(after.images.first?.path == "images/render.png")
        #expect(try library.read("images/render.workflow.json") == json)
        try await library.noticedStatus("that it is over") { $0.notices.isEmpty }
        try await library.expectSound()
    }

    @Test(
        "Images of another library keep their ids, with their sidecars or from their own chunks",
        arguments: Noticing.allCases)
    func fromAnotherLibrary(noticing: Noticing) async throws {
        let other = try await LibraryUnderTest(["Harbour", "Forest"], noticing: .scanning)
        let given = try await other.list()
        let library = try await LibraryUnderTest([], noticing: noticing)
        for name in ["Harbour.png", "Harbour.json", "Forest.png"] {
            try library.write("images/" + name, other.read((given.images.first?.folder ?? "") + "/" + name))
        }
        let after = try await library.noticed("both") { seen in
            given.images.allSatisfy { seen[$0.id]?.record.prompt == $0.record.prompt } && seen.images.count == 2
        }
        let harbour = try #require(given.named("Harbour"))
        #expect(after[harbour.id]?.record.metadata.userInput == harbour.record.metadata.userInput)
        #expect(after[harbour.id]?.record.userID == harbour.record.userID)
        try await library.expectSound()
    }

    @Test("A file that grows while it is looked at becomes one image when it is whole")
    func growing() async throws {
        let library = try await LibraryUnderTest(["Harbour"], noticing: .watching)
        let bytes = try FileManagerPixelTests.picture(55)
        try library.write("images/slow.png", Array(bytes[..<20]))
        try await library.noticedStatus("half a file") { $0.notice("quarantined", "images/slow.png") != nil }
        try library.append(Array(bytes[20...]), to: "images/slow.png")
        let after = try await library.noticed("the whole file") { $0.images.count == 2 }
        #expect(after.at("images/slow.png")?.record.file?.bytes == bytes.count)
        try await library.noticedStatus("that it is over") { $0.notices.isEmpty }
        try await library.expectSound()
    }
}
