import Glibc
import NuraModel
import PNGCodec
import TestSupport
import Testing

@Suite struct AdoptionEndToEndTests {
    /// A program whose `Nura` folder holds pictures at these paths, and is no library yet.
    private func program(with paths: [String]) throws -> NuraProgramUnderTest {
        let nura = try NuraProgramUnderTest(variables: ["NURA_SCAN_GRACE": "0", "NURA_INBOX_SETTLE": "0"])
        for (number, path) in paths.enumerated() {
            var pixels = [UInt8](repeating: 7, count: 192)
            pixels[number] = 200
            try nura.files.write("Nura/" + path, PNG.encode(Bitmap(width: 8, height: 8, pixels: pixels)))
        }
        return nura
    }

    private func has(_ nura: NuraProgramUnderTest, _ path: String) -> Bool {
        access(nura.files.absolute(path), F_OK) == 0
    }

    /// Where the PNGs of the library are, relative to it.
    private func pictures(of nura: NuraProgramUnderTest) async throws -> Set<String> {
        let paths = try await nura.run("list", "--paths").lines
        return Set(paths.map { String($0.dropFirst(nura.library.count + 1)) })
    }

    @Test("A folder of pictures becomes a library, and every picture stays where it is")
    func adoptWhereTheyAre() async throws {
        let paths: Set = ["Sea.png", "Alps/Dawn.png", "images/Inside.png"]
        let nura = try program(with: paths.sorted())
        let made = try await nura.run("init", "--adopt")
        #expect(made.code == 0 && made.output.contains("3 pictures"), "\(made)")
        #expect(try await pictures(of: nura) == paths)
        #expect(has(nura, "Nura/Sea.json") && has(nura, "Nura/Alps/Dawn.json"))
        #expect(try await nura.run("search", "dawn", "--paths").lines == ["\(nura.library)/Alps/Dawn.png"])
        #expect(try await nura.run("check").code == 0)
        #expect(try await nura.run("scan").code == 0)
        #expect(try await nura.images().count == 3)
    }

    @Test("In an adopted folder pictures are named by their paths, made, moved, renamed, deleted and restored")
    func liveInAnAdoptedFolder() async throws {
        let nura = try program(with: ["Sea.png", "Alps/Dawn.png"])
        #expect(try await nura.run("init", "--adopt").code == 0)
        #expect(try await nura.run("rename", "Nura/Sea.png", "Ocean").lines == ["\(nura.library)/Ocean.png"])
        #expect(try await nura.run("edit", "Ocean", "--folder", "Alps").code == 0)
        #expect(try await pictures(of: nura) == ["Alps/Ocean.png", "Alps/Dawn.png"])

        try nura.files.write("Nura/inbox/boat.txt", Array("---\nsize: 64x64\nname: Boat\n---\na red boat\n".utf8))
        let painted = try await nura.run("daemon", "--once")
        #expect(painted.lines.count == 1 && painted.lines[0].hasSuffix("/Boat.png"), "\(painted)")
        #expect(painted.lines[0].hasPrefix("\(nura.library)/2"))

        try nura.files.remove("Nura/Alps/Dawn.png")
        #expect(try await nura.run("scan").code == 0)
        #expect(try await nura.images().count == 2)
        #expect(try await nura.run("restore", "Dawn").lines == ["\(nura.library)/Alps/Dawn.png"])
        #expect(try await nura.run("check").code == 0)
        #expect(has(nura, "Nura/inbox/done"))
    }

    @Test("In an adopted folder no picture gets into the library's own folders", arguments: ["inbox", "Memory/x"])
    func keepOutOfOwnFolders(folder: String) async throws {
        let nura = try program(with: ["Sea.png"])
        #expect(try await nura.run("init", "--adopt").code == 0)
        let refused = try await nura.run("edit", "Sea", "--folder", folder)
        #expect(refused.code != 0 && refused.errors.contains("folder of the library itself"), "\(refused)")
        #expect(try await pictures(of: nura) == ["Sea.png"])
    }

    @Test("A folder that uses the name of the inbox for itself is left alone")
    func refuseAnOccupiedInbox() async throws {
        let nura = try program(with: ["Sea.png", "inbox/Mail.png"])
        let refused = try await nura.run("init", "--adopt")
        #expect(refused.code == 73 && refused.errors.contains("inbox"), "\(refused)")
        #expect(has(nura, "Nura/inbox/Mail.png") && !has(nura, "Nura/.nura"))
    }

    @Test("A daemon follows what is done in an adopted folder", .timeLimit(.minutes(1)))
    func watchAnAdoptedFolder() async throws {
        let nura = try program(with: ["Sea.png"])
        #expect(try await nura.run("init", "--adopt").code == 0)
        let daemon = try nura.start(["daemon"])
        try await daemon.line(on: .errors) { $0.contains("ready:") }
        try nura.files.move("Nura/Sea.png", to: "Nura/Lake.png")
        while try await nura.images().map({ $0["name"] }) != ["Lake"] { try await Task.sleep(for: .milliseconds(75)) }
        #expect(has(nura, "Nura/Lake.json") && !has(nura, "Nura/Sea.json"))
        daemon.send(SIGTERM)
        #expect(await daemon.outcome().code == 0)
    }
}
