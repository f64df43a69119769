/// Reads a prompt into a scene: what is named, how many, in which colour, where, and what is said not to be there.
///
/// It reads English as prompts and diaries are written: adjectives stand before their thing or after "is", relations
/// between two things or behind the one they place ("mountains behind"), and a denial lasts until the clause ends.
struct SceneParser: Sendable {
    private let lexicon = Lexicon.english

    /// - Parameter negative: words for what must not be seen.
    func parse(_ prompt: String, except negative: String? = nil) -> Scene {
        var reading = Reading()
        for clause in Self.clauses(of: prompt) {
            read(clause, into: &reading)
            reading.endClause()
        }
        if let negative {
            var denied = Reading()
            for clause in Self.clauses(of: negative) { read(clause, into: &denied) }
            for subject in denied.scene.subjects { reading.scene.absent.insert(subject.thing) }
        }
        return reading.finish()
    }

    /// The words of a text in lower case, with their apostrophes, cut where a comma or a full stop stands.
    static func clauses(of text: String) -> [[String]] {
        var clauses: [[String]] = [[]]
        var word = ""
        func flush() {
            if !word.isEmpty { clauses[clauses.count - 1].append(word) }
            word = ""
        }
        for character in text.lowercased() {
            if character.isLetter || character.isNumber {
                word.append(character)
            } else if character == "'" || character == "’" {
                word.append("'")
            } else {
                flush()
                if ",.;:!?—–\n()".contains(character) { clauses.append([]) }
            }
        }
        flush()
        return clauses.filter { !$0.isEmpty }
    }

    /// "Moon's" is "moon", "don't" is "dont".
    private static func withoutPossessive(_ word: String) -> String {
        word.hasSuffix("'s") ? String(word.dropLast(2)) : word.filter { $0 != "'" }
    }

    private func read(_ clause: [String], into reading: inout Reading) {
        let words = clause.map(Self.withoutPossessive)
        var index = 0
        while index < words.count {
            let (length, meanings) = longestMatch(words, at: index)
            if meanings.isEmpty || namesOwner(clause[index], meanings) {
                reading.pass(words[index], lexicon: lexicon)
            } else {
                reading.take(meanings, previous: index > 0 ? words[index - 1] : nil)
            }
            index += max(1, length)
        }
    }

    /// "Grandmother's house" shows the house.
    private func namesOwner(_ word: String, _ meanings: [Lexicon.Meaning]) -> Bool {
        (word.hasSuffix("'s") || word.hasSuffix("s'"))
            && meanings.contains { meaning in
                if case .thing(let thing, _) = meaning { [.person, .child].contains(thing) } else { false }
            }
    }

    private func longestMatch(_ words: [String], at index: Int) -> (Int, [Lexicon.Meaning]) {
        for length in stride(from: min(lexicon.longest, words.count - index), through: 1, by: -1) {
            let meanings = lexicon.meanings(of: words[index..<(index + length)].joined(separator: " "))
            if !meanings.isEmpty { return (length, meanings) }
        }
        return (1, [])
    }
}
