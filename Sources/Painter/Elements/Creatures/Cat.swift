import Foundation

/// A cat that sits with its tail around it, seen from the front or from behind.
struct Cat: SceneElement {
    let nature = Nature(metres: 0.45, standing: .ground, prominence: 0.17, group: 1...1, breadth: 0.9, weight: 8, alone: 2)

    func draw(with pen: inout Pen) {
        pen.shadow(width: 0.36, height: 0.42)
        let coat = pen.matter(
            pen.dice.pick([Colour(0x24222a), Colour(0xb06a30), Colour(0x6a6660), Colour(0xe0d8cc)]), bending: 0.45)
        let turn = pen.dice.bell() * 0.03
        let fur = { (pen: Pen, side: Float, up: Float) in pen.lit(coat, side: side, up: up) }
        pen.stroke(
            Path.curve([
                Point(-0.1, 0.04), Point(-0.2, 0.02), Point(-0.25, 0.08), Point(-0.22, 0.16),
                Point(-0.27, 0.22 + turn * 2),
            ]), widths: [0.055, 0.05, 0.042, 0.034, 0.015], Paint(fur(pen, -0.4, 0.2), fineness: 0.92))
        var paint = Paint.gradient(
            fur(pen, -0.75, 0.2), fur(pen, 0.75, 0.2), from: Point(-0.13, 0.15), to: Point(0.13, 0.15), grain: 0.2)
        paint.grainSize = Point(0.02, 0.08)
        paint.fineness = 0.92
        pen.fill(
            Path.smooth([
                Point(-0.125, 0), Point(-0.145, 0.09), Point(-0.1, 0.2), Point(-0.075, 0.28), Point(0, 0.31),
                Point(0.075, 0.28), Point(0.1, 0.2), Point(0.135, 0.09), Point(0.12, 0), Point(0, -0.012),
            ]), paint, rim: 0.012)
        let facesUs = pen.dice.chance(0.5)
        let middle = Point(turn, 0.345)
        for side in [-1, 1] as [Float] {
            pen.fill(
                Path([
                    middle + Point(side * 0.012, 0.05), middle + Point(side * 0.068, 0.115),
                    middle + Point(side * 0.078, 0.015),
                ]), fur(pen, side * 0.5, 0.3))
        }
        pen.fill(Path.ellipse(middle, 0.078, 0.066), paint, rim: 0.008)
        guard facesUs else { return }
        let leg = Paint(fur(pen, pen.lightSide * 0.3, 0.4) * 0.94, opacity: 0.8, fineness: 0.95)
        for side in [-1, 1] as [Float] {
            pen.stroke([Point(side * 0.035, 0.18), Point(side * 0.04, 0.012)], widths: [0.004, 0.036, 0.05], leg)
            pen.stroke(
                [Point(side * 0.062, 0.16), Point(side * 0.064, 0.012)], widths: [0.002, 0.008],
                Paint(fur(pen, 0, -0.4) * 0.6, opacity: 0.7, fineness: 0.97))
            let eye = middle + Point(side * 0.032, 0.008)
            let shines = pen.isLampTime ? 1.0 : Float(0.6)
            pen.dab(eye, 0.015, 0.012, softness: 0.1, Paint(Colour(0xc8c04a) * shines, fineness: 1))
            pen.dab(eye, 0.005, 0.012, softness: 0.1, Paint(Colour(0x0c0a0a), fineness: 1))
        }
        pen.dab(middle + Point(0, -0.022), 0.009, 0.006, softness: 0.1, Paint(pen.lit(Colour(0xb06a62)), fineness: 1))
    }
}
