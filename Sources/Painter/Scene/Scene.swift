/// What a prompt asks to see: the parser's answer, and all that the composer knows of the words.
struct Scene: Hashable, Sendable {
    /// The time of day, where the words say or imply one.
    var hour: Hour?
    /// The time of the year, where the words say or imply one.
    var season: Season?
    /// The things to depict in reading order, each kind once.
    var subjects: [Subject] = []
    /// Things that the words say are not there.
    var absent: Set<Thing> = []
    /// Colours that stand beside nothing in particular and so tint the light or the whole picture, in reading order.
    var colours: [NamedColour] = []
    /// How the light, the air and the water are described.
    var qualities: Set<Quality> = []

    /// Whether there is anything to depict; otherwise the emotion itself is painted.
    var isDepictable: Bool { !subjects.isEmpty }

    /// Whether the words name the cosmos and nothing that needs ground or water under it.
    var isSpace: Bool {
        subjects.contains { $0.thing.realm == .cosmos }
            && subjects.allSatisfy { [.cosmos, .sky, .abstraction].contains($0.thing.realm) }
            && !containsAny(.aurora, .rainbow, .lightning, .clouds, .sun)
    }

    func contains(_ thing: Thing) -> Bool {
        subjects.contains { $0.thing == thing }
    }

    func containsAny(_ things: Thing...) -> Bool {
        subjects.contains { things.contains($0.thing) }
    }

    func subject(_ thing: Thing) -> Subject? {
        subjects.first { $0.thing == thing }
    }
}

/// One kind of thing in a scene.
struct Subject: Hashable, Sendable {
    let thing: Thing
    /// How many; `nil` where the words leave it open. "Many" is 7.
    var count: Int?
    /// Whether the word was a plural: "boats".
    var isPlural = false
    /// Said of this thing: "a red boat".
    var colour: NamedColour?
    /// Said of this thing: "a small house", "a lit window".
    var traits: Set<Trait> = []
    /// How it stands to another thing: "a boat on a lake".
    var relation: Relation?

    /// Whether it stands on a hill of its own.
    var isOnHill: Bool { relation == Relation(kind: .on, other: .hills) }

    init(
        _ thing: Thing, count: Int? = nil, colour: NamedColour? = nil, traits: Set<Trait> = [],
        relation: Relation? = nil
    ) {
        self.thing = thing
        self.count = count
        self.colour = colour
        self.traits = traits
        self.relation = relation
    }
}

/// How one thing stands to another.
struct Relation: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case on, above, below, beside, behind, before, leadingTo, reflectedIn, through, under, inside
    }

    let kind: Kind
    /// The other thing: "boat **on the lake**".
    let other: Thing
}

enum Hour: Hashable, Sendable, CaseIterable {
    case dawn, day, golden, dusk, night
}

enum Season: Hashable, Sendable, CaseIterable {
    case spring, summer, autumn, winter
}

/// What a word says of one thing.
enum Trait: Hashable, Sendable {
    case small, large, tall, old, lit, distant, lonely, full, bare, open, female, male, wild
    /// A fox rather than a wolf, a crow, a gull.
    case red, black, white
    /// An eagle, a hawk.
    case ofPrey
    /// What a creature does.
    case grazing, running, leaping, diving, flying, walking, sitting, sleeping, resting, howling, standing
    /// What a person does.
    case dancing, embracing, handInHand, kneeling, rejoicing, bowed

    static let deeds: [Trait] = [
        .dancing, .embracing, .handInHand, .kneeling, .rejoicing, .sleeping, .resting, .grazing, .howling, .leaping,
        .diving,
        .flying, .running, .sitting, .walking, .standing,
        .bowed,
    ]

    var isDeed: Bool { Self.deeds.contains(self) }

    /// Whether no animal does it.
    var isOfPeople: Bool { [.dancing, .embracing, .handInHand, .kneeling, .rejoicing, .bowed].contains(self) }
}

/// What a word says of the light, the air or the water of the whole scene.
enum Quality: Hashable, Sendable {
    case still, rough, soft, bright, dark, misty, clear, rays, warm, cool, glowing, pale, vivid, muted
}
