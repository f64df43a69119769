/// How people stand.
extension Posture {
    /// The weight on the left leg, the hip over it high, the shoulder low; the right knee loose.
    static func resting(_ dice: inout Dice) -> Posture {
        var out = Posture()
        let ease = dice.within(0.7...1.15)
        out.sway = 0.022 * ease
        out.hipTilt = 6 * ease
        out.shoulderTilt = -5 * ease
        out.tilt = -2.5 * ease
        out.twist = dice.bell() * 8
        out.turn = dice.bell() * 30
        out.left.foot = Foot(out: 0.03, forward: 0)
        out.right.foot = Foot(out: 0.095, forward: 0.055, up: 0.004, turn: 30, knee: 0.45)
        out.left.hand = .at(0.16, -0.95, 0.12)
        out.right.hand = .at(0.2, -0.9, 0.16)
        switch dice.int(0...4) {
        case 0: out.right.hand = .at(0.02, -0.78, 0.08)
        case 1:
            out.left.hand = .at(0.02, -0.78, 0.08)
            out.right.hand = .at(0.02, -0.78, 0.08)
        case 2:
            // Hands folded behind the back.
            out.left.hand = .at(-0.3, -0.74, -0.32)
            out.right.hand = .at(-0.3, -0.72, -0.34)
        case 3: out.right.hand = .at(0.04, -0.56, 0.06)
        default: break
        }
        return dice.chance(0.5) ? out : out.mirrored
    }

    /// The head on the breast, the shoulders fallen, the hands before the body or in the pockets.
    static func bowed(_ dice: inout Dice) -> Posture {
        var out = Posture()
        out.bend = dice.within(10...16)
        out.lean = 2
        out.nod = dice.within(26...38)
        out.turn = dice.bell() * 12
        out.cock = dice.bell() * 8
        out.sway = 0.012
        out.hipTilt = 3
        out.left.foot = Foot(out: 0.035, forward: -0.01)
        out.right.foot = Foot(out: 0.06, forward: 0.04, turn: 20)
        out.left.hand = .at(0.03, -0.84, 0.22)
        out.right.hand = .at(0.03, -0.86, 0.2)
        if dice.chance(0.4) {
            out.left.hand = .at(-0.26, -0.78, 0.4)
            out.right.hand = .at(-0.26, -0.8, 0.38)
        }
        return dice.chance(0.5) ? out : out.mirrored
    }

    /// Both arms up and out, the head laid back.
    static func rejoicing(_ dice: inout Dice) -> Posture {
        var out = resting(&dice)
        out.bend = -9
        out.nod = -20
        out.turn = dice.bell() * 12
        // From straight up to wide open, nearly stretched.
        func raised() -> Hand {
            let wide = dice.within(0.36...0.78)
            return .at(wide, (0.92 - wide * wide).squareRoot(), dice.within(0...0.14))
        }
        out.left.hand = raised()
        out.right.hand = dice.chance(0.6) ? out.left.hand : raised()
        return out
    }

    /// One hand up to something high.
    static func reaching(_ dice: inout Dice, hand: Vector) -> Posture {
        var out = resting(&dice)
        if out.sway < 0 { out = out.mirrored }
        out.nod = -14
        out.turn = -10
        out.shoulderTilt = -9
        out.right.hand = .on(hand)
        return out
    }

    /// On one knee or both, the hands on the thigh or together before the breast.
    static func kneeling(_ dice: inout Dice) -> Posture {
        var out = Posture()
        let isOnOne = dice.chance(0.4)
        out.hips = 0.262
        out.lean = 4
        out.bend = 8
        out.nod = 22
        out.left.foot = Foot(out: 0.05, forward: -0.2, up: -0.012, pitch: 70, turn: 0, knee: 0.1)
        out.right.foot = out.left.foot
        out.left.hand = .at(-0.22, -0.32, 0.5)
        out.right.hand = .at(-0.22, -0.32, 0.5)
        if isOnOne {
            out.right.foot = Foot(out: 0.06, forward: 0.2)
            out.right.hand = .at(-0.05, -0.66, 0.55)
            out.left.hand = .at(-0.2, -0.66, 0.5)
        }
        out.isSeated = true
        return out
    }
}
