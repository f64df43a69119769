import NuraModel

extension Infotext {
    /// The text as other programs read it, without a line break at its end.
    ///
    /// Parameters without a value, and those whose key the format cannot hold, are left out. A value with a comma, a
    /// colon or a line break is quoted, which some readers do not understand: names without them travel further.
    package var text: String {
        var lines = [prompt]
        if !negativePrompt.isEmpty { lines.append("Negative prompt: \(negativePrompt)") }
        let pairs = joiningSizes().filter { !$0.value.isEmpty && Self.isKey($0.key) }
        if !pairs.isEmpty {
            lines.append(pairs.map { "\($0.key): \(Self.quoted($0.value))" }.joined(separator: ", "))
        }
        return lines.joined(separator: "\n").trimmingWhitespace
    }

    /// Puts `Size-1` and `Size-2` back together where they follow each other.
    private func joiningSizes() -> [Parameter] {
        var joined: [Parameter] = []
        for parameter in parameters {
            if let last = joined.last, last.key.hasSuffix("-1"), parameter.key == "\(last.key.dropLast(2))-2",
                last.value.isNumber, parameter.value.isNumber, Self.isKey(String(last.key.dropLast(2)))
            {
                joined[joined.count - 1] = Parameter(String(last.key.dropLast(2)), "\(last.value)x\(parameter.value)")
            } else {
                joined.append(parameter)
            }
        }
        return joined
    }

    private static func isKey(_ key: String) -> Bool {
        let scalars = Array(key.unicodeScalars)
        return scalars.count >= 2 && scalars[0].isWord && scalars.allSatisfy(\.isInKey)
    }

    /// Also quotes what a reader would trim or take for quoted.
    private static func quoted(_ value: String) -> String {
        let needsQuotes =
            value.unicodeScalars.contains { $0 == "," || $0 == ":" || $0 == "\n" || $0 == "\r" }
            || value.unicodeScalars.first == "\"" || value.trimmingWhitespace != value
        return needsQuotes ? JSONValue.string(value).text(.compact) : value
    }
}
