extension Scene {
    /// The building that stands far off on land of its own beyond the sea, for the picture is about something nearer:
    /// the shore has no room for both.
    var farBuilding: Subject? {
        let single: Set<Thing> = [.lighthouse, .house, .cabin, .church, .castle, .tower, .temple, .ruins]
        let far = subjects.first { subject in
            single.contains(subject.thing) && subject.count ?? 1 == 1 && !subject.isPlural
                && [nil, .sea, .beach, .waves].contains(subject.relation?.other)
        }
        guard let far, !containsAny(.cliffs, .island), let focus = Stager.focus(of: self)?.0.thing else { return nil }
        return focus == far.thing ? nil : far
    }
}
