/// One subject of `scripts/bench`.
protocol Benchmark: Sendable {
    /// How it is called on the command line.
    static var name: String { get }

    init(_ settings: BenchmarkSettings)

    /// Measures, and hands over each number as soon as it is there.
    func run(_ report: (Measure) -> Void) async throws
}

/// What every benchmark is told.
struct BenchmarkSettings: Sendable {
    let rounds: Rounds
    /// How many images the synthetic libraries hold.
    let records: Int
    /// The built `nura`, for what only the whole program shows.
    let nura: String
}
