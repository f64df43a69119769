import Foundation

/// A spiral that turns the sky: one line of brush strokes, light in its middle and dark at its edges, that winds into an
/// eye.
struct SkySpiral: ScenicElement {
    let layer = SceneLayer.sky

    func paint(_ subject: Subject, on easel: Easel) {
        let composition = easel.composition
        var dice = composition.dice("spiral")
        let noise = Noise(&dice)
        let winding = Winding(composition, &dice)
        easel.draw("spiral") { drawing in
            drawing.glow(
                winding.eye, radius: winding.reach * 0.6, composition.palette.ramp.colour(0.85) * 0.4)
            for _ in 0..<Int(560 * composition.detail) {
                stroke(winding, subject, composition, noise, &dice, &drawing)
            }
            drawing.dab(
                winding.eye, radii: Point(winding.reach * 0.035, winding.reach * 0.028), softness: 0.5,
                Paint(composition.palette.ramp.colour(0.98) * 1.5, fineness: 0.8))
        }
    }

    /// The one line that winds out from the eye.
    private struct Winding {
        let eye: Point
        let reach: Float
        private let way: Float
        private let phase: Float
        private let flat: Float = 0.78

        init(_ composition: Composition, _ dice: inout Dice) {
            let frame = composition.frame
            // Away from the moon or sun, which would be a second eye.
            let aside = composition.light.place.x > frame.centre ? -frame.unit : frame.unit
            eye = Point(
                frame.centre + dice.bell() * Float(frame.width) * 0.05 + aside * 0.12,
                max(frame.horizon * 0.5, frame.unit * 0.2))
            reach = min(frame.unit * 0.46, frame.horizon * 0.47 / flat)
            way = dice.chance(0.5) ? 1 : -1
            phase = dice.within(0...6)
        }

        /// A place from 0, the eye, to 1, the end; `aside` of the line in parts of the gap between its turns.
        func at(_ t: Float, aside: Float) -> Point {
            let turns: Float = 3.4
            let angle = phase + way * turns * 2 * .pi * t
            let r = (t + aside / turns) * reach
            return eye + Point(cosf(angle), sinf(angle) * flat) * r
        }
    }

    private func stroke(
        _ winding: Winding, _ subject: Subject, _ composition: Composition, _ noise: Noise, _ dice: inout Dice,
        _ drawing: inout Drawing
    ) {
        let start = 0.02 + 0.98 * powf(dice.unit(), 0.6)
        let aside = dice.bell() * 0.2
        let long = dice.within(0.025...0.06) / (0.3 + start)
        let line = (0...8).map { winding.at(start - long * Float($0) / 8, aside: aside) }
        let tone = clamp(0.9 - start * 0.45 - abs(aside) * 0.9 + noise.at(start * 9, aside * 4) * 0.15)
        let ramp = composition.palette.ramp.colour(tone)
        let colour = subject.colour.map { $0.colour.blended(with: ramp, 0.45) } ?? ramp
        let width = winding.reach * mix(0.02, 0.05, start) * dice.within(0.5...1.2)
        drawing.fill(
            Path.stroke(line, widths: [width * 0.1, width, width * 0.9, width * 0.1]),
            Paint(
                colour * mix(1.3, 1, start), opacity: 0.8 * smoothstep(1.02, 0.8, start), grain: 0.2,
                grainSize: Point(6, 2), fineness: 0.6))
    }
}
