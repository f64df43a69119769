/// What people do, and how they are turned that it reads.
extension HumanFigure {
    mutating func perform(_ gesture: Gesture, _ pen: inout Pen) {
        if let own = Self.posture(for: gesture, &pen.dice) { posture = own }
        heading = Self.heading(for: gesture, &pen)
        if gesture == .running || gesture == .dancing { undress() }
        if posture.isSeated, garment == .longCoat { garment = .jacket }
    }

    /// - Returns: `nil` where the posture depends on what the hand reaches for.
    private static func posture(for gesture: Gesture, _ dice: inout Dice) -> Posture? {
        switch gesture {
        case .standing, .embracing, .handInHand: .resting(&dice)
        case .bowed: .bowed(&dice)
        case .rejoicing: .rejoicing(&dice)
        case .reaching: nil
        case .walking: .walking(&dice)
        case .running: .running(&dice)
        case .dancing: .whirling(&dice)
        case .jumping: .jumping(&dice)
        case .kneeling: .kneeling(&dice)
        case .sitting: .grounded(&dice)
        case .lying: .lying(&dice)
        }
    }

    /// From 0, toward us, over 90, to the right, to 180, away into the picture.
    private static func heading(for gesture: Gesture, _ pen: inout Pen) -> Float {
        let leadsAway = pen.composition.scene.containsAny(.path, .road, .bridge, .pier, .rails)
        // On a pier it looks out over the water, its legs before it.
        let looksOut = pen.subject.relation == Relation(kind: .on, other: .pier)
        switch gesture {
        case .standing, .embracing, .handInHand, .jumping: return 180 + pen.dice.bell() * 45
        case .rejoicing: return 180 + pen.dice.bell() * 30
        case .bowed: return pen.dice.within(55...150)
        case .reaching: return pen.dice.within(140...170)
        case .walking: return pen.dice.within(leadsAway ? 145...170 : 95...145)
        case .running: return pen.dice.within(leadsAway ? 120...150 : 80...115)
        case .dancing: return pen.dice.within(20...150)
        case .kneeling: return pen.dice.within(70...140)
        case .sitting: return pen.dice.within(looksOut ? 160...190 : 75...150)
        case .lying: return pen.dice.within(78...108)
        }
    }

    /// Without what would hinder who runs or dances.
    private mutating func undress() {
        if garment != .dress { garment = .jersey }
        if hair == .hat || hair == .cap || hair == .hood { hair = .short }
        scarf = nil
    }
}
