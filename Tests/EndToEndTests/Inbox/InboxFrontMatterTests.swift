import NuraModel
import TestSupport
import Testing

@Suite struct InboxFrontMatterTests {
    @Test(
        "Every key of the front matter does what it says, and unknown keys are kept with the spelling of their values")
    func everyKey() async throws {
        let library = try await LibraryUnderTest.waitingForDrops()
        try library.drop(
            "outer/all.txt",
            """
            ---
            weather: {wind: 1e-07, waves: 123456789012345678901234567890}
            TAGS: [dream, water]
            name: Floating Dream
            emotion: melancholic
            style: watercolor
            size: 96x64
            seed: 4294967294
            count: 3
            memory: none
            generator: painter
            ---
            I feel like I am floating in a dream

            """)
        try await library.waitUntilDone("all.txt")
        let records = try library.records()
        #expect(records.map(\.name) == ["Floating Dream", "Floating Dream", "Floating Dream"])
        #expect(
            library.pictures.map(\.lastPart)
                == ["Floating Dream (2).png", "Floating Dream (3).png", "Floating Dream.png"])
        #expect(
            records.map { $0.metadata.generationParameters?["seed"]?.number?.spelling }
                == ["4294967294", "4294967295", "0"])
        for record in records {
            #expect(record.metadata.userInput == "I feel like I am floating in a dream")
            #expect(record.metadata.emotion == .melancholic)
            #expect(record.metadata.tags == ["outer", "dream", "water"])
            #expect(record.file?.width == 96 && record.file?.height == 64)
            let weather = record.metadata.object["weather"]?.object
            #expect(weather?["wind"]?.number?.spelling == "1e-07")
            #expect(weather?["waves"]?.number?.spelling == "123456789012345678901234567890")
        }
        try await library.expectWhole(pictures: 3)
    }

    @Test("The same seed is the same picture; without a seed the same words are another picture")
    func seeds() async throws {
        let library = try await LibraryUnderTest.waitingForDrops()
        for name in ["a.txt", "b.txt"] { try library.drop(name, "---\nseed: 42\n---\nfog over the pines") }
        for name in ["c.txt", "d.txt"] { try library.drop(name, "fog over the pines") }
        try await library.waitUntilDone("a.txt", "b.txt", "c.txt", "d.txt")
        let seeds = try library.records().compactMap { $0.metadata.generationParameters?["seed"]?.int }
        #expect(seeds.filter { $0 == 42 }.count == 2)
        #expect(Set(seeds).count == 3)
        try await library.expectWhole(pictures: 4)
    }

    @Test("A value that is not allowed fails the file, and the note names the key, the value and what is allowed")
    func badValues() async throws {
        let library = try await LibraryUnderTest.waitingForDrops()
        let emotions = "calm, energetic, mysterious, hopeful, melancholic"
        let sides = "each from 64 to 4096, like 1024x768"
        let cases: [(line: String, says: [String])] = [
            ("name: \(String(repeating: "x", count: 300))", ["“name”", "xxx…", "one line of up to 200 characters"]),
            ("name: [a, b]", ["“name”", "“[a, b]”"]),
            ("emotion: happy", ["“emotion”", "“happy”"] + emotions.split(separator: ", ").map(String.init)),
            ("style: crayon", ["“style”", "“crayon”", "watercolor"]),
            ("size: 1024", ["“size”", "“1024”", sides]),
            ("size: 10x10", ["“size”", "“10x10”", sides]),
            ("size: 99999x100", ["“size”", "“99999x100”", sides]),
            ("seed: -1", ["“seed”", "“-1”", "from 0 to 4294967295"]),
            ("seed: 4294967296", ["“seed”", "“4294967296”", "from 0 to 4294967295"]),
            ("count: 0", ["“count”", "“0”", "a whole number from 1 to"]),
            ("count: many", ["“count”", "“many”", "a whole number from 1 to"]),
            ("tags: {a: b}", ["“tags”", "a list like [dream, water]"]),
            ("memory: forever", ["“memory”", "“forever”", "none", "recent", "long-term"]),
            ("generator: easel", ["“generator”", "“easel”", "painter"]),
            ("name: a: b", ["Line 2", "is not YAML", "quotation marks"]),
            ("name: a\nname: b", ["“name” stands twice"]),
            ("name: *star", ["Line 2", "starts with “*”"]),
        ]
        for (number, value) in cases.enumerated() {
            try library.drop("\(number).txt", "---\n\(value.line)\n---\na calm lake at dawn")
        }
        try await library.wait(for: "every file judged") { library.failed.count + library.done.count == cases.count }
        #expect(library.done == [])
        for (number, value) in cases.enumerated() {
            let why = try library.why("\(number).txt")
            for text in value.says { #expect(why.contains(text), "\(value.line): \(why)") }
        }
        // Mended and dragged back, it works.
        try library.write("inbox/failed/0.txt", Array("---\nname: Short\n---\na calm lake at dawn".utf8))
        try library.move("inbox/failed/0.txt", to: "inbox/0.txt")
        try await library.waitUntilDone("0.txt")
        #expect(try library.records().map(\.name) == ["Short"])
        try await library.expectWhole(pictures: 1)
    }

    @Test("A text that only looks as if it had front matter is all prompt")
    func noFrontMatter() async throws {
        let library = try await LibraryUnderTest.waitingForDrops()
        let texts = [
            "---\nfog in the forest, no end", "a lake\n---\nseed: 1\n---\nat dawn", "---\nthe sea\n---\nat night",
        ]
        for (number, text) in texts.enumerated() { try library.drop("\(number).txt", text) }
        try await library.waitUntilDone("0.txt", "1.txt", "2.txt")
        #expect(try library.records().compactMap(\.metadata.userInput).sorted() == texts.sorted())
        try await library.expectWhole(pictures: 3)
    }
}
