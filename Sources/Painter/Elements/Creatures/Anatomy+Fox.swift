/// A fox is a small wolf drawn long and slender, with great ears and a brush as long as its back.
extension Anatomy {
    static let fox: Anatomy = {
        let wolf = Anatomy.wolf
        func stretched(_ place: Point) -> Point {
            Point(place.x * 1.1, place.y < 0.72 ? place.y + 0.035 : place.y - 0.01)
        }
        func slim(_ limb: Limb, _ share: Float) -> Limb {
            Limb(bones: limb.bones, girths: limb.girths.map { .init($0.place, $0.fore * share, $0.aft * share) })
        }
        return Anatomy(
            trunk: wolf.trunk.map(stretched), shoulder: Point(wolf.shoulder.x * 1.1, wolf.shoulder.y),
            fore: slim(wolf.fore, 0.84), hip: Point(wolf.hip.x * 1.1, wolf.hip.y), hind: slim(wolf.hind, 0.86),
            neckRoot: Point(wolf.neckRoot.x * 1.12, wolf.neckRoot.y - 0.02), neck: slim(wolf.neck, 0.82),
            tailRoot: Point(wolf.tailRoot.x * 1.1, wolf.tailRoot.y - 0.02),
            tail: Limb(
                bones: [0.2, 0.26, 0.26],
                girths: [
                    .init(0, 0.034, 0.034), .init(0.5, 0.06, 0.06), .init(1.2, 0.094, 0.1), .init(2, 0.1, 0.108),
                    .init(2.6, 0.066, 0.07), .init(3, 0.006, 0.006),
                ]),
            head: wolf.head.map { Point($0.x * 1.02, $0.x > 0.17 ? $0.y * 0.84 : $0.y) },
            ears: wolf.ears.map { ear in ear.map { Point($0.x, 0.05 + ($0.y - 0.05) * 1.4) } }, eye: wolf.eye,
            foot: .paw, sole: wolf.sole, hair: 0.055)
    }()
}
