/// A person, mostly turned away from us toward what we see, doing what the words say.
struct Person: SceneElement {
    let nature = Nature(
        metres: 1.75, standing: .ground, prominence: 0.27, group: 1...1, breadth: 0.4, weight: 9, alone: 1.3)

    func draw(with pen: inout Pen) {
        var figure = HumanFigure.adult(&pen, as: pen.subject)
        let isFree = pen.subject.traits.isDisjoint(with: Trait.deeds)
        if isFree, pen.composition.scene.contains(.kite) {
            figure.perform(.reaching, &pen)
            figure.posture = .reaching(&pen.dice, hand: Self.grip)
        } else {
            figure.perform(.chosen(&pen), &pen)
        }
        pen.equip(&figure)
        pen.stand(figure)
    }

    /// Where its raised hand is, in metres: it holds a string.
    static let grip = Vector(0.26, 1.78, 0.05)
}

extension Pen {
    /// Draws a person with its shadow, what it holds and the grass before its feet.
    mutating func stand(_ figure: HumanFigure) {
        let half = figure.posture.isSeated ? 0.5 * figure.height : 0.34
        shadow(width: half * 1.8, height: figure.posture.isSeated ? 0.7 : figure.height)
        let lantern = lantern(of: figure)
        lantern?.shine(with: &self)
        figure.draw(with: &self)
        holdUmbrella(over: figure)
        holdBalloon(figure)
        lantern?.draw(with: &self)
        if figure.posture.lift < 0.02 { undergrowth(from: -half, to: half) }
    }
}
