import LibraryService

/// A look at the folder in which nothing changed against `find`, which lists the same files.
struct RescanBenchmark: Benchmark {
    static let name = "rescan"
    private let settings: BenchmarkSettings

    init(_ settings: BenchmarkSettings) {
        self.settings = settings
    }

    func run(_ report: (Measure) -> Void) async throws {
        let synthetic = try SyntheticLibrary(of: settings.records)
        let references = try LibraryReferences(images: synthetic.images)
        let library = try await synthetic.place.open()
        let nura = synthetic.place.nura(settings.nura)
        let inDaemon = try await settings.rounds.compare {
            try await Stopwatch.wall { _ = try await library.lookAtFolder() }
        } with: {
            try await references.list()
        }
        report(measure("rescan: in the daemon, of find", inDaemon))
        let byCommand = try await settings.rounds.compare {
            try await Stopwatch.wall { try await nura.runSilently(["scan"]) }
        } with: {
            try await references.list()
        }
        report(measure("rescan: nura scan, of find", byCommand))
    }

    private func measure(_ name: String, _ comparison: Rounds.Comparison) -> Measure {
        let (ours, theirs) = (Int(comparison.ours * 1000), Int(comparison.theirs * 1000))
        return Measure(
            name, comparison.ratio, "×", bar: .atMost(2),
            detail: "\(ours) ms against \(theirs) ms, \(settings.records) images and their sidecars")
    }
}
