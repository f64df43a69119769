import NuraModel

/// How long each generator really took for its last pictures.
package struct GenerationTimes: Hashable, Sendable {
    /// How many durations of a generator count.
    package static let kept = 50

    /// Seconds, oldest first, by the generator's name.
    private var seconds: [String: [Double]] = [:]

    package init() {}

    /// Adds what a picture took; what is no duration is left out.
    package mutating func note(_ duration: Double, by generator: String) {
        guard duration.isFinite, duration >= 0 else { return }
        seconds[generator] = ((seconds[generator] ?? []) + [duration]).suffix(Self.kept)
    }

    /// The seconds that a picture will take: the median of the last ones, which one slow picture does not change.
    ///
    /// - Returns: `nil` for a generator that has made nothing yet.
    package func estimate(for generator: String) -> Double? {
        guard let durations = seconds[generator]?.sorted(), !durations.isEmpty else { return nil }
        let middle = durations.count / 2
        return durations.count.isMultiple(of: 2)
            ? (durations[middle - 1] + durations[middle]) / 2 : durations[middle]
    }

    /// How many durations of a generator are known.
    package func count(for generator: String) -> Int { seconds[generator]?.count ?? 0 }
}

extension GenerationTimes {
    private static let format = "nura.durations/1"

    var json: JSONObject {
        var object: JSONObject = ["format": .string(Self.format)]
        for (generator, durations) in seconds.sorted(by: { $0.key < $1.key }) {
            object[generator] = .array(durations.map { .init(floatLiteral: ($0 * 1000).rounded() / 1000) })
        }
        return object
    }

    /// What a file says; nothing where it is no such file, for new durations come with every picture.
    init(parsing bytes: [UInt8]) {
        guard let object = try? JSONValue(parsing: bytes).object, object["format"]?.string == Self.format else {
            return
        }
        for (generator, value) in object.members {
            for duration in value.array ?? [] { duration.double.map { note($0, by: generator) } }
        }
    }
}
