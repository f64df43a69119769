import Foundation

/// A large old key that lies flat on the ground, seen from above at a slant: a heart-shaped bow, a turned shaft, a bit
/// with wards.
struct OldKey: SceneElement {
    let nature = Nature(
        metres: 0.5, standing: .ground, prominence: 0.17, group: 1...1, breadth: 3.5, weight: 7, alone: 1.5)

    /// How far the metal is thick, in metres.
    private let thick: Float = 0.035

    func draw(with pen: inout Pen) {
        let metal = pen.pelt(pen.dice.pick([Colour(0xc8963a), Colour(0xa8977c), Colour(0xb4703a)]), bending: 0.25)
        let turn = pen.dice.within(-0.42...0.42)
        // Along the shaft x runs from the bit, 0, to the end of the bow, 1.5.
        func at(_ x: Float, _ y: Float) -> Point {
            let d = Point(x - 0.75, y)
            return Point(d.x * cosf(turn) - d.y * sinf(turn), 0.12 + (d.x * sinf(turn) + d.y * cosf(turn)) * 0.56)
        }
        bed(&pen)
        // Seen from near: blades of grass are as long as its bit.
        pen.turf(half: 1.5, tall: 0.1...0.26, at: 0...0.24, count: 110)
        let shade = Paint(pen.composition.shadow, opacity: 0.55, fineness: 0.6)
        let fall = Point(pen.lightSide * -0.05, -thick * 1.7)
        parts(&pen, at: { at($0, $1) + fall }, shade)
        parts(&pen, at: { at($0, $1) - Point(0, thick) }, Paint(pen.lit(metal * 0.3, up: -0.2), fineness: 0.96))
        parts(&pen, at: { at($0, $1) - Point(0, thick * 0.5) }, Paint(pen.lit(metal * 0.5), fineness: 0.96))
        var top = Paint.gradient(
            pen.lit(metal * 1.1, up: 0.9), pen.lit(metal * 0.7, up: 0.6), from: at(1.4, 0.2), to: at(0, -0.2),
            grain: 0.3)
        top.grainSize = Point(0.06, 0.03)
        top.fineness = 0.97
        parts(&pen, at: at, top)
        patina(&pen, at: at, metal)
        shine(&pen, at: at, metal)
        pen.turf(half: 1.5, tall: 0.12...0.32, at: -0.42...(-0.14), count: 150)
        for end in [-1, 1] as [Float] { tuft(&pen, at: Point(end * pen.dice.within(0.35...0.7), -0.16)) }
    }

    /// Age in the hollows: dark in the angles of the wards, green where the metal is old.
    private func patina(_ pen: inout Pen, at: (Float, Float) -> Point, _ metal: Colour) {
        let green = pen.natural(Colour(0x4e8a74))
        for _ in 0..<46 {
            let isBow = pen.dice.chance(0.6)
            let angle = pen.dice.unit() * 6.28
            let middle = pen.dice.pick([Point(1.14, 0.15), Point(1.14, -0.15), Point(1.36, 0)])
            let place =
                isBow
                ? at(middle.x + cosf(angle) * 0.14, middle.y + sinf(angle) * 0.14)
                : at(pen.dice.within(0.05...0.98), pen.dice.bell() * 0.03)
            let size = pen.dice.within(0.008...0.026)
            let colour = pen.dice.chance(0.5) ? green : metal * 0.35
            pen.dab(
                place, size * 1.5, size, turn: angle, softness: 0.6,
                Paint(pen.lit(colour, up: 0.8), opacity: pen.dice.within(0.2...0.5), fineness: 0.9))
        }
    }

    /// Grass that has grown up through the key.
    private func tuft(_ pen: inout Pen, at foot: Point) {
        pen.shift = foot
        pen.turf(half: 0.14, tall: 0.3...0.62, at: -0.05...0.03, count: 16)
        pen.shift = .zero
    }

    /// Pressed-down ground around it, so that it lies in the land.
    private func bed(_ pen: inout Pen) {
        for _ in 0..<26 {
            pen.dab(
                Point(pen.dice.bell() * 0.7, 0.08 + pen.dice.bell() * 0.16), pen.dice.within(0.12...0.3), 0.06,
                softness: 0.8, Paint(pen.lit(pen.groundMatter() * 0.7, up: 0.9), opacity: 0.5, fineness: 0.4))
        }
    }

    private func parts(_ pen: inout Pen, at: (Float, Float) -> Point, _ paint: Paint) {
        pen.fill(bow(at), paint)
        pen.stroke([at(0.04, 0), at(0.5, 0), at(0.98, 0)], widths: [0.085, 0.08, 0.085], paint)
        for (x, wide) in [(Float(0.98), Float(0.2)), (0.9, 0.14), (0.84, 0.15), (0.03, 0.13)] {
            pen.stroke([at(x, -wide * 0.55), at(x, wide * 0.55)], widths: [0.05, 0.05], paint)
        }
        // The bit, with its wards cut out.
        pen.fill(
            Path([
                at(0.08, -0.02), at(0.08, -0.3), at(0.15, -0.3), at(0.15, -0.22), at(0.2, -0.22), at(0.2, -0.34),
                at(0.29, -0.34), at(0.29, -0.18), at(0.34, -0.18), at(0.34, -0.3), at(0.42, -0.3), at(0.42, -0.02),
            ]), paint)
    }

    /// Three rings in a trefoil, closed round one another.
    private func bow(_ at: (Float, Float) -> Point) -> Path {
        var path = Path()
        for (middle, radius) in [(Point(1.14, 0.15), Float(0.17)), (Point(1.14, -0.15), 0.17), (Point(1.36, 0), 0.18)] {
            func ring(_ radius: Float) -> [Point] {
                (0..<28).map { step in
                    let angle = Float(step) / 28 * 2 * .pi
                    return at(middle.x + cosf(angle) * radius, middle.y + sinf(angle) * radius)
                }
            }
            path.add(ring(radius))
            path.add(ring(radius * 0.58).reversed())
        }
        return path
    }

    private func shine(_ pen: inout Pen, at: (Float, Float) -> Point, _ metal: Colour) {
        let bright = Paint(
            pen.lit(metal.lightened(by: 0.2), up: 0.95) + pen.rim * 0.25, opacity: 0.85, fineness: 0.98)
        pen.stroke([at(0.14, 0.02), at(0.5, 0.022), at(0.8, 0.02)], widths: [0.008, 0.022, 0.008], bright)
        for (middle, radius) in [
            (Point(1.14, 0.15), Float(0.135)), (Point(1.14, -0.15), 0.135), (Point(1.36, 0), 0.145),
        ] {
            let arc = (0...8).map { step in
                let angle = 0.6 + Float(step) / 8 * 1.9
                return at(middle.x + cosf(angle) * radius, middle.y + sinf(angle) * radius)
            }
            pen.stroke(arc, widths: [0.004, 0.024, 0.004], bright)
        }
    }
}
