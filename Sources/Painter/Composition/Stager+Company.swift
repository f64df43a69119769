import Foundation
import NuraModel

/// What the words do not name but a painter would add, and the trees of a forest.
extension Stager {
    /// What the words do not name but a painter would add: birds, trees that frame the view.
    mutating func companions() {
        let scene = composition.scene
        let frame = composition.frame
        guard !scene.isSpace, composition.wood == nil else { return }
        if scene.contains(.island), !composition.landforms.isEmpty { overgrow() }
        if !scene.containsAny(.galaxy, .nebula, .void, .planet), !scene.isCloudscape, composition.hour != .night,
            !scene.absent.contains(.bird),
            !scene.containsAny(.bird, .flock, .rain, .snow, .storm),
            dice.chance(birdsLikely)
        {
            place(
                Subject(.bird, count: dice.int(3...7)), around: frame.centre + dice.bell() * frame.unit * 0.3,
                isFocus: false)
        }
        stones()
        if scene.subjects.allSatisfy({ [.fog, .snow, .wind, .rain].contains($0.thing) }) { return outdoors() }
        if composition.palette.emotion == .melancholic { loneFarThing() }
        let isSkyAlone = scene.subjects.allSatisfy { $0.thing.realm == .sky }
        let hasTrees =
            isSkyAlone || composition.landforms.contains { $0.kind == .dune }
            || scene.containsAny(.forest, .pine, .palm, .birch, .tree, .bareTree, .blossom)
        guard !hasTrees, !scene.areMountainsAlone, composition.land.isWooded, !scene.absent.contains(.tree),
            !scene.absent.contains(.forest),
            !scene.containsAny(.city, .plain, .field, .desert, .dunes), dice.chance(0.6)
        else { return }
        let kind: Thing = dice.chance(0.55) ? .pine : .tree
        guard let nature = ElementCatalogue.element(for: kind)?.nature else { return }
        let side: Float = (placed.first?.foot.x ?? frame.centre) > frame.centre ? -1 : 1
        for index in 0..<dice.int(2...5) {
            let wanted = frame.centre + side * Float(frame.width) * dice.within(0.26...0.5)
            let share = dice.within(0.25...0.5) * (index == 0 ? 1.3 : 1)
            let z = frame.focal * nature.metres / (frame.unit * nature.prominence * share)
            guard z < frame.eye * 60 else { continue }
            let x = inside(wanted, half: nature.metres * nature.breadth * frame.scale(at: z) * 0.62)
            if composition.water != nil, ground.dryness((x - frame.centre) / frame.focal * z, z) < 0.15 { continue }
            plant(Subject(kind), x: x, z: z, scale: dice.within(0.85...1.15))
        }
    }

    /// Trees near and far in which weather alone shows: veiled, laden or bent.
    private mutating func outdoors() {
        let frame = composition.frame
        let kind: Thing = composition.land.cover == .snow || dice.chance(0.6) ? .pine : .tree
        guard let nature = ElementCatalogue.element(for: kind)?.nature else { return }
        for index in 0..<dice.int(7...12) {
            let share = mix(0.3, 0.07, powf(Float(index) / 12, 0.5)) * dice.within(0.8...1.2)
            let z = frame.focal * nature.metres / (frame.unit * share)
            let half = nature.halfWidth * frame.scale(at: z)
            let x = inside(frame.centre + dice.within(-0.5...0.5) * Float(frame.width), half: half)
            let isClear = placed.allSatisfy { abs($0.foot.x - x) > frame.unit * 0.05 }
            if isClear { plant(Subject(kind), x: x, z: z, scale: 1) }
        }
    }

    /// One bare tree or one lit house, small in a wide land, where the words leave it empty.
    private mutating func loneFarThing() {
        let scene = composition.scene
        let frame = composition.frame
        let filling: Set<Thing.Realm> = [.plant, .building]
        guard !scene.subjects.contains(where: { filling.contains($0.thing.realm) && $0.thing != .grass }),
            composition.water?.body != .sea, composition.landforms.isEmpty, dice.chance(0.7)
        else { return }
        let isTree = dice.chance(0.55) || composition.land.cover == .paving
        let subject = isTree ? Subject(.bareTree) : Subject(.house, traits: [.lit, .distant])
        guard let nature = ElementCatalogue.element(for: subject.thing)?.nature else { return }
        let away: Float = composition.view.focus > 0 ? -1 : 1
        let size = frame.unit * (isTree ? dice.within(0.1...0.16) : dice.within(0.04...0.055))
        let z = min(frame.focal * nature.metres / size, frame.eye * 55)
        let x = frame.centre + away * dice.within(0.16...0.4) * Float(frame.width)
        if composition.water != nil, ground.dryness((x - frame.centre) / frame.focal * z, z) < 0.15 { return }
        plant(subject, x: x, z: z, scale: size / (nature.metres * frame.scale(at: z)))
    }

    /// Rocks in the water, away from what the picture is about.
    private mutating func stones() {
        guard let water = composition.water, water.body == .sea || water.body == .lake, water.roughness < 0.6,
            !composition.scene.containsAny(.rocks, .waves, .fish, .whale, .aurora, .city), dice.chance(0.3)
        else { return }
        let away: Float = composition.view.focus > 0 ? -1 : 1
        let place = Relation(kind: .on, other: water.body == .sea ? .sea : .lake)
        let stones = Subject(.rocks, count: dice.int(2...4), relation: place)
        self.place(
            stones, around: composition.frame.centre + away * dice.within(0.2...0.42) * Float(composition.frame.width),
            isFocus: false)
    }

    private var birdsLikely: Float {
        switch composition.palette.emotion {
        case .energetic: 0.75
        case .hopeful: 0.6
        case .calm: 0.1
        case .mysterious, .melancholic: 0.2
        }
    }

    /// Trees on an island that has none yet.
    private mutating func overgrow() {
        let isHot = composition.scene.contains(.palm) || [.day, .golden, .dusk].contains(composition.hour)
        let isBare = composition.scene.season == .winter || composition.palette.emotion == .melancholic
        let kind: Thing = isHot && !isBare ? .palm : .pine
        guard let nature = ElementCatalogue.element(for: kind)?.nature,
            !composition.scene.containsAny(.palm, .tree, .pine, .bareTree, .birch, .blossom)
        else { return }
        for form in composition.landforms where form.kind == .island {
            for _ in 0..<dice.int(3...6) {
                let x = form.place + dice.bell() * form.half * 0.62
                let size = form.half * dice.within(0.22...0.42)
                let isClear = placed.allSatisfy { abs($0.foot.x - x) > size * 0.35 }
                guard form.rise(x) > size * 0.08, isClear else { continue }
                placed.append(
                    Placement(
                        thing: kind, subject: Subject(kind),
                        foot: Point(x, form.top(x) + form.rise(x) * dice.within(0.05...0.3)),
                        scale: size / nature.metres,
                        distance: form.distance, isReflected: true, mirrorRow: form.foot(x), castsShadow: false,
                        isMirrored: dice.chance(0.5), seed: dice.next()))
            }
        }
    }

    private mutating func plant(_ subject: Subject, x: Float, z: Float, scale: Float) {
        let frame = composition.frame
        guard ground.hidden(bearing: x - frame.centre, z: z) < frame.unit * 0.02 else { return }
        let row = ground.row(bearing: x - frame.centre, z: z)
        // The frame cuts no crown.
        let metres = ElementCatalogue.element(for: subject.thing)?.nature.metres ?? 1
        let scale = min(frame.scale(at: z) * scale, (row - Float(frame.height) * 0.03) / metres)
        guard scale > 0 else { return }
        placed.append(
            Placement(
                thing: subject.thing, subject: subject, foot: Point(x, row), scale: scale,
                distance: z, isReflected: composition.water != nil, mirrorRow: row, castsShadow: true,
                isMirrored: dice.chance(0.5), seed: dice.next()))
    }

    // MARK: Woods

    /// A forest's trees: dense to the sides, open toward what the picture is about.
    mutating func woods() {
        let scene = composition.scene
        guard let subject = scene.subject(.forest), !scene.isSpace else { return }
        let frame = composition.frame
        let isLeafy = scene.season == .autumn || scene.containsAny(.autumnLeaves, .tree)
        let isConiferous =
            scene.contains(.pine) || !isLeafy && (scene.season == .winter || scene.contains(.fog) || dice.chance(0.6))
        let named = [Thing.birch, .palm, .blossom, .bareTree].first(where: scene.contains)
        let kind = named ?? (isConiferous ? .pine : .tree)
        guard let nature = ElementCatalogue.element(for: kind)?.nature else { return }
        // Nothing grows before a waterfall.
        let falls = composition.landforms.first { $0.kind == .fallsWall }?.place
        let opening = falls ?? placed.first?.foot.x ?? focusX
        let near = frame.distance(ofRow: Float(frame.height) * 1.02)
        let total = Int(230 * max(1, Float(frame.width) / Float(frame.height)))
        // Few of them close: one near tree costs as much paint as a far stand.
        var close: Float = 1.7 * max(1, Float(frame.width) / frame.unit)
        var far: Float = close * 1.6
        for _ in 0..<min(420, total) {
            let depth = dice.unit()
            let z = near * powf(26, 0.13 + 0.7 * depth)
            let x = dice.within(-0.05...1.05) * Float(frame.width)
            let clear = max(falls == nil ? 0 : 0.13, (placed.isEmpty ? 0.17 : 0.27) - 0.36 * depth) * Float(frame.width)
            if abs(x - opening) < clear { continue }
            if composition.water != nil, ground.dryness((x - frame.centre) / frame.focal * z, z) < 0.1 { continue }
            let scale = dice.within(0.7...1.25) * min(1, frame.eye * 3 / nature.metres + 0.4)
            let share = nature.metres * scale * frame.scale(at: z) / frame.unit
            let isClose = share > 0.5
            guard near * 1.3 < z, share * share < (isClose ? close : far) else { continue }
            if isClose { close -= share * share } else { far -= share * share }
            plant(Subject(kind, colour: subject.colour), x: x, z: z, scale: scale)
        }
    }
}

extension Scene {
    /// Whether mountains are what the picture is about, for nothing stands before them.
    var areMountainsAlone: Bool { contains(.mountains) && Stager.focus(of: self) == nil }
}
