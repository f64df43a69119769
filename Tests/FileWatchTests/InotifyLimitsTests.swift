import Glibc
import TestSupport
import Testing

@testable import FileWatch

/// What only inotify has: a queue that overflows, limits, hard links.
@Suite("inotify", .timeLimit(.minutes(1)))
struct InotifyLimitsTests {
    private let files: ScratchFiles

    init() throws {
        files = try ScratchFiles()
    }

    @Test("An overflowed event queue asks for a full look, and what appeared meanwhile is watched")
    func overflow() throws {
        let descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
        try #require(descriptor >= 0)
        defer { close(descriptor) }
        let tree = InotifyTree(root: files.root, descriptor: descriptor, mostFolders: .max, leavesOut: { _ in false })
        #expect(tree.watchRoot() == nil)
        try files.write("a", "a")
        try files.write("b", "b")
        try fillQueue()
        try files.makeFolder("late/later")
        var events: [FileEvent] = []
        while !events.contains(FileEvent(.overflow, "")) { #expect(tree.readEvents(into: &events) == nil) }
        events = []
        try files.write("late/later/rain.txt", "rain")
        #expect(tree.readEvents(into: &events) == nil)
        #expect(events.contains(FileEvent(.closedAfterWriting, "late/later/rain.txt")))
    }

    @Test("A hard link is a file that is there in whole")
    func hardLink() async throws {
        try files.write("rain.txt", "rain")
        try files.makeFolder("root")
        var reader = EventReader(try await FolderWatcher(root: files.absolute("root")).events())
        try #require(link(files.absolute("rain.txt"), files.absolute("root/rain.txt")) == 0)
        #expect(try await reader.waitUntilTold(of: "rain.txt")?.kind == .movedIn)
    }

    @Test("The limit of watches names the command that raises it")
    func watchLimit() {
        let error = WatchError.system(ENOSPC, "/home/a/Nura/inbox", watches: 8192)
        #expect(error.code == .limitReached)
        #expect(error.message.contains("sudo sysctl fs.inotify.max_user_watches=524288"))
        #expect(error.message.contains("/home/a/Nura/inbox"))
        #expect(WatchError.system(ENOSPC, "/", watches: 524_288).message.contains("max_user_watches=2097152"))
    }

    @Test("The limit of watchers is the same kind of error")
    func instanceLimit() {
        let error = WatchError.system(EMFILE, "/", watches: 0)
        #expect(error.code == .limitReached)
        #expect(error.message.contains("fs.inotify.max_user_instances"))
    }

    /// Makes the kernel drop events: more than its queue holds, no two alike in a row.
    private func fillQueue() throws {
        let limit =
            Int(
                String(decoding: try Self.contents("/proc/sys/fs/inotify/max_queued_events"), as: UTF8.self)
                    .filter(\.isNumber)) ?? 16_384
        for number in 0...limit {
            try #require(chmod(files.absolute(number.isMultiple(of: 2) ? "a" : "b"), 0o600) == 0)
        }
    }

    private static func contents(_ path: String) throws -> [UInt8] {
        let file = open(path, O_RDONLY)
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: 64)
        let count = Glibc.read(file, &bytes, bytes.count)
        try #require(count > 0)
        return Array(bytes[..<count])
    }
}

@Suite("The mailbox of a watcher")
struct MailboxTests {
    @Test("Unread events beyond the capacity become one overflow, and later ones follow it")
    func overflow() async throws {
        let mailbox = Mailbox(capacity: 3)
        for number in 1...4 { mailbox.post([FileEvent(.created, "\(number)")]) }
        mailbox.post([FileEvent(.created, "5")])
        #expect(try await mailbox.next().get() == [FileEvent(.overflow, ""), FileEvent(.created, "5")])
    }

    @Test("What was told before the end is read before the end")
    func end() async throws {
        let mailbox = Mailbox(capacity: 3)
        mailbox.post([FileEvent(.created, "a")])
        mailbox.finish(.system(28, "/", watches: 1))
        mailbox.post([FileEvent(.created, "b")])
        #expect(try await mailbox.next().get() == [FileEvent(.created, "a")])
        let end = await mailbox.next()
        #expect(throws: WatchError.self) { try end.get() }
    }
}
