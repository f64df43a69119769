import Glibc
import NuraModel
import TestSupport
import Testing

@Suite(.enabled(if: MountNamespace.isPermitted, Comment(rawValue: MountNamespace.refusal)))
struct SurroundingsDiskTests {
    private static let tmpfs = "mount -t tmpfs -o size=6m none \"$LIBRARY\""
    private static let large = "---\nsize: 900x900\n---\na storm over the harbour at night"

    @Test("On a full disk the drop waits with its state in the status, nothing is half there, and it goes on with room")
    func fullDisk() async throws {
        let library = try await MountedLibrary(mounting: Self.tmpfs)
        try library.write("inbox/.large", Self.large)
        try library.write("inbox/.small", "a calm lake at dawn")
        let daemon = try await library.startDaemon()
        try library.fill(leaving: 200_000)
        try library.move("inbox/.large", to: "inbox/large.txt")
        try await daemon.says { $0.contains("trying again in") && $0.contains("the disk is full") }
        let status = try StatusSeen(try await library.run("status", "--json"))
        #expect(status.code == 65)
        let drop = try #require(status.object["waiting"]?.array?.first?.object)
        #expect(drop["path"]?.string == "large.txt")
        #expect(drop["last_reason"]?.string == "disk_full")
        #expect(drop["attempts"]?.int ?? 0 > 0 && drop["next_attempt_at"]?.string != nil)
        #expect(try await library.run("status").output.contains("inbox/large.txt: failed"))
        #expect(library.files(in: "images") == [] && library.files(in: ".nura/tmp") == [])
        #expect(library.files(in: ".nura/intents") == [])
        // A smaller one, which has room, does not wait for it.
        try library.move("inbox/.small", to: "inbox/small.txt")
        try await library.wait { library.files(in: "inbox/done").count == 1 }
        try library.remove("ballast")
        try await library.wait { library.files(in: "inbox/done").count == 2 }
        try await expectWhole(library, daemon, images: 2)
    }

    @Test("Without a single byte left nothing is lost either, and commands say what is the matter")
    func fullToTheBrim() async throws {
        let library = try await MountedLibrary(mounting: Self.tmpfs)
        #expect(try await library.run("generate", "fog in the forest", "--name", "Fog").code == 0)
        try library.write("inbox/.wish", "a calm lake at dawn")
        let daemon = try await library.startDaemon()
        try library.fill(leaving: 0)
        try library.move("inbox/.wish", to: "inbox/wish.txt")
        try await daemon.says { $0.contains("trying again in") && $0.contains("full") }
        let generate = try await library.run("generate", "a storm at sea")
        #expect(generate.code == 74 && generate.errors.contains("full"), "\(generate)")
        let rename = try await library.run("rename", "Fog", "Mist")
        #expect(rename.code == 74 && rename.errors.contains("full"), "\(rename)")
        let status = try await library.run("status")
        #expect(status.code == 65 && status.output.contains("full"), "\(status)")
        let list = try await library.run("list")
        #expect(list.code == 0 && list.output.contains("Fog"), "\(list)")
        #expect(library.files(in: "images").filter { $0.hasSuffix("/Fog.png") || $0.hasSuffix("/Fog.json") }.count == 2)
        #expect(library.files(in: "images").count == 2)
        // Taking something away is possible on a full disk.
        let remove = try await library.run("rm", "Fog")
        try library.remove("ballast")
        if remove.code == 0 { #expect(try await library.run("restore", "Fog").code == 0) }
        try await library.wait { library.files(in: "inbox/done").count == 1 }
        try await expectWhole(library, daemon, images: 2)
    }

    private func expectWhole(_ library: MountedLibrary, _ daemon: NuraProcess, images: Int) async throws {
        daemon.send(SIGTERM)
        #expect(await daemon.outcome().code == 0)
        let check = try await library.run("check")
        #expect(check.code == 0 && check.output.contains("\(images) images"), "\(check)")
        for folder in [".nura/claims", ".nura/intents", ".nura/tmp"] { #expect(library.files(in: folder) == []) }
    }

    @Test("A library on a read-only disk can be read; whatever would write says why it cannot, and changes nothing")
    func readOnly() async throws {
        let library = try await MountedLibrary(
            mounting: "mkdir \"$FOLDER/disk\"\nmount --bind \"$FOLDER/disk\" \"$LIBRARY\"")
        #expect(try await library.run("generate", "fog in the forest", "--name", "Fog").code == 0)
        try library.write("inbox/wish.txt", "a calm lake at dawn")
        try await library.space.run("mount -o remount,bind,ro '\(library.root)'")
        let before = library.files(in: "")
        for arguments in [
            ["daemon"], ["daemon", "--once"], ["generate", "rain"], ["rename", "Fog", "Mist"], ["rm", "Fog"],
        ] {
            let outcome = try await library.space.start(
                NuraProgramUnderTest.executable, arguments, environment: ["HOME": library.folder, "PATH": "/usr/bin"],
                directory: library.folder
            ).outcome()
            #expect(outcome.code == 77, "\(arguments): \(outcome)")
            #expect(outcome.errors.contains("read-only"), "\(arguments): \(outcome)")
        }
        for arguments in [["list"], ["search", "forest"], ["show", "Fog"]] {
            let outcome = try await library.space.start(
                NuraProgramUnderTest.executable, arguments, environment: ["HOME": library.folder, "PATH": "/usr/bin"],
                directory: library.folder
            ).outcome()
            #expect(outcome.code == 0 && outcome.output.contains("Fog"), "\(arguments): \(outcome)")
        }
        #expect(library.files(in: "") == before)
        try await library.space.run("mount -o remount,bind,rw '\(library.root)'")
        #expect(try await library.run("daemon", "--once").code == 0)
        let check = try await library.run("check")
        #expect(check.code == 0 && check.output.contains("2 images"), "\(check)")
    }

    @Test("A library whose disk is not mounted is not touched, neither at the start nor by the daemon that saw it go")
    func unmounted() async throws {
        let mount = "mount --bind \"$FOLDER/disk\" \"$LIBRARY\""
        let library = try await MountedLibrary(
            mounting: "mkdir \"$FOLDER/disk\"\n" + mount, variables: ["NURA_SCAN_INTERVAL": "10"])
        #expect(try await library.run("generate", "fog in the forest", "--name", "Fog").code == 0)
        let daemon = try await library.startDaemon()
        try await library.space.run("umount -l '\(library.root)'")
        let ending = await daemon.ends()
        #expect(ending.code == 66, "\(ending)")
        #expect(ending.errors.contains("is its disk connected?"), "\(ending)")
        for arguments in [["daemon"], ["daemon", "--once"], ["list"], ["scan"], ["status"], ["check"]] {
            let outcome = try await library.space.start(
                NuraProgramUnderTest.executable, arguments, environment: ["HOME": library.folder, "PATH": "/usr/bin"],
                directory: library.folder
            ).outcome()
            #expect(outcome.code == 66, "\(arguments): \(outcome)")
            #expect(outcome.errors.contains("is its disk connected?"), "\(arguments): \(outcome)")
        }
        #expect(library.files(in: "") == [])
        try await library.space.run("mount --bind '\(library.folder)/disk' '\(library.root)'")
        let check = try await library.run("check")
        #expect(check.code == 0 && check.output.contains("1 image"), "\(check)")
        #expect(try await library.run("trash").output.isEmpty == false || library.files(in: ".nura/trash") == [])
        #expect(library.files(in: ".nura/trash") == [])
    }
}
