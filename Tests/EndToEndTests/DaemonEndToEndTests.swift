import Glibc
import NuraModel
import TestSupport
import Testing

@Suite struct DaemonEndToEndTests {
    /// Starts the daemon and waits until it watches.
    private func daemon(of nura: NuraProgramUnderTest) async throws -> NuraProcess {
        // At this level the log names each picture, which is what the tests wait for.
        let daemon = try nura.start(["daemon"], variables: ["NURA_LOG_LEVEL": "info"])
        try await daemon.line(on: .errors) { $0.contains("ready") }
        return daemon
    }

    @Test("One run works off everything that waits, and what cannot become a picture says why")
    func once() async throws {
        let nura = try await NuraProgramUnderTest.withLibrary()
        try nura.files.write("Nura/inbox/travel/fuji.txt", "Mount Fuji at dawn above the clouds")
        try nura.files.write("Nura/inbox/week.prompts", "rain on the window\n# no picture\nfireworks over the city\n")
        try nura.files.write("Nura/inbox/bad.md", "---\nsize: enormous\n---\na quiet lake\n")
        try nura.files.write("Nura/inbox/empty.txt", "")
        let run = try await nura.run("daemon", "--once")
        #expect(run.code == 65)
        #expect(run.lines.count == 3)
        #expect(run.errors.contains("bad.md"))
        #expect(try nura.files.text("Nura/inbox/failed/bad.md.why.txt").contains("size"))
        #expect(try nura.files.files(in: "Nura/inbox").contains("Nura/inbox/empty.txt"))
        let fuji = try #require(try await nura.images().first { $0["prompt"]?.string?.contains("Fuji") == true })
        #expect(fuji.value(atPath: "metadata.tags") == ["travel"])
        let status = try await nura.run("status", "--json")
        #expect(status.code == 65)
        #expect(try status.objects().first?["failed"]?.array?.count == 1)
        #expect(try await nura.run("daemon", "--once").lines.isEmpty)
    }

    @Test("A text dropped while the daemon runs becomes a picture, and SIGTERM ends it with success")
    func drop() async throws {
        let nura = try await NuraProgramUnderTest.withLibrary()
        let daemon = try await daemon(of: nura)
        try nura.files.write("draft.txt", "a lighthouse in the fog")
        try nura.files.move("draft.txt", to: "Nura/inbox/fog.txt")
        try await daemon.line(on: .errors) { $0.contains("made images/") }
        #expect(try await nura.images().count == 1)
        let second = try await nura.run("daemon", "--once")
        #expect(second.code == 75)
        #expect(second.errors.contains(String(daemon.processID)))
        daemon.send(SIGTERM)
        let outcome = await daemon.outcome()
        #expect(outcome.code == 0, "\(outcome.errors)")
        #expect(try nura.files.files(in: "Nura/inbox").map { $0.split(separator: "/").last } == ["fog.txt"])
    }

    @Test("Without being asked to, the log says none of the person's words")
    func privacy() async throws {
        let nura = try await NuraProgramUnderTest.withLibrary()
        try nura.files.write("Nura/inbox/one.txt", "a velvet lighthouse in the fog")
        try nura.files.write("Nura/inbox/two.txt", "---\nsize: enormous\n---\na velvet lake\n")
        let daemon = try nura.start(["daemon"])
        try await daemon.line(on: .errors) { $0.contains("inbox/failed") }
        daemon.send(SIGTERM)
        let outcome = await daemon.outcome()
        #expect(outcome.code == 0)
        #expect(!(outcome.errors + outcome.output).lowercased().contains("velvet"), "\(outcome.errors)")
    }

    @Test("However often the daemon is killed, every drop becomes exactly one picture")
    func kills() async throws {
        let nura = try await NuraProgramUnderTest.withLibrary()
        let words = [
            "lake", "river", "forest", "meadow", "island", "castle", "bridge", "harbour", "garden", "tower", "village",
            "mountain", "desert", "temple",
        ]
        for word in words {
            try nura.files.write("Nura/inbox/\(word).txt", "---\nsize: 320x240\n---\na quiet \(word) at night")
        }
        for pictures in [1, 2, 1] {
            let daemon = try await daemon(of: nura)
            let lines = Counter(until: pictures)
            try await daemon.line(on: .errors) { line in
                guard line.contains("made images/"), lines.isReached() else { return false }
                // At once, from the thread that reads: a later kill could find everything done.
                daemon.send(SIGKILL)
                return true
            }
            #expect(await daemon.outcome().signal == SIGKILL)
        }
        let last = try await nura.run("daemon", "--once")
        #expect(last.code == 0, "\(last.errors)")
        let inputs = try await nura.images().compactMap { $0.value(atPath: "metadata.user_input")?.string }
        #expect(inputs.sorted() == words.map { "a quiet \($0) at night" }.sorted())
        #expect(try await nura.run("check").code == 0)
    }

    @Test("A picture renamed by hand while the daemon runs keeps its id, and its sidecar follows")
    func rename() async throws {
        let nura = try await NuraProgramUnderTest.withLibrary()
        let path = try #require(try await nura.run("generate", "a quiet lake", "--name", "Lake").lines.first)
        let id = try #require(try await nura.images().first?["id"])
        let daemon = try await daemon(of: nura)
        let relative = String(path.dropFirst(nura.folder.count + 1))
        try nura.files.move(relative, to: relative.replacing("Lake", with: "Sea"))
        try await daemon.line(on: .errors) { $0.contains("moved") || $0.contains("changes") }
        let image = try #require(try await nura.images().first)
        #expect(image["id"] == id)
        #expect(image["name"] == "Sea")
        daemon.send(SIGTERM)
        #expect(await daemon.outcome().code == 0)
        #expect(try nura.files.files(in: "Nura/images").count == 2)
    }
}
