import Foundation

/// A cat that sits upright, seen from the side, looking to the right.
struct CatInProfile {
    let coat: Colour
    let pale: Colour
    let isStriped: Bool

    private static let body = [
        Point(0.154, 0.386), Point(0.132, 0.426), Point(0.108, 0.444), Point(0.09, 0.456), Point(0.066, 0.452),
        Point(0.038, 0.436), Point(0.02, 0.398), Point(-0.002, 0.345), Point(-0.05, 0.275), Point(-0.105, 0.19),
        Point(-0.142, 0.1), Point(-0.14, 0.03), Point(-0.1, -0.004), Point(0, -0.006), Point(0.07, -0.004),
        Point(0.118, -0.002), Point(0.122, 0.016), Point(0.092, 0.03), Point(0.078, 0.07), Point(0.076, 0.13),
        Point(0.088, 0.19), Point(0.1, 0.255), Point(0.096, 0.308), Point(0.106, 0.335), Point(0.136, 0.342),
        Point(0.16, 0.36),
    ]
    private static let ear = [
        Point(0.1, 0.44), Point(0.1, 0.468), Point(0.09, 0.5), Point(0.064, 0.474), Point(0.046, 0.438),
    ]
    private static let farEar = [
        Point(0.13, 0.424), Point(0.137, 0.458), Point(0.13, 0.486), Point(0.108, 0.46), Point(0.1, 0.435),
    ]

    func draw(with pen: inout Pen) {
        tail(&pen)
        pen.fill(Path.smooth(Self.farEar, steps: 4), Paint(pen.nearLit(coat * 0.6), fineness: 0.95))
        var paint = Paint.gradient(
            pen.nearLit(coat * 1.1, side: -0.5, up: 0.6), pen.nearLit(coat * 0.85, side: 0.5), from: Point(-0.1, 0.35),
            to: Point(0.12, 0.08), grain: 0.14)
        paint.grainSize = Point(0.008, 0.02)
        paint.fineness = 0.94
        let path = Path.smooth(Self.body, steps: 5)
        pen.fill(path, paint, rim: 0.004)
        pen.within(path) { pen in
            if isStriped { stripes(&pen) }
            modelling(&pen)
        }
        pen.fill(Path.smooth(Self.ear, steps: 4), Paint(pen.nearLit(coat * 0.9, side: -0.3, up: 0.3), fineness: 0.95))
        let middle = Self.ear.reduce(Point.zero, +) / Float(Self.ear.count)
        pen.fill(
            Path.smooth(Self.ear.map { middle + Point(0.004, -0.003) + ($0 - middle) * 0.55 }, steps: 4),
            Paint(pen.nearLit(pale.blended(with: Colour(0xc08078), 0.4) * 0.8), fineness: 0.96))
        limbs(&pen)
        face(&pen)
    }

    /// Back and haunch in the light, chest, loins and the underside of the chin in shade; hair along the back.
    private func modelling(_ pen: inout Pen) {
        let dark = pen.lit(coat * 0.45, side: -pen.lightSide * 0.8, up: -0.5)
        func shade(_ x: Float, _ y: Float, _ rx: Float, _ ry: Float, turn: Float, _ opacity: Float) {
            pen.dab(Point(x, y), rx, ry, turn: turn, softness: 0.95, Paint(dark, opacity: opacity, fineness: 0.85))
        }
        let isLeft = pen.lightSide < 0
        shade(isLeft ? 0.09 : -0.14, isLeft ? 0.2 : 0.1, 0.05, 0.17, turn: isLeft ? 0 : 0.3, 0.8)
        shade(-0.02, -0.01, 0.17, 0.04, turn: 0, 0.8)
        shade(0.02, 0.1, 0.03, 0.1, turn: 0, 0.55)
        shade(0.11, 0.325, 0.05, 0.02, turn: 0.2, 0.7)
        let light = Paint(pen.nearLit(coat * 1.4, side: pen.lightSide * 0.5, up: 0.8), opacity: 0.5, fineness: 0.88)
        pen.dab(Point(-0.07, 0.12), 0.05, 0.07, turn: 0.3, softness: 0.95, light)
        pen.dab(Point(-0.04, 0.265), 0.03, 0.09, turn: 0.75, softness: 0.95, light)
        pen.dab(Point(0.08, 0.43), 0.05, 0.024, turn: -0.3, softness: 0.95, light)
        guard pen.pixel < 0.004 else { return }
        for _ in 0..<110 {
            let t = pen.dice.unit()
            let root = Point(
                mix(0.05, -0.12, t) + pen.dice.within(-0.02...0.08), mix(0.36, 0.06, t) + pen.dice.bell() * 0.03)
            let comb = Point(-0.012 - 0.006 * t, -0.026)
            pen.stroke(
                [root, root + comb * 0.6, root + comb], widths: [0.0018, 0.0028, 0.0004],
                Paint(pen.nearLit(coat * pen.dice.within(0.6...1.4), up: 0.3), opacity: 0.4, fineness: 0.93))
        }
    }

    private func tail(_ pen: inout Pen) {
        let lift = pen.dice.within(0.06...0.15)
        let line = [
            Point(-0.11, 0.022), Point(-0.19, 0.004), Point(-0.25, 0.02), Point(-0.27, 0.02 + lift * 0.5),
            Point(-0.25, 0.02 + lift),
        ]
        pen.stroke(
            Path.curve(line), widths: [0.05, 0.046, 0.042, 0.038, 0.016],
            Paint(pen.nearLit(coat * 0.85, side: -0.4, up: 0.4), fineness: 0.94))
    }

    /// The line of the haunch and of the foreleg, the pale chest and paw.
    private func limbs(_ pen: inout Pen) {
        let dark = Paint(pen.nearLit(coat * 0.4), opacity: 0.6, fineness: 0.95)
        pen.stroke(
            Path.curve([Point(0.005, 0.15), Point(-0.045, 0.165), Point(-0.09, 0.12), Point(-0.06, 0.03)]),
            widths: [0.002, 0.007, 0.003], dark)
        pen.stroke(
            Path.curve([Point(0.022, 0.24), Point(0.045, 0.12), Point(0.036, 0.01)]), widths: [0.002, 0.008, 0.004],
            dark)
        pen.stroke(
            Path.curve([Point(0.094, 0.31), Point(0.09, 0.25), Point(0.074, 0.18)]), widths: [0.01, 0.026, 0.004],
            Paint(pen.nearLit(pale, side: 0.5), opacity: 0.7, fineness: 0.9))
        for x in [0.1, -0.02] as [Float] {
            pen.dab(
                Point(x, 0.008), 0.026, 0.014, softness: 0.2, Paint(pen.nearLit(pale * 0.9, up: 0.4), fineness: 0.95))
        }
    }

    private func stripes(_ pen: inout Pen) {
        guard pen.pixel < 0.008 else { return }
        let stripe = Paint(pen.nearLit(coat * 0.45), opacity: 0.6, fineness: 0.96)
        for row in 0..<6 {
            let t = Float(row) / 5
            let root = Point(mix(-0.02, -0.135, t), mix(0.3, 0.1, t))
            pen.stroke(
                Path.curve([root, root + Point(0.035, 0.004), root + Point(0.062, -0.022)]),
                widths: [0.014, 0.011, 0.002], stripe)
        }
        for row in 0..<3 {
            let y = 0.415 - Float(row) * 0.016
            pen.stroke([Point(0.035, y), Point(0.07, y - 0.006)], widths: [0.008, 0.003], stripe)
        }
    }

    private func face(_ pen: inout Pen) {
        let glow: Float = pen.isLampTime ? 1.2 : 0.8
        pen.dab(
            Point(0.138, 0.36), 0.02, 0.014, softness: 0.4, Paint(pen.nearLit(pale * 1.1, up: 0.3), opacity: 0.8))
        pen.dab(Point(0.121, 0.4), 0.011, 0.0095, turn: 0.5, softness: 0.05, Paint(Colour(0x14100c), fineness: 1))
        pen.dab(
            Point(0.122, 0.4), 0.0085, 0.0078, turn: 0.5, softness: 0.05, Paint(Colour(0xb8c04a) * glow, fineness: 1))
        pen.dab(Point(0.125, 0.4), 0.0028, 0.007, softness: 0.05, Paint(Colour(0x080808), fineness: 1))
        pen.dab(Point(0.157, 0.381), 0.006, 0.005, softness: 0.1, Paint(pen.nearLit(Colour(0xa8605a)), fineness: 1))
        pen.stroke(
            Path.curve([Point(0.155, 0.366), Point(0.146, 0.358), Point(0.13, 0.36)]), widths: [0.002, 0.003, 0.001],
            Paint(pen.nearLit(coat * 0.3), fineness: 1))
        guard pen.pixel < 0.004 else { return }
        for whisker in -1...1 {
            pen.stroke(
                [Point(0.142, 0.366), Point(0.205, 0.362 + Float(whisker) * 0.02)], widths: [0.0018, 0.0008],
                Paint(pen.nearLit(Colour(0xf0ece4), up: 0.4), opacity: 0.8, fineness: 1))
        }
    }
}
