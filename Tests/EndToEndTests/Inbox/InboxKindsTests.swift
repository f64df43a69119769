import Glibc
import NuraModel
import PNGCodec
import TestSupport
import Testing

@Suite struct InboxKindsTests {
    @Test("A text by any of its names and in any of its encodings becomes one picture that remembers the words")
    func texts() async throws {
        let library = try await LibraryUnderTest.waitingForDrops()
        let utf16 = { (text: String, low: Bool) in
            text.utf16.flatMap { low ? [UInt8($0 & 255), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 255)] }
        }
        let drops: [(name: String, bytes: [UInt8], words: String)] = [
            ("plain.txt", Array("a calm lake at dawn\n".utf8), "a calm lake at dawn"),
            ("mark.md", Array("a storm over the harbour".utf8), "a storm over the harbour"),
            ("wish.prompt", Array("fog in the pine forest".utf8), "fog in the pine forest"),
            ("a dream", Array("a river of stars".utf8), "a river of stars"),
            ("My dream. It was blue", Array("a blue mountain under the moon".utf8), "a blue mountain under the moon"),
            ("LOUD.TXT", Array("fireworks over the sea".utf8), "fireworks over the sea"),
            ("umlaut.txt", Array("Die Straße glänzt vom Regen".utf8), "Die Straße glänzt vom Regen"),
            ("夕日.txt", Array("静かな海の夕日".utf8), "静かな海の夕日"),
            ("mark8.txt", [0xEF, 0xBB, 0xBF] + Array("snow on the old pines".utf8), "snow on the old pines"),
            ("little.txt", [0xFF, 0xFE] + utf16("a meadow of poppies é 🌅", true), "a meadow of poppies é 🌅"),
            ("big.txt", [0xFE, 0xFF] + utf16("waves against the cliff", false), "waves against the cliff"),
            ("windows.txt", Array("rain on the window\r\nand a lamp\r\n".utf8), "rain on the window\nand a lamp"),
            (
                "long.txt", Array(String(repeating: "a lighthouse in the fog. ", count: 2600).utf8),
                String(String(repeating: "a lighthouse in the fog. ", count: 2600).dropLast())
            ),
        ]
        for (name, bytes, _) in drops { try library.drop(name, bytes) }
        try await library.wait(for: "every text in done") { library.done.count + library.failed.count == drops.count }
        #expect(library.done == drops.map(\.name).sorted())
        #expect(Set(try library.records().compactMap(\.metadata.userInput)) == Set(drops.map(\.words)))
        #expect(library.waiting == [])
        try await library.expectWhole(pictures: drops.count)
    }

    @Test("Every line of a .prompts file is a picture of its own; blank lines and comments are none")
    func batch() async throws {
        let library = try await LibraryUnderTest.waitingForDrops()
        try library.drop(
            "week/days.prompts",
            "# my week\n\nMonday: rain on the window\r\n  Tuesday: fireworks over the river  \n\n# no\nfog in the forest"
        )
        try await library.waitUntilDone("days.prompts")
        let records = try library.records()
        #expect(
            records.compactMap(\.metadata.userInput).sorted()
                == ["Monday: rain on the window", "Tuesday: fireworks over the river", "fog in the forest"])
        #expect(records.allSatisfy { $0.metadata.tags == ["week"] })
        try await library.expectWhole(pictures: 3)
    }

    @Test("A line of a .prompts file that is too short to depict does not cost the others their pictures")
    func batchWithPoorLine() async throws {
        let library = try await LibraryUnderTest.waitingForDrops()
        try library.drop("three.prompts", "a calm lake at dawn\nhi\na storm at sea\n")
        try await library.waitUntilFailed("three.prompts")
        #expect(try library.why("three.prompts").contains("these could not be made: 2."))
        try await library.expectWhole(pictures: 2)
    }

    @Test("What editors and downloads leave, hidden files, links and pipes are ignored, and stay where they are")
    func ignored() async throws {
        let library = try await LibraryUnderTest.waitingForDrops()
        let words = "a calm lake at dawn"
        let names = [
            ".hidden", ".hidden.txt", "note.txt~", ".note.txt.swp", "note.swp", "note.tmp", "film.part", "x.crdownload",
            ".goutputstream-A1B2C3", "#note.txt#", "4913", ".folder/inside.txt", "dream.txt.why.txt",
        ]
        for name in names { try library.drop(name, words) }
        try library.write("../outside.txt", Array(words.utf8))
        try library.makeFolder("../outside")
        try library.write("../outside/inside.txt", Array(words.utf8))
        try library.link("inbox/link.txt", symbolicallyTo: library.absolute("../outside.txt"))
        try library.link("inbox/linked folder", symbolicallyTo: library.absolute("../outside"))
        #expect(mkfifo(library.absolute("inbox/pipe.txt"), 0o600) == 0)
        try library.makeFolder("inbox/folder.txt")
        try library.drop("last.txt", "the sea at night")
        try await library.waitUntilDone("last.txt")
        let status = try await library.status()
        #expect(status.object["waiting"]?.array?.isEmpty == true, "\(status)")
        #expect(status.code == 0, "\(status)")
        await library.stopDaemon()
        try await library.succeed("daemon", "--once")
        #expect(library.waiting == (names + ["link.txt", "linked folder", "pipe.txt"]).sorted())
        #expect(library.exists("../outside.txt") && library.exists("../outside/inside.txt"))
        try await library.expectWhole(pictures: 1)
    }

    @Test("Texts in other formats stay where they are, and the status names them")
    func otherTexts() async throws {
        let library = try await LibraryUnderTest.waitingForDrops()
        let names = ["data.json", "page.html", "script.sh", "sub/table.csv"]
        for name in names { try library.drop(name, "a calm lake, at dawn\n") }
        try library.drop("last.txt", "the sea at night")
        try await library.waitUntilDone("last.txt")
        let status = try await library.status()
        #expect(status.object["unsupported"]?.array?.compactMap(\.string).sorted() == names)
        #expect(status.code == 65)
        let shown = try await library.run("status").output
        for name in names { #expect(shown.contains("inbox/\(name): is not a prompt; rename it to .txt")) }
        #expect(library.waiting == names)
        // Renamed as the status says, it becomes a picture.
        try library.move("inbox/sub/table.csv", to: "inbox/sub/table.txt")
        try await library.waitUntilDone("table.txt")
        try await library.expectWhole(pictures: 2)
    }

    @Test("What is no prompt goes to failed, with what was wrong and what to do beside it")
    func rejected() async throws {
        let library = try await LibraryUnderTest.waitingForDrops()
        let gradient = try Picture.png(seed: 1)
        let drops: [(name: String, bytes: [UInt8], says: [String])] = [
            (
                "huge.txt", Array(String(repeating: "word ", count: 14_000).utf8),
                ["69 KB", "at most 64 KB", "Shorten it"]
            ),
            (
                "latin.txt", Array("caf".utf8) + [0xE9] + Array(" au lait".utf8),
                ["UTF-8 or UTF-16", "Save it as UTF-8"]
            ),
            ("zero.txt", Array("a\0b".utf8), ["not text"]),
            ("odd.txt", [0xFF, 0xFE, 0x41], ["not text"]),
            ("program", [0x7F, 0x45, 0x4C, 0x46, 0, 0, 1, 255], ["not text"]),
            ("photo.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16], ["A .jpg file is neither a text nor a PNG"]),
            ("song.mp3", [0x49, 0x44, 0x33, 0, 0xFF], ["A .mp3 file"]),
            ("words.png", Array("a calm lake".utf8), ["named .png", "not hold a PNG"]),
            ("torn.png", Array(gradient.prefix(gradient.count / 2)), ["truncated"]),
            ("hi.txt", Array("hi".utf8), ["feel"]),
        ]
        for (name, bytes, _) in drops { try library.drop(name, bytes) }
        try await library.wait(for: "every file in failed") { library.failed.count + library.done.count == drops.count }
        #expect(library.failed == drops.map(\.name).sorted())
        for (name, bytes, says) in drops {
            #expect(try library.read("inbox/failed/\(name)") == bytes)
            let why = try library.why(name)
            #expect(why.hasPrefix("Nura could not make a picture from “\(name)”."))
            for text in says { #expect(why.contains(text), "\(name): \(why)") }
        }
        let status = try await library.status()
        #expect(status.code == 65)
        #expect(status.object["failed"]?.array?.count == drops.count)
        try await library.expectWhole(pictures: 0)
    }

    @Test("A PNG in the inbox is imported: under its name, with the prompt from its chunks, once")
    func pictures() async throws {
        let library = try await LibraryUnderTest.waitingForDrops()
        let bytes = try Picture.png(
            seed: 2,
            texts: [
                PNGText("parameters", "a red barn\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 7, Size: 32x24")
            ])
        try library.drop("Old Barn.png", bytes)
        try library.drop("trip/Photo.PNG", try Picture.png(seed: 3))
        try await library.wait(for: "both pictures") { library.pictures.count == 2 && library.waiting.isEmpty }
        try await library.wait(for: "both sidecars") { try library.records().count == 2 }
        let barn = try #require(try library.records().first { $0.name == "Old Barn" })
        #expect(barn.prompt == "a red barn")
        let path = try #require(library.pictures.first { $0.hasSuffix("Old Barn.png") })
        #expect(try library.read("images/\(path)") == bytes)
        #expect(library.done == [] && library.failed == [])
        #expect(try library.records().contains { $0.name == "Photo" })
        // The same picture again is a copy, with an id of its own.
        try library.drop("Old Barn.png", bytes)
        try await library.wait(for: "the copy") { library.pictures.count == 3 && library.waiting.isEmpty }
        try await library.expectWhole(pictures: 3)
        #expect(Set(try library.records().map(\.id)).count == 3)
    }
}

/// Pictures from elsewhere.
enum Picture {
    static func png(seed: Int, texts: [PNGText] = []) throws -> [UInt8] {
        let pixels = (0..<32 * 24 * 3).map { UInt8(truncatingIfNeeded: $0 &* (seed &+ 3) &+ $0 / 96) }
        return try PNG.encode(Bitmap(width: 32, height: 24, pixels: pixels), texts: texts)
    }
}
