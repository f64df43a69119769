import LibraryIndex
import NuraModel
import Testing

@Suite("Search")
struct SearchTests {
    @Test("Exact words come before prefixes, prefixes before parts, parts before typing mistakes")
    func ranks() throws {
        let scratch = try ScratchIndex([
            .sample(4, name: "mistake", prompt: "a lihgt"), .sample(3, name: "part", prompt: "a delight"),
            .sample(2, name: "prefix", prompt: "a lighthouse"), .sample(1, name: "exact", prompt: "a light"),
        ])
        #expect(try scratch.names(SearchQuery(text: "light")) == ["exact", "prefix", "part", "mistake"])
    }

    @Test("A match in the name outranks one in the prompt")
    func nameFirst() throws {
        let scratch = try ScratchIndex([
            .sample(1, name: "Quiet harbour", prompt: "fog"), .sample(2, name: "Fog", prompt: "quiet harbour"),
        ])
        #expect(try scratch.names(SearchQuery(text: "harbour")) == ["Quiet harbour", "Fog"])
        #expect(try scratch.names(SearchQuery(text: "fog")) == ["Fog", "Quiet harbour"])
    }

    @Test("Of equal matches the newest comes first, and without words everything does")
    func newest() throws {
        let scratch = try ScratchIndex([
            .sample(1, name: "fog a"), .sample(3, name: "fog c"), .sample(2, name: "fog b"),
        ])
        #expect(try scratch.names(SearchQuery(text: "fog")) == ["fog c", "fog b", "fog a"])
        #expect(try scratch.names(SearchQuery()) == ["fog c", "fog b", "fog a"])
        #expect(try scratch.names(SearchQuery(text: "fo a", order: .newest)) == ["fog a"])
    }

    @Test("Words for the name are looked for in the name only, words for the prompt in the prompt only")
    func fields() throws {
        let scratch = try ScratchIndex([
            .sample(1, name: "Fog", prompt: "sea"), .sample(2, name: "Sea", prompt: "fog"),
        ])
        #expect(try scratch.names(SearchQuery(name: "fog")) == ["Fog"])
        #expect(try scratch.names(SearchQuery(prompt: "fog")) == ["Sea"])
        #expect(try scratch.names(SearchQuery(name: "fog", prompt: "sea")) == ["Fog"])
        #expect(try scratch.names(SearchQuery(name: "fog", prompt: "fog")) == [])
        #expect(try scratch.names(SearchQuery(name: "夕", prompt: "sea")) == [])
    }

    @Test("Filters hold together with each other and with words")
    func filters() throws {
        let scratch = try ScratchIndex([
            .sample(
                1, name: "first fog",
                metadata: [
                    "emotion_type": "calm", "tags": ["Élan", "b"], "generation_params": ["seed": 7, "scale": 6.0],
                    "model.v1": "x", "list": [1, "two", ["deep": true]], "nothing": .null,
                ], created: "2024-06-30T23:59:59.999Z"),
            .sample(
                2, name: "second fog", metadata: ["emotion_type": "hopeful", "tags": ["b"]],
                created: "2024-07-01T00:00:00Z"),
        ])
        func found(_ parameters: KeyValuePairs<String, String>) throws -> Int {
            let parameters = parameters.map { (name: $0.key, value: $0.value) }
            var query = try SearchQuery(parameters: parameters, unknown: .refused)
            let page = try scratch.index.search(query)
            #expect(page.total == page.images.count)
            query.name = "fog"
            #expect(try scratch.index.search(query) == page)
            return page.images.reduce(0) { $0 * 10 + Int($1.png.inode) }
        }
        #expect(try found(["emotion_type": "calm"]) == 1)
        #expect(try found(["emotion_type": "energetic"]) == 0)
        #expect(try found(["created_to": "2024-06-30"]) == 1)
        #expect(try found(["created_from": "2024-06-30"]) == 21)
        #expect(try found(["created_from": "2024-07-01"]) == 2)
        #expect(try found(["created_to": "2024-06-30-01:00"]) == 21)
        #expect(try found(["tag": "elan"]) == 1)
        #expect(try found(["tag": "B"]) == 21)
        #expect(try found(["tag": "b", "tag": "elan"]) == 1)
        #expect(try found(["tag": "el"]) == 0)
        #expect(try found(["metadata.generation_params.seed": "7"]) == 1)
        #expect(try found(["metadata.generation_params.scale": "6"]) == 1)
        #expect(try found(["metadata.generation_params.scale": "6.0", "q": "fog"]) == 1)
        #expect(try found(["metadata.model.v1": "x"]) == 1)
        #expect(try found(["metadata.list": "two"]) == 1)
        #expect(try found(["metadata.list.deep": "true"]) == 1)
        #expect(try found(["metadata.nothing": "null"]) == 1)
        #expect(try found(["metadata.emotion_type": "calm", "q": "fog first"]) == 1)
        #expect(try found(["metadata.emotion_type": "cal"]) == 0)
        #expect(try found(["emotion_type": "calm", "q": "second"]) == 0)
    }

    @Test("A cursor goes on behind the last image, whatever was added or removed before it")
    func stableCursor() throws {
        let scratch = try ScratchIndex((1...6).map { .sample($0, name: "fog \($0)") })
        for order in SearchQuery.Order.allCases {
            var query = SearchQuery(text: order == .newest ? nil : "fog", limit: 2, order: order)
            let first = try scratch.index.search(query)
            #expect(first.images.map(\.record.name) == ["fog 6", "fog 5"])
            let newcomer = IndexedImage.sample(9, name: "fog 9")
            try scratch.index.upsert([newcomer])
            try scratch.index.remove(first.images.suffix(1).map(\.record.id))
            query.cursor = first.nextCursor
            #expect(try scratch.names(query) == ["fog 4", "fog 3"])
            try scratch.index.remove([newcomer.record.id])
            try scratch.index.upsert(Array(first.images.suffix(1)))
        }
    }

    @Test("A cursor that was not given out for this search is an error", arguments: ["", "x", "AAAA", "é", "\0"])
    func badCursor(text: String) throws {
        let scratch = try ScratchIndex((1...3).map { .sample($0, name: "fog") })
        let cursor = try #require(try scratch.index.search(SearchQuery(text: "fog", limit: 1)).nextCursor)
        for query in [
            SearchQuery(text: "fog", cursor: text), SearchQuery(text: "fog", cursor: cursor + text + "A"),
            SearchQuery(text: "frog", cursor: cursor), SearchQuery(text: "fog", tags: ["x"], cursor: cursor),
        ] {
            let error = #expect(throws: IndexError.self) { try scratch.index.search(query) }
            #expect(error?.code == .badCursor)
        }
    }

    @Test(
        "Text that means something to SQLite, is huge, or is nothing at all, never fails",
        arguments: [
            "\"", "\"\"", "NEAR(", "NEAR(fog sea, 2)", "a:b", "name:fog", "*", "fog*", "^fog", "fog AND", "OR",
            "NOT fog",
            "-fog", "+", "{name}", "'", ";--", "🌅", "\0", "fog\0sea", "\u{FFFF}", "\u{202E}", "%", "_", "\\", "",
            String(repeating: "fog ", count: 2500), String(repeating: "x", count: 10_000),
            String(repeating: "夕", count: 10_000), (0..<2000).map { "w\($0)" }.joined(separator: " "),
            String(repeating: "e\u{301}", count: 5000),
        ]
    )
    func anyText(text: String) throws {
        let image = IndexedImage.sample(1, name: text, prompt: text, metadata: ["tags": [.string(text)]])
        let scratch = try ScratchIndex([image])
        for query in [SearchQuery(name: text), SearchQuery(prompt: text), SearchQuery(text: text)] {
            #expect(try scratch.index.search(query).images == [image])
        }
        let filters = SearchQuery(tags: [text], metadata: [.init(path: text, value: text)])
        #expect(try scratch.index.search(filters).images.isEmpty)
        #expect(try scratch.index.search(SearchQuery(tags: [text])).images == [image])
        #expect(try scratch.index.search(SearchQuery(metadata: [.init(path: "tags", value: text)])).images == [image])
    }

    @Test("Words that nearly everything matches find all of it")
    func broadWords() throws {
        let images = (0..<1500).map { number in
            IndexedImage.sample(
                number, prompt: "e\(String(number, radix: 36))x common \(number % 3 == 0 ? "third" : "")")
        }
        let scratch = try ScratchIndex(images)
        #expect(try scratch.index.search(SearchQuery(text: "e", limit: 1)).total == 1500)
        #expect(try scratch.index.search(SearchQuery(text: "e x", limit: 1)).total == 1500)
        #expect(try scratch.index.search(SearchQuery(text: "e thrid", limit: 1)).total == 500)
        #expect(try scratch.index.search(SearchQuery(text: "x third", limit: 1, order: .newest)).total == 500)
    }
}
