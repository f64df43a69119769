import Foundation

/// A butterfly on the wing, its wings half open toward the eye.
struct Butterfly: SceneElement {
    let nature = Nature(
        metres: 0.09, standing: .air, prominence: 0.085, group: 1...3, breadth: 1.3, weight: 7, alone: 2.6)

    func draw(with pen: inout Pen) {
        let colour = pen.matter(
            pen.dice.pick([Colour(0xe08a24), Colour(0x4a78c8), Colour(0xf0d860), Colour(0xd84a3a)]), bending: 0.3)
        let edge = pen.natural(Colour(0x241c1c), bending: 0.4)
        let tilt = pen.dice.within(-0.6...0.6)
        for (side, open) in [(Float(-1), pen.dice.within(0.7...1)), (Float(1), pen.dice.within(0.45...0.9))] {
            func at(_ x: Float, _ y: Float) -> Point {
                let px = side * x * open
                let py = y + x * 0.1 * (1 - open)
                return Point(px * cosf(tilt) - py * sinf(tilt), px * sinf(tilt) + py * cosf(tilt))
            }
            let hind = [at(0.003, -0.004), at(0.03, -0.008), at(0.04, -0.026), at(0.024, -0.042), at(0.008, -0.026)]
            let fore = [
                at(0.003, 0.004), at(0.022, 0.036), at(0.05, 0.05), at(0.058, 0.038), at(0.046, 0.008),
                at(0.024, -0.008),
            ]
            let shine = colour * pen.light.key * (0.3 * pen.light.backlit)
            for wing in [hind, fore] {
                let middle = wing.reduce(Point.zero, +) / Float(wing.count)
                let root = wing[0]
                pen.fill(Path.smooth(wing), Paint(pen.lit(edge, side: side * 0.4, up: 0.4), fineness: 0.97))
                let inner = wing.map { root + (middle + ($0 - middle) * 0.8 - root) * 0.96 }
                var paint = Paint.gradient(
                    pen.lit(colour * 0.7, side: side * 0.4, up: 0.4) + shine,
                    pen.lit(colour * 1.15, side: side * 0.6, up: 0.5) + shine, from: root, to: middle * 1.8)
                paint.fineness = 0.97
                pen.fill(Path.smooth(inner), paint)
                for knot in wing[1...3] {
                    pen.stroke(
                        [root, root + (knot - root) * 0.9], widths: [0.0012, 0.0008],
                        Paint(pen.lit(edge), opacity: 0.6, fineness: 1))
                }
                pen.dab(
                    root + (wing[2] - root) * 0.87, 0.0028, 0.0028, softness: 0.2,
                    Paint(pen.lit(Colour(0xf4efe2), up: 0.3), fineness: 1))
            }
        }
        func body(_ y: Float) -> Point { Point(-y * sinf(tilt), y * cosf(tilt)) }
        pen.stroke(
            [body(-0.028), body(0), body(0.018)], widths: [0.002, 0.008, 0.006], Paint(pen.lit(edge), fineness: 1))
        for side in [-1, 1] as [Float] {
            pen.stroke(
                Path.curve([body(0.016), body(0.028) + Point(side * 0.005, 0), body(0.036) + Point(side * 0.011, 0)]),
                widths: [0.001, 0.001], Paint(pen.lit(edge), fineness: 1))
        }
    }
}
