import LibraryIndex
import NuraModel
import TestSupport
import Testing

@Suite("Search, for any library and any query")
struct SearchPropertyTests {
    /// Words that are close to each other, so that every kind of match occurs.
    private static let words = [
        "sea", "seas", "sear", "ease", "overseas", "light", "lights", "lihgt", "delight", "lighthouse", "lighthosue",
        "fog", "frog", "foggy", "melancholy", "melancholic", "café", "cafe", "Straße", "夕日", "夕", "日の", "雨", "жираф",
        "жир", "2023", "2024", "🌅", "a", "of", "the", "harbour", "harbor", "tow", "two", "over", "NEAR", "か", "が",
    ]

    private static func text(words: ClosedRange<Int>, _ random: inout SeededRandom) -> String {
        (0..<Int.random(in: words, using: &random)).compactMap { _ in Self.words.randomElement(using: &random) }
            .joined(separator: Bool.random(using: &random) ? " " : ", ")
    }

    private static func library(_ count: Int, _ random: inout SeededRandom) -> [IndexedImage] {
        (0..<count).map { number in
            let prompt =
                Int.random(in: 0..<5, using: &random) == 0 ? random.text(upTo: 30) : text(words: 0...8, &random)
            // Few different times, so that ids decide between some of them.
            let created = Timestamp(milliseconds: Int64.random(in: 0..<5, using: &random))
            return .sample(number, name: text(words: 0...2, &random), prompt: prompt, created: "\(created)")
        }
    }

    /// A query that may match: some of a text's words, bent.
    private static func query(_ random: inout SeededRandom) -> String {
        var scalars = Array(text(words: 1...3, &random).unicodeScalars)
        for _ in 0..<Int.random(in: 0...2, using: &random) where scalars.count > 2 {
            let place = Int.random(in: 1..<scalars.count, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: scalars.swapAt(place - 1, place)
            case 1: scalars.remove(at: place)
            case 2: scalars.insert("e", at: place)
            default: scalars.removeLast(scalars.count - place)
            }
        }
        return String(String.UnicodeScalarView(scalars))
    }

    @Test("The index finds what the slow, obvious search finds, in the same order")
    func agreesWithReference() throws {
        var random = SeededRandom()
        for _ in 0..<4 {
            let images = Self.library(120, &random)
            let scratch = try ScratchIndex(images)
            for _ in 0..<100 {
                let query = Self.query(&random)
                let found = try scratch.index.ids(matching: SearchQuery(text: query))
                let expected = ReferenceMatcher.ids(matching: query, in: images)
                #expect(found == expected, "\(query.debugDescription), seed \(random.seed)")
            }
        }
    }

    @Test("Any text is a query that does not fail, and finds what the slow search finds")
    func anyQuery() throws {
        var random = SeededRandom()
        let images = Self.library(60, &random)
        let scratch = try ScratchIndex(images)
        for _ in 0..<300 {
            let query = random.text(upTo: 12)
            let found = try scratch.index.ids(matching: SearchQuery(text: query))
            let expected = ReferenceMatcher.ids(matching: query, in: images)
            #expect(found == expected, "\(query.debugDescription), seed \(random.seed)")
        }
    }

    @Test("The order of insertion, changes on the way and a rebuild make no difference to any answer")
    func sameAnswers() throws {
        var random = SeededRandom()
        let images = Self.library(80, &random)
        let straight = try ScratchIndex(images)
        let winding = try ScratchIndex(Self.library(100, &random))
        for image in images.shuffled(using: &random) { try winding.index.upsert([image]) }
        try winding.index.remove((80..<100).map { IndexedImage.sample($0).record.id })
        let rebuilt = try ScratchIndex(Self.library(30, &random))
        try rebuilt.index.replaceAll(with: images.shuffled(using: &random))
        for index in [straight, winding, rebuilt] { try index.index.verify() }
        for _ in 0..<60 {
            for order in SearchQuery.Order.allCases {
                let query = SearchQuery(text: Self.query(&random), limit: 7, order: order)
                let page = try straight.index.search(query)
                #expect(try winding.index.search(query) == page, "\(query), seed \(random.seed)")
                #expect(try rebuilt.index.search(query) == page, "\(query), seed \(random.seed)")
            }
        }
    }

    @Test("Pages put together are the whole answer, whatever their size")
    func pages() throws {
        var random = SeededRandom()
        let scratch = try ScratchIndex(Self.library(100, &random))
        for _ in 0..<20 {
            var query = SearchQuery(
                text: Bool.random(using: &random) ? Self.query(&random) : nil,
                order: SearchQuery.Order.allCases.randomElement(using: &random))
            let everything = try scratch.index.ids(matching: query)
            query.limit = Int.random(in: 1...30, using: &random)
            var collected: [ImageID] = []
            repeat {
                let page = try scratch.index.search(query)
                #expect(page.total == everything.count, "\(query), seed \(random.seed)")
                collected += page.images.map(\.record.id)
                query.cursor = page.nextCursor
            } while query.cursor != nil
            #expect(collected == everything, "\(query), seed \(random.seed)")
        }
    }
}
