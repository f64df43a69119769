/// Places the things of a scene: the focal thing on a third, others around it, scaled by distance.
struct Stager {
    private let composition: Composition

    init(_ composition: Composition) {
        self.composition = composition
    }

    func placements() -> [Placement] {
        []
    }
}
