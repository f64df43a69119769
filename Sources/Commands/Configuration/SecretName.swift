/// The secrets that Nura knows, each with the section of the configuration it belongs to.
package enum SecretName: String, CaseIterable, Hashable, Sendable {
    case huggingFace = "huggingface"
    case gemini
    case openAIWriter = "openai_writer"
    case webUI = "webui"
    case openAI = "openai"
    case sync
    /// What a server of one's own signs its tokens with.
    case server

    /// The variable that gives the secret, and wins over the configuration file.
    package var variable: String {
        switch self {
        case .huggingFace: "HF_TOKEN"
        case .gemini: "GEMINI_API_KEY"
        // Not the variables of other programs, whose keys are for other servers.
        case .openAIWriter: "NURA_OPENAI_WRITER_TOKEN"
        case .webUI: "NURA_WEBUI_LOGIN"
        case .openAI: "NURA_OPENAI_TOKEN"
        case .sync: "NURA_TOKEN"
        case .server: "NURA_SERVER_SECRET"
        }
    }

    /// What the secret is, in words that follow "a file with".
    package var thing: String {
        switch self {
        case .huggingFace, .openAIWriter, .openAI, .sync: "the token"
        case .gemini: "the key"
        case .webUI: "user:password"
        case .server: "the secret"
        }
    }
}

/// Where one secret is to be had; never the secret of a file, which is read when it is needed.
package struct SecretSettings: Hashable, Sendable {
    /// From the environment.
    package var value: Secret?
    /// A file that only its owner can read.
    package var file: String?
    /// A command, run by `sh -c`, whose first line of output is the secret.
    package var command: String?

    /// Whether the configuration says where the secret is to be had.
    package var isGiven: Bool { value != nil || file != nil || command != nil }
}
