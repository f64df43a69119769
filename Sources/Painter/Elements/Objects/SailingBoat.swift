import Foundation

/// A small sailing boat that heels a little: hull, mast, a full mainsail and a jib with the light through them.
struct SailingBoat: SceneElement {
    let nature = Nature(metres: 9, standing: .water, prominence: 0.24, group: 1...1, breadth: 0.75, weight: 8)

    func draw(with pen: inout Pen) {
        let heel = pen.dice.within(-0.02...0.1)
        func at(_ x: Float, _ y: Float) -> Point { Point(x + heel * y, y - heel * x * 0.35) }
        let hull = pen.natural(pen.dice.pick([Colour(0xe4ddd0), Colour(0x6a4028), Colour(0x2c4458)]))
        let cloth = pen.matter(pen.dice.pick([Colour(0xf2eadc), Colour(0xf0e2c8), Colour(0xb45a38)]), bending: 0.5)
        let mast: Float = 8.4
        let through = pen.light.key * (0.16 * pen.light.backlit)
        let spar = max(0.09, pen.pixel * 0.6)
        let timber = Paint(pen.lit(pen.natural(Colour(0x7a5c40)), side: pen.lightSide * 0.6))
        let belly = pen.dice.within(0.35...0.6)
        let main = Path(
            Path.curve([at(0.25, 1.7), at(0.22, 5), at(0.12, 8.1)])
                + Path.curve([at(-0.2, 7.9), at(-1.6 - belly * 0.4, 5), at(-3.1, 1.75)])
                + Path.curve([at(-3.1, 1.75), at(-1.5, 1.5), at(0.2, 1.6)]))
        pen.fill(
            main,
            .gradient(
                pen.lit(cloth, side: 0.5, up: 0.1) + through * cloth,
                pen.lit(cloth * 0.8, side: -0.5) + through * cloth,
                from: at(0.2, 4), to: at(-2.6, 3), grain: 0.08))
        if pen.pixel < 0.09 {
            for seam in 1..<6 {
                let t = Float(seam) / 6
                let y = mix(1.7, 8, t)
                pen.stroke(
                    [at(0.2, y), at(-3 * (1 - t) - 0.15, y - 0.35)], widths: [0.035],
                    Paint(pen.lit(cloth * 0.6), opacity: 0.45))
            }
        }
        let jib = Path(
            Path.curve([at(0.5, 7.4), at(1.2 + belly * 0.5, 4.2), at(0.75, 1.5)])
                + Path.curve([at(0.75, 1.5), at(1.8, 1.35), at(2.9, 1.2)]) + [at(1.7, 4.3)])
        pen.fill(
            jib,
            .gradient(
                pen.lit(cloth * 0.85, side: -0.3) + through * cloth, pen.lit(cloth, side: 0.7) + through * cloth,
                from: at(0.5, 3), to: at(2.4, 2), grain: 0.08))
        pen.stroke([at(0.33, 0.6), at(0.33, mast)], widths: [spar * 1.3, spar * 0.8], timber)
        pen.stroke([at(0.33, 1.45), at(-3.3, 1.55)], widths: [spar], timber)
        pen.stroke([at(0.36, mast), at(3, 1)], widths: [spar * 0.3], timber)
        crew(&pen, at(-1.7, 0.9))
        let outline = Path(
            Path.curve([at(-3.2, 1), at(-1, 0.72), at(1.4, 0.82), at(3.4, 1.25)])
                + Path.curve([at(2.8, 0.3), at(2, -0.18), at(-2.4, -0.2), at(-3.05, 0.3)]))
        pen.fill(
            outline,
            .gradient(
                pen.lit(hull, up: 0.3), pen.lit(hull * 0.55, up: -0.4), from: Point(0, 1), to: Point(0, -0.1),
                grain: 0.1))
        pen.stroke(
            Path.curve([at(-3.2, 1), at(-1, 0.72), at(1.4, 0.82), at(3.4, 1.25)]), widths: [max(0.12, pen.pixel * 0.5)],
            Paint(pen.lit(hull.lightened(by: 0.1), up: 0.9) + pen.rim * 0.3))
        if pen.isLampTime {
            pen.dab(at(0.35, mast), 0.12, 0.12, Paint(Colour(1.5, 1.2, 0.8)), emits: 1)
            pen.glow(at(0.35, mast), radius: 1.2, Colour(0.4, 0.3, 0.16))
        }
    }

    private func crew(_ pen: inout Pen, _ seat: Point) {
        guard pen.pixel < 0.14 else { return }
        let coat = pen.lit(pen.natural(Colour(0x3a4658)), side: pen.lightSide * 0.4)
        pen.dab(seat + Point(0, 0.35), 0.24, 0.48, softness: 0.1, Paint(coat))
        pen.dab(seat + Point(0.04, 0.98), 0.15, 0.17, softness: 0.05, Paint(pen.lit(Colour(0xc09878))))
    }
}
