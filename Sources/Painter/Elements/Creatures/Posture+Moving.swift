/// How people walk, run, jump and dance.
extension Posture {
    /// A long step: the heel of one foot down, the other on its toes; the arms against the legs.
    static func walking(_ dice: inout Dice) -> Posture {
        var out = Posture()
        let stride = dice.within(0.13...0.18)
        out.lean = 3
        out.bend = 2
        out.twist = 9
        out.hipTilt = dice.within(-2...4)
        out.shoulderTilt = -2
        out.nod = dice.within(0...10)
        out.turn = dice.bell() * 16
        // The left foot is ahead, the left hand behind.
        out.left.foot = Foot(out: 0.03, forward: stride, up: 0.012, pitch: -16, turn: 6)
        out.right.foot = Foot(out: 0.03, forward: -stride * 1.15, up: 0.045, pitch: 42, turn: 6)
        out.left.hand = .at(0.14, -0.88, -0.34)
        out.right.hand = .at(0.1, -0.84, 0.42)
        return dice.chance(0.5) ? out : out.mirrored
    }

    static func running(_ dice: inout Dice) -> Posture {
        var out = Posture()
        out.lean = dice.within(11...16)
        out.bend = 3
        out.nod = -6
        out.twist = 14
        if dice.chance(0.5) {
            // Off the ground: one leg far ahead, the other folded behind.
            out.hips = 0.49
            out.lift = 0.05
            out.left.foot = Foot(out: 0.03, forward: 0.3, up: 0.13, pitch: -14, turn: 0)
            out.right.foot = Foot(out: 0.03, forward: -0.3, up: 0.2, pitch: 62, turn: 0)
        } else {
            // Pushing off: the knee high in front, the toes of the other foot leaving the ground.
            out.hips = 0.5
            out.left.foot = Foot(out: 0.03, forward: 0.15, up: 0.24, pitch: 14, turn: 0)
            out.right.foot = Foot(out: 0.03, forward: -0.27, up: 0.05, pitch: 52, turn: 0)
        }
        out.left.hand = .at(0.24, -0.42, -0.34)
        out.right.hand = .at(-0.1, -0.22, 0.58)
        return dice.chance(0.5) ? out : out.mirrored
    }

    /// High off the ground, the arms thrown up, the heels behind.
    static func jumping(_ dice: inout Dice) -> Posture {
        var out = Posture()
        out.hips = 0.5
        out.lift = dice.within(0.14...0.2)
        out.bend = -10
        out.nod = -18
        out.tilt = dice.bell() * 6
        out.left.foot = Foot(out: 0.1, forward: -0.12, up: 0.13, pitch: 50, turn: 10, knee: 0.5)
        out.right.foot = Foot(out: 0.07, forward: -0.2, up: 0.22, pitch: 60, turn: 10, knee: 0.4)
        out.left.hand = .at(0.5, 0.78, 0.1)
        out.right.hand = .at(0.55, 0.7, 0.05)
        return dice.chance(0.5) ? out : out.mirrored
    }

    /// Alone, on the toes of one foot: one arm over the head, the other out to the side.
    static func whirling(_ dice: inout Dice) -> Posture {
        var out = Posture()
        out.whirl = dice.within(0.7...1)
        out.sway = 0.02
        out.tilt = dice.within(-9 ... -4)
        out.bend = -8
        out.twist = 16
        out.nod = -12
        out.cock = 10
        out.left.foot = Foot(out: 0.01, forward: 0, up: 0.035, pitch: 42, turn: 20)
        out.right.foot =
            dice.chance(0.5)
            ? Foot(out: 0.13, forward: -0.2, up: 0.12, pitch: 50, turn: 20, knee: 0.4)
            : Foot(out: 0.02, forward: 0.07, up: 0.2, pitch: 66, turn: 30, knee: 1.4)
        switch dice.int(0...3) {
        case 0:
            out.left.hand = .at(0.3, 0.82, 0.2)
            out.right.hand = .at(0.86, 0.2, 0.16)
        case 1:
            // Both arms out, one hand up and one down, as one turns.
            out.left.hand = .at(0.88, 0.34, 0.1)
            out.right.hand = .at(0.88, -0.3, 0.02)
        case 2:
            out.left.hand = .at(-0.05, 0.8, 0.28)
            out.right.hand = .at(-0.05, 0.8, 0.28)
            out.tilt = dice.within(-16 ... -10)
        default:
            // One hand in the skirt or on the hip.
            out.left.hand = .at(0.55, 0.74, 0.06)
            out.right.hand = .at(0.16, -0.5, 0.02)
            out.shoulderTilt = 8
        }
        return dice.chance(0.5) ? out : out.mirrored
    }
}
