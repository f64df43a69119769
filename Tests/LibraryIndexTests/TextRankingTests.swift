import LibraryIndex
import Testing

@Suite("Ranking of memories")
struct TextRankingTests {
    private static let memories = [
        "I sleep best when it rains", "The lake house where we spent summers", "Grandmother's lakeside café",
        "Research on cars", "夕日を見た", "The boathouse at the lake, and the boat",
    ]

    @Test(
        "What has most of the words comes first, then what matches better; short words match whole",
        arguments: [
            (["lake"], [1, 5, 2]), (["boat", "lake"], [5, 1, 2]), (["CAFE"], [2]), (["summres"], [1]), (["car"], []),
            (["sea"], []), (["夕日"], [4]), ([], []), (["nothing", "here"], []), (["cars"], [3]),
        ] as [([String], [Int])])
    func bearing(words: [String], positions: [Int]) {
        #expect(TextRanking.bearing(on: words, Self.memories) == positions)
    }

    @Test(
        "Searching wants every word, and forgives case, accents and slips as the search of images does",
        arguments: [
            ("lake boat", [5]), ("cafe", [2]), ("grandmohter", [2]), ("lake mountain", []), ("日", [4]),
            ("", [0, 1, 2, 3, 4, 5]), ("rains sleep", [0]),
        ] as [(String, [Int])])
    func matching(query: String, positions: [Int]) {
        #expect(TextRanking.matching(query, Self.memories) == positions)
    }
}
