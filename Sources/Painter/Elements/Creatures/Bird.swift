import Foundation

/// A gull-like bird on the wing.
struct Bird: SceneElement {
    var isFlock = false

    var nature: Nature {
        Nature(
            metres: 0.5, standing: .air, prominence: 0.028, group: 3...7, breadth: 2.4, weight: 2,
            alone: isFlock ? 1.2 : 5)
    }

    func draw(with pen: inout Pen) {
        if pen.scale * nature.metres > 26 { return NearBird().draw(with: &pen) }
        let body = pen.lit(pen.matter(Colour(0x2a2c34)), up: -0.2)
        let beat = pen.dice.within(-0.35...0.55)
        let tilt = pen.dice.bell() * 0.25
        let span = pen.dice.within(0.5...0.62)
        func turned(_ p: Point) -> Point {
            Point(p.x * cosf(tilt) - p.y * sinf(tilt), p.x * sinf(tilt) + p.y * cosf(tilt))
        }
        for side in [-1, 1] as [Float] {
            let reach = span * (side < 0 ? 1 : pen.dice.within(0.8...1))
            let line = Path.curve([
                Point(0, 0), Point(side * reach * 0.45, beat * 0.34 + 0.06), Point(side * reach, beat * 0.3 - 0.04),
            ])
            pen.fill(Path.stroke(line, widths: [0.11, 0.13, 0.08, 0.01]).map(turned), body)
        }
        pen.fill(
            Path.smooth([
                Point(0.02, -0.16), Point(0.06, 0), Point(0.03, 0.13), Point(-0.03, 0.13), Point(-0.06, 0),
                Point(-0.02, -0.16),
            ]).map(turned), body)
    }
}
