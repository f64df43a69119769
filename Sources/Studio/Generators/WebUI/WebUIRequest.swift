import NuraModel

/// What a Stable Diffusion WebUI is asked for beyond a picture's own parameters; what is `nil` is left to the server.
package struct WebUIOptions: Hashable, Sendable {
    /// Of the server, with or without `/sdapi/v1`: `http://127.0.0.1:7860`.
    package var url: String
    /// The checkpoint to load, as the server's list of models names it.
    package var model: String?
    /// Such as `Euler a`.
    package var sampler: String?
    /// Such as `Simple`.
    package var scheduler: String?
    /// Whether guidance goes into `distilled_cfg_scale`, as Forge wants it for FLUX.
    package var distilledGuidance = false

    package init(url: String) {
        self.url = url
    }
}

/// The body of `POST /sdapi/v1/txt2img`; it never holds a `null`, which some servers refuse.
struct WebUIRequest: Sendable {
    let options: WebUIOptions
    let prompt: String
    let parameters: GenerationParameters

    var body: JSONObject {
        var object: JSONObject = ["prompt": .string(promptWithWeights)]
        object["negative_prompt"] = parameters.negativePrompt.map(JSONValue.string)
        object["width"] = .number(JSONNumber(parameters.size.width))
        object["height"] = .number(JSONNumber(parameters.size.height))
        object["steps"] = .number(JSONNumber(parameters.steps))
        object["cfg_scale"] = .init(floatLiteral: options.distilledGuidance ? 1 : parameters.guidance)
        if options.distilledGuidance { object["distilled_cfg_scale"] = .init(floatLiteral: parameters.guidance) }
        object["sampler_name"] = options.sampler.map(JSONValue.string)
        object["scheduler"] = options.scheduler.map(JSONValue.string)
        object["seed"] = .number(JSONNumber(parameters.seed))
        object["batch_size"] = 1
        object["n_iter"] = 1
        if let model = parameters.model ?? options.model {
            object["override_settings"] = .object(["sd_model_checkpoint": .string(model)])
            object["override_settings_restore_afterwards"] = true
        }
        object["send_images"] = true
        object["save_images"] = false
        return object
    }

    /// The server reads `<lora:name:0.8>` within the prompt.
    private var promptWithWeights: String {
        guard let lora = parameters.lora else { return prompt }
        return prompt + " <lora:\(lora.contains(":") ? lora : lora + ":1")>"
    }

    /// - Parameters:
    ///   - call: such as `txt2img`.
    ///   - url: of the server, with or without `/sdapi/v1`.
    static func address(of call: String, at url: String) -> String {
        let base = url.appendingPath("")
        return base.hasSuffix("/sdapi/v1/") ? base + call : base + "sdapi/v1/" + call
    }
}
