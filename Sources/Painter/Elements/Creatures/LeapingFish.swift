import Foundation

/// A fish that leaps in an arc out of the water, drops falling from it.
struct LeapingFish {
    /// From tail to nose.
    private let spine = Path.curve(
        [Point(-0.44, 0.1), Point(-0.26, 0.36), Point(0.02, 0.52), Point(0.28, 0.46), Point(0.44, 0.28)], steps: 6)
    private let girth: [Float] = [0.03, 0.045, 0.09, 0.12, 0.125, 0.11, 0.085, 0.02]

    func draw(with pen: inout Pen) {
        let body = pen.matter(
            pen.dice.pick([Colour(0xe0602a), Colour(0x8a9aa4), Colour(0xd8942e), Colour(0x6a8a7a)]), bending: 0.25)
        splash(&pen, at: -0.5, size: 0.24)
        fins(&pen, body, behind: true)
        let whole = Path.stroke(spine, widths: girth.map { $0 * 2 })
        var paint = Paint.gradient(
            pen.lit(body * 0.9, side: pen.lightSide * 0.3, up: 0.85), pen.lit(body * 0.55), from: Point(0, 0.62),
            to: Point(0, 0.3))
        paint.fineness = 0.95
        pen.fill(whole, paint, rim: 0.014)
        let pale = pen.lit(pen.natural(Colour(0xf4efe4), bending: 0.3), up: 0.2)
        pen.stroke(
            spine.map { inward($0, 0.062) }, widths: girth.map { $0 * 0.85 }, Paint(pale, opacity: 0.75, fineness: 0.95)
        )
        scales(&pen, body)
        fins(&pen, body, behind: false)
        head(&pen, body)
        drops(&pen)
    }

    /// A place moved toward the belly.
    private func inward(_ place: Point, _ by: Float) -> Point {
        let d = Point(0.02, -0.05) - place
        return place + d / max(0.01, (d * d).sum().squareRoot()) * by
    }

    private func scales(_ pen: inout Pen, _ body: Colour) {
        guard pen.pixel < 0.012 else { return }
        let dark = Paint(pen.lit(body * 0.45, up: 0.3), opacity: 0.5, fineness: 0.98)
        for index in 5..<(spine.count - 7) {
            for row in -1...2 {
                let place = inward(spine[index], Float(row) * 0.034 + (index % 2 == 0 ? 0.017 : 0))
                pen.dab(place, 0.011, 0.007, turn: 0.9, softness: 0.2, dark)
            }
        }
    }

    private func fins(_ pen: inout Pen, _ body: Colour, behind: Bool) {
        let web = Paint(
            pen.lit(body * 1.05, up: 0.4) + body * pen.light.key * (0.2 * pen.light.backlit), opacity: 0.9,
            fineness: 0.95)
        guard behind else {
            pen.fill(
                Path.smooth([Point(0.12, 0.42), Point(0.06, 0.3), Point(-0.05, 0.25), Point(0.0, 0.36)], steps: 4), web)
            return
        }
        // Forked tail, back fin, belly fin.
        pen.fill(
            Path.smooth(
                [
                    Point(-0.41, 0.16), Point(-0.56, 0.18), Point(-0.68, 0.12), Point(-0.54, 0.07), Point(-0.58, -0.1),
                    Point(-0.46, -0.02), Point(-0.38, 0.12),
                ], steps: 4), web)
        pen.fill(
            Path.smooth(
                [
                    Point(-0.22, 0.46), Point(-0.18, 0.62), Point(-0.02, 0.74), Point(0.1, 0.7), Point(0.16, 0.6),
                ], steps: 4), web)
        pen.fill(
            Path.smooth([Point(-0.22, 0.32), Point(-0.2, 0.2), Point(-0.3, 0.16), Point(-0.3, 0.26)], steps: 4), web)
    }

    private func head(_ pen: inout Pen, _ body: Colour) {
        pen.stroke(
            Path.curve([Point(0.3, 0.56), Point(0.25, 0.46), Point(0.25, 0.35)]), widths: [0.006, 0.014, 0.006],
            Paint(pen.lit(body * 0.4), fineness: 0.98))
        pen.dab(Point(0.37, 0.42), 0.026, 0.026, softness: 0.05, Paint(pen.lit(Colour(0xf0e8d0), up: 0.3), fineness: 1))
        pen.dab(Point(0.375, 0.42), 0.014, 0.016, softness: 0.05, Paint(Colour(0x0c0c0e), fineness: 1))
        pen.stroke(
            [Point(0.43, 0.31), Point(0.37, 0.31)], widths: [0.012, 0.004], Paint(pen.lit(body * 0.3), fineness: 1))
    }

    private func drops(_ pen: inout Pen) {
        let water = pen.lit(Colour(0xe8f2f6), up: 0.6)
        for _ in 0..<34 {
            let t = pen.dice.unit()
            let place = Point(mix(-0.66, 0.1, t) + pen.dice.bell() * 0.1, 0.36 * t + pen.dice.bell() * 0.16 + 0.06)
            let size = pen.dice.within(0.006...0.02)
            pen.dab(place, size, size * 1.4, softness: 0.2, Paint(water, opacity: 0.85, fineness: 0.95))
        }
    }

    private func splash(_ pen: inout Pen, at x: Float, size: Float) {
        let water = pen.lit(Colour(0xe4eef2), up: 0.7)
        for ring in 1...3 {
            let r = size * Float(ring) * 0.75
            let arc = (0...24).map { step in
                let angle = Float(step) / 24 * 2 * .pi
                return Point(x + cosf(angle) * r, sinf(angle) * r * 0.2 - 0.03)
            }
            pen.stroke(arc, widths: [0.016], Paint(water, opacity: 0.6 / Float(ring), fineness: 0.8))
        }
        for _ in 0..<13 {
            let lean = pen.dice.bell()
            let tall = size * pen.dice.within(0.5...1.3) * (1 - abs(lean) * 0.4)
            let foot = Point(x + lean * size * 0.45, -0.02)
            pen.stroke(
                Path.curve([foot, foot + Point(lean * size * 0.2, tall * 0.7), foot + Point(lean * size * 0.5, tall)]),
                widths: [0.05, 0.03, 0.004], Paint(water, opacity: 0.7, fineness: 0.85))
        }
    }
}
