import ArgumentParser
import HTTPTransport
import LibraryStore
import NuraModel
import Painter

struct DoctorCommand: NuraCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract:
            "Looks at versions, the library, limits and the configuration, and says how to fix what is not right.",
        discussion: "It also says what is sent to which service, and whether each of them answers."
    )

    @OptionGroup var json: JSONOption
    @OptionGroup(title: "Common options") var common: CommonOptions

    func run(in context: CommandContext) async throws -> SystemExit {
        let findings = await examine(context, facts: .ofThisMachine())
        for finding in findings {
            if json.isOn {
                try context.terminal.json(finding.json)
            } else {
                try print(finding, to: context.terminal)
            }
        }
        return findings.contains { $0.verdict == .bad } ? .unavailable : .success
    }

    private func examine(_ context: CommandContext, facts: SystemFacts) async -> [Finding] {
        let doctor = Doctor(facts: facts)
        var findings = [Finding.good("versions", "\(Nura.softwareName), \(Painter.version), \(facts.kernel)")]
        do throws(ConfigurationError) {
            let configuration = try context.configuration(common)
            let path = ConfigurationLoader(surroundings: context.surroundings).path(naming: common.configurationFile)
            let isThere = SmallFile.exists(path)
            findings.append(.good("configuration", isThere ? path : "\(path) is not there; everything has its default"))
            findings += doctor.services(configuration)
            findings += await doctor.consent(configuration, reach: reach(context))
            findings += library(configuration.library, doctor)
        } catch {
            findings.append(
                Finding(
                    verdict: .bad, subject: "configuration", message: error.message,
                    remedy: "mend that place; \"nura config --sample\" shows every setting"))
        }
        findings.append(service(context))
        return findings
    }

    /// Any answer at all will do; redirects are an answer too.
    private func reach(_ context: CommandContext) -> Doctor.Reach {
        return { [client = context.client] url in
            var request = HTTPRequest(.head, url)
            request.timeouts = HTTPTimeouts(connect: .seconds(5), idle: .seconds(5), total: .seconds(10))
            request.redirects = .refuse
            do throws(HTTPError) {
                _ = try await client.open(request)
                return .answers
            } catch {
                return error.code == .redirectRefused ? .answers : .silent(error.message)
            }
        }
    }

    private func library(_ root: String, _ doctor: Doctor) -> [Finding] {
        let layout = LibraryLayout(root: root)
        var findings: [Finding] = []
        do throws(LibraryError) {
            let marker = try LibraryMarker.read(layout)
            findings.append(.good("library", "\(root), \(marker.libraryID)"))
            let daemon = try DaemonLock.holder(layout)
            findings.append(
                daemon.map { .good("daemon", "runs as process \($0)") }
                    ?? Finding(
                        verdict: .note, subject: "daemon", message: "does not run",
                        remedy: "\"nura service install\" runs it at every login, \"nura daemon\" now"))
        } catch {
            findings.append(
                Finding(
                    verdict: .bad, subject: "library", message: error.message,
                    remedy: "\"nura init\" makes a library; --library or the configuration names another one"))
            return findings
        }
        if let space = doctor.space(root) { findings.append(space) }
        return findings + doctor.watching(root)
    }

    private func service(_ context: CommandContext) -> Finding {
        let service = SystemdService(surroundings: context.surroundings, programs: context.programs)
        guard service.isInstalled else { return .good("service", "not installed") }
        guard let state = service.state(), state != "active" else {
            return .good("service", "installed as \(service.path)")
        }
        return Finding(
            verdict: .bad, subject: "service", message: "installed, but systemd says it is \(state)",
            remedy: "\"systemctl --user status nura\" and \"journalctl --user -u nura\" say why")
    }

    private func print(_ finding: Finding, to terminal: Terminal) throws {
        let mark =
            switch finding.verdict {
            case .good: terminal.style("ok  ", .green)
            case .note: terminal.style("note", .yellow)
            case .bad: terminal.style("bad ", .red)
            }
        try terminal.line("\(mark)  \(finding.subject): \(Printable.line(finding.message))")
        if let remedy = finding.remedy { try terminal.line("      → \(Printable.line(remedy))") }
    }
}
