import ArgumentParser
import NuraModel
import Studio

struct AnalyzeCommand: NuraCommand {
    static let configuration = CommandConfiguration(
        commandName: "analyze",
        abstract: "Shows what the studio makes of a text, without making a picture; needs no library.")

    @OptionGroup var source: TextSource
    @Flag(help: "Take every line as a text of its own.") var lines = false
    @Option(
        help: ArgumentHelp(
            "How much of your memory to draw on.",
            valueName: MemoryScope.allCases.map(\.rawValue).joined(separator: "|")))
    var memory: MemoryScope = .none
    @Option(
        help: ArgumentHelp(
            "The emotion, instead of the detected one.",
            valueName: Emotion.allCases.map(\.rawValue).joined(separator: "|")))
    var emotion: Emotion?
    @OptionGroup var json: JSONOption
    @OptionGroup(title: "Common options") var common: CommonOptions

    func run(in context: CommandContext) async throws -> SystemExit {
        let text = try source.read(in: context, limit: lines ? 16 << 20 : TextSource.largestText)
        let studio = try context.studio(try context.configuration(common))
        let texts = lines ? text.split(whereSeparator: \.isNewline).map(String.init) : [text]
        for (position, text) in texts.filter({ !$0.allSatisfy(\.isWhitespace) }).enumerated() {
            var request = PictureRequest(text: text)
            request.memory = memory
            request.emotion = emotion
            let analysis = try await studio.analyze(request)
            if json.isOn {
                try context.terminal.json(analysis.json(of: text))
            } else {
                if position > 0 { try context.terminal.line("") }
                try context.terminal.text(AnalysisReport(text: text, analysis: analysis).text(in: context.terminal))
            }
        }
        return .success
    }
}

extension StudioAnalysis {
    /// An object with `text`, `emotion`, `emotion_scores`, `context_analysis`, `is_enough`, and, when it is,
    /// `visual_prompt`, `name` and `keywords`.
    fileprivate func json(of text: String) -> JSONObject {
        var object: JSONObject = [
            "text": .string(text),
            "emotion_type": .string(emotion.rawValue),
            "emotion": .object(detected.record),
            "context_analysis": .object(input.json),
            "is_enough": .bool(sufficiency.isEnough),
            "confidence": .string(sufficiency.confidence.rawValue),
            "recommendation": .string(sufficiency.recommendation),
        ]
        object["visual_prompt"] = (written?.visualPrompt).map(JSONValue.string) ?? .null
        object["name"] = (written?.name).map(JSONValue.string) ?? .null
        object["keywords"] = .array((written?.keywords ?? []).map(JSONValue.string))
        return object
    }
}
