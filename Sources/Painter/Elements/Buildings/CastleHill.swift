import Foundation

/// The rock or hill under a castle: steep on one side, with outcrops, turf and bushes among which the walls stand.
struct CastleHill {
    /// Where it is highest.
    let summit: Float
    private let height: Float
    private let half: Float
    /// How much steeper the right flank is than the left.
    private let skew: Float
    private let rockiness: Float
    private let knots: [Float]
    private let rock: Colour
    private let turf: Colour

    init(_ pen: inout Pen) {
        let isHigh = pen.subject.isOnHill
        height = isHigh ? pen.dice.within(14...18) : pen.dice.within(6...12.5)
        half = isHigh ? pen.dice.within(34...42) : pen.dice.within(24...30)
        summit = pen.dice.within(-4...4)
        skew = pen.dice.within(0.75...1.3)
        rockiness = pen.dice.within(0.2...1)
        knots = (0..<24).map { _ in pen.dice.bell() }
        let isSnowy = pen.composition.land.cover == .snow
        rock = pen.natural(isSnowy ? Colour(0xb6bcc6) : Colour(0x7a7267))
        turf = pen.groundMatter()
    }

    /// How high the ground is.
    func top(_ x: Float) -> Float {
        let away = (x - summit) / half * (x > summit ? skew : 1 / skew)
        let dome = max(0, 1 - away * away)
        // A broad top that breaks off, with steps.
        let place = clamp((x + 50) / 100) * Float(knots.count - 2)
        let index = Int(place)
        let step = mix(knots[index], knots[index + 1], smoothstep(0, 1, place - Float(index)))
        return height * powf(dome, 0.8) * (1 + 0.06 * step) - 0.7
    }

    func draw(_ pen: inout Pen) {
        let reach = half * 1.35
        let outline = (0...44).map { step -> Point in
            let x = summit + mix(-reach, reach, Float(step) / 44)
            return Point(x, top(x))
        }
        let depth: Float = 2.4
        let skirt = outline.reversed().map {
            Point($0.x, min($0.y, 0) - depth * 0.4 * max(0, 1 - abs($0.x - summit) / reach))
        }
        var paint = Paint.gradient(
            pen.lit(turf * 0.78, side: 0.1, up: 0.75), pen.lit(turf, up: 0.97), from: Point(0, height),
            to: Point(0, -0.5), grain: 0.35)
        paint.fineness = 0.45
        pen.fill(Path(outline + skirt), paint)
        shadeFlank(&pen)
        outcrops(&pen)
        shrubs(&pen, count: 26, within: half * 1.05)
        pen.bedding(half: half * 1.15, height: 1.5, at: -0.3)
    }

    /// The flank away from the light lies in shade.
    private func shadeFlank(_ pen: inout Pen) {
        guard abs(pen.lightSide) > 0.1 else { return }
        let side: Float = pen.lightSide > 0 ? -1 : 1
        for layer in 1...4 {
            let from = summit + side * half * 0.16 * Float(layer)
            let outline = (0...12).map { step -> Point in
                let x = mix(from, summit + side * half * 1.1, Float(step) / 12)
                return Point(x, top(x) + 0.05)
            }
            pen.fill(
                Path(outline + [Point(summit + side * half * 1.1, -0.8), Point(from + side * 3, -0.8)]),
                Paint(pen.composition.shadow, opacity: 0.13, fineness: 0.35))
        }
    }

    /// Faces of rock that break through the turf in ledges, most of them high up under the walls.
    private func outcrops(_ pen: inout Pen) {
        for ledge in 0..<Int(3 + 7 * rockiness) {
            let middle = summit + pen.dice.bell() * half * 0.6
            let level = pen.dice.within(0.25...0.9)
            let size = height * pen.dice.within(0.07...0.15) * (0.7 + 0.5 * rockiness) + 0.4
            let slope = pen.dice.within(-0.2...0.2)
            for stone in 0..<pen.dice.int(4...8) {
                let x = middle + (Float(stone) - 3) * size * pen.dice.within(0.8...1.1)
                let tall = size * pen.dice.within(0.7...1.5)
                let foot = top(x) * level + slope * (x - middle) - tall * 0.6
                guard foot + tall < top(x) + 0.4, foot > -0.4 else { continue }
                pen.boulder(
                    Point(x, foot), half: tall * pen.dice.within(0.6...1.1), height: tall,
                    rock * pen.dice.within(0.8...1.15))
            }
            // Turf and bushes hide where the ledge meets the slope.
            for _ in 0..<5 where pen.composition.land.cover != .sand {
                let x = middle + pen.dice.bell() * size * 3
                shrub(
                    &pen, Point(x, top(x) * level + slope * (x - middle) - size * 0.9),
                    size: size * (ledge % 2 == 0 ? 0.5 : 0.8))
            }
        }
    }

    private func shrubs(_ pen: inout Pen, count: Int, within reach: Float) {
        guard pen.composition.land.cover != .sand else { return }
        for _ in 0..<count {
            let x = summit + pen.dice.within(-reach...reach)
            shrub(&pen, Point(x, top(x) * pen.dice.unit() * 0.7 - 0.4), size: pen.dice.within(0.8...2.1))
        }
    }

    /// A bush, or a small tree where it is large.
    private func shrub(_ pen: inout Pen, _ foot: Point, size: Float) {
        let cover = pen.composition.land.cover
        let leaf = pen.natural(
            cover == .snow ? Colour(0xa8b2ba) : cover == .autumn ? Colour(0x8a642e) : Colour(0x4a5d34))
        let count = Int(clamp(size / pen.pixel * 0.9, 4, 12))
        for index in 0..<count {
            let t = Float(index) / Float(count)
            let part = size * pen.dice.within(0.28...0.5)
            pen.dab(
                foot + Point(pen.dice.bell() * size * 0.6, size * (0.15 + 0.8 * t)), part, part * 0.85, softness: 0.3,
                Paint(
                    pen.lit(leaf * mix(0.55, 1.15, t), side: pen.dice.bell() * 0.6, up: 0.2 + 0.5 * t), grain: 0.4,
                    grainSize: Point(0.5, 0.4), fineness: 0.6))
        }
    }

    /// Rock, rubble and bushes at the foot of a wall, so that it stands in the hill and not on it.
    func drawFootOfWalls(_ pen: inout Pen, along wall: [Point]) {
        for (from, to) in zip(wall, wall.dropFirst()) {
            let count = max(2, Int((to.x - from.x) / 1.7))
            for index in 0..<count {
                let t = (Float(index) + pen.dice.unit()) / Float(count)
                let place = from + (to - from) * t - Point(0, 1.4)
                let size = pen.dice.within(0.6...1.7)
                if pen.dice.chance(0.35 + 0.4 * rockiness) {
                    pen.boulder(
                        place - Point(0, size * 0.5), half: size * pen.dice.within(0.8...1.4), height: size * 1.3,
                        rock * pen.dice.within(0.8...1.12))
                } else if pen.composition.land.cover != .sand {
                    shrub(&pen, place - Point(0, size * 0.4), size: size * 0.9)
                }
            }
        }
    }

    /// The way from the plain up to the gate, in one or two bends.
    func drawPath(_ pen: inout Pen, to gate: Point) {
        let earth = pen.lit(
            pen.natural(pen.composition.land.cover == .snow ? Colour(0xb4b8c2) : Colour(0xa4906e)), up: 0.95)
        let start = top(gate.x) - 2.4
        let bend = (gate.x > summit ? 1 : -1) * pen.dice.within(4...9)
        let knots = [
            Point(gate.x, start), Point(gate.x + bend * 0.5, start * 0.72), Point(gate.x + bend, start * 0.5),
            Point(gate.x - bend * 0.3, start * 0.22), Point(gate.x - bend * 0.9, -0.9),
        ]
        var paint = Paint(earth, opacity: 0.85, grain: 0.3, grainSize: Point(0.8, 0.3))
        paint.fineness = 0.5
        pen.stroke(Path.curve(knots, steps: 6), widths: [1.3, 0.7, 0.9, 1.1, 2], paint)
    }
}
