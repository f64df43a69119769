/// How a kind of four-legged animal is built: seen from the side as it stands, looking to the right. All lengths are in
/// parts of its height at the withers.
struct Anatomy: Sendable {
    enum Foot: Sendable { case paw, hoof }

    /// The closed outline of the trunk from the buttock over the back to the breast and along the belly.
    let trunk: [Point]
    /// From the shoulder joint: upper arm, forearm, cannon, foot.
    let shoulder: Point
    let fore: Limb
    /// From the hip joint: thigh, shank, cannon, foot.
    let hip: Point
    let hind: Limb
    /// From between the shoulders to the poll.
    let neckRoot: Point
    let neck: Limb
    let tailRoot: Point
    let tail: Limb
    /// The closed profile of the head: its origin at the poll, x toward the nose along the brow, y out of the brow.
    let head: [Point]
    /// Closed outlines in the head's coordinates, the near one first.
    let ears: [[Point]]
    let eye: Point
    let foot: Foot
    /// How high the last joint of a leg stands over the ground.
    let sole: Float
    /// How long the hair is.
    let hair: Float
}
