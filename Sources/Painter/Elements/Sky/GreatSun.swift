import Foundation

/// The sun where the words name it: a great disc in a coloured aureole that no cloud hides.
struct GreatSun: ScenicElement {
    let layer = SceneLayer.sky

    func paint(_ subject: Subject, on easel: Easel) {
        let composition = easel.composition
        let light = composition.light
        guard light.source == .sun, light.direction.z > 0 else { return }
        let radius = composition.frame.unit * composition.scene.discShare(of: .sun)
        let low = composition.hour == .dusk || composition.hour == .golden
        let flame = subject.colour?.colour ?? (low ? Colour(0xff7a22) : Colour(0xffb02e))
        let heart = Colour(0xfff2c4).blended(with: flame, low ? 0.28 : 0.14)
        easel.draw("great sun") { drawing in
            // A pale sky is deepened round the disc, or the disc would be lost in it.
            for (size, opacity) in [(Float(6), Float(0.3)), (3.4, 0.34), (2, 0.4)] {
                drawing.dab(
                    light.place, radii: Point(radius, radius * 0.94) * size, softness: 1,
                    Paint(flame * 0.92, opacity: opacity, fineness: 0.3))
            }
            strokes(&drawing, around: light.place, radius: radius, flame, composition)
            drawing.dab(
                light.place, radii: Point(radius, radius) * 1.06, softness: 0.12,
                Paint(flame * 1.25, opacity: 0.8, fineness: 0.9))
            drawing.dab(
                light.place, radii: Point(radius, radius) * 0.97, softness: 0.1, Paint(heart * 1.25, fineness: 0.95))
            drawing.dab(
                light.place - Point(0, radius * 0.12), radii: Point(radius, radius) * 0.66, softness: 0.8,
                Paint(Colour(1.5, 1.45, 1.25), opacity: 0.7, fineness: 0.9))
        }
    }

    /// Short brush strokes that lie round the disc in rings, as air trembles.
    private func strokes(
        _ drawing: inout Drawing, around place: Point, radius: Float, _ flame: Colour, _ composition: Composition
    ) {
        var dice = composition.dice("sun strokes")
        for _ in 0..<Int(150 * composition.detail) {
            let far = dice.unit()
            let out = radius * (1.2 + 2.6 * far * far)
            let start = dice.within(0...(2 * .pi))
            let sweep = dice.within(0.1...0.34) / (0.6 + out / radius * 0.4)
            let line = (0...4).map { step -> Point in
                let angle = start + sweep * Float(step) / 4
                return place + Point(cosf(angle), sinf(angle)) * out
            }
            let width = radius * dice.within(0.04...0.11)
            drawing.fill(
                Path.stroke(line, widths: [width * 0.2, width, width * 0.2]),
                Paint(
                    flame.lightened(by: dice.within(0...0.16)), opacity: dice.within(0.15...0.5) * (1 - far * 0.8),
                    fineness: 0.6))
        }
    }
}
