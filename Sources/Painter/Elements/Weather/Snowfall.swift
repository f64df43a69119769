import Foundation

/// Falling snow: small far flakes, a few large soft ones close to the eye.
struct Snowfall: ScenicElement {
    let layer = SceneLayer.air

    func paint(_ subject: Subject, on easel: Easel) {
        let frame = easel.composition.frame
        var dice = easel.composition.dice("snowfall")
        let area = Float(frame.width) * Float(frame.height) / (frame.unit * frame.unit)
        let light = mix(easel.composition.air.colour, Colour(repeating: 1), 0.9)
        easel.draw("snowfall") { drawing in
            for _ in 0..<Int(min(9000, 1500 * area * easel.composition.detail)) {
                let near = powf(dice.unit(), 5)
                let size = frame.unit * mix(0.0014, 0.0095, near) * dice.within(0.7...1.3)
                let place = Point(dice.unit() * Float(frame.width), dice.unit() * Float(frame.height))
                drawing.dab(
                    place, radii: Point(size, size * 0.9), softness: mix(0.4, 0.95, near),
                    Paint(light, opacity: mix(0.75, 0.85, near), fineness: 0.95))
            }
        }
    }
}
