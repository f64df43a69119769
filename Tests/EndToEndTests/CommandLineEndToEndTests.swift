import TestSupport
import Testing

@Suite struct CommandLineEndToEndTests {
    private struct Mistake: CustomTestStringConvertible, Sendable {
        let arguments: [String]
        let variables: [String: String]
        let code: Int32
        let says: String
        var testDescription: String { arguments.joined(separator: " ") }

        init(_ arguments: String..., variables: [String: String] = [:], code: Int32, says: String) {
            self.arguments = arguments
            self.variables = variables
            self.code = code
            self.says = says
        }
    }

    @Test(
        "A mistake is answered with one line on the error stream and the right exit code",
        arguments: [
            Mistake("frobnicate", code: 64, says: "frobnicate"),
            Mistake("config", "--nonsense", code: 64, says: "--nonsense"),
            Mistake("analyze", code: 64, says: "a text"),
            Mistake("analyze", "-f", "/nowhere", code: 66, says: "/nowhere"),
            Mistake("analyze", "a feeling", "--emotion", "happy", code: 64, says: "happy"),
            Mistake("list", code: 66, says: "nura init"),
            Mistake("config", "--setting", "inbox.settle=soon", code: 78, says: "inbox.settle"),
            Mistake("config", "--config", "/nowhere.yaml", code: 78, says: "/nowhere.yaml"),
            Mistake("config", variables: ["NURA_TRASH_DAYS": "x"], code: 78, says: "NURA_TRASH_DAYS"),
        ]
    )
    private func mistakes(mistake: Mistake) async throws {
        let nura = try NuraProgramUnderTest()
        let outcome = try await nura.start(mistake.arguments, variables: mistake.variables).outcome()
        #expect(outcome.code == mistake.code)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.hasPrefix("nura: "))
        #expect(outcome.errors.hasSuffix("\n") && outcome.errors.split(separator: "\n").count == 1)
        #expect(outcome.errors.contains(mistake.says), "\(outcome.errors)")
    }

    @Test("Help, the version and completions for every shell are output, not mistakes")
    func help() async throws {
        let nura = try NuraProgramUnderTest()
        for arguments in [
            ["--help"], ["help", "generate"], ["--version"], ["--generate-completion-script", "bash"],
            ["--generate-completion-script", "zsh"], ["--generate-completion-script", "fish"],
        ] {
            let outcome = try await nura.start(arguments).outcome()
            #expect(outcome.code == 0)
            #expect(outcome.output.contains("nura"))
            #expect(outcome.errors.isEmpty)
        }
    }

    @Test("A text is analysed without a library, from an argument, a file or standard input alike")
    func analyze() async throws {
        let nura = try NuraProgramUnderTest()
        let text = "I'm feeling peaceful, like a sunset over calm waters"
        let argument = try await nura.run("analyze", text, "--json")
        let input = try await nura.run("analyze", "-", "--json", input: text + "\n")
        #expect(argument.code == 0)
        #expect(argument.output.contains("\"emotion_type\":\"calm\""))
        #expect(argument.output == input.output)
        let lines = try await nura.run("analyze", "--lines", "--json", "-", input: text + "\n\nhello\n")
        #expect(lines.lines.count == 2)
        #expect(lines.lines.last?.contains("\"is_enough\":false") == true)
    }

    @Test("Secrets are nowhere in the configuration as it is shown")
    func secrets() async throws {
        let nura = try NuraProgramUnderTest(variables: ["HF_TOKEN": "hunter2"])
        let outcome = try await nura.run("config")
        #expect(outcome.code == 0)
        #expect(!outcome.output.contains("hunter2"))
        #expect(outcome.output.contains("HF_TOKEN"))
    }

    @Test("A full disk under the output is an error, not silence")
    func fullOutput() async throws {
        let nura = try NuraProgramUnderTest()
        let shell = try NuraProcess(
            "/bin/sh", ["-c", "\"$NURA\" config > /dev/full"],
            environment: ["HOME": nura.folder, "NURA": NuraProgramUnderTest.executable])
        let outcome = await shell.outcome()
        #expect(outcome.code == 74)
        #expect(outcome.errors.contains("the disk is full"))
    }
}
