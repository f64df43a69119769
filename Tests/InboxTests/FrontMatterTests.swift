import Inbox
import NuraModel
import Testing

@Suite("Front matter")
struct FrontMatterTests {
    private let vocabulary = DropVocabulary(styles: ["watercolor", "Oil Painting"], generators: ["painter", "webui"])

    private func request(_ text: String) throws -> PictureRequest {
        try FrontMatter.request(from: text, vocabulary: vocabulary)
    }

    @Test("Every key is understood, in any order, and the words after it are the prompt")
    func everyKey() throws {
        let request = try request(
            """
            ---
            name: Floating Dream            # else the prompt writer names it
            generator: painter
            emotion: calm
            style: watercolor
            size: 1024x768
            seed: 42
            count: 3
            tags: [dream, water]
            memory: long-term
            ---
            I feel like I am floating in a dream
            """)
        var expected = PictureRequest(text: "I feel like I am floating in a dream")
        expected.name = "Floating Dream"
        expected.emotion = .calm
        expected.style = "watercolor"
        expected.size = PictureSize(width: 1024, height: 768)
        expected.seed = 42
        expected.count = 3
        expected.tags = ["dream", "water"]
        expected.memory = .longTerm
        expected.generator = "painter"
        #expect(request == expected)
    }

    @Test(
        "Without front matter the whole text is the prompt",
        arguments: [
            "rain on the glass", "rain\n---\nand a rule", " ---\nname: x\n---\nrain", "---\nnever closed\nname: x",
            "---\nA poem set off by rules,\nwithout a key.\n---\nThe end.", "---- \nname: x\n----", "--- x\n---\nrain",
            "---\n- a list\n- of things\n---\nrain", "--\nname: x\n--\nrain", "---", "---\n",
        ])
    func noFrontMatter(text: String) throws {
        #expect(try request(text) == PictureRequest(text: text.trimmingBlankEnds))
    }

    @Test(
        "Empty front matter and blank space after its lines are fine", arguments: ["---\n---\n", "---  \n\t\n--- \t\n"])
    func empty(block: String) throws {
        #expect(try request(block + "rain") == PictureRequest(text: "rain"))
    }

    @Test("A key without a value counts as left out", arguments: ["", " ~", " null", " # nothing"])
    func blankValues(value: String) throws {
        let keys = ["name", "emotion", "style", "size", "seed", "count", "tags", "memory", "generator"]
        let lines = keys.map { "\($0):\(value)" }.joined(separator: "\n")
        #expect(try request("---\n\(lines)\n---\nrain") == PictureRequest(text: "rain"))
    }

    @Test("Keys, emotions and styles are understood in any case")
    func anyCase() throws {
        let request = try request("---\nEmotion: CALM\nSTYLE: oil painting\n---\nrain")
        #expect(request.emotion == .calm)
        #expect(request.style == "Oil Painting")
    }

    @Test(
        "Tags are a list or a text with commas, each once",
        arguments: [
            ("[dream, water]", ["dream", "water"]), ("dream, water", ["dream", "water"]),
            ("\n  - dream\n  - 2026\n  - dream", ["dream", "2026"]), ("' a ,, b '", ["a", "b"]), ("[]", []),
        ])
    func tags(spelling: String, tags: [String]) throws {
        #expect(try request("---\ntags: \(spelling)\n---\nrain").tags == tags)
    }

    @Test(
        "A bad value is refused with the key, the value and what is allowed",
        arguments: [
            ("emotion", "furious", "calm, energetic, mysterious, hopeful, melancholic"),
            ("style", "cubism", "Oil Painting, watercolor"),
            ("generator", "dalle", "painter, webui"),
            ("size", "big", "64 to 4096"), ("size", "63x64", "64 to 4096"), ("size", "4097x64", "64 to 4096"),
            ("size", "512", "1024x768"), ("size", "1024x768x3", "1024x768"), ("size", "-512x512", "64 to 4096"),
            ("seed", "-1", "0 to 4294967295"), ("seed", "4294967296", "0 to 4294967295"),
            ("seed", "1.5", "0 to 4294967295"), ("seed", "lucky", "0 to 4294967295"),
            ("count", "0", "1 to 8"), ("count", "9", "1 to 8"), ("count", "[1]", "1 to 8"),
            ("count", "99999999999999999999", "1 to 8"),
            ("memory", "forever", "none, recent, long-term"), ("memory", "{a: b}", "none, recent, long-term"),
            ("name", "[a, b]", "200 characters"), ("name", String(repeating: "n", count: 201), "200 characters"),
            ("tags", "{a: b}", "[dream, water]"), ("tags", "[[a]]", "[dream, water]"),
        ])
    func badValues(key: String, value: String, allowed: String) {
        let error = #expect(throws: DropError.self) { try request("---\n\(key): \(value)\n---\nrain") }
        #expect(error?.code == .badValue)
        #expect(error?.key == key)
        #expect(error?.message.contains("“\(key)”") == true)
        #expect(error?.message.contains(value.filter { !"{}[]".contains($0) }.prefix(3)) == true)
        #expect(error?.message.contains(allowed) == true)
    }

    @Test("The bounds themselves are allowed")
    func bounds() throws {
        let low = try request("---\nsize: 64 x 64\nseed: 0\ncount: 1\n---\nrain")
        #expect(low.size == PictureSize(width: 64, height: 64))
        #expect(low.seed == 0)
        let high = try request("---\nsize: 4096×4096\nseed: 4294967295\ncount: 8\n---\nrain")
        #expect(high.size == PictureSize(width: 4096, height: 4096))
        #expect(high.seed == .max)
        #expect(high.count == 8)
    }

    @Test("With no style configured the message says so")
    func noStyles() {
        let none = DropVocabulary(styles: [], generators: [])
        let error = #expect(throws: DropError.self) {
            try FrontMatter.request(from: "---\nstyle: oil\n---\nrain", vocabulary: none)
        }
        #expect(error?.message.contains("none is configured") == true)
    }

    @Test("Unknown keys are kept as JSON, with the spelling of their numbers")
    func unknownKeys() throws {
        let request = try request(
            """
            ---
            mood board: https://example.org/#a
            id: 123456789012345678901234567890
            small: 1e-07
            price: 1.50
            hex: 0x1F
            day: 2026-11-22
            octal: 012
            yes: yes
            on: true
            nothing:
            quoted: "42"
            text: |
              two
              lines
            nested: {a: [1, 'b', null, -0.5], "b c": false}
            rock: Rock & Roll *live*
            ---
            rain
            """)
        let expected: JSONObject = [
            "mood board": "https://example.org/#a",
            "id": try JSONValue(parsing: Array("123456789012345678901234567890".utf8)),
            "small": try JSONValue(parsing: Array("1e-07".utf8)),
            "price": try JSONValue(parsing: Array("1.50".utf8)),
            "hex": "0x1F", "day": "2026-11-22", "octal": "012", "yes": "yes", "on": true, "nothing": .null,
            "quoted": "42", "text": "two\nlines\n",
            "nested": ["a": [1, "b", .null, try JSONValue(parsing: Array("-0.5".utf8))], "b c": false],
            "rock": "Rock & Roll *live*",
        ]
        #expect(request.otherMetadata == expected)
        #expect(request.otherMetadata["id"]?.number?.spelling == "123456789012345678901234567890")
        #expect(request.otherMetadata["small"]?.number?.spelling == "1e-07")
        #expect(request.otherMetadata["price"]?.number?.spelling == "1.50")
    }

    @Test("Words with stars and ampersands are words", arguments: ["Hope, *bright*", "a & b", "'*star*'", "\"&\""])
    func starsInWords(name: String) throws {
        let words = name.trimmingCharacters("'\"")
        #expect(try request("---\nname: \(name)\n---\nrain").name == words)
    }

    @Test(
        "References, which can make a small text huge, are refused in plain words",
        arguments: [
            "a: &x [1]\nb: *x", "a: &x\n  b: c", "tags: [*x]", "&x a: b", "? *x\n: b",
            "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]",
        ])
    func references(yaml: String) {
        let error = #expect(throws: DropError.self) { try request("---\n\(yaml)\n---\nrain") }
        #expect(error?.code == .badFrontMatter)
    }

    @Test(
        "What is not YAML is told with its line and what to do",
        arguments: [
            ("name: a: b", 2), ("name: x\n\ttags: y", 3), ("name: \"never closed", 2), ("tags: [a, b", 2),
            ("name: x\n  seed: 4", 3), ("name: @home", 2), ("a: b\n--- c", 3), ("name: x\nname", 3),
            ("name: \"\\q\"", 2), ("%x: y", 2),
        ])
    func notYAML(yaml: String, line: Int) {
        let error = #expect(throws: DropError.self) { try request("---\n\(yaml)\n---\nrain") }
        #expect(error?.code == .badFrontMatter)
        let named = (line...line + 2).contains { error?.message.contains("Line \($0)") == true }
        #expect(named, "\(error?.message ?? "")")
        #expect(error?.message.contains("quotation marks") == true)
    }

    @Test("A key that stands twice is refused", arguments: ["seed: 1\nseed: 2", "seed: 1\nSeed: 2", "x: 1\nx: 2"])
    func twice(yaml: String) {
        let error = #expect(throws: DropError.self) { try request("---\n\(yaml)\n---\nrain") }
        #expect(error?.message.contains("twice") == true)
    }

    @Test(
        "Deep and huge front matter is refused before it can do harm",
        arguments: [
            "a: " + String(repeating: "[", count: 5000), "a: " + String(repeating: "{a: ", count: 3000),
            String(repeating: "- ", count: 3000) + "x", String(repeating: "? ", count: 3000),
            "a: " + String(repeating: "[", count: 30) + String(repeating: "]", count: 30),
            "a: " + String(repeating: "x", count: 20_000),
            (0..<100).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n"),
        ])
    func bounded(yaml: String) {
        let error = #expect(throws: DropError.self) { try request("---\n\(yaml)\n---\nrain") }
        #expect(error?.code == .badFrontMatter)
    }
}

extension String {
    fileprivate var trimmingBlankEnds: String {
        trimmingCharacters(" \n\t")
    }

    fileprivate func trimmingCharacters(_ blank: String) -> String {
        var text = self[...]
        while let first = text.first, blank.contains(first) { text.removeFirst() }
        while let last = text.last, blank.contains(last) { text.removeLast() }
        return String(text)
    }
}
