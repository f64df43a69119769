/// What an image generator is told besides the prompt; recorded as `generation_params`.
package struct GenerationParameters: Hashable, Sendable {
    package var guidance: Double
    package var steps: Int
    package var size: PictureSize
    package var seed: UInt32
    package var style: String?
    package var negativePrompt: String?

    package init(
        guidance: Double, steps: Int, size: PictureSize, seed: UInt32, style: String? = nil,
        negativePrompt: String? = nil
    ) {
        self.guidance = guidance
        self.steps = steps
        self.size = size
        self.seed = seed
        self.style = style
        self.negativePrompt = negativePrompt
    }

    /// The `generation_params` of a record.
    package var json: JSONObject {
        var object: JSONObject = [
            "guidance_scale": .init(floatLiteral: guidance),
            "num_inference_steps": .number(JSONNumber(steps)),
            "width": .number(JSONNumber(size.width)),
            "height": .number(JSONNumber(size.height)),
            "seed": .number(JSONNumber(seed)),
        ]
        object["style"] = style.map(JSONValue.string)
        object["negative_prompt"] = negativePrompt.map(JSONValue.string)
        return object
    }
}
