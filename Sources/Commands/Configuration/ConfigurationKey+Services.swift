import Studio

extension ConfigurationKey {
    /// Seconds that one answer may take.
    private static let timeouts = 1.0...7200
    /// Seconds of waiting for a busy service.
    private static let patience = 0.0...86_400

    /// The settings of the services on the network.
    static let services: [ConfigurationKey] = huggingFace + gemini + openAIWriter + webUI + openAI

    private static let huggingFace: [ConfigurationKey] =
        [
            text("huggingface.model", \.services.huggingFace.model, "The text-to-image model at Hugging Face"),
            text(
                "huggingface.provider", \.services.huggingFace.provider,
                kind: .choice([HuggingFaceSettings.automaticProvider] + InferenceProvider.allCases.map(\.rawValue)),
                "Who runs the model; auto is the first that Hugging Face lists for it"),
            optionalText(
                "huggingface.provider_model", \.services.huggingFace.providerModel,
                "The model as that provider names it; looked up otherwise"),
            optionalText(
                "huggingface.url", \.services.huggingFace.url, kind: .address,
                "The address of an Inference Endpoint of yours, asked as it is in the place of router and provider"),
            text(
                "huggingface.router", \.services.huggingFace.router, kind: .address,
                "The address of Hugging Face's router"),
            text(
                "huggingface.hub", \.services.huggingFace.hub, kind: .address,
                "The address where models are looked up"),
        ]
        + waiting(
            "huggingface", \.services.huggingFace.timeout, \.services.huggingFace.patience, "a picture")
        + secret(.huggingFace)

    private static let gemini: [ConfigurationKey] =
        [
            text("gemini.model", \.services.gemini.model, "The model of Gemini that writes"),
            text("gemini.url", \.services.gemini.url, kind: .address, "The address of Gemini"),
        ] + waiting("gemini", \.services.gemini.timeout, \.services.gemini.patience, "a prompt") + secret(.gemini)

    private static let openAIWriter: [ConfigurationKey] =
        [
            optionalText(
                "openai_writer.url", \.services.openAIWriter.url, kind: .address,
                "The address of the writer \"openai\" (chat completions), as in http://localhost:11434/v1 for Ollama"),
            optionalText(
                "openai_writer.model", \.services.openAIWriter.model,
                "The model that writes; else the first that the server offers for it"),
        ]
        + waiting(
            "openai_writer", \.services.openAIWriter.timeout, \.services.openAIWriter.patience, "a prompt")
        + secret(.openAIWriter)

    private static let webUI: [ConfigurationKey] =
        [
            optionalText(
                "webui.url", \.services.webUI.url, kind: .address,
                "The address of a Stable Diffusion WebUI that runs with --api, as in http://127.0.0.1:7860"),
            optionalText("webui.model", \.services.webUI.model, "The checkpoint to load; else the loaded one"),
            optionalText(
                "webui.sampler", \.services.webUI.sampler, "The sampler, as in Euler a; else the server's own"),
            optionalText(
                "webui.scheduler", \.services.webUI.scheduler,
                "The scheduler, as in Simple for FLUX in Forge; else the server's own"),
            flag(
                "webui.distilled_guidance", \.services.webUI.distilledGuidance,
                "Send guidance as distilled_cfg_scale, as Forge wants it for FLUX"),
        ] + waiting("webui", \.services.webUI.timeout, \.services.webUI.patience, "a picture") + secret(.webUI)

    private static let openAI: [ConfigurationKey] =
        [
            optionalText(
                "openai.url", \.services.openAI.url, kind: .address,
                "The address of the generator \"openai\" (/v1/images/generations), as in http://127.0.0.1:8080"),
            optionalText(
                "openai.model", \.services.openAI.model,
                "The model that makes pictures; else the first that the server offers for it"),
        ] + waiting("openai", \.services.openAI.timeout, \.services.openAI.patience, "a picture") + secret(.openAI)

    private static func waiting(
        _ section: String, _ timeout: any WritableKeyPath<Configuration, Double> & Sendable,
        _ patience: any WritableKeyPath<Configuration, Double> & Sendable, _ thing: String
    ) -> [ConfigurationKey] {
        [
            decimal("\(section).timeout", timeout, timeouts, "Seconds that \(thing) may take"),
            decimal("\(section).patience", patience, Self.patience, "Seconds to wait in all while it is busy"),
        ]
    }

    /// Where a secret comes from.
    static func secret(_ name: SecretName) -> [ConfigurationKey] {
        [
            optionalText(
                "\(name.rawValue).token_file", \.[name].file, kind: .path,
                "A file with \(name.thing) that only you can read; \(name.variable) wins over it"),
            optionalText(
                "\(name.rawValue).token_command", \.[name].command, "A command that prints \(name.thing)"),
        ]
    }
}
