import Foundation

/// A fir: a straight trunk and tiers of drooping boughs, each with sprays of needles that hang from it, ever shorter to
/// the leader at the top.
struct Pine: SceneElement {
    let nature = Nature(metres: 12, standing: .ground, prominence: 0.5, group: 1...3, breadth: 0.42, weight: 4)

    func draw(with pen: inout Pen) {
        let height: Float = 12 * pen.dice.within(0.82...1)
        let spread = height * pen.dice.within(0.16...0.23)
        let lean = pen.dice.bell() * 0.015 * height
        pen.shadow(width: spread * 2, height: height)
        let bark = pen.lit(pen.natural(Colour(0x4a382c)), side: pen.lightSide * 0.5)
        pen.stroke(
            [Point(0, -0.1), Point(lean * 0.4, height * 0.5), Point(lean, height * 0.97)],
            widths: [height * 0.034, height * 0.02, height * 0.004], Paint(bark))
        let needles = pen.matter(pen.dice.pick([Colour(0x2c4a34), Colour(0x33502e), Colour(0x27443a)]))
        let foot = pen.dice.within(0.05...0.16)
        let tiers = Int(clamp(height / (pen.pixel * 6), 8, 24))
        for tier in 0..<tiers {
            let t = Float(tier) / Float(tiers)
            let y = height * mix(foot, 0.97, powf(t, 0.92))
            let reach = spread * powf(1 - t, 0.82) * pen.dice.within(0.85...1.12) + 0.012 * height
            boughs(&pen, at: Point(lean * t, y), reach: reach, t: t, needles: needles)
        }
        leader(&pen, at: Point(lean, height * 0.94), tall: height * 0.07, needles: needles)
    }

    /// One tier: boughs behind, to both sides, and toward the eye.
    private func boughs(_ pen: inout Pen, at knot: Point, reach: Float, t: Float, needles: Colour) {
        let near = reach / pen.pixel > 7
        for side in [-0.55, 0.6, -1, 1] as [Float] where near || abs(side) == 1 {
            let length = reach * abs(side) * pen.dice.within(0.72...1.15)
            let lift = pen.dice.within(-0.04...0.1) * reach
            bough(
                &pen, from: knot + Point(0, lift), side: side < 0 ? -1 : 1, length: length, t: t, needles: needles,
                isBehind: abs(side) < 1)
        }
        guard near else { return }
        for side in [-1, 1] as [Float] where pen.dice.chance(0.8) {
            bough(
                &pen, from: knot - Point(0, reach * 0.06), side: side, length: reach * pen.dice.within(0.25...0.5),
                t: t,
                needles: needles * 1.12, isBehind: false)
        }
    }

    /// A bough that sags and lifts its tip, with ragged sprays below.
    private func bough(
        _ pen: inout Pen, from knot: Point, side: Float, length: Float, t: Float, needles: Colour, isBehind: Bool
    ) {
        let sag = length * mix(0.5, 0.2, t) * pen.dice.within(0.7...1.25)
        func spine(_ s: Float) -> Point {
            knot + Point(side * length * s, length * 0.1 * s - sag * s * (1.5 - 0.55 * s))
        }
        let teeth = Int(clamp(length / (pen.pixel * 3.2), 3, 9))
        var outline = [knot + Point(-side * length * 0.06, length * 0.16)]
        for step in 1...3 { outline.append(spine(Float(step) / 3) + Point(0, length * 0.05 * (1 - Float(step) / 3))) }
        for tooth in 0..<teeth {
            let s = 1 - Float(tooth) / Float(teeth)
            let hang = length * (0.1 + 0.26 * (1 - s * 0.7)) * pen.dice.within(0.55...1.25)
            outline.append(spine(s) + Point(-side * length * 0.03, -hang))
            outline.append(spine(s - 0.55 / Float(teeth)) + Point(0, -hang * 0.38))
        }
        outline.append(knot - Point(side * length * 0.06, length * 0.2))
        let shade = (isBehind ? 0.55 : 1) * pen.dice.within(0.8...1.2)
        let dark = pen.lit(needles * (shade * 0.62), side: side * 0.5, up: -0.1)
        let bright = pen.lit(needles * shade * 1.15, side: side * 0.65, up: 0.6)
        var paint = Paint.gradient(
            bright, dark, from: knot + Point(0, length * 0.1), to: knot - Point(0, sag + length * 0.25), grain: 0.25)
        paint.grainSize = Point(0.3, 0.18)
        paint.fineness = 0.7
        pen.fill(Path(outline), paint)
        guard pen.composition.land.cover == .snow, !isBehind else { return }
        let ridge = (0...4).map { spine(Float($0) / 4) + Point(0, length * 0.04) }
        pen.stroke(
            ridge, widths: [length * 0.05, length * 0.13, length * 0.1, 0.02],
            Paint(pen.lit(Colour(0xeef2f8), side: side * 0.3, up: 0.9), fineness: 0.7))
    }

    private func leader(_ pen: inout Pen, at foot: Point, tall: Float, needles: Colour) {
        pen.fill(
            Path([
                foot + Point(-tall * 0.16, 0), foot + Point(-tall * 0.05, tall * 0.5), foot + Point(0, tall),
                foot + Point(tall * 0.06, tall * 0.45), foot + Point(tall * 0.16, 0),
            ]), Paint(pen.lit(needles, side: pen.lightSide * 0.4, up: 0.4), fineness: 0.7))
    }
}
