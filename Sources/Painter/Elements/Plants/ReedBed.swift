import Foundation

/// Reeds and bulrushes that stand in clumps before the water, to the sides of the view.
struct ReedBed: ScenicElement {
    let layer = SceneLayer.foreground

    func paint(_ subject: Subject, on easel: Easel) {
        let frame = easel.composition.frame
        var dice = easel.composition.dice("reeds")
        let side: Float = dice.chance(0.5) ? 1 : -1
        easel.draw("reeds") { drawing in
            for clump in 0..<6 {
                let away = clump < 4 ? dice.within(0.24...0.5) : dice.within(-0.46 ... -0.3)
                let x = frame.centre + side * away * Float(frame.width)
                let tall = frame.unit * dice.within(0.26...0.46) * (clump < 4 ? 1 : 0.7)
                Self.clump(
                    at: Point(x, Float(frame.height) + frame.unit * 0.02), tall: tall, count: 16, on: easel.composition,
                    &dice,
                    &drawing)
            }
        }
    }

    /// A clump of stems, blades and brown heads that rises from `foot`.
    static func clump(
        at foot: Point, tall: Float, count: Int, on composition: Composition, _ dice: inout Dice,
        _ drawing: inout Drawing
    ) {
        let light = composition.light
        func shade(_ code: UInt32, _ side: Float) -> Colour {
            let normal = SIMD3<Float>(side, 0.4, -0.8)
            let albedo = composition.palette.bend(Colour(code), by: 0.45)
            return light.on(albedo, normal: normal / (normal * normal).sum().squareRoot())
                + albedo * light.key * (0.3 * light.backlit)
        }
        for _ in 0..<count {
            let root = foot + Point(dice.bell() * tall * 0.3, 0)
            let height = tall * dice.within(0.55...1.1)
            let lean = dice.bell() * height * 0.16
            let tip = root + Point(lean, -height)
            let line = Path.curve([root, root + Point(lean * 0.25, -height * 0.55), tip], steps: 4)
            let width = max(0.6, tall * 0.011)
            let green = shade(dice.pick([0x6f7d38, 0x55682e, 0x8f8f4a]), dice.bell() * 0.6)
            drawing.fill(
                Path.stroke(line, widths: [width, width, width * 0.5]), Paint(green, fineness: 0.75))
            if dice.chance(0.5) {
                // A blade that bends over.
                let over = Point(lean + dice.bell() * height * 0.4, -height * dice.within(0.5...0.8))
                drawing.fill(
                    Path.stroke(
                        Path.curve([root, root + Point(lean * 0.4, -height * 0.5), root + over], steps: 4),
                        widths: [width * 1.2, width * 1.6, 0.2]), Paint(green * 0.9, fineness: 0.7))
            } else {
                drawing.dab(
                    tip + Point(0, height * 0.06), radii: Point(width * 1.5, tall * 0.05), softness: 0.15,
                    Paint(shade(0x5a3a20, 0.3), fineness: 0.85))
            }
        }
    }
}
