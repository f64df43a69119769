import Foundation

/// What makes a snowfield more than white: shadows of trees that one does not see, a track that leads into depth, and
/// stems and stones that stick out of the snow.
struct SnowGround {
    private let composition: Composition
    private let ground: Ground
    private let unit: Float
    private let nearest: Float

    init?(_ composition: Composition, ground: Ground) {
        guard composition.land.cover == .snow, !composition.isSpace, !composition.scene.isCloudscape else { return nil }
        self.composition = composition
        self.ground = ground
        unit = composition.frame.unit
        nearest = composition.frame.distance(ofRow: Float(composition.frame.height) * 1.02)
    }

    func draw(into drawing: inout Drawing) {
        var dice = composition.dice("snow ground")
        if composition.light.source != .sky, composition.light.backlit < 0.7 { shadows(&dice, &drawing) }
        let isTrodden = composition.scene.containsAny(.path, .road, .rails)
        if composition.water == nil, !isTrodden { track(&dice, &drawing) }
        for _ in 0..<Int(9 * max(1, Float(composition.frame.width) / unit)) { stem(&dice, &drawing) }
    }

    private var lit: Colour {
        composition.light.on(Colour(0xf8fafc), normal: SIMD3(0.2, 0.9, -0.3)) * 1.04
    }

    private var shade: Colour {
        lit * Colour(0.46, 0.54, 0.68)
    }

    private func foot(_ bearing: Float, _ z: Float) -> Point {
        Point(composition.frame.centre + bearing, ground.row(bearing: bearing, z: z))
    }

    private func isDry(_ bearing: Float, _ z: Float) -> Bool {
        composition.water == nil || ground.dryness(bearing / composition.frame.focal * z, z) > 0.3
    }

    // MARK: Shadows

    /// The shadows of trees that stand outside the picture on the side of the light.
    private func shadows(_ dice: inout Dice, _ drawing: inout Drawing) {
        let frame = composition.frame
        let side: Float = composition.light.direction.x < 0 ? -1 : 1
        let below = Float(frame.height) - frame.horizon
        for index in 0..<dice.int(2...4) {
            let row = frame.horizon + below * (0.34 + 0.2 * Float(index) + dice.bell() * 0.06)
            let wide = unit * 0.03 * (row - frame.horizon) / below
            let start = Point(frame.centre + side * Float(frame.width) * 0.53, row)
            let reach = Float(frame.width) * dice.within(0.35...0.75)
            let end = start + Point(-side * reach, below * dice.within(0.02...0.16))
            let line = Path.curve([start, (start + end) / 2 + Point(0, dice.bell() * wide), end], steps: 6)
            let paint = Paint(shade, opacity: 0.4, fineness: 0.45)
            drawing.fill(Path.stroke(line, widths: [wide, wide * 0.7, wide * 0.2]), paint)
            for branch in 3..<line.count {
                let lean: Float = branch % 2 == 0 ? 1 : -1
                let length = reach * dice.within(0.06...0.2)
                let tip = line[branch] + Point(-side * length, lean * length * dice.within(0.08...0.3))
                drawing.fill(Path.stroke([line[branch], tip], widths: [wide * 0.3, wide * 0.06]), paint)
            }
        }
    }

    // MARK: What has left marks

    /// Footprints that wander from the eye into depth.
    private func track(_ dice: inout Dice, _ drawing: inout Drawing) {
        let frame = composition.frame
        let away: Float = composition.view.focus > 0 ? -1 : 1
        let start = away * dice.within(0.05...0.3) * Float(frame.width)
        let end = composition.view.focus * Float(frame.width) * 0.7 + dice.bell() * 0.1 * Float(frame.width)
        let swing = dice.within(0.03...0.09) * unit * (dice.chance(0.5) ? 1 : -1)
        let print = unit * 0.016
        for index in 0..<70 {
            let t = Float(index) / 70
            let z = nearest * powf(16, t * t * 0.4 + t * 0.6)
            let near = nearest / z
            let bearing = mix(end, start, powf(near, 0.7)) + sinf(t * 7) * swing * (1 - near)
            let spread = print * near * (index % 2 == 0 ? 1.1 : -1.1)
            let place = foot(bearing + spread, z)
            guard !composition.placements.contains(where: { $0.hides(place, at: z) }) else { continue }
            let size = print * near * dice.within(0.85...1.15)
            drawing.dab(
                place, radii: Point(size, size * 0.5), softness: 0.35,
                Paint(
                    mix(shade * 0.82, composition.air.colour, composition.air.thickness(z)), opacity: 0.85,
                    fineness: 0.7))
            drawing.dab(
                place + Point(0, size * 0.5), radii: Point(size * 0.9, size * 0.16), softness: 0.4,
                Paint(lit, opacity: 0.5, fineness: 0.7))
        }
    }

    /// A withered stem with its shadow, or a stone with a cap of snow.
    private func stem(_ dice: inout Dice, _ drawing: inout Drawing) {
        let frame = composition.frame
        let z = nearest * powf(4, dice.unit())
        let bearing = dice.within(-0.5...0.5) * Float(frame.width)
        guard isDry(bearing, z), abs(bearing) > 0.14 * Float(frame.width) else { return }
        let near = nearest / z
        let place = foot(bearing, z)
        let dark = composition.palette.bend(Colour(0x54483e), by: 0.5) * composition.light.fill * 0.8
        if dice.chance(0.3) {
            let size = unit * 0.03 * near * dice.within(0.5...1.2)
            drawing.dab(place, radii: Point(size, size * 0.6), softness: 0.12, Paint(dark, fineness: 0.6))
            return drawing.dab(
                place - Point(size * 0.06, size * 0.3), radii: Point(size * 0.86, size * 0.34), softness: 0.3,
                Paint(lit, fineness: 0.6))
        }
        for _ in 0..<dice.int(2...5) {
            let tall = unit * 0.1 * near * dice.within(0.4...1.2)
            let root = place + Point(dice.bell() * unit * 0.02 * near, 0)
            let lean = dice.bell() * 0.3
            let tip = root + Point(lean * tall, -tall)
            let width = max(0.6, unit * 0.003 * near)
            drawing.fill(Path.stroke([root, tip], widths: [width, width * 0.4]), Paint(dark, fineness: 0.75))
            drawing.dab(tip, radii: Point(width * 1.6, width * 2.6), softness: 0.3, Paint(dark, fineness: 0.75))
            let fall = Point(-composition.light.direction.x, 0.35) * (tall * 0.8)
            drawing.fill(
                Path.stroke([root, root + fall], widths: [width, 0.3]), Paint(shade, opacity: 0.5, fineness: 0.5))
        }
    }
}
