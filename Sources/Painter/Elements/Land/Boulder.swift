import Foundation

/// A boulder: a broken outline, a lit upper face and a shaded flank, cracks and lichen.
struct Boulder: SceneElement {
    let nature = Nature(metres: 1.3, standing: .ground, prominence: 0.2, group: 4...7, breadth: 1.5, weight: 3)

    func draw(with pen: inout Pen) {
        let height = 1.3 * mix(0.4, 1.15, pen.dice.unit())
        let half = height * pen.dice.within(0.62...1)
        pen.shadow(width: half * 2.1, height: height)
        let stone = pen.matter(pen.dice.pick([Colour(0xa8a096), Colour(0x969494), Colour(0xb4a48e)]))
        let outline = outline(&pen, half: half, height: height)
        let side = pen.lightSide
        pen.fill(
            Path(outline),
            Paint(pen.lit(stone * 0.72, side: -side * 0.7, up: -0.1), grain: 0.4, grainSize: Point(0.12, 0.1)),
            rim: height * 0.02)
        faces(&pen, outline, stone: stone, half: half, height: height)
        details(&pen, stone: stone, half: half, height: height)
        pen.dab(
            Point(0, 0.01), half * 0.98, height * 0.07, softness: 0.7,
            Paint(pen.composition.shadow, opacity: 0.55, fineness: 0.5))
    }

    private func outline(_ pen: inout Pen, half: Float, height: Float) -> [Point] {
        let corners = pen.dice.int(8...11)
        let lean = pen.dice.bell() * 0.2
        var out = [Point(half * 0.98, -0.03)]
        for corner in 0...corners {
            let angle = Float(corner) / Float(corners) * .pi
            let reach = pen.dice.within(0.8...1.08)
            let flat = powf(max(0, sinf(angle)), 0.7)
            out.append(Point((cosf(angle) * reach + lean * flat) * half, max(0, flat * reach * height * 0.92)))
        }
        out.append(Point(-half * 0.98, -0.03))
        return out
    }

    /// The upper face and the flank toward the light, parted from the shaded flank by a ridge.
    private func faces(_ pen: inout Pen, _ outline: [Point], stone: Colour, half: Float, height: Float) {
        let side = pen.lightSide >= 0 ? Float(1) : -1
        let ridge = Point(-side * half * pen.dice.within(0.05...0.4), height * pen.dice.within(0.5...0.68))
        let knee = Point(side * half * pen.dice.within(-0.1...0.25), height * pen.dice.within(0.3...0.45))
        let upper = outline.filter { $0.y > height * 0.52 }
        let lit = outline.filter { $0.x * side > half * 0.1 && $0.y < height * 0.75 }
        let grain = Point(0.1, 0.08)
        if lit.count > 1 {
            let ordered = side > 0 ? lit : lit.reversed()
            pen.fill(
                Path(ordered + [ridge, knee, Point(side * half * 0.2, -0.02)]),
                Paint(pen.lit(stone, side: side * 0.75, up: 0.15), grain: 0.4, grainSize: grain))
        }
        if upper.count > 1 {
            let ordered = side > 0 ? upper : upper.reversed()
            pen.fill(
                Path(ordered + [ridge, knee]),
                Paint(pen.lit(stone * 1.15, side: side * 0.3, up: 0.85), grain: 0.35, grainSize: grain))
        }
    }

    private func details(_ pen: inout Pen, stone: Colour, half: Float, height: Float) {
        guard pen.pixel < height / 14 else { return }
        for _ in 0..<pen.dice.int(2...4) {
            let start = Point(pen.dice.bell() * half * 0.5, height * pen.dice.within(0.45...0.75))
            let knee = start + Point(pen.dice.bell() * half * 0.2, -height * 0.2)
            let end = knee + Point(pen.dice.bell() * half * 0.2, -height * 0.18)
            pen.stroke(
                [start, knee, end], widths: [0.004, height * 0.02, 0.004],
                Paint(pen.lit(stone * 0.35), opacity: 0.7))
        }
        let moss = pen.natural(Colour(0x6f7a3e))
        let isSnowy = pen.composition.land.cover == .snow
        for _ in 0..<14 {
            let place = Point(pen.dice.bell() * half * 0.55, height * pen.dice.within(0.55...0.88))
            let size = height * pen.dice.within(0.02...0.07)
            pen.dab(
                place, size * 1.6, size * 0.7, softness: 0.6,
                Paint(
                    pen.lit(isSnowy ? Colour(0xeef2f8) : moss, up: 0.8), opacity: isSnowy ? 0.9 : 0.4, grain: 0.8,
                    grainSize: Point(0.05, 0.05)))
        }
    }
}
