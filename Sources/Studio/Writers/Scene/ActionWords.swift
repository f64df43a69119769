/// What a person can be seen doing, in the form that joins a place: `walked` is `walking`.
enum ActionWords {
    struct Action: Hashable, Sendable {
        /// The `-ing` form.
        let gerund: String
        /// Whether it goes before a place: `floating in`.
        var takesPlaces = false
        /// Whether it goes before a thing: `watching`.
        var takesThings = false
    }

    /// The action that a word is a form of; `nil` for words that are no such action.
    static func action(_ word: String) -> Action? {
        actions[word]
    }

    /// Verbs that grammar needs too and that yet join things: `a labyrinth made of mirrors`.
    static let joining = [
        "made": "made", "stands": "standing", "stood": "standing", "stand": "standing", "sits": "sitting",
        "goes": "going", "went": "going", "comes": "coming",
    ]

    /// The form of a verb that joins a thing to a place: `howls` is `howling`, `covered` stays; `nil` for words whose
    /// form is not plain.
    static func participle(of word: String) -> String? {
        if let known = joining[word] ?? irregular[word] ?? actions[word]?.gerund { return known }
        if word.hasSuffix("ing") || word.hasSuffix("ed") { return word }
        guard word.hasSuffix("s"), word.count > 3, !word.hasSuffix("ss") else { return nil }
        var stem = String(word.dropLast())
        if word.hasSuffix("ies") { return word.dropLast(3) + "ying" }
        if ["shes", "ches", "sses", "xes"].contains(where: word.hasSuffix) { stem = String(word.dropLast(2)) }
        if stem.hasSuffix("e"), !stem.hasSuffix("ee") { return stem.dropLast() + "ing" }
        return doublesLastLetter(stem) ? stem + stem.suffix(1) + "ing" : stem + "ing"
    }

    /// `run`, `swim`, `drip`: one short vowel before one last consonant.
    private static func doublesLastLetter(_ stem: String) -> Bool {
        let isVowel = stem.map { "aeiouy".contains($0) }
        guard stem.count == 3 || stem.count == 4 && !isVowel[0] && !isVowel[1], let last = stem.last else {
            return false
        }
        return !isVowel[isVowel.count - 1] && isVowel[isVowel.count - 2] && !isVowel[isVowel.count - 3]
            && !"wx".contains(last)
    }

    private static let irregular = [
        "shone": "shining", "hung": "hanging", "rose": "rising", "lay": "lying", "came": "coming", "blew": "blowing",
        "grew": "growing", "shine": "shining", "crash": "crashing", "hang": "hanging", "rise": "rising",
        "glow": "glowing",
        "blow": "blowing", "grow": "growing", "burn": "burning", "howl": "howling", "sing": "singing",
        "sang": "singing",
        "roll": "rolling", "whisper": "whispering", "lead": "leading", "led": "leading", "bloom": "blooming",
        "rolled": "rolling", "crashed": "crashing", "swirled": "swirling", "flickered": "flickering",
        "poured": "pouring",
        "glowed": "glowing", "howled": "howling", "shimmered": "shimmering", "bloomed": "blooming", "burned": "burning",
        "frozen": "frozen", "hidden": "hidden", "drawn": "drawn", "lit": "lit", "strewn": "strewn", "built": "built",
    ]

    private static let actions: [String: Action] = {
        var actions: [String: Action] = [:]
        for (isPlaced, lines) in [(true, placed), (false, directed)] {
            for line in lines.split(whereSeparator: \.isNewline) {
                let forms = line.split(separator: " ").map(String.init)
                guard let gerund = forms.first else { continue }
                for form in forms {
                    actions[form, default: Action(gerund: gerund)].takesPlaces =
                        isPlaced || actions[form]?.takesPlaces == true
                    if !isPlaced { actions[form]?.takesThings = true }
                }
            }
        }
        return actions
    }()

    private static let placed = """
        floating float floats floated
        drifting drift drifts drifted
        flying fly flies flew flown
        falling fall falls fell fallen
        walking walk walks walked
        wandering wander wanders wandered
        running run runs ran
        swimming swim swims swam
        sinking sink sinks sank sunk
        drowning drown drowns drowned
        diving dive dives dived dove
        dancing dance dances danced
        sitting sit sits sat
        standing stand stands stood
        lying lie lies
        waiting wait waits waited
        sleeping slept
        riding ride rides rode
        sailing sails sailed
        rowing rowed
        climbing climb climbs climbed
        hiking hike hikes hiked
        cycling cycled
        skating skated
        kneeling kneel kneels knelt
        resting
        playing played
        spinning spun
        soaring soar soars soared
        gliding glide glides glided
        strolling stroll strolled
        traveling traveled travelling travelled
        lost
        trapped
        hiding hid hidden
        looking
        staring stared
        gazing gazed
        breathing
        racing raced
        rushing rushed
        skiing skied
        surfing surfed
        driving drove
        jumping jumped
        crawling crawled
        wading waded
        """

    private static let directed = """
        watching watched
        chasing chased
        holding
        carrying carried
        climbing
        lighting
        planting planted
        crossing crossed
        feeding
        following followed
        riding ride rides rode
        catching
        counting counted
        gathering gathered
        painting painted
        reading
        playing
        """
}
