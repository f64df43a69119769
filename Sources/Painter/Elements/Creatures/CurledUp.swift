import Foundation

/// A dog, a wolf or a fox curled up asleep: the nose at the hind paw, the tail round before it. Lengths are in parts of
/// the animal's height at the withers.
struct CurledUp {
    let anatomy: Anatomy
    let coat: Coat
    /// Its height at the withers in metres.
    let size: Float
    /// Half the tail's width.
    var brush: Float = 0.045
    var tip: Colour?

    private static let body = [
        Point(-0.52, 0.1), Point(-0.49, 0.25), Point(-0.34, 0.37), Point(-0.1, 0.41), Point(0.12, 0.38),
        Point(0.34, 0.33), Point(0.48, 0.22), Point(0.51, 0.09), Point(0.42, 0.01), Point(0, -0.01), Point(-0.4, 0),
    ]
    private static let tail = [
        Point(-0.48, 0.1), Point(-0.44, 0.015), Point(-0.26, -0.025), Point(-0.06, -0.02), Point(0.08, 0.02),
    ]

    func draw(with pen: inout Pen) {
        pen.contact(at: 0, width: 0.62 * size)
        let path = Path.smooth(Self.body.map { $0 * size }, steps: 6)
        pen.fill(path, hide(pen, coat.back, coat.flank, from: 0.4, to: 0), rim: 0.01 * size)
        pen.within(path) { pen in
            rounds(&pen)
            hairs(&pen)
        }
        paw(&pen, at: Point(0.02, 0.035))
        tail(&pen)
        head(&pen)
    }

    private func hide(_ pen: Pen, _ upper: Colour, _ lower: Colour, from top: Float, to bottom: Float) -> Paint {
        var paint = Paint.gradient(
            pen.nearLit(upper * 1.15, side: pen.lightSide * 0.35, up: 0.8), pen.nearLit(lower * 0.55, up: -0.3),
            from: Point(0, top * size), to: Point(0, bottom * size), grain: 0.1)
        paint.grainSize = Point(0.06, 0.03) * size
        paint.fineness = 0.92
        return paint
    }

    /// The haunch before the flank, the shoulder behind the head, the dark between.
    private func rounds(_ pen: inout Pen) {
        let dark = pen.lit(coat.flank * 0.42, side: -pen.lightSide * 0.6, up: -0.5)
        let creases = [
            [Point(0.04, 0), Point(0.06, 0.14), Point(-0.02, 0.26), Point(-0.2, 0.33)],
            [Point(0.14, 0.36), Point(0.2, 0.24), Point(0.16, 0.12)],
        ]
        for crease in creases {
            let line = Path.curve(crease.map { $0 * size })
            for (width, opacity) in [(Float(0.12), Float(0.2)), (0.07, 0.26), (0.03, 0.36)] {
                pen.stroke(
                    line, widths: [0.4, 1, 0.8, 0.1].map { $0 * width * size },
                    Paint(dark, opacity: opacity, fineness: 0.88))
            }
        }
        pen.dab(
            Point(0.26, 0.08) * size, 0.24 * size, 0.14 * size, softness: 0.9,
            Paint(dark, opacity: 0.6, fineness: 0.85))
        let pale = Paint(
            pen.nearLit(coat.back * 1.4, side: pen.lightSide * 0.5, up: 0.8), opacity: 0.45, fineness: 0.88)
        pen.dab(Point(-0.22 + pen.lightSide * 0.04, 0.3) * size, 0.2 * size, 0.08 * size, softness: 0.95, pale)
        pen.dab(Point(0.3 + pen.lightSide * 0.04, 0.28) * size, 0.14 * size, 0.06 * size, softness: 0.95, pale)
    }

    /// Hair that runs round with the curl.
    private func hairs(_ pen: inout Pen) {
        guard size > pen.pixel * 60 else { return }
        for _ in 0..<Int(100 * min(1.3, pen.detail)) {
            let angle = pen.dice.within(0.1...3.1)
            let out = pen.dice.within(0.45...1)
            let root = Point(cosf(angle) * 0.5, 0.03 + sinf(angle) * 0.36) * out
            let way = Point(-sinf(angle), cosf(angle) * 0.7) * (anatomy.hair * 1.4)
            pen.stroke(
                [root, root + way * 0.6, root + way].map { $0 * size },
                widths: [0.005, 0.008, 0.001].map { $0 * size },
                Paint(pen.nearLit(coat.back * pen.dice.within(0.6...1.4), up: sinf(angle)), opacity: 0.3, fineness: 0.9)
            )
        }
    }

    private func paw(_ pen: inout Pen, at place: Point) {
        pen.dab(
            place * size, 0.11 * size, 0.042 * size, softness: 0.12,
            .gradient(
                pen.nearLit(coat.legs * 1.05, up: 0.7), pen.nearLit(coat.legs * 0.6, up: -0.2),
                from: (place + Point(0, 0.04)) * size, to: (place - Point(0, 0.04)) * size))
    }

    private func tail(_ pen: inout Pen) {
        let line = Path.curve(Self.tail.map { $0 * size }, steps: 5)
        let widths = [0.7, 1.5, 2, 1.9, 0.2].map { Float($0) * brush * size }
        pen.stroke(
            line.map { $0 + Point(0, brush * 0.5 * size) }, widths: widths,
            Paint(pen.lit(coat.flank * 0.3), opacity: 0.5, fineness: 0.8))
        pen.stroke(line, widths: widths, hide(pen, coat.tail, coat.tail, from: 0.06, to: -0.06))
        guard let tip else { return }
        pen.stroke(
            Array(line.suffix(6)), widths: [0.6, 1.7, 1.3, 0.2].map { Float($0) * brush * size },
            Paint(pen.nearLit(tip, up: 0.4), fineness: 0.9))
    }

    // MARK: Head

    /// A place of the head, which lies on the paws and looks to the left.
    private func onHead(_ place: Point) -> Point {
        let turn: Float = 0.2
        let turned = Point(
            -place.x * cosf(turn) - place.y * sinf(turn), -place.x * sinf(turn) + place.y * cosf(turn))
        return (Point(0.42, 0.225) + turned * 1.08) * size
    }

    private func head(_ pen: inout Pen) {
        let skull = Path.smooth(anatomy.head.map(onHead), steps: 5)
        pen.fill(
            skull, hide(pen, coat.back, coat.face.blended(with: coat.flank, 0.3), from: 0.3, to: 0.1), rim: 0.008 * size
        )
        pen.within(skull) { pen in
            pen.dab(
                onHead(Point(0.12, -0.12)), 0.2 * size, 0.05 * size, turn: 0.2, softness: 0.9,
                Paint(pen.lit(coat.face * 0.4, up: -0.5), opacity: 0.6, fineness: 0.9))
        }
        if let ear = anatomy.ears.first {
            pen.fill(
                Path.smooth(ear.map(onHead), steps: 4),
                .gradient(
                    pen.nearLit(coat.back * 0.95, side: -0.2, up: 0.5), pen.nearLit(coat.back * 0.5),
                    from: onHead(ear[0]), to: onHead(ear[ear.count / 2])), rim: 0.006 * size)
        }
        let dark = Paint(pen.nearLit(Colour(0x1a1414)), fineness: 0.98)
        let lid = [Point(-0.024, 0.002), Point(0, -0.009), Point(0.026, 0.003)].map { onHead(anatomy.eye + $0) }
        pen.stroke(Path.curve(lid), widths: [0.003, 0.011, 0.003].map { $0 * size }, dark)
        let nose = anatomy.head.max { $0.x < $1.x } ?? anatomy.eye
        pen.dab(onHead(nose - Point(0.016, -0.004)), 0.032 * size, 0.026 * size, softness: 0.15, dark)
        pen.stroke(
            Path.curve([Point(-0.03, -0.045), Point(-0.1, -0.055), Point(-0.17, -0.05)].map { onHead(nose + $0) }),
            widths: [0.008, 0.009, 0.002].map { $0 * size }, dark)
    }
}
