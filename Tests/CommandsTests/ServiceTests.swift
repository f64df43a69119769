import Synchronization
import TestSupport
import Testing

@testable import Commands

/// A systemd that answers as it is told and remembers what it was asked.
private final class ScriptedSystemd: Sendable {
    private let asked = Mutex<[String]>([])
    private let answer: @Sendable (String) -> OtherPrograms.Outcome?

    var questions: [String] { asked.withLock { $0 } }

    init(answer: @escaping @Sendable (String) -> OtherPrograms.Outcome? = { _ in .init(status: 0, output: "") }) {
        self.answer = answer
    }

    var programs: OtherPrograms {
        OtherPrograms { program, arguments in
            let line = ([program] + arguments).joined(separator: " ")
            self.asked.withLock { $0.append(line) }
            return self.answer(line)
        }
    }
}

@Suite struct ServiceTests {
    private let unit = ServiceUnit(executable: "/usr/bin/nura", library: "/home/ana/Nura", configurationFile: nil)

    private func service(_ folder: ScratchFiles, _ systemd: ScriptedSystemd) -> SystemdService {
        SystemdService(
            surroundings: Surroundings(
                environment: [:], home: folder.root, directory: "/", executable: "/usr/bin/nura"),
            programs: systemd.programs)
    }

    @Test("The unit lets the daemon write in the library and nowhere else, and is watched")
    func unitText() {
        for line in [
            "Type=notify", "WatchdogSec=60", "Restart=on-failure", "ProtectSystem=strict", "ProtectHome=read-only",
            "ReadWritePaths=\"/home/ana/Nura\"", "NoNewPrivileges=yes",
            "ExecStart=\"/usr/bin/nura\" \"daemon\" \"--library\" \"/home/ana/Nura\"",
        ] {
            #expect(unit.text.split(separator: "\n").contains { $0 == line }, "\(line)")
        }
    }

    @Test(
        "Paths reach systemd as they are, whatever is in them",
        arguments: [
            ("/a b", "\"/a b\""), ("/50%", "\"/50%%\""), ("/a\"b", "\"/a\\\"b\""), ("/a\\b", "\"/a\\\\b\""),
        ]
    )
    func quoting(path: String, quoted: String) {
        #expect(ServiceUnit.quoted(path) == quoted)
    }

    @Test("Installing writes the unit, then enables and starts it; uninstalling takes it away")
    func install() throws {
        let folder = try ScratchFiles()
        let systemd = ScriptedSystemd()
        try service(folder, systemd).install(unit)
        #expect(try folder.text(".config/systemd/user/nura.service") == unit.text)
        #expect(
            systemd.questions == [
                "systemctl --user daemon-reload", "systemctl --user enable nura.service",
                "systemctl --user restart nura.service",
            ])
        #expect(try service(folder, systemd).uninstall())
        #expect(try folder.files() == [])
        #expect(try service(folder, systemd).uninstall() == false)
    }

    @Test("Without systemd the unit is written all the same, and the person is told what to do instead")
    func noSystemd() throws {
        let folder = try ScratchFiles()
        let systemd = ScriptedSystemd { _ in nil }
        let error = #expect(throws: ServiceError.self) { try service(folder, systemd).install(unit) }
        #expect(error?.code == .noSystemd)
        #expect(error?.message.contains("nura daemon") == true)
        #expect(try folder.files() == [".config/systemd/user/nura.service"])
        #expect(service(folder, systemd).state() == nil)
    }

    @Test("A unit that somebody else wrote is not touched")
    func foreign() throws {
        let folder = try ScratchFiles()
        try folder.write(".config/systemd/user/nura.service", "[Unit]\n")
        let error = #expect(throws: ServiceError.self) { try service(folder, ScriptedSystemd()).install(unit) }
        #expect(error?.code == .foreignUnit)
        #expect(throws: ServiceError.self) { _ = try service(folder, ScriptedSystemd()).uninstall() }
        #expect(try folder.text(".config/systemd/user/nura.service") == "[Unit]\n")
    }
}
