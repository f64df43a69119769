/// A service on the network as messages name it, with the settings that a person would change to mend something.
package struct OnlineService: Hashable, Sendable {
    /// Such as `Hugging Face`.
    package let title: String
    /// Where its token comes from: `HF_TOKEN or huggingface.token_file`.
    package let credentialSetting: String
    package let addressSetting: String
    package let modelSetting: String
    package let timeoutSetting: String

    package init(
        title: String, credentialSetting: String, addressSetting: String, modelSetting: String, timeoutSetting: String
    ) {
        self.title = title
        self.credentialSetting = credentialSetting
        self.addressSetting = addressSetting
        self.modelSetting = modelSetting
        self.timeoutSetting = timeoutSetting
    }

    /// - Parameters:
    ///   - section: of the configuration, such as `gemini`.
    ///   - variable: the environment variable that gives the token.
    package init(title: String, section: String, variable: String) {
        self.init(
            title: title, credentialSetting: "\(variable) or \(section).token_file", addressSetting: "\(section).url",
            modelSetting: "\(section).model", timeoutSetting: "\(section).timeout")
    }
}

extension OnlineService {
    package static let huggingFace = OnlineService(
        title: "Hugging Face", section: "huggingface", variable: "HF_TOKEN")
    package static let gemini = OnlineService(title: "Gemini", section: "gemini", variable: "GEMINI_API_KEY")
    package static let webUI = OnlineService(
        title: "the Stable Diffusion WebUI", section: "webui", variable: "NURA_WEBUI_LOGIN")
    package static let openAIImages = OnlineService(
        title: "the image server", section: "openai", variable: "NURA_OPENAI_TOKEN")
    package static let openAIWriter = OnlineService(
        title: "the writing server", section: "openai_writer", variable: "NURA_OPENAI_WRITER_TOKEN")
}
