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
    /// Draws whoever the words put on top of something: sitting there unless they say otherwise.
    mutating func settle(_ rider: Subject, on top: Point) {
        let places: [Float] = rider.thing == .couple || (rider.count ?? 1) > 1 ? [-0.22, 0.22] : [0]
        let stands = !rider.traits.isDisjoint(with: [.standing, .rejoicing])
        for x in places {
            var figure =
                rider.thing == .child ? HumanFigure.child(&self, as: rider) : HumanFigure.adult(&self, as: rider)
            if stands {
                figure.posture = rider.traits.contains(.rejoicing) ? .rejoicing(&dice) : .resting(&dice)
                figure.heading = 180 + dice.bell() * 35
                figure.place = Vector(top.x + x, top.y - 0.04, 0)
            } else {
                figure.posture = .perched(&dice)
                figure.heading = places.count > 1 ? 125 : dice.within(70...110)
                figure.sit(at: top + Point(x, -0.03))
                if figure.garment == .longCoat { figure.garment = .jacket }
            }
            figure.draw(with: &self)
        }
    }

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
