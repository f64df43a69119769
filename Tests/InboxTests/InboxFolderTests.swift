import Glibc
import Inbox
import NuraModel
import TestSupport
import Testing

@Suite("The inbox on disk", .timeLimit(.minutes(1)))
struct InboxFolderTests {
    private let files: ScratchFiles
    private let inbox: InboxFolder

    init() throws {
        files = try ScratchFiles()
        inbox = InboxFolder(root: files.root)
        try inbox.prepare()
    }

    private func facts(_ path: String) throws -> FileFacts {
        try #require(try inbox.facts(of: path))
    }

    @Test("Everything that may be a drop is listed, nothing else, in the order of the paths")
    func list() throws {
        for path in ["b.txt", "a/x.md", "a/b/c.prompts", "a.json", "z"] { try files.write(path, "words") }
        for path in [".hidden", "a/b~", "done/2026-11/x.txt", "failed/x.txt", ".git/config", "b.why.txt", "4913"] {
            try files.write(path, "words")
        }
        try files.makeFolder("empty/folder")
        try files.link("link.txt", symbolicallyTo: files.absolute("b.txt"))
        try files.link("folder-link", symbolicallyTo: files.absolute("done"))
        try #require(mkfifo(files.absolute("pipe.txt"), 0o600) == 0)
        #expect(try inbox.list().files.map(\.path) == ["a.json", "a/b/c.prompts", "a/x.md", "b.txt", "z"])
    }

    @Test("A name that cannot be written down is told of, and hides nothing else")
    func unnamable() throws {
        for path in ["a.txt", "z/c.txt"] { try files.write(path, "words") }
        let path = "\(files.root)/caf".utf8.map { CChar(bitPattern: $0) } + [CChar(bitPattern: 0xE9), 0]
        let file = open(path, O_WRONLY | O_CREAT, 0o600)
        try #require(file >= 0)
        close(file)
        let listing = try inbox.list()
        #expect(listing.files.map(\.path) == ["a.txt", "z/c.txt"])
        #expect(listing.unnamable == ["caf\u{FFFD}"])
        #expect(listing.isComplete)
    }

    @Test("A folder that nobody may look into hides nothing but itself", .enabled(if: geteuid() != 0))
    func unreadable() throws {
        for path in ["a.txt", "locked/b.txt", "z/c.txt"] { try files.write(path, "words") }
        try #require(chmod(files.absolute("locked"), 0) == 0)
        defer { chmod(files.absolute("locked"), 0o700) }
        let listing = try inbox.list()
        #expect(listing.files.map(\.path) == ["a.txt", "z/c.txt"])
        #expect(listing.errors.map(\.code) == [.notPermitted])
    }

    @Test("A missing inbox is an error, never an empty list")
    func missing() throws {
        let nowhere = InboxFolder(root: files.absolute("nowhere"))
        let error = #expect(throws: InboxError.self) { try nowhere.list() }
        #expect(error?.code == .inboxMissing)
        #expect(error?.message.contains("nowhere") == true)
        #expect(throws: InboxError.self) { try nowhere.facts(of: "a.txt") }
    }

    @Test("Reading gives the words, the facts and the hash of the whole file")
    func read() throws {
        try files.write("a/rain.txt", "rain")
        let reading = try inbox.read("a/rain.txt")
        #expect(reading.content == DropContent(Array("rain".utf8)))
        #expect(reading.file == InboxFile(path: "a/rain.txt", facts: try facts("a/rain.txt")))
        #expect(reading.sha256 == "319b44c570a417ff3444896cd4aa77f052b6781773fc2f9aa1f1180ac745005c")
    }

    @Test("The hash is SHA-256")
    func hash() throws {
        try files.write("empty.txt", "")
        let empty = try inbox.read("empty.txt").sha256
        #expect(empty == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }

    @Test("Of a large file only the beginning is kept")
    func readLarge() throws {
        try files.write("large.txt", [UInt8](repeating: 0x78, count: 1_000_000))
        let reading = try inbox.read("large.txt")
        #expect(reading.content.size == 1_000_000)
        #expect(reading.content.head.count == DropContent.maximumBytes + 1)
    }

    @Test(
        "What is no regular file in the inbox is not read",
        arguments: ["link.txt", "pipe.txt", "socket.txt", "folder", "nothing.txt", "linked/a.txt", "../outside.txt"])
    func readOthers(path: String) throws {
        let outside = try ScratchFiles()
        try outside.write("a.txt", "secret")
        try files.link("link.txt", symbolicallyTo: outside.absolute("a.txt"))
        try files.link("linked", symbolicallyTo: outside.root)
        try #require(mkfifo(files.absolute("pipe.txt"), 0o600) == 0)
        try #require(mknod(files.absolute("socket.txt"), S_IFSOCK | 0o600, 0) == 0)
        try files.makeFolder("folder")
        #expect(try inbox.facts(of: path) == nil)
        let error = #expect(throws: InboxError.self) { try inbox.read(path) }
        #expect(error?.code == .notFound)
    }

    @Test("A finished file moves to the month's folder")
    func moveToDone() throws {
        try files.write("travel/fuji.txt", "a mountain")
        let path = try inbox.moveToDone("travel/fuji.txt", month: "2026-11", expecting: facts("travel/fuji.txt"))
        #expect(path == "done/2026-11/fuji.txt")
        #expect(try files.files() == ["done/2026-11/fuji.txt"])
        #expect(try files.text(path) == "a mountain")
    }

    @Test("No file in done is ever replaced")
    func freeNames() throws {
        for number in 1...3 {
            try files.write("fuji.txt", "\(number)")
            _ = try inbox.moveToDone("fuji.txt", month: "2026-11", expecting: facts("fuji.txt"))
        }
        let names = ["fuji (2).txt", "fuji (3).txt", "fuji.txt"].map { "done/2026-11/\($0)" }
        #expect(try files.files() == names)
        #expect(try names.map(files.text) == ["2", "3", "1"])
    }

    @Test("A name of the greatest length still gets a number and a note")
    func longNames() throws {
        let name = String(repeating: "é", count: 125) + "a.txt"
        try #require(name.utf8.count == 255)
        for number in 1...2 {
            try files.write(name, "\(number)")
            _ = try inbox.moveToDone(name, month: "2026-11", expecting: facts(name))
            try files.write(name, "\(number)")
            _ = try inbox.moveToFailed(name, why: "No.", expecting: facts(name))
        }
        #expect(try files.files(in: "done").count == 2)
        #expect(try files.files(in: "failed").count == 4)
    }

    @Test("A file that was changed stays in the inbox as a new drop")
    func changed() throws {
        try files.write("fuji.txt", "a mountain")
        let old = try facts("fuji.txt")
        try files.write("fuji.txt", "a mountain in the snow")
        for move in [
            { try inbox.moveToDone("fuji.txt", month: "2026-11", expecting: old) },
            { try inbox.moveToFailed("fuji.txt", why: "No.", expecting: old) },
        ] {
            let error = #expect(throws: InboxError.self) { try move() }
            #expect(error?.code == .changed)
        }
        #expect(try files.files() == ["fuji.txt"])
    }

    @Test("A file that is gone is told as gone")
    func gone() throws {
        try files.write("fuji.txt", "a mountain")
        let old = try facts("fuji.txt")
        try files.remove("fuji.txt")
        let error = #expect(throws: InboxError.self) {
            try inbox.moveToDone("fuji.txt", month: "2026-11", expecting: old)
        }
        #expect(error?.code == .notFound)
    }

    @Test("A failed file has its reason beside it")
    func moveToFailed() throws {
        try files.write("a/fuji.txt", "a mountain")
        let why = "“count” is “12”. Allowed is: a whole number from 1 to 8."
        #expect(try inbox.moveToFailed("a/fuji.txt", why: why, expecting: facts("a/fuji.txt")) == "failed/fuji.txt")
        #expect(try files.files() == ["failed/fuji.txt", "failed/fuji.txt.why.txt"])
        let note = try files.text("failed/fuji.txt.why.txt")
        #expect(note.contains("fuji.txt"))
        #expect(note.contains(why))
        #expect(note.contains("drag the file back"))
    }

    @Test("A file that fails again replaces the note of its first failure, and no other file")
    func failedAgain() throws {
        for attempt in 1...2 {
            try files.write("fuji.txt", "a mountain")
            _ = try inbox.moveToFailed("fuji.txt", why: "Reason \(attempt).", expecting: facts("fuji.txt"))
            try files.move("failed/fuji.txt", to: "fuji.txt")
        }
        #expect(try files.files(in: "failed") == ["failed/fuji.txt.why.txt"])
        #expect(try files.text("failed/fuji.txt.why.txt").contains("Reason 2."))
        try files.write("failed/fuji.txt.why.txt", "my own note")
        _ = try inbox.moveToFailed("fuji.txt", why: "Reason 3.", expecting: facts("fuji.txt"))
        let names = ["failed/fuji (2).txt", "failed/fuji (2).txt.why.txt", "failed/fuji.txt.why.txt"]
        #expect(try files.files(in: "failed") == names)
        #expect(try files.text("failed/fuji.txt.why.txt") == "my own note")
    }

    @Test("Another failed file of that name keeps its note")
    func failedNamesake() throws {
        for attempt in 1...2 {
            try files.write("fuji.txt", "\(attempt)")
            _ = try inbox.moveToFailed("fuji.txt", why: "Reason \(attempt).", expecting: facts("fuji.txt"))
        }
        #expect(try files.text("failed/fuji.txt") == "1")
        #expect(try files.text("failed/fuji.txt.why.txt").contains("Reason 1."))
        #expect(try files.text("failed/fuji (2).txt") == "2")
        #expect(try files.text("failed/fuji (2).txt.why.txt").contains("Reason 2."))
    }

    @Test("Nothing is moved through a symbolic link out of the inbox", arguments: ["done", "failed"])
    func linkedTarget(folder: String) throws {
        let outside = try ScratchFiles()
        try files.remove(folder)
        try files.link(folder, symbolicallyTo: outside.root)
        try files.write("fuji.txt", "a mountain")
        #expect(throws: InboxError.self) {
            folder == "done"
                ? try inbox.moveToDone("fuji.txt", month: "2026-11", expecting: facts("fuji.txt"))
                : try inbox.moveToFailed("fuji.txt", why: "No.", expecting: facts("fuji.txt"))
        }
        #expect(try outside.files().isEmpty)
        #expect(try files.text("fuji.txt") == "a mountain")
    }

    @Test("A file that has moved is found where it is")
    func hasMoved() throws {
        try files.write("fuji.txt", "a mountain")
        let facts = try facts("fuji.txt")
        #expect(try !inbox.hasMoved(facts))
        _ = try inbox.moveToDone("fuji.txt", month: "2026-11", expecting: facts)
        #expect(try inbox.hasMoved(facts))
    }

    @Test("An error names the file and keeps the system's number")
    func messages() throws {
        let missing = #expect(throws: InboxError.self) { try inbox.read("nothing.txt") }
        #expect(missing?.message.contains("nothing.txt") == true)
        #expect(missing?.systemError == ENOENT)
    }
}
