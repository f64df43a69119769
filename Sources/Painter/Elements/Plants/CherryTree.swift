import Foundation

/// A cherry tree in blossom: dark crooked limbs, spreading low, under clouds of pale petals, some on the ground.
struct CherryTree: SceneElement {
    let nature = Nature(metres: 6, standing: .ground, prominence: 0.56, group: 1...2, breadth: 1.2, weight: 5)

    func draw(with pen: inout Pen) {
        let height: Float = 6 * pen.dice.within(0.9...1.05)
        pen.shadow(width: height * 0.9, height: height)
        let petal = pen.matter(Colour(0xf0bccb), bending: 0.3)
        fallen(&pen, height: height, petal: petal)
        var boughs = Boughs(bark: pen.natural(Colour(0x3a2a28)))
        boughs.parting = 0.4...0.85
        boughs.rise = 0.16
        boughs.shortening = 0.78
        let lean = pen.dice.bell() * 0.18
        boughs.grow(
            with: &pen, from: Point(0, -0.05), heading: .pi / 2 + lean, length: height * 0.27, width: height * 0.075)
        clouds(&pen, tips: boughs.tips, height: height, petal: petal)
    }

    private func fallen(_ pen: inout Pen, height: Float, petal: Colour) {
        let size = max(0.035, pen.pixel * 0.6)
        for _ in 0..<Int(120 * pen.detail) {
            let place = Point(pen.dice.bell() * height * 0.5, pen.dice.bell() * height * 0.035 - 0.05)
            pen.dab(
                place, size * pen.dice.within(0.8...1.8), size * 0.45, softness: 0.3,
                Paint(pen.lit(petal, up: 0.8), opacity: 0.75, fineness: 0.5))
        }
    }

    /// Blossom in clumps: dusky rose behind and below, nearly white where the light falls.
    private func clouds(_ pen: inout Pen, tips: [Point], height: Float, petal: Colour) {
        guard !tips.isEmpty else { return }
        let crown = tips.reduce(Point.zero, +) / Float(tips.count)
        let leaf = max(height * 0.018, pen.pixel * 1.3)
        let wanted = 1500 * pen.detail * powf(height * 0.018 / leaf, 1.6)
        for layer in 0..<3 {
            let depth = Float(layer) / 2
            let tone = petal.blended(with: Colour(0xb06a86), 0.42 - 0.42 * depth)
            for tip in tips {
                for _ in 0..<Int(clamp(wanted / Float(tips.count), 3, 40) * mix(0.22, 0.5, depth)) + 1 {
                    let place = tip + Point(pen.dice.bell(), pen.dice.bell() * 0.75) * height * 0.075
                    let outward = (place - crown) / (height * 0.4)
                    let up = clamp(outward.y * 0.9 + 0.15 + 0.3 * depth, -0.7, 0.9)
                    let size = leaf * pen.dice.within(0.6...1.5) * mix(2.4, 0.8, depth)
                    var colour = pen.lit(
                        tone * mix(0.65, 1.4, depth) * pen.dice.within(0.85...1.15),
                        side: clamp(outward.x * 0.8, -0.7, 0.7), up: up)
                    // Petals let the light through.
                    colour += petal * pen.light.key * (0.26 * pen.light.backlit)
                    pen.dab(
                        place, size, size * 0.75, turn: pen.dice.within(-1...1), softness: 0.3,
                        Paint(colour, grain: 0.15, fineness: 0.55))
                }
            }
        }
    }
}
