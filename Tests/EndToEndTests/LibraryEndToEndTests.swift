import Glibc
import NuraModel
import PNGCodec
import TestSupport
import Testing

extension NuraProcess.Outcome {
    /// The JSON objects of the output, one a line.
    func objects() throws -> [JSONObject] {
        try lines.map { try #require(JSONValue(parsing: $0.utf8).object) }
    }
}

extension NuraProgramUnderTest {
    /// A program with a library of its own, and small pictures.
    static func withLibrary(_ settings: [String: String] = [:]) async throws -> NuraProgramUnderTest {
        var variables = ["NURA_INBOX_SETTLE": "0", "NURA_SCAN_GRACE": "0"]
        for emotion in Emotion.allCases.map(\.rawValue) + ["unknown"] {
            variables["NURA_EMOTIONS_\(emotion.uppercased())_WIDTH"] = "96"
            variables["NURA_EMOTIONS_\(emotion.uppercased())_HEIGHT"] = "64"
        }
        let nura = try NuraProgramUnderTest(variables: variables.merging(settings) { $1 })
        let outcome = try await nura.run("init")
        try #require(outcome.code == 0, "\(outcome.errors)")
        return nura
    }

    /// Every image of the library.
    func images() async throws -> [JSONObject] {
        try await run("list", "--json").objects()
    }
}

@Suite struct LibraryEndToEndTests {
    @Test("The first run makes a library, says where the inbox is, and paints without any configuration")
    func firstRun() async throws {
        let nura = try NuraProgramUnderTest()
        let made = try await nura.run("init")
        #expect(made.code == 0)
        #expect(made.output.contains("\(nura.folder)/Nura/inbox"))
        #expect(try await nura.run("init").code == 73)
        let picture = try await nura.run("generate", "a red boat on a quiet lake at dawn", "--size", "128x96")
        #expect(picture.code == 0)
        let path = try #require(picture.lines.first)
        #expect(path.hasPrefix("\(nura.library)/images/"))
        let info = try PNG.verify(try nura.files.read(String(path.dropFirst(nura.folder.count + 1))))
        #expect(info.width == 128 && info.height == 96)
        #expect(info.text("parameters")?.contains("boat") == true)
    }

    @Test("An image is found, renamed, tagged, edited, removed and brought back, and its files follow")
    func story() async throws {
        let nura = try await NuraProgramUnderTest.withLibrary()
        _ = try await nura.run("generate", "fog around the old lighthouse", "--name", "Fog Light", "--tag", "sea")
        let id = try #require(try await nura.images().first?["id"]?.string)
        #expect(try await nura.run("search", "lihgthouse", "--json").objects().map { $0["id"]?.string } == [id])
        #expect(try await nura.run("search", "--tag", "sea", "fog", "--paths").lines.count == 1)
        #expect(try await nura.run("list", "--where", "metadata.model_used=nothing", "--paths").lines.isEmpty)

        let renamed = try await nura.run("rename", String(id.prefix(13)), "Old/Light")
        #expect(renamed.lines.first?.hasSuffix("/Old Light.png") == true)
        #expect(try await nura.run("tag", "Old/Light", "night", "--remove", "sea").code == 0)
        #expect(try await nura.run("edit", id, "--folder", "trips/coast", "--set", "weather=\"fog\"").code == 0)
        let record = try #require(try await nura.images().first)
        #expect(record["name"] == "Old/Light")
        #expect(record.value(atPath: "metadata.tags") == ["night"])
        #expect(record.value(atPath: "metadata.weather") == "fog")
        #expect(record["path"]?.string == "\(nura.library)/images/trips/coast/Old Light.png")

        #expect(try await nura.run("rm", "Nura/images/trips/coast/Old Light.png").code == 0)
        #expect(try await nura.images().isEmpty)
        #expect(try await nura.run("show", id).code == 66)
        #expect(
            try await nura.run("restore", "Old/Light").lines == ["\(nura.library)/images/trips/coast/Old Light.png"])
        #expect(try await nura.images() == [record])
        #expect(try await nura.run("check").code == 0)
    }

    @Test("An ambiguous or unknown reference is an error that says so, and nothing is removed")
    func references() async throws {
        let nura = try await NuraProgramUnderTest.withLibrary()
        _ = try await nura.run("generate", "a quiet lake", "--name", "Twin", "--count", "2")
        let ambiguous = try await nura.run("rm", "Twin")
        #expect(ambiguous.code == 64)
        let unknown = try await nura.run("rm", try #require(try await nura.images().first?["id"]?.string), "nobody")
        #expect(unknown.code == 66)
        #expect(unknown.errors.contains("nobody"))
        #expect(try await nura.images().count == 2)
    }

    @Test("The same words, seed and size give the same picture, apart from its id and times")
    func repeatable() async throws {
        let nura = try await NuraProgramUnderTest.withLibrary()
        for name in ["One", "Two"] {
            _ = try await nura.run("generate", "two birds above the sea", "--seed", "42", "--name", name)
            #expect(try await nura.run("export", name, "out", "--strip").code == 0)
        }
        #expect(try nura.files.read("out/One.png") == nura.files.read("out/Two.png"))
        #expect(try PNG.info(try nura.files.read("out/One.png")).texts.isEmpty)
    }

    @Test("An exported archive is one that others can read, and no file is ever replaced")
    func archive() async throws {
        let nura = try await NuraProgramUnderTest.withLibrary()
        _ = try await nura.run("generate", "a quiet lake", "--name", "湖", "--count", "2")
        let ids = try await nura.images().compactMap { $0["id"]?.string }
        let export = try await nura.start(["export"] + ids + ["out.zip", "--zip"]).outcome()
        #expect(export.lines == ["\(nura.folder)/out.zip"])
        let python = try NuraProcess(
            "/usr/bin/env",
            ["python3", "-c", "import zipfile; z = zipfile.ZipFile('out.zip'); print(z.testzip(), len(z.namelist()))"],
            environment: ["PATH": "/usr/local/bin:/usr/bin:/bin"], directory: nura.folder)
        #expect(await python.outcome().output == "None 2\n")
        #expect(try await nura.start(["export"] + ids + ["out.zip", "--zip"]).outcome().code == 73)
    }

    @Test("Where the library's proof is gone, every command stops and touches nothing")
    func unmounted() async throws {
        let nura = try await NuraProgramUnderTest.withLibrary()
        _ = try await nura.run("generate", "a quiet lake")
        try nura.files.move("Nura/.nura/library.json", to: "elsewhere.json")
        let before = try nura.files.files(in: "Nura")
        for arguments in [
            ["list"], ["scan"], ["daemon"], ["daemon", "--once"], ["generate", "x y"], ["trash", "empty"], ["status"],
        ] {
            let outcome = try await nura.start(arguments).outcome()
            #expect(outcome.code == 66, "\(arguments): \(outcome.errors)")
        }
        #expect(try nura.files.files(in: "Nura") == before)
    }

    @Test("A deleted index is made anew, with the same answers")
    func index() async throws {
        let nura = try await NuraProgramUnderTest.withLibrary()
        _ = try await nura.run("generate", "a quiet lake", "--count", "3")
        let before = try await nura.run("list", "--json").output
        for file in try nura.files.files(in: "Nura/.nura") where file.contains("index.sqlite") {
            try nura.files.remove(file)
        }
        #expect(try await nura.run("list", "--json").output == before)
        #expect(try await nura.run("index", "rebuild").output.contains("3 images"))
        #expect(try await nura.run("list", "--json").output == before)
    }

    @Test("What is remembered can be added, found and forgotten, and lies in plain text")
    func memory() async throws {
        let nura = try await NuraProgramUnderTest.withLibrary()
        _ = try await nura.run("memory", "add", "The lake house where we spent summers", "--anchor", "--kind", "place")
        #expect(try nura.files.text("Nura/memory/anchors.md").contains("The lake house where we spent summers [place]"))
        let found = try await nura.run("memory", "search", "lake", "--json").objects()
        let id = try #require(found.first?["id"]?.string)
        #expect(try await nura.run("memory", "forget", id).code == 0)
        #expect(try await nura.run("memory", "forget", id).code == 66)
    }
}
