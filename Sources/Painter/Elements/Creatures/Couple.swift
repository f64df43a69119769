import Foundation

/// Two people who belong together: side by side, hand in hand, in each other's arms or dancing.
struct Couple: SceneElement {
    let nature = Nature(
        metres: 1.78, standing: .ground, prominence: 0.28, group: 1...1, breadth: 0.75, weight: 9, alone: 1.25)

    func draw(with pen: inout Pen) {
        pen.shadow(width: 1.2, height: 1.75)
        var (tall, small) = Self.pair(&pen)
        let traits = pen.subject.traits
        let isFree = traits.isDisjoint(with: Trait.deeds)
        if traits.contains(.dancing) {
            Self.dance(&tall, &small, &pen)
        } else if traits.contains(.embracing) || isFree && pen.dice.chance(0.3) {
            Self.embrace(&tall, &small, &pen)
        } else if !traits.isDisjoint(with: [.sitting, .sleeping, .resting]) {
            Self.sit(&tall, &small, &pen)
        } else {
            Self.goTogether(&tall, &small, &pen)
        }
        pen.equip(&tall)
        HumanFigure.draw([tall, small], with: &pen)
        pen.holdUmbrella(over: tall)
        pen.undergrowth(from: -0.6, to: 0.6)
    }

    /// A taller and a smaller one, dressed apart.
    static func pair(_ pen: inout Pen) -> (HumanFigure, HumanFigure) {
        let isFestive = pen.subject.traits.contains(.dancing)
        var tall = HumanFigure.adult(&pen, as: pen.subject)
        tall.build.isWoman = false
        tall.height = pen.dice.within(1.76...1.84)
        tall.garment = isFestive ? .jacket : pen.dice.pick([.longCoat, .jacket])
        tall.hair = isFestive ? .short : pen.dice.pick([.short, .short, .hat])
        tall.coat = pen.natural(pen.dice.pick([Colour(0x34425a), Colour(0x4a4640), Colour(0x2e4444)]), bending: 0.5)
        var small = HumanFigure.adult(&pen, as: pen.subject)
        small.build.isWoman = true
        small.height = pen.dice.within(1.62...1.68)
        small.garment = isFestive ? .dress : pen.dice.pick([.dress, .longCoat, .dress])
        small.hair = pen.dice.pick([.long, .bob, .bun])
        small.coat = pen.matter(pen.dice.pick([Colour(0x9a3c34), Colour(0xb08a4a), Colour(0x8a6080)]), bending: 0.4)
        if small.garment == .dress { small.scarf = nil }
        return (tall, small)
    }

    /// A place on somebody's trunk.
    ///
    /// - Parameters:
    ///   - rise: from the hips, 0, to the shoulders, 1.
    ///   - side: toward its left, `front` toward its breast, both in parts of its height.
    private static func on(_ figure: HumanFigure, rise: Float, side: Float, front: Float) -> Vector {
        let bones = figure.skeleton
        return bones.pelvis + (bones.chest - bones.pelvis) * rise
            + (bones.shoulderLine * side + bones.breast * front) * figure.height
    }

    /// Sets the two face to face, `gap` metres apart, the taller looking the way of `heading`.
    private static func face(_ tall: inout HumanFigure, _ small: inout HumanFigure, heading: Float, gap: Float) {
        let way = Vector(0, 0, 1).turned(about: Vector(0, 1, 0), by: heading)
        tall.heading = heading
        small.heading = heading + 180
        tall.place = way * (-gap / 2)
        small.place = way * (gap / 2)
    }

    /// His arm round her waist, her hand on his shoulder, the other hands joined and raised; one steps into the turn.
    private static func dance(_ tall: inout HumanFigure, _ small: inout HumanFigure, _ pen: inout Pen) {
        // Turned so that the raised arms are seen beside them.
        let turn = pen.dice.pick([pen.dice.within(38...62), pen.dice.within(118...142)])
        face(&tall, &small, heading: turn * (pen.dice.chance(0.5) ? 1 : -1), gap: 0.38)
        tall.posture = .leading(&pen.dice)
        small.posture = .following(&pen.dice)
        let across = tall.skeleton.shoulderLine
        let middle = (tall.skeleton.chest + small.skeleton.chest) * 0.5
        let joined = middle + across * pen.dice.within(0.5...0.56) + Vector(0, pen.dice.within(-0.04...0.12), 0)
        tall.posture.left.hand = .on(joined)
        small.posture.right.hand = .on(joined)
        tall.posture.right.hand = .on(on(small, rise: 0.42, side: 0.02, front: -0.07))
        small.posture.left.hand = .on(on(tall, rise: 0.97, side: -0.09, front: 0.01))
    }

    /// Breast to breast, arms round each other, her head on his shoulder.
    private static func embrace(_ tall: inout HumanFigure, _ small: inout HumanFigure, _ pen: inout Pen) {
        face(&tall, &small, heading: pen.dice.within(60...120) * (pen.dice.chance(0.5) ? 1 : -1), gap: 0.27)
        tall.posture = .leading(&pen.dice)
        small.posture = .following(&pen.dice)
        small.posture.whirl = 0
        (tall.posture.nod, tall.posture.bend, tall.posture.lean) = (20, 8, 4)
        (small.posture.nod, small.posture.bend, small.posture.lean) = (-4, -2, 4)
        small.posture.cock = 14
        if tall.hair == .hat { tall.hair = .short }
        hold(&tall, around: small, rise: (0.36, 0.72))
        hold(&small, around: tall, rise: (0.8, 0.52))
    }

    /// Lays both arms round another: the hands on the flank toward us and on the far one.
    private static func hold(
        _ figure: inout HumanFigure, around other: HumanFigure, rise: (near: Float, far: Float)
    ) {
        let nearSide: Float = other.skeleton.shoulderLine.z > 0 ? 1 : -1
        let near = Posture.Hand.on(on(other, rise: rise.near, side: nearSide * 0.085, front: -0.02))
        let far = Posture.Hand.on(on(other, rise: rise.far, side: -nearSide * 0.07, front: -0.02))
        let isLeftNear = figure.skeleton.shoulderLine.z > 0
        figure.posture.left.hand = isLeftNear ? near : far
        figure.posture.right.hand = isLeftNear ? far : near
    }

    /// Side by side, standing or walking, hand in hand or an arm round the other.
    private static func goTogether(_ tall: inout HumanFigure, _ small: inout HumanFigure, _ pen: inout Pen) {
        var gesture = Gesture.chosen(&pen)
        let hasWay = pen.composition.scene.containsAny(.path, .road, .rails, .beach)
        if gesture == .handInHand, hasWay, pen.dice.chance(0.7) { gesture = .walking }
        let isSheltered = pen.composition.scene.contains(.umbrella)
        let isHandInHand =
            !isSheltered
            && (pen.subject.traits.contains(.handInHand) || gesture == .running || pen.dice.chance(0.5))
        let gap: Float = isHandInHand ? 0.34 : 0.2
        for sign in [-1, 1] as [Float] {
            var figure = sign < 0 ? tall : small
            let isOnTheMove = gesture == .walking || gesture == .running
            figure.perform(isOnTheMove ? gesture : .standing, &pen)
            figure.heading = 180 + (isOnTheMove ? 24 : -sign * pen.dice.within(4...22))
            figure.place = Vector(sign * gap, 0, sign * -0.02)
            // Toward each other.
            figure.posture.turn = sign * pen.dice.within(8...34)
            figure.posture.cock = sign * 4
            if sign < 0 { tall = figure } else { small = figure }
        }
        // From behind, what is on the picture's right is their right.
        if isHandInHand {
            let joined = Vector(0.02, tall.height * 0.45, 0)
            tall.posture.right.hand = .on(joined)
            small.posture.left.hand = .on(joined)
        } else {
            tall.posture.right.hand = .on(on(small, rise: 0.5, side: 0.0, front: -0.08))
            small.posture.left.hand = .on(on(tall, rise: 0.25, side: 0.0, front: -0.085))
            small.posture.cock = 12
        }
    }

    /// On the ground close together.
    private static func sit(_ tall: inout HumanFigure, _ small: inout HumanFigure, _ pen: inout Pen) {
        let gesture: Gesture = !pen.subject.traits.isDisjoint(with: [.sleeping, .resting]) ? .lying : .sitting
        tall.perform(gesture, &pen)
        small.perform(gesture, &pen)
        tall.heading = gesture == .lying ? 98 : 150
        small.heading = tall.heading + 6
        tall.place = Vector(-0.2, 0, -0.16)
        small.place = Vector(0.22, 0, 0.1)
        small.posture.cock = 14
        small.posture.turn = 20
    }
}

extension Posture {
    /// Who leads a dance: upright, one foot forward between the other's.
    static func leading(_ dice: inout Dice) -> Posture {
        var out = Posture()
        out.lean = 3
        out.bend = -3
        out.twist = dice.within(2...10)
        out.hipTilt = -4
        out.nod = 12
        out.turn = dice.within(0...16)
        out.left.foot = Foot(out: 0.05, forward: 0.075, turn: 12)
        out.right.foot = Foot(out: 0.05, forward: -0.1, up: 0.03, pitch: 34, turn: 10)
        return out
    }

    /// Who is led: bent back a little from the waist, one foot on its toes, the skirt swinging.
    static func following(_ dice: inout Dice) -> Posture {
        var out = Posture()
        out.lean = 2
        out.bend = -dice.within(7...14)
        out.twist = -4
        out.hipTilt = 4
        out.nod = -6
        out.cock = -8
        out.turn = dice.within(-20...20)
        out.left.foot = Foot(out: 0.03, forward: 0.02, up: 0.012, pitch: 16, turn: 10)
        out.right.foot = Foot(out: 0.05, forward: -0.16, up: 0.05, pitch: 48, turn: 10)
        out.whirl = dice.within(0.35...0.75)
        return out
    }
}
