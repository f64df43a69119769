import NuraModel

/// Judges whether everything that Nura needs is as it should be, and says how to mend what is not. Changes nothing.
struct Doctor: Sendable {
    /// Below this, saving pictures will soon fail.
    static let scarceBytes = 200 << 20
    /// Below this, it is worth saying.
    static let shortBytes = 2 << 30
    private static let goodWatches = 524_288
    private static let goodInstances = 512

    let facts: SystemFacts

    /// The kernel's limits on watching folders, against what this library needs.
    func watching(_ library: String) -> [Finding] {
        var findings: [Finding] = []
        let needed = facts.folders(library)
        if let watches = facts.inotifyWatches {
            let message = "\(watches) watches allowed, this library needs \(needed)"
            let isScarce = watches < needed * 2 + 1000
            findings.append(
                Finding(
                    verdict: isScarce ? .bad : .good, subject: "inotify watches", message: message,
                    remedy: isScarce ? raising("max_user_watches", to: max(Self.goodWatches, needed * 4)) : nil))
        }
        if let instances = facts.inotifyInstances, instances < 64 {
            findings.append(
                Finding(
                    verdict: .note, subject: "inotify instances", message: "\(instances) allowed, which others share",
                    remedy: raising("max_user_instances", to: Self.goodInstances)))
        }
        if facts.isRemote(library) {
            findings.append(
                Finding(
                    verdict: .note, subject: "file system",
                    message: "\(library) is on a network or user-space file system, which may send no events",
                    remedy: "the inbox is polled every inbox.poll seconds; lower it if that is too slow"))
        }
        return findings
    }

    private func raising(_ limit: String, to value: Int) -> String {
        "sudo sysctl fs.inotify.\(limit)=\(value); to keep it: "
            + "echo fs.inotify.\(limit)=\(value) | sudo tee /etc/sysctl.d/60-nura.conf"
    }

    func space(_ library: String) -> Finding? {
        guard let free = facts.freeBytes(library) else { return nil }
        let message = "\(ByteCount.text(free)) free at \(library)"
        if free < Self.scarceBytes {
            return Finding(
                verdict: .bad, subject: "disk space", message: message,
                remedy: "make room, or destroy what is in the trash with \"nura trash empty\"")
        }
        guard free < Self.shortBytes else { return .good("disk space", message) }
        return Finding(verdict: .note, subject: "disk space", message: message, remedy: "make room soon")
    }

    /// Generators and writers: which are used, which are skipped because they are not set up.
    func services(_ configuration: Configuration) -> [Finding] {
        [
            services("generators", configuration.generators, or: "painter", configuration.isSetUp(generator:)),
            services("writers", configuration.writers, or: "builtin", configuration.isSetUp(writer:)),
        ]
    }

    private func services(
        _ subject: String, _ named: [String], or builtIn: String, _ isSetUp: (String) -> Bool
    ) -> Finding {
        let used = named.filter(isSetUp)
        if used.isEmpty {
            return Finding(
                verdict: .bad, subject: subject, message: "none of \(named.joined(separator: ", ")) is set up",
                remedy: "give its address or token in the configuration, or add \(builtIn) to \"\(subject)\"")
        }
        let skipped = named.filter { !isSetUp($0) }
        let skippedText = skipped.isEmpty ? "" : "; not set up and skipped: \(skipped.joined(separator: ", "))"
        return .good(subject, used.joined(separator: ", ") + skippedText)
    }
}
