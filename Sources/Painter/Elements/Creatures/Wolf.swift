import Foundation

/// A wolf: long-legged and lean under a thick ruff, its brush low, its head level with the back; at night it lifts its
/// muzzle and howls.
struct Wolf: SceneElement {
    let nature = Nature(
        metres: 1.05, standing: .ground, prominence: 0.25, group: 1...1, breadth: 1.95, weight: 8, alone: 1.4)

    func draw(with pen: inout Pen) {
        pen.shadow(width: 1.2, height: 0.85)
        let coat = pen.pelt(
            pen.dice.pick([Colour(0x6c6a6a), Colour(0x5a524c), Colour(0x86796a)]), bending: 0.3)
        let howls = pen.hour == .night ? pen.dice.chance(0.75) : pen.dice.chance(0.15)
        let pale = coat.lightened(by: 0.18)
        let animal = Quadruped(
            torso: [
                Point(-0.6, 0.66), Point(-0.54, 0.76), Point(-0.4, 0.8), Point(-0.15, 0.785), Point(0.1, 0.8),
                Point(0.28, 0.85), Point(0.42, 0.82), Point(0.47, 0.66), Point(0.42, 0.5), Point(0.3, 0.4),
                Point(0.1, 0.4), Point(-0.12, 0.46), Point(-0.34, 0.5), Point(-0.52, 0.52),
            ],
            neck: [
                Point(0.06, 0.72), Point(0.16, 0.82), Point(0.28, 0.91), Point(0.41, 1), Point(0.52, 1.04),
                Point(0.6, 1.03), Point(0.66, 0.985), Point(0.71, 0.945), Point(0.83, 0.915), Point(0.885, 0.895),
                Point(0.885, 0.86), Point(0.84, 0.84), Point(0.72, 0.83), Point(0.64, 0.81), Point(0.56, 0.72),
                Point(0.5, 0.56), Point(0.4, 0.46), Point(0.22, 0.56),
            ],
            shoulder: Point(0.3, 0.72), nod: howls ? pen.dice.within(0.72...0.9) : pen.dice.within(-0.36...(-0.12)),
            foreLeg: [
                Point(0.33, 0.6), Point(0.36, 0.42), Point(0.33, 0.25), Point(0.35, 0.1), Point(0.34, 0.03),
            ],
            foreWidths: [0.2, 0.13, 0.075, 0.06, 0.065],
            hindLeg: [
                Point(-0.4, 0.64), Point(-0.36, 0.48), Point(-0.47, 0.34), Point(-0.58, 0.24), Point(-0.54, 0.1),
                Point(-0.53, 0.03),
            ],
            hindWidths: [0.26, 0.25, 0.14, 0.072, 0.06, 0.065],
            tail: [
                Point(-0.56, 0.72), Point(-0.68, 0.64), Point(-0.76, 0.48), Point(-0.8, 0.32), Point(-0.78, 0.22),
            ],
            tailWidths: [0.09, 0.13, 0.17, 0.14, 0.02],
            ears: [
                [Point(0.42, 1), Point(0.43, 1.1), Point(0.47, 1.155), Point(0.52, 1.1), Point(0.545, 1.02)],
                [Point(0.5, 1.02), Point(0.53, 1.12), Point(0.565, 1.14), Point(0.59, 1.08), Point(0.59, 1.02)],
            ],
            eye: Point(0.645, 0.965), gait: pen.dice.within(0.14...0.26), coat: coat, belly: pale, feet: pale * 0.85,
            hasPaws: true)
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
            let tone = isChest ? pale : isRuff ? coat : coat * 0.78
            pen.stroke(
                [root, root + comb * 0.6, root + comb], widths: [0.007, 0.011, 0.002],
                Paint(pen.lit(tone * pen.dice.within(0.75...1.3), up: 0.4), opacity: 0.5, fineness: 0.9))
        }
    }

    private func face(_ pen: inout Pen, _ animal: Quadruped, _ pale: Colour) {
        pen.fill(
            Path.smooth(
                [
                    Point(0.66, 0.9), Point(0.76, 0.885), Point(0.87, 0.87), Point(0.83, 0.845), Point(0.72, 0.835),
                    Point(0.6, 0.79), Point(0.56, 0.86),
                ].map(animal.turned), steps: 4), Paint(pen.lit(pale * 1.1, up: 0.1), opacity: 0.75, fineness: 0.95))
        pen.dab(animal.turned(Point(0.88, 0.885)), 0.022, 0.018, softness: 0.1, Paint(pen.lit(Colour(0x161214))))
        pen.stroke(
            [Point(0.86, 0.858), Point(0.76, 0.856), Point(0.69, 0.845)].map(animal.turned), widths: [0.01, 0.008],
            Paint(pen.lit(Colour(0x201a1a)), fineness: 0.98))
        let amber = Colour(0xd8a030) * (pen.hour == .night ? 1.3 : 0.8)
        pen.dab(animal.turned(animal.eye), 0.015, 0.01, turn: -0.4, softness: 0.1, Paint(amber, fineness: 1))
        pen.dab(animal.turned(animal.eye), 0.006, 0.008, softness: 0.1, Paint(Colour(0x0c0a08), fineness: 1))
    }
}
