import Foundation

/// The mouth of a tunnel or cave in a hillside, dark within, with a far light at its end.
struct TunnelMouth: SceneElement {
    let nature = Nature(metres: 10, standing: .ground, prominence: 0.4, group: 1...1, breadth: 2.1, weight: 6)

    func draw(with pen: inout Pen) {
        let cover = pen.composition.land.cover
        let night: Float = pen.hour == .night ? 1.9 : 1
        let rock = pen.natural(cover == .snow ? Colour(0xa4aab4) : Colour(0x7a7066)) * night
        let half = pen.dice.within(2.5...2.9)
        let height = pen.dice.within(5.2...5.9)
        hillside(&pen, rock)
        // Built where a railway or road runs in, broken rock where the words say cave.
        let isBuilt = !pen.subject.traits.contains(.wild)
        var mouth = Pen.arch(Point(0, -0.2), half: half, height: height)
        if !isBuilt { mouth = mouth.map { $0 + Point(pen.dice.bell() * 0.3, pen.dice.bell() * 0.28) } }
        if isBuilt { wall(&pen, half: half, height: height) }
        depth(&pen, mouth, half: half, height: height, rock)
        if isBuilt { ring(&pen, Array(mouth.dropFirst(2)), about: Point(0, height - half)) }
        pen.bedding(half: 16, height: 0.8)
        for _ in 0..<12 {
            let side: Float = pen.dice.chance(0.5) ? 1 : -1
            let size = pen.dice.within(0.4...1.3)
            pen.boulder(
                Point(side * pen.dice.within(half + 0.6...10), -0.4 - pen.dice.unit() * 0.3), half: size,
                height: size * 1.2, rock * pen.dice.within(0.8...1.1))
        }
    }

    /// The dressed wall round the mouth, with its coping.
    private func wall(_ pen: inout Pen, half: Float, height: Float) {
        let stone = pen.matter(Colour(0x988c7c))
        pen.fill(
            Path.rectangle(-half * 1.8, -0.3, half * 3.6, height + 1.5),
            Paint(pen.lit(stone * 0.85), grain: 0.3, grainSize: Point(0.7, 0.35)))
        pen.stones(
            Point(-half * 1.8, 0), width: half * 3.6, height: height + 1.4, course: 0.5, share: 0.2, stone, side: 0)
        pen.fill(
            Path.rectangle(-half * 1.95, height + 1.1, half * 3.9, 0.55),
            Paint(pen.lit(stone * 1.08, up: 0.6), grain: 0.2))
    }

    /// The wedge stones of the arch.
    private func ring(_ pen: inout Pen, _ line: [Point], about middle: Point) {
        let stone = pen.matter(Colour(0xa89c8a))
        pen.stroke(line, widths: [0.85], Paint(pen.lit(stone), grain: 0.4, grainSize: Point(0.5, 0.5)))
        guard pen.pixel < 0.12 else { return }
        for place in line {
            let out = place - middle
            let length = max(0.1, (out * out).sum().squareRoot())
            pen.stroke(
                [place - out / length * 0.42, place + out / length * 0.42], widths: [0.07],
                Paint(pen.lit(stone * 0.5)))
        }
    }

    /// A long slope that runs out of the picture on both sides, steep and rocky only at the cutting.
    private func hillside(_ pen: inout Pen, _ rock: Colour) {
        let turf = pen.groundMatter()
        let long: Float = 46
        let ridge = (0...22).map { step -> Point in
            let x = mix(-long, long, Float(step) / 22)
            let swell = 10.4 * (0.5 + 0.5 * cosf(x / long * .pi))
            return Point(x, max(-0.4, swell + pen.dice.bell() * 0.6))
        }
        pen.fill(
            Path(Path.curve(ridge, steps: 4) + [Point(long, -0.9), Point(-long, -0.9)]),
            .gradient(pen.lit(turf, up: 0.85), pen.lit(turf * 0.85, up: 0.4), from: Point(0, 10), to: .zero, grain: 0.3)
        )
        for _ in 0..<30 {
            let x = pen.dice.bell() * 5
            let size = pen.dice.within(0.7...1.9)
            pen.boulder(
                Point(x, pen.dice.within(-0.3...5) * max(0.1, 1 - abs(x) / 11)), half: size, height: size * 1.1,
                rock * pen.dice.within(0.72...1.12))
        }
        for _ in 0..<150 {
            let x = pen.dice.within(-long * 0.8...long * 0.8)
            let top = 10.4 * (0.5 + 0.5 * cosf(x / long * .pi))
            let size = pen.dice.within(0.4...1.2)
            pen.dab(
                Point(x, top * pen.dice.within(0.1...1.02)), size * 1.5, size * 0.6, softness: 0.4,
                Paint(
                    pen.lit(turf * pen.dice.within(0.6...1.2), side: pen.dice.bell() * 0.6, up: 0.7), opacity: 0.7,
                    grain: 0.4, grainSize: Point(0.3, 0.3), fineness: 0.6))
        }
    }

    /// Ever darker rings, and the other end as a small light.
    private func depth(_ pen: inout Pen, _ mouth: [Point], half: Float, height: Float, _ rock: Colour) {
        let eye = Point(pen.dice.within(-0.5...0.5), height * 0.36)
        for ring in 0..<6 {
            let t = Float(ring) / 6
            let shrink = 1 - t * 0.72
            let dark = powf(1 - t, 2.2) * 0.34 + 0.02
            pen.fill(
                Path(mouth.map { eye + ($0 - eye) * shrink }),
                Paint(pen.lit(rock * dark, side: 0.2), grain: 0.3, grainSize: Point(0.6, 0.6)))
        }
        let light = mix(Colour(1.0, 0.84, 0.55), pen.composition.sky.glow, 0.5)
        pen.fill(Path(mouth.map { eye + ($0 - eye) * 0.15 }), Paint(light * 1.1, fineness: 0.9), emits: 0.7)
        pen.glow(eye, radius: half * 1.1, light * 0.28)
        pen.fill(
            Path([
                eye + Point(-0.25, -height * 0.05), eye + Point(0.25, -height * 0.05), Point(half * 0.6, -0.2),
                Point(-half * 0.6, -0.2),
            ]), Paint(light, opacity: 0.04, fineness: 0.5), emits: 0.5)
    }
}
