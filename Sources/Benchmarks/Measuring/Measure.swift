/// One measured number, and what it must be.
struct Measure: Sendable {
    /// What a number is held to.
    enum Bar: Sendable {
        case atLeast(Double)
        case atMost(Double)
        /// Printed, not judged.
        case none
    }

    /// What was measured, beginning with the name of the benchmark.
    let name: String
    let value: Double
    /// `×` for ratios, else a unit.
    let unit: String
    let bar: Bar
    /// What the number was made from: times, sizes, counts.
    let detail: String

    init(_ name: String, _ value: Double, _ unit: String, bar: Bar = .none, detail: String = "") {
        self.name = name
        self.value = value
        self.unit = unit
        self.bar = bar
        self.detail = detail
    }

    /// `nil` when there is no bar.
    var isMet: Bool? {
        switch bar {
        case .atLeast(let limit): value >= limit
        case .atMost(let limit): value <= limit
        case .none: nil
        }
    }

    /// A line for a person, ending in `met` or `missed` where there is a bar.
    var line: String {
        let number = Self.text(value) + " " + unit
        let limit =
            switch bar {
            case .atLeast(let limit): "at least \(Self.text(limit))"
            case .atMost(let limit): "at most \(Self.text(limit))"
            case .none: ""
            }
        let verdict = isMet.map { $0 ? "met" : "missed" } ?? "printed"
        let columns = [
            name.padded(to: 34), number.padded(to: 14, atFront: true), limit.padded(to: 15), verdict.padded(to: 8),
        ]
        return (columns.joined(separator: "  ") + detail).trimmingSuffix(of: " ")
    }

    /// Three digits that count.
    private static func text(_ value: Double) -> String {
        let scale = abs(value) >= 100 ? 1.0 : abs(value) >= 10 ? 10 : abs(value) >= 0.1 ? 100 : 10_000
        let rounded = (value * scale).rounded() / scale
        return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
    }
}

extension String {
    fileprivate func padded(to width: Int, atFront: Bool = false) -> String {
        let spaces = String(repeating: " ", count: max(0, width - count))
        return atFront ? spaces + self : self + spaces
    }

    fileprivate func trimmingSuffix(of character: Character) -> String {
        var text = self[...]
        while text.last == character { text.removeLast() }
        return String(text)
    }
}
