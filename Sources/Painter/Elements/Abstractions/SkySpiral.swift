import Foundation

/// A spiral that turns the sky: one unbroken arm of luminous cloud that winds into a bright eye and fades outward, with
/// stars along it.
struct SkySpiral: ScenicElement {
    let layer = SceneLayer.sky

    func paint(_ subject: Subject, on easel: Easel) {
        let composition = easel.composition
        var dice = composition.dice("spiral")
        let noise = Noise(&dice)
        let winding = Winding(composition, &dice)
        let light = arm(winding, noise, on: easel)
        lay(light, winding, subject, on: easel)
        easel.draw("spiral") { drawing in
            for _ in 0..<Int(420 * composition.detail) { spark(winding, subject, composition, &dice, &drawing) }
            drawing.glow(winding.eye, radius: winding.reach * 0.34, colour(0.98, subject, composition) * 0.6)
        }
    }

    /// The one line that winds out from the eye.
    private struct Winding {
        let eye: Point
        let reach: Float
        private let way: Float
        private let phase: Float
        private let flat: Float = 0.74
        private let turns: Float = 3.1

        init(_ composition: Composition, _ dice: inout Dice) {
            let frame = composition.frame
            // Away from the moon or sun, which would be a second eye.
            let aside = composition.light.place.x > frame.centre ? -frame.unit : frame.unit
            eye = Point(
                frame.centre + dice.bell() * Float(frame.width) * 0.05 + aside * 0.1,
                max(frame.horizon * 0.5, frame.unit * 0.2))
            reach = min(frame.unit * 0.52, frame.horizon * 0.52 / flat)
            way = dice.chance(0.5) ? 1 : -1
            phase = dice.within(0...6)
        }

        /// How many turns it has made at a distance from the eye, from 0 to 1: its gaps widen outward.
        private func turned(_ t: Float) -> Float { turns * powf(t, 0.62) }

        func at(_ t: Float) -> Point {
            let angle = phase + way * 2 * .pi * turned(t)
            return eye + Point(cosf(angle), sinf(angle) * flat) * (t * reach)
        }

        /// How far from the eye a place is, from 0 to 1, and how far off the line, in parts of the gap: -0.5...0.5.
        func measure(_ place: Point) -> (t: Float, aside: Float) {
            let d = (place - eye) / Point(reach, reach * flat)
            let t = (d * d).sum().squareRoot()
            let turn = (atan2f(d.y, d.x) - phase) * way / (2 * .pi) - turned(t)
            return (t, turn - turn.rounded())
        }
    }

    private func colour(_ tone: Float, _ subject: Subject, _ composition: Composition) -> Colour {
        let ramp = composition.palette.ramp.colour(clamp(tone))
        return subject.colour.map { $0.colour.blended(with: ramp, 0.45) } ?? ramp
    }

    /// Pixels between samples of the arm's light, which is soft.
    private func step(_ frame: Frame) -> Int { max(2, Int(frame.unit / 300)) }

    /// How brightly the arm shines, sharp on its inner side and trailing off outward.
    private func arm(_ winding: Winding, _ noise: Noise, on easel: Easel) -> Plane {
        let frame = easel.composition.frame
        let step = step(frame)
        let plane = Plane(width: frame.width / step + 2, height: Int(max(0, frame.horizon)) / step + 2)
        easel.crew.shareRows(0..<plane.height, height: 8) { rows in
            for line in rows {
                for column in 0..<plane.width {
                    let place = Point(Float(column * step), Float(line * step))
                    let away = place / frame.unit
                    let sway = noise.fbm(away.x * 5, away.y * 5, octaves: 3)
                    let (t, aside) = winding.measure(place)
                    guard t < 1.1 else { continue }
                    let off = aside + sway * 0.1 * smoothstep(0, 0.3, t)
                    let profile = off < 0 ? 1 / (1 + 20 * off * off) : 1 / (1 + 90 * off * off)
                    let strands = 1 + 0.75 * noise.fbm(off * 13 + 4, t * 9, octaves: 3)
                    let fade = smoothstep(1.05, 0.3, t)
                    plane[column, line] = profile * profile * strands * fade + 0.5 / (1 + 180 * t * t)
                }
            }
        }
        return plane
    }

    /// Lays the light on the sky, which is darker between the turns.
    private func lay(_ light: Plane, _ winding: Winding, _ subject: Subject, on easel: Easel) {
        let composition = easel.composition
        let step = Float(step(composition.frame))
        let (deep, middle, bright) = (
            composition.sky.ramp.colour(0.1) * 0.5, colour(0.62, subject, composition),
            colour(0.97, subject, composition)
        )
        let rows = min(easel.canvas.height, Int(max(0, composition.frame.horizon)))
        easel.crew.shareRows(0..<rows) { rows in
            for y in rows {
                let row = easel.canvas.row(y)
                for x in 0..<easel.canvas.width {
                    let d = (Point(Float(x), Float(y)) - winding.eye) / winding.reach
                    let within = 1 - (d * d).sum() * 0.8
                    guard within > 0 else { continue }
                    let shine = clamp(light.sample(Float(x) / step, Float(y) / step), 0, 1.2)
                    row[x] += (SIMD4(deep, 0.3) - row[x]) * (0.5 * within * within)
                    let ink = mix(middle, bright * 1.15, shine)
                    row[x] += (SIMD4(ink, 0.4) - row[x]) * min(1, shine * 0.95)
                }
            }
        }
    }

    /// A star on the arm; the farther from its line, the fewer.
    private func spark(
        _ winding: Winding, _ subject: Subject, _ composition: Composition, _ dice: inout Dice,
        _ drawing: inout Drawing
    ) {
        let t = powf(dice.unit(), 0.7)
        let place = winding.at(t) + Point(dice.bell(), dice.bell()) * winding.reach * (0.015 + 0.06 * t)
        let size = composition.frame.unit * mix(0.0007, 0.0026, powf(dice.unit(), 4))
        let tone = colour(1 - t * 0.2, subject, composition).lightened(by: 0.1)
        drawing.dab(
            place, radii: Point(size, size), softness: 0.5,
            Paint(tone * 1.3, opacity: dice.within(0.3...0.9) * smoothstep(1.05, 0.6, t), fineness: 0.95))
    }
}
