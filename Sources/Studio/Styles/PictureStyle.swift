package import NuraModel

/// A look with a name, as the configuration describes it: words and numbers that go along with a picture.
package struct PictureStyle: Hashable, Sendable {
    /// As in front matter, on the command line and in the record.
    package let name: String
    /// Words for the prompt writer, which are added to the visual prompt where the writer left them out.
    package var words: String?
    /// Words for what must not be seen.
    package var negativeWords: String?
    /// The model to use in the place of the generator's own.
    package var model: String?
    /// Weights that change the model: `name`, or `name:0.8` with their strength.
    package var lora: String?
    /// The painter's own style that comes closest, such as `ink`.
    package var look: String?
    /// In the place of the emotion's guidance, from 0 to 30.
    package var guidance: Double?
    /// In the place of the emotion's steps, from 1 to 150.
    package var steps: Int?
    /// In the place of the emotion's size.
    package var size: PictureSize?

    package init(name: String) {
        self.name = name
    }
}

extension PictureStyle {
    /// The parameters in this style. What the request decides stays.
    func applied(to parameters: GenerationParameters, request: PictureRequest) -> GenerationParameters {
        var styled = parameters
        if request.guidance == nil, let guidance { styled.guidance = guidance }
        if request.steps == nil, let steps { styled.steps = steps }
        if request.size == nil, let size { styled.size = size }
        styled.negativePrompt = parameters.negativePrompt ?? negativeWords
        styled.model = model
        styled.lora = lora
        return styled
    }

    /// A visual prompt with the words of this style.
    func extended(_ prompt: String) -> String {
        guard let words, !words.isEmpty, !prompt.lowercased().contains(words.lowercased()) else { return prompt }
        let end = prompt.last.map { ".,;".contains($0) } ?? false
        return (end ? String(prompt.dropLast()) : prompt) + ", " + words
    }
}
