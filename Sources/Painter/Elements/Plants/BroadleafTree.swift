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

    /// Leaves in clumps with torn edges: dark ones behind and below, lit ones above and toward the light, and single
    /// leaves at the rim.
    private func leaves(_ pen: inout Pen, tips: [Point], height: Float) {
        guard !tips.isEmpty else { return }
        let hues = hues(&pen)
        let middle = tips.reduce(Point.zero, +) / Float(tips.count)
        // Clumps near the middle close the gaps between the limbs.
        let inner = (0..<10).map { _ in middle + Point(pen.dice.bell() * 0.2, pen.dice.bell() * 0.13) * height }
        let crown = inner + tips
        let detail = min(1, 60 / Float(crown.count))
        for layer in 0..<4 {
            let depth = Float(layer) / 3
            for tip in crown {
                let wanted = mix(1.4, 5, depth * depth) * detail
                let count = Int(wanted) + (pen.dice.chance(wanted - Float(Int(wanted))) ? 1 : 0)
                for _ in 0..<count {
                    let hue = hues.count > 1 ? pen.dice.pick(hues) : hues[0]
                    clump(&pen, around: tip, middle: middle, height: height, depth: depth, green: hue)
                }
            }
        }
    }

    /// The colours of its leaves: one green, or autumn's several, which glow in the dullest light.
    private func hues(_ pen: inout Pen) -> [Colour] {
        guard pen.composition.scene.season == .autumn else {
            return [pen.matter(pen.dice.pick([Colour(0x47662f), Colour(0x566f34)]))]
        }
        return [Colour(0xd8862a), Colour(0xc85a20), Colour(0xe6b03c)].map { pen.matter($0, bending: 0.3) }
    }

    /// A clump of leaves; `depth` is 0 behind and 1 toward the eye.
    private func clump(
        _ pen: inout Pen, around tip: Point, middle: Point, height: Float, depth: Float, green: Colour
    ) {
        let size = height * mix(0.07, 0.02, depth) * pen.dice.within(0.7...1.3)
        let scatter = height * mix(0.05, 0.075, depth)
        let lift = height * mix(-0.02, 0.022, depth)
        let toward = Point(pen.lightSide * 0.02, 0.01) * (height * depth)
        let place = tip + Point(pen.dice.bell(), pen.dice.bell() * 0.8) * scatter + Point(0, lift) + toward
        let outward = (place - middle) / (height * 0.34)
        let up = clamp(outward.y * 0.7 + mix(-0.3, 0.45, depth) + (place.y - tip.y) / scatter * 0.25, -0.8, 0.9)
        let side = clamp(outward.x * 0.7 + (place.x - tip.x) / scatter * 0.2, -0.8, 0.8)
        let tone = green.lightened(by: pen.dice.bell() * 0.025) * mix(0.42, 1.25, depth) * pen.dice.within(0.85...1.15)
        var colour = pen.lit(tone, side: side, up: up)
        // Leaves at the rim let the light through.
        let rim = smoothstep(0.6, 1.1, (outward * outward).sum().squareRoot())
        colour += green * pen.light.key * (0.35 * pen.light.backlit * rim * depth)
        let leaf = max(height * 0.014, pen.pixel * 1.6)
        pen.dab(
            place, size, size * 0.8, turn: pen.dice.within(-1...1), softness: 0.12,
            Paint(colour, grain: 1.1, grainSize: Point(leaf, leaf), fineness: mix(0.5, 0.78, depth)))
    }
}
