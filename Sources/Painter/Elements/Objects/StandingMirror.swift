import Foundation

/// An oval mirror in a gilded frame that stands in the open and shows another part of the sky.
struct StandingMirror: SceneElement {
    let nature = Nature(
        metres: 1.9, standing: .ground, prominence: 0.4, group: 1...1, breadth: 0.62, weight: 7, alone: 1.3)

    func draw(with pen: inout Pen) {
        pen.shadow(width: 0.9, height: 1.8)
        let gold = pen.matter(pen.dice.pick([Colour(0xb88a3a), Colour(0x8a5a34), Colour(0xa09484)]), bending: 0.4)
        let middle = Point(0, 1.08)
        let lean = pen.dice.within(-0.05...0.05)
        func oval(_ grow: Float) -> [Point] {
            (0..<40).map { step in
                let angle = Float(step) / 40 * 2 * .pi
                let p = Point(cosf(angle) * (0.42 + grow), sinf(angle) * (0.66 + grow))
                return middle + Point(p.x + p.y * lean, p.y)
            }
        }
        stand(&pen, gold)
        frame(&pen, oval, gold)
        glass(&pen, oval(0), middle)
        pen.turf(half: 0.8, tall: 0.08...0.26, at: -0.09...0.02, count: 110)
    }

    private func stand(_ pen: inout Pen, _ gold: Colour) {
        let wood = Paint(pen.lit(gold * 0.62, side: pen.lightSide * 0.5), fineness: 0.93)
        for side in [-1, 1] as [Float] {
            pen.stroke([Point(side * 0.54, 0.02), Point(side * 0.53, 1.3)], widths: [0.06, 0.045], wood)
            pen.dab(Point(side * 0.53, 1.34), 0.05, 0.06, softness: 0.05, wood)
            pen.stroke(
                Path.curve([Point(side * 0.7, 0), Point(side * 0.56, 0.1), Point(side * 0.4, -0.02)]),
                widths: [0.045, 0.07, 0.045], wood)
            pen.dab(Point(side * 0.5, 1.08), 0.05, 0.05, softness: 0.05, wood)
        }
        pen.stroke([Point(-0.54, 0.18), Point(0.54, 0.18)], widths: [0.05, 0.05], wood)
    }

    private func frame(_ pen: inout Pen, _ oval: (Float) -> [Point], _ gold: Colour) {
        pen.fill(Path(oval(0.1)), Paint(pen.lit(gold * 0.45), fineness: 0.93), rim: 0.02)
        pen.fill(
            Path(oval(0.085)),
            .gradient(
                pen.lit(gold * 1.35, side: pen.lightSide * 0.6, up: 0.7), pen.lit(gold * 0.6, up: -0.4),
                from: Point(-0.3, 1.8), to: Point(0.3, 0.4)))
        pen.fill(Path(oval(0.03)), Paint(pen.lit(gold * 0.4), fineness: 0.95))
        let crest = Point(0, 1.86)
        for side in [-1, 1] as [Float] {
            pen.stroke(
                Path.curve([
                    crest + Point(side * 0.2, -0.06), crest + Point(side * 0.12, 0.06),
                    crest + Point(side * 0.03, 0.02),
                ]), widths: [0.02, 0.05, 0.03], Paint(pen.lit(gold * 1.1, side: side * 0.5, up: 0.5), fineness: 0.95))
        }
        pen.dab(crest + Point(0, 0.06), 0.05, 0.07, softness: 0.05, Paint(pen.lit(gold * 1.2, up: 0.6)))
    }

    /// What the glass shows: the land behind the eye, whose horizon is as high as the horizon of the picture.
    private func glass(_ pen: inout Pen, _ outline: [Point], _ middle: Point) {
        let ramp = pen.composition.sky.ramp
        let gain: Float = pen.hour == .night ? 2.2 : 1.05
        let eye = (pen.placement.foot.y - pen.composition.frame.horizon) / pen.scale
        let horizon = clamp(eye, middle.y - 0.5, middle.y + 0.3)
        pen.within(Path(outline)) { pen in
            pen.fill(
                Path(outline),
                .gradient(
                    ramp.colour(0.2) * gain, ramp.colour(0.98) * gain, from: Point(0, middle.y + 0.75),
                    to: Point(0, horizon)), emits: 0.5)
            clouds(&pen, above: horizon, gain)
            land(&pen, below: horizon, gain)
            sheen(&pen, middle, gain)
        }
        pen.stroke(
            outline + [outline[0]], widths: [0.012], Paint(pen.lit(Colour(0xf4f0e4), up: 0.5), opacity: 0.5))
        pen.glow(middle, radius: 0.9, ramp.colour(0.9) * 0.08)
    }

    private func clouds(_ pen: inout Pen, above horizon: Float, _ gain: Float) {
        let colour = (pen.composition.sky.cloudLight * 0.8 + pen.composition.sky.ramp.colour(0.9) * 0.3) * gain
        for _ in 0..<pen.dice.int(2...4) {
            let place = Point(pen.dice.within(-0.35...0.35), horizon + pen.dice.within(0.12...0.7))
            for _ in 0..<6 {
                let long = pen.dice.within(0.07...0.16)
                pen.dab(
                    place + Point(pen.dice.bell() * 0.2, pen.dice.bell() * 0.025), long, long * 0.24, softness: 0.8,
                    Paint(colour, opacity: 0.45, fineness: 0.5), emits: 0.5)
            }
        }
    }

    private func land(_ pen: inout Pen, below horizon: Float, _ gain: Float) {
        let ground = pen.lit(pen.groundMatter(), up: 0.95)
        let haze = mix(ground, pen.composition.sky.ramp.colour(0.97) * gain, 0.5)
        pen.fill(
            Path.rectangle(-0.6, horizon - 1.6, 1.2, 1.6),
            .gradient(haze, ground * 0.62, from: Point(0, horizon), to: Point(0, horizon - 0.7), grain: 0.2))
        // Woods along the horizon, and a tree or two before them.
        let leaf = mix(pen.lit(pen.natural(Colour(0x3e4e34)), up: 0.2), haze, 0.35)
        for _ in 0..<26 {
            let size = pen.dice.within(0.015...0.04)
            pen.dab(
                Point(pen.dice.within(-0.46...0.46), horizon + size * 0.3), size * 1.6, size, softness: 0.4,
                Paint(leaf, fineness: 0.7))
        }
        guard pen.composition.land.cover != .sand else { return }
        for _ in 0..<pen.dice.int(1...2) {
            let foot = Point(pen.dice.within(-0.3...0.3), horizon - pen.dice.within(0.03...0.08))
            let tall = pen.dice.within(0.14...0.26)
            pen.stroke([foot, foot + Point(0, tall * 0.6)], widths: [tall * 0.07, tall * 0.04], Paint(leaf * 0.6))
            for _ in 0..<12 {
                let size = tall * pen.dice.within(0.12...0.2)
                pen.dab(
                    foot + Point(pen.dice.bell() * tall * 0.26, tall * pen.dice.within(0.45...0.95)), size, size * 0.8,
                    softness: 0.35, Paint(leaf * pen.dice.within(0.6...0.95), grain: 0.4, fineness: 0.7))
            }
        }
    }

    /// Light that lies on the glass itself, and the dark of its bevelled edge.
    private func sheen(_ pen: inout Pen, _ middle: Point, _ gain: Float) {
        let gleam = Paint(
            pen.composition.sky.ramp.colour(0.98) * gain + Colour(repeating: 0.12), opacity: 0.1, fineness: 0.6)
        for wide in [0.3, 0.2, 0.12] as [Float] {
            pen.fill(
                Path([
                    middle + Point(-0.06, 0.75), middle + Point(-0.06 + wide, 0.75), middle + Point(wide - 0.4, -0.75),
                    middle + Point(-0.4, -0.75),
                ]), gleam)
        }
        let edge = (0...20).map { step -> Point in
            let angle = 2.6 + Float(step) / 20 * 2.2
            return middle + Point(cosf(angle) * 0.41, sinf(angle) * 0.65)
        }
        pen.stroke(edge, widths: [0.005, 0.03, 0.005], Paint(Colour(), opacity: 0.22, fineness: 0.8))
    }
}
