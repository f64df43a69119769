/// How a person holds trunk, head and limbs, whoever it is and wherever it looks. Lengths are in parts of the person's
/// height, angles in degrees.
struct Posture: Sendable {
    enum Hand: Sendable {
        /// From its shoulder, in lengths of the arm: out to its side, up and forward.
        case at(Float, Float, Float)
        /// A place in the thing's coordinates, in metres.
        case on(Vector)
    }

    /// Where an ankle is, seen from the ground under the hips.
    struct Foot: Sendable {
        var out: Float
        var forward: Float
        var up: Float = 0
        /// How far the toes point down.
        var pitch: Float = 0
        /// How far the toes point outward.
        var turn: Float = 14
        /// Which way the knee bends: out to its side besides forward.
        var knee: Float = 0.2
    }

    /// How high the hips are; `nil`: as high as the feet on the ground let them be.
    var hips: Float?
    /// How far the hips are pushed toward the left.
    var sway: Float = 0
    /// How much higher the left hip and the left shoulder are.
    var hipTilt: Float = 0
    var shoulderTilt: Float = 0
    /// How far the trunk leans forward from the hips, and how much more the chest.
    var lean: Float = 0
    var bend: Float = 0
    /// How far the trunk leans to its left.
    var tilt: Float = 0
    /// How far the chest is turned to its left against the hips.
    var twist: Float = 0
    /// The head: bowed, turned to its left, laid toward its left shoulder.
    var nod: Float = 4
    var turn: Float = 0
    var cock: Float = 0
    var left = (hand: Hand.at(0.12, -0.94, 0.1), foot: Foot(out: 0.06, forward: 0))
    var right = (hand: Hand.at(0.12, -0.94, 0.1), foot: Foot(out: 0.06, forward: 0))
    /// How high the lowest foot is over the ground.
    var lift: Float = 0
    /// Whether the legs lie on something before the trunk, so that no cloth hangs from the hips.
    var isSeated = false
    /// How far a skirt swings out, from 0, at rest, to 1, spinning.
    var whirl: Float = 0

    /// The same with left and right exchanged.
    var mirrored: Posture {
        var out = self
        (out.sway, out.hipTilt, out.shoulderTilt) = (-sway, -hipTilt, -shoulderTilt)
        (out.tilt, out.twist, out.turn, out.cock) = (-tilt, -twist, -turn, -cock)
        (out.left, out.right) = (right, left)
        return out
    }
}
