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

    /// Generators and writers that are named but skipped.
    func services(_ configuration: Configuration) -> [Finding] {
        let parts = [
            ("generators", configuration.generators, BuiltInParts.generators),
            ("writers", configuration.writers, BuiltInParts.writers),
        ]
        return parts.map { name, named, known in
            let skipped = named.filter { !known.contains($0) }
            let used = named.filter(known.contains)
            if used.isEmpty {
                return Finding(
                    verdict: .bad, subject: name,
                    message: "none of \(named.joined(separator: ", ")) is part of this version",
                    remedy: "add \(known.joined(separator: " or ")) to \"\(name)\" in the configuration")
            }
            let skippedText = skipped.isEmpty ? "" : "; skipped: \(skipped.joined(separator: ", "))"
            return .good(name, used.joined(separator: ", ") + skippedText)
        }
    }
}

/// The generators and writers that this version can run.
enum BuiltInParts {
    static let generators = ["painter"]
    static let writers = ["builtin"]
}
