import Foundation

/// A sailing boat under mainsail and jib, heeling a little.
struct Sailboat: SceneElement {
    let nature = Nature(metres: 10, standing: .water, prominence: 0.34, group: 1...1, breadth: 0.72, weight: 8)

    func draw(with pen: inout Pen) {
        let isDriven = pen.composition.scene.containsAny(.wind, .storm) || (pen.composition.water?.roughness ?? 0) > 0.6
        let heel = isDriven ? pen.dice.within(-0.34...(-0.18)) : pen.dice.within(-0.1...0.02)
        func at(_ x: Float, _ y: Float) -> Point {
            Point(x * cosf(heel) - y * sinf(heel), max(-0.5, x * sinf(heel) + y * cosf(heel)))
        }
        sails(&pen, at: at)
        let hull = pen.matter(pen.dice.pick([Colour(0x6a3c28), Colour(0x24384e), Colour(0xe8e2d4)]), bending: 0.4)
        let outline =
            Path.curve([at(-3.3, 1), at(-1, 0.78), at(1.4, 0.86), at(3.7, 1.28)])
            + Path.curve([at(3.2, 0.5), at(2.4, -0.18), at(0, -0.3), at(-2.4, -0.22), at(-3.1, 0.3)])
        var paint = Paint.gradient(
            pen.lit(hull * 1.1, up: 0.25), pen.lit(hull * 0.5, up: -0.5), from: at(0, 0.9), to: at(0, -0.2), grain: 0.1)
        paint.grainSize = Point(1.2, 0.08)
        paint.fineness = 0.9
        pen.fill(
            Path([at(-1.4, 0.8), at(-1.1, 1.28), at(0.9, 1.32), at(1.3, 0.9)]),
            pen.lit(pen.natural(Colour(0xd9cfb8)), side: pen.lightSide * 0.5))
        for window in [-0.7, 0, 0.6] as [Float] {
            pen.dab(
                at(window, 1.08), 0.17, 0.09, softness: 0.1,
                Paint(pen.isLampTime ? Colour(1, 0.72, 0.32) * 1.1 : pen.lit(pen.natural(Colour(0x2a3438)))),
                emits: pen.isLampTime ? 1 : 0)
        }
        pen.fill(Path(outline), paint)
        pen.stroke(
            Path.curve([at(-3.3, 1), at(-1, 0.78), at(1.4, 0.86), at(3.7, 1.28)]), widths: [0.1, 0.14, 0.1],
            Paint(pen.lit(hull.lightened(by: 0.2), up: 0.9) + pen.rim * 0.2))
        if pen.isLampTime { pen.glow(at(0, 1.1), radius: 2.4, Colour(1, 0.6, 0.25) * 0.3) }
        wake(&pen, isDriven ? 2 : 1)
    }

    /// The wash along the waterline, white at the bow where it is driven, and the track astern.
    private func wake(_ pen: inout Pen, _ strength: Float) {
        let foam = pen.lit(Colour(0xdfe8ea), up: 0.9)
        for index in 0..<Int(16 * strength) {
            let t = pen.dice.unit()
            let spread: Float = strength > 1 ? 0.16 : 0.05
            let fall: Float = -0.2 - t * 0.25 * strength
            let tall: Float = 0.05 + 0.03 * Float(index % 3)
            pen.dab(
                Point(mix(3.4, -6.5 * strength, t), fall + pen.dice.bell() * spread),
                pen.dice.within(0.25...0.8), tall, softness: 0.7,
                Paint(foam, opacity: 0.4 * (1 - 0.7 * t), fineness: 0.5))
        }
        if strength > 1 {
            for _ in 0..<18 {
                let t = pen.dice.unit()
                pen.dab(
                    Point(3.3 - t * 1.2, -0.1 + 0.5 * (1 - t) * pen.dice.unit()), pen.dice.within(0.08...0.26), 0.1,
                    softness: 0.6, Paint(foam, opacity: 0.6, fineness: 0.6))
            }
        }
        for _ in 0..<14 {
            let x = pen.dice.within(-3.4...3.6)
            pen.dab(
                Point(x, -0.18 + pen.dice.bell() * 0.06), pen.dice.within(0.2...0.6), 0.07, softness: 0.6,
                Paint(pen.lit(Colour(0xdfe8ea), up: 0.9), opacity: 0.45))
        }
    }

    private func sails(_ pen: inout Pen, at: (Float, Float) -> Point) {
        let canvas = pen.matter(pen.dice.pick([Colour(0xf2ecdd), Colour(0xefe3c8), Colour(0xb5583c)]), bending: 0.35)
        let shine = canvas * pen.light.key * (0.3 * pen.light.backlit)
        let belly = pen.dice.within(0.35...0.7)
        let mast = at(0.35, 9.7)
        let main = Path(
            Path.curve([at(0.28, 9.4), at(-1.2 - belly * 0.4, 5.6), at(-3.0, 1.95)])
                + Path.curve([at(-1.4, 1.62), at(0.22, 1.75)]) + [at(0.28, 9.4)])
        let jib = Path(
            Path.curve([at(0.46, 8.5), at(1.75 + belly * 0.5, 4.8), at(3.55, 1.45)])
                + Path.curve([at(2.2, 1.42 + belly * 0.3), at(0.75, 1.9)])
                + Path.curve([at(0.75 + belly * 0.6, 4.6), at(0.46, 8.5)]))
        for (path, side) in [(main, Float(-0.55)), (jib, Float(0.45))] {
            var paint = Paint.gradient(
                pen.lit(canvas, side: side, up: 0.35) + shine,
                pen.lit(canvas * 0.82, side: side * 0.4, up: -0.2) + shine,
                from: at(0, 8), to: at(-side * 2, 1.6))
            paint.fineness = 0.9
            pen.fill(path, paint)
        }
        let seam = Paint(pen.lit(canvas * 0.6), opacity: 0.4, fineness: 0.95)
        for t in [0.25, 0.45, 0.65, 0.84] as [Float] {
            let y = mix(9.4, 1.75, t)
            pen.stroke(
                Path.curve([at(0.27, y), at(-1.6 * t, y - 0.2), at(-3.1 * t - belly * 0.3 * (1 - t), y + 0.1)]),
                widths: [pen.pixel * 0.4, 0.05], seam)
        }
        let wood = Paint(pen.lit(pen.natural(Colour(0x6a4a30)), side: pen.lightSide * 0.6), fineness: 0.95)
        pen.stroke([at(0.32, 0.7), mast], widths: [max(0.16, pen.pixel * 0.7), max(0.09, pen.pixel * 0.5)], wood)
        pen.stroke([at(0.3, 1.68), at(-3.15, 1.82)], widths: [0.12, 0.1], wood)
        pen.stroke([mast, at(3.7, 1.3)], widths: [pen.pixel * 0.35, pen.pixel * 0.35], wood)
    }
}
