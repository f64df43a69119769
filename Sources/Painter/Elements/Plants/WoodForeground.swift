import Foundation

/// What of a wood is close to the eye: the roof of leaves along the upper edge, ferns in the lower corners, and old
/// leaves, moss and pools of light on the floor.
struct WoodForeground {
    private let composition: Composition
    private let wood: Wood
    private let ground: Ground
    private let colours: WoodColours
    private let unit: Float

    init?(_ composition: Composition, ground: Ground) {
        guard let wood = composition.wood else { return nil }
        self.composition = composition
        self.wood = wood
        self.ground = ground
        colours = WoodColours(composition, kind: wood.kind)
        unit = composition.frame.unit
    }

    // MARK: The floor

    /// Light that falls between the leaves, and what has fallen from the trees.
    func drawFloor(into drawing: inout Drawing) {
        var dice = composition.dice("wood floor")
        if composition.land.cover != .snow, !wood.isBare { thicket(&dice, &drawing) }
        if composition.light.source != .sky { pools(&dice, &drawing) }
        if composition.land.cover != .snow { litter(&dice, &drawing) }
    }

    /// A place of the floor by chance: how far it is from the nearest visible, 1, and where it appears.
    private func place(reach: Float, _ dice: inout Dice) -> (foot: Point, nearness: Float, z: Float) {
        let frame = composition.frame
        let nearest = frame.distance(ofRow: Float(frame.height) * 1.03)
        let z = nearest * powf(reach, dice.unit())
        let bearing = dice.within(-0.55...0.55) * Float(frame.width)
        return (Point(bearing + frame.centre, ground.row(bearing: bearing, z: z)), nearest / z, z)
    }

    /// Bushes in the depth of the wood, where the floor ends.
    private func thicket(_ dice: inout Dice, _ drawing: inout Drawing) {
        let frame = composition.frame
        let count = Int(90 * max(1, Float(frame.width) / unit))
        for index in 0..<count {
            let near = Float(index) / Float(count)
            let z = frame.eye * mix(34, 9, near.squareRoot())
            let bearing = dice.within(-0.55...0.55) * Float(frame.width)
            let away = abs(bearing + frame.centre - wood.openingX(in: frame)) / unit
            if away < wood.openness * 0.9 + 0.12 * near, near > 0.25 { continue }
            let foot = Point(bearing + frame.centre, ground.row(bearing: bearing, z: z))
            guard isDry(foot, z) else { continue }
            let size = frame.scale(at: z) * frame.eye * dice.within(0.25...0.7)
            for layer in 0..<4 {
                let tone = 0.1 + 0.17 * Float(layer) + dice.bell() * 0.1
                let up = size * (0.25 + 0.2 * Float(layer))
                let colour = composition.air.veil(mix(colours.shade, colours.bright, clamp(tone)), at: z)
                let half = size * dice.within(0.5...0.8) * (1 - 0.17 * Float(layer))
                drawing.dab(
                    foot + Point(dice.bell() * size * 0.6, -up), radii: Point(half, half * 0.62), softness: 0.25,
                    Paint(colour, grain: 0.9, grainSize: Point(unit * 0.012, unit * 0.01), fineness: 0.55))
            }
        }
    }

    private func isDry(_ foot: Point, _ z: Float) -> Bool {
        guard composition.water != nil else { return true }
        return ground.dryness((foot.x - composition.frame.centre) / composition.frame.focal * z, z) > 0.1
    }

    private func pools(_ dice: inout Dice, _ drawing: inout Drawing) {
        let cover = LandMatter(composition).cover
        let albedo = cover.1.blended(with: cover.0, 0.3)
        let light = composition.light
        let colour = albedo * (light.fill * 0.9 + light.key * 1.1)
        let wide = max(1, Float(composition.frame.width) / unit)
        for _ in 0..<Int(70 * wide) {
            let (foot, nearness, z) = place(reach: 14, &dice)
            guard isDry(foot, z) else { continue }
            let gleam = wood.gleam(at: foot, in: composition.frame)
            guard dice.chance(0.18 + gleam) else { continue }
            let size = unit * mix(0.012, 0.13, nearness) * dice.within(0.5...1.3)
            for _ in 0..<3 {
                let off = Point(dice.bell() * size * 1.2, dice.bell() * size * 0.16)
                drawing.dab(
                    foot + off, radii: Point(size * dice.within(0.4...1), size * dice.within(0.06...0.14)),
                    softness: 0.45,
                    Paint(composition.air.veil(colour, at: z), opacity: 0.28 + 0.3 * gleam, fineness: 0.5))
            }
        }
    }

    private func litter(_ dice: inout Dice, _ drawing: inout Drawing) {
        let isAutumn = composition.scene.season == .autumn
        let codes: [UInt32] =
            isAutumn
            ? [0xd8862a, 0xc05a20, 0xe6b040, 0x9a4a20]
            : wood.kind == .pine ? [0x6a4a2c, 0x3c5a30, 0x7a5a38] : [0x8a6234, 0x6a4c2c, 0xa07c44, 0x56702c]
        let wide = max(1, Float(composition.frame.width) / unit)
        for _ in 0..<Int((isAutumn ? 700 : 300) * wide * composition.detail) {
            let (foot, nearness, z) = place(reach: 9, &dice)
            guard isDry(foot, z) else { continue }
            let leaf = LooseLeaf(
                place: foot, size: unit * 0.014 * nearness * dice.within(0.6...1.3),
                colour: Colour(dice.pick(codes)), flatness: 0.4)
            leaf.draw(on: composition, &dice, &drawing)
        }
    }

    // MARK: Before the view

    /// The roof of leaves above, ferns below.
    func drawBefore(into drawing: inout Drawing) {
        var dice = composition.dice("wood roof")
        if !wood.isBare, wood.kind != .pine { roof(&dice, &drawing) }
        if composition.land.cover != .snow { ferns(&dice, &drawing) }
    }

    /// Twigs hung with leaves, thick in the corners and thin over the opening.
    private func roof(_ dice: inout Dice, _ drawing: inout Drawing) {
        let width = Float(composition.frame.width)
        let middle = wood.openingX(in: composition.frame)
        let bark = composition.palette.bend(Colour(0x3a3028), by: 0.4) * composition.light.fill * 0.6
        for _ in 0..<Int(13 * max(1, width / unit)) {
            let x = dice.within(-0.05...1.05) * width
            let away = min(1, abs(x - middle) / (width * 0.55))
            let length = unit * wood.roof * mix(0.3, 1.1, away) * dice.within(0.3...1.2)
            let side: Float = dice.chance(0.8) == (x < middle) ? 1 : -1
            let root = Point(x - side * length * 0.4, -unit * 0.03)
            let tip = root + Point(side * length * dice.within(0.7...1.8), length * dice.within(0.6...1))
            let bow = (root + tip) / 2 + Point(side * length * 0.16, -length * 0.08)
            let line = Path.curve([root, bow, tip], steps: 7)
            drawing.fill(
                Path.stroke(line, widths: [unit * 0.006, unit * 0.003, unit * 0.001]), Paint(bark, fineness: 0.75))
            for place in line { leaves(around: place, &dice, &drawing) }
        }
    }

    private func leaves(around place: Point, _ dice: inout Dice, _ drawing: inout Drawing) {
        let gleam = wood.gleam(at: place, in: composition.frame)
        for index in 0..<10 {
            let length = unit * dice.within(0.007...0.014) * (index < 4 ? 1.3 : 1)
            let angle = Float.pi / 2 + dice.bell() * 1.1
            let (cosine, sine) = (cosf(angle), sinf(angle))
            let off = Point(dice.bell(), dice.bell() + 0.25) * unit * 0.026
            let tone = index < 4 ? 0.05 * dice.unit() : dice.unit() * dice.unit() * (0.35 + 0.65 * min(1, gleam * 3))
            drawing.dab(
                place + off, radii: Point(length, length * dice.within(0.36...0.55)), cosine: cosine, sine: sine,
                softness: 0.14,
                Paint(mix(colours.shade * 0.8, colours.bright, tone), fineness: 0.75))
        }
    }

    private func ferns(_ dice: inout Dice, _ drawing: inout Drawing) {
        let size = composition.frame.size
        let growth = Understory(composition: composition, wood: wood)
        let scale = unit * 0.24
        let favoured: Float = wood.opening > 0 ? -1 : 1
        for _ in 0..<dice.int(5...8) {
            let side = dice.chance(0.72) ? favoured : -favoured
            let x = size.x * (0.5 + side * (0.54 - 0.3 * powf(dice.unit(), 1.6)))
            let foot = Point(x, size.y + unit * dice.within(-0.01...0.1))
            guard isDry(foot, composition.frame.distance(ofRow: size.y)) else { continue }
            drawing.stand(
                Subject(.forest), at: foot, scale: scale, in: composition, seed: dice.next()
            ) { growth.fern(&$0, at: .zero, scale: $0.dice.within(0.7...1.25)) }
        }
    }
}
