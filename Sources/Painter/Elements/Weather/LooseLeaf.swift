import Foundation

/// A leaf that lies on the ground or turns in the air: with teeth, stalk and vein where it is near enough to show them.
struct LooseLeaf {
    /// Its middle, in pixels.
    let place: Point
    /// Half its length, in pixels.
    let size: Float
    let colour: Colour
    /// Its height in parts of its length: 1 seen from above, near 0 from the side.
    let flatness: Float

    func draw(on composition: Composition, _ dice: inout Dice, _ drawing: inout Drawing) {
        let lit = lit(on: composition, &dice)
        let angle = dice.within(-3...3)
        let (cosine, sine) = (cosf(angle), sinf(angle))
        func at(_ x: Float, _ y: Float) -> Point {
            place + Point(x * cosine - y * sine, (x * sine + y * cosine) * flatness) * size
        }
        guard size > 2.5 else {
            drawing.dab(
                place, radii: Point(max(0.7, size), max(0.5, size * 0.5 * flatness + 0.2)), softness: 0.3,
                Paint(lit, fineness: 0.6))
            return
        }
        // Pointed at both ends, with a few teeth.
        let outline = [
            at(-1, 0), at(-0.5, 0.34), at(-0.2, 0.36), at(0, 0.52), at(0.3, 0.34), at(1.1, 0), at(0.3, -0.36),
            at(0.05, -0.5), at(-0.2, -0.34), at(-0.5, -0.32),
        ]
        drawing.fill(Path.smooth(outline, steps: 3), Paint(lit, fineness: 0.8))
        drawing.fill(
            Path.stroke([at(-1.5, 0.1), at(-0.9, 0), at(0.9, 0)], widths: [size * 0.06, size * 0.07, 0.1]),
            Paint(lit * 0.55, fineness: 0.85))
    }

    private func lit(on composition: Composition, _ dice: inout Dice) -> Colour {
        let light = composition.light
        let normal = SIMD3<Float>(dice.bell() * 0.5, 0.5, -0.7)
        let albedo = composition.palette.bend(colour.lightened(by: dice.bell() * 0.05), by: 0.1)
        return light.on(albedo, normal: normal / (normal * normal).sum().squareRoot())
            + albedo * light.key * (0.3 * light.backlit)
    }
}
