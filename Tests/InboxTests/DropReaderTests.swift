import Inbox
import NuraModel
import TestSupport
import Testing

@Suite("Reading a drop")
struct DropReaderTests {
    private let reader = DropReader(vocabulary: DropVocabulary(styles: ["watercolor"], generators: ["painter"]))

    private func read(_ path: String, _ text: String) -> Drop {
        reader.read(path: path, content: DropContent(Array(text.utf8)))
    }

    private func prompt(_ text: String, tags: [String] = []) -> Drop {
        var request = PictureRequest(text: text)
        request.tags = tags
        return .prompts([request])
    }

    @Test(
        "These names hold a prompt",
        arguments: [
            "a.txt", "a.md", "a.prompt", "a", "A.TXT", "a b.Md", "My dream. It was blue", "2026.11.22", "夢.txt", "x.2",
            "4913.txt", "part", "tmp", "#tag.txt", "why.txt", "travel/done/a.txt", "a.this-is-long-text",
        ])
    func promptNames(path: String) {
        let tags = path.split(separator: "/").dropLast().map(String.init)
        #expect(read(path, "rain\n") == prompt("rain", tags: tags))
    }

    @Test(
        "These names are ignored, whatever the files hold",
        arguments: [
            ".a.txt", "a.txt~", "a.swp", "a.txt.SWP", "a.tmp", "a.txt.part", "a.crdownload", ".goutputstream-AB12CD",
            "#a.txt#", "4913", "a.why.txt", "A.txt.WHY.TXT", "done/2026-11/a.txt", "done/a", "failed/a.txt",
            ".hidden/a.txt", "travel/.git/config", "", ".#a.txt",
        ])
    func ignoredNames(path: String) {
        #expect(read(path, "rain") == .ignored)
        #expect(reader.read(path: path, content: DropContent([0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10])) == .ignored)
    }

    @Test("Other text formats are left where they are", arguments: ["json", "html", "csv", "rtf", "text", "swift"])
    func unsupported(suffix: String) {
        guard case .unsupported(let why) = read("a.\(suffix)", "{}") else {
            Issue.record("not left")
            return
        }
        #expect(why.contains(".\(suffix)"))
        let large = DropContent(Array(repeating: UInt8(ascii: "x"), count: 200_000))
        #expect(reader.read(path: "a.\(suffix)", content: large) == .unsupported(why))
    }

    @Test("Other binary files are refused, by what they hold", arguments: ["a.jpg", "a.docx", "a.zip"])
    func binary(path: String) {
        #expect(rejection(path, [0xFF, 0xD8, 0xFF, 0x00])?.code == .notText)
    }

    @Test("A PNG is imported, whatever its name and size", arguments: ["a.png", "a.PNG", "a.jpg", "a", "a.txt"])
    func png(path: String) {
        let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        #expect(reader.read(path: path, content: DropContent(signature)) == .png)
        #expect(reader.read(path: path, content: DropContent(head: signature, size: 9_000_000)) == .png)
    }

    @Test("A file that only calls itself PNG is refused")
    func falsePNG() {
        #expect(rejection("a.png", Array("rain".utf8))?.code == .notAPicture)
    }

    @Test(
        "A file without words waits for somebody to type",
        arguments: ["", " \n\t", "\u{FEFF}", "---\nname: x\n---\n", "---\n---\n \n"], ["a.txt", "a", "a.md"])
    func empty(text: String, path: String) {
        #expect(read(path, text) == .empty)
    }

    @Test("Nothing is said of empty files of other kinds", arguments: ["a.png", "a.jpg", "a.prompts"])
    func emptyOthers(path: String) {
        #expect(read(path, "") == .empty)
    }

    @Test("The encodings that editors write are read", arguments: ["rain\nпоэма 夕日 👩‍👩‍👧", "x"], ["\n", "\r\n", "\r"])
    func encodings(text: String, lineEnd: String) {
        let written = text.replacing("\n", with: lineEnd)
        let utf16 = Array(written.utf16)
        let files: [[UInt8]] = [
            Array(written.utf8),
            [0xEF, 0xBB, 0xBF] + Array(written.utf8),
            [0xFF, 0xFE] + utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
            [0xFE, 0xFF] + utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
        ]
        for bytes in files {
            #expect(reader.read(path: "a.txt", content: DropContent(bytes)) == prompt(text))
        }
    }

    @Test(
        "Bytes that are no text are refused with what to do",
        arguments: [
            [0xE9, 0x74, 0xE9], [0x61, 0x00], [0xFF, 0xFE, 0x61], [0xFF, 0xFE, 0x00, 0xD8], [0x61, 0x00, 0x62, 0x00],
            [0x1B, 0x5B], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xFF, 0xFE, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00],
        ] as [[UInt8]])
    func notText(bytes: [UInt8]) {
        let error = rejection("a.txt", bytes)
        #expect(error?.code == .notText)
        #expect(error?.message.contains("UTF-8") == true)
    }

    @Test("64 KB is read, a byte more is refused with the size", arguments: [UInt8(ascii: "x"), 0xC3])
    func limit(first: UInt8) {
        // With "é" the limit falls into the middle of a character.
        let unit = first < 0x80 ? [first] : [first, 0xA9]
        let text = Array(repeatElement(unit, count: 70_000 / unit.count).joined())
        let exact = DropContent(Array(text.prefix(65_536)))
        #expect(
            reader.read(path: "a.txt", content: exact) == prompt(String(decoding: text.prefix(65_536), as: UTF8.self)))
        let error = rejection("a.txt", [UInt8(ascii: "a")] + text)
        #expect(error?.code == .tooLarge)
        #expect(error?.message.contains("69 KB") == true)
        #expect(error?.message.contains("64 KB") == true)
    }

    @Test("Every line of a batch is a picture of its own, comments are not")
    func batch() {
        let drop = read("sets/a.prompts", "# my set\nrain\n\n  storm  \r\n#wind\n---\nsun # bright\n")
        let requests = ["rain", "storm", "---", "sun # bright"].map { text in
            var request = PictureRequest(text: text)
            request.tags = ["sets"]
            return request
        }
        #expect(drop == .prompts(requests))
        #expect(read("a.prompts", "# only\n\n# comments") == .empty)
    }

    @Test("Folders become tags, before those of the front matter, each once")
    func folders() {
        #expect(read("travel/japan/fuji.txt", "a mountain") == prompt("a mountain", tags: ["travel", "japan"]))
        let drop = read("travel/japan/travel/fuji.md", "---\ntags: snow, japan\n---\na mountain")
        #expect(drop == prompt("a mountain", tags: ["travel", "japan", "snow"]))
    }

    @Test("A bad value in the front matter is a refusal that names it")
    func badFrontMatter() {
        #expect(rejection("a.txt", Array("---\r\ncount: 12\r\n---\r\nrain".utf8))?.key == "count")
    }

    private func rejection(_ path: String, _ bytes: [UInt8]) -> DropError? {
        if case .rejected(let error) = reader.read(path: path, content: DropContent(bytes)) { error } else { nil }
    }
}

@Suite("Reading hostile drops")
struct DropMutationTests {
    private static let seeds = [
        "---\nname: Floating Dream # x\nemotion: calm\nsize: 1024x768\ntags: [dream, 'water']\nx: {a: [1, 2e3]}\n---\nI float",
        "---\na: &x [1, *x]\n? b\n: |\n  c\nd: \"\\u00e9\\n\"\ne: !!str 5\n<<: {f: ~}\n---\nrain",
        "# set\nrain\r\nstorm\n", "\u{FEFF}---\nSeed: 42\n...\n---\n", "%YAML 1.1\n---\n- a\n",
    ].map { Array($0.utf8) }

    @Test("Whatever the bytes are, a drop is read, waits or is refused with a reason")
    func mutations() {
        var random = SeededRandom()
        let reader = DropReader(vocabulary: DropVocabulary(styles: ["oil"], generators: []))
        let names = ["a.txt", "a.md", "a", "a.prompts", "a.json", "a.png", "b/c.txt"]
        for _ in 0..<20_000 {
            var bytes = Self.seeds.randomElement(using: &random) ?? []
            for _ in 0..<Int.random(in: 1...8, using: &random) { mutate(&bytes, using: &random) }
            let path = names.randomElement(using: &random) ?? "a"
            switch reader.read(path: path, content: DropContent(bytes)) {
            case .prompts(let requests):
                #expect(!requests.isEmpty)
                #expect(requests.allSatisfy { !$0.text.isEmpty && PictureRequest.allowedCounts.contains($0.count) })
            case .rejected(let error): #expect(!error.message.isEmpty)
            case .unsupported(let why): #expect(!why.isEmpty)
            case .empty, .png: break
            case .ignored: Issue.record("ignored \(path)")
            }
        }
    }

    private func mutate(_ bytes: inout [UInt8], using random: inout SeededRandom) {
        let tokens = [
            "---\n", "*", "&a", ": ", "- ", "[", "{", "]", "\"", "'", "\t", "\n  ", "|", ">", "!!", "? ", "\0", "é",
        ]
        let place = Int.random(in: 0...bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
        case 1: bytes.insert(contentsOf: Array((tokens.randomElement(using: &random) ?? "").utf8), at: place)
        case 2: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 0...5, using: &random)))
        default:
            let part = bytes[min(place, bytes.count)...].prefix(Int.random(in: 0...20, using: &random))
            bytes.insert(contentsOf: Array(part), at: Int.random(in: 0...bytes.count, using: &random))
        }
    }
}
