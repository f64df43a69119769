import Foundation

/// What makes still water a pond: lily pads with a flower here and there, and reeds along its rim.
struct LilyPads: ScenicElement {
    let layer = SceneLayer.ground

    func paint(_ subject: Subject, on easel: Easel) {
        let composition = easel.composition
        guard let water = composition.water, water.body == .pond else { return }
        let frame = composition.frame
        var dice = composition.dice("lilies")
        let below = Float(frame.height) - frame.horizon
        easel.draw("lilies") { drawing in
            for index in 0..<90 {
                let drift = dice.within(-0.38...0.3)
                let x = frame.centre + drift * frame.unit
                let row = frame.horizon + below * dice.within(0.24...0.62)
                let z = frame.distance(ofRow: row)
                let dryness = easel.ground.dryness((x - frame.centre) / frame.focal * z, z)
                if index < 44, dryness < -0.25, dice.chance(0.8) {
                    pad(at: Point(x, row), size: (row - frame.horizon) * 0.085, on: composition, &dice, &drawing)
                } else if dryness > -0.2, dryness < 0.22 {
                    let foot = Point(x, easel.ground.row(bearing: x - frame.centre, z: z))
                    ReedBed.clump(
                        at: foot, tall: (row - frame.horizon) * dice.within(0.3...0.5), count: 8, on: composition,
                        &dice, &drawing)
                }
            }
        }
    }

    private func pad(
        at place: Point, size: Float, on composition: Composition, _ dice: inout Dice, _ drawing: inout Drawing
    ) {
        let light = composition.light
        let up = SIMD3<Float>(0, 0.95, -0.3)
        let green = light.on(composition.palette.bend(Colour(0x5f8038), by: 0.4), normal: up) * dice.within(0.8...1.15)
        let size = size * dice.within(0.6...1.3)
        let notch = dice.within(0...6.28)
        let outline = (0...14).map { step -> Point in
            let angle = notch + 0.25 + Float(step) / 14 * 5.8
            return place + Point(cosf(angle), sinf(angle) * 0.34) * size
        }
        drawing.fill(Path(outline.map { $0 + Point(0, size * 0.08) } + [place]), Paint(green * 0.4, fineness: 0.7))
        drawing.fill(Path(outline + [place]), Paint(green, fineness: 0.75))
        guard dice.chance(0.22), size > 2 else { return }
        let white = light.on(dice.pick([Colour(0xf6eef0), Colour(0xf0b4c8)]), normal: SIMD3(0, 0.7, -0.7))
        for petal in 0..<9 {
            let angle = Float(petal) / 9 * 6.28
            let out = Point(cosf(angle) * 0.34, sinf(angle) * 0.2 - 0.26) * size
            drawing.dab(
                place + out, radii: Point(0.15, 0.2) * size, softness: 0.15,
                Paint(white * (sinf(angle) > 0 ? 1 : 0.82), fineness: 0.85))
        }
        drawing.dab(
            place - Point(0, size * 0.26), radii: Point(0.12, 0.09) * size, softness: 0.2,
            Paint(light.on(Colour(0xe8b838), normal: up), fineness: 0.85))
    }
}
