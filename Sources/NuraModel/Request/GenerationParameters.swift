/// What an image generator is told besides the prompt; recorded as `generation_params`.
package struct GenerationParameters: Hashable, Sendable {
    package var guidance: Double
    package var steps: Int
    package var size: PictureSize
    package var seed: UInt32
    package var style: String?
    package var negativePrompt: String?
    /// The model to use in the place of the generator's own.
    package var model: String?
    /// Weights that change the model, as their generator names them: `name`, or `name:0.8` with their strength.
    package var lora: String?

    package init(
        guidance: Double, steps: Int, size: PictureSize, seed: UInt32, style: String? = nil,
        negativePrompt: String? = nil, model: String? = nil, lora: String? = nil
    ) {
        self.guidance = guidance
        self.steps = steps
        self.size = size
        self.seed = seed
        self.style = style
        self.negativePrompt = negativePrompt
        self.model = model
        self.lora = lora
    }

    /// Reads the `generation_params` of a record; what is missing there, or out of its range, comes from `others`.
    package init(json: JSONObject, otherwise others: GenerationParameters) {
        let size = json["width"]?.int.flatMap { width in
            json["height"]?.int.flatMap { PictureSize(width: width, height: $0) }
        }
        self.init(
            guidance: json["guidance_scale"]?.double.flatMap { (0...30).contains($0) ? $0 : nil } ?? others.guidance,
            steps: json["num_inference_steps"]?.int.flatMap { (1...150).contains($0) ? $0 : nil } ?? others.steps,
            size: size ?? others.size,
            seed: json["seed"]?.int.flatMap(UInt32.init(exactly:)) ?? others.seed,
            style: json["style"]?.string ?? others.style,
            negativePrompt: json["negative_prompt"]?.string ?? others.negativePrompt,
            model: json["model"]?.string ?? others.model,
            lora: json["lora"]?.string ?? others.lora)
    }

    /// A parameter that not every generator can be told, by its name in a record.
    package enum Name: String, Sendable {
        case guidance = "guidance_scale"
        case steps = "num_inference_steps"
        case seed
        case negativePrompt = "negative_prompt"
        case lora
    }

    /// The `generation_params` of a record whose generator was not told some of them.
    package func json(without untold: Set<Name>) -> JSONObject {
        var object = json
        for name in untold { object[name.rawValue] = nil }
        return object
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
        object["model"] = model.map(JSONValue.string)
        object["lora"] = lora.map(JSONValue.string)
        return object
    }
}
