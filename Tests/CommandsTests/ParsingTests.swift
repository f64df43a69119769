import ArgumentParser
import LibraryIndex
import NuraModel
import Testing

@testable import Commands

/// The arguments of a line; `␣` stands for a space in one of them.
private func words(of line: String) -> [String] {
    line.split(separator: " ").map { String($0).replacing("␣", with: " ") }
}

private func parse<Command>(_ line: String, as type: Command.Type = Command.self) throws -> Command {
    try #require(try NuraRoot.parseAsRoot(words(of: line)) as? Command)
}

@Suite struct ParsingTests {
    struct Row: CustomTestStringConvertible, Sendable {
        let line: String
        let command: String
        var testDescription: String { line }

        init(_ line: String, _ command: String) {
            self.line = line
            self.command = command
        }
    }

    @Test(
        "Every command of the documentation is understood",
        arguments: [
            Row("init", "InitCommand"), Row("init ~/Pictures --adopt", "InitCommand"),
            Row("generate a␣feeling", "GenerateCommand"), Row("generate -f poem.txt", "GenerateCommand"),
            Row("generate -", "GenerateCommand"),
            Row(
                "generate x --name N --emotion calm --style ink --size 640x480 --seed 7 --count 2 --memory long-term "
                    + "--generator painter --tag a --tag b --open", "GenerateCommand"),
            Row("analyze x --json", "AnalyzeCommand"), Row("analyze --lines -f diary.txt", "AnalyzeCommand"),
            Row("daemon", "DaemonCommand"), Row("daemon --once", "DaemonCommand"),
            Row("list --json", "ListCommand"), Row("list --paths -0", "ListCommand"),
            Row("search fog lighthouse --emotion calm --from 2024-01-01 --to 2024-06-30", "SearchCommand"),
            Row("search x --where metadata.draft=true --limit 5 --cursor c --newest --tag a --tag b", "SearchCommand"),
            Row("show 0199", "ShowCommand"), Row("rename 0199 New␣Name", "RenameCommand"),
            Row("tag 0199 dream water --remove fog", "TagCommand"),
            Row("edit 0199 --prompt p --folder trips/japan --set a=1 --unset b", "EditCommand"),
            Row("rm a b", "RemoveCommand"), Row("restore a", "RestoreCommand"), Row("trash", "List"),
            Row("trash list", "List"), Row("trash empty", "Empty"), Row("vary a --style oil --count 3", "VaryCommand"),
            Row("status", "StatusCommand"), Row("check --repair", "CheckCommand"), Row("scan", "ScanCommand"),
            Row("scan --confirm 0123456789abcdef", "ScanCommand"), Row("index rebuild", "Rebuild"),
            Row("memory", "List"), Row("memory add x --recent", "Add"), Row("memory search lake house", "Search"),
            Row("memory forget 0123", "Forget"), Row("export a b out --strip --zip", "ExportCommand"),
            Row("config", "ConfigCommand"), Row("config --json", "ConfigCommand"), Row("doctor", "DoctorCommand"),
            Row("serve --folder /srv/nura --port 8080 --behind-proxy", "ServeCommand"),
            Row("serve --socket /run/nura.sock", "ServeCommand"),
            Row("token --user 11111111-1111-4111-8111-111111111111 --days 30", "TokenCommand"),
            Row("user list", "List"), Row("user remove 11111111-1111-4111-8111-111111111111 --yes", "Remove"),
            Row("service install", "Install"), Row("service uninstall", "Uninstall"), Row("service status", "Status"),
        ]
    )
    func understood(row: Row) throws {
        let command = try NuraRoot.parseAsRoot(words(of: row.line))
        #expect(String(describing: Swift.type(of: command)) == row.command)
        #expect(command is any NuraCommand)
    }

    @Test(
        "What cannot be meant is refused",
        arguments: [
            "generate", "generate a b", "generate a -f b", "generate x --count 9", "generate x --count 0",
            "generate x --size 10x10", "generate x --size large", "generate x --seed -1", "generate x --steps 0",
            "generate x --guidance 31", "generate x --emotion happy", "generate x --memory all", "list --nonsense",
            "list --json --paths", "list -0", "search", "show", "rename a", "tag a", "edit a", "rm", "export a",
            "vary a --count 0", "memory add x --recent --anchor", "memory add x --kind place", "memory list --in diary",
            "init a --library b", "list --where nonsense", "config --setting nonsense",
        ]
    )
    func refused(line: String) {
        #expect(throws: (any Error).self) {
            _ = try NuraRoot.parseAsRoot(line.split(separator: " ").map(String.init))
        }
    }

    @Test("Common options count before the command's name and behind it")
    func commonOptions() throws {
        let before: ListCommand = try parse("--library /a --setting inbox.settle=0 list")
        let after: ListCommand = try parse("list --library /a --setting inbox.settle=0")
        for command in [before, after] {
            #expect(command.common.library == "/a")
            #expect(command.common.overrides.map(\.name) == ["inbox.settle", "library"])
        }
    }

    @Test("The filters of a search reach the search as they were given")
    func filters() throws {
        let command: SearchCommand = try parse(
            "search fog sea --name a --prompt b --emotion calm --from 2024-01-01 --to 2024-06-30 --tag x --tag y "
                + "--where metadata.generation_params.seed=7 --limit 5 --newest")
        let query = try command.filters.query(words: command.words)
        #expect(query.text == "fog sea")
        #expect(query.name == "a")
        #expect(query.prompt == "b")
        #expect(query.emotion == .calm)
        #expect(query.createdFrom?.description == "2024-01-01T00:00:00.000Z")
        #expect(query.createdTo?.description.hasPrefix("2024-06-30T23:59:59") == true)
        #expect(query.tags == ["x", "y"])
        #expect(query.metadata.map(\.path) == ["generation_params.seed"])
        #expect(query.metadata.map(\.value) == ["7"])
        #expect(query.limit == 5)
        #expect(query.order == .newest)
    }

    @Test(
        "A wrong filter is an error that names it, never an empty answer",
        arguments: [
            ("list --from yesterday", "yesterday"), ("list --to 2024-02-30", "2024-02-30"),
            ("list --where colour=red", "colour"), ("list --limit 0", "limit"),
        ]
    )
    func wrongFilter(line: String, named: String) throws {
        let command: ListCommand = try parse(line)
        var message = ""
        do {
            _ = try command.filters.query()
        } catch {
            message = FailureReport(error).message
            #expect(FailureReport(error).status == .usage)
        }
        #expect(message.contains(named))
    }

    @Test("The value of a fact is JSON where it is JSON, and else a text")
    func facts() throws {
        let values: [(String, JSONValue)] = [
            ("a=1", 1), ("a=true", true), ("a=null", .null), ("a=[1,2]", [1, 2]), ("a=hello there", "hello there"),
            ("a=", ""), ("a=b=c", "b=c"), ("metadata.a=\"1\"", "1"),
        ]
        for (text, value) in values {
            let argument = try #require(MetadataArgument(argument: text))
            #expect(argument.key == "a")
            #expect(argument.value == value)
        }
    }

    @Test("Every command says in a sentence what it does, and the sentence ends")
    func help() {
        func check(_ command: any ParsableCommand.Type) {
            let abstract = command.configuration.abstract
            #expect(abstract.hasSuffix("."), "\(command): \(abstract)")
            for child in command.configuration.subcommands { check(child) }
        }
        check(NuraRoot.self)
    }
}
