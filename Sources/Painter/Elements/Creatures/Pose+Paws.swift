/// How dogs and wolves stand and move.
extension Pose {
    /// - Parameters:
    ///   - hip: the height of the hips of the standing animal.
    ///   - dice: chooses between phases of a movement.
    static func pawed(_ stance: Stance, hip: Float, _ dice: inout Dice) -> Pose {
        switch stance {
        case .standing, .grazing, .howling: standingOnPaws(hip)
        case .walking: walkingOnPaws(hip)
        case .running: dice.pick([bounding(hip), bounding(hip), landing(hip)])
        case .leaping: leapingOnPaws(hip)
        case .sitting: sitting
        case .lying: lyingOnPaws
        }
    }

    private static func standingOnPaws(_ hip: Float) -> Pose {
        Pose(
            hip: hip, nearFore: [-36, 2, 10, 62], farFore: [-32, 10, 14, 64], nearHind: [28, -46, 6, 62],
            farHind: [40, -32, 16, 64], neck: [134, 144], head: -8, tail: [-35, -22, -12])
    }

    private static func walkingOnPaws(_ hip: Float) -> Pose {
        Pose(
            hip: hip - 0.02, nearFore: [-22, 22, 26, 74], farFore: [-50, -20, -22, 34],
            nearHind: [10, -58, -14, 36], farHind: [48, -26, 22, 70], neck: [112, 116], head: -14,
            tail: [-40, -26, -14])
    }

    /// Stretched out over the ground.
    private static func bounding(_ hip: Float) -> Pose {
        Pose(
            hip: hip + 0.06, trunk: 4, arch: -0.02, nearFore: [14, 64, 54, 80], farFore: [2, 50, 34, 66],
            nearHind: [-22, -66, -48, -66], farHind: [-8, -56, -34, -46], neck: [116, 120], head: -10,
            tail: [-84, -92, -98], lift: 0.02)
    }

    /// On one forefoot, the hind legs swinging under the body.
    private static func landing(_ hip: Float) -> Pose {
        Pose(
            hip: hip + 0.1, trunk: -5, arch: 0.06, nearFore: [-42, -8, -22, 40], farFore: [-56, -40, -76, -60],
            nearHind: [62, -8, 34, 60], farHind: [48, -28, 12, 40], neck: [112, 114], head: -12,
            tail: [-96, -104, -96], lift: 0.02)
    }

    /// In the air, the forefeet before the breast, the hind legs stretched behind.
    private static func leapingOnPaws(_ hip: Float) -> Pose {
        Pose(
            hip: hip + 0.28, trunk: 14, arch: -0.01, nearFore: [0, 66, 20, 40], farFore: [12, 78, 40, 56],
            nearHind: [-32, -62, -46, -60], farHind: [-18, -50, -34, -48], neck: [124, 128], head: -2,
            tail: [-92, -100, -108], lift: 0.3)
    }

    private static var sitting: Pose {
        Pose(
            hip: 0.22, trunk: 44, nearFore: [-24, 3, 6, 62], farFore: [-20, 8, 10, 62], nearHind: [84, -66, 84, 86],
            farHind: [88, -58, 84, 86], neck: [152, 156], head: -6, tail: [-72, -86, -94])
    }

    private static var lyingOnPaws: Pose {
        Pose(
            hip: 0.27, trunk: 2, nearFore: [-48, 68, 86, 88], farFore: [-40, 74, 86, 88], nearHind: [78, -56, 86, 88],
            farHind: [80, -52, 86, 88], neck: [120, 128], head: -8, tail: [-66, -84, -88])
    }
}
