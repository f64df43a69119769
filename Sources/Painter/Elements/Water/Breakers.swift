import Foundation
import NuraModel

/// High waves: rolling ridges of water, dark behind and glassy in front, whose crests curl over in foam.
struct Breakers: ScenicElement {
    let layer = SceneLayer.ground

    func paint(_ subject: Subject, on easel: Easel) {
        let composition = easel.composition
        guard let water = composition.water, water.body == .sea, water.roughness > 0.6,
            subject.thing == .waves || !composition.scene.contains(.waves)
        else { return }
        var dice = composition.dice("breakers")
        let noise = Noise(&dice)
        let frame = composition.frame
        let below = Float(frame.height) - frame.horizon
        let last = water.nearShore < 1.2 ? water.nearShore * 0.85 : 0.96
        easel.draw("breakers") { drawing in
            let ridges = isGentle(composition) ? 7 : 9
            for index in 0..<ridges {
                let t = Float(index) / Float(ridges - 1)
                let row = frame.horizon + below * mix(0.05, last, powf(t, 1.5)) + dice.bell() * below * 0.015
                ridge(at: row, depth: (row - frame.horizon) / below, on: easel, noise, &dice, &drawing)
            }
        }
    }

    /// Whether the sea only rolls: long low waves.
    private func isGentle(_ composition: Composition) -> Bool {
        composition.palette.emotion != .energetic && !composition.scene.containsAny(.storm, .wind, .lightning)
            && !composition.scene.qualities.contains(.rough)
    }

    /// One line of waves across the picture: separate swells that rise and sink.
    private func ridge(
        at row: Float, depth: Float, on easel: Easel, _ noise: Noise, _ dice: inout Dice, _ drawing: inout Drawing
    ) {
        let frame = easel.composition.frame
        let unit = frame.unit
        let isGentle = isGentle(easel.composition)
        let length = unit * mix(0.16, 0.75, depth) * (isGentle ? 2.2 : 1)
        var x = -length * dice.unit()
        while x < Float(frame.width) + length * 0.4 {
            let half = length * dice.within(0.42...0.75)
            let height = unit * mix(0.012, 0.13, depth) * dice.within(0.55...1.15) * (isGentle ? 0.62 : 1)
            let middle = Point(x + half, row + dice.bell() * height * 0.3)
            let isDry = stride(from: Float(-0.8), through: 0.8, by: 0.4).contains { part in
                let z = frame.distance(ofRow: middle.y + height * 0.3)
                return easel.ground.dryness((middle.x + half * part - frame.centre) / frame.focal * z, z) > -0.35
            }
            let isHidden = easel.composition.landforms.contains {
                $0.rise(middle.x) > 1 && middle.y - height < $0.foot(middle.x)
            }
            if !isDry, !isHidden {
                swell(middle, half: half, height: height, depth: depth, on: easel.composition, noise, &dice, &drawing)
            }
            x += half * dice.within(1.5...2.6)
        }
    }

    private func swell(
        _ middle: Point, half: Float, height: Float, depth: Float, on composition: Composition, _ noise: Noise,
        _ dice: inout Dice, _ drawing: inout Drawing
    ) {
        let light = composition.light
        let seed = dice.unit() * 90
        let peak = dice.within(-0.25...0.25)
        func crest(_ s: Float) -> Point {
            let rise = powf(max(0, 1 - powf(abs(s - peak * (1 - s * s)), 1.6)), 1.4)
            return middle + Point(s * half, -height * rise * (1 + 0.12 * noise.at(s * 5, seed)))
        }
        let line = (0...28).map { crest(mix(-1, 1, Float($0) / 28)) }
        var lower: [Point] = []
        for step in (0...14).reversed() {
            let s = mix(-1, 1, Float(step) / 14)
            lower.append(middle + Point(s * half, height * 0.42 * (1 - s * s) + height * 0.05 * noise.at(s * 4, seed + 7)))
        }
        let sky = composition.sky.ramp.colour(0.6)
        let body = composition.palette.bend(Colour(0x0f3a48), by: 0.6)
        let glass = composition.palette.bend(Colour(0x2c8a8c), by: 0.5)
        // Water keeps its own colour in warm light.
        let glow = light.fill.luminance * 0.9 + light.key.luminance * (0.35 + 0.5 * light.backlit)
        let top = glass * (glow * 1.15) + sky * 0.12
        let foot = body * (light.fill.luminance * 0.9 + light.key.luminance * 0.25) + sky * 0.05
        let veil = composition.air.thickness(composition.frame.eye * 30 * (1 - depth)) * 0.5
        var paint = Paint.gradient(
            mix(top, composition.air.colour, veil), mix(foot, composition.air.colour, veil),
            from: middle - Point(0, height), to: middle + Point(0, height * 0.3), opacity: 0.75, grain: 0.3)
        paint.grainSize = Point(half * 0.12, height * 0.09)
        paint.fineness = 0.5
        drawing.fill(Path(line + lower), paint)
        foam(along: crest, half: half, height: height, depth: depth, on: composition, &dice, &drawing)
    }

    /// The crest that breaks: a ragged white lip, streaks that run down the face, and spray blown off.
    private func foam(
        along crest: (Float) -> Point, half: Float, height: Float, depth: Float, on composition: Composition,
        _ dice: inout Dice, _ drawing: inout Drawing
    ) {
        let light = composition.light
        let white = ((light.fill * 1.5 + light.key * 0.9) * Colour(0.95, 0.98, 1)).saturated(by: 0.45)
        let breaks = dice.within(0.25...0.75)
        let shift = dice.bell() * 0.2
        let line = (0...16).map { crest(shift + mix(-breaks, breaks, Float($0) / 16)) + Point(0, height * 0.03) }
        drawing.fill(
            Path.stroke(line, widths: [0.2, height * 0.14, height * 0.26, height * 0.18, 0.2]),
            Paint(white, opacity: 0.9, grain: 0.3, grainSize: Point(height * 0.2, height * 0.1), fineness: 0.65))
        guard height > 5 else { return }
        for _ in 0..<Int(8 + 26 * depth) {
            let s = shift + dice.bell() * breaks
            let start = crest(s) + Point(0, height * 0.06)
            let run = height * dice.within(0.15...0.7)
            drawing.fill(
                Path.stroke(
                    [start, start + Point(dice.bell() * run * 0.4, run * 0.5), start + Point(dice.bell() * run * 0.6, run)],
                    widths: [height * 0.06, height * 0.035, 0.2]),
                Paint(white, opacity: dice.within(0.25...0.6), fineness: 0.6))
            let drop = crest(s) + Point(dice.bell() * height * 0.3, -height * abs(dice.bell()) * 0.45)
            let size = height * dice.within(0.012...0.045)
            drawing.dab(
                drop, radii: Point(size * 1.3, size), softness: 0.5,
                Paint(white, opacity: dice.within(0.3...0.8), fineness: 0.6))
        }
    }
}
