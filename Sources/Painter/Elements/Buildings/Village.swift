import Foundation

/// A cluster of small houses round a church, roofs one above the other as on a gentle slope.
struct Village: SceneElement {
    let nature = Nature(metres: 16, standing: .ground, prominence: 0.3, group: 1...1, breadth: 3.2, weight: 6)

    func draw(with pen: inout Pen) {
        pen.shadow(width: 22, height: 6)
        let rows = pen.dice.int(3...4)
        let church = pen.dice.within(-8...8)
        for row in 0..<rows {
            let depth = Float(rows - 1 - row)
            let count = pen.dice.int(4...6)
            if row == 1 { steeple(&pen, Point(church, depth * 2.4 + lie(church))) }
            var trees = pen.dice.int(3...5)
            while trees > 0 {
                trees -= 1
                bush(&pen, Point(pen.dice.within(-1...1) * (21 - depth * 3), depth * 2.9 - 0.3))
            }
            for house in 0..<count {
                let x =
                    (Float(house) + 0.5 - Float(count) / 2) / Float(count) * (44 - depth * 6) + pen.dice.bell() * 2.4
                cottage(&pen, Point(x, depth * 2.9 + lie(x) + pen.dice.bell() * 0.7), size: 1 - depth * 0.1)
            }
        }
        hedge(&pen)
    }

    /// How much lower the ground lies at a place: the village bulges toward the eye in the middle.
    private func lie(_ x: Float) -> Float { -2 * (1 - min(1, x * x / 484)) }

    /// Bushes and gardens along the front, uneven, so that no wall ends in one line with the next.
    private func hedge(_ pen: inout Pen) {
        for _ in 0..<16 {
            let x = pen.dice.within(-24...24)
            bush(&pen, Point(x, lie(x) - pen.dice.within(0.5...1.3)), tall: 1...2.4)
        }
    }

    private func cottage(_ pen: inout Pen, _ foot: Point, size: Float) {
        let wall = pen.matter(
            pen.dice.pick([Colour(0xdccfba), Colour(0xc8ac90), Colour(0xb8a49a), Colour(0xd6b49c), Colour(0xe4ddd0)]))
        let roof = pen.natural(
            pen.composition.land.cover == .snow
                ? Colour(0xeaf0f6)
                : pen.dice.pick([Colour(0x7c4434), Colour(0x5c4038), Colour(0x50484c), Colour(0x8a5038)]))
        let turn: Float = pen.dice.chance(0.5) ? 1 : -1
        let gable = pen.dice.within(2...2.7) * size
        let length = pen.dice.within(3.6...5.6) * size
        let eaves = pen.dice.within(2.4...3.8) * size
        let ridge = eaves + pen.dice.within(1.9...2.7) * size
        func at(_ x: Float, _ y: Float) -> Point { foot + Point(turn * x, y) }
        pen.fill(
            Path([
                at(-gable * 2, -0.6), at(0, -0.6), at(0, eaves), at(-gable, ridge), at(-gable * 2, eaves),
            ]), Paint(pen.lit(wall, side: -0.7 * turn), grain: 0.12))
        pen.fill(
            Path([at(0, -0.6), at(length, -0.6), at(length, eaves), at(0, eaves)]),
            Paint(pen.lit(wall, side: 0.6 * turn), grain: 0.12))
        let chimney = at(length * 0.35, ridge)
        pen.fill(
            Path.rectangle(chimney.x - 0.35, chimney.y - 0.8, 0.7, 1.7),
            pen.lit(pen.natural(Colour(0x75503f)), side: 0.4 * turn))
        pen.fill(
            Path([
                at(0.1, eaves - 0.3), at(length + 0.3, eaves - 0.3), at(length - gable + 0.2, ridge),
                at(-gable, ridge + 0.1),
            ]), Paint(pen.lit(roof, side: 0.4 * turn, up: 0.7), grain: 0.18, grainSize: Point(0.8, 0.2)))
        pen.stroke(
            [at(-gable * 2 - 0.3, eaves - 0.35), at(-gable, ridge + 0.08), at(0.1, eaves - 0.3)], widths: [0.26],
            Paint(pen.lit(roof * 0.75, side: -0.5 * turn, up: 0.4)))
        let panes = Int(length / 1.7)
        for pane in 0...panes {
            let corner = pane == 0 ? at(-gable, 1.1) : at(-0.6 + Float(pane) * 1.5, 0.9)
            pen.pane(
                Path.rectangle(corner.x - 0.4, corner.y, 0.8, 1.05), middle: corner + Point(0, 0.5), size: 0.85,
                isLit: pen.isLampTime && pen.dice.chance(0.75))
        }
        if pen.dice.chance(0.28) { pen.hearthSmoke(from: chimney + Point(0, 1), puffs: 10, size: 0.3) }
    }

    private func steeple(_ pen: inout Pen, _ foot: Point) {
        let wall = pen.natural(Colour(0xd8cfc0))
        let slate = pen.natural(pen.composition.land.cover == .snow ? Colour(0xe6ecf4) : Colour(0x4a4e58))
        let height = pen.dice.within(8.5...10)
        let half: Float = 1.7
        pen.fill(
            Path.rectangle(foot.x - half, foot.y, half * 1.1, height), Paint(pen.lit(wall, side: -0.6), grain: 0.14))
        pen.fill(
            Path.rectangle(foot.x + half * 0.1, foot.y, half * 0.9, height),
            Paint(pen.lit(wall, side: 0.6), grain: 0.14))
        let tip = foot + Point(0.1, height + pen.dice.within(5...7))
        let crease = foot + Point(half * 0.1, height - 0.1)
        pen.fill(
            Path([foot + Point(-half * 1.2, height - 0.1), crease, tip]), Paint(pen.lit(slate, side: -0.7, up: 0.3)))
        pen.fill(
            Path([crease, foot + Point(half * 1.2, height - 0.1), tip]), Paint(pen.lit(slate, side: 0.7, up: 0.3)))
        let cross = max(0.12, pen.pixel * 0.7)
        pen.stroke([tip, tip + Point(0, 1.3)], widths: [cross], Paint(pen.lit(slate * 0.6)))
        pen.stroke(
            [tip + Point(-0.4, 0.85), tip + Point(0.4, 0.85)], widths: [cross], Paint(pen.lit(slate * 0.6)))
        pen.pane(
            Path(Pen.arch(foot + Point(-half * 0.45, height - 2.4), half: 0.4, height: 1.5)),
            middle: foot + Point(-half * 0.45, height - 1.7), size: 0.8, isLit: pen.isLampTime)
    }

    private func bush(_ pen: inout Pen, _ foot: Point, tall: ClosedRange<Float> = 2.4...5.5) {
        let leaf = pen.natural(
            pen.composition.land.cover == .snow
                ? Colour(0x9aa4ac) : pen.composition.land.cover == .autumn ? Colour(0x9a6a2c) : Colour(0x46592f))
        let height = pen.dice.within(tall)
        for _ in 0..<14 {
            let t = pen.dice.unit()
            let size = height * pen.dice.within(0.14...0.26)
            pen.dab(
                foot + Point(pen.dice.bell() * height * 0.36, height * mix(0.1, 0.9, t)), size, size * 0.85,
                softness: 0.3,
                Paint(
                    pen.lit(leaf * mix(0.65, 1.2, t), side: pen.dice.bell() * 0.7, up: 0.2 + t * 0.5), grain: 0.35,
                    fineness: 0.6))
        }
    }
}
