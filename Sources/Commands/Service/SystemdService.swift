/// The daemon as a service of the person's systemd: installing, removing, asking.
struct SystemdService: Sendable {
    private static let installHint = "run \"nura daemon\" by hand, or from your desktop's autostart"

    private let surroundings: Surroundings
    private let programs: OtherPrograms

    init(surroundings: Surroundings, programs: OtherPrograms) {
        self.surroundings = surroundings
        self.programs = programs
    }

    /// Where systemd looks for a person's own units.
    var path: String {
        let base = surroundings.environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        return (base ?? surroundings.home + "/.config") + "/systemd/user/" + ServiceUnit.name
    }

    var isInstalled: Bool { SmallFile.exists(path) }

    /// Writes the unit, starts it, and has it started at every login.
    ///
    /// - Throws: `ServiceError` when the file is somebody else's, or when systemd cannot be asked; the unit has been
    ///   written all the same then.
    func install(_ unit: ServiceUnit) throws {
        try refuseForeignUnit()
        try SmallFile.write(Array(unit.text.utf8), to: path, mode: 0o644, replacing: true)
        try ask(["daemon-reload"], for: "the unit is written to \(path), but not started")
        try ask(["enable", ServiceUnit.name], for: "the unit is written to \(path), but not enabled")
        try ask(["restart", ServiceUnit.name], for: "the unit is written to \(path), but not started")
    }

    /// Stops the daemon and removes the unit.
    ///
    /// - Returns: whether there was one.
    func uninstall() throws -> Bool {
        guard isInstalled else { return false }
        try refuseForeignUnit()
        let isStopped = systemctl(["disable", "--now", ServiceUnit.name])
        try SmallFile.remove(path)
        guard isStopped != nil else { return true }
        try ask(["daemon-reload"], for: "the unit is removed, but systemd does not know yet")
        return true
    }

    /// What systemd says the service is, such as `active`, `failed` or `inactive`; `nil` where it cannot be asked.
    func state() -> String? {
        guard let outcome = systemctl(["is-active", ServiceUnit.name]) else { return nil }
        // A state is one word; anything longer is systemctl saying why it cannot ask.
        let words = outcome.output.split(whereSeparator: \.isWhitespace)
        return words.count == 1 ? String(words[0]) : nil
    }

    private func refuseForeignUnit() throws {
        guard isInstalled else { return }
        let text = String(decoding: try SmallFile.read(path, limit: 1 << 20), as: UTF8.self)
        guard !text.hasPrefix(ServiceUnit.signature) else { return }
        throw ServiceError(
            code: .foreignUnit, message: "\(path) was not written by Nura; move it away and try again")
    }

    private func ask(_ arguments: [String], for consequence: String) throws {
        guard let outcome = systemctl(arguments) else {
            throw ServiceError(
                code: .noSystemd, message: "\(consequence): systemctl is not on this machine; \(Self.installHint)")
        }
        guard outcome.status == 0 else {
            let reason = outcome.output.split(whereSeparator: \.isNewline).first.map(String.init) ?? "no reason given"
            throw ServiceError(
                code: .refused,
                message: "\(consequence): systemctl --user \(arguments.joined(separator: " ")) says \"\(reason)\"; "
                    + Self.installHint)
        }
    }

    private func systemctl(_ arguments: [String]) -> OtherPrograms.Outcome? {
        programs.run("systemctl", ["--user"] + arguments)
    }
}

/// A service that could not be installed or removed.
struct ServiceError: Error {
    enum Code: String, Sendable {
        case noSystemd = "no_systemd"
        case foreignUnit = "foreign_unit"
        case refused
    }

    let code: Code
    /// What was done, what was not, and what to do.
    let message: String
}
