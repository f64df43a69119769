import NuraModel
import PNGCodec

/// Saving a picture against libpng at its usual level, 6, in processor time and in bytes.
struct PNGBenchmark: Benchmark {
    static let name = "png"
    private let settings: BenchmarkSettings

    init(_ settings: BenchmarkSettings) {
        self.settings = settings
    }

    func run(_ report: (Measure) -> Void) async throws {
        let picture = photographLike(side: 1024)
        var sizes = (ours: 0, theirs: 0)
        let comparison = try await settings.rounds.compare {
            try Stopwatch.thread { sizes.ours = try PNG.encode(picture).count }
        } with: {
            Stopwatch.thread { sizes.theirs = sizeByLibPNG(picture) }
        }
        let (ours, theirs) = (Int(comparison.ours * 1000), Int(comparison.theirs * 1000))
        report(
            Measure(
                "png: time, of libpng level 6", comparison.ratio, "×", bar: .atMost(0.2),
                detail: "\(ours) ms against \(theirs) ms, 1024×1024"))
        report(
            Measure(
                "png: size, of libpng level 6", Double(sizes.ours) / Double(sizes.theirs), "×", bar: .atMost(1),
                detail: "\(sizes.ours / 1000) KB against \(sizes.theirs / 1000) KB"))
    }
}
