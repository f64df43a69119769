import NuraModel
import Studio
import Testing

@testable import Commands

@Suite("Styles in the configuration")
struct StyleSettingsTests {
    private func resolve(_ file: String) throws(ConfigurationError) -> Configuration {
        try Configuration(
            resolving: ConfigurationSources(
                home: "/home/ana", directory: "/", file: ("/home/ana/.config/nura/config.yaml", file)))
    }

    @Test("A style has words, negative words, model, weights, look and numbers, all of them optional")
    func whole() throws {
        let configuration = try resolve(
            """
            styles:
              noir:
                words: black and white photograph, hard shadows
                negative_words: colour
                model: me/noir
                lora: film:0.8
                look: ink
                guidance_scale: 5
                num_inference_steps: 30
                width: 768
                height: 1024
              plain_2:
                words: plain
              empty:
            """)
        let styles = configuration.namedStyles
        #expect(styles.map(\.name) == ["noir", "plain_2"])
        let noir = try #require(styles.first)
        #expect(noir.words == "black and white photograph, hard shadows" && noir.negativeWords == "colour")
        #expect(noir.model == "me/noir" && noir.lora == "film:0.8" && noir.look == "ink")
        #expect(noir.guidance == 5 && noir.steps == 30 && noir.size == PictureSize(width: 768, height: 1024))
        #expect(configuration.styleNames.isSuperset(of: ["noir", "plain_2", "ink", "watercolor"]))
        let lines = configuration.lines.filter { $0.name.hasPrefix("styles.") }
        #expect(lines.count == 10)
        #expect(lines.first?.name == "styles.noir.words")
        #expect(lines.first?.origin.description == "/home/ana/.config/nura/config.yaml:3")
    }

    @Test(
        "What is no setting of a style is an error with its line",
        arguments: [
            ("styles: {noir: {colour: red}}", "styles.noir.colour"), ("styles: {noir: ink}", "styles.noir"),
            ("styles: [noir]", "styles"), ("styles: {noir: {look: cubism}}", "painterly"),
            ("styles: {noir: {num_inference_steps: 500}}", "150"), ("styles: {\"no ir\": {words: x}}", "no ir"),
        ])
    func errors(text: String, named: String) {
        let error = #expect(throws: ConfigurationError.self) { try resolve(text) }
        #expect(error?.message.contains("config.yaml:1") == true, "\(error?.message ?? "")")
        #expect(error?.message.contains(named) == true, "\(error?.message ?? "")")
    }
}

@Suite("What is sent where")
struct ConsentTests {
    private let doctor = Doctor(
        facts: SystemFacts(
            kernel: "Linux 6", inotifyWatches: nil, inotifyInstances: nil, freeBytes: { _ in nil },
            isRemote: { _ in false }, folders: { _ in 1 }))

    @Test("With what is built in, nothing leaves the machine, and nobody is asked")
    func nothing() async {
        let findings = await doctor.consent(Configuration(home: "/home/ana")) { url in
            Issue.record("asked \(url)")
            return .answers
        }
        #expect(findings.count == 1 && findings[0].verdict == .good)
        #expect(findings[0].message.contains("nothing of yours leaves this machine"))
    }

    @Test("Each service is named with its address, what it is sent, and whether it answers")
    func services() async throws {
        var configuration = Configuration(home: "/home/ana")
        configuration.generators = ["huggingface", "webui", "painter"]
        configuration.writers = ["gemini", "builtin"]
        configuration[.huggingFace].value = Secret("hf_x")
        configuration[.gemini].value = Secret("g")
        configuration.services.webUI.url = "http://127.0.0.1:7860"
        let findings = await doctor.consent(configuration) { url in
            url.contains("127.0.0.1") ? .silent("nobody listens") : .answers
        }
        #expect(findings.map(\.subject) == ["generator huggingface", "generator webui", "writer gemini"])
        #expect(findings[0].message.contains("https://router.huggingface.co is sent the visual prompt"))
        #expect(findings[0].message.contains("https://huggingface.co is asked who runs the model"))
        #expect(findings[1].verdict == .note && findings[1].message.contains("nobody listens"))
        #expect(findings[1].remedy?.contains("the painter makes drafts, which are made again") == true)
        #expect(findings[2].message.contains("your words") && findings[2].message.contains("4000 characters"))
        #expect(findings[2].message.contains("nothing with memory: none"))
        configuration.drafts = .never
        let strict = await doctor.consent(configuration) { _ in .silent("off") }
        #expect(strict[0].remedy?.contains("wait in the inbox") == true)
        for finding in findings { #expect(!finding.message.contains("hf_x")) }
    }
}

@Suite("Lengths of time")
struct DurationTests {
    @Test(
        "Are said in words",
        arguments: [
            (0.01, "0.1 seconds"), (0.44, "0.4 seconds"), (1.0, "1 second"), (1.04, "1 second"), (2.0, "2 seconds"),
            (9.94, "9.9 seconds"), (9.96, "10 seconds"), (61, "61 seconds"), (100, "2 minutes"), (600, "10 minutes"),
        ])
    func words(seconds: Double, text: String) {
        #expect(Moments.duration(seconds) == text)
    }
}
