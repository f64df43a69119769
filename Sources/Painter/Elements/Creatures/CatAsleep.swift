import Foundation

/// A cat curled up asleep, its tail before its nose.
struct CatAsleep {
    let coat: Colour
    let pale: Colour
    let isStriped: Bool

    /// From the nape over the back and the haunch to the paws.
    private static let body = [
        Point(0.1, 0.15), Point(0.04, 0.19), Point(-0.06, 0.205), Point(-0.15, 0.18), Point(-0.21, 0.12),
        Point(-0.22, 0.06), Point(-0.18, 0.015), Point(-0.08, -0.004), Point(0.06, -0.004), Point(0.16, 0.008),
        Point(0.19, 0.05), Point(0.16, 0.11),
    ]
    private static let skull = [
        Point(0.085, 0.1), Point(0.1, 0.142), Point(0.14, 0.152), Point(0.18, 0.14), Point(0.212, 0.1),
        Point(0.222, 0.062), Point(0.2, 0.03), Point(0.158, 0.018), Point(0.112, 0.03), Point(0.086, 0.06),
    ]

    func draw(with pen: inout Pen) {
        pen.contact(at: 0, width: 0.26)
        let path = Path.smooth(Self.body, steps: 6)
        pen.fill(path, paint(pen, from: 0.2, to: 0), rim: 0.005)
        pen.within(path) { pen in
            pen.dab(
                Point(-0.1, 0), 0.24, 0.06, softness: 0.95, Paint(pen.nearLit(coat * 0.35, up: -0.4), opacity: 0.75))
            pen.dab(
                Point(-0.06 + pen.lightSide * 0.05, 0.17), 0.14, 0.05, softness: 0.95,
                Paint(pen.nearLit(coat * 1.3, side: pen.lightSide * 0.4, up: 0.8), opacity: 0.5))
            // Where the haunch lies against the flank.
            pen.stroke(
                Path.curve([Point(-0.06, 0.02), Point(-0.02, 0.08), Point(-0.07, 0.14), Point(-0.14, 0.15)]),
                widths: [0.004, 0.014, 0.01, 0.002], Paint(pen.nearLit(coat * 0.4), opacity: 0.5, fineness: 0.9))
            if isStriped { stripes(&pen) }
            strokes(&pen)
            pen.dab(Point(0.12, 0.05), 0.09, 0.08, softness: 0.8, Paint(pen.nearLit(coat * 0.35), opacity: 0.6))
        }
        head(&pen)
        tail(&pen)
    }

    private func paint(_ pen: Pen, from top: Float, to bottom: Float) -> Paint {
        var paint = Paint.gradient(
            pen.nearLit(coat * 1.1, side: pen.lightSide * 0.3, up: 0.8), pen.nearLit(coat * 0.6, up: -0.2),
            from: Point(0, top), to: Point(0, bottom), grain: 0.08)
        paint.grainSize = Point(0.03, 0.015)
        paint.fineness = 0.93
        return paint
    }

    private func stripes(_ pen: inout Pen) {
        for stripe in 0..<8 {
            let angle = 0.5 + Float(stripe) * 0.3
            let rim = Point(-0.04 + cosf(angle) * 0.19, 0.06 + sinf(angle) * 0.15)
            pen.stroke(
                Path.curve([rim, rim * 0.8 + Point(-0.01, 0.012), rim * 0.55 + Point(-0.02, 0.02)]),
                widths: [0.016, 0.012, 0.002], Paint(pen.nearLit(coat * 0.42, up: 0.3), opacity: 0.6, fineness: 0.95))
        }
    }

    /// Hair that runs round with the curl.
    private func strokes(_ pen: inout Pen) {
        guard pen.pixel < 0.003 else { return }
        for _ in 0..<90 {
            let angle = pen.dice.within(0.1...3.4)
            let out = pen.dice.within(0.4...1)
            let root = Point(-0.03 + cosf(angle) * 0.19 * out, 0.05 + sinf(angle) * 0.15 * out)
            let way = Point(-sinf(angle), cosf(angle) * 0.7) * 0.026
            pen.stroke(
                [root, root + way * 0.6, root + way], widths: [0.002, 0.003, 0.0005],
                Paint(pen.nearLit(coat * pen.dice.within(0.6...1.4), up: sinf(angle)), opacity: 0.45, fineness: 0.92))
        }
    }

    private func head(_ pen: inout Pen) {
        for (tip, left, right) in [
            (Point(0.092, 0.196), Point(0.092, 0.12), Point(0.135, 0.15)),
            (Point(0.196, 0.186), Point(0.158, 0.15), Point(0.204, 0.115)),
        ] {
            pen.fill(Path([left, tip, right]), Paint(pen.nearLit(coat * 0.9, side: -0.2, up: 0.4), fineness: 0.95))
            let middle = (left + tip + right) / 3
            pen.fill(
                Path([left, tip, right].map { middle + ($0 - middle) * 0.5 }),
                Paint(pen.nearLit(pale.blended(with: Colour(0xc08078), 0.5) * 0.8), fineness: 0.95))
        }
        let path = Path.smooth(Self.skull, steps: 5)
        pen.fill(path, paint(pen, from: 0.16, to: 0), rim: 0.004)
        let dark = Paint(pen.nearLit(coat * 0.25), fineness: 0.98)
        for x in [0.128, 0.184] as [Float] {
            pen.stroke(
                Path.curve([Point(x - 0.016, 0.086), Point(x, 0.077), Point(x + 0.016, 0.085)]),
                widths: [0.002, 0.0045, 0.002], dark)
        }
        pen.dab(Point(0.157, 0.05), 0.034, 0.02, softness: 0.6, Paint(pen.nearLit(pale * 1.05, up: 0.2), opacity: 0.8))
        pen.dab(Point(0.157, 0.062), 0.007, 0.005, softness: 0.2, Paint(pen.nearLit(Colour(0xb0686a)), fineness: 1))
        pen.stroke(
            Path.curve([
                Point(0.145, 0.051), Point(0.15, 0.045), Point(0.157, 0.055), Point(0.164, 0.045), Point(0.169, 0.051),
            ]),
            widths: [0.0015, 0.003, 0.0015], dark)
        guard isStriped else { return }
        for stripe in -1...1 {
            let x = 0.15 + Float(stripe) * 0.018
            pen.stroke(
                [Point(x, 0.148), Point(x + 0.003, 0.116)], widths: [0.008, 0.002],
                Paint(pen.nearLit(coat * 0.42, up: 0.4), opacity: 0.6, fineness: 0.96))
        }
    }

    private func tail(_ pen: inout Pen) {
        let line = Path.curve(
            [Point(-0.2, 0.05), Point(-0.17, 0.004), Point(-0.06, -0.012), Point(0.06, -0.006), Point(0.14, 0.014)],
            steps: 6)
        pen.stroke(
            line.map { $0 + Point(0, 0.008) }, widths: [0.044, 0.042, 0.04, 0.026],
            Paint(pen.lit(coat * 0.35), opacity: 0.6))
        pen.stroke(
            line, widths: [0.036, 0.038, 0.036, 0.03, 0.01],
            .gradient(
                pen.nearLit(coat, side: pen.lightSide * 0.3, up: 0.6), pen.nearLit(coat * 0.55), from: Point(0, 0.02),
                to: Point(0, -0.03)))
    }
}
