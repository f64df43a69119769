import NuraModel

/// Measures how long a generator really takes, whenever it makes a picture.
package struct TimedGenerator: ImageGenerator {
    /// Hears of every picture that was made.
    package typealias Note = @Sendable (_ generator: String, _ seconds: Double) -> Void

    private let generator: any ImageGenerator
    private let clock: any Clock<Duration>
    private let note: Note

    package init(_ generator: any ImageGenerator, clock: any Clock<Duration>, note: @escaping Note) {
        self.generator = generator
        self.clock = clock
        self.note = note
    }

    package var name: String { generator.name }

    package func generate(
        _ request: GenerationRequest, progress: @escaping @Sendable (Double) -> Void
    ) async throws(GenerationError) -> GeneratedImage {
        let stopwatch = Stopwatch(clock)
        let image = try await generator.generate(request, progress: progress)
        note(generator.name, stopwatch.seconds)
        return image
    }
}

/// The time since a moment, on a clock of any kind.
private struct Stopwatch {
    private let elapsed: () -> Duration

    init(_ clock: some Clock<Duration>) {
        let start = clock.now
        elapsed = { start.duration(to: clock.now) }
    }

    var seconds: Double {
        let (seconds, attoseconds) = elapsed().components
        return Double(seconds) + Double(attoseconds) / 1e18
    }
}
