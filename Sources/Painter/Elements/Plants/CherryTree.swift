import Foundation

/// A cherry tree in blossom: dark crooked limbs, spreading low, under clouds of pale petals, some in the air and on the
/// ground.
struct CherryTree: SceneElement {
    let nature = Nature(
        metres: 6, standing: .ground, prominence: 0.56, group: 1...2, breadth: 1.1, weight: 5, alone: 1.25)

    func draw(with pen: inout Pen) {
        let height: Float = 6 * pen.dice.within(0.85...0.92)
        pen.shadow(width: height * 0.9, height: height)
        let petal = pen.matter(Colour(0xf4c2d0), bending: 0.25)
        let habit = LeafMasses.Habit(
            middle: 0.64, radii: Point(0.52, 0.29), masses: pen.pixel > 0.08 ? 14 : 30, flatness: 0.62, leaf: 0.015,
            thickness: 0.8, sheerness: 0.6)
        let crown = LeafMasses(habit, height: height, lean: pen.dice.bell() * 0.09 * height, with: &pen.dice)
        // Dusky rose to nearly white.
        let hues = [petal, petal.lightened(by: 0.05), petal.blended(with: Colour(0xd890a8), 0.25)]
        fallen(&pen, height: height, petal: petal)
        crown.leaves(&pen, behind: true, hues: hues.map { $0.blended(with: Colour(0xb07090), 0.18) })
        crown.limbs(
            &pen, bark: pen.natural(Colour(0x3e2c2a), bending: 0.5), girth: height * pen.dice.within(0.055...0.068),
            fork: 0.3)
        crown.leaves(&pen, behind: false, hues: hues)
        adrift(&pen, height: height, petal: petal)
    }

    private func fallen(_ pen: inout Pen, height: Float, petal: Colour) {
        let size = max(0.035, pen.pixel * 0.6)
        for _ in 0..<Int(260 * pen.detail) {
            let place = Point(pen.dice.bell() * height * 0.55, pen.dice.bell() * height * 0.055 - 0.12)
            pen.dab(
                place, size * pen.dice.within(0.8...2), size * 0.5, softness: 0.3,
                Paint(pen.lit(petal, up: 0.8), opacity: 0.85, fineness: 0.6))
        }
    }

    /// Petals on their way down.
    private func adrift(_ pen: inout Pen, height: Float, petal: Colour) {
        let size = max(0.03, pen.pixel * 0.55)
        let wind = pen.dice.within(0.1...0.5) * (pen.dice.chance(0.5) ? 1 : -1)
        for _ in 0..<Int(46 * pen.detail) {
            let fall = pen.dice.unit()
            let place = Point((pen.dice.bell() * 0.5 + wind * fall) * height, height * 0.6 * (1 - fall))
            pen.dab(
                place, size * 1.3, size * 0.7, turn: pen.dice.within(-1.5...1.5), softness: 0.2,
                Paint(pen.lit(petal * 1.1, up: 0.5), fineness: 0.85))
        }
    }
}
