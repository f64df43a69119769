import NuraModel

/// A part of a lexicon as it is written: themes, weights and entries, a group a line.
///
///     # grief; not none; ended hopeful 0.8
///     3 grief, heartbroken, cry myself to sleep
///     2.5 <my> <kin> die, {rain|drizzle} on <my> {glass|window}
///
/// A line that starts with `#` opens a theme: its name for readers, then what `not` and `no longer` make of it, where
/// that is not what the emotion does by default. A number opens a group of entries of that weight, up to the next
/// number; commas separate the entries. In an entry `{a|b}` stands for either, also for nothing (`{a|}`), `<kin>` for
/// any word of a class, `_` for any word, `~` for up to three, and `lost!` for this form only; other words stand for all
/// their inflections. A backslash at the end of a line joins it with the next, as in any Swift text. Lines of a class start
/// with `<kin>`, those of a turn with its name and a colon.
struct LexiconSource: Sendable {
    /// The emotion its entries speak for; `nil` for the classes and the turns.
    let emotion: Emotion?
    let text: String

    /// Entries for `emotion`.
    init(_ emotion: Emotion, _ text: String) {
        self.emotion = emotion
        self.text = text
    }

    /// The classes and the turns, a line each.
    init(grammar text: String) {
        emotion = nil
        self.text = text
    }
}

extension EmotionLexicon.Theme {
    /// A theme that turns as its emotion usually does.
    init(emotion: Emotion) {
        self.emotion = emotion
        switch emotion {
        case .calm:
            (negated, ended) = (.init(emotion: .mysterious, factor: 0.7), .init(emotion: .melancholic, factor: 0.7))
        case .energetic:
            (negated, ended) = (.init(emotion: .melancholic, factor: 0.8), .init(emotion: .melancholic, factor: 0.9))
        case .mysterious:
            (negated, ended) = (.init(emotion: .calm, factor: 0.7), .init(emotion: .hopeful, factor: 0.75))
        case .hopeful:
            (negated, ended) = (.init(emotion: .melancholic, factor: 0.9), .init(emotion: .melancholic, factor: 1))
        case .melancholic: (negated, ended) = (.init(emotion: .calm, factor: 0.6), .init(emotion: .hopeful, factor: 1))
        }
    }

    /// A theme with its heading: `# name; not EMOTION FACTOR; ended EMOTION FACTOR`, `none` for silence.
    init(emotion: Emotion, heading: String) {
        let usual = EmotionLexicon.Theme(emotion: emotion)
        var (negated, ended) = (usual.negated, usual.ended)
        for clause in heading.split(separator: ";").dropFirst() {
            let words = clause.split(separator: " ")
            guard words.count > 1 else { continue }
            let shift = Emotion(rawValue: String(words[1])).map { target in
                EmotionLexicon.Shift(emotion: target, factor: words.count > 2 ? Double(words[2]) ?? 1 : 1)
            }
            if words[0] == "not" { negated = shift }
            if words[0] == "ended" { ended = shift }
        }
        self.init(emotion: emotion, negated: negated, ended: ended)
    }
}
