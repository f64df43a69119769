import NuraModel
import TestSupport
import Testing

@Suite("Folded text")
struct FoldedTextTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let text: String
        let words: [String]

        init(_ text: String, _ words: [String]) {
            self.text = text
            self.words = words
        }

        var testDescription: String { text }
    }

    @Test(
        "Case and accents vanish, and letters without a decomposition are spelled out",
        arguments: [
            Row("Quiet HARBOUR", ["quiet", "harbour"]),
            Row("Café crème", ["cafe", "creme"]),
            Row("cafe\u{301}", ["cafe"]),
            Row("Straße ẞ", ["strasse", "ss"]),
            Row("Ærø, œuvre, Đà Lạt, Łódź", ["aero", "oeuvre", "da", "lat", "lodz"]),
            Row("İstanbul ılık", ["istanbul", "ilik"]),
            Row("Жираф Ёлка Йод", ["жираф", "елка", "иод"]),
            Row("Σίσυφος ΣΊΣΥΦΟΣ", ["σισυφοσ", "σισυφοσ"]),
            Row("ﬁn Ｆｕｌｌ ① ½", ["fin", "full", "1", "1", "2"]),
            Row("مُحَمَّد שָׁלוֹם", ["محمد", "שלום"]),
        ]
    )
    func folds(row: Row) {
        #expect(FoldedText(row.text).words.map(String.init) == row.words)
    }

    @Test(
        "Every character of a script without spaces is a word, and kana keep their voice",
        arguments: [
            Row("夕日の海", ["夕", "日", "の", "海"]),
            Row("東京tower", ["東", "京", "tower"]),
            Row("がぱ", ["が", "ぱ"]),
            Row("か\u{3099}は\u{309A}", ["が", "ぱ"]),
            Row("ｶﾞｰ", ["ガ", "ー"]),
            Row("あ\u{3099}い", ["あ\u{3099}", "い"]),
            Row("한국", ["한", "국"]),
            Row("\u{1112}\u{1161}\u{11AB}", ["한"]),
            Row("ทะเล", ["ท", "ะ", "เ", "ล"]),
            Row("夜、雨・月", ["夜", "雨", "月"]),
            Row("𠮷野", ["𠮷", "野"]),
            Row("⼭", ["山"]),
        ]
    )
    func isolates(row: Row) {
        #expect(FoldedText(row.text).words.map(String.init) == row.words)
    }

    @Test(
        "Pictographs are words, whatever their colour and presentation; other signs separate words",
        arguments: [
            Row("sea🌅sky", ["sea", "🌅", "sky"]),
            Row("👍🏽", ["👍"]),
            Row("❤️", ["❤"]),
            Row("👩‍🚀", ["👩", "🚀"]),
            Row("don't — stop…", ["don", "t", "stop"]),
            Row("NEAR(a:b*\"c\"", ["near", "a", "b", "c"]),
            Row("soft\u{AD}ware zero\u{200B}width", ["software", "zerowidth"]),
            Row("a\0b\nc\td", ["a", "b", "c", "d"]),
            Row("snake_case 3.14", ["snake", "case", "3", "14"]),
            Row("", []),
            Row("\"*()!?…", []),
            Row("\u{301}\u{3099}\u{200D}", []),
        ]
    )
    func separates(row: Row) {
        #expect(FoldedText(row.text).words.map(String.init) == row.words)
    }

    @Test("Neighbouring characters form a group, and anything between them ends it")
    func groups() {
        let groups = FoldedText("東京 夜景tower の, 海").groups.map { $0.joined() }
        #expect(groups == ["東京", "夜景", "tower", "の", "海"])
    }

    @Test("A word longer than the limit goes on in the next word")
    func longWord() {
        let words = FoldedText(String(repeating: "x", count: 250)).words
        #expect(words.map(\.count) == [100, 100, 50])
        #expect(FoldedText(String(repeating: "é", count: 101)).words.map(\.count) == [100, 1])
    }

    @Test("Folding any text gives words without separators, and folding them again changes nothing")
    func anyText() {
        var random = SeededRandom()
        for _ in 0..<2000 {
            let text = random.text(upTo: 40)
            let folded = FoldedText(text)
            #expect(folded.text == FoldedText.fold(text), "\(text.debugDescription), seed \(random.seed)")
            #expect(FoldedText(folded.text).words == folded.words, "\(text.debugDescription), seed \(random.seed)")
            #expect(folded.words.allSatisfy { !$0.isEmpty && !$0.utf8.contains(0x20) })
            #expect(folded.groups.flatMap { $0 } == folded.words)
        }
    }
}
