import Foundation

/// Long grass close to the eye: blades that rise from the lower edge, bend with the wind and carry seed.
struct NearGrass: ScenicElement {
    let layer = SceneLayer.foreground

    func paint(_ subject: Subject, on easel: Easel) {
        let composition = easel.composition
        let frame = composition.frame
        let unit = frame.unit
        var dice = composition.dice("grass")
        let noise = Noise(&dice)
        let wind = dice.bell() * 0.35 + (composition.scene.contains(.wind) ? 0.5 : 0)
        let wide = Float(frame.width) / unit
        easel.draw("grass") { drawing in
            for layer in 0..<3 {
                let near = Float(layer) / 2
                for _ in 0..<Int(130 * wide * composition.detail) {
                    let x = dice.within(-0.05...1.05) * Float(frame.width)
                    // High at the sides, low in the middle: the view stays open.
                    let away = abs(x - frame.centre) / Float(frame.width) * 2
                    let clump = 0.6 + 0.55 * noise.fbm(x / unit * 3, Float(layer) * 9, octaves: 2)
                    let tall = unit * mix(0.3, 0.26, near) * mix(0.5, 1.2, away) * clump * dice.within(0.5...1.25)
                    let foot = Point(x, Float(frame.height) + unit * mix(-0.05, 0.03, near) * dice.unit())
                    let gust = wind + noise.at(x / unit * 2, 3) * 0.3 + dice.bell() * 0.25
                    blade(foot, tall: tall, lean: gust * tall, near: near, on: composition, &dice, &drawing)
                }
            }
        }
    }

    private func blade(
        _ foot: Point, tall: Float, lean: Float, near: Float, on composition: Composition, _ dice: inout Dice,
        _ drawing: inout Drawing
    ) {
        guard tall > 2 else { return }
        let light = composition.light
        let isDry = composition.land.cover != .meadow
        let dark = isDry ? Colour(0x5e4d26) : Colour(0x2f4520)
        let pale = isDry ? Colour(0xc2a862) : Colour(0x8ea24e)
        let albedo = composition.palette.bend(dark.blended(with: pale, dice.unit() * mix(0.9, 0.55, near)), by: 0.5)
        let normal = SIMD3<Float>(dice.bell() * 0.5, 0.5, -0.7)
        let root = light.on(albedo, normal: normal / (normal * normal).sum().squareRoot()) * mix(0.75, 0.5, near)
        let top = root * 1.5 + albedo * light.key * (0.5 * light.backlit)
        let tip = foot + Point(lean, -tall * (1 - 0.25 * min(1, abs(lean) / tall)))
        let line = Path.curve([foot, foot + Point(lean * 0.2, -tall * 0.5), tip], steps: 5)
        let width = max(0.8, tall * mix(0.02, 0.028, near) * dice.within(0.7...1.3))
        var paint = Paint.gradient(root, top, from: foot, to: tip)
        paint.fineness = 0.75
        drawing.fill(Path.stroke(line, widths: [width, width * 1.1, width * 0.7, width * 0.1]), paint)
        guard dice.chance(0.16), tall > 12 else { return }
        for grain in 0..<7 {
            let t = Float(grain) / 7
            let place = tip + Point(-lean * 0.12 * t, tall * 0.15 * t)
            let side: Float = grain % 2 == 0 ? 1 : -1
            drawing.dab(
                place + Point(side * width * 0.7, 0), radii: Point(width * 0.55, width * 1.3), cosine: 0.92,
                sine: side * 0.38, softness: 0.2, Paint(top * 1.15, fineness: 0.75))
        }
    }
}
