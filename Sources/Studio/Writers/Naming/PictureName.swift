import NuraModel

/// Names a picture from its most telling words: at most six, in title case, without filler.
struct PictureName {
    private static let longest = 6

    private let outline: SceneOutline
    private let emotion: Emotion
    private let choice: UInt64

    /// - Parameter seed: what the words that are added vary by: the text.
    init(_ outline: SceneOutline, emotion: Emotion, seed: String) {
        self.outline = outline
        self.emotion = emotion
        choice = FNV1a(of: emotion.rawValue + "\u{1F}" + seed.lowercased()).value
    }

    var text: String {
        let things = outline.phrases.filter { !$0.isSetting }
        guard let best = things.max(by: { ($0.weight, $1.position) < ($1.weight, $0.position) }) else {
            return settingName ?? colourName
                ?? FeelingNames.name(for: outline.feelings, emotion: emotion, choice: choice)
        }
        if best.parts.count > 1 || best.actor != nil { return TitleCase.title(relation(best)) }
        if let joined = companion(of: best, among: things) { return TitleCase.title(joined) }
        return TitleCase.title(alone(best))
    }

    /// The words of a phrase with relations; what is too long loses its last part, then its adjectives.
    private func relation(_ phrase: ScenePhrase) -> [String] {
        var parts = phrase.parts.map { part in
            var part = part
            part.joint = Self.shortJoints[part.joint.joined(separator: " ")] ?? part.joint
            part.describing.removeAll { Self.filler.contains($0.lowercased()) }
            return part
        }
        if words(of: parts).count > Self.longest, parts.count > 2 { parts.removeLast() }
        for position in parts.indices {
            while words(of: parts).count > Self.longest, parts[position].describing.count > 1 {
                parts[position].describing.removeFirst()
            }
        }
        for position in parts.indices.dropFirst()
        where words(of: parts).count > Self.longest && parts[position].joint.count > 1 {
            parts[position].joint.removeFirst()
        }
        for position in parts.indices.reversed() where words(of: parts).count > Self.longest {
            parts[position].describing = []
        }
        if words(of: parts).count > Self.longest, parts.count > 1 { parts.removeLast() }
        guard parts.count < 2, phrase.actor == nil, let first = phrase.parts.first else {
            return Array(words(of: parts).prefix(Self.longest))
        }
        return alone(ScenePhrase(parts: [first], position: phrase.position))
    }

    private static let shortJoints = [
        "at the end of": ["in"], "at the edge of": ["by"], "on the edge of": ["by"], "in the middle of": ["in"],
        "on top of": ["on"], "in front of": ["before"],
    ]

    /// Adjectives that tell a name nothing.
    private static let filler: Set<String> = ["whole", "own", "entire", "very", "single", "and", "great", "big"]

    private func words(of parts: [ScenePhrase.Part]) -> [String] {
        parts.enumerated().flatMap { position, part in
            let article = position == 0 && part.joint.isEmpty ? [] : part.article.wordsInName(before: part)
            return part.joint + article + part.words
        }
    }

    /// A thing without its article; of many adjectives the last ones.
    private func bare(_ part: ScenePhrase.Part) -> [String] {
        let noun = part.noun.suffix(3)
        return part.describing.filter { !Self.filler.contains($0.lowercased()) }.suffix(Self.longest - 1 - noun.count)
            + noun
    }

    /// The thing with its hour or its weather, or with the thing that comes next to it.
    private func companion(of best: ScenePhrase, among things: [ScenePhrase]) -> [String]? {
        guard let first = best.first, first.kind != .person || things.count > 1 else { return nil }
        let words = Array(bare(first).suffix(3))
        if first.kind != .light, let setting = outline.phrases.first(where: \.isSetting), let place = place(setting) {
            return words + place
        }
        let others = things.filter { other in
            other != best && other.parts.count == 1 && other.actor == nil
                && ![.body, .imagined].contains(other.first?.kind)
        }
        guard let other = others.max(by: { $0.weight < $1.weight })?.first else { return nil }
        let pair = [(best.position, words), (things.first { $0.first == other }?.position ?? 0, bare(other).suffix(2))]
        let ordered = pair.sorted { $0.0 < $1.0 }.map(\.1)
        return ordered[0] + ["and"] + ordered[1]
    }

    /// `at Dusk`, `in the Rain`.
    private func place(_ phrase: ScenePhrase) -> [String]? {
        guard let setting = phrase.first, setting.describing.count < 2 else { return nil }
        let noun = setting.describing.filter { !["last", "first", "next"].contains($0) } + setting.noun
        if phrase.isPast { return ["after"] + setting.article.words(before: setting) + noun }
        if setting.kind == .weather { return ["in"] + (setting.isPlural ? [] : ["the"]) + noun }
        switch setting.head {
        case "morning", "evening", "afternoon": return ["in", "the"] + noun
        case "autumn", "winter", "summer", "springtime": return ["in"] + noun
        default: return noun.count == setting.noun.count ? ["at", setting.head] : ["on", "a"] + noun
        }
    }

    /// One thing: told it keeps its adjectives, bare it takes the emotion's.
    private func alone(_ phrase: ScenePhrase) -> [String] {
        guard let first = phrase.first else { return [] }
        if first.kind == .person || first.kind == .body {
            return bare(first).suffix(2) + FeelingNames.light(of: emotion, choice)
        }
        guard bare(first).count == 1 else { return bare(first) }
        return [FeelingNames.adjective(of: emotion, choice)] + first.noun
    }

    private var settingName: String? {
        guard let part = outline.phrases.first?.first else { return nil }
        if let other = outline.phrases.dropFirst().first, part.describing.isEmpty, let place = place(other) {
            if part.kind == .weather, other.first?.kind == .time { return TitleCase.title(part.noun + place) }
        }
        return part.describing.isEmpty
            ? TitleCase.title([FeelingNames.adjective(of: emotion, choice)] + part.noun)
            : TitleCase.title(bare(part))
    }

    private var colourName: String? {
        outline.colours.isEmpty
            ? nil
            : TitleCase.title(
                ["shades", "of"] + listed(Array(outline.colours.prefix(2))).split(separator: " ").map(String.init))
    }
}
