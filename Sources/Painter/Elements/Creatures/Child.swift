import Foundation

/// A small child, large of head, in bright clothes; it lifts a hand where there is something to reach for.
struct Child: SceneElement {
    let nature = Nature(metres: 1.15, standing: .ground, prominence: 0.18, group: 1...1, breadth: 0.5, weight: 9)

    func draw(with pen: inout Pen) {
        pen.shadow(width: 0.5, height: 1.1)
        var child = HumanFigure(height: pen.dice.within(1.02...1.22), head: 0.185)
        child.coat = pen.matter(
            pen.dice.pick([Colour(0xd8a028), Colour(0xb8402e), Colour(0x3a78a0), Colour(0x4a8a5a)]), bending: 0.3)
        child.trousers = pen.natural(pen.dice.pick([Colour(0x34425a), Colour(0x5a4a3c)]))
        child.hair = pen.natural(pen.dice.pick(HumanFigure.hairs))
        child.skin = pen.natural(pen.dice.pick(HumanFigure.skins), bending: 0.4)
        child.wearsSkirt = pen.dice.chance(0.4)
        child.hasLongHair = child.wearsSkirt && pen.dice.chance(0.7)
        child.stride = pen.dice.within(0.01...0.06)
        let reaches = pen.composition.scene.containsAny(.kite, .balloon, .butterfly, .lantern, .stars, .moon)
        child.hands = [
            Point(-0.15, 0.38), reaches || pen.dice.chance(0.25) ? Point(0.2, 0.98) : Point(0.17, 0.38),
        ]
        child.draw(with: &pen)
    }
}
