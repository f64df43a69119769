/// How long the last pictures took.
struct DurationLog: Sendable {
    private static let length = 50

    private var seconds: [Double] = []

    mutating func add(_ duration: Double) {
        seconds.append(duration)
        if seconds.count > Self.length { seconds.removeFirst() }
    }

    /// `nil` while nothing has been measured.
    var median: Double? {
        seconds.isEmpty ? nil : seconds.sorted()[seconds.count / 2]
    }
}
