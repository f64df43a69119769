import Foundation

/// Rain: slanting streaks, finer and paler with distance.
struct Rainfall: ScenicElement {
    let layer = SceneLayer.air

    func paint(_ subject: Subject, on easel: Easel) {
        let composition = easel.composition
        let frame = composition.frame
        var dice = composition.dice("rain")
        let isHeavy = composition.scene.containsAny(.storm, .wind)
        let slant = (isHeavy ? 0.38 : dice.within(0.06...0.24)) * (dice.chance(0.5) ? 1 : -1)
        let light = Self.colour(in: composition)
        easel.draw("rain") { drawing in
            // Before a bright sky rain is dark, before dark land it is bright.
            let dark = composition.sky.cloudShade * 0.45
            let colours = [light, light, mix(light, dark, 0.8)]
            streaks(slant, colours, on: frame, detail: composition.detail, &dice, &drawing)
        }
    }

    /// Drops take their colour from the air and the sky.
    static func colour(in composition: Composition) -> Colour {
        mix(composition.air.colour, Colour(repeating: 0.85), composition.hour == .night ? 0.3 : 0.55)
    }

    private func streaks(
        _ slant: Float, _ colours: [Colour], on frame: Frame, detail: Float, _ dice: inout Dice,
        _ drawing: inout Drawing
    ) {
        let area = Float(frame.width) * Float(frame.height) / (frame.unit * frame.unit)
        for _ in 0..<Int(min(9000, 1500 * area * detail)) {
            let near = powf(dice.unit(), 2)
            let length = frame.unit * mix(0.025, 0.12, near)
            let start = Point(
                dice.within(-0.1...1.1) * Float(frame.width), dice.within(-0.1...1) * Float(frame.height))
            let width = max(0.5, frame.unit * mix(0.0009, 0.0026, near))
            drawing.fill(
                Path.stroke([start, start + Point(slant * length, length)], widths: [width * 0.3, width]),
                Paint(
                    dice.pick(colours), opacity: mix(0.22, 0.48, near) * dice.within(0.5...1), fineness: 0.95))
        }
    }
}
