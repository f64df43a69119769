import Foundation
import NuraModel

/// What stands between the eye and the view and frames it: boughs that hang into an upper corner,
/// reeds or a shaded bank in a lower one. It keeps to the side away from what the picture is about.
struct Framing {
    enum Kind: Sendable {
        case leafyBough, pineBough, bareBough, reeds, bank, stalks
    }

    private let composition: Composition
    private let kind: Kind
    private let unit: Float
    /// 1, it comes in from the right, or -1, from the left.
    private let side: Float

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
        var kinds: [Kind] = hasNearLand && !scene.contains(.grass) ? [.bank, .bank, .bank] : []
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
    private func shade(_ albedo: Colour, through: Float) -> Colour {
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

    // MARK: From the lower edge

    private func reeds(_ dice: inout Dice, _ drawing: inout Drawing) {
        let size = composition.frame.size
        for clump in 0..<4 {
            let away = clump < 3 ? side * dice.within(0.26...0.5) : -side * dice.within(0.38...0.5)
            ReedBed.clump(
                at: Point(size.x * (0.5 + away), size.y + unit * 0.02), tall: unit * dice.within(0.16...0.34),
                count: 13, on: composition, &dice, &drawing)
        }
    }

    /// Withered stalks close to the eye, some with umbels, dark before the paler land.
    private func stalks(_ dice: inout Dice, _ drawing: inout Drawing) {
        let size = composition.frame.size
        for index in 0..<17 {
            let away = index < 13 ? side * (0.5 - 0.34 * powf(dice.unit(), 1.5)) : -side * dice.within(0.4...0.5)
            let foot = Point(size.x * (0.5 + away), size.y + unit * 0.02)
            let tall = unit * dice.within(0.12...0.4) * (1.2 - abs(abs(away) - 0.42))
            let lean = (dice.bell() * 0.14 - side * 0.06) * tall
            let line = Path.curve([foot, foot + Point(lean * 0.3, -tall * 0.55), foot + Point(lean, -tall)], steps: 4)
            let albedo = composition.palette.bend(Colour(dice.pick([0x4a4030, 0x5c4c34, 0x3c3a34])), by: 0.4)
            let paint = Paint(shade(albedo, through: dice.unit() * 0.4), fineness: 0.75)
            drawing.fill(Path.stroke(line, widths: [unit * 0.006, unit * 0.004, unit * 0.0016]), paint)
            index % 2 == 0
                ? umbel(at: line[line.count - 1], paint, &dice, &drawing) : leaves(on: line, paint, &dice, &drawing)
        }
    }

    /// Rays that carry seeds, like the spokes of an umbrella.
    private func umbel(at head: Point, _ paint: Paint, _ dice: inout Dice, _ drawing: inout Drawing) {
        let reach = unit * dice.within(0.018...0.036)
        for ray in 0..<8 {
            let angle = (Float(ray) / 7 - 0.5) * 2.1 + dice.bell() * 0.1
            let tip = head + Point(sinf(angle), -cosf(angle)) * reach
            drawing.fill(Path.stroke([head, tip], widths: [unit * 0.002, unit * 0.0012]), paint)
            for _ in 0..<3 {
                let grain = tip + Point(dice.bell(), dice.bell() * 0.5) * reach * 0.16
                drawing.dab(grain, radii: Point(unit * 0.0032, unit * 0.0026), softness: 0.2, paint)
            }
        }
    }

    /// Narrow leaves that have curled.
    private func leaves(on line: [Point], _ paint: Paint, _ dice: inout Dice, _ drawing: inout Drawing) {
        for index in stride(from: 1, to: line.count - 1, by: 2) {
            let lean: Float = index % 4 == 1 ? 1 : -1
            let length = unit * dice.within(0.03...0.07)
            let bow = line[index] + Point(lean * length * 0.5, -length * 0.5)
            let tip = line[index] + Point(lean * length, -length * dice.within(-0.1...0.3))
            drawing.fill(
                Path.stroke(Path.curve([line[index], bow, tip], steps: 3), widths: [unit * 0.003, unit * 0.005, 0.3]),
                paint)
        }
    }

    /// A shoulder of the near ground in shade, high at the side, with what grows along its edge.
    private func bank(_ dice: inout Dice, _ drawing: inout Drawing) {
        let size = composition.frame.size
        let rise = unit * dice.within(0.12...0.26)
        let reach = dice.within(0.1...0.42)
        let knots = [
            Point(edge + side * unit * 0.06, size.y - rise * 1.04),
            Point(edge - side * size.x * 0.2, size.y - rise * dice.within(0.6...0.85)),
            Point(composition.frame.centre + side * size.x * 0.06, size.y - rise * 0.3),
            Point(composition.frame.centre - side * size.x * reach, size.y + unit * 0.02),
        ]
        let brow = Path.curve(knots, steps: 10)
        let (dark, light) = LandMatter(composition).cover
        let isPale = [.snow, .sand].contains(composition.land.cover)
        let top = shade(isPale ? light : mix(dark, light, 0.3), through: 0.6) * (isPale ? 1 : 0.95)
        var paint = Paint.gradient(
            top, top * 0.66, from: Point(0, size.y - rise), to: Point(0, size.y), opacity: 1, grain: 0.25)
        paint.grainSize = Point(unit * 0.02, unit * 0.012)
        paint.fineness = 0.45
        drawing.fill(Path(brow + [Point(edge + side * unit * 0.06, size.y + unit * 0.04)]), paint)
        let count = Float(isPale ? 26 : 190) * max(1, size.x / unit)
        for _ in 0..<Int(count) { blade(along: brow, rise: rise, &dice, &drawing) }
    }

    /// A blade of grass on the bank, some of them with a seed head.
    private func blade(along brow: [Point], rise: Float, _ dice: inout Dice, _ drawing: inout Drawing) {
        let place = powf(dice.unit(), 1.3) * Float(brow.count - 1)
        let (from, to) = (brow[Int(place)], brow[min(brow.count - 1, Int(place) + 1)])
        let root = from + (to - from) * (place - place.rounded(.down))
        let foot = root + Point(dice.bell() * unit * 0.02, unit * 0.06 * dice.unit() * dice.unit() + unit * 0.004)
        let tall = unit * dice.within(0.02...0.06) * (dice.chance(0.16) ? 2.1 : 1)
        let lean = (dice.bell() * 0.35 - side * 0.14) * tall
        let tip = foot + Point(lean, -tall)
        let (dark, light) = LandMatter.cover(composition)
        let isPale = [.snow, .sand].contains(composition.land.cover)
        let albedo = isPale ? Colour(0x7c7050) : Colour(dark).blended(with: Colour(light), dice.unit() * 0.6)
        let colour = shade(composition.palette.bend(albedo, by: 0.4), through: dice.unit())
        let width = unit * dice.within(0.0018...0.0036)
        let line = Path.curve([foot, foot + Point(lean * 0.2, -tall * 0.55), tip], steps: 3)
        drawing.fill(Path.stroke(line, widths: [width, width, width * 0.2]), Paint(colour, fineness: 0.72))
        guard tall > unit * 0.07 else { return }
        for grain in 0..<5 {
            let t = Float(grain) / 5
            drawing.dab(
                tip + Point(-lean * 0.13 * t, tall * 0.16 * t), radii: Point(unit * 0.0022, unit * 0.005),
                cosine: 0.9, sine: grain % 2 == 0 ? 0.43 : -0.43, softness: 0.25,
                Paint(colour * 1.3, fineness: 0.72))
        }
    }
}
