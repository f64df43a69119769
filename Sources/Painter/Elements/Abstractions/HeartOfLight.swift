import Foundation

/// A heart in the sky: thousands of petals of light that drift into its shape and fall away below.
struct HeartOfLight: ScenicElement {
    let layer = SceneLayer.sky

    func paint(_ subject: Subject, on easel: Easel) {
        let composition = easel.composition
        let frame = composition.frame
        var dice = composition.dice("heart")
        // Its tip keeps above the land.
        let size = min(frame.horizon * 0.4, frame.unit * 0.26)
        let centre = Point(
            frame.centre + dice.bell() * Float(frame.width) * 0.06, min(frame.horizon * 0.5, frame.horizon - size * 1.2)
        )
        let red = composition.palette.bend(subject.colour?.colour ?? Colour(0xd83a48), by: 0.2)
        let pale = red.lightened(by: 0.22)
        easel.draw("heart") { drawing in
            drawing.glow(centre, radius: size * 2.2, red * 0.4)
            for layer in 0..<3 {
                for _ in 0..<Int(900 * composition.detail) {
                    let angle = dice.unit() * 2 * .pi
                    // Denser toward the edge, so that the shape is clear from afar.
                    let out = 1 - powf(dice.unit(), layer == 2 ? 3 : 1.5) * 0.95 + dice.bell() * 0.03
                    let s = sinf(angle)
                    let shape = Point(
                        s * s * s,
                        -(13 * cosf(angle) - 5 * cosf(2 * angle) - 2 * cosf(3 * angle) - cosf(4 * angle)) / 16)
                    var place = shape * out
                    let falls = dice.chance(0.05)
                    if falls { place += Point(dice.bell() * 0.3, dice.unit() * dice.unit() * 1.1) }
                    let light = clamp(0.5 - place.y * 0.3 - place.x * 0.25 + dice.bell() * 0.25)
                    let petal = size * dice.within(0.03...0.075) * (layer == 2 ? 0.75 : 1.2)
                    let turn = dice.unit() * 3
                    drawing.dab(
                        centre + place * size, radii: Point(petal, petal * 0.6), cosine: cosf(turn), sine: sinf(turn),
                        softness: 0.35,
                        Paint(
                            red.blended(with: pale, light * 0.8) * mix(0.55, 1.25, light), opacity: falls ? 0.6 : 0.85,
                            fineness: 0.6))
                }
            }
        }
    }
}
