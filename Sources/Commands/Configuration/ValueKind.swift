import HTTPTransport

/// What a setting takes, and how its spelling becomes a value.
package enum ValueKind: Hashable, Sendable {
    case text
    /// A file or folder; `~` stands for the home folder.
    case path
    /// Where words and tokens may be sent: an https address, or an http address of this machine.
    case address
    /// One of these words.
    case choice([String])
    /// One or more of these words, each once, in an order that matters.
    case list([String])
    case whole(ClosedRange<Int>)
    case decimal(ClosedRange<Double>)
    case flag

    /// What is allowed, in words that follow "must be".
    package var allowed: String {
        switch self {
        case .text: "a text"
        case .path: "the path of a file or folder"
        case .address: "an https:// address, or an http:// address of this machine, without name and password"
        case .choice(let words): "one of " + words.joined(separator: ", ")
        case .list(let words): "a list of one or more of " + words.joined(separator: ", ") + ", each once"
        case .whole(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .decimal(let range): "a number from \(spelled(range.lowerBound)) to \(spelled(range.upperBound))"
        case .flag: "true or false"
        }
    }

    private func spelled(_ number: Double) -> String { ConfigurationValue.decimal(number).description }
}

extension ValueKind {
    /// Why a spelling was refused; the words follow the name of the key.
    package struct Refusal: Error {
        package let code: ConfigurationError.Code
        package let reason: String
    }

    /// Reads one spelling, as it stands in a variable, an option or a scalar of the file. A list is separated by
    /// commas.
    package func value(of spelling: String) throws(Refusal) -> ConfigurationValue {
        switch self {
        case .text, .path:
            guard !spelling.isEmpty else { throw wrongType(spelling) }
            return .text(spelling)
        case .address:
            // What is refused may hold a password, and is not repeated.
            guard HTTPAddress.isAllowed(spelling) else {
                throw Refusal(code: .outOfRange, reason: "must be \(allowed)")
            }
            return .text(spelling)
        case .choice(let words):
            guard words.contains(spelling) else { throw outOfRange(spelling) }
            return .text(spelling)
        case .list:
            let words = spelling.split(separator: ",").map { trimmed($0) }
            return try list(of: words, written: spelling)
        case .whole(let range):
            guard let number = Int(spelling) else { throw wrongType(spelling) }
            guard range.contains(number) else { throw outOfRange(spelling) }
            return .whole(number)
        case .decimal(let range):
            guard let number = Double(spelling), number.isFinite else { throw wrongType(spelling) }
            guard range.contains(number) else { throw outOfRange(spelling) }
            return .decimal(number)
        case .flag:
            switch spelling.lowercased() {
            case "true", "yes", "on", "1": return .flag(true)
            case "false", "no", "off", "0": return .flag(false)
            default: throw wrongType(spelling)
            }
        }
    }

    /// Reads the words of a list.
    package func list(of words: [String], written spelling: String) throws(Refusal) -> ConfigurationValue {
        guard case .list(let allowedWords) = self else { throw wrongType(spelling) }
        guard !words.isEmpty, words.allSatisfy(allowedWords.contains), Set(words).count == words.count else {
            throw outOfRange(spelling)
        }
        return .list(words)
    }

    private func wrongType(_ spelling: String) -> Refusal {
        Refusal(code: .wrongType, reason: "must be \(allowed), but it is \"\(spelling)\"")
    }

    private func outOfRange(_ spelling: String) -> Refusal {
        Refusal(code: .outOfRange, reason: "must be \(allowed), but it is \"\(spelling)\"")
    }

    private func trimmed(_ text: Substring) -> String {
        let spaces: Set<Character> = [" ", "\t"]
        let start = text.drop(while: spaces.contains)
        return String(start.reversed().drop(while: spaces.contains).reversed())
    }
}
