/// Two ways to do something, measured in turns, so that what slows the machine down meets both.
struct Rounds: Sendable {
    /// What came out, each number the median.
    struct Comparison {
        /// Of the pairwise ratios, ours over theirs.
        let ratio: Double
        let ours: Double
        let theirs: Double
    }

    let count: Int

    /// Runs `ours` and `theirs` in every round, in alternating order; each returns what it measured of itself.
    ///
    /// The first pair warms the caches and is thrown away.
    func compare(_ ours: () async throws -> Double, with theirs: () async throws -> Double) async rethrows -> Comparison
    {
        var pairs: [(ours: Double, theirs: Double)] = []
        for round in 0...count {
            if round.isMultiple(of: 2) {
                let first = try await ours()
                pairs.append((first, try await theirs()))
            } else {
                let first = try await theirs()
                pairs.append((try await ours(), first))
            }
        }
        pairs.removeFirst()
        return Comparison(
            ratio: pairs.map { $0.ours / $0.theirs }.median, ours: pairs.map(\.ours).median,
            theirs: pairs.map(\.theirs).median)
    }
}

extension [Double] {
    /// The middle one, the upper of two; not a number when there is none.
    var median: Double {
        isEmpty ? .nan : sorted()[count / 2]
    }
}
