import Foundation

/// A spiral that turns the sky: long curved strokes of light and dark that wind into one eye.
struct SkySpiral: ScenicElement {
    let layer = SceneLayer.sky

    func paint(_ subject: Subject, on easel: Easel) {
        let composition = easel.composition
        let frame = composition.frame
        var dice = composition.dice("spiral")
        let noise = Noise(&dice)
        // Away from the moon or sun, which would be a second eye.
        let aside = composition.light.place.x > frame.centre ? -frame.unit : frame.unit
        let centre = Point(
            frame.centre + dice.bell() * Float(frame.width) * 0.05 + aside * 0.12,
            max(frame.horizon * 0.5, frame.unit * 0.2))
        let flat: Float = 0.78
        let reach = min(frame.unit * 0.46, frame.horizon * 0.47 / flat)
        let way: Float = dice.chance(0.5) ? 1 : -1
        let phase = dice.within(0...6)
        /// A place on the one line that winds out from the eye, `aside` of it in parts of the gap between its turns.
        func at(_ t: Float, aside: Float) -> Point {
            let turns: Float = 3.4
            let angle = phase + way * turns * 2 * .pi * t
            let r = (t + aside / turns) * reach
            return centre + Point(cosf(angle), sinf(angle) * flat) * r
        }
        easel.draw("spiral") { drawing in
            drawing.glow(centre, radius: reach * 0.6, composition.palette.ramp.colour(0.85) * 0.4)
            for _ in 0..<Int(560 * composition.detail) {
                let start = 0.02 + 0.98 * powf(dice.unit(), 0.6)
                let aside = dice.bell() * 0.2
                let long = dice.within(0.025...0.06) / (0.3 + start)
                let line = (0...8).map { at(start - long * Float($0) / 8, aside: aside) }
                let tone = clamp(0.9 - start * 0.45 - abs(aside) * 0.9 + noise.at(start * 9, aside * 4) * 0.15)
                let ramp = composition.palette.ramp.colour(tone)
                let colour = subject.colour.map { $0.colour.blended(with: ramp, 0.45) } ?? ramp
                let width = reach * mix(0.02, 0.05, start) * dice.within(0.5...1.2)
                let fade = smoothstep(1.02, 0.8, start)
                drawing.fill(
                    Path.stroke(line, widths: [width * 0.1, width, width * 0.9, width * 0.1]),
                    Paint(
                        colour * mix(1.3, 1, start), opacity: 0.8 * fade, grain: 0.2, grainSize: Point(6, 2),
                        fineness: 0.6))
            }
            drawing.dab(
                centre, radii: Point(reach * 0.035, reach * 0.028), softness: 0.5,
                Paint(composition.palette.ramp.colour(0.98) * 1.5, fineness: 0.8))
        }
    }
}
