/// Writes without a model: composes a scene from the person's own words, the emotion's light, palette and weather,
/// and what is remembered. The same request is always written the same way, and nothing leaves the machine.
package struct BuiltInWriter: PromptWriter {
    package let name = "builtin"

    package init() {}

    /// Never throws.
    package func write(_ request: WritingRequest) async throws(WritingError) -> WrittenPrompt {
        let text = ReadText(request.text)
        let outline = SceneOutline(
            text: text, memory: request.memory, speaksOfEmotion: request.speaksOfEmotion)
        let isForeign = text.isBeyondEnglish
        let saysNothing = outline.isEmpty && outline.feelings.isEmpty && outline.colours.isEmpty
        let quoted = isForeign || saysNothing && !request.speaksOfEmotion
        let name =
            isForeign
            ? OwnWords.firstClause(of: text, words: 6, characters: 32)?.capitalizingFirst
            : PictureName(outline, emotion: request.emotion, seed: request.text).text
        return WrittenPrompt(
            visualPrompt: SceneSentence(outline, request)
                .text(ownWords: quoted ? OwnWords.firstClause(of: text, words: 20, characters: 120) : nil),
            name: name ?? "Untitled",
            keywords: keywords(outline))
    }

    /// The name that this writer would give, for pictures whose own writer gave none.
    static func name(for request: WritingRequest) async -> String {
        do {
            return try await BuiltInWriter().write(request).name
        } catch {
            return "Untitled"
        }
    }

    private func keywords(_ outline: SceneOutline) -> [String] {
        var seen: Set<String> = []
        return (outline.phrases.flatMap(\.heads) + outline.feelings + outline.colours).filter {
            seen.insert($0).inserted
        }
    }
}
