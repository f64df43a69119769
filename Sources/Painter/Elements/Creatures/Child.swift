/// A small child, large of head, in bright clothes; it lifts a hand where there is something to reach for.
struct Child: SceneElement {
    let nature = Nature(
        metres: 1.15, standing: .ground, prominence: 0.2, group: 1...1, breadth: 0.5, weight: 9, alone: 1.45)

    func draw(with pen: inout Pen) {
        var child = HumanFigure.child(&pen, as: pen.subject)
        let isFree = pen.subject.traits.isDisjoint(with: Trait.deeds)
        let reaches = pen.composition.scene.containsAny(.kite, .balloon, .butterfly, .lantern, .stars, .moon, .bird)
        if isFree, reaches {
            child.perform(.reaching, &pen)
            child.posture = .reaching(&pen.dice, hand: Self.grip)
        } else {
            child.perform(.chosen(&pen), &pen)
        }
        if pen.composition.scene.holdsToyBalloon { child.posture.right.hand = .on(Self.grip) }
        pen.equip(&child)
        pen.stand(child)
    }

    /// Where its raised hand is, in metres: it holds a string.
    static let grip = Vector(0.2, 1.1, 0.05)
}
