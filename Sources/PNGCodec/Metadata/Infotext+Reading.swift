import NuraModel

extension Infotext {
    /// Reads any text: what is not recognised as parameters is prompt.
    ///
    /// The last line holds the parameters only if at least three pairs are found on it. A value that is a size becomes
    /// two parameters; of a key that comes twice the later value counts. Takes time in proportion to the text.
    package init(parsing text: String) {
        self.init(prompt: "")
        var lines = text.trimmingWhitespace.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        if let last = lines.last {
            let pairs = PairScanner(last).pairs()
            if pairs.count >= 3 {
                lines.removeLast()
                parameters = Self.parameters(from: pairs)
            }
        }
        readPrompts(lines.map { String($0).trimmingWhitespace })
    }

    private mutating func readPrompts(_ lines: [String]) {
        let label = "Negative prompt:".unicodeScalars
        var positive: [String] = []
        var negative: [String] = []
        var isNegative = false
        for var line in lines {
            if line.unicodeScalars.starts(with: label) {
                isNegative = true
                line = String(line.unicodeScalars.dropFirst(label.count)).trimmingWhitespace
            }
            // An empty line before the first words adds nothing.
            if isNegative {
                if !(negative.isEmpty && line.isEmpty) { negative.append(line) }
            } else if !(positive.isEmpty && line.isEmpty) {
                positive.append(line)
            }
        }
        prompt = positive.joined(separator: "\n")
        negativePrompt = negative.joined(separator: "\n")
    }

    private static func parameters(from pairs: [Parameter]) -> [Parameter] {
        var parameters: [Parameter] = []
        var places: [String: Int] = [:]
        for parameter in pairs.filter({ !$0.value.isEmpty }).flatMap(splittingSize) {
            if let place = places[parameter.key] {
                parameters[place] = parameter
            } else {
                places[parameter.key] = parameters.count
                parameters.append(parameter)
            }
        }
        return parameters
    }

    private static func splittingSize(_ pair: Parameter) -> [Parameter] {
        let value = unquoted(pair.value)
        let sides = value.unicodeScalars.split(separator: "x", omittingEmptySubsequences: false).map(String.init)
        guard sides.count == 2, sides.allSatisfy(\.isNumber) else { return [Parameter(pair.key, value)] }
        return [Parameter("\(pair.key)-1", sides[0]), Parameter("\(pair.key)-2", sides[1])]
    }

    private static func unquoted(_ value: String) -> String {
        guard value.unicodeScalars.first == "\"", value.unicodeScalars.last == "\"" else { return value }
        do throws(JSONError) {
            return try JSONValue(parsing: value.utf8).string ?? value
        } catch {
            // Quotes that are not a JSON string are part of the value.
            return value
        }
    }
}

/// Finds `Key: value` pairs from left to right, as the expression
/// `\s*(\w[\w \-/]+):\s*("(?:\\.|[^\\"])+"|[^,]*)(?:,|$)` does.
private struct PairScanner {
    private let line: [Unicode.Scalar]
    private var position = 0

    init(_ line: Substring.UnicodeScalarView) {
        self.line = Array(line)
    }

    /// Stops after `SDCPP`: there stable-diffusion.cpp puts JSON whose commas would give nonsense.
    func pairs() -> [Infotext.Parameter] {
        var scanner = self
        var pairs: [Infotext.Parameter] = []
        while pairs.last?.key != "SDCPP", let key = scanner.key() {
            pairs.append(Infotext.Parameter(key, scanner.value()))
        }
        return pairs
    }

    /// The next key that a colon ends, which is passed over.
    private mutating func key() -> String? {
        while let start = line[position...].firstIndex(where: \.isWord) {
            let end = line[start...].firstIndex { !$0.isInKey } ?? line.endIndex
            // Every later start of the same run would end at the same place.
            position = end
            if end < line.endIndex, line[end] == ":", end - start >= 2 {
                position = end + 1
                return text(start..<end)
            }
        }
        return nil
    }

    /// The value up to the next comma, which is passed over.
    private mutating func value() -> String {
        let start = line[position...].firstIndex { !$0.isSpace } ?? line.endIndex
        let end = quotedEnd(from: start) ?? line[start...].firstIndex(of: ",") ?? line.endIndex
        position = min(end + 1, line.endIndex)
        return text(start..<end)
    }

    /// Where a quoted value ends, if one begins here, is not empty and nothing but a comma or the end follows it.
    private func quotedEnd(from start: Int) -> Int? {
        guard start < line.endIndex, line[start] == "\"" else { return nil }
        var index = start + 1
        while index < line.endIndex, line[index] != "\"" {
            index += line[index] == "\\" ? 2 : 1
        }
        let end = index + 1
        guard index < line.endIndex, index > start + 1, end == line.endIndex || line[end] == "," else { return nil }
        return end
    }

    private func text(_ range: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: line[range])
        return String(view)
    }
}
