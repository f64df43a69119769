import TestSupport

/// A sync with nothing to do over ten thousand images against the processor time of `find`, and the memory of the ones
/// before, in which all of them go up from one device and come down to another.
struct SyncBenchmark: Benchmark {
    static let name = "sync"
    private static let most = 10_000
    private let settings: BenchmarkSettings

    init(_ settings: BenchmarkSettings) {
        self.settings = settings
    }

    func run(_ report: (Measure) -> Void) async throws {
        let count = min(Self.most, settings.records)
        let synthetic = try SyntheticLibrary(of: count)
        try await synthetic.place.nura(settings.nura).runSilently(["scan"])
        let folder = try ScratchFiles()
        let server = try await BenchServer(settings.nura, folder: folder.root)
        let device = server.device(synthetic.place, settings.nura)
        report(try await memory("sync: memory, all going up", device, count))
        let other = try BenchLibrary(keepsOriginals: false)
        report(try await memory("sync: memory, all coming down", server.device(other, settings.nura), count))
        let pictures = await (try Program.system("find").start([other.root + "/images", "-name", "*.png"])).outcome()
        guard pictures.lines.count == count else {
            throw BenchmarkFailure(description: "\(pictures.lines.count) of \(count) images came down")
        }

        let references = try LibraryReferences(images: synthetic.images)
        let comparison = try await settings.rounds.compare {
            try await Stopwatch.children { try await device.runSilently(["sync"]) }
        } with: {
            try await Stopwatch.children { _ = try await references.list() }
        }
        await server.stop()
        report(
            Measure(
                "sync: nothing to do, of find", comparison.ratio, "×", bar: .atMost(3),
                detail: """
                    \(Int(comparison.ours * 1000)) ms of the processor against \(Int(comparison.theirs * 1000)) ms, \
                    \(count) images
                    """))
    }

    private func memory(_ name: String, _ device: Program, _ count: Int) async throws -> Measure {
        let peak = try await PrivateMemory.peak(of: device, ["sync"])
        return Measure(name, peak, "MB", bar: .atMost(80), detail: "\(count) images")
    }
}
