import Foundation

/// What lies about a temple: a paved way toward the eye, stone lanterns beside it, trees behind and at its sides.
struct TempleGrounds {
    private let half: Float
    private let isColumned: Bool

    init(half: Float, isColumned: Bool) {
        self.half = half
        self.isColumned = isColumned
    }

    func drawBehind(_ pen: inout Pen) {
        for _ in 0..<pen.dice.int(4...8) {
            let side: Float = pen.dice.chance(0.5) ? 1 : -1
            let foot = Point(side * pen.dice.within(half * 0.7...half * 1.8), pen.dice.within(0.3...1.2))
            tree(&pen, foot, tall: pen.dice.within(4...8.5))
        }
    }

    func drawBefore(_ pen: inout Pen) {
        way(&pen)
        if !isColumned {
            for side in [-1, 1] as [Float] {
                lantern(&pen, Point(side * pen.dice.within(2.8...3.6), -0.9), tall: pen.dice.within(1.7...2.2))
            }
        }
        for side in [-1, 1] as [Float] where pen.dice.chance(0.7) {
            tree(&pen, Point(side * pen.dice.within(half * 1.05...half * 1.5), -0.9), tall: pen.dice.within(2...5))
        }
        pen.turf(half: half * 1.3, tall: 0.3...0.9, at: -1...(-0.3), count: 120)
    }

    /// Slabs that lead up to the steps, ever wider toward the eye.
    private func way(_ pen: inout Pen) {
        let stone = pen.natural(pen.composition.land.cover == .snow ? Colour(0xc4c8d0) : Colour(0xa89e8c))
        let bend = pen.dice.bell() * 3
        let rows = 9
        for row in 0..<rows {
            let (t, next) = (Float(row) / Float(rows), Float(row + 1) / Float(rows))
            func edge(_ t: Float, _ side: Float) -> Point {
                Point(bend * t * t + side * (1.5 + 1.1 * t), -0.4 - 3.2 * t * (0.6 + 0.4 * t))
            }
            pen.fill(
                Path([edge(t, -1), edge(t, 1), edge(next - 0.012, 1), edge(next - 0.012, -1)]),
                Paint(
                    pen.lit(stone * pen.dice.within(0.85...1.1), up: 0.96), opacity: 0.9 * (1 - t * t), grain: 0.25,
                    grainSize: Point(0.6, 0.2), fineness: 0.6))
        }
    }

    private func lantern(_ pen: inout Pen, _ foot: Point, tall: Float) {
        let stone = pen.natural(Colour(0x8c877c))
        let wide = tall * 0.16
        pen.dab(
            foot, wide * 2, wide * 0.5, softness: 0.7, Paint(pen.composition.shadow, opacity: 0.5, fineness: 0.5))
        pen.drum(foot, height: tall * 0.1, bottom: wide * 1.4, top: wide * 1.2, stone)
        pen.drum(foot + Point(0, tall * 0.1), height: tall * 0.42, bottom: wide * 0.55, top: wide * 0.5, stone)
        pen.drum(foot + Point(0, tall * 0.5), height: tall * 0.08, bottom: wide * 0.9, top: wide * 1.2, stone)
        pen.pane(
            Path.rectangle(foot.x - wide * 0.7, foot.y + tall * 0.58, wide * 1.4, tall * 0.18),
            middle: foot + Point(0, tall * 0.67), size: wide, isLit: pen.isLampTime)
        pen.fill(
            Path([
                foot + Point(-wide * 1.7, tall * 0.74), foot + Point(wide * 1.7, tall * 0.74),
                foot + Point(wide * 0.4, tall * 0.93), foot + Point(0, tall * 1.02),
                foot + Point(-wide * 0.4, tall * 0.93),
            ]), Paint(pen.lit(stone, up: 0.6), grain: 0.2))
    }

    /// A slender cypress beside columns, else a spreading tree, some of them red.
    private func tree(_ pen: inout Pen, _ foot: Point, tall: Float) {
        let cover = pen.composition.land.cover
        let kinds =
            isColumned ? [Colour(0x2f4630), Colour(0x54683c)] : [Colour(0x46602f), Colour(0x9a4a2c), Colour(0x33502f)]
        let leaf = pen.natural(cover == .snow ? Colour(0xa8b2ba) : pen.dice.pick(kinds))
        let spread: Float = isColumned ? 0.12 : 0.36
        pen.dab(
            foot, tall * spread * 1.6, tall * 0.07, softness: 0.8,
            Paint(pen.composition.shadow, opacity: 0.45, fineness: 0.4))
        pen.stroke(
            [foot, foot + Point(0, tall * 0.5)], widths: [tall * 0.055, tall * 0.03],
            Paint(pen.lit(pen.natural(Colour(0x4c3c30)))))
        let count = Int(clamp(tall / pen.pixel * 0.7, 12, 60))
        for index in 0..<count {
            let t = Float(index) / Float(count)
            let size = tall * pen.dice.within(0.05...0.1) * (isColumned ? 0.8 : 1.2)
            let across = pen.dice.bell() * tall * spread * sinf(0.4 + t * 2.5)
            pen.dab(
                foot + Point(across, tall * mix(isColumned ? 0.1 : 0.34, 0.97, t)), size * 1.1, size, softness: 0.25,
                Paint(
                    pen.lit(leaf * mix(0.55, 1.2, t), side: across / (tall * spread) * 0.7, up: 0.1 + 0.6 * t),
                    grain: 0.4, grainSize: Point(0.2, 0.2), fineness: 0.65))
        }
    }
}
