import Foundation

/// A fir: a straight trunk and tiers of drooping boughs, each with sprays of needles that hang from it, ever shorter to
/// the leader at the top.
struct Pine: SceneElement {
    let nature = Nature(metres: 12, standing: .ground, prominence: 0.5, group: 1...3, breadth: 0.42, weight: 4)

    /// How one tree has grown.
    private struct Habit {
        /// In parts of the height.
        let spread: Float
        let lean: Float
        /// Where the lowest boughs and the topmost are.
        let foot: Float
        let top: Float
        /// How much the boughs hang, 1 for most trees.
        let droop: Float
        /// The share of boughs that have gone.
        let gaps: Float
        /// How the boughs shorten toward the top.
        let taper: Float

        init(_ dice: inout Dice) {
            let age = dice.unit()
            let isBroken = dice.chance(0.12)
            spread = mix(0.2, 0.14, age) * dice.within(0.85...1.25)
            lean = dice.bell() * (dice.chance(0.25) ? 0.05 : 0.015)
            foot = mix(0.03, 0.2, age * age)
            top = isBroken ? dice.within(0.8...0.88) : 0.97
            droop = mix(0.6, 1.35, age) * dice.within(0.85...1.15)
            gaps = age > 0.55 ? dice.within(0.06...0.24) : 0.03
            taper = mix(1, 0.66, age)
        }
    }

    func draw(with pen: inout Pen) {
        let habit = Habit(&pen.dice)
        let height: Float = 12 * pen.dice.within(0.78...1)
        let lean = habit.lean * height
        pen.shadow(width: habit.spread * height * 2, height: height)
        let bark = pen.lit(pen.natural(Colour(0x4a382c)), side: pen.lightSide * 0.5)
        pen.stroke(
            [Point(0, -0.1), Point(lean * 0.4, height * 0.5), Point(lean, height * habit.top)],
            widths: [height * 0.034, height * 0.02, height * (habit.top < 0.9 ? 0.01 : 0.004)], Paint(bark))
        let needles = pen.matter(pen.dice.pick([Colour(0x2c4a34), Colour(0x33502e), Colour(0x27443a)]))
        let tiers = Int(clamp(height / (pen.pixel * 6), 8, 24))
        for tier in 0..<tiers {
            let t = (Float(tier) + pen.dice.within(-0.35...0.35)) / Float(tiers)
            let y = mix(habit.foot, 0.97, powf(clamp(t), 0.92))
            guard y < habit.top else { continue }
            // The lowest boughs have had the least light.
            let low = mix(0.62, 1, smoothstep(0, 0.14, t))
            let reach = habit.spread * powf(1 - clamp(t), habit.taper) * low * pen.dice.within(0.78...1.16) + 0.012
            boughs(
                &pen, at: Point(lean * y * y, y * height), reach: reach * height, t: clamp(t), needles: needles,
                habit: habit)
        }
        if habit.top > 0.9 { leader(&pen, at: Point(lean, height * 0.94), tall: height * 0.07, needles: needles) }
        pen.grass(about: height * 0.06)
        if pen.composition.land.cover == .snow { drift(&pen, wide: height * habit.spread) }
    }

    /// Snow that has gathered about the foot.
    private func drift(_ pen: inout Pen, wide: Float) {
        let snow = pen.lit(LandMatter(pen.composition).snow, up: 0.9)
        pen.dab(
            Point(0, -wide * 0.06), wide * 0.8, wide * 0.2, softness: 0.7,
            Paint(snow, opacity: 0.9, fineness: 0.5))
    }

    /// One tier: boughs behind, to both sides, and toward the eye.
    private func boughs(_ pen: inout Pen, at knot: Point, reach: Float, t: Float, needles: Colour, habit: Habit) {
        let near = reach / pen.pixel > 7
        for side in [-0.55, 0.6, -1, 1] as [Float] where near || abs(side) == 1 {
            guard !pen.dice.chance(habit.gaps) else { continue }
            let length = reach * abs(side) * pen.dice.within(0.6...1.2)
            let lift = pen.dice.within(-0.04...0.1) * reach
            bough(
                &pen, from: knot + Point(0, lift), side: side < 0 ? -1 : 1, length: length, t: t, needles: needles,
                droop: habit.droop, isBehind: abs(side) < 1)
        }
        guard near else { return }
        for side in [-1, 1] as [Float] where pen.dice.chance(0.8) {
            bough(
                &pen, from: knot - Point(0, reach * 0.06), side: side, length: reach * pen.dice.within(0.25...0.5),
                t: t,
                needles: needles * 1.12, droop: habit.droop, isBehind: false)
        }
    }

    /// A bough that sags and lifts its tip, with ragged sprays below.
    private func bough(
        _ pen: inout Pen, from knot: Point, side: Float, length: Float, t: Float, needles: Colour, droop: Float,
        isBehind: Bool
    ) {
        let sag = length * mix(0.5, 0.2, t) * droop * pen.dice.within(0.7...1.25)
        func spine(_ s: Float) -> Point {
            knot + Point(side * length * s, length * 0.1 * s - sag * s * (1.5 - 0.55 * s))
        }
        let teeth = Int(clamp(length / (pen.pixel * 3.2), 3, 9))
        var outline = [knot + Point(-side * length * 0.06, length * 0.16)]
        for step in 1...3 { outline.append(spine(Float(step) / 3) + Point(0, length * 0.05 * (1 - Float(step) / 3))) }
        for tooth in 0..<teeth {
            // Sprays of unlike length, which point outward and down.
            let s = 1 - (Float(tooth) + pen.dice.within(0...0.5)) / Float(teeth)
            let hang = length * (0.08 + 0.22 * (1 - s * 0.7)) * pen.dice.within(0.3...1.35)
            outline.append(spine(s) + Point(side * length * pen.dice.within(-0.02...0.09), -hang))
            outline.append(
                spine(s - pen.dice.within(0.35...0.6) / Float(teeth)) - Point(0, hang * pen.dice.within(0.5...0.8)))
        }
        outline.append(knot - Point(side * length * 0.06, length * 0.2))
        let shade = (isBehind ? 0.55 : 1) * pen.dice.within(0.8...1.2)
        let dark = pen.lit(needles * (shade * 0.62), side: side * 0.5, up: -0.1)
        let bright = pen.lit(needles * shade * 1.15, side: side * 0.65, up: 0.6)
        var paint = Paint.gradient(
            bright, dark, from: knot + Point(0, length * 0.1), to: knot - Point(0, sag + length * 0.25), grain: 0.25)
        paint.grainSize = Point(0.3, 0.18)
        paint.fineness = 0.7
        pen.fill(Path(outline), paint)
        guard pen.composition.land.cover == .snow, !isBehind else { return }
        let ridge = (0...4).map { spine(Float($0) / 4) + Point(0, length * 0.04) }
        pen.stroke(
            ridge, widths: [length * 0.05, length * 0.13, length * 0.1, 0.02],
            Paint(pen.lit(Colour(0xeef2f8), side: side * 0.3, up: 0.9), fineness: 0.7))
    }

    private func leader(_ pen: inout Pen, at foot: Point, tall: Float, needles: Colour) {
        pen.fill(
            Path([
                foot + Point(-tall * 0.16, 0), foot + Point(-tall * 0.05, tall * 0.5), foot + Point(0, tall),
                foot + Point(tall * 0.06, tall * 0.45), foot + Point(tall * 0.16, 0),
            ]), Paint(pen.lit(needles, side: pen.lightSide * 0.4, up: 0.4), fineness: 0.7))
    }
}
