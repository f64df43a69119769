import Foundation
import NuraModel

/// What stands between the eye and the view and frames it: boughs that hang into an upper corner,
/// reeds or a shaded bank in a lower one. It keeps to the side away from what the picture is about.
struct Framing {
    enum Kind: Sendable {
        case leafyBough, pineBough, bareBough, reeds, bank, stalks
    }

    let composition: Composition
    private let kind: Kind
    let unit: Float
    /// 1, it comes in from the right, or -1, from the left.
    let side: Float

    /// - Returns: `nil` where nothing frames the view, or what does would hide what the picture is about.
    init?(_ composition: Composition) {
        guard let kind = composition.framing else { return nil }
        self.composition = composition
        self.kind = kind
        unit = composition.frame.unit
        side = composition.view.focus > 0 ? -1 : 1
        guard isTree ? !hidesFocus && !hidesLight : !coversFocus else { return nil }
    }

    /// Whether it is a tree at the edge rather than what grows along the ground.
    var isTree: Bool { [.leafyBough, .pineBough, .bareBough].contains(kind) }

    /// The edge of the picture from which it comes in.
    var edge: Float { composition.frame.centre + side * composition.frame.size.x / 2 }

    private var hidesLight: Bool {
        composition.light.source != .sky && abs(composition.light.place.x - edge) < unit * 0.5
    }

    private var hidesFocus: Bool {
        guard let (focus, nature) = Stager.focus(of: composition.scene) else {
            return composition.scene.contains(.mountains)
        }
        return composition.placements.contains { placement in
            guard placement.thing == focus.thing else { return false }
            let height = nature.metres * placement.scale
            let gap = abs(placement.foot.x - edge) - height * nature.breadth / 2
            return gap < unit * (placement.foot.y - height < composition.frame.size.y * 0.4 ? 0.42 : 0.1)
        }
    }

    /// Whether what grows in the lower corner would stand before the feet of what the picture is about.
    private var coversFocus: Bool {
        let focus = Stager.focus(of: composition.scene)?.0.thing
        let size = composition.frame.size
        return composition.placements.contains { placement in
            placement.thing == focus && placement.foot.y > size.y - unit * 0.26
                && abs(placement.foot.x - edge) < size.x * 0.56
        }
    }

    /// What frames the view where the words leave room for it.
    static func kind(_ scene: Scene, land: LandPlan, water: WaterPlan?, emotion: Emotion, dice: inout Dice) -> Kind? {
        let isGrown = [.meadow, .autumn, .field].contains(land.cover)
        guard isGrown || land.cover == .snow || land.cover == .sand, dice.chance(scene.contains(.forest) ? 0.8 : 0.5),
            !scene.isSpace,
            !scene.looksOutOfWindow,
            !scene.subjects.allSatisfy({ $0.thing.realm == .sky || $0.thing.realm == .weather }),
            !scene.containsAny(
                .city, .volcano, .storm, .fence, .tunnel, .labyrinth, .web, .window, .mirror, .key, .void, .plain,
                .rails, .waterfall, .village, .castle, .temple, .pier, .island, .cliffs, .shoot, .desert, .dunes)
        else { return nil }
        // With water before it there is a bank only where there is land at the eye.
        let hasNearLand = (water?.nearShore ?? 0) < 1.2
        var kinds: [Kind] = hasNearLand && !scene.containsAny(.grass, .flowers) ? [.bank, .bank, .bank] : []
        // Boughs before trees would be one thicket.
        let isByForest = scene.contains(.forest) && water != nil
        let hasTrees = !isByForest && scene.containsAny(.forest, .pine, .palm, .birch, .tree, .bareTree, .blossom)
        if !hasTrees, land.cover != .sand, dice.chance(isByForest ? 1 : 0.4) {
            if isByForest { return land.cover == .snow ? .pineBough : dice.pick([.pineBough, .leafyBough]) }
            if land.cover == .snow || land.massif == .mountains { kinds.append(.pineBough) }
            if land.cover == .snow || emotion == .melancholic { kinds.append(.bareBough) }
            if isGrown, emotion != .melancholic { kinds.append(.leafyBough) }
        }
        if isGrown, hasNearLand, emotion == .melancholic || emotion == .mysterious {
            kinds += [.stalks, .stalks, .stalks]
        }
        if isGrown, water != nil, !scene.contains(.reeds) { kinds += [.reeds, .reeds] }
        return kinds.isEmpty ? nil : dice.pick(kinds)
    }

    func draw(into drawing: inout Drawing) {
        var dice = composition.dice("framing")
        switch kind {
        case .leafyBough, .pineBough, .bareBough: tree(&dice, &drawing)
        case .reeds: reeds(&dice, &drawing)
        case .bank: bank(&dice, &drawing)
        case .stalks: stalks(&dice, &drawing)
        }
    }

    /// Things close to the eye stand in shade, with the light coming through what is thin.
    func shade(_ albedo: Colour, through: Float) -> Colour {
        let light = composition.light
        return albedo * (light.fill * 0.55 + light.key * (through * (0.2 + 0.5 * light.backlit)))
    }

    // MARK: A tree at the edge

    private var bark: Colour { composition.palette.bend(Colour(0x2e261f), by: 0.4) }

    /// Boughs that reach in from the upper corner; the tree itself stands outside.
    private func tree(_ dice: inout Dice, _ drawing: inout Drawing) {
        let height = composition.frame.size.y
        for index in 0..<dice.int(3...4) {
            // Inward and a little down, as a bough hangs by its own weight.
            let root = Point(
                edge + side * unit * 0.05, height * (dice.within(-0.05...0.03) + 0.075 * Float(index)))
            bough(
                from: root, heading: Point(-side, dice.within(-0.05...0.35)),
                length: unit * dice.within(0.3...0.46) * (1 - 0.16 * Float(index)), width: unit * 0.018, level: 0,
                &dice, &drawing)
        }
    }

    private func bough(
        from root: Point, heading: Point, length: Float, width: Float, level: Int, _ dice: inout Dice,
        _ drawing: inout Drawing
    ) {
        var way = heading / (heading * heading).sum().squareRoot()
        var line = [root]
        for _ in 0..<5 {
            way += Point(dice.bell() * 0.16, dice.bell() * 0.16 + 0.05)
            way /= (way * way).sum().squareRoot()
            line.append(line[line.count - 1] + way * (length / 5))
        }
        drawing.fill(
            Path.stroke(Path.curve(line, steps: 3), widths: [width, width * 0.7, width * 0.3]),
            Paint(shade(bark, through: 0.1), fineness: 0.7))
        guard level < 2 else { return foliage(along: line, &dice, &drawing) }
        for (index, place) in line.enumerated().dropFirst(level == 0 ? 1 : 0) {
            let lean: Float = index % 2 == 0 ? 1 : -1
            let turn = lean * dice.within(0.4...0.95)
            let branch = Point(way.x - way.y * turn, way.y + way.x * turn)
            bough(
                from: place, heading: branch, length: length * dice.within(0.3...0.5), width: width * 0.5,
                level: level + 1, &dice, &drawing)
        }
        if level > 0 { foliage(along: line, &dice, &drawing) }
    }

    private func foliage(along line: [Point], _ dice: inout Dice, _ drawing: inout Drawing) {
        switch kind {
        case .leafyBough: leaves(along: line, &dice, &drawing)
        case .pineBough: needles(along: line, &dice, &drawing)
        case .bareBough, .reeds, .bank, .stalks: break
        }
    }

    private func leaves(along line: [Point], _ dice: inout Dice, _ drawing: inout Drawing) {
        let isAutumn = composition.land.cover == .autumn
        let codes: [UInt32] = isAutumn ? [0x9a5a20, 0xb8782a, 0x7c3c1c] : [0x2f4a20, 0x45642c, 0x5c7a34]
        for place in Path.curve(line, steps: 2) {
            for _ in 0..<2 {
                let length = unit * dice.within(0.011...0.02)
                // Leaves hang from their stalks.
                let angle = Float.pi / 2 + dice.bell() * 0.9
                let (cosine, sine) = (cosf(angle), sinf(angle))
                let middle = place + Point(cosine, sine) * length + Point(dice.bell(), dice.bell()) * unit * 0.006
                let colour = composition.palette.bend(Colour(dice.pick(codes)), by: 0.45)
                drawing.dab(
                    middle, radii: Point(length, length * dice.within(0.3...0.48)), cosine: cosine, sine: sine,
                    softness: 0.15, Paint(shade(colour, through: dice.unit() * dice.unit() * 1.6), fineness: 0.75))
            }
        }
    }

    private func needles(along line: [Point], _ dice: inout Dice, _ drawing: inout Drawing) {
        let isSnowy = composition.land.cover == .snow
        let points = Path.curve(line, steps: 3)
        for (place, next) in zip(points, points.dropFirst()) {
            let way = next - place
            let along = way / max(0.001, (way * way).sum().squareRoot())
            for lean in [-1, 1] as [Float] {
                let turn = lean * dice.within(0.5...1)
                let tip = Point(along.x - along.y * turn, along.y + along.x * turn) * unit * dice.within(0.018...0.032)
                let colour = composition.palette.bend(Colour(dice.pick([0x1e3426, 0x2a4630, 0x3a5638])), by: 0.45)
                drawing.fill(
                    Path.stroke([place, place + tip], widths: [unit * 0.0032, unit * 0.0006]),
                    Paint(shade(colour, through: dice.unit() * 0.5), fineness: 0.7))
            }
            if isSnowy, dice.chance(0.6) {
                let snow = composition.palette.bend(Colour(0xf2f4f8), by: 0.4)
                drawing.dab(
                    place - Point(0, unit * 0.004), radii: Point(unit * 0.011, unit * 0.005), softness: 0.4,
                    Paint(composition.light.on(snow, normal: SIMD3(0, 0.9, -0.43)), fineness: 0.6))
            }
        }
    }
}
