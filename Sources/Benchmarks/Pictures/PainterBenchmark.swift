import NuraModel
import PNGCodec
import Painter

/// Painting a picture and saving it, against libpng at level 6 saving the same picture on one core.
struct PainterBenchmark: Benchmark {
    static let name = "painter"
    private static let scenes: [(prompt: String, emotion: Emotion)] = [
        ("A serene sunset over calm waters, a small boat, mountains in the distance", .calm),
        ("Runners crossing a bridge over a wide river under a blazing morning sun", .energetic),
        ("Fog between the trees of an old forest at night, a lantern on the path", .mysterious),
        ("A green meadow with flowers and a lone tree, dawn light over the hills", .hopeful),
        ("Rain on a grey sea, a lighthouse on the cliffs, dark clouds", .melancholic),
        ("Huge waves break on the shore in a storm", .energetic), ("A meadow of red poppies", .hopeful),
    ]
    private let settings: BenchmarkSettings

    init(_ settings: BenchmarkSettings) {
        self.settings = settings
    }

    func run(_ report: (Measure) -> Void) async throws {
        try await againstLibPNG(report)
        try await styles(report)
        try await sizes(report)
        try report(sameBytes())
        let place = try BenchLibrary()
        let arguments = [
            "generate", Self.scenes[0].prompt, "--size", "1024x1024", "--steps", "50", "--style", "painterly",
        ]
        let memory = try await PrivateMemory.peak(of: place.nura(settings.nura), arguments)
        report(
            Measure("painter: private memory", memory, "MB", bar: .atMost(96), detail: "of nura generate, 1024×1024"))
    }

    private func againstLibPNG(_ report: (Measure) -> Void) async throws {
        var comparisons: [Rounds.Comparison] = []
        for scene in Self.scenes {
            let parameters = try parameters(side: 1024, style: "painterly")
            let picture = Painter.paint(prompt: scene.prompt, emotion: scene.emotion, parameters: parameters)
            comparisons.append(
                try await settings.rounds.compare {
                    try Stopwatch.wall {
                        let painted = Painter.paint(
                            prompt: scene.prompt, emotion: scene.emotion, parameters: parameters)
                        _ = try PNG.encode(painted)
                    }
                } with: {
                    Stopwatch.wall { _ = sizeByLibPNG(picture) }
                })
        }
        let each = zip(Self.scenes, comparisons).map { scene, comparison in
            "\(scene.emotion.rawValue) \(Int(comparison.ours * 1000)) ms against \(Int(comparison.theirs * 1000)) ms"
        }
        // Every picture has to meet the bar, so the dearest of them speaks.
        report(
            Measure(
                "painter: of libpng level 6, the dearest", comparisons.map(\.ratio).max() ?? 0, "×",
                bar: .atMost(1.5), detail: "1024×1024 painterly, 50 steps; " + each.joined(separator: ", ")))
    }

    private func styles(_ report: (Measure) -> Void) async throws {
        for style in ["painterly", "watercolor", "ink", "oil", "pastel"] {
            let comparison = try await settings.rounds.compare {
                try paintingTime(side: 768, style: style)
            } with: {
                try paintingTime(side: 768, style: "flat")
            }
            report(
                Measure(
                    "painter: \(style), of flat", comparison.ratio, "×", bar: .atMost(4),
                    detail: "\(Int(comparison.ours * 1000)) ms against \(Int(comparison.theirs * 1000)) ms, 768×768"))
        }
    }

    private func sizes(_ report: (Measure) -> Void) async throws {
        let comparison = try await settings.rounds.compare {
            try paintingTime(side: 1536, style: "painterly") / 4
        } with: {
            try paintingTime(side: 768, style: "painterly")
        }
        report(
            Measure(
                "painter: a pixel of four times as many", comparison.ratio, "×", bar: .atMost(1.3),
                detail: "1536×1536 against 768×768"))
    }

    private func sameBytes() throws -> Measure {
        let parameters = try parameters(side: 512, style: "painterly")
        let differing = Self.scenes.count { scene in
            let pictures = [1, 2, 5].map { workers in
                Painter.paint(prompt: scene.prompt, emotion: scene.emotion, parameters: parameters, workers: workers)
            }
            return pictures.contains { $0 != pictures[0] }
        }
        return Measure(
            "painter: differs by workers", Double(differing), "of \(Self.scenes.count)", bar: .atMost(0),
            detail: "1, 2 and 5 workers")
    }

    /// Of all scenes together, by the clock on the wall.
    private func paintingTime(side: Int, style: String) throws -> Double {
        let parameters = try parameters(side: side, style: style)
        return Stopwatch.wall {
            for scene in Self.scenes {
                _ = Painter.paint(prompt: scene.prompt, emotion: scene.emotion, parameters: parameters)
            }
        }
    }

    private func parameters(side: Int, style: String) throws -> GenerationParameters {
        guard let size = PictureSize(width: side, height: side) else { throw PNGError(.tooLarge, "\(side)") }
        return GenerationParameters(guidance: 7.5, steps: 50, size: size, seed: 42, style: style)
    }
}
