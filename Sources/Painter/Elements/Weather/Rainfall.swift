import Foundation

/// Rain: slanting streaks, finer and paler with distance, and a veil of spray.
struct Rainfall: ScenicElement {
    let layer = SceneLayer.air

    func paint(_ subject: Subject, on easel: Easel) {
        let frame = easel.composition.frame
        var dice = easel.composition.dice("rain")
        let slant = dice.within(-0.22...0.22)
        let area = Float(frame.width) * Float(frame.height) / (frame.unit * frame.unit)
        let light = mix(easel.composition.air.colour, Colour(repeating: 0.9), 0.5)
        easel.draw("rain") { drawing in
            for _ in 0..<Int(min(9000, 1300 * area * easel.composition.detail)) {
                let near = powf(dice.unit(), 2.2)
                let length = frame.unit * mix(0.018, 0.085, near)
                let start = Point(
                    dice.within(-0.1...1.1) * Float(frame.width), dice.within(-0.1...1) * Float(frame.height))
                let end = start + Point(slant * length, length)
                let width = max(0.35, frame.unit * mix(0.0006, 0.0018, near))
                drawing.fill(
                    Path.stroke([start, end], widths: [width * 0.3, width]),
                    Paint(light, opacity: mix(0.1, 0.26, near) * dice.within(0.5...1), fineness: 0.9))
            }
        }
    }
}
