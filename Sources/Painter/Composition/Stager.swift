import Foundation

/// Places the things of a scene: the focal thing on a third, the others around it, each as large as its distance makes
/// it.
struct Stager {
    let composition: Composition
    let ground: Ground
    var placed: [Placement] = []
    var dice: Dice
    /// What the picture is about.
    private let focus: Thing?

    init(_ composition: Composition) {
        self.composition = composition
        ground = Ground(composition)
        dice = composition.dice("stage")
        focus = Self.focus(of: composition.scene)?.0.thing
    }

    /// The thing that the picture is about, if one stands in it.
    static func focus(of scene: Scene) -> (Subject, Nature)? {
        var best: (Subject, Nature)?
        var standing = 0
        for subject in scene.subjects where !scene.isDrawnElsewhere(subject.thing) {
            guard let nature = ElementCatalogue.element(for: subject.thing)?.nature else { continue }
            if scene.crossesBridge(subject), nature.standing == .ground { continue }
            standing += 1
            if let current = best, current.1.weight >= nature.weight { continue }
            best = (subject, nature)
        }
        if best?.0.thing == .door, scene.showsFrontDoor { best?.1 = Doorway.houseNature }
        if best?.0.thing == .swing, scene.swingTree != nil { best?.1.prominence *= 0.7 }
        // The tree over it wants room too.
        if let subject = best?.0, scene.isUnderTree(subject) { best?.1.prominence *= 0.75 }
        if let subject = best?.0, subject.thing == .castle, subject.isOnHill { best?.1 = Castle.hillNature }
        // Nothing else needs the room.
        if standing == 1, let alone = best, (alone.0.count ?? 1) == 1, !alone.0.isPlural {
            best?.1.prominence *= alone.1.alone
        }
        return best
    }

    /// All placements, farthest first.
    func placements() -> [Placement] {
        var stager = self
        return stager.stage()
    }

    private mutating func stage() -> [Placement] {
        let focus = Self.focus(of: composition.scene)?.0
        let away: Float = composition.view.focus < 0 ? -1 : 1
        let isForest = composition.scene.contains(.forest)
        let trees: Set<Thing> = isForest ? [.pine, .tree, .birch, .palm, .bareTree, .blossom] : []
        if let focus, !trees.contains(focus.thing) || focus.count == 1 && focus.traits.contains(.lonely) {
            place(focus, around: focusX, isFocus: true)
        }
        for subject in composition.scene.subjects
        where subject.thing != focus?.thing && !trees.contains(subject.thing)
            && !composition.scene.isDrawnElsewhere(subject.thing)
        {
            place(subject, around: wantedX(subject, away: away), isFocus: false)
        }
        if let wood = composition.wood { timber(of: wood) } else { woods() }
        companions()
        // Ties are broken by place, for a sort may not keep the order of equals.
        return placed.sorted { ($0.distance, $0.foot.x) > ($1.distance, $1.foot.x) }
    }

    /// Where what the picture is about stands.
    var focusX: Float {
        composition.frame.centre + composition.view.focus * Float(composition.frame.width)
    }

    /// A place so far from both edges that the frame does not cut what stands there.
    func inside(_ x: Float, half: Float) -> Float {
        let width = Float(composition.frame.width)
        let margin = min(half + width * 0.03, width / 2)
        return clamp(x, margin, width - margin)
    }

    private mutating func wantedX(_ subject: Subject, away: Float) -> Float {
        let frame = composition.frame
        // What the focal thing stands under or beside stands there too.
        if let first = placed.first, let relation = first.subject.relation, relation.other == subject.thing {
            if relation.kind == .under { return first.foot.x }
            if relation.kind == .beside { return first.foot.x - away * 0.16 * frame.unit }
        }
        if let relation = subject.relation, let other = placed.first(where: { $0.thing == relation.other }) {
            switch relation.kind {
            case .on, .above, .under, .through, .inside, .leadingTo, .reflectedIn, .below: return other.foot.x
            case .beside: return other.foot.x + (dice.chance(0.5) ? 1 : -1) * 0.22 * frame.unit
            case .behind, .before: return other.foot.x + dice.bell() * 0.12 * frame.unit
            }
        }
        return frame.centre - away * Float(frame.width) * dice.within(0.05...0.34)
    }

    // MARK: One kind of thing

    mutating func place(_ subject: Subject, around wanted: Float, isFocus: Bool) {
        let focal = isFocus ? Self.focus(of: composition.scene)?.1 : nil
        guard let nature = focal ?? ElementCatalogue.element(for: subject.thing)?.nature else { return }
        let least = nature.group.lowerBound
        let several = subject.isPlural && least == 1 ? 2...max(4, nature.group.upperBound) : nature.group
        let count = subject.count ?? dice.int(several)
        for index in 0..<min(24, count) {
            let shrink = isFocus && index == 0 ? 1 : dice.within(0.5...0.95)
            switch nature.standing {
            case .air: fly(subject, nature, around: wanted, share: shrink, index: index, count: count)
            case .ground, .water:
                stand(subject, nature, around: wanted, share: shrink, isFirst: isFocus && index == 0, count: count)
            }
        }
    }

    private func factor(_ subject: Subject) -> Float {
        var factor: Float = 1
        if subject.traits.contains(.small) { factor *= 0.72 }
        if subject.traits.contains(.large) || subject.traits.contains(.tall) { factor *= 1.35 }
        if subject.traits.contains(.distant) { factor *= 0.5 }
        return factor
    }

    private mutating func fly(
        _ subject: Subject, _ nature: Nature, around wanted: Float, share: Float, index: Int, count: Int
    ) {
        let frame = composition.frame
        let isNamed = composition.scene.contains(subject.thing)
        let larger: Float = subject.thing == .bird && isNamed ? (count > 8 ? 1 : count > 2 ? 1.3 : 1.8) : 1
        let size = nature.prominence * frame.unit * share * factor(subject) * larger
        let place = openSky(for: subject.thing, around: wanted, size: size, count: count)
        let scale = max(0.05, size / nature.metres)
        let z = frame.focal / scale
        placed.append(
            Placement(
                thing: subject.thing, subject: subject, foot: Point(place.x, max(place.y, size * 0.8)), scale: scale,
                distance: z,
                isReflected: composition.water != nil, mirrorRow: shoreRow, castsShadow: false,
                isMirrored: dice.chance(0.5), seed: dice.next()))
    }

    /// A place in the sky, apart from the others of its kind, or they would be one tangle.
    private mutating func openSky(for thing: Thing, around wanted: Float, size: Float, count: Int) -> Point {
        let frame = composition.frame
        let width = Float(frame.width)
        let spread = count > 1 ? width * (count > 8 ? 0.3 : 0.22) : width * 0.03
        var best = Point(wanted, frame.horizon * 0.45)
        var widest = -Float.infinity
        for _ in 0..<14 {
            let place = Point(
                clamp(wanted + dice.bell() * spread, size * 1.3, width - size * 1.3),
                frame.horizon * (0.45 - 0.22 * dice.bell()))
            let gap = placed.map { room(at: place, beside: $0, sameKind: $0.thing == thing) }.min() ?? size * 5
            if min(gap, size * 5) > widest { (widest, best) = (min(gap, size * 5), place) }
        }
        return best
    }

    /// How far a place in the sky is from another thing, below zero before or behind it.
    private func room(at place: Point, beside other: Placement, sameKind: Bool) -> Float {
        guard !sameKind, let nature = ElementCatalogue.element(for: other.thing)?.nature else {
            let d = other.foot - place
            return (d * d).sum().squareRoot()
        }
        let half = Point(nature.breadth, 1) * (nature.metres * other.scale / 2)
        let middle = nature.standing == .air ? other.foot : other.foot - Point(0, half.y)
        let away = Point(abs(place.x - middle.x), abs(place.y - middle.y)) - half
        return max(away.x, away.y)
    }

    private var shoreRow: Float {
        let frame = composition.frame
        return frame.horizon + (Float(frame.height) - frame.horizon) * (composition.water?.farShore ?? 0)
    }

    /// Tries places and takes the best: on the right side of the shore, near where it is wanted, clear of the others.
    private mutating func stand(
        _ subject: Subject, _ nature: Nature, around wanted: Float, share: Float, isFirst: Bool, count: Int
    ) {
        let frame = composition.frame
        if nature.standing == .ground, Landform.carries(subject, in: composition.scene), isFirst || count < 4,
            standOnLandform(subject, nature, share: share)
        {
            return
        }
        let isInSea = subject.thing == .rocks && [.sea, .waves, .lake, .river].contains(subject.relation?.other)
        if leans(subject, nature, share: share, isFirst: isFirst) { return }
        let wantsWater = (nature.standing == .water || isInSea) && composition.water != nil
        let usual = isFirst ? composition.view.size(of: nature) : nature.prominence
        let size = usual * frame.unit * share * factor(subject)
        let wish = frame.focal * nature.metres / max(2, size)
        let nearest = frame.distance(ofRow: Float(frame.height) * 0.97)
        if subject.relation == Relation(kind: .on, other: .pier), composition.scene.contains(.pier) {
            return stand(subject, onPierNear: wish)
        }
        let behind = subject.relation?.kind == .behind
        // Fish are all over their pond.
        let isAnywhere = wantsWater && composition.water?.body == .pond
        var best: (score: Float, x: Float, z: Float)?
        for attempt in 0..<72 {
            // Ever farther from the wish: somewhere there is a dry or a wet place.
            let loose: Float = attempt < 4 ? 0.02 : attempt < 40 ? 0.3 : 1.6
            let spread: Float = isAnywhere ? 0.26 : isFirst ? 0.03 : count > 1 ? 0.16 : 0.06
            let loosely = wanted + dice.bell() * Float(frame.width) * (spread + min(0.4, loose * Float(attempt) / 48))
            let near = wish * powf(2, dice.bell() * (loose + (behind ? 0.4 : 0.1)))
            let z = max(nearest, attempt < (isAnywhere ? 4 : 40) ? near : nearest * powf(14, dice.unit()))
            // What the picture is about is drawn no larger than fits, however near it must stand.
            let scale = isFirst ? min(frame.scale(at: z), size * 1.25 / nature.metres) : frame.scale(at: z)
            let half = nature.halfWidth * scale
            let x = inside(loosely, half: half * 1.06)
            var score = score(x, z, wanted: wanted, wish: wish, wantsWater: wantsWater, half: half)
            // Far off it would be too small to be read.
            if isFirst, !isAnywhere { score += z < wish ? log2f(wish / z) * 6 : -log2f(z / wish) * 8 }
            if score > best?.score ?? -Float.infinity { best = (score, x, z) }
        }
        // Better left out than in the wrong element or before the focal thing.
        guard let best, isFirst || best.score > -45 else { return }
        let row = ground.row(bearing: best.x - frame.centre, z: best.z)
        // Where the dry ground is narrow it stands nearer than wished; the frame cuts nothing that the picture is about.
        let tallest = min(size * 1.25, (row - Float(frame.height) * 0.05) / composition.scene.reach(of: subject))
        let largest = isFirst ? tallest : row - Float(frame.height) * 0.03
        let scale = min(frame.scale(at: best.z) * dice.within(0.92...1.08), largest / nature.metres)
        placed.append(
            Placement(
                thing: subject.thing, subject: subject, foot: Point(best.x, row), scale: scale,
                distance: best.z, isReflected: composition.water != nil, mirrorRow: row, castsShadow: !wantsWater,
                isMirrored: looksLeft(subject, count: count), seed: dice.next()))
    }

    /// On the headland or the island that the words name, back from its edge.
    private mutating func standOnLandform(_ subject: Subject, _ nature: Nature, share: Float) -> Bool {
        let frame = composition.frame
        guard let form = composition.landforms.last(where: { $0.kind == .headland || $0.kind == .island }) else {
            return false
        }
        let wished = nature.prominence * frame.unit * share * factor(subject) * (form.kind == .island ? 0.55 : 0.75)
        // A headland runs out of the picture: what stands on it has only so much room.
        let room = (form.side > 0 ? Float(frame.width) - form.place : form.place) - frame.unit * 0.19
        let size = form.kind == .island ? wished : min(wished, max(frame.unit * 0.05, room / (0.8 * nature.breadth)))
        let half = size * nature.breadth / 2
        let x =
            form.kind == .island
            ? form.place + dice.bell() * form.half * 0.3
            : form.place + form.side * (half + 0.06 * frame.unit + dice.within(0.02...0.12) * frame.unit)
        guard x > half * 0.6, x < Float(frame.width) - half * 0.6 else { return false }
        // It stands on the lowest ground under its width, for nothing may float.
        let foot = max(form.top(x - half), form.top(x), form.top(x + half)) + 0.004 * frame.unit
        // The frame cuts nothing that stands up there.
        let tallest = foot - Float(frame.height) * 0.05
        placed.append(
            Placement(
                thing: subject.thing, subject: subject, foot: Point(x, foot), scale: min(size, tallest) / nature.metres,
                distance: form.distance * 0.8, isReflected: composition.water != nil, mirrorRow: form.foot(x),
                castsShadow: false, isMirrored: dice.chance(0.5), seed: dice.next()))
        return true
    }

    private mutating func stand(_ subject: Subject, onPierNear wish: Float) {
        let (foot, z) = Pier.station(near: wish, in: composition)
        placed.append(
            Placement(
                thing: subject.thing, subject: subject, foot: foot, scale: composition.frame.scale(at: z), distance: z,
                isReflected: false, mirrorRow: foot.y, castsShadow: false, isMirrored: dice.chance(0.5),
                seed: dice.next()))
    }

    private func score(
        _ x: Float, _ z: Float, wanted: Float, wish: Float, wantsWater: Bool, half: Float
    ) -> Float {
        let frame = composition.frame
        // A pond is hardly larger than what swims in it: head and tail must be wet too.
        let isTight = wantsWater && composition.water?.body == .pond
        let dryness =
            (isTight ? [x - half * 1.4, x, x + half * 1.4] : [x]).map {
                ground.dryness(($0 - frame.centre) / frame.focal * z, z)
            }.max() ?? 1
        var score: Float = 0
        if composition.water != nil {
            let needed: Float = wantsWater ? -0.3 - dryness : dryness - 0.25
            if needed < 0 { score -= 60 + min(40, -needed * 40) }
        }
        if isTight { return score + elbowRoom(x, z) }
        score -= abs(x - wanted) / frame.unit * 4
        // Nearer than wished it would fill the picture.
        score -= z < wish ? log2f(wish / z) * 14 : log2f(z / wish) * 3
        if x < half * 0.7 || x > Float(frame.width) - half * 0.7 { score -= 30 }
        score -= min(80, ground.hidden(bearing: x - frame.centre, z: z) / frame.unit * 900)
        for other in placed where other.castsShadow || wantsWater || other.thing == focus {
            let otherHalf = (ElementCatalogue.element(for: other.thing)?.nature).map {
                $0.metres * $0.breadth * other.scale / 2
            }
            let overlap = (half + (otherHalf ?? 0)) * 0.9 - abs(x - other.foot.x)
            let hides = z < other.distance && other.thing == focus
            if overlap > 0 { score -= overlap / frame.unit * (hides ? 90 : 12) }
        }
        return score
    }
}
