import Testing

@testable import Commands

@Suite struct DoctorTests {
    private func doctor(
        watches: Int? = 500_000, instances: Int? = 512, free: Int? = 1 << 40, isRemote: Bool = false, folders: Int = 10
    ) -> Doctor {
        Doctor(
            facts: SystemFacts(
                kernel: "Linux 6", inotifyWatches: watches, inotifyInstances: instances, freeBytes: { _ in free },
                isRemote: { _ in isRemote }, folders: { _ in folders }))
    }

    @Test("A limit that is too low comes with the command that raises it")
    func limits() throws {
        #expect(doctor().watching("/l").allSatisfy { $0.verdict == .good })
        let watches = try #require(doctor(watches: 8192, folders: 9000).watching("/l").first)
        #expect(watches.verdict == .bad)
        #expect(watches.remedy?.contains("sudo sysctl fs.inotify.max_user_watches=524288") == true)
        let instances = try #require(doctor(instances: 8).watching("/l").last)
        #expect(instances.verdict == .note)
        #expect(instances.remedy?.contains("fs.inotify.max_user_instances") == true)
    }

    @Test(
        "Space is judged by how many pictures still fit",
        arguments: [(100 << 20, "bad"), (1 << 30, "note"), (4 << 30, "good")])
    func space(free: Int, verdict: String) {
        #expect(doctor(free: free).space("/l")?.verdict.rawValue == verdict)
    }

    @Test("A generator that is not set up is named as skipped; only such ones is bad")
    func services() {
        var configuration = Configuration(home: "/home/ana")
        configuration.generators = ["huggingface", "painter"]
        let findings = doctor().services(configuration)
        #expect(findings.allSatisfy { $0.verdict == .good })
        #expect(findings[0].message == "painter; not set up and skipped: huggingface")
        configuration.generators = ["huggingface"]
        #expect(doctor().services(configuration)[0].verdict == .bad)
    }

    @Test(
        "The file system of a path is that of the deepest mount above it",
        arguments: [
            ("/home/ana/Nura", "nfs4", true), ("/home/anabel", "ext4", false), ("/", "ext4", false),
            ("/mnt/my disk/x", "fuse.sshfs", true),
        ]
    )
    func mounts(path: String, kind: String, isRemote: Bool) {
        let table = MountTable(
            text: """
                /dev/sda1 / ext4 rw 0 0
                server:/ana /home/ana nfs4 rw 0 0
                sshfs /mnt/my\\040disk fuse.sshfs rw 0 0
                """)
        #expect(table.kind(of: path) == kind)
        #expect(MountTable.isRemote(kind) == isRemote)
    }

    @Test(
        "Sizes are short",
        arguments: [
            (0, "0 B"), (999, "999 B"), (1000, "1 KB"), (1234, "1.2 KB"), (999_700, "1 MB"), (15_400_000, "15 MB"),
        ])
    func sizes(bytes: Int, text: String) {
        #expect(ByteCount.text(bytes) == text)
    }
}
