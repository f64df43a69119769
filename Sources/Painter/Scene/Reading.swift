/// A prompt half read: the scene so far, and what waits for the thing it belongs to.
struct Reading {
    var scene = Scene()
    private var colours: [NamedColour] = []
    private var traits: Set<Trait> = []
    private var count: Int?
    /// A relation whose other side has not been read.
    private var relation: Relation.Kind?
    /// The last thing of this clause.
    private var last: Thing?
    private var isDenied = false
    /// Whether the relation that waits was said of "it": "mountains reflected in it".
    private var pointsBack = false
    private var mentionsWater = false
    /// The thing before "of": "a sea **of** flowers".
    private var whole: Thing?

    private static let copulas: Set<String> = [
        "is", "are", "was", "were", "painted", "coloured", "colored", "turned", "turns",
    ]
    private static let pronouns: Set<String> = ["it", "them", "her", "him"]
    /// Of what buildings and ways are made rather than what lies beside them: "a stone bridge".
    private static let materials: Set<String> = ["stone", "rock"]
    /// Nouns that take a colour although they are no things: "soft teal light".
    private static let tinted: Set<String> = [
        "light", "lights", "sky", "skies", "glow", "haze", "tone", "tones", "palette", "hue", "hues", "colour", "color",
        "colours", "colors", "horizon", "air", "shadow", "shadows", "accents", "reflections", "reflection",
    ]

    // MARK: Words

    /// A word that names nothing to depict.
    mutating func pass(_ word: String, lexicon: Lexicon) {
        if word == "of" {
            whole = last
            return
        }
        if Self.pronouns.contains(word) { pointsBack = relation != nil }
        if Vocabulary.inward.contains(word) || word == "me" && relation == .inside {
            takeBackFelt()
        } else if Self.tinted.contains(word) {
            tintScene()
        } else if word.hasSuffix("less") {
            deny(lexicon.meanings(of: String(word.dropLast(4))))
        } else if word == "but" || word == "yet" {
            isDenied = false
        }
    }

    /// A word that means something here; `previous` is the word before it.
    mutating func take(_ meanings: [Lexicon.Meaning], previous: String?) {
        let isAdjective = meanings.contains(.adjective)
        for meaning in meanings {
            switch meaning {
            case .adjective:
                continue
            case .thing(let thing, _) where isAdjective:
                mention(thing)
            case .thing(let thing, let isPlural):
                take(thing, isPlural: isPlural, previous: previous)
            case .water:
                if !isDenied { mentionsWater = true }
                tintScene()
            case .hour(let hour):
                if !isDenied, scene.hour == nil { scene.hour = hour }
            case .season(let season):
                if !isDenied, scene.season == nil { scene.season = season }
            case .quality(let quality):
                if !isDenied { scene.qualities.insert(quality) }
            case .trait(let trait):
                take(trait)
            case .number(let number):
                count = number
            case .colour(let colour):
                take(colour, previous: previous)
            case .relation(let kind):
                // "No boats on the lake", but "not in the forest".
                if let previous, !Vocabulary.negations.contains(previous) { isDenied = false }
                relation = kind
                pointsBack = false
                count = nil
            case .negation:
                isDenied = true
            case .figure:
                takeBackFelt()
                forgetAdjectives()
                return
            }
        }
    }

    /// "A fire in my chest" is felt, not seen; "a storm in my head" is an image of the whole.
    private mutating func takeBackFelt() {
        guard let relation, [.on, .inside, .through, .under].contains(relation), let last,
            ![.sky, .weather, .water, .cosmos, .land].contains(last.realm) || last == .rocks
        else { return }
        scene.subjects.removeAll { $0.thing == last }
        self.relation = nil
        self.last = nil
    }

    private mutating func take(_ trait: Trait) {
        // What is done stands after who does it, unless an article begins something new: "a horse grazing".
        if trait.isDeed, count == nil, let index = doer(of: trait) ?? last.flatMap(index(of:)) {
            scene.subjects[index].traits.insert(trait)
        } else {
            traits.insert(trait)
        }
    }

    /// Who does what only people do: "a man on a hill with arms raised".
    private func doer(of trait: Trait) -> Int? {
        guard trait.isOfPeople else { return nil }
        return scene.subjects.lastIndex { [.person, .child, .couple].contains($0.thing) }
    }

    private mutating func take(_ colour: NamedColour, previous: String?) {
        if let previous, Self.copulas.contains(previous), let last, let index = index(of: last),
            scene.subjects[index].colour == nil
        {
            scene.subjects[index].colour = colour
        } else {
            colours.append(colour)
        }
    }

    /// "Stormy" and "starry" say what there is and leave the sentence as it is.
    private mutating func mention(_ thing: Thing) {
        if isDenied { scene.absent.insert(thing) } else { merge(Subject(thing)) }
    }

    private mutating func take(_ named: Thing, isPlural: Bool, previous: String?) {
        // "The road winds."
        if named == .wind, isPlural, let last, last.realm == .way || last == .river { return }
        defer { forgetAdjectives() }
        let thing = kindOfTree(named, isPlural: isPlural)
        if isDenied {
            scene.absent.insert(thing)
            last = nil
            return
        }
        dropWhole(of: thing)
        if let previous, Self.materials.contains(previous) { dropMaterial(of: thing) }
        var subject = Subject(thing, colour: colours.first, traits: traits)
        subject.count = traits.contains(.lonely) && !isPlural ? 1 : isPlural && count == 1 ? nil : count
        subject.isPlural = isPlural
        if thing == .flock, subject.count == 1 { subject.count = nil }
        // "Two lovers" are one couple.
        if thing == .couple, !isPlural { subject.count = nil }
        scene.colours += colours.dropFirst()
        // The sky, the water and the light lend their colour to everything.
        if let colour = colours.first, [.sky, .weather, .water, .cosmos].contains(thing.realm) {
            scene.colours.append(colour)
        }
        merge(subject)
        relate(to: thing)
        last = thing
    }

    /// "A sea of flowers" shows flowers, not the sea.
    private mutating func dropWhole(of thing: Thing) {
        guard let whole else { return }
        self.whole = nil
        guard whole.realm == .water || whole == .field || whole == .clouds, thing.realm != .water, whole != thing else {
            return
        }
        scene.subjects.removeAll { $0.thing == whole }
        count = 7
    }

    /// In a birch forest "the trees" are birches.
    private func kindOfTree(_ thing: Thing, isPlural: Bool) -> Thing {
        guard thing == .tree, isPlural else { return thing }
        return [.birch, .pine, .palm, .bareTree, .blossom].first(where: scene.contains) ?? thing
    }

    /// "A stone bridge" is no rock beside a bridge.
    private mutating func dropMaterial(of thing: Thing) {
        guard last == .rocks, let stone = scene.subjects.last, stone.thing == .rocks,
            thing.realm == .building || thing.realm == .way || thing.realm == .object
        else { return }
        scene.subjects.removeLast()
        last = nil
        traits.formUnion(stone.traits)
        count = count ?? stone.count
        colours += [stone.colour].compactMap { $0 }
        for index in scene.subjects.indices {
            guard let relation = scene.subjects[index].relation, relation.other == .rocks else { continue }
            scene.subjects[index].relation = Relation(kind: relation.kind, other: thing)
        }
    }

    private mutating func relate(to thing: Thing) {
        guard let relation else { return }
        self.relation = nil
        guard let last, last != thing, let index = index(of: last), scene.subjects[index].relation == nil else {
            return
        }
        scene.subjects[index].relation = Relation(kind: relation, other: thing)
    }

    private mutating func merge(_ subject: Subject) {
        guard let index = index(of: subject.thing) else {
            scene.subjects.append(subject)
            return
        }
        scene.subjects[index].count = scene.subjects[index].count ?? subject.count
        scene.subjects[index].colour = scene.subjects[index].colour ?? subject.colour
        scene.subjects[index].traits.formUnion(subject.traits)
    }

    private mutating func deny(_ meanings: [Lexicon.Meaning]) {
        for case .thing(let thing, _) in meanings { scene.absent.insert(thing) }
    }

    private func index(of thing: Thing) -> Int? {
        scene.subjects.firstIndex { $0.thing == thing }
    }

    // MARK: Ends

    mutating func endClause() {
        // "Mountains behind": the relation stands after the thing it places.
        if let relation, let last, let index = index(of: last), scene.subjects[index].relation == nil,
            pointsBack || relation != .on && relation != .leadingTo, let other = referent(of: relation, from: last)
        {
            scene.subjects[index].relation = Relation(kind: relation, other: other)
        }
        tintScene()
        forgetAdjectives()
        relation = nil
        last = nil
        whole = nil
        isDenied = false
        pointsBack = false
    }

    /// What "it" is: water where something is reflected, else what the text began with.
    private func referent(of relation: Relation.Kind, from thing: Thing) -> Thing? {
        let others = scene.subjects.map(\.thing).filter { $0 != thing }
        return (relation == .reflectedIn ? others.last { $0.realm == .water } : nil) ?? others.first
    }

    private mutating func tintScene() {
        for colour in colours where !scene.colours.contains(colour) { scene.colours.append(colour) }
        colours = []
    }

    private mutating func forgetAdjectives() {
        colours = []
        traits = []
        count = nil
    }

    mutating func finish() -> Scene {
        scene.subjects.removeAll { scene.absent.contains($0.thing) }
        if mentionsWater, !scene.subjects.contains(where: { $0.thing.realm == .water }),
            !scene.containsAny(.beach, .island)
        {
            scene.subjects.append(Subject(.lake))
        }
        if scene.season == nil, scene.contains(.autumnLeaves) { scene.season = .autumn }
        lightWindows()
        // A candle by itself stands on a sill, out of the wind.
        if scene.contains(.candle), scene.subjects.allSatisfy({ $0.thing == .candle || $0.thing.realm == .sky }) {
            scene.subjects.append(Subject(.window))
        }
        return scene
    }

    /// "A house with lit windows" is a lit house.
    private mutating func lightWindows() {
        guard let window = scene.subject(.window),
            let building = scene.subjects.firstIndex(where: {
                [.house, .cabin, .village, .city, .castle, .tower, .temple].contains($0.thing)
            })
        else { return }
        if !window.traits.isDisjoint(with: [.lit]) || scene.qualities.contains(.glowing)
            || scene.qualities.contains(.warm)
        {
            scene.subjects[building].traits.insert(.lit)
        }
        let name = scene.subjects[building].thing
        scene.subjects.removeAll { $0.thing == .window }
        for index in scene.subjects.indices where scene.subjects[index].relation?.other == .window {
            scene.subjects[index].relation = Relation(kind: .beside, other: name)
        }
    }
}
