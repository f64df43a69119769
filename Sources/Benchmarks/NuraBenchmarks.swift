import ArgumentParser
import Glibc

/// Measures Nura against its bars, as ratios to references in the same run.
@main
struct NuraBenchmarks: AsyncParsableCommand {
    private static let all: [any Benchmark.Type] = [
        PNGBenchmark.self, PainterBenchmark.self, EmotionBenchmark.self, SearchBenchmark.self, RescanBenchmark.self,
        RebuildBenchmark.self, InboxBenchmark.self, ServerBenchmark.self, UploadBenchmark.self, SyncBenchmark.self,
    ]

    static let configuration = CommandConfiguration(
        commandName: "scripts/bench",
        abstract: "Prints each bar as a ratio against its reference, and whether it is met.",
        discussion: """
            Without names everything is measured: \(all.map { $0.name }.joined(separator: ", ")). Ours and the \
            reference take turns for some rounds, and the median of the pairwise ratios counts. Exits with 1 when a \
            bar is missed.
            """)

    @Argument(help: ArgumentHelp("What to measure.", valueName: "name")) var names: [String] = []
    @Option(help: "How many images the synthetic libraries hold; the bars are set for 100000.") var records = 100_000
    @Option(help: "How many rounds to measure.") var rounds = 7
    @Option(help: "The built nura.") var nura: String

    func validate() throws {
        let known = Set(Self.all.map { $0.name })
        if let unknown = names.first(where: { !known.contains($0) }) {
            throw ValidationError(
                "there is no benchmark \(unknown); there are \(known.sorted().joined(separator: ", "))")
        }
        guard rounds > 0, records >= 1000 else { throw ValidationError("at least 1 round and 1000 records") }
    }

    func run() async throws {
        let settings = BenchmarkSettings(rounds: Rounds(count: rounds), records: records, nura: nura)
        var missed = 0
        for benchmark in Self.all where names.isEmpty || names.contains(benchmark.name) {
            try await benchmark.init(settings).run { measure in
                print(measure.line)
                // A line is worth reading when it is there, through a pipe too.
                fflush(nil)
                if measure.isMet == false { missed += 1 }
            }
        }
        print(missed == 0 ? "all bars met" : "\(missed) missed")
        if missed > 0 { throw ExitCode.failure }
    }
}
