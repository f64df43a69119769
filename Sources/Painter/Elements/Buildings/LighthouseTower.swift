import Foundation

/// The stem of a lighthouse: plastered in bands or in one colour, of bare stone, eight-sided, painted in a spiral, or a
/// frame of iron.
struct LighthouseTower {
    private enum Make {
        case banded, plain, stone, eightSided, spiral, iron
    }

    /// How high its foot and its stem are, and half its width below and above, in metres.
    let foot: Float
    let stem: Float
    let half: Float
    let top: Float
    private let make: Make
    private let white: Colour
    private let band: Colour

    init(_ pen: inout Pen) {
        let isWhite = pen.subject.colour == .white
        make =
            isWhite
            ? pen.dice.pick([.plain, .eightSided])
            : pen.dice.pick([.banded, .banded, .plain, .plain, .stone, .eightSided, .spiral, .iron])
        let isSquat = make != .iron && pen.dice.chance(0.3)
        stem = isSquat ? pen.dice.within(11...13.5) : pen.dice.within(16...19.5)
        foot = pen.dice.within(0.8...2.6) + (isSquat ? 1.5 : 0)
        half = isSquat ? pen.dice.within(2.7...3.2) : pen.dice.within(2.2...2.9)
        top = half * pen.dice.within(0.56...0.72)
        white =
            make == .stone
            ? pen.natural(pen.dice.pick([Colour(0xa89e90), Colour(0x8e8a86), Colour(0xb49c80)]))
            : pen.natural(Colour(0xece6dc), bending: 0.5)
        band =
            pen.subject.colour?.colour
            ?? pen.natural(pen.dice.pick([Colour(0xa8392e), Colour(0x2f3c50), Colour(0x26282c), Colour(0x3c6452)]))
    }

    func draw(_ pen: inout Pen) {
        switch make {
        case .banded: rings(&pen, count: pen.dice.pick([3, 5, 5, 7]))
        case .plain, .stone: rings(&pen, count: 1)
        case .eightSided: faces(&pen)
        case .spiral:
            rings(&pen, count: 1)
            spiral(&pen)
        case .iron: return lattice(&pen)
        }
        if make == .stone {
            pen.stones(
                Point(-top * 0.9, foot + 0.5), width: top * 1.8, height: stem - 1, course: 0.55, white, side: 0)
        }
        weather(&pen)
        openings(&pen)
    }

    private func width(_ t: Float) -> Float { mix(half, top, t) }

    private func rings(_ pen: inout Pen, count: Int) {
        for ring in 0..<count {
            let low = Float(ring) / Float(count)
            let high = Float(ring + 1) / Float(count)
            pen.drum(
                Point(0, foot + stem * low), height: stem * (high - low), bottom: width(low), top: width(high),
                ring % 2 == 0 ? white : band, grain: 0.14, grainSize: Point(0.5, 1.6))
        }
    }

    /// Flat faces with hard edges between them.
    private func faces(_ pen: inout Pen) {
        let edges: [Float] = [-1, -0.52, 0.24, 0.82, 1]
        let isBanded = pen.dice.chance(0.4)
        for (left, right) in zip(edges, edges.dropFirst()) {
            for (low, high, colour) in [(0, 1, white), (0.62, 0.78, band)] as [(Float, Float, Colour)] {
                guard isBanded || low == 0 else { continue }
                pen.fill(
                    Path([
                        Point(left * width(low), foot + stem * low), Point(right * width(low), foot + stem * low),
                        Point(right * width(high), foot + stem * high), Point(left * width(high), foot + stem * high),
                    ]), Paint(pen.lit(colour, side: (left + right) * 0.5), grain: 0.12, grainSize: Point(0.5, 1.6)))
            }
        }
    }

    /// A stripe that winds up the tower: three pieces of it are seen.
    private func spiral(_ pen: inout Pen) {
        let turns = 3
        for turn in 0..<turns {
            let low = (Float(turn) + 0.1) / Float(turns)
            let rise: Float = 0.24
            for step in 0..<10 {
                let (a, b) = (Float(step) / 10, Float(step + 1) / 10)
                let (from, to) = (-cosf(a * Float.pi), -cosf(b * Float.pi))
                func at(_ across: Float, _ t: Float) -> Point {
                    let level = clamp(t)
                    return Point(across * width(level), foot + stem * level)
                }
                pen.fill(
                    Path([
                        at(from, low + rise * a), at(to, low + rise * b), at(to, low + rise * b + 0.13),
                        at(from, low + rise * a + 0.13),
                    ]), Paint(pen.lit(band, side: (from + to) * 0.46), grain: 0.14))
            }
        }
    }

    /// Streaks of rust and salt below the gallery and the windows.
    private func weather(_ pen: inout Pen) {
        guard pen.pixel < 0.2 else { return }
        let rust = pen.natural(Colour(0x7a5a42))
        for _ in 0..<16 {
            let t = pen.dice.within(0.3...1)
            let x = pen.dice.within(-0.85...0.85) * width(t)
            let long = pen.dice.within(0.8...3.2)
            pen.stroke(
                [Point(x, foot + stem * t), Point(x + pen.dice.bell() * 0.08, foot + stem * t - long)],
                widths: [pen.dice.within(0.1...0.3), 0.03],
                Paint(pen.lit(rust, side: x / half), opacity: pen.dice.within(0.1...0.3), fineness: 0.6))
        }
    }

    private func openings(_ pen: inout Pen) {
        let floors = stem > 14 ? 4 : 2
        for step in 0..<floors {
            let t = 0.2 + Float(step) * 0.68 / Float(floors)
            let x = (step % 2 == 0 ? -0.3 : 0.32) * width(t)
            let outline = Pen.arch(Point(x, foot + stem * t), half: 0.32, height: 1.15)
            pen.pane(
                Path(outline), middle: Point(x, foot + stem * t + 0.6), size: 0.7,
                isLit: pen.isLampTime && pen.dice.chance(0.6))
        }
        pen.fill(
            Path(Pen.arch(Point(half * 0.05, foot - 0.1), half: 0.78, height: 2.4)), pen.lit(white * 0.6))
        pen.fill(
            Path(Pen.arch(Point(half * 0.05, foot - 0.1), half: 0.6, height: 2.1)),
            pen.lit(pen.natural(Colour(0x3a2c26))))
    }

    /// Four legs, braced crosswise, round a tube with the stairs.
    private func lattice(_ pen: inout Pen) {
        pen.drum(Point(0, foot), height: stem, bottom: top * 0.5, top: top * 0.5, white, grain: 0.1)
        let paint = Paint(pen.lit(band, side: 0.3), fineness: 0.92)
        let far = Paint(pen.lit(band * 0.6), fineness: 0.9)
        let wide = half * 1.35
        func leg(_ side: Float, _ t: Float) -> Point {
            Point(side * mix(wide, top * 0.9, t), foot - 0.6 + (stem + 0.4) * t)
        }
        let levels: [Float] = [0, 0.26, 0.5, 0.7, 0.86, 1]
        for side in [-0.62, 0.55] as [Float] { pen.stroke([leg(side, 0), leg(side, 1)], widths: [0.24], far) }
        for (low, high) in zip(levels, levels.dropFirst()) {
            pen.stroke([leg(-1, low), leg(1, high)], widths: [0.14], paint)
            pen.stroke([leg(1, low), leg(-1, high)], widths: [0.14], paint)
            pen.stroke([leg(-1, high), leg(1, high)], widths: [0.2], paint)
        }
        for side in [-1, 1] as [Float] { pen.stroke([leg(side, 0), leg(side, 1)], widths: [0.42, 0.32], paint) }
    }
}
