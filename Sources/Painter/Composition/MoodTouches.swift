import Foundation
import NuraModel

/// What an emotion adds to the near ground and the air where the words leave room for it: first flowers, leaves in a
/// rush or fallen, drizzle, mist over the ground and fireflies.
struct MoodTouches {
    private let composition: Composition
    private let ground: Ground
    private let unit: Float
    private let width: Float
    /// How many times wider than a square the picture is.
    private let wide: Float

    /// - Returns: `nil` where the words themselves say what lies on the ground and flies in the air.
    init?(_ composition: Composition, ground: Ground) {
        let scene = composition.scene
        guard !composition.isSpace, !scene.isCloudscape,
            !scene.containsAny(.rain, .snow, .storm, .lightning, .city, .autumnLeaves, .volcano)
        else { return nil }
        self.composition = composition
        self.ground = ground
        unit = composition.frame.unit
        width = Float(composition.frame.width)
        wide = max(1, width / unit)
    }

    private var isGrown: Bool { [.meadow, .autumn, .field].contains(composition.land.cover) }

    /// What lies or flies behind the near things.
    func drawBehind(into drawing: inout Drawing) {
        switch composition.palette.emotion {
        case .energetic:
            var dice = composition.dice("mood touches")
            if isGrown { rush(&dice, &drawing) }
        case .mysterious: mist(&drawing)
        case .calm, .hopeful, .melancholic: break
        }
    }

    /// What lies or flies in front of everything.
    func drawBefore(into drawing: inout Drawing) {
        var dice = composition.dice("mood touches")
        let cover = composition.land.cover
        switch composition.palette.emotion {
        case .calm, .energetic: break
        case .mysterious: if isGrown, composition.hour == .night { fireflies(&dice, &drawing) }
        case .hopeful: if cover == .meadow, !composition.scene.contains(.flowers) { flowers(&dice, &drawing) }
        case .melancholic:
            if isGrown { fallen(&dice, &drawing) }
            if composition.isFelt { drizzle(&dice, &drawing) }
        }
    }

    /// A dry place on the ground and how near it is, 1 at the lower edge of the picture.
    private func place(reach: Float, _ dice: inout Dice) -> (foot: Point, nearness: Float)? {
        let frame = composition.frame
        let nearest = frame.distance(ofRow: Float(frame.height) * 1.02)
        let z = nearest * powf(reach, dice.unit())
        let bearing = dice.unit() * width - frame.centre
        if composition.water != nil, ground.dryness(bearing / frame.focal * z, z) < 0.12 { return nil }
        let foot = Point(bearing + frame.centre, ground.row(bearing: bearing, z: z))
        return composition.placements.contains { $0.hides(foot, at: z) } ? nil : (foot, nearest / z)
    }

    private func lit(_ albedo: Colour, _ dice: inout Dice) -> Colour {
        let normal = SIMD3<Float>(dice.bell() * 0.4, 0.6, -0.6)
        let light = composition.light
        return light.on(albedo, normal: normal / (normal * normal).sum().squareRoot())
            + albedo * light.key * (0.25 * light.backlit)
    }

    // MARK: Hopeful

    private func flowers(_ dice: inout Dice, _ drawing: inout Drawing) {
        let petals = [Colour(0xf6f0e4), Colour(0xf6d048), Colour(0xf29ab0), Colour(0x8aa8f0)]
        let chosen = [dice.pick(petals), dice.pick(petals)]
        for _ in 0..<Int(80 * wide) {
            guard let (foot, nearness) = place(reach: 5, &dice) else { continue }
            let size = unit * 0.011 * nearness * dice.within(0.7...1.3)
            let stalk = size * dice.within(1.8...3.4)
            let head = foot + Point(dice.bell() * size, -stalk)
            drawing.fill(
                Path.stroke([foot, head], widths: [size * 0.22, size * 0.16]),
                Paint(lit(Colour(0x4c7a2c), &dice), fineness: 0.7))
            let petal = Paint(lit(dice.pick(chosen), &dice) * 1.15, fineness: 0.85)
            for leaf in 0..<(size > 3 ? 5 : 1) {
                let angle = Float(leaf) * 1.2566 + dice.unit() * 0.5
                let off = size > 3 ? Point(cosf(angle), sinf(angle) * 0.6) * size * 0.55 : .zero
                drawing.dab(head + off, radii: Point(size * 0.55, size * 0.42), softness: 0.2, petal)
            }
            if size > 3 {
                drawing.dab(
                    head, radii: Point(size * 0.3, size * 0.24), softness: 0.2,
                    Paint(lit(Colour(0xe0a020), &dice), fineness: 0.9))
            }
        }
    }

    // MARK: Energetic

    /// Leaves that the wind drives through the picture on a slant, all one way.
    private func rush(_ dice: inout Dice, _ drawing: inout Drawing) {
        let heading: Float = dice.chance(0.5) ? 1 : -1
        let height = Float(composition.frame.height)
        let rise = dice.within(0.3...0.55)
        let colours = [Colour(0xe8542a), Colour(0xf2a02c), Colour(0xd8342c), Colour(0xf4c83c)]
        for _ in 0..<Int(46 * wide) {
            let along = dice.unit()
            let band = dice.bell() * 0.2
            let x = heading > 0 ? along : 1 - along
            let leaf = LooseLeaf(
                place: Point(x * width, height * (0.86 - rise * along + band * (0.5 + along))),
                size: unit * mix(0.004, 0.011, powf(dice.unit(), 3)), colour: dice.pick(colours),
                flatness: dice.within(0.4...1))
            leaf.draw(on: composition, &dice, &drawing)
        }
    }

    // MARK: Melancholic

    private func fallen(_ dice: inout Dice, _ drawing: inout Drawing) {
        let colours = [Colour(0x9a7434), Colour(0x7c5a30), Colour(0xa8843c), Colour(0x6c4a34)]
        for _ in 0..<Int(54 * wide) {
            guard let (foot, nearness) = place(reach: 4, &dice) else { continue }
            let leaf = LooseLeaf(
                place: foot, size: unit * 0.015 * nearness * dice.within(0.6...1.2), colour: dice.pick(colours),
                flatness: 0.42)
            leaf.draw(on: composition, &dice, &drawing)
        }
    }

    /// Thin rain, finer than the words "rain" would bring.
    private func drizzle(_ dice: inout Dice, _ drawing: inout Drawing) {
        let slant = dice.within(-0.16...0.16)
        let colour = mix(composition.air.colour, Colour(repeating: 0.8), 0.4)
        let height = Float(composition.frame.height)
        for _ in 0..<Int(260 * wide) {
            let start = Point(dice.unit() * width, dice.unit() * height)
            let length = unit * dice.within(0.02...0.055)
            let line = max(0.5, unit * 0.0014)
            drawing.fill(
                Path.stroke([start, start + Point(slant * length, length)], widths: [line * 0.4, line]),
                Paint(colour, opacity: dice.within(0.14...0.3), fineness: 0.95))
        }
    }

    // MARK: Mysterious

    /// Mist over the ground.
    private func mist(_ drawing: inout Drawing) {
        var dice = composition.dice("mood mist")
        let frame = composition.frame
        let below = Float(frame.height) - frame.horizon
        let colour = composition.air.colour.lightened(by: composition.hour == .night ? 0.07 : 0.03)
        if composition.isFelt, composition.light.source == .moon, composition.light.direction.z > 0 {
            // It shines below the moon.
            let place = Point(composition.light.place.x, frame.horizon - unit * 0.02)
            drawing.glow(place, radius: unit * 0.42, composition.palette.ramp.colour(0.86) * 0.3)
        }
        for index in 0..<Int(13 * wide) {
            let depth = powf((Float(index) + dice.unit()) / (13 * wide), 1.5)
            let row = frame.horizon + below * mix(0.01, 0.5, depth)
            let size = unit * mix(0.16, 0.4, depth) * dice.within(0.8...1.3)
            drawing.dab(
                Point(dice.within(-0.1...1.1) * width, row), radii: Point(size, unit * mix(0.014, 0.05, depth)),
                softness: 1, Paint(colour, opacity: 0.3, fineness: 0.2))
        }
    }

    private func fireflies(_ dice: inout Dice, _ drawing: inout Drawing) {
        let glow = Colour(0.78, 1, 0.42)
        for _ in 0..<Int(17 * wide) {
            guard let (foot, nearness) = place(reach: 7, &dice) else { continue }
            let place = foot - Point(0, unit * 0.1 * nearness * dice.unit())
            let size = unit * mix(0.0018, 0.0042, nearness)
            drawing.glow(place, radius: size * 7, glow * 0.3)
            drawing.dab(place, radii: Point(size, size), softness: 0.4, Paint(glow * 1.3, fineness: 0.95))
        }
    }
}
