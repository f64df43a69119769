import NuraModel
import Studio

/// What the studio made of a text, for people.
struct AnalysisReport: Sendable {
    private static let labelWidth = 10

    let text: String
    let analysis: StudioAnalysis

    func text(in terminal: Terminal) -> String {
        var lines = [
            line("Text", quoted(text), terminal),
            line("Emotion", analysis.emotion.rawValue, terminal),
            line("Scores", scores, terminal),
        ]
        for (emotion, words) in evidence { lines.append(line("", "\(emotion): \(words)", terminal)) }
        lines.append(line("Input", input, terminal))
        if let written = analysis.written {
            lines.append(line("Prompt", Printable.line(written.visualPrompt), terminal))
            lines.append(line("Name", Printable.line(written.name), terminal))
        } else {
            lines.append(line("Too little", Sufficiency.needsMoreInputMessage, terminal))
        }
        return lines.joined()
    }

    private func line(_ label: String, _ value: String, _ terminal: Terminal) -> String {
        let padding = String(repeating: " ", count: max(1, Self.labelWidth - label.count + 2))
        return terminal.style(label, .bold) + padding + value + "\n"
    }

    private func quoted(_ text: String) -> String { "\"" + Table.cut(Printable.line(text), to: 200) + "\"" }

    private var scores: String {
        let scores = analysis.detected.record["scores"]?.object ?? JSONObject()
        return scores.members
            .sorted { ($0.value.double ?? 0) > ($1.value.double ?? 0) }
            .map { "\($0.key) \(Int((($0.value.double ?? 0) * 100).rounded())) %" }
            .joined(separator: ", ")
    }

    private var evidence: [(emotion: String, words: String)] {
        let evidence = analysis.detected.record["evidence"]?.object ?? JSONObject()
        return evidence.members.map { member in
            let words = (member.value.array ?? []).compactMap(\.string).map { "\"\(Printable.line($0))\"" }
            return (member.key, words.joined(separator: ", "))
        }
    }

    private var input: String {
        let input = analysis.input
        var parts = ["\(input.wordCount) words", "richness \(input.richnessScore)"]
        if input.visualContent { parts.append("to see: " + input.visualKeywords.joined(separator: ", ")) }
        if input.emotionalContent { parts.append("to feel: " + input.emotionalKeywords.joined(separator: ", ")) }
        if input.metaphoricalContent { parts.append("compares") }
        return Printable.line(parts.joined(separator: "; "))
    }
}
