import LibraryStore
import NuraModel
import TestSupport
import Testing

@Suite("File names")
struct FileNameTests {
    @Test(
        "are made from any name by the same few rules",
        arguments: [
            ("Peaceful Sunset", "Peaceful Sunset"),
            ("a/b\\c:d*e?f\"g<h>i|j", "a b c d e f g h i j"),
            ("tab\there\nand\u{0}there\u{7f}", "tab here and there"),
            ("line\u{2028}break", "line break"),
            ("  many    spaces  ", "many spaces"),
            ("...hidden", "hidden"), (". . x", "x"), ("end...", "end"), ("end . .", "end"),
            ("", "Untitled"), ("   ", "Untitled"), ("...", "Untitled"), ("///", "Untitled"), (".", "Untitled"),
            ("..", "Untitled"),
            ("CON", "CON_"), ("con", "con_"), ("CON.txt", "CON_.txt"), ("aux.a.b", "aux_.a.b"), ("nul .x", "nul_ .x"),
            ("COM1", "COM1_"), ("lpt9", "lpt9_"), ("COM¹", "COM¹_"), ("COM10", "COM10"), ("console", "console"),
            ("CONIN$", "CONIN$_"), ("/con/", "con_"),
            ("Cafe\u{301}", "Caf\u{e9}"), ("東京の雨", "東京の雨"), ("👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦"),
        ])
    func safe(name: String, expected: String) {
        #expect(Array(FileName.safe(name).utf8) == Array(expected.utf8))
    }

    @Test("are cut between characters, and never end in a space after the cut")
    func cut() {
        #expect(FileName.safe(String(repeating: "a", count: 500)).utf8.count == 180)
        #expect(FileName.safe(String(repeating: "é", count: 500)).utf8.count == 180)
        let family = FileName.safe(String(repeating: "👩‍👩‍👧‍👦", count: 50))
        #expect(family.utf8.count == 175 && family.allSatisfy { $0 == "👩‍👩‍👧‍👦" })
        #expect(FileName.safe(String(repeating: "a", count: 179) + " b") == String(repeating: "a", count: 179))
        let zalgo = FileName.safe("e" + String(repeating: "\u{300}", count: 500))
        #expect(zalgo.utf8.count <= 180 && zalgo.utf8.count > 170)
    }

    @Test("are the same again when made safe again, and legal everywhere, for any text at all")
    func properties() throws {
        var random = SeededRandom()
        let parts: [String] = [
            " ", ".", "/", "\\", ":", "\u{0}", "\u{1b}", "a", "B", "é", "e\u{301}", "\u{301}", "ß", "ﬁ", "한",
            "\u{1112}\u{1161}",
            "👩‍👩‍👧‍👦", "\u{200d}", "\u{fe0f}", "CON", "nul", "com1", "$", "(2)", " (3)", "東", "\u{202e}", "K", "İ", "ς", "Σ",
            String(repeating: "x", count: 90), String(repeating: "\u{308}", count: 100), "\u{10ffff}", "_", "\r\n",
        ]
        for _ in 0..<3000 {
            let count = Int.random(in: 0...12, using: &random)
            let name = (0..<count).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
            let safe = FileName.safe(name)
            try #require(isLegal(safe), "\(name.debugDescription) → \(safe.debugDescription), NURA_SEED=\(random.seed)")
            try #require(
                FileName.safe(safe).utf8.elementsEqual(safe.utf8), "\(name.debugDescription), NURA_SEED=\(random.seed)")
            for candidate in FileName.candidates(for: name).prefix(3) {
                try #require(
                    FileName.isAlias(candidate, of: name),
                    "\(candidate) of \(name.debugDescription), NURA_SEED=\(random.seed)"
                )
                try #require((candidate + ".json").utf8.count <= 255)
            }
            try #require(
                FileName.isAlias(safe, of: FileName.name(fromStem: safe)),
                "\(name.debugDescription), NURA_SEED=\(random.seed)"
            )
        }
    }

    private func isLegal(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.count <= 180 && name != "." && name != ".." && name.first != "." && name.last != "."
            && name.utf8.last != UInt8(ascii: " ") && name.utf8.last != UInt8(ascii: ".")
            && !name.unicodeScalars.contains {
                "/\\:*?\"<>|".unicodeScalars.contains($0) || $0.value < 32 || $0.value == 127
            }
            && !name.contains("  ") && LibraryFolder(name) != nil
    }

    @Test(
        "differ from the name without being a rename",
        arguments: [
            ("Peaceful Sunset", "Peaceful Sunset", true), ("Peaceful Sunset (2)", "Peaceful Sunset", true),
            ("Peaceful Sunset (12)", "Peaceful Sunset", true), ("peaceful sunset", "Peaceful Sunset", true),
            ("Cafe\u{301}", "Caf\u{e9}", true), ("a b", "a/b", true), ("a b (2)", "a: b", true),
            ("A (2)", "A (2)", true),
            ("A (2) (3)", "A (2)", true), ("Untitled", "", true), ("CON_", "CON", true),
            ("Peaceful Sunset (1)", "Peaceful Sunset", false), ("Peaceful Sunset (02)", "Peaceful Sunset", false),
            ("Peaceful Sunset(2)", "Peaceful Sunset", false), ("Dawn", "Dusk", false), ("A", "A (2)", false),
            ("Strasse", "Straße", false), ("Peaceful Sunset (x)", "Peaceful Sunset", false),
        ])
    func alias(stem: String, name: String, expected: Bool) {
        #expect(FileName.isAlias(stem, of: name) == expected)
    }

    @Test("change their case visibly, so that a person's change of case can be told from an alias")
    func caseChange() {
        #expect(FileName.isCaseChange("Sunset", of: "sunset"))
        #expect(FileName.isCaseChange("SUNSET (2)", of: "sunset"))
        #expect(!FileName.isCaseChange("sunset", of: "sunset"))
        #expect(!FileName.isCaseChange("sunset (2)", of: "sunset"))
        #expect(!FileName.isCaseChange("Cafe\u{301}", of: "Caf\u{e9}"))
        #expect(!FileName.isCaseChange("dawn", of: "sunset"))
    }
}

@Suite("Folders of a library")
struct LibraryFolderTests {
    @Test(
        "refuse every path that leads out of images/ or hides in it",
        arguments: [
            "..", "a/..", "../a", "a/../b", ".", "a/./b", "/a", "a/", "a//b", "/", ".hidden", "a/.hidden", "a\u{0}b",
            "a\nb",
            String(repeating: "x", count: 256), String(repeating: "ab/", count: 1500) + "c",
        ])
    func refused(path: String) {
        #expect(LibraryFolder(path) == nil)
    }

    @Test("are known by their paths", arguments: ["", "2026-11", "travel/japan", "東京/雨", "a b", "x..y"])
    func accepted(path: String) {
        #expect(LibraryFolder(path)?.path == path)
        #expect(LibraryFolder(path).map { LibraryLayout.path(of: $0) } == (path.isEmpty ? "images" : "images/" + path))
        #expect(
            LibraryFolder(path).flatMap { LibraryLayout.folder(ofFile: LibraryLayout.path(of: $0) + "/A.png") }?.path
                == path)
    }

    @Test("are the month's unless the record names a good one")
    func ofRecord() throws {
        var record = try sampleRecord("A")
        #expect(LibraryFolder(of: record).path == record.createdAt.month)
        record.metadata.folder = ""
        #expect(LibraryFolder(of: record) == .top)
        record.metadata.folder = "../../etc"
        #expect(LibraryFolder(of: record).path == record.createdAt.month)
        record.metadata.folder = "travel"
        #expect(LibraryFolder(of: record).path == "travel")
        #expect(LibraryFolder.month(record.createdAt).metadataValue(createdAt: record.createdAt) == nil)
        #expect(LibraryFolder.top.metadataValue(createdAt: record.createdAt) == "")
    }
}

@Suite("Paths")
struct FilePathTests {
    @Test(
        "come apart byte by byte",
        arguments: [
            ("images/a/B.c.png", "images/a", "B.c", ".png"), ("A.png", "", "A", ".png"), ("a/.png", "a", ".png", ""),
            ("a/b", "a", "b", ""), ("a.b/c", "a.b", "c", ""), ("a/e\u{301}.PNG", "a", "e\u{301}", ".PNG"),
            ("a/\u{301}x.png", "a", "\u{301}x", ".png"), ("a/x.\u{301}png", "a", "x", ".\u{301}png"),
        ])
    func parts(path: String, parent: String, stem: String, ending: String) {
        #expect(Array(FilePath.parent(of: path).utf8) == Array(parent.utf8))
        #expect(Array(FilePath.stem(of: path).utf8) == Array(stem.utf8))
        #expect(Array(FilePath.extension(of: path).utf8) == Array(ending.utf8))
    }
}
