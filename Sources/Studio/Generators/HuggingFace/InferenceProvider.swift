import HTTPTransport
import NuraModel

/// Who runs a Hugging Face model, each with paths and a request of its own.
package enum InferenceProvider: String, CaseIterable, Sendable {
    case hfInference = "hf-inference"
    case falAI = "fal-ai"
    case together
    case nscale
    case replicate
    case wavespeed
    case zaiOrg = "zai-org"

    /// The names in one line, for messages that say what is allowed.
    package static var allowedNames: String { allCases.map(\.rawValue).joined(separator: ", ") }

    /// Where its own keys are good; `hf-inference` has only the router.
    var ownHost: String? {
        switch self {
        case .hfInference: nil
        case .falAI: "https://fal.run"
        case .together: "https://api.together.xyz"
        case .nscale: "https://inference.api.nscale.com"
        case .replicate: "https://api.replicate.com"
        case .wavespeed: "https://api.wavespeed.ai"
        case .zaiOrg: "https://api.z.ai"
        }
    }

    /// The value of `Authorization` for one of its own keys.
    func authorization(ownKey: String) -> String {
        self == .falAI ? "Key \(ownKey)" : "Bearer \(ownKey)"
    }

    /// Where a model is asked for, behind the provider's host.
    func path(model: String) -> String {
        switch self {
        case .hfInference: "/models/" + model.escapedPath
        case .falAI: "/" + model.escapedPath
        case .together, .nscale: "/v1/images/generations"
        case .replicate:
            model.contains(":") ? "/v1/predictions" : "/v1/models/\(model.escapedPath)/predictions"
        case .wavespeed: "/api/v3/" + model.escapedPath
        case .zaiOrg: "/api/paas/v4/async/images/generations"
        }
    }

    /// What goes along with every request for a picture.
    var headers: HTTPHeaders {
        switch self {
        case .replicate: ["Prefer": "wait"]
        case .zaiOrg: ["Accept-Language": "en-US,en", "X-Source-Channel": "hugging_face"]
        case .hfInference, .falAI, .together, .nscale, .wavespeed: [:]
        }
    }

    /// Seconds between two looks at a job.
    var lookInterval: Double { self == .zaiOrg ? 5 : 0.5 }

    /// What it has no words for.
    var untold: Set<GenerationParameters.Name> {
        switch self {
        case .falAI: []
        case .nscale: [.steps, .lora]
        case .hfInference, .together, .replicate, .wavespeed, .zaiOrg: [.lora]
        }
    }

    /// The most steps that its models take; more are asked for in vain.
    var mostSteps: Int { self == .hfInference ? 150 : 50 }
}

/// What a provider is asked for.
struct InferenceRequest: Sendable {
    let prompt: String
    let parameters: GenerationParameters
    /// As the provider names it.
    let model: String
    /// The address of adapter weights (LoRA) that the model consists of.
    let adapter: String?

    /// The body in the provider's own words, keys in the order of the clients that are known to work.
    func body(for provider: InferenceProvider) -> JSONObject {
        switch provider {
        case .hfInference: ["inputs": .string(prompt), "parameters": .object(plainParameters)]
        case .falAI: falBody
        case .together: togetherBody
        case .nscale: nscaleBody
        case .replicate: replicateBody
        case .wavespeed: merged(["prompt": .string(prompt)], plainParameters)
        case .zaiOrg: zaiBody
        }
    }

    private var plainParameters: JSONObject {
        var object = JSONObject()
        object["negative_prompt"] = negativePrompt
        object["height"] = height
        object["width"] = width
        object["num_inference_steps"] = steps
        object["guidance_scale"] = guidance
        object["seed"] = seed
        return object
    }

    private var falBody: JSONObject {
        var object: JSONObject = ["prompt": .string(prompt)]
        object["negative_prompt"] = negativePrompt
        object["num_inference_steps"] = steps
        object["guidance_scale"] = guidance
        object["seed"] = seed
        object["image_size"] = .object(["width": width, "height": height])
        if let weights { object["loras"] = .array([.object(weights)]) }
        return object
    }

    /// The weights that the model consists of, else those of the style: `address` or `address:0.8`.
    private var weights: JSONObject? {
        if let adapter { return ["path": .string(adapter), "scale": 1] }
        guard let lora = parameters.lora else { return nil }
        guard let colon = lora.lastIndex(of: ":"), let scale = Double(lora[lora.index(after: colon)...]) else {
            return ["path": .string(lora), "scale": 1]
        }
        return ["path": .string(String(lora[..<colon])), "scale": .init(floatLiteral: scale)]
    }

    private var togetherBody: JSONObject {
        var object: JSONObject = ["prompt": .string(prompt), "response_format": "base64"]
        object["negative_prompt"] = negativePrompt
        object["height"] = height
        object["width"] = width
        object["guidance_scale"] = guidance
        object["seed"] = seed
        object["steps"] = steps
        object["model"] = .string(model)
        return object
    }

    private var nscaleBody: JSONObject {
        var object: JSONObject = [
            "response_format": "b64_json", "prompt": .string(prompt), "model": .string(model),
        ]
        object["negative_prompt"] = negativePrompt
        object["guidance_scale"] = guidance
        object["seed"] = seed
        object["size"] = .string(parameters.size.description)
        return object
    }

    private var replicateBody: JSONObject {
        var object: JSONObject = [
            "input": .object(merged(["prompt": .string(prompt)], plainParameters))
        ]
        if let colon = model.firstIndex(of: ":") {
            object["version"] = .string(String(model[model.index(after: colon)...]))
        }
        return object
    }

    private var zaiBody: JSONObject {
        var object: JSONObject = [
            "model": .string(model), "prompt": .string(prompt), "size": .string(parameters.size.description),
        ]
        object["negative_prompt"] = negativePrompt
        object["num_inference_steps"] = steps
        object["guidance_scale"] = guidance
        object["seed"] = seed
        return object
    }

    private func merged(_ first: JSONObject, _ second: JSONObject) -> JSONObject {
        JSONObject((first.members + second.members).map { ($0.key, $0.value) })
    }

    private var negativePrompt: JSONValue? { parameters.negativePrompt.map(JSONValue.string) }
    private var height: JSONValue { .number(JSONNumber(parameters.size.height)) }
    private var width: JSONValue { .number(JSONNumber(parameters.size.width)) }
    private var steps: JSONValue { .number(JSONNumber(parameters.steps)) }
    private var guidance: JSONValue { .init(floatLiteral: parameters.guidance) }
    private var seed: JSONValue { .number(JSONNumber(parameters.seed)) }
}
