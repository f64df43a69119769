import Glibc
import NuraModel
import TestSupport
import Testing

/// The limits of inotify are lowered in a user namespace of the daemon's own (`/proc/sys/user`, user_namespaces(7)), so
/// that no other program notices.
@Suite(.enabled(if: LimitedDaemon.isPermitted, "this system lets tests lower no limit"))
struct SurroundingsWatchTests {
    struct Limit: Sendable, CustomTestStringConvertible {
        let name: String
        let value: Int
        let sysctl: String
        var testDescription: String { "\(name)=\(value)" }
    }

    @Test(
        "Without inotify the folders are looked at from time to time, and the person is told what raises the limit",
        arguments: [
            Limit(name: "max_inotify_instances", value: 0, sysctl: "sysctl fs.inotify.max_user_instances="),
            Limit(name: "max_inotify_watches", value: 0, sysctl: "sysctl fs.inotify.max_user_watches="),
            Limit(name: "max_inotify_watches", value: 1, sysctl: "sysctl fs.inotify.max_user_watches="),
        ])
    func atStart(limit: Limit) async throws {
        let library = try await LibraryUnderTest.waitingForDrops(isWatched: false)
        let daemon = try LimitedDaemon.start(library, limit.name, limit.value)
        try await daemon.says { $0.contains("warning") && $0.contains(limit.sysctl) }
        try await daemon.says { $0.contains("ready:") }
        try library.drop("wish.txt", "a calm lake at dawn")
        try await library.waitUntilDone("wish.txt")
        let status = try await library.status()
        #expect(status.code == 65)
        #expect(status.notice("watch_limit")?.message.contains(limit.sysctl) == true, "\(status)")
        let picture = "images/" + library.pictures[0]
        try library.move(picture, to: "\(picture.parentFolder)/By hand.png")
        try await library.wait(for: "the rename") { try library.records().first?.name == "By hand" }
        daemon.send(SIGTERM)
        #expect(await daemon.outcome().code == 0)
        // Without the limit the notice goes.
        try await library.startDaemon()
        #expect(try await library.status().code == 0)
        try await library.expectWhole(pictures: 1)
    }

    @Test("When the limit is reached by a folder that comes later, its files are found all the same")
    func later() async throws {
        let library = try await LibraryUnderTest.waitingForDrops(isWatched: false)
        let daemon = try LimitedDaemon.start(library, "max_inotify_watches", 3)
        try await daemon.says { $0.contains("ready:") }
        for number in 1...4 {
            try library.makeFolder("inbox/folder \(number)")
            try library.write("inbox/folder \(number)/wish \(number).txt", Array("a calm lake at dawn".utf8))
        }
        try await daemon.says { $0.contains("sysctl fs.inotify.max_user_watches=") }
        try await library.waitUntilDone("wish 1.txt", "wish 2.txt", "wish 3.txt", "wish 4.txt")
        try library.drop("folder 4/later.txt", "fog in the forest")
        try await library.waitUntilDone("later.txt")
        #expect(try await library.status().notice("watch_limit") != nil)
        daemon.send(SIGTERM)
        #expect(await daemon.outcome().code == 0)
    }
}

enum LimitedDaemon {
    static let isPermitted = Probe.succeeds(
        "/usr/bin/unshare", "-U", "-r", "sh", "-c", "echo 7 > /proc/sys/user/max_inotify_watches")

    static func start(_ library: LibraryUnderTest, _ limit: String, _ value: Int) throws -> NuraProcess {
        var environment = LibraryUnderTest.smallPictures
        environment["HOME"] = library.program.folder
        environment["PATH"] = "/usr/bin:/bin"
        environment["NURA_INBOX_SETTLE"] = "0"
        environment["NURA_INBOX_POLL"] = "0.2"
        return try NuraProcess(
            "/usr/bin/unshare",
            [
                "-U", "-r", "sh", "-c", "echo \(value) > /proc/sys/user/\(limit) && exec \"$0\" daemon",
                NuraProgramUnderTest.executable,
            ],
            environment: environment, directory: library.program.folder)
    }
}
