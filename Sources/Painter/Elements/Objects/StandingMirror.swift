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

    /// What the glass shows: a sky of another place, hills, a lake of light.
    private func glass(_ pen: inout Pen, _ outline: [Point], _ middle: Point) {
        let ramp = pen.composition.sky.ramp
        let gain: Float = pen.hour == .night ? 2.6 : 1.12
        pen.fill(
            Path(outline),
            .gradient(
                ramp.colour(0.1) * gain, ramp.colour(0.95) * gain, from: Point(0, 1.74), to: Point(0, 0.86)), emits: 0.5
        )
        let low = outline.filter { $0.y < middle.y - 0.16 }.sorted { $0.x < $1.x }
        if let first = low.first, let last = low.last {
            let brow = Path.curve([
                last, Point(0.18, middle.y - 0.1), Point(0.02, middle.y - 0.2), Point(-0.2, middle.y - 0.06), first,
            ])
            let ground = pen.lit(pen.groundMatter(), up: 0.9)
            pen.fill(
                Path(low + brow),
                .gradient(
                    mix(ground, ramp.colour(0.95) * gain, 0.55), ground * 0.7, from: Point(0, middle.y - 0.1),
                    to: Point(0, 0.42)))
        }
        let gleam = Paint(ramp.colour(0.98) * gain + Colour(repeating: 0.25), opacity: 0.3, fineness: 0.9)
        for (x, wide) in [(Float(-0.16), Float(0.1)), (0.02, 0.035)] {
            pen.fill(
                Path([
                    Point(x, 1.56), Point(x + wide, 1.62), Point(x + wide - 0.2, 0.6), Point(x - 0.2, 0.66),
                ]), gleam)
        }
        pen.stroke(
            outline + [outline[0]], widths: [0.014], Paint(pen.lit(Colour(0xf4f0e4), up: 0.5), opacity: 0.6))
        pen.glow(middle, radius: 0.9, ramp.colour(0.9) * 0.1)
    }
}
