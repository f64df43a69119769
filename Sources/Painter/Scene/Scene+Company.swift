/// Things that are drawn together: who sits in the boat, what stands on the sill.
extension Scene {
    /// The scene with what a storm shows itself by, where it stands alone.
    var furnished: Scene {
        guard subjects.count == 1, contains(.storm) else { return self }
        var out = self
        for thing in [Thing.rain, .lightning] where !absent.contains(thing) { out.subjects.append(Subject(thing)) }
        return out
    }

    /// Whether the picture is of clouds and of nothing under them.
    var isCloudscape: Bool { contains(.clouds) && subjects.allSatisfy { [.clouds, .sun].contains($0.thing) } }

    /// Whether the picture is a view out of a window; a window of a building is seen from outside.
    var looksOutOfWindow: Bool {
        contains(.window)
            && !containsAny(.house, .cabin, .village, .castle, .tower, .lighthouse, .temple, .city, .ruins, .door)
    }

    /// Whether another thing's element draws this one, so that it has no place of its own.
    func isDrawnElsewhere(_ thing: Thing) -> Bool {
        looksOutOfWindow && Self.indoorThings.contains(thing) || isCarried(thing)
            || [.house, .cabin].contains(thing) && showsFrontDoor
            || thing == .balloon && holdsToyBalloon
            || thing == .lantern && holdsLantern
            || thing == .smoke && containsAny(.fire, .house, .cabin, .volcano)
            || looksOutOfTunnel && (thing == .tunnel || thing.realm == .creature)
            || showsSongbird && (thing == .bird || thing == subject(.bird)?.relation?.other)
            || thing == .umbrella && subjects.contains { Self.people.contains($0.thing) && !isCarried($0.thing) }
    }

    /// Whether a house is shown from near, for the sake of its door.
    var showsFrontDoor: Bool { contains(.door) && containsAny(.house, .cabin, .window) }

    /// Whether a child has a toy balloon in its hand: "a girl with a red balloon".
    var holdsToyBalloon: Bool {
        subject(.child)?.relation == Relation(kind: .beside, other: .balloon) && !isCarried(.child)
    }

    /// Whether somebody carries the lantern: "a woman with a lantern".
    var holdsLantern: Bool {
        guard let lantern = subject(.lantern), !lantern.isPlural, (lantern.count ?? 1) == 1 else { return false }
        return [Thing.person, .child].contains {
            subject($0)?.relation == Relation(kind: .beside, other: .lantern) && !isCarried($0)
        }
    }

    /// Whether the picture looks out of a tunnel or a cave from within.
    var looksOutOfTunnel: Bool {
        contains(.tunnel)
            && subjects.allSatisfy { subject in
                let isOutside = [.building, .object, .cosmos, .abstraction].contains(subject.thing.realm)
                return (subject.thing == .tunnel || !isOutside)
                    && subject.relation != Relation(kind: .leadingTo, other: .tunnel)
            }
    }

    /// Whether a bird is seen from near on its twig: it is all the picture is about, or is said to sit in a tree.
    var showsSongbird: Bool {
        guard let bird = subject(.bird), !bird.isPlural, (bird.count ?? 1) == 1, !looksOutOfTunnel,
            bird.traits.isDisjoint(with: [.flying, .white])
        else { return false }
        let trees: Set<Thing> = [.tree, .bareTree, .blossom, .birch, .pine]
        if let relation = bird.relation { return trees.contains(relation.other) && relation.kind != .above }
        return subjects.allSatisfy { $0.thing == .bird || [.weather, .land, .sky].contains($0.thing.realm) }
    }

    /// The kind of tree in which the scene's swing hangs, if it hangs in one.
    var swingTree: Thing? {
        guard contains(.swing) else { return nil }
        return [Thing.tree, .bareTree, .blossom, .birch].first(where: contains)
    }

    /// Whether something stands under a tree: "a bench under an old oak". A swing hangs in it.
    func isUnderTree(_ subject: Subject) -> Bool {
        guard let relation = subject.relation, relation.kind == .under, subject.thing != .swing else { return false }
        return Self.trees.contains(relation.other)
    }

    /// Whether a lamp is the house's own: one, and said to be nowhere else.
    func isLampOfHouse(_ subject: Subject) -> Bool {
        guard subject.thing == .lantern, !subject.isPlural, (subject.count ?? 1) == 1 else { return false }
        return subject.relation.map { [.house, .cabin, .door, .window].contains($0.other) } ?? true
    }

    /// The radius of the sun or the moon in parts of the frame's unit: great where nothing else is named.
    func discShare(of lamp: Thing) -> Float {
        guard contains(lamp) else { return 0.042 }
        return subjects.allSatisfy { [.sky, .weather].contains($0.thing.realm) } ? 0.088 : 0.056
    }

    /// What stands on the sill or in the room behind a window.
    static let indoorThings: Set<Thing> = [.candle, .cat, .mirror, .key, .clock, .person, .child, .couple]

    /// Who sits in or on a thing.
    func rider(on carrier: Thing) -> Subject? {
        guard Self.carriers.contains(carrier), let own = subject(carrier) else { return nil }
        return subjects.first { subject in
            guard Self.people.contains(subject.thing) else { return false }
            if let relation = subject.relation, relation.other == carrier {
                return relation.kind == .on || relation.kind == .inside
            }
            return own.relation == Relation(kind: .beside, other: subject.thing)
        }
    }

    /// How much higher a thing stands than its own height: for an umbrella over it, for arms thrown up.
    func reach(of subject: Subject) -> Float {
        guard Self.people.contains(subject.thing) else { return 1 }
        if contains(.umbrella) { return 1.5 }
        return subject.traits.isDisjoint(with: [.rejoicing, .dancing, .leaping]) ? 1 : 1.3
    }

    /// Whether someone stands on the scene's bridge: not beside it, and small against it.
    func crossesBridge(_ subject: Subject) -> Bool {
        guard contains(.bridge), subject.thing.realm == .creature, let relation = subject.relation else { return false }
        return relation.other == .bridge && [.on, .above].contains(relation.kind)
    }

    private static let trees: Set<Thing> = [.tree, .bareTree, .blossom, .birch, .pine, .palm]
    private static let people: [Thing] = [.person, .child, .couple]
    private static let carriers: [Thing] = [.boat, .sailboat, .bench, .swing, .rocks]

    private func isCarried(_ thing: Thing) -> Bool {
        Self.carriers.contains { rider(on: $0)?.thing == thing }
    }
}
