/// How people sit and lie.
extension Posture {
    /// On a seat, the feet on the ground, the hands on the thighs or between the knees.
    ///
    /// - Parameter seat: how high the seat is, in parts of the person's height.
    static func seated(at seat: Float, _ dice: inout Dice) -> Posture {
        var out = Posture()
        out.isSeated = true
        out.hips = seat + 0.055
        out.lean = dice.within(-8...10)
        out.bend = dice.within(4...12)
        out.nod = dice.within(4...22)
        out.turn = dice.bell() * 20
        out.hipTilt = 0
        out.left.foot = Foot(out: 0.05, forward: dice.within(0.2...0.27), turn: 12)
        out.right.foot = Foot(out: 0.07, forward: dice.within(0.18...0.27), turn: 12)
        out.left.hand = .at(-0.12, -0.66, 0.5)
        out.right.hand = .at(-0.12, -0.68, 0.48)
        return out
    }

    /// On the ground: the arms round the knees, or leaning back on the hands.
    static func grounded(_ dice: inout Dice) -> Posture {
        var out = seated(at: 0, dice: &dice, feet: 0.26)
        if dice.chance(0.55) {
            out.lean = -4
            out.bend = 20
            out.nod = dice.within(0...20)
            out.left.hand = .at(-0.34, -0.5, 0.68)
            out.right.hand = .at(-0.34, -0.52, 0.7)
        } else {
            out.lean = -22
            out.bend = 8
            out.nod = -4
            out.left.hand = .at(0.28, -0.86, -0.4)
            out.right.hand = .at(0.28, -0.86, -0.4)
            out.right.foot = Foot(out: 0.05, forward: 0.4, pitch: -30, turn: 16)
        }
        return dice.chance(0.5) ? out : out.mirrored
    }

    private static func seated(at seat: Float, dice: inout Dice, feet: Float) -> Posture {
        var out = seated(at: seat, &dice)
        out.left.foot.forward = feet
        out.right.foot.forward = feet + dice.within(-0.03...0.03)
        (out.left.foot.out, out.right.foot.out) = (0.03, 0.035)
        (out.left.foot.knee, out.right.foot.knee) = (0.04, 0.06)
        return out
    }

    /// On an edge, the legs hanging, the hands beside the hips.
    static func perched(_ dice: inout Dice) -> Posture {
        var out = seated(at: 0, &dice)
        out.left.foot = Foot(out: 0.04, forward: 0.24, up: -0.26, pitch: 20, turn: 4)
        out.right.foot = Foot(out: 0.05, forward: 0.19, up: -0.25, pitch: 34, turn: 4)
        out.lean = dice.within(-6...4)
        out.left.hand = .at(0.2, -0.84, 0.06)
        out.right.hand = .at(0.2, -0.84, 0.06)
        return out
    }

    /// On the back, one knee drawn up, the hands under the head.
    static func lying(_ dice: inout Dice) -> Posture {
        var out = Posture()
        out.isSeated = true
        out.hips = 0.05
        out.lean = -80
        out.bend = 2
        out.nod = 16
        out.left.foot = Foot(out: 0.04, forward: 0.45, up: -0.015, pitch: -70, turn: 20)
        out.right.foot = Foot(out: 0.05, forward: 0.26, turn: 6)
        out.left.hand = .at(-0.24, 0.5, -0.06)
        out.right.hand = .at(-0.24, 0.5, -0.06)
        if dice.chance(0.4) { out.right.hand = .at(-0.3, -0.6, 0.36) }
        return dice.chance(0.5) ? out : out.mirrored
    }
}
