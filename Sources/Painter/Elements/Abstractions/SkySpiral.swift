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
        let reach = min(frame.unit * 0.46, frame.horizon * 0.85)
        let way: Float = dice.chance(0.5) ? 1 : -1
        let tint = subject.colour?.colour
        let flat: Float = 0.72
        easel.draw("spiral") { drawing in
            drawing.glow(centre, radius: reach * 0.5, composition.palette.ramp.colour(0.85) * 0.45)
            for index in 0..<Int(520 * composition.detail) {
                let out = powf(dice.unit(), 0.6)
                let arm = Float(index % 3) / 3 * 2 * .pi
                let start = arm + way * 5.2 * logf(out + 0.08) + dice.bell() * 0.42
                let sweep = dice.within(0.35...0.95) * way
                var line: [Point] = []
                for step in 0...8 {
                    let t = Float(step) / 8
                    let angle = start + sweep * t
                    let r = out * expf(sweep * way * t / 5.2) * reach
                    let place = centre + Point(cosf(angle), sinf(angle) * flat) * r
                    line.append(Point(place.x, min(place.y, frame.horizon + frame.unit * 0.01)))
                }
                let tone = clamp(0.86 - out * 0.6 + noise.at(start, out * 5) * 0.22 + dice.bell() * 0.12)
                let ramp = composition.palette.ramp.colour(tone)
                let colour = tint.map { $0.blended(with: ramp, 0.45) } ?? ramp
                let width = reach * mix(0.012, 0.045, out) * dice.within(0.5...1.2)
                drawing.fill(
                    Path.stroke(line, widths: [width * 0.1, width, width * 0.9, width * 0.1]),
                    Paint(
                        colour * mix(1.25, 0.9, out), opacity: mix(0.9, 0.45, out), grain: 0.2,
                        grainSize: Point(6, 2), fineness: 0.55))
            }
            drawing.dab(
                centre, radii: Point(reach * 0.035, reach * 0.028), softness: 0.5,
                Paint(composition.palette.ramp.colour(0.98) * 1.5, fineness: 0.8))
        }
    }
}
