import Foundation
import NuraModel

/// A broad tree: a forking stem under masses of leaves, bright on the side of the light.
struct BroadleafTree: SceneElement {
    let nature = Nature(
        metres: 9, standing: .ground, prominence: 0.58, group: 1...1, breadth: 0.9, weight: 4, alone: 1.25)

    func draw(with pen: inout Pen) {
        // In winter it has lost its leaves.
        if pen.composition.land.cover == .snow { return BareTree().draw(with: &pen) }
        let height: Float = 9 * pen.dice.within(0.86...0.95)
        pen.shadow(width: height * 0.7, height: height)
        let habit = habit(&pen)
        let crown = LeafMasses(habit, height: height, lean: pen.dice.bell() * 0.05 * height, with: &pen.dice)
        let hues = hues(&pen)
        let bark = pen.natural(Colour(0x54412f), bending: 0.6)
        crown.leaves(&pen, behind: true, hues: hues)
        crown.limbs(
            &pen, bark: bark, girth: height * pen.dice.within(0.05...0.065), fork: habit.middle - habit.radii.y * 0.85)
        crown.leaves(&pen, behind: false, hues: hues)
        if pen.composition.scene.season == .autumn || pen.palette.emotion == .melancholic {
            fallen(&pen, hues: hues, reach: habit.radii.x * height)
        }
    }

    /// An oak's wide dome, a lime's egg, an elm's tall vase.
    private func habit(_ pen: inout Pen) -> LeafMasses.Habit {
        let far = pen.pixel > 0.12
        var habit = pen.dice.pick([
            LeafMasses.Habit(
                middle: 0.63, radii: Point(0.45, 0.3), masses: 25, flatness: 0.72, leaf: 0.014, thickness: 1),
            LeafMasses.Habit(
                middle: 0.61, radii: Point(0.35, 0.36), masses: 22, flatness: 0.85, leaf: 0.014, thickness: 1),
            LeafMasses.Habit(
                middle: 0.64, radii: Point(0.4, 0.34), masses: 24, flatness: 0.78, leaf: 0.014, thickness: 1),
        ])
        if far { habit.masses = 12 }
        if pen.palette.emotion == .melancholic { habit.thickness = 0.72 }
        return habit
    }

    /// The colours of its leaves: greens that suit the mood, or autumn's, which glow in the dullest light.
    private func hues(_ pen: inout Pen) -> [Colour] {
        guard pen.composition.scene.season == .autumn else {
            return Self.greens(of: pen.palette.emotion).map { pen.matter(Colour($0), bending: 0.5) }
        }
        return [Colour(0xd8862a), Colour(0xc85a20), Colour(0xe6b03c)].map { pen.matter($0, bending: 0.3) }
    }

    private static func greens(of emotion: Emotion) -> [UInt32] {
        switch emotion {
        case .calm: [0x56783c, 0x5e8040, 0x52743e]
        case .energetic: [0x3f7820, 0x4c8220, 0x3a7426]
        case .mysterious: [0x3c6450, 0x48705c, 0x3a5a58]
        case .hopeful: [0x588430, 0x629034, 0x528032]
        case .melancholic: [0x6a7454, 0x727650, 0x647056]
        }
    }

    /// Leaves that lie below it.
    private func fallen(_ pen: inout Pen, hues: [Colour], reach: Float) {
        let size = max(0.05, pen.pixel * 0.7)
        for _ in 0..<Int(70 * pen.detail) {
            let place = Point(pen.dice.bell() * reach, pen.dice.bell() * reach * 0.1 - 0.1)
            pen.dab(
                place, size * pen.dice.within(0.8...1.7), size * 0.5, softness: 0.3,
                Paint(pen.lit(pen.dice.pick(hues), up: 0.7), opacity: 0.8, fineness: 0.55))
        }
    }
}
