/// A small child, large of head, in bright clothes; it lifts a hand where there is something to reach for.
struct Child: SceneElement {
    let nature = Nature(
        metres: 1.15, standing: .ground, prominence: 0.2, group: 1...1, breadth: 0.5, weight: 9, alone: 1.45)

    func draw(with pen: inout Pen) {
        pen.shadow(width: 0.5, height: 1.1)
        var child = HumanFigure.child(&pen, as: pen.subject)
        let reaches = pen.composition.scene.containsAny(.kite, .balloon, .butterfly, .lantern, .stars, .moon, .bird)
        if reaches { child.arms.right = .reaching(Point(0.17, 1.0)) }
        if pen.composition.scene.holdsToyBalloon { child.arms.right = .reaching(Point(0.15, 0.8)) }
        pen.equip(&child)
        child.draw(with: &pen)
        pen.holdUmbrella(over: child)
        pen.holdBalloon(child)
        pen.undergrowth(from: -0.25, to: 0.25)
    }
}
