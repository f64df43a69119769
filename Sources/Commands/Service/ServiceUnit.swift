/// The systemd user unit that keeps the daemon running (systemd.unit(5), systemd.exec(5)).
struct ServiceUnit: Hashable, Sendable {
    static let name = "nura.service"
    /// The first line of every unit that Nura wrote, by which it knows its own.
    static let signature = "# Written by \"nura service install\"; \"nura service uninstall\" removes it."

    /// The program; absolute.
    let executable: String
    /// The library; absolute. The only place the daemon may write to.
    let library: String
    /// The configuration file, where it is not the standard one; absolute.
    let configurationFile: String?

    var text: String {
        """
        \(Self.signature)
        [Unit]
        Description=Nura, from words to pictures
        ConditionPathExists=\(Self.escaped(library))/.nura/library.json

        [Service]
        Type=notify
        NotifyAccess=main
        ExecStart=\(commandLine)
        WatchdogSec=60
        Restart=on-failure
        RestartSec=5
        RestartPreventExitStatus=64 78
        TimeoutStopSec=90
        Nice=10
        UMask=0077

        NoNewPrivileges=yes
        PrivateUsers=yes
        ProtectSystem=strict
        ProtectHome=read-only
        ReadWritePaths=\(Self.quoted(library))
        PrivateTmp=yes
        PrivateDevices=yes
        ProtectClock=yes
        ProtectControlGroups=yes
        ProtectHostname=yes
        ProtectKernelLogs=yes
        ProtectKernelModules=yes
        ProtectKernelTunables=yes
        LockPersonality=yes
        MemoryDenyWriteExecute=yes
        RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6
        RestrictNamespaces=yes
        RestrictRealtime=yes
        RestrictSUIDSGID=yes
        SystemCallArchitectures=native
        SystemCallFilter=@system-service
        SystemCallErrorNumber=EPERM

        [Install]
        WantedBy=default.target

        """
    }

    private var commandLine: String {
        var words = [executable, "daemon", "--library", library]
        if let configurationFile { words += ["--config", configurationFile] }
        return words.map { Self.quoted($0).replacing("$", with: "$$") }.joined(separator: " ")
    }

    /// A word as systemd reads it back: in quotes, with its specifiers doubled (systemd.syntax(7)).
    static func quoted(_ word: String) -> String {
        "\"" + escaped(word).map { $0 == "\\" || $0 == "\"" ? "\\\($0)" : String($0) }.joined() + "\""
    }

    private static func escaped(_ path: String) -> String { path.replacing("%", with: "%%") }
}
