/// Who is asked for pictures and prompts on the network, and how long it is waited for them.
package struct ServiceSettings: Hashable, Sendable {
    package var huggingFace = HuggingFaceSettings()
    package var webUI = WebUISettings()
    package var openAI = OpenAISettings(timeout: 600, patience: 300)
    package var gemini = GeminiSettings()
    package var openAIWriter = OpenAISettings(timeout: 120, patience: 60)
}

package struct HuggingFaceSettings: Hashable, Sendable {
    package static let automaticProvider = "auto"

    package var model = "black-forest-labs/FLUX.1-dev"
    package var provider = automaticProvider
    package var providerModel: String?
    /// Of an Inference Endpoint.
    package var url: String?
    package var router = "https://router.huggingface.co"
    package var hub = "https://huggingface.co"
    /// Seconds for one answer.
    package var timeout = 300.0
    /// Seconds to wait in all while it is busy.
    package var patience = 300.0
}

package struct WebUISettings: Hashable, Sendable {
    package var url: String?
    package var model: String?
    package var sampler: String?
    package var scheduler: String?
    package var distilledGuidance = false
    package var timeout = 600.0
    package var patience = 300.0
}

/// A server that speaks OpenAI's language, for pictures or for prompts.
package struct OpenAISettings: Hashable, Sendable {
    package var url: String?
    package var model: String?
    package var timeout: Double
    package var patience: Double

    package init(timeout: Double, patience: Double) {
        self.timeout = timeout
        self.patience = patience
    }
}

package struct GeminiSettings: Hashable, Sendable {
    package var model = "gemini-3.5-flash"
    package var url = "https://generativelanguage.googleapis.com"
    package var timeout = 60.0
    package var patience = 60.0
}

extension Configuration {
    /// Whether everything is configured that the image generator with this name needs.
    package func isSetUp(generator name: String) -> Bool {
        switch name {
        case "painter": true
        case "huggingface": services.huggingFace.url != nil || self[.huggingFace].isGiven
        case "webui": services.webUI.url != nil
        case "openai": services.openAI.url != nil
        default: false
        }
    }

    /// Whether everything is configured that the prompt writer with this name needs.
    package func isSetUp(writer name: String) -> Bool {
        switch name {
        case "builtin": true
        case "gemini": self[.gemini].isGiven
        case "openai": services.openAIWriter.url != nil
        default: false
        }
    }
}

/// A service on the network that this configuration uses, for those who want to know where words may go.
package struct ConfiguredService: Hashable, Sendable {
    package enum Kind: String, Sendable {
        case generator
        case writer
    }

    package let kind: Kind
    /// As in the configuration: `huggingface`.
    package let name: String
    /// The address that is asked.
    package let url: String
    /// What is sent there, in words for the person.
    package let sends: String
}

extension Configuration {
    /// The services that are named in `generators` or `writers` and set up, in that order; whatever is not among them
    /// is never asked.
    package var configuredServices: [ConfiguredService] {
        let makers = generators.compactMap { name in
            isSetUp(generator: name) ? address(ofGenerator: name).map { (name, $0) } : nil
        }
        let authors = writers.compactMap { name in
            isSetUp(writer: name) ? address(ofWriter: name).map { (name, $0) } : nil
        }
        return makers.map { name, url in
            ConfiguredService(
                kind: .generator, name: name, url: url, sends: "the visual prompt and the picture's parameters")
        }
            + authors.map { name, url in
                ConfiguredService(
                    kind: .writer, name: name, url: url,
                    sends: "your words, the emotion, the style, and what \"memory\" adds to them")
            }
    }

    private func address(ofGenerator name: String) -> String? {
        switch name {
        case "huggingface": services.huggingFace.url ?? services.huggingFace.router
        case "webui": services.webUI.url
        case "openai": services.openAI.url
        default: nil
        }
    }

    private func address(ofWriter name: String) -> String? {
        switch name {
        case "gemini": services.gemini.url
        case "openai": services.openAIWriter.url
        default: nil
        }
    }
}
