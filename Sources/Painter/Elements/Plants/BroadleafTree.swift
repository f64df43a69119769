import Foundation

/// A broad tree: a forking trunk under heaps of leaves, bright on the side of the light.
struct BroadleafTree: SceneElement {
    let nature = Nature(metres: 9, standing: .ground, prominence: 0.52, group: 1...1, breadth: 0.9, weight: 4)

    func draw(with pen: inout Pen) {
        let height: Float = 9 * pen.dice.within(0.88...1.08)
        pen.shadow(width: height * 0.7, height: height)
        var tips: [Point] = []
        let bark = pen.lit(pen.natural(Colour(0x4c3a2c)), side: pen.lightSide * 0.6)
        fork(
            &pen, from: Point(0, -0.05), direction: Point(pen.dice.bell() * 0.12, 1), length: height * 0.34,
            width: height * 0.06, level: 0, bark: bark, tips: &tips)
        leaves(&pen, tips: tips, height: height)
    }

    private func fork(
        _ pen: inout Pen, from: Point, direction: Point, length: Float, width: Float, level: Int, bark: Colour,
        tips: inout [Point]
    ) {
        let length = length * pen.dice.within(0.85...1.15)
        let unit = direction / max(0.01, (direction * direction).sum().squareRoot())
        let bend = Point(-unit.y, unit.x) * (pen.dice.bell() * length * 0.12)
        let end = from + unit * length
        let middle = (from + end) * 0.5 + bend
        let base = level == 0 ? [width * 1.5, width, width * 0.75] : [width, width * 0.85, width * 0.62]
        pen.stroke(
            Path.curve([from, middle, end], steps: 4), widths: base,
            Paint(bark, grain: 0.25, grainSize: Point(0.1, 0.4)))
        if level >= 1 { tips.append(middle) }
        guard level < 4, width > pen.pixel * 0.3 else {
            tips.append(end)
            return
        }
        for index in 0..<(pen.dice.chance(0.35) ? 3 : 2) {
            let side: Float = index == 0 ? -1 : index == 1 ? 1 : 0
            let turn = side * pen.dice.within(0.3...0.75) + pen.dice.bell() * 0.12
            let next = Point(unit.x * cosf(turn) - unit.y * sinf(turn), unit.x * sinf(turn) + unit.y * cosf(turn) + 0.1)
            fork(
                &pen, from: end, direction: next, length: length * 0.74, width: width * 0.62, level: level + 1,
                bark: bark, tips: &tips)
        }
    }

    /// Leaves in clumps around the twigs: dark ones behind and below, bright ones toward the light.
    private func leaves(_ pen: inout Pen, tips: [Point], height: Float) {
        guard !tips.isEmpty else { return }
        func depthOf(_ layer: Int) -> Float { Float(layer) / 2 }
        let isAutumn = pen.composition.scene.season == .autumn
        let green = pen.matter(isAutumn ? Colour(0xb4682a) : Colour(0x47662f))
        let crown = tips.reduce(Point.zero, +) / Float(tips.count)
        let leaf = max(height * 0.02, pen.pixel * 1.5)
        // As many leaves as fill the crown at their size.
        let wanted = 1100 * pen.detail * powf(height * 0.02 / leaf, 1.6)
        let perTip = Int(clamp(wanted / Float(tips.count), 3, 40))
        for layer in 0..<3 {
            for tip in tips {
                for _ in 0..<Int(Float(perTip) * mix(0.2, 0.5, depthOf(layer))) + 1 {
                    let offset = Point(pen.dice.bell(), pen.dice.bell() * 0.8) * height * 0.085
                    let place = tip + offset
                    let outward = (place - crown) / (height * 0.4)
                    let depth = depthOf(layer)
                    let up = clamp(outward.y * 0.8 + 0.2 + 0.3 * depth, -0.7, 0.9)
                    let side = clamp(outward.x * 0.8, -0.7, 0.7)
                    let shade = mix(0.45, 1.1, depth) * pen.dice.within(0.8...1.2)
                    let size = leaf * pen.dice.within(0.7...1.6) * mix(2.6, 0.9, depth)
                    pen.dab(
                        place, size, size * 0.62, turn: pen.dice.within(-1...1), softness: 0.25,
                        Paint(
                            pen.lit(green * shade, side: side, up: up), opacity: 0.92, grain: 0.35,
                            grainSize: Point(leaf, leaf)))
                }
            }
        }
    }
}
