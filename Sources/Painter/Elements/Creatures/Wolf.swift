import Foundation

/// A wolf: long-legged and lean under a thick ruff, its brush low, its head level with the back; at night it lifts its
/// muzzle and howls.
struct Wolf: SceneElement {
    let nature = Nature(
        metres: 1.05, standing: .ground, prominence: 0.25, group: 1...1, breadth: 1.6, weight: 8, alone: 1.4)

    func draw(with pen: inout Pen) {
        pen.shadow(width: 1.2, height: 0.85)
        let coat = pen.pelt(
            pen.dice.pick([Colour(0x6c6a6a), Colour(0x5a524c), Colour(0x86796a)]), bending: 0.3)
        let howls = pen.hour == .night ? pen.dice.chance(0.75) : pen.dice.chance(0.15)
        let pale = coat.lightened(by: 0.18)
        let animal = Quadruped(
            torso: [
                Point(-0.56, 0.64), Point(-0.46, 0.76), Point(-0.1, 0.75), Point(0.2, 0.82), Point(0.4, 0.77),
                Point(0.45, 0.58), Point(0.34, 0.42), Point(0.1, 0.43), Point(-0.2, 0.54), Point(-0.46, 0.52),
            ],
            neck: [
                Point(0.08, 0.78), Point(0.3, 0.93), Point(0.45, 1.0), Point(0.55, 1.0), Point(0.63, 0.94),
                Point(0.72, 0.905), Point(0.84, 0.88), Point(0.855, 0.845), Point(0.8, 0.81), Point(0.66, 0.795),
                Point(0.56, 0.77), Point(0.5, 0.6), Point(0.44, 0.46), Point(0.24, 0.46),
            ],
            shoulder: Point(0.3, 0.72), nod: howls ? pen.dice.within(0.72...0.9) : pen.dice.within(-0.36...(-0.12)),
            foreLeg: [Point(0.32, 0.58), Point(0.33, 0.36), Point(0.31, 0.18), Point(0.33, 0.03)],
            foreWidths: [0.19, 0.095, 0.06, 0.062],
            hindLeg: [Point(-0.4, 0.62), Point(-0.3, 0.43), Point(-0.5, 0.26), Point(-0.44, 0.03)],
            hindWidths: [0.3, 0.2, 0.075, 0.062],
            tail: [Point(-0.52, 0.7), Point(-0.64, 0.6), Point(-0.74, 0.42), Point(-0.78, 0.24)],
            tailWidths: [0.07, 0.13, 0.17, 0.02],
            ears: [
                [Point(0.42, 0.97), Point(0.4, 1.07), Point(0.42, 1.11), Point(0.48, 1.08), Point(0.52, 1.0)],
                [Point(0.49, 1.0), Point(0.5, 1.1), Point(0.56, 1.0)],
            ],
            eye: Point(0.615, 0.935), gait: pen.dice.within(0.14...0.26), coat: coat, belly: pale, feet: pale * 0.85,
            hasPaws: true, fur: 0.04)
        animal.draw(with: &pen)
        coatOfHair(&pen, animal, coat, pale)
        face(&pen, animal, pale)
    }

    /// Guard hairs: a dark saddle, a ruff that stands out, a pale chest.
    private func coatOfHair(_ pen: inout Pen, _ animal: Quadruped, _ coat: Colour, _ pale: Colour) {
        guard pen.pixel < 0.03 else { return }
        for index in 0..<90 {
            let isRuff = index < 50
            let x = isRuff ? pen.dice.within(0.12...0.52) : pen.dice.within(-0.5...0.25)
            let y = isRuff ? pen.dice.within(0.52...0.95) : pen.dice.within(0.62...0.78)
            let root = isRuff ? animal.turned(Point(x, y)) : Point(x, y)
            let isChest = isRuff && x - y * 0.5 > 0.08
            let comb = isRuff ? Point(pen.dice.within(-0.1...0.0), -pen.dice.within(0.05...0.12)) : Point(-0.11, -0.02)
            let tone = isChest ? pale : isRuff ? coat : coat * 0.6
            pen.stroke(
                [root, root + comb * 0.6, root + comb], widths: [0.014, 0.016, 0.003],
                Paint(pen.lit(tone * pen.dice.within(0.75...1.3), up: 0.4), opacity: 0.7, fineness: 0.9))
        }
    }

    private func face(_ pen: inout Pen, _ animal: Quadruped, _ pale: Colour) {
        pen.fill(
            Path.smooth(
                [
                    Point(0.6, 0.86), Point(0.72, 0.86), Point(0.83, 0.85), Point(0.8, 0.815), Point(0.66, 0.8),
                    Point(0.54, 0.78),
                ].map(animal.turned), steps: 4), Paint(pen.lit(pale * 1.1, up: 0.1), opacity: 0.8, fineness: 0.95))
        pen.dab(animal.turned(Point(0.85, 0.87)), 0.022, 0.018, softness: 0.1, Paint(pen.lit(Colour(0x161214))))
        pen.stroke(
            [Point(0.82, 0.84), Point(0.72, 0.835), Point(0.65, 0.82)].map(animal.turned), widths: [0.012, 0.01],
            Paint(pen.lit(Colour(0x201a1a)), fineness: 0.98))
        let amber = Colour(0xd8a030) * (pen.hour == .night ? 1.3 : 0.8)
        pen.dab(animal.turned(Point(0.615, 0.937)), 0.016, 0.011, softness: 0.1, Paint(amber, fineness: 1))
        pen.dab(animal.turned(Point(0.617, 0.937)), 0.006, 0.009, softness: 0.1, Paint(Colour(0x0c0a08), fineness: 1))
    }
}
