import Foundation

/// A spiral that turns the sky: a trail of glowing dust without any edge, densest in its middle, that winds into an eye.
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
            for _ in 0..<Int(1100 * composition.detail) {
                veil(winding, subject, composition, noise, &dice, &drawing)
            }
            for _ in 0..<Int(1300 * composition.detail) {
                spark(winding, subject, composition, &dice, &drawing)
            }
            drawing.dab(
                winding.eye, radii: Point(winding.reach * 0.035, winding.reach * 0.028), softness: 0.9,
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

    private func colour(_ tone: Float, _ subject: Subject, _ composition: Composition) -> Colour {
        let ramp = composition.palette.ramp.colour(clamp(tone))
        return subject.colour.map { $0.colour.blended(with: ramp, 0.45) } ?? ramp
    }

    /// A breath of dust that shines, thinner where the noise leaves gaps and toward the end.
    private func veil(
        _ winding: Winding, _ subject: Subject, _ composition: Composition, _ noise: Noise, _ dice: inout Dice,
        _ drawing: inout Drawing
    ) {
        let t = powf(dice.unit(), 0.6)
        let aside = dice.bell() * 0.19
        let thin = smoothstep(1, 0.72, t) * clamp(0.9 + noise.at(t * 22, aside * 6) * 0.8)
        let place = winding.at(t, aside: aside)
        let size = winding.reach * mix(0.03, 0.1, t) * dice.within(0.6...1.4)
        let tone = colour(0.95 - t * 0.35 - abs(aside) * 0.5, subject, composition)
        drawing.dab(
            place, radii: Point(size, size * 0.8), softness: 1, Paint(tone, opacity: 0.17 * thin, fineness: 0.4))
        drawing.glow(place, radius: size * 1.3, tone * (0.065 * thin))
    }

    /// A grain that catches the light; the farther from the line, the fewer.
    private func spark(
        _ winding: Winding, _ subject: Subject, _ composition: Composition, _ dice: inout Dice,
        _ drawing: inout Drawing
    ) {
        let t = powf(dice.unit(), 0.7)
        let place = winding.at(t, aside: dice.bell() * 0.25)
        let size = composition.frame.unit * mix(0.0007, 0.0026, powf(dice.unit(), 4))
        let tone = colour(1 - t * 0.2, subject, composition).lightened(by: 0.1)
        drawing.dab(
            place, radii: Point(size, size), softness: 0.5,
            Paint(tone * 1.3, opacity: dice.within(0.3...0.9) * smoothstep(1.05, 0.6, t), fineness: 0.95))
    }
}
