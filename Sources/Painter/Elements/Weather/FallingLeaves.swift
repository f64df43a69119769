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
                let size = frame.unit * mix(0.009, 0.04, near)
                // The few great ones stand clear of the middle.
                let x = near > 0.5 ? (index % 2 == 0 ? dice.within(0.02...0.3) : dice.within(0.7...0.98)) : dice.unit()
                let place = Point(x * Float(frame.width), dice.within(0.02...0.95) * Float(frame.height))
                leaf(
                    at: place, size: size, colour: dice.pick(colours), flat: dice.within(0.3...1), on: composition,
                    &dice, &drawing)
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
                leaf(
                    at: foot, size: size, colour: dice.pick(colours), flat: 0.42, on: composition, &dice, &drawing)
            }
        }
    }

    private func leaf(
        at place: Point, size: Float, colour: Colour, flat: Float, on composition: Composition, _ dice: inout Dice,
        _ drawing: inout Drawing
    ) {
        let light = composition.light
        let normal = SIMD3<Float>(dice.bell() * 0.5, 0.5, -0.7)
        let albedo = composition.palette.bend(colour.lightened(by: dice.bell() * 0.05), by: 0.1)
        let lit =
            light.on(albedo, normal: normal / (normal * normal).sum().squareRoot())
            + albedo * light.key * (0.3 * light.backlit)
        let angle = dice.within(-3...3)
        let (cosine, sine) = (cosf(angle), sinf(angle))
        func at(_ x: Float, _ y: Float) -> Point {
            place + Point(x * cosine - y * sine, (x * sine + y * cosine) * flat) * size
        }
        guard size > 2.5 else {
            drawing.dab(
                place, radii: Point(max(0.7, size), max(0.5, size * 0.5 * flat + 0.2)), softness: 0.3,
                Paint(lit, fineness: 0.6))
            return
        }
        // Pointed at both ends, with a few teeth.
        let outline = [
            at(-1, 0), at(-0.5, 0.34), at(-0.2, 0.36), at(0, 0.52), at(0.3, 0.34), at(1.1, 0), at(0.3, -0.36),
            at(0.05, -0.5), at(-0.2, -0.34), at(-0.5, -0.32),
        ]
        drawing.fill(Path.smooth(outline, steps: 3), Paint(lit, fineness: 0.8))
        drawing.fill(
            Path.stroke([at(-1.5, 0.1), at(-0.9, 0), at(0.9, 0)], widths: [size * 0.06, size * 0.07, 0.1]),
            Paint(lit * 0.55, fineness: 0.85))
    }
}
