import Foundation

/// Things that stand where another thing stands: smoke over what burns, the tree in which a swing hangs.
extension Stager {
    /// Places a thing by the one it belongs to, or returns `false` where it has a place of its own.
    mutating func leans(_ subject: Subject, _ nature: Nature, share: Float, isFirst: Bool) -> Bool {
        guard !isFirst else { return false }
        if subject.thing == .smoke, let relation = subject.relation, [.on, .above].contains(relation.kind),
            let burning = placed.first(where: { $0.thing == relation.other })
        {
            let under = (ElementCatalogue.element(for: burning.thing)?.nature.metres ?? 0) * burning.scale
            let size = min(burning.foot.y * 0.92, max(under * 2.1, nature.prominence * composition.frame.unit))
            add(subject, at: burning.foot, scale: size / nature.metres, distance: burning.distance * 1.02)
            return true
        }
        if composition.scene.swingTree == subject.thing, let swing = placed.first(where: { $0.thing == .swing }) {
            let side: Float = swing.foot.x > composition.frame.centre ? 1 : -1
            let foot = swing.foot + Point(side * Swing.fromTrunk * swing.scale, 0)
            add(subject, at: foot, scale: swing.scale * 0.92, distance: swing.distance * 1.01)
            return true
        }
        if let guest = guest(under: subject) {
            shelter(guest, under: subject, nature)
            return true
        }
        if composition.scene.isLampOfHouse(subject),
            let house = placed.first(where: { [.house, .cabin].contains($0.thing) })
        {
            light(house, with: subject)
            return true
        }
        if composition.scene.crossesBridge(subject), let bridge = placed.first(where: { $0.thing == .bridge }) {
            cross(bridge, subject, nature)
            return true
        }
        return false
    }

    /// What stands under a tree that has not been placed.
    private func guest(under tree: Subject) -> Placement? {
        guard !placed.contains(where: { $0.thing == tree.thing }) else { return nil }
        return placed.first {
            composition.scene.isUnderTree($0.subject) && $0.subject.relation?.other == tree.thing && $0.castsShadow
        }
    }

    /// Places a tree so that its trunk rises beside a thing and its crown spreads over it.
    private mutating func shelter(_ guest: Placement, under tree: Subject, _ nature: Nature) {
        let frame = composition.frame
        let own = ElementCatalogue.element(for: guest.thing)?.nature
        let half = (own?.halfWidth ?? 0.5) * guest.scale
        // Limbs reach above the height a tree is reckoned by.
        let fitting = guest.foot.y * 0.84
        let tall = min(fitting, max(guest.scale * nature.metres * 0.92, frame.unit * 0.6))
        let side: Float = guest.foot.x > frame.centre ? -1 : 1
        let trunk = guest.foot.x + side * (half * 0.7 + tall * 0.06)
        let foot = Point(inside(trunk, half: tall * nature.breadth / 2), guest.foot.y - tall * 0.012)
        add(tree, at: foot, scale: tall / nature.metres, distance: guest.distance * 1.01)
    }

    /// Places a lamp at the corner of its house.
    private mutating func light(_ house: Placement, with lamp: Subject) {
        let half = ElementCatalogue.element(for: house.thing)?.nature.halfWidth ?? 4
        let side: Float = house.foot.x > composition.frame.centre ? -1 : 1
        let foot = house.foot + Point(side * (half + 0.9), 0.5) * house.scale
        add(lamp, at: foot, scale: house.scale * 2, distance: house.distance * 0.98)
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
