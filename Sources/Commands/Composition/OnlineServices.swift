import HTTPTransport
import NuraModel
import Studio
import Synchronization

/// Builds the writers and generators that ask services on the network, as far as the configuration sets them up.
struct OnlineServices: Sendable {
    private let configuration: Configuration
    private let client: any HTTPClient
    private let programs: OtherPrograms
    private let clock: WallClock
    private let reader: PictureReader

    init(
        configuration: Configuration, client: any HTTPClient, programs: OtherPrograms, clock: @escaping WallClock,
        decodePhoto: @escaping PhotoDecoding
    ) {
        self.configuration = configuration
        self.client = client
        self.programs = programs
        self.clock = clock
        reader = PictureReader(decodePhoto: decodePhoto)
    }

    /// The parts that are set up; nothing is asked before a picture is wanted.
    func parts() -> (generators: [any ImageGenerator], writers: [any PromptWriter]) {
        guard !configuration.configuredServices.isEmpty else { return ([], []) }
        let services = configuration.configuredServices
        return (
            services.filter { $0.kind == .generator }.compactMap { generator($0.name) },
            services.filter { $0.kind == .writer }.compactMap { writer($0.name) }
        )
    }

    private func generator(_ name: String) -> (any ImageGenerator)? {
        let services = configuration.services
        switch name {
        case "huggingface":
            return HuggingFaceGenerator(
                options: services.huggingFace.options, credential: credential(.huggingFace),
                exchange: exchange(services.huggingFace.timeout, services.huggingFace.patience),
                reader: reader)
        case "webui":
            guard let options = services.webUI.options else { return nil }
            return WebUIGenerator(
                options: options, credential: credential(.webUI),
                exchange: exchange(services.webUI.timeout, services.webUI.patience), reader: reader)
        case "openai":
            guard let options = services.openAI.imageOptions else { return nil }
            return OpenAIImageGenerator(
                options: options, credential: credential(.openAI),
                exchange: exchange(services.openAI.timeout, services.openAI.patience), reader: reader)
        default:
            return nil
        }
    }

    private func writer(_ name: String) -> (any PromptWriter)? {
        let services = configuration.services
        switch name {
        case "gemini":
            return GeminiWriter(
                options: services.gemini.options, credential: credential(.gemini),
                exchange: exchange(services.gemini.timeout, services.gemini.patience))
        case "openai":
            guard let options = services.openAIWriter.chatOptions else { return nil }
            return ChatWriter(
                options: options, credential: credential(.openAIWriter),
                exchange: exchange(services.openAIWriter.timeout, services.openAIWriter.patience))
        default:
            return nil
        }
    }

    private func exchange(_ timeout: Double, _ patience: Double) -> ServiceExchange {
        ServiceExchange(
            client: client, policy: ServicePolicy(timeout: timeout, patience: patience), clock: ContinuousClock(),
            random: { Double.random(in: 0..<1) }, now: clock)
    }

    /// Reads files anew for each picture, so that a new token needs no restart; a command, which may ask the person
    /// something, is run once.
    private func credential(_ name: SecretName) -> ServiceCredential {
        let settings = configuration[name]
        let printed = PrintedSecret(programs: programs)
        return ServiceCredential { () throws(ServiceFailure) in
            do throws(ConfigurationError) {
                return try SecretReader.secret(of: settings, run: printed.run)?.reveal()
            } catch {
                throw ServiceFailure(code: .credentials, message: error.message, cause: error)
            }
        }
    }
}

/// What a secret's command printed, run at most once.
private final class PrintedSecret: Sendable {
    private let programs: OtherPrograms
    private let output = Mutex<String?>(nil)

    init(programs: OtherPrograms) {
        self.programs = programs
    }

    func run(_ command: String) -> String? {
        output.withLock { output in
            if let output { return output }
            guard let outcome = programs.run("sh", ["-c", command]), outcome.status == 0 else { return nil }
            output = outcome.output
            return outcome.output
        }
    }
}

extension HuggingFaceSettings {
    fileprivate var options: HuggingFaceOptions {
        var options = HuggingFaceOptions()
        options.model = model
        options.provider = InferenceProvider(rawValue: provider)
        options.providerModel = providerModel
        options.endpoint = url
        options.router = router
        options.hub = hub
        return options
    }
}

extension WebUISettings {
    fileprivate var options: WebUIOptions? {
        guard let url else { return nil }
        var options = WebUIOptions(url: url)
        options.model = model
        options.sampler = sampler
        options.scheduler = scheduler
        options.distilledGuidance = distilledGuidance
        return options
    }
}

extension OpenAISettings {
    fileprivate var imageOptions: OpenAIImageOptions? {
        guard let url else { return nil }
        var options = OpenAIImageOptions(url: url)
        options.model = model
        return options
    }

    fileprivate var chatOptions: ChatOptions? {
        guard let url else { return nil }
        var options = ChatOptions(url: url)
        options.model = model
        return options
    }
}

extension GeminiSettings {
    fileprivate var options: GeminiOptions {
        var options = GeminiOptions()
        options.model = model
        options.url = url
        return options
    }
}
