import Glibc
import NuraModel
import PNGCodec
import PhotoCodec
import TestSupport
import Testing

@Suite("The studio online")
struct OnlineEndToEndTests {
    @Test(
        "A dropped text becomes a model's picture with a model's name, however busy the services are",
        arguments: [
            ("huggingface,painter", "gemini,builtin", "black-forest-labs/FLUX.1-dev", "g-1"),
            ("webui", "openai", "webui", "l-1"), ("openai", "openai", "openai", "l-1"),
        ])
    func picture(generators: String, writers: String, model: String, author: String) async throws {
        let services = try await ServicesUnderTest(.busy)
        let nura = try await NuraProgramUnderTest.withLibrary(
            services.settings(generators: generators, writers: writers))
        _ = try await nura.run("memory", "add", "--recent", "we rowed to the marzipan island")
        try nura.files.write("Nura/inbox/one.txt", "a lighthouse in the fog")
        let run = try await nura.run("daemon", "--once")
        #expect(run.code == 0, "\(run.errors)")
        let image = try #require(try await nura.images().first)
        #expect(image["name"]?.string == "Violet Lighthouse")
        #expect(image["prompt"]?.string == ServicesUnderTest.prompt)
        #expect(image.value(atPath: "metadata.model_used")?.string == model)
        #expect(image.value(atPath: "metadata.draft")?.bool == false)
        #expect(image.value(atPath: "metadata.generation.attempts")?.int == 3)
        #expect(image.value(atPath: "metadata.writing.model")?.string == author)
        let path = try #require(run.lines.first)
        let png = try nura.files.read(String(path.dropFirst(nura.folder.count + 1)))
        #expect(try PNG.decode(png) == PNG.decode(services.picture))
        try checkPrivacy(nura, services, run, png)
    }

    @Test(
        "While nobody answers the painter makes a draft; when they answer again it is made anew, by itself",
        arguments: [
            ("huggingface", "gemini,builtin", ServicesUnderTest.Mood.absent), ("huggingface", "gemini", .overrun),
            ("webui", "openai,builtin", .absent), ("openai", "openai,builtin", .absent), ("webui", "openai", .overrun),
        ])
    func draft(generator: String, writers: String, mood: ServicesUnderTest.Mood) async throws {
        let services = try await ServicesUnderTest(mood)
        let nura = try await NuraProgramUnderTest.withLibrary(
            services.settings(generators: "\(generator),painter", writers: writers))
        try nura.files.write("Nura/inbox/one.txt", "a lighthouse in the fog")
        let first = try await nura.run("daemon", "--once")
        #expect(first.code == 0, "\(first.errors)")
        let draft = try #require(try await nura.images().first)
        #expect(draft.value(atPath: "metadata.draft")?.bool == true)
        #expect(!first.errors.contains("lighthouse") && !first.errors.contains("neverprinted"))
        services.set(.well)
        let second = try await nura.run("daemon", "--once")
        #expect(second.code == 0, "\(second.errors)")
        let image = try #require(try await nura.images().first)
        #expect(image["id"] == draft["id"])
        #expect(image.value(atPath: "metadata.draft")?.bool == false)
        #expect(image.value(atPath: "metadata.generation.service")?.string == generator)
    }

    @Test("A daemon makes its draft again as soon as the service answers for another picture")
    func daemon() async throws {
        let services = try await ServicesUnderTest(.absent)
        let nura = try await NuraProgramUnderTest.withLibrary(
            services.settings(generators: "huggingface,painter", writers: "gemini,builtin"))
        let daemon = try nura.start(["daemon"], variables: ["NURA_LOG_LEVEL": "info"])
        try await daemon.line(on: .errors) { $0.contains("ready") }
        try nura.files.write("Nura/inbox/one.txt", "a lighthouse in the fog")
        try await daemon.line(on: .errors) { $0.contains("made images/") }
        #expect(try await nura.images().first?.value(atPath: "metadata.draft")?.bool == true)
        services.set(.well)
        try nura.files.write("Nura/inbox/two.txt", "a lighthouse in the sun")
        try await daemon.line(on: .errors) { $0.contains("made again: ") }
        let images = try await nura.images()
        #expect(images.count == 2)
        #expect(images.allSatisfy { $0.value(atPath: "metadata.model_used")?.string == "black-forest-labs/FLUX.1-dev" })
        daemon.send(SIGTERM)
        let outcome = await daemon.outcome()
        #expect(outcome.code == 0, "\(outcome.errors)")
    }

    @Test("An answer that is no picture gives a draft; a refused token gives none, and says what to do")
    func refusal() async throws {
        let services = try await ServicesUnderTest(.confused)
        let nura = try await NuraProgramUnderTest.withLibrary(
            services.settings(generators: "huggingface,painter", writers: "builtin"))
        try nura.files.write("Nura/inbox/one.txt", "a lighthouse in the fog")
        let first = try await nura.run("daemon", "--once")
        #expect(first.code == 0, "\(first.errors)")
        #expect(try await nura.images().first?.value(atPath: "metadata.draft")?.bool == true)
        services.set(.refusing)
        try nura.files.write("Nura/inbox/two.txt", "a lighthouse in the sun")
        let second = try await nura.run("daemon", "--once")
        #expect(second.code == 65)
        #expect(try await nura.images().count == 1)
        let why = try nura.files.text("Nura/inbox/failed/two.txt.why.txt")
        #expect(why.contains("HF_TOKEN"), "\(why)")
        for text in [why, first.errors, second.errors] {
            #expect(!text.contains("lighthouse") && !text.contains("neverprinted"))
        }
    }

    @Test("A JPEG is saved as PNG; a token that a command prints is asked for once, and only when it is needed")
    func photograph() async throws {
        let services = try await ServicesUnderTest(picture: try Photo.encode(ServicesUnderTest.bitmap, as: .jpeg))
        var settings = services.settings(generators: "huggingface", writers: "builtin")
        settings["HF_TOKEN"] = nil
        settings["NURA_HUGGINGFACE_TOKEN_COMMAND"] = "echo x >> asked; echo \(ServicesUnderTest.token)"
        let nura = try await NuraProgramUnderTest.withLibrary(settings)
        let made = try await nura.run("generate", "a lighthouse in the fog", "--count", "2")
        #expect(made.lines.count == 2, "\(made.errors)")
        #expect(try await nura.images().count == 2)
        for path in made.lines {
            let bitmap = try PNG.decode(try nura.files.read(String(path.dropFirst(nura.folder.count + 1))))
            #expect(bitmap.width == 96 && bitmap.height == 64)
            let differences = zip(bitmap.pixels, ServicesUnderTest.bitmap.pixels).map { abs(Int($0) - Int($1)) }
            #expect(differences.reduce(0, +) / differences.count < 8)
        }
        let asked = services.peer.requests.filter { $0.method == "POST" }
        #expect(asked.count == 2)
        #expect(asked.allSatisfy { $0.header("authorization") == "Bearer \(ServicesUnderTest.token)" })
        #expect(try nura.files.text("asked") == "x\n")
    }

    @Test("Without a configuration that names a service, none is asked")
    func offline() async throws {
        let services = try await ServicesUnderTest()
        var settings = services.settings(generators: "painter", writers: "builtin")
        settings["NURA_GENERATORS"] = nil
        settings["NURA_WRITERS"] = nil
        let nura = try await NuraProgramUnderTest.withLibrary(settings)
        #expect(try await nura.run("generate", "a lighthouse in the fog").code == 0)
        #expect(services.peer.requests.isEmpty)
        #expect(services.peer.connections == 0)
    }

    /// What is remembered goes to the writer and nowhere else; tokens and words stay out of what is printed.
    private func checkPrivacy(
        _ nura: NuraProgramUnderTest, _ services: ServicesUnderTest, _ run: NuraProcess.Outcome, _ png: [UInt8]
    ) throws {
        let asked = services.peer.requests.filter { $0.method == "POST" }
        let tellers = asked.filter { String(decoding: $0.body, as: UTF8.self).contains("marzipan") }
        #expect(!tellers.isEmpty)
        #expect(tellers.allSatisfy { $0.path.hasSuffix("generateContent") || $0.path.hasSuffix("chat/completions") })
        #expect(!String(decoding: png, as: UTF8.self).contains("marzipan"))
        for file in try nura.files.files(in: "Nura/images") where file.hasSuffix(".json") {
            #expect(try !nura.files.text(file).contains("marzipan"))
        }
        for word in ["lighthouse", "marzipan", "neverprinted"] { #expect(!run.errors.contains(word)) }
    }
}
