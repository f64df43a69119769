import ArgumentParser
import LibraryService
import LibraryStore
import NuraModel

struct CheckCommand: NuraCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Verifies every file against its record and the index; exit code 0 only if all is well.")

    @Flag(help: "Mend what is safe to mend.") var repair = false
    @OptionGroup var json: JSONOption
    @OptionGroup(title: "Common options") var common: CommonOptions

    func run(in context: CommandContext) async throws -> SystemExit {
        let library = try await context.openLibrary(common)
        let report = try await context.terminal.progress("Checking") { line in
            try await library.check(repair: repair) { line.update($0) }
        }
        for problem in report.problems {
            if json.isOn {
                try context.terminal.json([
                    "path": .string(problem.path), "problem": .string(problem.message),
                    "mended": .bool(problem.isMended),
                ])
            } else {
                let mended = problem.isMended ? " (mended)" : ""
                try context.terminal.line(
                    Printable.line("\(library.layout.pictures.shown(problem.path)): \(problem.message)\(mended)"))
            }
        }
        if !json.isOn {
            let open = report.problems.count { !$0.isMended }
            let verdict =
                open == 0 ? "everything is as it should be" : "\(open.of("problem")) to look at"
            try context.terminal.line("\(report.checked.of("image")) checked: \(verdict)")
        }
        return report.isWhole ? .success : .badData
    }
}
