import Foundation

/// Fish that swim just under the surface, seen from above at a slant: koi with flowing fins.
struct Koi: SceneElement {
    let nature = Nature(
        metres: 0.3, standing: .water, prominence: 0.06, group: 2...4, breadth: 3.4, weight: 7, alone: 1.5)

    func draw(with pen: inout Pen) {
        let first = pen.composition.placements.first { $0.thing == .fish }
        let isOpenWater = pen.composition.water?.body != .pond
        if isOpenWater, first?.seed == pen.placement.seed || pen.dice.chance(0.2) {
            return LeapingFish().draw(with: &pen)
        }
        let body = pen.matter(pen.dice.pick([Colour(0xe0602a), Colour(0xf0e8dc), Colour(0xd8942e)]), bending: 0.25)
        let patch = pen.dice.chance(0.6) ? Colour(0xd0401e) : Colour(0xf4ece0)
        let bend = pen.dice.within(-0.12...0.12)
        let flat: Float = 0.55
        func at(_ x: Float, _ y: Float) -> Point { Point(x, (y + bend * sinf(x * 3.6 + 0.6)) * flat) }
        let wet: Float = 0.85
        pen.dab(
            Point(0.03, -0.09), 0.5, 0.07, softness: 0.8, Paint(pen.composition.shadow, opacity: 0.35, fineness: 0.4))
        let fin = Paint(pen.lit(body * 1.1, up: 0.8), opacity: 0.5, fineness: 0.8)
        for side in [-1, 1] as [Float] {
            pen.fill(
                Path.smooth([
                    at(-0.38, 0), at(-0.56, side * 0.06), at(-0.74, side * 0.17), at(-0.68, side * 0.05), at(-0.52, 0),
                ]), fin)
            pen.fill(
                Path.smooth([at(0.2, side * 0.07), at(0.12, side * 0.2), at(0, side * 0.22), at(0.06, side * 0.09)]),
                fin)
        }
        let outline = [
            at(0.48, 0), at(0.42, 0.07), at(0.22, 0.115), at(-0.05, 0.1), at(-0.3, 0.04), at(-0.44, 0.015),
            at(-0.44, -0.015), at(-0.3, -0.04), at(-0.05, -0.1), at(0.22, -0.115), at(0.42, -0.07),
        ]
        var paint = Paint.gradient(
            pen.lit(body * 1.1, up: 0.9), pen.lit(body * 0.6, up: 0.1), from: at(0, 0.08), to: at(0, -0.1), opacity: wet
        )
        paint.fineness = 0.9
        pen.fill(Path.smooth(outline), paint)
        for _ in 0..<3 {
            pen.dab(
                at(pen.dice.within(-0.2...0.32), pen.dice.bell() * 0.03), pen.dice.within(0.05...0.1), 0.03,
                softness: 0.4, Paint(pen.lit(pen.natural(patch, bending: 0.3), up: 0.8), opacity: 0.8, fineness: 0.9))
        }
    }
}
