import Foundation

/// Rain: slanting streaks, finer and paler with distance, rings on water, and splashes on the ground.
struct Rainfall: ScenicElement {
    let layer = SceneLayer.air

    func paint(_ subject: Subject, on easel: Easel) {
        let composition = easel.composition
        let frame = composition.frame
        var dice = composition.dice("rain")
        let isHeavy = composition.scene.containsAny(.storm, .wind)
        let slant = (isHeavy ? 0.38 : dice.within(0.06...0.24)) * (dice.chance(0.5) ? 1 : -1)
        let light = mix(composition.air.colour, Colour(repeating: 0.85), composition.hour == .night ? 0.3 : 0.55)
        easel.draw("rain") { drawing in
            splashes(light, on: easel, &dice, &drawing)
            // Before a bright sky rain is dark, before dark land it is bright.
            let dark = composition.sky.cloudShade * 0.45
            let colours = [light, light, mix(light, dark, 0.8)]
            streaks(slant, colours, on: frame, detail: composition.detail, &dice, &drawing)
        }
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

    /// Rings on water, little crowns on land.
    private func splashes(_ light: Colour, on easel: Easel, _ dice: inout Dice, _ drawing: inout Drawing) {
        let composition = easel.composition
        let frame = composition.frame
        let below = Float(frame.height) - frame.horizon
        for _ in 0..<Int(170 * max(1, Float(frame.width) / frame.unit)) {
            let depth = dice.within(0.08...1)
            let row = frame.horizon + below * depth
            let x = dice.unit() * Float(frame.width)
            let z = frame.distance(ofRow: row)
            let size = frame.unit * 0.022 * depth * dice.within(0.4...1.2)
            let isWet = composition.water != nil && easel.ground.dryness((x - frame.centre) / frame.focal * z, z) < -0.1
            if isWet {
                let ring = (0...14).map { step -> Point in
                    let angle = Float(step) / 14 * 2 * Float.pi
                    return Point(x + cosf(angle) * size, row + sinf(angle) * size * 0.3)
                }
                let line = max(0.5, size * 0.12)
                drawing.fill(Path.stroke(ring, widths: [line]), Paint(light, opacity: 0.5, fineness: 0.9))
            } else {
                for side in [-1, 0.1, 1] as [Float] {
                    let tip = Point(x + side * size * 0.5, row - size * dice.within(0.3...0.6))
                    drawing.fill(
                        Path.stroke([Point(x, row), tip], widths: [max(0.5, size * 0.12), 0.3]),
                        Paint(light, opacity: 0.4, fineness: 0.9))
                }
            }
        }
    }
}
