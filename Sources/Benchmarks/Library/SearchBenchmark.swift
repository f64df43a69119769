import LibraryIndex
import LibraryService

/// Fuzzy searches of two words, each with a typing mistake, against `rg` for one of them without.
struct SearchBenchmark: Benchmark {
    static let name = "search"
    private static let queries = 101
    private let settings: BenchmarkSettings

    init(_ settings: BenchmarkSettings) {
        self.settings = settings
    }

    func run(_ report: (Measure) -> Void) async throws {
        let synthetic = try SyntheticLibrary(of: settings.records)
        let references = try LibraryReferences(images: synthetic.images)
        let library = try await synthetic.place.open()
        let texts = synthetic.fuzzyQueries(Self.queries)
        let comparison = try await settings.rounds.compare {
            var times: [Double] = []
            for text in texts {
                times.append(
                    try await Stopwatch.wall { _ = try await library.search(SearchQuery(text: text, limit: 50)) })
            }
            return times.median
        } with: {
            try await references.search(for: String(texts[0].prefix { $0 != " " }))
        }
        report(
            Measure(
                "search: two mistyped words", comparison.ours * 1000, "ms", bar: .atMost(5),
                detail: "median of \(texts.count) queries over \(settings.records) records"))
        report(
            Measure(
                "search: times faster than rg -il", 1 / comparison.ratio, "×", bar: .atLeast(50),
                detail: "rg \(Int(comparison.theirs * 1000)) ms"))
    }
}
