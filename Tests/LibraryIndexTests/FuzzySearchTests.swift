import LibraryIndex
import NuraModel
import Testing

@Suite("Fuzzy search")
struct FuzzySearchTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let query: String
        let text: String
        let isFound: Bool

        init(_ query: String, _ text: String, _ isFound: Bool = true) {
            self.query = query
            self.text = text
            self.isFound = isFound
        }

        var testDescription: String { "\(query) \(isFound ? "finds" : "does not find") \(text)" }
    }

    static let rows = [
        Row("melancoly", "A Melancholy evening"),
        Row("lihgthouse", "The old lighthouse"),
        Row("mel", "A Melancholy evening"),
        Row("ighthou", "The old lighthouse"),
        Row("fog lighthouse", "A lighthouse in the fog"),
        Row("CAFÉ", "Café crème"),
        Row("cafe creme", "Café crème"),
        Row("strasse", "Regen auf der Straße"),
        Row("STRASSE", "Regen auf der Straße"),
        Row("孤独", "深い孤独の海"),
        Row("雨", "夜の雨"),
        Row("東京 tokyo", "Tokyo, 東京の夜"),
        Row("жир", "Кот и жираф"),
        Row("élan", "elan vital"),
        Row("elan", "Élan vital"),
        Row("夕日", "きれいな夕日だ"),
        Row("日夕", "きれいな夕日だ", false),
        Row("か", "が", false),
        Row("が", "か\u{3099}"),
        Row("tow", "two birds", false),
        Row("quick ok", "quick brown fox", false),
        Row("fog frost", "A lighthouse in the fog", false),
        Row("2024", "Summer of 2023", false),
        Row("🌅 sea", "🌅 over the sea"),
        Row("teh", "the sea", false),
        Row("haert", "a heart of gold"),
        Row("hart", "a heart of gold"),
        Row("hert", "a hearth of gold", false),
        Row("mountian", "a mountain lake"),
        Row("mounatins", "tall mountains"),
        Row("monutian", "a mountain lake"),
    ]

    @Test("Words match exactly, by prefix, by part or with a typing mistake, and nothing else", arguments: rows)
    func finds(row: Row) throws {
        let image = IndexedImage.sample(1, prompt: row.text)
        let scratch = try ScratchIndex([image])
        let found = try scratch.index.search(SearchQuery(text: row.query)).images
        #expect(found == (row.isFound ? [image] : []))
    }
}
