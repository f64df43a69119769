/// How horses and deer stand and move.
extension Pose {
    /// - Parameters:
    ///   - hip: the height of the hips of the standing animal.
    ///   - dice: chooses between phases of a movement.
    static func hoofed(_ stance: Stance, hip: Float, _ dice: inout Dice) -> Pose {
        switch stance {
        case .standing, .howling, .sitting: standingOnHooves(hip)
        case .walking: dice.chance(0.7) ? walkingOnHooves(hip) : trotting(hip)
        case .grazing: grazing(hip)
        case .running: dice.pick([stretched(hip), gathered(hip), landing(hip), pushing(hip)])
        case .leaping: leaping(hip)
        case .lying: lyingOnHooves
        }
    }

    private static func standingOnHooves(_ hip: Float) -> Pose {
        Pose(
            hip: hip, nearFore: [-44, 3, 0, 30], farFore: [-42, 11, 3, 30], nearHind: [26, -42, 2, 30],
            farHind: [36, -30, 8, 32], neck: [140, 154], head: -45, tail: [-55, -22, -8, -4])
    }

    private static func walkingOnHooves(_ hip: Float) -> Pose {
        Pose(
            hip: hip - 0.01, nearFore: [-34, 17, 12, 40], farFore: [-54, -14, -16, 8], nearHind: [14, -52, -14, 6],
            farHind: [44, -26, 12, 36], neck: [132, 142], head: -48, tail: [-55, -26, -10, -2])
    }

    private static func grazing(_ hip: Float) -> Pose {
        Pose(
            hip: hip, trunk: -2, nearFore: [-40, 15, 10, 38], farFore: [-48, -9, -5, 20], nearHind: [24, -44, -1, 28],
            farHind: [36, -30, 8, 32], neck: [46, 32], head: -70, tail: [-50, -18, -6, -2])
    }

    private static func trotting(_ hip: Float) -> Pose {
        Pose(
            hip: hip + 0.01, trunk: 1, nearFore: [-14, 58, -42, -34], farFore: [-52, -17, -16, 14],
            nearHind: [8, -56, -22, -8], farHind: [48, -24, -12, 12], neck: [138, 150], head: -44,
            tail: [-84, -62, -44, -40])
    }

    // A gallop's phases after Muybridge, Animals in Motion (1887).

    /// One foreleg reaches out, the other is folded for its turn, the hind legs have just pushed off.
    private static func stretched(_ hip: Float) -> Pose {
        Pose(
            hip: hip, trunk: 2, arch: -0.015, nearFore: [22, 74, 66, 80], farFore: [2, 80, -30, -50],
            nearHind: [-18, -50, -30, -52], farHind: [-30, -66, -54, -78], neck: [120, 122], head: -30,
            tail: [-96, -84, -72, -80], lift: 0.015)
    }

    /// All feet drawn together under the body, in the air.
    private static func gathered(_ hip: Float) -> Pose {
        Pose(
            hip: hip, trunk: 2, arch: 0.04, nearFore: [-42, 24, -86, -80], farFore: [-24, 58, -62, -60],
            nearHind: [54, -16, 4, 34], farHind: [38, -40, -26, 6], neck: [128, 134], head: -36,
            tail: [-92, -76, -62, -66], lift: 0.1)
    }

    /// On one forefoot, the hind legs folded for the next stride.
    private static func landing(_ hip: Float) -> Pose {
        Pose(
            hip: hip, trunk: -4, arch: 0.015, nearFore: [-40, -4, -8, 10], farFore: [-8, 74, -48, -50],
            nearHind: [20, -62, -70, -88], farHind: [4, -70, -64, -84], neck: [116, 120], head: -38,
            tail: [-104, -92, -78, -84], lift: 0)
    }

    /// The hind feet under the body thrust it forward, the forelegs rise.
    private static func pushing(_ hip: Float) -> Pose {
        Pose(
            hip: hip, trunk: 7, arch: 0.02, nearFore: [8, 78, -18, -30], farFore: [22, 84, 14, 10],
            nearHind: [46, -16, 6, 30], farHind: [10, -56, -14, 2], neck: [130, 138], head: -40,
            tail: [-88, -72, -60, -62], lift: 0)
    }

    /// High over the ground, the forelegs drawn up, the hind legs stretched behind.
    private static func leaping(_ hip: Float) -> Pose {
        Pose(
            hip: hip + 0.3, trunk: 12, arch: -0.01, nearFore: [-10, 74, -62, -58], farFore: [8, 82, -34, -30],
            nearHind: [-34, -66, -58, -74], farHind: [-22, -54, -46, -60], neck: [136, 146], head: -24,
            tail: [-104, -92, -80, -84], lift: 0.32)
    }

    /// On the belly, the forefeet folded under the breast.
    private static var lyingOnHooves: Pose {
        Pose(
            hip: 0.31, trunk: -1, nearFore: [-34, 82, -84, -86], farFore: [-30, 84, 70, 86],
            nearHind: [74, -64, 86, 88], farHind: [70, -60, 84, 86], neck: [142, 156], head: -36,
            tail: [-40, -60, -80, -86])
    }
}
