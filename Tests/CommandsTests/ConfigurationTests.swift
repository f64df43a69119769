import NuraModel
import Testing

@testable import Commands

private func resolve(
    file: String? = nil, environment: [String: String] = [:], overrides: [ConfigurationSources.Override] = []
) throws -> Configuration {
    try Configuration(
        resolving: ConfigurationSources(
            home: "/home/ana", directory: "/work/here", environment: environment,
            file: file.map { ("/home/ana/.config/nura/config.yaml", $0) }, overrides: overrides))
}

private func problem(_ body: () throws -> Configuration) -> ConfigurationError? {
    do {
        _ = try body()
        return nil
    } catch {
        return error as? ConfigurationError
    }
}

@Suite struct ConfigurationTests {
    @Test("Without a file, the environment or options, everything has its default")
    func defaults() throws {
        let configuration = try resolve()
        #expect(configuration == Configuration(home: "/home/ana"))
        #expect(configuration.library == "/home/ana/Nura")
        #expect(configuration.lines.allSatisfy { $0.origin == .standard })
    }

    @Test("The command line wins over the environment, the environment over the file, the file over the default")
    func precedence() throws {
        let file = "inbox: {settle: 3}\n"
        let environment = ["NURA_INBOX_SETTLE": "2"]
        let option = ConfigurationSources.Override(name: "inbox.settle", spelling: "0", option: "--set")
        let rows: [(Configuration, Double, String)] = [
            (try resolve(), 1, "default"),
            (try resolve(file: file), 3, "/home/ana/.config/nura/config.yaml:1"),
            (try resolve(file: file, environment: environment), 2, "NURA_INBOX_SETTLE"),
            (try resolve(file: file, environment: environment, overrides: [option]), 0, "--set"),
        ]
        for (configuration, value, origin) in rows {
            #expect(configuration.inbox.settle == value)
            let line = try #require(configuration.lines.first { $0.name == "inbox.settle" })
            #expect(line.origin.description == origin)
        }
    }

    @Test("The configuration of the documentation is valid, with generators and writers that are not set up")
    func example() throws {
        let configuration = try resolve(
            file: """
                library: ~/Nura
                generators: [huggingface, painter]      # first that answers
                drafts: redevelop                       # or: keep, never
                writers: [gemini, builtin]
                huggingface: {model: black-forest-labs/FLUX.1-dev}
                sync: {server: https://nura.example, token_file: ~/.config/nura/token}
                """)
        #expect(configuration.library == "/home/ana/Nura")
        #expect(configuration.generators == ["huggingface", "painter"])
        #expect(configuration.writers == ["gemini", "builtin"])
        #expect(configuration.drafts == .redevelop)
        #expect(configuration.syncServer == "https://nura.example")
        #expect(configuration[.sync].file == "/home/ana/.config/nura/token")
    }

    @Test("Every setting reads back from the file what it was set to, block style and nested")
    func everyKind() throws {
        let configuration = try resolve(
            file: """
                library: "/data/my pictures"
                embed: none
                originals: off
                inbox:
                  settle: 0.25
                  concurrency: 3
                trash:
                  days: 7
                emotions:
                  calm:
                    guidance_scale: 4
                    width: 512
                  unknown: {height: 256}
                scan.grace: 0
                """)
        #expect(configuration.library == "/data/my pictures")
        #expect(configuration.embed == .none)
        #expect(!configuration.originals)
        #expect(configuration.inbox.settle == 0.25)
        #expect(configuration.inbox.concurrency == 3)
        #expect(configuration.trashDays == 7)
        #expect(configuration.scan.grace == 0)
        #expect(configuration.emotions[.calm].guidance == 4)
        #expect(configuration.emotions[.calm].width == 512)
        #expect(configuration.emotions[.calm].height == 768)
        #expect(configuration.emotions[nil].height == 256)
    }

    struct Refusal: CustomTestStringConvertible, Sendable {
        let text: String
        let code: ConfigurationError.Code
        let line: Int?
        let says: [String]
        var testDescription: String { text }
    }

    @Test(
        "A file that Nura cannot work with is refused with its line, the key and what is allowed",
        arguments: [
            Refusal(text: "\nlibary: /x\n", code: .unknownKey, line: 2, says: ["\"libary\"", "library"]),
            Refusal(text: "inbox:\n  setle: 1\n", code: .unknownKey, line: 2, says: ["inbox.setle", "settle, poll"]),
            Refusal(text: "inbox.setle: 1\n", code: .unknownKey, line: 1, says: ["settle, poll"]),
            Refusal(text: "inbox.settle: 1\ninbox: {settle: 2}", code: .notYAML, line: 2, says: ["given twice"]),
            Refusal(text: "inbox:\n  settle: fast\n", code: .wrongType, line: 2, says: ["the text \"fast\"", "3600"]),
            Refusal(text: "inbox:\n  settle: \"1\"\n", code: .wrongType, line: 2, says: ["the text \"1\""]),
            Refusal(text: "inbox:\n  settle: -1\n", code: .outOfRange, line: 2, says: ["from 0 to 3600"]),
            Refusal(text: "inbox: {concurrency: 1.5}", code: .wrongType, line: 1, says: ["a whole number"]),
            Refusal(text: "inbox: {concurrency: 0}", code: .outOfRange, line: 1, says: ["from 1 to 64"]),
            Refusal(text: "inbox: 3", code: .wrongType, line: 1, says: ["settings of its own"]),
            Refusal(text: "library:\n", code: .wrongType, line: 1, says: ["has no value"]),
            Refusal(text: "library: 42", code: .wrongType, line: 1, says: ["the number 42"]),
            Refusal(text: "library: {a: b}", code: .wrongType, line: 1, says: ["settings of its own"]),
            Refusal(text: "originals: 1", code: .wrongType, line: 1, says: ["true or false"]),
            Refusal(text: "embed: everything", code: .outOfRange, line: 1, says: ["prompt, full, none"]),
            Refusal(text: "embed: no", code: .wrongType, line: 1, says: ["the flag no"]),
            Refusal(text: "generators: painter", code: .wrongType, line: 1, says: ["a list"]),
            Refusal(text: "generators: []", code: .outOfRange, line: 1, says: ["one or more"]),
            Refusal(text: "generators: [dalle]", code: .outOfRange, line: 1, says: ["[dalle]", "huggingface"]),
            Refusal(text: "generators: [painter, painter]", code: .outOfRange, line: 1, says: ["each once"]),
            Refusal(text: "generators: [[painter]]", code: .outOfRange, line: 1, says: ["painter"]),
            Refusal(text: "emotions: {sad: {width: 64}}", code: .unknownKey, line: 1, says: ["calm, energetic"]),
            Refusal(text: "emotions: {calm: {width: 63}}", code: .outOfRange, line: 1, says: ["from 64 to 4096"]),
            Refusal(text: "a: 1\na: 2\n", code: .notYAML, line: nil, says: ["given twice"]),
            Refusal(text: "library: [", code: .notYAML, line: nil, says: ["not YAML"]),
            Refusal(text: "- library\n", code: .notYAML, line: 1, says: ["one a line"]),
            Refusal(text: "just words", code: .notYAML, line: 1, says: ["one a line"]),
            Refusal(text: "trash: {days: 99999999999999999999}", code: .wrongType, line: 1, says: ["whole number"]),
        ]
    )
    func refusals(row: Refusal) throws {
        let error = try #require(problem { try resolve(file: row.text) })
        #expect(error.code == row.code)
        let place = "/home/ana/.config/nura/config.yaml" + (row.line.map { ":\($0):" } ?? ":")
        #expect(error.message.hasPrefix(place), "\(error.message)")
        for words in row.says {
            #expect(error.message.contains(words), "\(error.message)")
        }
    }

    @Test(
        "A variable that Nura cannot work with is refused by its name",
        arguments: [
            ("NURA_INBOX_SETTLE", "soon"), ("NURA_GENERATORS", "painter,dalle"), ("NURA_ORIGINALS", "maybe"),
            ("NURA_TRASH_DAYS", "-1"), ("NURA_EMOTIONS_CALM_WIDTH", "wide"),
        ]
    )
    func badVariable(name: String, value: String) throws {
        let error = try #require(problem { try resolve(environment: [name: value]) })
        #expect(error.message.hasPrefix(name))
        #expect(error.message.contains(value.split(separator: ",").last ?? ""))
    }

    @Test(
        "An option that names no setting is refused with those it may mean",
        arguments: [
            ("inbox", "\"inbox\" is a group of settings, which are inbox.settle, inbox.poll"),
            ("inbox.setle", "\"inbox.setle\" is not a setting; known in \"inbox\" are settle, poll"),
            ("", "\"\" is not a setting; known settings are library"),
        ]
    )
    func badOption(name: String, says: String) throws {
        let option = ConfigurationSources.Override(name: name, spelling: "1", option: "--setting")
        let error = try #require(problem { try resolve(overrides: [option]) })
        #expect(error.code == .unknownKey)
        #expect(error.message.contains("--setting: " + says), "\(error.message)")
    }

    @Test("Variables give lists with commas, flags in words, and nothing when they are empty")
    func variables() throws {
        let configuration = try resolve(environment: [
            "NURA_GENERATORS": "huggingface, painter", "NURA_ORIGINALS": "off", "NURA_TRASH_DAYS": "",
            "NURA_LIBRARY": "pictures", "NURA_UNRELATED": "x",
        ])
        #expect(configuration.generators == ["huggingface", "painter"])
        #expect(!configuration.originals)
        #expect(configuration.trashDays == 30)
        #expect(configuration.library == "/work/here/pictures")
    }

    @Test("Paths in the file start at the file's folder, those of options at the working folder, ~ at home")
    func paths() throws {
        #expect(try resolve(file: "library: ../x").library == "/home/ana/.config/x")
        #expect(try resolve(file: "library: ~/a/./b//c").library == "/home/ana/a/b/c")
        let option = ConfigurationSources.Override(name: "library", spelling: "../lib", option: "--library")
        #expect(try resolve(overrides: [option]).library == "/work/lib")
    }

    @Test("The sample file is valid as it stands, and with every line taken out of its comment")
    func sample() throws {
        let sample = ConfigurationKey.sampleFile()
        #expect(try resolve(file: sample) == Configuration(home: "/home/ana"))
        let settings = sample.split(separator: "\n").dropFirst(3)
            .map { $0.replacing("# ", with: "", maxReplacements: 1) }
            .filter { !$0.contains(":   #") }
        let configuration = try resolve(file: settings.joined(separator: "\n"))
        for line in configuration.lines where !(line.value == .automatic) {
            #expect(line.origin != .standard, "\(line.name) is not in the sample")
        }
        #expect(try resolve(file: ConfigurationKey.sampleFile(library: "/a \"b\" # c")).library == "/a \"b\" # c")
    }

    @Test("The sample configuration of the repository is the one that nura init writes")
    func repositorySample() throws {
        let repository = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
        let bytes = try SmallFile.read(repository + "/samples/config.yaml", limit: 1 << 20)
        #expect(String(decoding: bytes, as: UTF8.self) == ConfigurationKey.sampleFile())
    }

    @Test("Every setting has its own name and its own variable")
    func table() {
        let keys = ConfigurationKey.all
        #expect(Set(keys.map(\.name)).count == keys.count)
        #expect(Set(keys.map(\.variable)).count == keys.count)
        #expect(keys.allSatisfy { !$0.documentation.isEmpty && !$0.documentation.hasSuffix(".") })
    }
}

@Suite struct SecretTests {
    @Test("A secret never prints, however one tries")
    func mask() {
        let secret = Secret("hunter2")
        var dumped = ""
        dump(["a": secret], to: &dumped)
        for text in ["\(secret)", String(describing: secret), String(reflecting: secret), dumped, "\([secret])"] {
            #expect(!text.contains("hunter2"))
        }
        #expect(secret.reveal() == "hunter2")
    }

    @Test("The configuration as it is shown holds no secret: not a variable's, a command's or an address's")
    func shown() throws {
        let configuration = try resolve(
            file: """
                sync: {server: "https://ana:hunter2@nura.example", token_command: echo hunter3}
                """, environment: ["HF_TOKEN": "hunter4", "GEMINI_API_KEY": "hunter5", "NURA_TOKEN": "hunter6"])
        let shown = configuration.lines.map { "\($0.name) \($0.value) \($0.json)" }.joined(separator: "\n")
        #expect(!shown.contains("hunter"))
        #expect(shown.contains("https://••••@nura.example"))
        #expect(!"\(configuration)".contains("hunter4"))
        let token = try #require(configuration.lines.first { $0.name == "huggingface.token" })
        #expect(token.origin == .environment(variable: "HF_TOKEN"))
    }

    @Test("The environment wins over a file, a file over a command")
    func order() throws {
        var settings = SecretSettings(value: nil, file: nil, command: "print")
        #expect(try SecretReader.secret(of: settings) { $0 + "ed\nmore" }?.reveal() == "printed")
        settings.value = Secret("given")
        #expect(try SecretReader.secret(of: settings) { _ in nil }?.reveal() == "given")
        #expect(try SecretReader.secret(of: SecretSettings()) { _ in nil } == nil)
    }
}
