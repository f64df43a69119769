import Foundation
import NuraModel

/// What comes out of a volcano: a leaning column of smoke, and by low light or in high spirits glowing lava.
struct VolcanoPlume: ScenicElement {
    let layer = SceneLayer.backdrop

    func paint(_ subject: Subject, on easel: Easel) {
        let composition = easel.composition
        guard let cone = composition.landforms.first(where: { $0.kind == .volcano }) else { return }
        var dice = composition.dice("plume")
        let noise = Noise(&dice)
        let crater = Point(cone.place, cone.top(cone.place))
        let isBurning =
            composition.hour == .night || composition.hour == .dusk || composition.palette.emotion == .energetic
        easel.draw("plume") { drawing in
            if isBurning { drawing.glow(crater, radius: cone.height * 0.7, Colour(1, 0.32, 0.08) * 0.5) }
            smoke(from: crater, cone: cone, isBurning: isBurning, on: composition, noise, &dice, &drawing)
            guard isBurning else { return }
            for _ in 0..<dice.int(2...4) { lava(from: crater, cone: cone, noise, &dice, &drawing) }
            fountain(at: crater, cone: cone, &dice, &drawing)
        }
    }

    private func smoke(
        from crater: Point, cone: Landform, isBurning: Bool, on composition: Composition, _ noise: Noise,
        _ dice: inout Dice, _ drawing: inout Drawing
    ) {
        let tall = min(crater.y * 0.95, cone.height * 0.95)
        let drift = dice.within(0.25...0.6) * (dice.chance(0.5) ? 1 : -1)
        let light = composition.light
        let side: Float = light.direction.x > 0 ? 1 : -1
        let albedo = composition.palette.bend(Colour(0x8c8688), by: 0.5)
        for index in 0..<150 {
            let t = Float(index) / 149
            let wide = cone.half * (0.07 + 0.26 * t)
            let middle = crater + Point(drift * tall * t * t + noise.at(t * 4, 1) * wide * 0.4, -tall * t)
            let across = dice.bell()
            let place = middle + Point(across * wide, dice.bell() * wide * 0.6 - wide * 0.1)
            let normal = SIMD3<Float>(across * 0.7 + side * 0.1, 0.35 + 0.5 * dice.bell(), -0.6)
            var colour = light.on(
                albedo * dice.within(0.7...1.25), normal: normal / (normal * normal).sum().squareRoot())
            if isBurning { colour += Colour(0.9, 0.26, 0.06) * (0.5 * powf(1 - t, 4)) }
            let size = wide * dice.within(0.35...0.75)
            drawing.dab(
                place, radii: Point(size, size * 0.85), softness: 0.75,
                Paint(
                    colour, opacity: mix(0.75, 0.16, t), grain: 0.5, grainSize: Point(size * 0.5, size * 0.5),
                    fineness: 0.3))
        }
    }

    /// A stream that finds its way down the flank.
    private func lava(
        from crater: Point, cone: Landform, _ noise: Noise, _ dice: inout Dice, _ drawing: inout Drawing
    ) {
        let bearing = dice.within(-0.5...0.5)
        let reach = dice.within(0.25...0.85)
        let line = (0...24).map { step -> Point in
            let t = Float(step) / 24 * reach
            let wander = noise.fbm(t * 7, bearing * 20, octaves: 3) * 0.06 * smoothstep(0, 0.3, t)
            let x = cone.place + cone.half * (bearing * (0.16 + 0.8 * t) + wander)
            let top = cone.top(x)
            return Point(x, max(top + 1, mix(crater.y, cone.foot(x), t)))
        }
        let width = cone.half * 0.022
        for place in line.prefix(18) { drawing.glow(place, radius: width * 5, Colour(1, 0.26, 0.05) * 0.16) }
        drawing.fill(
            Path.stroke(line, widths: [width * 0.7, width * 0.5, width * 0.9, width * 0.6, width * 0.1]),
            Paint(Colour(1.3, 0.3, 0.05), opacity: 0.9, fineness: 0.85))
        drawing.fill(
            Path.stroke(Array(line.prefix(16)), widths: [width * 0.5, width * 0.2, width * 0.4, width * 0.03]),
            Paint(Colour(2, 1.1, 0.3), opacity: 0.9, fineness: 0.85))
    }

    private func fountain(at crater: Point, cone: Landform, _ dice: inout Dice, _ drawing: inout Drawing) {
        for _ in 0..<60 {
            let throwing = Point(dice.bell() * 0.12, -0.04 - 0.24 * dice.unit() * dice.unit())
            let size = cone.half * dice.within(0.002...0.007)
            drawing.dab(
                crater + throwing * cone.half * 1.6, radii: Point(size, size * 1.5), softness: 0.3,
                Paint(Colour(2, 0.9, 0.25), fineness: 0.9))
        }
        drawing.glow(crater, radius: cone.half * 0.16, Colour(1.6, 0.7, 0.2) * 0.7)
    }
}
