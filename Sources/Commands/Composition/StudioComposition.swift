import LibraryIndex
import LibraryStore
import NuraModel
import Painter
import Studio

/// Puts the studio together as the configuration wants it.
struct StudioComposition: Sendable {
    /// Hears which writer or generator failed, and why; the reason holds none of the person's words.
    typealias Log = @Sendable (_ message: String) -> Void

    private let configuration: Configuration
    private let online: OnlineServices
    private let log: Log

    init(configuration: Configuration, online: OnlineServices, log: @escaping Log) {
        self.configuration = configuration
        self.online = online
        self.log = log
    }

    /// - Throws: `ConfigurationError` when no generator or no writer of those that are configured is set up.
    func studio() throws(ConfigurationError) -> Studio {
        let parts = online.parts()
        let painter = painter()
        let generators = try available(
            configuration.generators, from: ([painter as any ImageGenerator] + parts.generators).map(timed), \.name,
            key: "generators")
        let writers = try available(
            configuration.writers, from: [BuiltInWriter()] + parts.writers, \.name, key: "writers")
        let remote = ([generators.first] + generators.others).filter { $0.name != Self.painterName }
        // The lexicon takes a moment to read, and most commands need none: it is first read when a text is.
        let detect: @Sendable (String) -> EmotionReading = { EmotionDetector().detect($0) }
        return Studio(
            detectEmotion: { DetectedEmotion(detect($0)) },
            recall: recall(emotionOf: { text in
                let reading = detect(text)
                return reading.evidence.isEmpty ? nil : reading.emotion
            }),
            writer: FallbackWriter(first: writers.first, others: writers.others) { [log] name, failure in
                log("the prompt writer \(name) failed: \(failure.message)")
            },
            generator: fallback(first: generators.first, others: standIns(among: generators.others)),
            redeveloper: remote.first.map { fallback(first: $0, others: Array(remote.dropFirst())) },
            namedGenerators: [generators.first] + generators.others,
            parameters: configuration.emotionParameters,
            styles: Set(PictureOptions.styles), namedStyles: configuration.namedStyles)
    }

    /// The painter knows only its own styles; one that the configuration describes names that which comes closest.
    private func painter() -> PainterGenerator {
        let looks = configuration.styles.compactMapValues(\.look)
        return PainterGenerator(model: Painter.version) { prompt, emotion, parameters in
            var parameters = parameters
            parameters.style = parameters.style.map { looks[$0] ?? $0 }
            return Painter.paint(prompt: prompt, emotion: emotion, parameters: parameters)
        }
    }

    /// Notes what pictures take, for estimates. A duration that cannot be noted is no reason to lose a picture.
    private func timed(_ generator: any ImageGenerator) -> any ImageGenerator {
        let times = GenerationTimesFile(
            LibraryLayout(root: configuration.library), random: { UInt64.random(in: .min ... .max) })
        return TimedGenerator(generator, clock: ContinuousClock()) { [log] name, seconds in
            do throws(LibraryError) {
                try times.note(seconds, by: name)
            } catch {
                log("what a picture took could not be noted: \(error.message)")
            }
        }
    }

    private static let painterName = "painter"

    /// Who may step in for the first generator: not the painter, where no drafts are wanted.
    private func standIns(among others: [any ImageGenerator]) -> [any ImageGenerator] {
        configuration.drafts == .never ? others.filter { $0.name != Self.painterName } : others
    }

    private func fallback(first: any ImageGenerator, others: [any ImageGenerator]) -> FallbackGenerator {
        FallbackGenerator(first: first, others: others) { [log] name, failure in
            log("the image generator \(name) failed: \(failure.message)")
        }
    }

    /// The memory that lies in the library.
    static func memory(of library: String) -> Memory {
        Memory(folder: MemoryFolder(path: library + "/memory"))
    }

    private func recall(emotionOf: @escaping @Sendable (String) -> Emotion?) -> Studio.Recall {
        let recall = MemoryRecall(
            memory: Self.memory(of: configuration.library), budget: configuration.memoryBudget,
            rank: { text, memories in
                TextRanking.bearing(on: WordOverlap.tellingWords(text).sorted(), memories)
            }, emotionOf: emotionOf)
        return { text, emotion, scope throws(MemoryError) in
            try recall.recall(for: text, emotion: emotion, scope: scope)
        }
    }

    /// Those of the named parts that are set up, in the configured order; the others are skipped in silence, so that a
    /// configuration for more than this machine has still paints.
    private func available<Part>(
        _ names: [String], from parts: [Part], _ name: (Part) -> String, key: String
    ) throws(ConfigurationError) -> (first: Part, others: [Part]) {
        let chosen = names.compactMap { wanted in parts.first { name($0) == wanted } }
        guard let first = chosen.first else {
            let known = parts.map(name).joined(separator: ", ")
            throw ConfigurationError(
                code: .outOfRange,
                message: "none of \"\(key)\" (\(names.joined(separator: ", "))) is set up; add \(known) to it")
        }
        return (first, Array(chosen.dropFirst()))
    }
}

extension Configuration {
    var memoryBudget: MemoryBudget {
        MemoryBudget(recent: memory.recent, memories: memory.memories, anchors: memory.anchors)
    }

    var emotionParameters: EmotionParameters {
        func row(_ emotion: Emotion?) -> EmotionParameters.Row {
            let parameters = emotions[emotion]
            let standard = EmotionParameters.standard.row(for: emotion)
            let size = PictureSize(width: parameters.width, height: parameters.height) ?? standard.size
            return EmotionParameters.Row(guidance: parameters.guidance, steps: parameters.steps, size: size)
        }
        var rows: [Emotion: EmotionParameters.Row] = [:]
        for emotion in Emotion.allCases { rows[emotion] = row(emotion) }
        return EmotionParameters(rows: rows, unknown: row(nil))
    }
}
