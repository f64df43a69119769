import NuraModel

/// What a picture shows, chosen from a text and, where it leaves room, from what is remembered.
struct SceneOutline: Hashable, Sendable {
    enum Hour: Hashable, Sendable {
        case dawn
        case day
        case dusk
        case night
    }

    /// The things of the text, in reading order.
    private(set) var phrases: [ScenePhrase]
    /// Things that the text says are not there, in the singular.
    let absent: [String]
    /// The same in the person's words.
    let absentWords: [String]
    /// Colours that stand beside no thing.
    let colours: [String]
    /// The feelings that the text names.
    let feelings: [String]
    /// When it is, as the words say.
    let hour: Hour?
    /// A phrase of an anchor or a memory.
    private(set) var remembered: ScenePhrase?

    /// The most words that the phrases of a text may fill.
    private static let room = 26

    /// - Parameter speaksOfEmotion: whether the text speaks for an emotion. Then a text that shows nothing is a picture
    ///   of that emotion, and not one of what was said before: nobody wants the same scene again for another feeling.
    init(text: ReadText, memory: RememberedContext, speaksOfEmotion: Bool = false) {
        var reader = PhraseReader(text)
        let all = reader.phrases()
        let absent = reader.absentThings()
        let foreign = text.isBeyondEnglish ? ForeignThings.phrases(in: text) : []
        let present = all.filter { phrase in !phrase.heads.contains { head in absent.contains { $0.thing == head } } }
        let chosen = Self.choose(foreign.isEmpty ? present : foreign)
        self.absent = absent.map(\.thing)
        absentWords = absent.map(\.word)
        phrases = chosen
        colours = Self.looseColours(of: text, in: all)
        let analysis = InputAnalysis(text)
        feelings = Self.feelings(of: text, named: analysis.emotionalKeywords, in: chosen)
        hour = Self.hour(of: chosen)
        guard !text.isBeyondEnglish else { return }
        if chosen.isEmpty, feelings.isEmpty, colours.isEmpty, !speaksOfEmotion, !analysis.emotionalContent {
            phrases = Self.newest(memory.recent).filter { fits($0) }
        }
        guard phrases.count <= 3 else { return }
        for line in memory.anchors + memory.memories where remembered == nil { remembered = firstFitting(line) }
    }

    /// Whether it shows anything.
    var isEmpty: Bool { phrases.isEmpty && remembered == nil }

    var heads: Set<String> { Set((phrases + [remembered].compactMap { $0 }).flatMap(\.heads)) }

    /// All words that the phrases say, for telling whether something is named.
    var saidWords: Set<String> {
        Set(
            (phrases + [remembered].compactMap { $0 }).flatMap { phrase in
                phrase.heads + phrase.parts.flatMap(\.words).map { $0.lowercased() }
            })
    }

    /// Whether `words` say nothing against the text: they name nothing that is absent and no other hour.
    func allows(_ words: String) -> Bool {
        let read = ReadText(words)
        return !read.words.contains { word in
            let thing = VisibleVocabulary.impliedThings[word.folded] ?? word.folded
            return absent.contains(VisibleVocabulary.entry(of: thing)?.word ?? thing)
        }
    }

    /// The states among the feeling words that the text does not deny and no thing has taken.
    private static func feelings(of text: ReadText, named: [String], in phrases: [ScenePhrase]) -> [String] {
        let denied = Set(Negation.positions(in: text).map { text.words[$0].folded })
        let taken = Set(phrases.flatMap { $0.parts.flatMap(\.words) }.map { $0.lowercased() })
        let losesThing = text.words.indices.contains { index in
            text.words[index].folded == "lost"
                && text.word(at: index + 1).map { GrammarWords.determiners.contains($0.folded) } == true
        }
        let states = named.map { $0.lowercased() }.filter { word in
            word.first?.isLetter == true && !denied.contains(word) && !taken.contains(word)
                && deeds.isDisjoint(with: BaseForms.bases(of: word)) && !(word == "lost" && losesThing)
        }
        return Array(states.prefix(2))
    }

    /// Feeling words that say what somebody does; "feeling laughed" would be no English.
    private static let deeds = VisibleVocabulary.listed(
        """
        laugh cry weep wept sob love adore cherish hope believe trust wonder long yearn ache celebrate miss hate mourn
        grieve suffer forgive appreciate rest heal recover worry fear scare beautiful ugly weird awful terrible horrible
        fantastic
        """)

    /// Takes the weightiest phrases while there is room and puts them back in reading order.
    private static func choose(_ phrases: [ScenePhrase]) -> [ScenePhrase] {
        let bodies = phrases.filter { $0.first?.kind != .body }
        let candidates =
            bodies.isEmpty ? phrases : phrases.filter { $0.first?.kind != .body || $0.parts.count > 1 || $0.isCompared }
        let ranked = candidates.sorted { ($1.weight, $0.position) < ($0.weight, $1.position) }
        var chosen: [ScenePhrase] = []
        var seen: Set<String> = []
        var room = Self.room
        for phrase in ranked where chosen.count < 6 && phrase.wordCount <= room {
            guard !seen.isSuperset(of: phrase.heads) else { continue }
            seen.formUnion(phrase.heads)
            room -= phrase.wordCount
            chosen.append(phrase)
        }
        return chosen.sorted { $0.position < $1.position }
    }

    private static func looseColours(of text: ReadText, in phrases: [ScenePhrase]) -> [String] {
        let bound = Set(phrases.flatMap { $0.parts.flatMap(\.describing) }.map { $0.lowercased() })
        let negated = Negation.positions(in: text)
        var colours: [String] = []
        for (index, word) in text.words.enumerated() where !negated.contains(index) {
            guard VisibleVocabulary.kind(of: word.folded) == .colour, !bound.contains(word.folded),
                !colours.contains(word.folded), !unpaintable.contains(word.folded)
            else { continue }
            if word.folded == "blue",
                text.word(at: index - 1).map({ ["feel", "feeling", "so"].contains($0.folded) }) == true
            {
                continue
            }
            colours.append(word.folded)
        }
        return Array(colours.prefix(3))
    }

    private static let unpaintable: Set<String> = [
        "colour", "color", "colours", "colors", "colorful", "colourful", "pastel",
    ]

    private static func hour(of phrases: [ScenePhrase]) -> Hour? {
        for word in phrases.flatMap({ $0.parts.flatMap { [$0.head] + $0.words } }) {
            switch word.lowercased() {
            case "dawn", "sunrise", "daybreak", "morning": return .dawn
            case "dusk", "sunset", "sundown", "twilight", "evening", "nightfall": return .dusk
            case "night", "midnight", "moon", "crescent", "star", "stars", "starlight", "moonlight", "moonlit",
                "starry",
                "starlit", "galaxy", "constellation", "nocturnal", "nighttime", "aurora", "firework", "comet":
                return .night
            case "sun", "sunlight", "sunshine", "noon", "afternoon", "daylight", "rainbow", "sunlit", "sunny",
                "sunbeam":
                return .day
            default: continue
            }
        }
        return nil
    }

    /// The phrases of the newest message that has any.
    private static func newest(_ messages: [String]) -> [ScenePhrase] {
        for message in messages.suffix(20).reversed() {
            var reader = PhraseReader(ReadText(message))
            let phrases = choose(reader.phrases())
            if !phrases.isEmpty { return Array(phrases.prefix(3)) }
        }
        return []
    }

    private func firstFitting(_ memory: String) -> ScenePhrase? {
        var reader = PhraseReader(ReadText(memory))
        return reader.phrases().first { phrase in
            !phrase.isSetting && phrase.weight >= 1.5 && phrase.wordCount <= 10 && fits(phrase)
        }
    }

    /// Whether a remembered phrase neither contradicts the text nor says it again.
    private func fits(_ phrase: ScenePhrase) -> Bool {
        guard !phrase.heads.contains(where: { absent.contains($0) || heads.contains($0) }) else { return false }
        guard let hour, let other = Self.hour(of: [phrase]) else { return true }
        return hour == other
    }
}
