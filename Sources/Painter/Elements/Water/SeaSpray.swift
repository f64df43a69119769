import Foundation

/// What the wind tears off the breaking crests of a high sea: veils of fine spray and single drops.
struct SeaSpray: ScenicElement {
    let layer = SceneLayer.ground

    func paint(_ subject: Subject, on easel: Easel) {
        let composition = easel.composition
        guard subject.thing == .waves || !composition.scene.contains(.waves),
            let sea = HighSea(composition, ground: easel.ground)
        else { return }
        var dice = composition.dice("spray")
        let wind: Float = dice.chance(0.5) ? 1 : -1
        let frame = composition.frame
        easel.draw("spray") { drawing in
            let columns = Int(90 * frame.size.x / frame.unit)
            for column in 0..<columns {
                let x = (Float(column) + dice.unit()) / Float(columns) * frame.size.x
                for crest in sea.crests(x) where dice.chance(crest.breaking) {
                    veil(from: crest, wind: wind, on: composition, &dice, &drawing)
                    drops(from: crest, wind: wind, on: composition, &dice, &drawing)
                }
            }
        }
    }

    private func white(_ composition: Composition) -> Colour {
        ((composition.light.fill * 1.3 + composition.light.key * 0.8) * Colour(0.95, 0.98, 1)).saturated(by: 0.22)
    }

    /// A wisp that streams away from the crest with the wind.
    private func veil(
        from crest: HighSea.Crest, wind: Float, on composition: Composition, _ dice: inout Dice,
        _ drawing: inout Drawing
    ) {
        let size = min(crest.height, composition.frame.unit * 0.2)
        guard size > composition.frame.unit * 0.012 else { return }
        for step in 0..<3 {
            let t = Float(step) / 3
            let long = size * dice.within(0.14...0.3) * (1 + t)
            let place =
                crest.place + Point(wind * size * (0.08 + 0.4 * t), -size * (0.03 + dice.unit() * 0.14 * (1 - t)))
            let turn = -0.3 * wind * dice.unit()
            drawing.dab(
                place, radii: Point(long, long * 0.3), cosine: cosf(turn), sine: sinf(turn), softness: 1,
                Paint(white(composition), opacity: 0.2 * (1 - t * 0.7) * crest.breaking, fineness: 0.3))
        }
    }

    private func drops(
        from crest: HighSea.Crest, wind: Float, on composition: Composition, _ dice: inout Dice,
        _ drawing: inout Drawing
    ) {
        let size = crest.height
        let unit = composition.frame.unit
        guard size > unit * 0.03 else { return }
        for _ in 0..<Int(3 + 5 * crest.breaking) {
            let flight = dice.unit() * dice.unit()
            let place =
                crest.place
                + Point(
                    (dice.bell() * 0.18 + wind * flight * 0.5) * size, -size * (dice.unit() * 0.3 * (1 - flight) - 0.03)
                )
            let drop = min(size * 0.02, unit * 0.004) * dice.within(0.25...1)
            drawing.dab(
                place, radii: Point(drop * dice.within(1...1.8), drop), softness: 0.5,
                Paint(white(composition), opacity: 0.75 * (1 - flight * 0.6), fineness: 0.8))
        }
    }
}
