import Foundation

/// Autumn leaves: a carpet on the ground, and some that still turn in the air, near ones with stalk and vein.
struct FallingLeaves: ScenicElement {
    let layer = SceneLayer.foreground

    private static let colours = [
        Colour(0xd8922a), Colour(0xc4561e), Colour(0xe0b43a), Colour(0x9c3a1e), Colour(0xb87a34), Colour(0x8a5a2a),
    ]

    func paint(_ subject: Subject, on easel: Easel) {
        let composition = easel.composition
        let frame = composition.frame
        var dice = composition.dice("leaves")
        let colours = subject.colour.map { [$0.colour] } ?? Self.colours
        easel.draw("leaves") { drawing in
            carpet(colours, on: easel, &dice, &drawing)
            let wide = max(1, Float(frame.width) / frame.unit)
            for index in 0..<Int(70 * wide) {
                let near = powf(dice.unit(), 3.2)
                let size = frame.unit * mix(0.006, 0.022, near)
                // The few great ones stand clear of the middle.
                let x = near > 0.5 ? (index % 2 == 0 ? dice.within(0.02...0.3) : dice.within(0.7...0.98)) : dice.unit()
                let place = Point(x * Float(frame.width), dice.within(0.02...0.95) * Float(frame.height))
                let leaf = LooseLeaf(
                    place: place, size: size, colour: dice.pick(colours), flatness: dice.within(0.3...1))
                leaf.draw(on: composition, &dice, &drawing)
            }
        }
    }

    private func carpet(_ colours: [Colour], on easel: Easel, _ dice: inout Dice, _ drawing: inout Drawing) {
        let composition = easel.composition
        let frame = composition.frame
        let nearest = frame.distance(ofRow: Float(frame.height) * 1.03)
        let wide = max(1, Float(frame.width) / frame.unit)
        for row in 0..<26 {
            let z = nearest * powf(9, 1 - Float(row) / 25)
            for _ in 0..<Int(wide * composition.detail * 46) {
                let depth = z * dice.within(0.93...1.07)
                let bearing = dice.within(-0.03...1.03) * Float(frame.width) - frame.centre
                if composition.water != nil, easel.ground.dryness(bearing / frame.focal * depth, depth) < 0.05 {
                    continue
                }
                let foot = Point(bearing + frame.centre, easel.ground.row(bearing: bearing, z: depth))
                let size = frame.unit * 0.017 * nearest / depth * dice.within(0.6...1.3)
                let leaf = LooseLeaf(place: foot, size: size, colour: dice.pick(colours), flatness: 0.42)
                leaf.draw(on: composition, &dice, &drawing)
            }
        }
    }
}
