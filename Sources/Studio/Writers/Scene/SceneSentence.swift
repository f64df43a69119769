import NuraModel

/// The visual prompt: what is shown, in which light and weather, in which colours, temper and style.
struct SceneSentence {
    private let outline: SceneOutline
    private let request: WritingRequest
    private let mood: Mood
    private let choice: UInt64

    init(_ outline: SceneOutline, _ request: WritingRequest) {
        self.outline = outline
        self.request = request
        mood = .of(request.emotion)
        choice = FNV1a(of: request.emotion.rawValue + request.text).value
    }

    /// - Parameter ownWords: what is quoted when the text speaks a language that nothing could be read from.
    func text(ownWords: String?) -> String {
        var clauses = outline.isEmpty ? [abstraction(ownWords)] : [scene]
        if !outline.isEmpty, let ownWords { clauses.append("“\(ownWords)”") }
        if !outline.isEmpty {
            clauses.append(contentsOf: [pick(mood.light[outline.hour] ?? [], 1), weather].compactMap { $0 })
        }
        clauses += absences
        clauses.append(palette)
        if let temper = pick(mood.temper, 3) { clauses.append(temper) }
        clauses.append(styleWords)
        if clauses.joined(separator: " ").split(separator: " ").count < Self.fewestWords {
            clauses.insert("simply and closely seen, with room around it", at: 1)
        }
        return clauses.joined(separator: ", ").capitalizingFirst
    }

    // What is shown.

    private var scene: String {
        let things = outline.phrases.filter { !$0.isSetting }
        let settings = outline.phrases.filter(\.isSetting)
        var actor: ScenePhrase.Actor?
        var words = listed(
            things.map { thing in
                defer { actor = thing.actor ?? actor }
                return thing.text(after: actor)
            })
        if let remembered = outline.remembered {
            words += words.isEmpty ? remembered.text : ", in the distance \(remembered.text)"
        }
        for setting in settings {
            words += words.isEmpty ? setting.text : (things.count > 1 ? ", " : " ") + settingWords(setting)
        }
        if !outline.feelings.isEmpty, outline.phrases.count < 3 {
            words += ", feeling " + listed(outline.feelings)
        }
        return words
    }

    /// `at night`, `in the morning`, `in the rain`.
    private func settingWords(_ setting: ScenePhrase) -> String {
        guard let part = setting.first else { return "" }
        if setting.isPast { return "after " + setting.text }
        let isTelling = part.describing.contains { !["last", "first", "next"].contains($0) }
        guard !isTelling else { return (part.kind == .time ? "on " : "in ") + setting.text }
        let noun = part.noun.joined(separator: " ")
        switch part.head {
        case "morning", "evening", "afternoon": return "in the \(noun)"
        case "autumn", "winter", "summer", "springtime": return "in \(part.head)"
        default:
            return part.kind == .time
                ? "at \(part.isPlural ? part.head : noun)" : "in " + (part.isPlural ? noun : "the \(noun)")
        }
    }

    private func abstraction(_ ownWords: String?) -> String {
        let subject: String =
            if let ownWords {
                "“\(ownWords)”"
            } else {
                listed(outline.feelings)
            }
        let shape = pick(mood.abstraction, 4) ?? ""
        let temper = outline.feelings.contains(request.emotion.rawValue) ? "wordless" : request.emotion.rawValue
        return subject.isEmpty
            ? "an abstract composition, \(temper) and inward, \(shape)"
            : "an abstract composition of \(subject), \(temper), \(shape)"
    }

    // How it looks.

    /// The emotion's weather, under an open sky whose weather nobody has told.
    private var weather: String? {
        let said = outline.saidWords
        let kinds = Set((outline.phrases).flatMap { $0.parts.map(\.kind) })
        let isOpen = !kinds.isDisjoint(with: [.water, .ground, .plant, .building])
        guard isOpen, !kinds.contains(.weather), said.isDisjoint(with: Self.ownSkies), outline.allows("weather sky")
        else { return nil }
        let stillness: Set<String> = [
            "still", "calm", "quiet", "windless", "silent", "peaceful", "motionless", "smooth", "dry", "clear",
        ]
        return pick(
            mood.weather.filter { words in
                outline.allows(words) && (said.isDisjoint(with: stillness) || words.contains("air"))
            }, 2)
    }

    /// Words that say what the sky is like, or that there is none.
    private static let ownSkies = VisibleVocabulary.listed(
        """
        sun sky cloud clouds moon star stars sunset sunrise sundown rainbow aurora sunlight sunshine sunny sunlit galaxy
        planet cosmos universe orbit comet constellation eclipse meteor milky moonlight starlight desert dune dunes
        underwater reef coral seabed cave cavern tunnel whale fish jellyfish dolphin shark fire wildfire bonfire volcano
        rainy snowy foggy misty stormy cloudy starry windy frozen icy sunbeam sky-lit dream inside indoors attic
        """)

    /// `no moon`: said again, so that nobody adds it.
    private var absences: [String] {
        outline.isEmpty ? [] : outline.absentWords.prefix(3).map { "no \($0)" }
    }

    private var palette: String {
        let base = pickList(mood.palette, 5).filter(outline.allows)
        let colours =
            outline.colours + base.filter { !outline.colours.contains($0) }.prefix(outline.colours.isEmpty ? 3 : 2)
        return "in a palette of " + listed(colours)
    }

    private static let fewestWords = 25

    private var styleWords: String {
        switch request.style {
        case nil, "painterly": "painterly and finely detailed"
        case "watercolor", "watercolour": "watercolor on textured paper"
        case "ink": "ink drawing with fluid washes"
        case "oil": "oil painting with rich impasto"
        case "pastel": "soft pastel drawing"
        case "flat": "flat illustration with clean shapes"
        case let style? where style.contains(" "): style
        case let style?: "in \(style) style"
        }
    }

    private func pick(_ choices: [String], _ salt: UInt64) -> String? {
        let allowed = choices.filter(outline.allows)
        guard !allowed.isEmpty else { return nil }
        return allowed[Int((choice >> (salt * 8)) % UInt64(allowed.count))]
    }

    private func pickList(_ choices: [[String]], _ salt: UInt64) -> [String] {
        choices.isEmpty ? [] : choices[Int((choice >> (salt * 8)) % UInt64(choices.count))]
    }
}

/// `a, b and c`.
func listed(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
}

extension String {
    var capitalizingFirst: String { prefix(1).uppercased() + dropFirst() }
}
