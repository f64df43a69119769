import Foundation

/// A boulder: a worn outline, lit from above and from the side, with flat faces, cracks and lichen; foam around its
/// foot where it stands in water.
struct Boulder: SceneElement {
    let nature = Nature(metres: 1.3, standing: .ground, prominence: 0.22, group: 4...7, breadth: 1.6, weight: 3)

    func draw(with pen: inout Pen) {
        let height = 1.3 * mix(0.4, 1.15, pen.dice.unit())
        let half = height * pen.dice.within(0.65...1.05)
        pen.shadow(width: half * 2.1, height: height)
        let stone = pen.matter(pen.dice.pick([Colour(0xa09890), Colour(0x8e8e90), Colour(0xb0a08a)]))
        let outline = outline(&pen, half: half, height: height)
        let foot = pen.lit(stone * 0.42, up: -0.4)
        var body = Paint.gradient(
            sunlit(pen, stone, 0, 0.75), foot, from: Point(0, height), to: Point(0, height * 0.05), grain: 0.3)
        body.grainSize = Point(0.16, 0.1)
        pen.fill(Path(outline), body)
        flank(&pen, outline, stone: stone, half: half, height: height)
        facets(&pen, stone: stone, half: half, height: height)
        details(&pen, stone: stone, half: half, height: height)
        if pen.placement.castsShadow || pen.composition.water == nil {
            pen.dab(
                Point(0, 0.01), half * 0.98, height * 0.06, softness: 0.7,
                Paint(pen.composition.shadow, opacity: 0.5, fineness: 0.5))
        } else {
            foam(&pen, half: half, height: height)
        }
        let rocks = pen.composition.placements.filter { $0.thing == .rocks }
        guard let rider = pen.composition.scene.rider(on: .rocks),
            rocks.max(by: { $0.scale < $1.scale })?.seed == pen.placement.seed
        else { return }
        pen.settle(rider, on: outline.max { $0.y < $1.y } ?? .zero)
    }

    private func outline(_ pen: inout Pen, half: Float, height: Float) -> [Point] {
        let corners = pen.dice.int(7...9)
        let lean = pen.dice.bell() * 0.25
        var knots = [Point(half, -0.04)]
        for corner in 0...corners {
            let angle = Float(corner) / Float(corners) * .pi
            let reach = pen.dice.within(0.82...1.06)
            let up = powf(max(0, sinf(angle)), 0.75)
            knots.append(Point((cosf(angle) * reach + lean * up) * half, up * reach * height * 0.93))
        }
        knots.append(Point(-half, -0.04))
        return Path.curve(knots, steps: 3)
    }

    /// Against the light the sky still lights what faces up and aside.
    private func sunlit(_ pen: Pen, _ stone: Colour, _ side: Float, _ up: Float) -> Colour {
        pen.lit(stone, side: side, up: up) + stone * pen.light.key
            * (0.4 * pen.light.backlit * max(0.1, 0.35 + up * 0.7))
    }

    /// The side away from the light, in shade behind a wandering edge.
    private func flank(_ pen: inout Pen, _ outline: [Point], stone: Colour, half: Float, height: Float) {
        let side: Float = pen.lightSide >= 0 ? 1 : -1
        let edge = (0...4).map { step -> Point in
            let t = Float(step) / 4
            return Point(-side * half * (0.05 + 0.3 * t + pen.dice.bell() * 0.12), height * (0.02 + 0.9 * t))
        }
        let away = outline.filter { $0.x * side < -half * 0.25 }
        guard away.count > 2 else { return }
        let ordered = side > 0 ? Array(away.reversed()) : away
        pen.fill(
            Path(Path.curve(edge, steps: 3) + ordered.reversed()),
            Paint(pen.lit(stone * 0.5, side: -side * 0.7), opacity: 0.6, grain: 0.3, grainSize: Point(0.14, 0.1)))
    }

    /// Flat faces of slightly different tone.
    private func facets(_ pen: inout Pen, stone: Colour, half: Float, height: Float) {
        for _ in 0..<9 {
            let centre = Point(pen.dice.bell() * half * 0.55, height * pen.dice.within(0.15...0.75))
            let size = height * pen.dice.within(0.12...0.3)
            let knots = (0..<5).map { corner -> Point in
                let angle = Float(corner) / 5 * 2 * Float.pi + pen.dice.unit()
                return centre + Point(cosf(angle) * 1.3, sinf(angle) * 0.8) * (size * pen.dice.within(0.6...1.1))
            }
            let facing = pen.dice.bell()
            pen.fill(
                Path(knots),
                Paint(
                    sunlit(pen, stone * pen.dice.within(0.6...1), facing * 0.8, centre.y / height - 0.3), opacity: 0.3,
                    grain: 0.3, grainSize: Point(0.1, 0.08)))
        }
    }

    private func details(_ pen: inout Pen, stone: Colour, half: Float, height: Float) {
        guard pen.pixel < height / 14 else { return }
        for _ in 0..<pen.dice.int(2...4) {
            let start = Point(pen.dice.bell() * half * 0.5, height * pen.dice.within(0.4...0.8))
            let knee = start + Point(pen.dice.bell() * half * 0.2, -height * 0.18)
            let end = knee + Point(pen.dice.bell() * half * 0.25, -height * 0.16)
            pen.stroke(
                [start, knee, end], widths: [0.004, height * 0.02, 0.004],
                Paint(pen.lit(stone * 0.25), opacity: 0.6))
        }
        let isSnowy = pen.composition.land.cover == .snow
        let moss = pen.natural(Colour(0x7c8646))
        for _ in 0..<16 {
            let place = Point(pen.dice.bell() * half * 0.5, height * pen.dice.within(0.6...0.9))
            let size = height * pen.dice.within(0.02...0.07)
            pen.dab(
                place, size * 1.6, size * 0.7, softness: 0.6,
                Paint(
                    pen.lit(isSnowy ? Colour(0xeef2f8) : moss, up: 0.8), opacity: isSnowy ? 0.9 : 0.35, grain: 0.8,
                    grainSize: Point(0.05, 0.05)))
        }
    }

    private func foam(_ pen: inout Pen, half: Float, height: Float) {
        let white = (pen.light.fill * 1.3 + pen.light.key * 0.7).saturated(by: 0.5)
        for _ in 0..<12 {
            let x = pen.dice.within(-1.15...1.15) * half
            pen.dab(
                Point(x, -0.02 + pen.dice.bell() * 0.03), half * pen.dice.within(0.1...0.26), height * 0.035,
                softness: 0.5, Paint(white, opacity: pen.dice.within(0.35...0.8), fineness: 0.6))
        }
    }
}
