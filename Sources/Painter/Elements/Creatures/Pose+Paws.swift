/// How dogs and wolves stand and move.
extension Pose {
    /// - Parameters:
    ///   - hip: the height of the hips of the standing animal.
    ///   - dice: chooses between phases of a movement.
    static func pawed(_ stance: Stance, hip: Float, _ dice: inout Dice) -> Pose {
        switch stance {
        case .standing, .grazing, .howling: standingOnPaws(hip)
        case .walking: walkingOnPaws(hip)
        case .running: dice.pick([stretched(hip), stretched(hip), gathered(hip), landing(hip)])
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

    /// Stretched out over the ground, all feet in the air.
    private static func stretched(_ hip: Float) -> Pose {
        Pose(
            hip: hip, trunk: 4, arch: -0.03, nearFore: [24, 72, 60, 84], farFore: [8, 58, 44, 72],
            nearHind: [-34, -66, -50, -66], farHind: [-20, -54, -36, -50], neck: [110, 108], head: -8,
            tail: [-84, -92, -98], lift: 0.12)
    }

    /// The back bent, the hind feet swung past the forefeet.
    private static func gathered(_ hip: Float) -> Pose {
        Pose(
            hip: hip, trunk: -4, arch: 0.085, nearFore: [-54, -28, -60, -36], farFore: [-44, -10, -44, -20],
            nearHind: [74, 4, 50, 76], farHind: [60, -10, 34, 62], neck: [108, 108], head: -12,
            tail: [-92, -98, -92], lift: 0.06)
    }

    /// On one forefoot, the other reaching out, the hind legs following.
    private static func landing(_ hip: Float) -> Pose {
        Pose(
            hip: hip, trunk: -7, arch: 0.02, nearFore: [-28, 14, 10, 58], farFore: [10, 62, 46, 70],
            nearHind: [-6, -62, -70, -74], farHind: [-24, -70, -76, -84], neck: [114, 116], head: -4,
            tail: [-104, -112, -104], lift: 0)
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
            farHind: [80, -52, 86, 88], neck: [134, 144], head: -8, tail: [-44, -72, -88])
    }
}
