import Foundation

/// The first green of the year: a stem that bends out of the ground, with two or three tender leaves in the light.
struct GreenShoot: SceneElement {
    let nature = Nature(
        metres: 0.3, standing: .ground, prominence: 0.34, group: 1...1, breadth: 0.75, weight: 8, alone: 1.1)

    func draw(with pen: inout Pen) {
        pen.shadow(width: 0.12, height: 0.22)
        thawedGround(&pen)
        let green = pen.matter(pen.dice.pick([Colour(0x7fb83a), Colour(0x6aa838), Colour(0x93c04a)]), bending: 0.15)
        let lean = pen.dice.within(-0.03...0.03)
        let stem = Path.curve([Point(0, -0.01), Point(lean, 0.09), Point(lean * 0.4, 0.17)], steps: 6)
        let top = stem[stem.count - 1]
        pen.stroke(
            stem, widths: [0.02, 0.016, 0.012],
            Paint(pen.lit(green * 0.75, side: pen.lightSide * 0.5), fineness: 0.9))
        let spread = pen.dice.within(0.5...0.75)
        leaf(&pen, from: top, heading: .pi / 2 + spread, length: pen.dice.within(0.12...0.15), green * 0.82)
        leaf(&pen, from: top, heading: .pi / 2 - spread, length: pen.dice.within(0.13...0.16), green)
        if pen.dice.chance(0.6) {
            leaf(&pen, from: top, heading: .pi / 2 + pen.dice.bell() * 0.1, length: 0.09, green.lightened(by: 0.07))
        }
    }

    /// A leaf that arches over, with its vein and the light along its upper edge.
    private func leaf(_ pen: inout Pen, from root: Point, heading: Float, length: Float, _ green: Colour) {
        let along = Point(cosf(heading), sinf(heading)) * length
        let across = Point(-along.y, along.x)
        let droop = Point(0, -length * 0.2)
        func at(_ t: Float, _ side: Float) -> Point { root + along * t + across * side + droop * (t * t) }
        let outline = [
            at(0, 0), at(0.2, 0.15), at(0.5, 0.27), at(0.8, 0.17), at(1.05, 0), at(0.8, -0.15), at(0.5, -0.24),
            at(0.2, -0.13),
        ]
        let through = green * pen.light.key * (0.35 * pen.light.backlit)
        var paint = Paint.gradient(
            pen.lit(green, up: 0.7) + through, pen.lit(green * 0.7, up: 0.2) + through, from: at(0.5, 0.25),
            to: at(0.5, -0.25))
        paint.fineness = 0.9
        pen.fill(Path.smooth(outline, steps: 5), paint, rim: 0.003)
        pen.stroke(
            [at(0, 0), at(0.5, 0.01), at(0.95, 0)], widths: [0.007, 0.005, 0.001],
            Paint(pen.lit(green.lightened(by: 0.12), up: 0.5) + through, fineness: 0.92))
    }

    /// Where it grows the snow has melted and the earth lies open.
    private func thawedGround(_ pen: inout Pen) {
        let earth = pen.natural(Colour(0x4c3b2c))
        for _ in 0..<26 {
            let place = Point(pen.dice.bell() * 0.075, pen.dice.bell() * 0.012 - 0.004)
            let size = pen.dice.within(0.008...0.026)
            pen.dab(
                place, size * 1.5, size * 0.7, softness: 0.3,
                Paint(
                    pen.lit(earth * pen.dice.within(0.7...1.2), up: 0.7), grain: 0.4, grainSize: Point(0.01, 0.006),
                    fineness: 0.8))
        }
    }
}
