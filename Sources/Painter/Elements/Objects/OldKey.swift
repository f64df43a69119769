import Foundation

/// A large old key that lies in the grass: a bow of three rings, a turned shaft, a bit with wards.
struct OldKey: SceneElement {
    let nature = Nature(
        metres: 0.5, standing: .ground, prominence: 0.15, group: 1...1, breadth: 2.6, weight: 7, alone: 1.35)

    func draw(with pen: inout Pen) {
        pen.shadow(width: 1.1, height: 0.1)
        let metal = pen.matter(pen.dice.pick([Colour(0xb8862e), Colour(0x94826a), Colour(0xa8642e)]), bending: 0.35)
        let lean = pen.dice.within(0.12...0.3)
        // Seen from above at a slant, the ground is foreshortened.
        func at(_ x: Float, _ y: Float) -> Point {
            Point((y - 0.6) + x * 0.3, 0.13 + x * 0.5 + (y - 0.6) * lean)
        }
        pen.glow(at(0, 0.6), radius: 0.9, mix(Colour(1, 0.72, 0.3), pen.composition.sky.glow, 0.4) * 0.2)
        let dark = Paint(pen.lit(metal * 0.42), fineness: 0.95)
        let body = Paint.gradient(
            pen.lit(metal * 1.25, side: -pen.lightSide * 0.2, up: 0.5) + metal * 0.06,
            pen.lit(metal * 0.85, side: 0.4) + metal * 0.05, from: at(-0.2, 1.2), to: at(0.2, 0.1))
        // The edge first, a little aside: the key has a thickness.
        parts(&pen, at: { at($0 + 0.018, $1 - 0.012) }, dark)
        parts(&pen, at: at, body)
        let shine = Paint(pen.lit(metal.lightened(by: 0.3), up: 0.6) + pen.rim * 0.25, opacity: 0.85, fineness: 0.97)
        let way: Float = pen.lightSide < 0 ? -1 : 1
        pen.stroke([at(way * 0.02, 0.2), at(way * 0.02, 0.74)], widths: [0.012, 0.016, 0.01], shine)
        for middle in bow {
            let arc = (0...7).map { step in
                let angle = Float(step) / 7 * 1.6 + (way > 0 ? -0.2 : 1.8)
                return at(middle.x + cosf(angle) * 0.155, middle.y + sinf(angle) * 0.155)
            }
            pen.stroke(arc, widths: [0.004, 0.02, 0.004], shine)
        }
        grass(&pen)
    }

    /// Blades that stand before it and bend over it.
    private func grass(_ pen: inout Pen) {
        guard pen.composition.land.cover == .meadow || pen.composition.land.cover == .field else { return }
        for _ in 0..<34 {
            let foot = Point(pen.dice.within(-0.8...0.8), pen.dice.within(-0.16...0))
            let tall = pen.dice.within(0.1...0.26)
            let blade = pen.natural(mix(Colour(0x3c5526), Colour(0x88994a), pen.dice.unit()))
            pen.stroke(
                Path.curve([foot, foot + Point(0.02, tall * 0.6), foot + Point(pen.dice.bell() * 0.12, tall)]),
                widths: [0.016, 0.014, 0.003], Paint(pen.lit(blade, up: 0.5), fineness: 0.7))
        }
    }

    private let bow = [Point(-0.15, 0.98), Point(0.15, 0.98), Point(0, 1.19)]

    private func parts(_ pen: inout Pen, at: (Float, Float) -> Point, _ paint: Paint) {
        for middle in bow {
            func ring(_ radius: Float) -> [Point] {
                (0..<24).map { step in
                    let angle = Float(step) / 24 * 2 * .pi
                    return at(middle.x + cosf(angle) * radius, middle.y + sinf(angle) * radius)
                }
            }
            var path = Path(ring(0.165))
            path.add(ring(0.1).reversed())
            pen.fill(path, paint)
        }
        pen.stroke([at(0, 0), at(0, 0.88)], widths: [0.085, 0.075, 0.085], paint)
        for (y, wide) in [(Float(0.84), Float(0.2)), (0.78, 0.14), (0.7, 0.13), (0.02, 0.11)] {
            pen.stroke([at(0, y - 0.025), at(0, y + 0.025)], widths: [wide, wide], paint)
        }
        // The bit, with its wards cut out.
        pen.fill(
            Path([
                at(0.03, 0.06), at(0.15, 0.06), at(0.15, 0.11), at(0.21, 0.11), at(0.21, 0.06), at(0.31, 0.06),
                at(0.31, 0.17), at(0.24, 0.17), at(0.24, 0.22), at(0.31, 0.22), at(0.31, 0.36), at(0.22, 0.36),
                at(0.22, 0.3), at(0.15, 0.3), at(0.15, 0.36), at(0.03, 0.36),
            ]), paint)
    }
}
