import Foundation

/// How the parts of a person's body are proportioned, in parts of its height (Richer's canon; children after Stratz).
struct Build: Sendable {
    /// The head's height: grown-ups 0.132, small children 0.18.
    var head: Float = 0.132
    var isWoman = false

    /// From 0, grown up, to 1, a small child.
    private var youth: Float { clamp((head - 0.132) / 0.048) }
    var shoulderHeight: Float { 1 - head - mix(0.05, 0.038, youth) }
    /// From the middle to the joint.
    var shoulderHalf: Float { mix(isWoman ? 0.087 : 0.101, 0.086, youth) }
    var hipHalf: Float { mix(isWoman ? 0.05 : 0.047, 0.043, youth) }
    var hipHeight: Float { mix(0.515, 0.46, youth) }
    var ankleHeight: Float { 0.042 }
    var thigh: Float { (hipHeight - ankleHeight) * 0.51 }
    var shank: Float { (hipHeight - ankleHeight) * 0.495 }
    var upperArm: Float { mix(0.172, 0.15, youth) }
    var forearm: Float { mix(0.148, 0.13, youth) }
    var arm: Float { upperArm + forearm }
    var spine: Float { shoulderHeight - hipHeight }
    /// Half the widths of hips, waist and chest.
    var girth: (hips: Float, waist: Float, chest: Float) {
        if youth > 0.5 { return (0.079, 0.073, 0.083) }
        return isWoman ? (0.094, 0.064, 0.083) : (0.086, 0.075, 0.095)
    }
}

/// Where the joints of a person are in space, in metres.
struct Skeleton {
    struct Side {
        let shoulder: Vector
        let elbow: Vector
        let wrist: Vector
        let hip: Vector
        let knee: Vector
        let ankle: Vector
        /// Which way the toes point, and the sole's upper side.
        let toes: Vector
        let instep: Vector
    }

    /// From the hips to the root of the neck.
    private struct Trunk {
        /// The ways of who stands upright: to the left, ahead.
        let side: Vector
        let forward: Vector
        let pelvis: Vector
        let waist: Vector
        let chest: Vector
        let hipLine: Vector
        let shoulderLine: Vector
        let back: Vector
        let breast: Vector
    }

    let pelvis: Vector
    let waist: Vector
    let chest: Vector
    /// Toward the left, through the hips and through the shoulders.
    let hipLine: Vector
    let shoulderLine: Vector
    /// Upward along the back, and out of the breast.
    let back: Vector
    let breast: Vector
    /// The head's ways: up, to its left, out of the face.
    let crown: Vector
    let temple: Vector
    let face: Vector
    let left: Side
    let right: Side

    private static let up = Vector(0, 1, 0)

    /// - Parameters:
    ///   - heading: where the person looks, in degrees: 0 toward us, 90 to the right, 180 away.
    ///   - place: the ground under its hips.
    init(_ posture: Posture, build: Build, height: Float, heading: Float, place: Vector) {
        let trunk = Self.trunk(posture, build, heading: heading)
        func side(_ sign: Float) -> Side {
            var posture = posture
            // Held things are given in metres.
            if case .on(let goal) = posture.left.hand { posture.left.hand = .on((goal - place) / height) }
            if case .on(let goal) = posture.right.hand { posture.right.hand = .on((goal - place) / height) }
            return Self.limbs(sign, posture, build, trunk) { place + $0 * height }
        }
        pelvis = place + trunk.pelvis * height
        waist = place + trunk.waist * height
        chest = place + trunk.chest * height
        hipLine = trunk.hipLine
        shoulderLine = trunk.shoulderLine
        back = trunk.back
        breast = trunk.breast
        crown = (back + Self.up * 0.5).direction.turned(about: shoulderLine, by: posture.nod)
            .turned(about: breast, by: -posture.cock)
        face = breast.turned(about: shoulderLine, by: posture.nod).turned(about: crown, by: posture.turn)
        temple = crown.cross(face).direction
        left = side(1)
        right = side(-1)
    }

    private static func trunk(_ posture: Posture, _ build: Build, heading: Float) -> Trunk {
        let forward = Vector(0, 0, 1).turned(about: up, by: heading)
        let side = up.cross(forward)
        let hipLine = side.turned(about: forward, by: posture.hipTilt)
        let feet = [
            ankle(1, posture.left.foot, side, forward, build), ankle(-1, posture.right.foot, side, forward, build),
        ]
        let high = posture.hips ?? reach(feet, from: side * posture.sway, hipLine, build)
        let pelvis = side * posture.sway + up * (high + posture.lift)
        let loins = up.turned(about: side, by: posture.lean).turned(about: forward, by: -posture.tilt)
        let back = loins.turned(about: side, by: posture.bend)
        let waist = pelvis + loins * (build.spine * 0.36)
        let breast = side.turned(about: back, by: posture.twist).cross(back).direction
        let shoulderLine = back.cross(breast).direction.turned(about: breast, by: posture.shoulderTilt)
        return Trunk(
            side: side, forward: forward, pelvis: pelvis, waist: waist, chest: waist + back * (build.spine * 0.64),
            hipLine: hipLine, shoulderLine: shoulderLine, back: back, breast: breast)
    }

    private static func ankle(
        _ sign: Float, _ foot: Posture.Foot, _ side: Vector, _ forward: Vector, _ build: Build
    ) -> Vector {
        side * (sign * foot.out) + forward * foot.forward + up * (foot.up + build.ankleHeight)
    }

    /// An arm and a leg of one side.
    private static func limbs(
        _ sign: Float, _ posture: Posture, _ build: Build, _ trunk: Trunk, real: (Vector) -> Vector
    ) -> Side {
        let own = sign > 0 ? posture.left : posture.right
        let hip = trunk.pelvis + trunk.hipLine * (sign * build.hipHalf)
        let kneeWay = (trunk.forward + trunk.side * (sign * own.foot.knee) + up * 0.15).direction
        let goal = ankle(sign, own.foot, trunk.side, trunk.forward, build) + up * posture.lift
        let (knee, end) = bent(hip, goal, build.thigh, build.shank, toward: kneeWay)
        let shoulder = trunk.chest + trunk.shoulderLine * (sign * build.shoulderHalf) - trunk.back * 0.02
        let hand =
            switch own.hand {
            case .at(let out, let rise, let front):
                shoulder + (trunk.shoulderLine * (sign * out) + trunk.back * rise + trunk.breast * front) * build.arm
            case .on(let goal): goal
            }
        let elbowWay = trunk.breast * -0.55 - up * 0.6 + trunk.shoulderLine * (sign * 0.55)
        let (elbow, wrist) = bent(shoulder, hand, build.upperArm, build.forearm, toward: elbowWay)
        let toes = trunk.forward.turned(about: up, by: sign * own.foot.turn).turned(
            about: trunk.side, by: own.foot.pitch)
        return Side(
            shoulder: real(shoulder), elbow: real(elbow), wrist: real(wrist), hip: real(hip), knee: real(knee),
            ankle: real(end), toes: toes, instep: toes.cross(trunk.side).direction)
    }

    /// How high the hips stand over feet on the ground.
    private static func reach(_ feet: [Vector], from sway: Vector, _ hipLine: Vector, _ build: Build) -> Float {
        let leg = (build.thigh + build.shank) * 0.992
        let heights = feet.enumerated().map { index, foot -> Float in
            let joint = sway + hipLine * ((index == 0 ? 1 : -1) * build.hipHalf)
            let off = Vector(foot.x - joint.x, 0, foot.z - joint.z).length
            return foot.y - joint.y + max(0, leg * leg - off * off).squareRoot()
        }
        return min(build.hipHeight, heights.min() ?? build.hipHeight)
    }

    /// The middle joint and the end of two bones that reach for a goal, bent toward a way.
    private static func bent(
        _ root: Vector, _ goal: Vector, _ first: Float, _ second: Float, toward way: Vector
    ) -> (joint: Vector, end: Vector) {
        let span = goal - root
        let far = min(max(span.length, abs(first - second) + 0.02), (first + second) * 0.998)
        let along = span.direction
        let foot = (first * first - second * second + far * far) / (2 * far)
        let off = max(0, first * first - foot * foot).squareRoot()
        let out = (way - along * way.dot(along)).direction
        return (root + along * foot + out * off, root + along * far)
    }
}
