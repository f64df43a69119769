import Foundation

/// Things that stand where another thing stands: smoke over what burns, the tree in which a swing hangs.
extension Stager {
    /// Places a thing by the one it belongs to, or returns `false` where it has a place of its own.
    mutating func leans(_ subject: Subject, _ nature: Nature, share: Float, isFirst: Bool) -> Bool {
        guard !isFirst else { return false }
        if subject.thing == .smoke, let relation = subject.relation, [.on, .above].contains(relation.kind),
            let burning = placed.first(where: { $0.thing == relation.other })
        {
            let size = nature.prominence * composition.frame.unit * share
            add(subject, at: burning.foot, scale: size / nature.metres, distance: burning.distance * 1.02)
            return true
        }
        if composition.scene.swingTree == subject.thing, let swing = placed.first(where: { $0.thing == .swing }) {
            let side: Float = swing.foot.x > composition.frame.centre ? 1 : -1
            let foot = swing.foot + Point(side * Swing.fromTrunk * swing.scale, 0)
            add(subject, at: foot, scale: swing.scale * 0.92, distance: swing.distance * 1.01)
            return true
        }
        if composition.scene.crossesBridge(subject), let bridge = placed.first(where: { $0.thing == .bridge }) {
            cross(bridge, subject, nature)
            return true
        }
        return false
    }

    /// Places someone on a bridge behind its parapet, tall enough to be seen.
    private mutating func cross(_ bridge: Placement, _ subject: Subject, _ nature: Nature) {
        let along = dice.bell() * ((subject.count ?? 1) > 1 || subject.isPlural ? 3.5 : 1.2)
        let scale = max(bridge.scale * 2.2, composition.frame.unit * 0.12 / nature.metres)
        placed.append(
            Placement(
                thing: subject.thing, subject: subject,
                foot: bridge.foot + Point(along, -StoneBridge.way) * bridge.scale, scale: scale,
                distance: bridge.distance * 1.001, isReflected: true, mirrorRow: bridge.mirrorRow, castsShadow: false,
                isMirrored: dice.chance(0.5), seed: dice.next()))
    }

    private mutating func add(_ subject: Subject, at foot: Point, scale: Float, distance: Float) {
        placed.append(
            Placement(
                thing: subject.thing, subject: subject, foot: foot, scale: scale, distance: distance,
                isReflected: composition.water != nil, mirrorRow: foot.y, castsShadow: true,
                isMirrored: dice.chance(0.5), seed: dice.next()))
    }
}
