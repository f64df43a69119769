import LibraryService
import TestSupport

/// Making the index anew from the sidecars, against reading them and loading their texts bare.
struct RebuildBenchmark: Benchmark {
    static let name = "rebuild"
    private let settings: BenchmarkSettings

    init(_ settings: BenchmarkSettings) {
        self.settings = settings
    }

    func run(_ report: (Measure) -> Void) async throws {
        let synthetic = try SyntheticLibrary(of: settings.records, keepsOriginals: true)
        let references = try LibraryReferences(images: synthetic.images)
        let memory = try await PrivateMemory.peak(of: synthetic.place.nura(settings.nura), ["index", "rebuild"])
        report(
            Measure(
                "rebuild: private memory", memory, "MB", bar: .atMost(150),
                detail: "of nura index rebuild, \(settings.records) records"))

        let library = try await synthetic.place.open()
        let texts = try synthetic.texts()
        var load = 0
        let comparison = try await settings.rounds.compare {
            try await Stopwatch.wall { _ = try await library.rebuildIndex() }
        } with: {
            load += 1
            return try await references.readSidecars()
                + references.load(texts, at: synthetic.place.scratch.absolute("bare-\(load).sqlite"))
        }
        report(
            Measure(
                "rebuild: of cat and a bare load", comparison.ratio, "×", bar: .atMost(3),
                detail: "\(Int(comparison.ours * 1000)) ms against \(Int(comparison.theirs * 1000)) ms"))
    }
}
