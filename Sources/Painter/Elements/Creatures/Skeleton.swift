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

    /// - Parameters:
    ///   - heading: where the person looks, in degrees: 0 toward us, 90 to the right, 180 away.
    ///   - place: the ground under its hips.
    init(_ posture: Posture, build: Build, height: Float, heading: Float, place: Vector) {
        let up = Vector(0, 1, 0)
        let forward = Vector(0, 0, 1).turned(about: up, by: heading)
        let side = up.cross(forward)
        let hipLine = side.turned(about: forward, by: posture.hipTilt)
        let feet = [posture.left, posture.right].enumerated().map { index, half -> Vector in
            let foot = half.foot
            return side * ((index == 0 ? foot.out : -foot.out)) + forward * foot.forward
                + up * (foot.up + build.ankleHeight)
        }
        let high = posture.hips ?? Self.reach(feet, from: side * posture.sway, hipLine, build)
        let pelvis = side * posture.sway + up * (high + posture.lift)
        func hip(_ sign: Float) -> Vector { pelvis + hipLine * (sign * build.hipHalf) }

        let loins = up.turned(about: side, by: posture.lean).turned(about: forward, by: -posture.tilt)
        let back = loins.turned(about: side, by: posture.bend)
        let waist = pelvis + loins * (build.spine * 0.36)
        let chest = waist + back * (build.spine * 0.64)
        let level = side.turned(about: back, by: posture.twist)
        let breast = level.cross(back).direction
        let shoulderLine = back.cross(breast).direction.turned(about: breast, by: posture.shoulderTilt)
        let neck = (back + up * 0.5).direction
        let crown = neck.turned(about: shoulderLine, by: posture.nod).turned(about: breast, by: -posture.cock)
        let look = breast.turned(about: shoulderLine, by: posture.nod).turned(about: crown, by: posture.turn)

        func half(_ sign: Float, _ own: (hand: Posture.Hand, foot: Posture.Foot), _ ankle: Vector) -> Side {
            let joint = hip(sign)
            let way = (forward + side * (sign * own.foot.knee) + up * 0.15).direction
            let goal = ankle + up * posture.lift
            let (knee, end) = Self.bent(joint, goal, build.thigh, build.shank, toward: way)
            let shoulder = chest + shoulderLine * (sign * build.shoulderHalf) - back * 0.02
            let wanted: Vector
            switch own.hand {
            case .at(let out, let rise, let front):
                wanted = shoulder + (shoulderLine * (sign * out) + back * rise + breast * front) * build.arm
            case .on(let goal): wanted = (goal - place) / height
            }
            let down = breast * -0.55 - up * 0.6 + shoulderLine * (sign * 0.55)
            let (elbow, wrist) = Self.bent(shoulder, wanted, build.upperArm, build.forearm, toward: down)
            let toes = forward.turned(about: up, by: sign * own.foot.turn).turned(about: side, by: own.foot.pitch)
            func real(_ v: Vector) -> Vector { place + v * height }
            return Side(
                shoulder: real(shoulder), elbow: real(elbow), wrist: real(wrist), hip: real(joint), knee: real(knee),
                ankle: real(end), toes: toes, instep: toes.cross(side).direction)
        }
        self.pelvis = place + pelvis * height
        self.waist = place + waist * height
        self.chest = place + chest * height
        self.hipLine = hipLine
        self.shoulderLine = shoulderLine
        self.back = back
        self.breast = breast
        self.crown = crown
        face = look
        temple = crown.cross(look).direction
        left = half(1, posture.left, feet[0])
        right = half(-1, posture.right, feet[1])
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
