import NuraModel

/// The words and secrets of one request, so that what a service says about it can be kept free of them.
///
/// Services like to repeat what they were sent. A message is shown only when it shares no telling word with the
/// request, whole or within another word (`prompt%20lighthouse`), and no part of a secret; when in doubt it is left
/// out.
package struct PrivateWords: Sendable {
    /// From which length on a word of the request counts within other words too, in characters.
    private static let shortestPart = 5
    /// Characters of a message that may be shown.
    private static let mostShown = 200

    private let texts: [String]
    private let secrets: [String]

    package init(texts: [String] = [], secrets: [String] = []) {
        self.texts = texts
        self.secrets = secrets.filter { !$0.isEmpty }
    }

    /// The message in one line of at most 200 characters; `nil` when there is none or it repeats the request.
    package func shown(_ message: String?) -> String? {
        guard let message else { return nil }
        // With so much beyond what is shown that no word is cut in two unseen.
        let line = String(Self.line(message.prefix(4000)).prefix(Self.mostShown + FoldedText.maximumWordLength))
        guard !line.isEmpty, permits(line) else { return nil }
        return line.count > Self.mostShown ? line.prefix(Self.mostShown - 1) + "…" : line
    }

    private func permits(_ message: String) -> Bool {
        let secretParts = secrets.contains { secret in
            secret.count < 6 ? message.contains(secret) : Self.shareRun(of: 6, message, secret)
        }
        if secretParts { return false }
        let words = FoldedText(message).words
        let spoken = words.reduce(into: Set()) { $0.formUnion(Self.parts(of: $1)) }
        guard !spoken.isEmpty else { return true }
        return texts.allSatisfy { Self.telling($0).isDisjoint(with: spoken) }
    }

    /// The word, and what may be words within it.
    private static func parts(of word: Substring) -> [Substring] {
        guard isTelling(word) else { return [] }
        let characters = Array(word.indices) + [word.endIndex]
        var parts = [word]
        for start in 0..<max(0, characters.count - shortestPart) {
            for end in start + shortestPart..<characters.count {
                parts.append(word[characters[start]..<characters[end]])
            }
        }
        return parts
    }

    private static func shareRun(of length: Int, _ message: String, _ secret: String) -> Bool {
        let secret = Array(secret)
        return (0...secret.count - length).contains { message.contains(String(secret[$0..<$0 + length])) }
    }

    /// The folded words that say something: not the short ones, and not those that services speak in anyway.
    private static func telling(_ text: String) -> Set<Substring> {
        Set(FoldedText(text).words.filter { isTelling($0) })
    }

    private static func isTelling(_ word: Substring) -> Bool {
        guard word.utf8.allSatisfy({ $0 < 0x80 }) else { return true }
        return word.utf8.count > 2 && !serviceWords.contains(word)
    }

    private static func line(_ text: some StringProtocol) -> String {
        text.split { $0.isWhitespace || $0.unicodeScalars.allSatisfy { $0.properties.generalCategory == .control } }
            .joined(separator: " ")
    }

    /// What services talk about, in words that betray nothing even when the request has them too.
    private static let serviceWords: Set<Substring> = Set(
        """
        the and for you your not are was were has have had can could cannot but all any may must should will would try \
        use used using out key api run url via yet its this that these those with without within from into than then \
        there their they what when where which while who why how again later after before more less most least only \
        also been being both each few other own same such too very just please see check contact support about above \
        below between during over under error errors invalid valid request requests response model models image images \
        input inputs output outputs parameter parameters value values type types field fields name named unknown \
        expected missing required unsupported supported support failed failure fail internal server service services \
        unavailable available overloaded overload loading load loaded currently busy queue full limit limits limited \
        rate quota exceeded exceed exhausted resource resources reached reset retry second seconds minute minutes hour \
        hours day daily month monthly free tier plan billing credit credits account subscription subscribe pro token \
        tokens permission permissions access denied forbidden unauthorized authentication authorization authenticated \
        not found gone deprecated longer provider providers prompt prompts size width height steps seed number integer \
        string array object boolean null empty greater less equal maximum minimum max min between range memory cuda \
        out device gpu cpu allocate tried unable upstream gateway timeout timed bad good json html text format file \
        endpoint method allowed content policy violation violates safety filter filtered system blocked refused
        """
        .split { $0 == " " || $0.isNewline })
}
