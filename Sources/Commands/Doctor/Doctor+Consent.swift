/// Whether a service answers, found out without sending it anything of the person's.
enum Reachability: Hashable, Sendable {
    /// With whatever status: somebody is there.
    case answers
    /// Nobody answers, and why.
    case silent(String)
}

extension Doctor {
    /// Asks an address whether somebody is there; sends no token and no words.
    typealias Reach = @Sendable (_ url: String) async -> Reachability

    /// What leaves this machine and where it goes: a finding for each service that the configuration names and sets up.
    /// What is not among them is never asked.
    func consent(_ configuration: Configuration, reach: Reach) async -> [Finding] {
        let services = configuration.configuredServices
        guard !services.isEmpty else {
            return [.good("privacy", "nothing of yours leaves this machine: words and pictures are made here")]
        }
        var findings: [Finding] = []
        for service in services {
            let sends = "\(service.url) is sent \(service.sends)\(details(of: service, configuration))"
            switch await reach(service.url) {
            case .answers:
                findings.append(.good(subject(of: service), sends + "; it answers"))
            case .silent(let why):
                findings.append(
                    Finding(
                        verdict: .note, subject: subject(of: service), message: "\(sends); it does not answer: \(why)",
                        remedy: remedy(of: service, configuration)))
            }
        }
        return findings
    }

    private func subject(of service: ConfiguredService) -> String { "\(service.kind.rawValue) \(service.name)" }

    private func details(of service: ConfiguredService, _ configuration: Configuration) -> String {
        switch service.kind {
        case .generator:
            let looksUp = service.name == "huggingface" && configuration.services.huggingFace.url == nil
            return looksUp
                ? "; \(configuration.services.huggingFace.hub) is asked who runs the model, by its name" : ""
        case .writer:
            let memory = configuration.memory
            guard memory.recent + memory.memories + memory.anchors > 0 else {
                return ", which is nothing with these settings"
            }
            return ": at most \(memory.recent) characters of what you said lately and, with memory: long-term, "
                + "\(memory.memories) of memories and \(memory.anchors) of anchors; nothing with memory: none"
        }
    }

    /// What happens meanwhile, and what can be done.
    private func remedy(of service: ConfiguredService, _ configuration: Configuration) -> String {
        let look = "look at its address and at the network"
        switch service.kind {
        case .writer:
            return look + (configuration.writers.contains("builtin") ? "; meanwhile Nura writes by itself" : "")
        case .generator:
            guard configuration.generators.contains("painter"), configuration.drafts != .never else {
                return look + "; meanwhile texts wait in the inbox"
            }
            return look + "; meanwhile the painter makes drafts"
                + (configuration.drafts == .redevelop ? ", which are made again when it answers" : "")
        }
    }
}
