import Foundation
import NuraModel

/// A cat: it sits upright, seen from the side, from before with its tail about its paws, or from behind; it walks, runs
/// or sleeps.
struct Cat: SceneElement {
    let nature = Nature(
        metres: 0.48, standing: .ground, prominence: 0.18, group: 1...1, breadth: 0.9, weight: 8, alone: 1.9)

    /// What one cat is made of.
    private struct Fur {
        let coat: Colour
        let pale: Colour
        let stripes: Bool
        /// How far the head leans aside, in metres.
        let lean: Float
    }

    func draw(with pen: inout Pen) {
        pen.shadow(width: 0.36, height: 0.42)
        let natural = pen.dice.pick([
            Colour(0x2a2830), Colour(0xb8743a), Colour(0x76726c), Colour(0xd8d0c4), Colour(0x8a6a4c),
        ])
        let coat = pen.pelt(natural, bending: 0.45)
        let fur = Fur(
            coat: coat, pale: coat.lightened(by: 0.14), stripes: pen.dice.chance(0.6), lean: pen.dice.bell() * 0.02)
        switch Stance.chosen(&pen, able: Self.habits) {
        case .lying: return CatAsleep(coat: coat, pale: fur.pale, isStriped: fur.stripes).draw(with: &pen)
        case .walking: return afoot(fur, .walking, &pen)
        case .running: return afoot(fur, .running, &pen)
        case .leaping: return afoot(fur, .leaping, &pen)
        default: break
        }
        if pen.dice.chance(0.55) {
            CatInProfile(coat: coat, pale: fur.pale, isStriped: fur.stripes).draw(with: &pen)
        } else {
            upright(&pen, fur)
        }
        pen.undergrowth(from: -0.2, to: 0.2)
    }

    /// What it does when nobody asks; mostly it sits.
    private static let habits: [Stance: [Emotion: Float]] = [
        .lying: [.calm: 0.35, .melancholic: 0.3, .hopeful: 0.1],
        .walking: [.mysterious: 0.35, .hopeful: 0.35, .energetic: 0.3, .calm: 0.15, .melancholic: 0.15],
        .running: [.energetic: 0.5],
    ]

    private func afoot(_ fur: Fur, _ stance: Stance, _ pen: inout Pen) {
        CatAfoot(coat: fur.coat, pale: fur.pale, isStriped: fur.stripes, stance: stance).draw(with: &pen)
    }

    /// From before or from behind.
    private func upright(_ pen: inout Pen, _ fur: Fur) {
        let facesUs = pen.dice.chance(0.6)
        tail(&pen, fur, wraps: facesUs)
        body(&pen, fur, facesUs: facesUs)
        ears(&pen, fur, facesUs: facesUs)
        head(&pen, fur)
        if facesUs { face(&pen, fur) } else { back(&pen, fur) }
        if facesUs { tip(&pen, fur) }
    }

    private func shaded(_ pen: Pen, _ colour: Colour, half: Float) -> Paint {
        var paint = Paint.gradient(
            pen.nearLit(colour, side: -0.8, up: 0.25), pen.nearLit(colour, side: 0.8, up: 0.25),
            from: Point(-half, 0.2),
            to: Point(half, 0.2), grain: 0.12)
        paint.grainSize = Point(0.008, 0.02)
        paint.fineness = 0.93
        return paint
    }

    private func tail(_ pen: inout Pen, _ fur: Fur, wraps: Bool) {
        let line =
            wraps
            ? [Point(0.1, 0.05), Point(0.17, 0.03), Point(0.2, 0.012), Point(0.15, -0.012)]
            : [Point(0.09, 0.03), Point(0.19, 0.012), Point(0.26, 0.05), Point(0.25, 0.12), Point(0.29, 0.16)]
        pen.stroke(
            Path.curve(line, steps: 6), widths: [0.05, 0.05, 0.045, 0.04, 0.016],
            Paint(pen.nearLit(fur.coat * 0.85, side: 0.3, up: 0.3), fineness: 0.93))
    }

    /// The end of the tail lies before the paws.
    private func tip(_ pen: inout Pen, _ fur: Fur) {
        let line = Path.curve([Point(0.16, -0.008), Point(0.08, -0.022), Point(-0.02, -0.018)], steps: 5)
        pen.stroke(line, widths: [0.046, 0.044, 0.026], Paint(pen.nearLit(fur.coat * 0.95, up: 0.5), fineness: 0.95))
        guard fur.stripes else { return }
        for index in stride(from: 2, to: line.count, by: 3) {
            pen.stroke(
                [line[index] + Point(0.003, 0.018), line[index] - Point(0.003, 0.018)], widths: [0.011],
                Paint(pen.nearLit(fur.coat * 0.5), opacity: 0.7, fineness: 0.97))
        }
    }

    private func body(_ pen: inout Pen, _ fur: Fur, facesUs: Bool) {
        pen.fill(
            Path.smooth([
                Point(-0.12, -0.004), Point(-0.148, 0.06), Point(-0.128, 0.13), Point(-0.085, 0.21),
                Point(-0.066, 0.29),
                Point(-0.04, 0.335), Point(0.04, 0.335), Point(0.066, 0.29), Point(0.085, 0.21), Point(0.128, 0.13),
                Point(0.148, 0.06), Point(0.12, -0.004), Point(0, -0.012),
            ]), shaded(pen, fur.coat, half: 0.14), rim: 0.004)
        guard facesUs else { return }
        let dark = Paint(pen.nearLit(fur.coat * 0.4), opacity: 0.6, fineness: 0.95)
        for side in [-1, 1] as [Float] {
            pen.stroke(
                Path.curve([Point(side * 0.066, 0.15), Point(side * 0.088, 0.1), Point(side * 0.072, 0.025)]),
                widths: [0.002, 0.012, 0.006], dark)
            pen.dab(
                Point(side * 0.104, 0.008), 0.036, 0.018, softness: 0.15,
                Paint(pen.nearLit(fur.pale * 0.9, up: 0.5), fineness: 0.95))
        }
        pen.stroke([Point(0, 0.17), Point(0, 0.01)], widths: [0.004, 0.016], dark)
        for side in [-1, 1] as [Float] {
            pen.dab(
                Point(side * 0.032, 0.008), 0.033, 0.02, softness: 0.1,
                Paint(pen.nearLit(fur.pale, side: side * 0.3, up: 0.5), fineness: 0.95))
        }
        // The bib.
        pen.dab(Point(0, 0.25), 0.045, 0.075, softness: 0.7, Paint(pen.nearLit(fur.pale * 1.1, up: 0.2), opacity: 0.75))
        bars(&pen, fur)
    }

    private func bars(_ pen: inout Pen, _ fur: Fur) {
        guard fur.stripes, pen.pixel < 0.008 else { return }
        let stripe = Paint(pen.nearLit(fur.coat * 0.5), opacity: 0.65, fineness: 0.96)
        for side in [-1, 1] as [Float] {
            for row in 0..<4 {
                let y = 0.07 + Float(row) * 0.042
                let out = 0.136 - Float(row) * 0.016
                pen.stroke(
                    Path.curve([
                        Point(side * out, y), Point(side * (out - 0.03), y + 0.01), Point(side * (out - 0.055), y),
                    ]),
                    widths: [0.014, 0.011, 0.002], stripe)
            }
        }
    }

    private func ears(_ pen: inout Pen, _ fur: Fur, facesUs: Bool) {
        for side in [-1, 1] as [Float] {
            let base = [
                Point(side * 0.022 + fur.lean, 0.425), Point(side * 0.064 + fur.lean, 0.485),
                Point(side * 0.086 + fur.lean, 0.375),
            ]
            pen.fill(
                Path(base), Paint(pen.nearLit(fur.coat * 0.9, side: side * 0.5, up: 0.3), fineness: 0.95), rim: 0.003)
            guard facesUs else { continue }
            let middle = (base[0] + base[1] + base[2]) / 3
            pen.fill(
                Path(base.map { middle + ($0 - middle) * 0.55 }),
                Paint(pen.nearLit(fur.pale.blended(with: Colour(0xc88a80), 0.5), up: 0.1), fineness: 0.95))
        }
    }

    private func head(_ pen: inout Pen, _ fur: Fur) {
        let x = fur.lean
        pen.fill(
            Path.smooth([
                Point(x - 0.05, 0.305), Point(x - 0.088, 0.342), Point(x - 0.082, 0.39), Point(x - 0.05, 0.425),
                Point(x, 0.432), Point(x + 0.05, 0.425), Point(x + 0.082, 0.39), Point(x + 0.088, 0.342),
                Point(x + 0.05, 0.305), Point(x, 0.294),
            ]), shaded(pen, fur.coat * 1.03, half: 0.09), rim: 0.004)
        guard fur.stripes, pen.pixel < 0.008 else { return }
        for stripe in -1...1 {
            let s = x + Float(stripe) * 0.02
            pen.stroke(
                [Point(s, 0.43), Point(s * 0.8, 0.398)], widths: [0.009, 0.003],
                Paint(pen.nearLit(fur.coat * 0.5, up: 0.4), opacity: 0.75, fineness: 0.97))
        }
    }

    private func face(_ pen: inout Pen, _ fur: Fur) {
        let middle = Point(fur.lean, 0.355)
        let glow: Float = pen.isLampTime ? 1.1 : 0.75
        for side in [-1, 1] as [Float] {
            let eye = middle + Point(side * 0.036, 0.01)
            pen.dab(eye, 0.019, 0.0145, turn: side * 0.3, softness: 0.05, Paint(Colour(0x181410), fineness: 1))
            pen.dab(eye, 0.0155, 0.0125, turn: side * 0.3, softness: 0.05, Paint(Colour(0xb8c04a) * glow, fineness: 1))
            pen.dab(eye, 0.0048, 0.0115, softness: 0.05, Paint(Colour(0x080808), fineness: 1))
            pen.dab(
                eye + Point(-0.004, 0.005), 0.003, 0.003, softness: 0.05, Paint(Colour(repeating: 0.9), fineness: 1))
            pen.dab(
                middle + Point(side * 0.017, -0.03), 0.023, 0.017, softness: 0.4,
                Paint(pen.nearLit(fur.pale * 1.1, up: 0.3), opacity: 0.85, fineness: 0.97))
        }
        pen.fill(
            Path([middle + Point(-0.0095, -0.012), middle + Point(0.0095, -0.012), middle + Point(0, -0.022)]),
            Paint(pen.nearLit(Colour(0xb8706a)), fineness: 1))
        guard pen.pixel < 0.004 else { return }
        for side in [-1, 1] as [Float] {
            pen.stroke(
                Path.curve([
                    middle + Point(0, -0.022), middle + Point(side * 0.009, -0.036),
                    middle + Point(side * 0.02, -0.034),
                ]),
                widths: [0.003, 0.002], Paint(pen.nearLit(fur.coat * 0.3), fineness: 1))
            for whisker in -1...1 {
                let y = Float(whisker) * 0.011
                pen.stroke(
                    [middle + Point(side * 0.03, -0.028 + y * 0.4), middle + Point(side * 0.105, -0.03 + y * 1.6)],
                    widths: [0.0018, 0.0008], Paint(pen.nearLit(Colour(0xf0ece4), up: 0.4), opacity: 0.85, fineness: 1))
            }
        }
    }

    private func back(_ pen: inout Pen, _ fur: Fur) {
        pen.stroke(
            Path.curve([Point(fur.lean * 0.6, 0.3), Point(0, 0.2), Point(0.005, 0.06)]), widths: [0.005, 0.014, 0.005],
            Paint(pen.nearLit(fur.coat * 0.5), opacity: 0.5, fineness: 0.93))
        bars(&pen, fur)
    }
}
