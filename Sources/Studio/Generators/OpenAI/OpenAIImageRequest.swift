import NuraModel

/// How pictures are asked for at a server that speaks `/v1/images/generations`.
package struct OpenAIImageOptions: Hashable, Sendable {
    /// Of the server, with or without `/v1`: `http://127.0.0.1:8080`.
    package var url: String
    /// `nil` is the first for pictures that the server offers.
    package var model: String?

    package init(url: String) {
        self.url = url
    }
}

/// What a server of `/v1/images/generations` understands.
enum OpenAIImageDialect: Sendable {
    /// LocalAI, Ollama and others.
    case plain
    /// stable-diffusion.cpp: takes seed and steps from a document within the prompt only.
    case stableDiffusionCPP
    /// OpenAI's models that always answer base64 and refuse to be asked for it.
    case gptImage

    /// What it has no words for.
    var untold: Set<GenerationParameters.Name> {
        switch self {
        case .plain: [.guidance, .steps, .seed, .lora]
        case .stableDiffusionCPP: [.lora]
        case .gptImage: [.guidance, .steps, .seed, .negativePrompt, .lora]
        }
    }
}

/// The body of `POST /v1/images/generations`.
struct OpenAIImageRequest: Sendable {
    let dialect: OpenAIImageDialect
    let model: String?
    let prompt: String
    /// As they are sent, sizes included.
    let parameters: GenerationParameters

    init(dialect: OpenAIImageDialect, model: String?, prompt: String, parameters: GenerationParameters) {
        self.dialect = dialect
        self.model = model
        self.prompt = prompt
        var sent = parameters
        switch dialect {
        case .plain: sent.size = sent.size.rounded(toMultipleOf: 8)
        case .stableDiffusionCPP: sent.size = sent.size.rounded(toMultipleOf: 64)
        case .gptImage: sent.size = Self.gptImageSize(nearest: sent.size)
        }
        self.parameters = sent
    }

    var body: JSONObject {
        var object = JSONObject()
        object["model"] = model.map(JSONValue.string)
        object["prompt"] = .string(dialect == .stableDiffusionCPP ? promptWithParameters : prompt)
        object["n"] = 1
        switch dialect {
        case .gptImage: object["output_format"] = "png"
        case .stableDiffusionCPP:
            object["response_format"] = "b64_json"
            object["output_format"] = "png"
        case .plain:
            object["response_format"] = "b64_json"
            object["negative_prompt"] = parameters.negativePrompt.map(JSONValue.string)
        }
        object["size"] = .string(parameters.size.description)
        return object
    }

    /// Without a seed the server would make the same picture of the same words for ever.
    private var promptWithParameters: String {
        var document = JSONObject()
        document["negative_prompt"] = parameters.negativePrompt.map(JSONValue.string)
        document["seed"] = .number(JSONNumber(parameters.seed))
        document["sample_params"] = .object([
            "sample_steps": .number(JSONNumber(parameters.steps)),
            "guidance": .object(["txt_cfg": .init(floatLiteral: parameters.guidance)]),
        ])
        // The person's words must not end the document early.
        let words = prompt.replacing("sd_cpp_extra_args>", with: "")
        return "\(words) <sd_cpp_extra_args>\(JSONValue.object(document).text(.compact))</sd_cpp_extra_args>"
    }

    private static func gptImageSize(nearest size: PictureSize) -> PictureSize {
        let sides =
            size.width * 4 >= size.height * 5
            ? (1536, 1024) : size.height * 4 >= size.width * 5 ? (1024, 1536) : (1024, 1024)
        return PictureSize(width: sides.0, height: sides.1) ?? size
    }
}
