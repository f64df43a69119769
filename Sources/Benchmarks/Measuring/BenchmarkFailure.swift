/// Why nothing could be measured.
struct BenchmarkFailure: Error, CustomStringConvertible {
    let description: String
}
