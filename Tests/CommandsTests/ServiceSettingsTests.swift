import NuraModel
import Testing

@testable import Commands

@Suite("Settings of online services")
struct ServiceSettingsTests {
    private func resolve(_ file: String, environment: [String: String] = [:]) throws -> Configuration {
        try Configuration(
            resolving: ConfigurationSources(
                home: "/home/ana", directory: "/work/here", environment: environment,
                file: ("/home/ana/.config/nura/config.yaml", file)))
    }

    @Test("Without settings no service is set up, and nothing is ever asked")
    func nothing() throws {
        let configuration = try resolve(
            "generators: [huggingface, webui, openai, painter]\nwriters: [gemini, openai, builtin]")
        #expect(configuration.configuredServices.isEmpty)
        #expect(configuration.generators.filter(configuration.isSetUp(generator:)) == ["painter"])
        #expect(configuration.writers.filter(configuration.isSetUp(writer:)) == ["builtin"])
    }

    @Test("A token that lies in the environment is not used by a configuration that does not name its service")
    func unnamed() throws {
        let configuration = try resolve("", environment: ["HF_TOKEN": "hf_x", "GEMINI_API_KEY": "y"])
        #expect(configuration.configuredServices.isEmpty)
    }

    @Test("Services are set up by a token or an address, and asked in the configured order")
    func setUp() throws {
        let configuration = try resolve(
            """
            generators: [openai, huggingface, webui, painter]
            writers: [openai, gemini, builtin]
            huggingface: {provider: fal-ai, timeout: 60}
            openai: {url: "http://localhost:8080"}
            openai_writer: {url: "http://127.0.0.1:11434/v1", model: llama3.2}
            webui: {url: "https://gpu.example", distilled_guidance: true}
            gemini: {token_command: pass gemini}
            """, environment: ["HF_TOKEN": "hf_x"])
        #expect(
            configuration.configuredServices.map { "\($0.kind.rawValue) \($0.name) \($0.url)" } == [
                "generator openai http://localhost:8080", "generator huggingface https://router.huggingface.co",
                "generator webui https://gpu.example", "writer openai http://127.0.0.1:11434/v1",
                "writer gemini https://generativelanguage.googleapis.com",
            ])
        #expect(configuration.services.huggingFace.provider == "fal-ai")
        #expect(configuration.services.huggingFace.timeout == 60)
        #expect(configuration.services.openAIWriter.model == "llama3.2")
        #expect(configuration.services.webUI.distilledGuidance)
    }

    @Test(
        "Words and tokens go over https or stay on this machine; an address with a password is not repeated",
        arguments: [
            "http://example.org", "http://192.168.1.5:7860", "ftp://localhost", "localhost:7860", "nonsense",
            "https://ana:hunter2@example.org", "http://localhost.example.org",
        ])
    func addresses(address: String) throws {
        let error = #expect(throws: ConfigurationError.self) { try resolve("webui: {url: \"\(address)\"}") }
        #expect(error?.code == .outOfRange)
        #expect(error?.message.contains("https://") == true)
        #expect(error?.message.contains("hunter2") == false)
    }

    @Test("An unknown provider is refused, naming those that are known")
    func provider() {
        let error = #expect(throws: ConfigurationError.self) { try resolve("huggingface: {provider: dalle}") }
        #expect(error?.message.contains("auto, hf-inference, fal-ai") == true)
    }
}
