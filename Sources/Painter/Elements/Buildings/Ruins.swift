import Foundation

/// What is left of a great building: broken columns, an arch that still stands, fallen blocks in the grass.
struct Ruins: SceneElement {
    let nature = Nature(metres: 9, standing: .ground, prominence: 0.3, group: 1...2, breadth: 2.2, weight: 6)

    func draw(with pen: inout Pen) {
        let stone = pen.matter(pen.dice.pick([Colour(0xb4aa98), Colour(0xa09a92), Colour(0xb89f80)]))
        pen.shadow(width: 17, height: 6)
        let archAt = pen.dice.within(-5...(-2.5))
        pen.fill(
            Path.rectangle(-9, -0.3, 18, 0.75),
            Paint(pen.lit(stone * 0.75), grain: 0.3, grainSize: Point(1.2, 0.4)))
        pen.stroke([Point(-9.1, 0.45), Point(9.1, 0.45)], widths: [0.22], Paint(pen.lit(stone, up: 0.9)))
        arch(&pen, Point(archAt, 0.4), stone)
        let columns = pen.dice.int(4...6)
        for column in 0..<columns {
            let x = mix(archAt + 4.6, 8.2, Float(column) / Float(max(1, columns - 1)))
            let whole = pen.dice.chance(0.35)
            columnShaft(&pen, Point(x, 0.4), height: whole ? 6.2 : pen.dice.within(1.2...5), stone, isWhole: whole)
        }
        for _ in 0..<13 {
            let size = pen.dice.within(0.35...0.95)
            pen.boulder(
                Point(pen.dice.within(-9.5...9.5), -0.35 - pen.dice.unit() * 0.4), half: size, height: size * 1.1,
                stone * pen.dice.within(0.75...1.05))
        }
        pen.bedding(half: 9.6, height: 0.5, at: -0.1)
        weeds(&pen)
    }

    private func arch(_ pen: inout Pen, _ foot: Point, _ stone: Colour) {
        let half: Float = 2.9
        let top: Float = pen.dice.within(7...8)
        // A ragged upper edge: one shoulder has fallen.
        var wall = [foot + Point(-half, -0.2), foot + Point(half, -0.2)]
        let fallen = pen.dice.within(0.45...0.8)
        let steps = 9
        for step in 0...steps {
            let t = Float(step) / Float(steps)
            let drop = mix(fallen, 1, smoothstep(0.05, 0.55, t))
            wall.append(foot + Point(mix(half, -half, t), top * drop + pen.dice.bell() * 0.35))
        }
        let opening = Pen.arch(foot - Point(0, 0.19), half: 1.55, height: min(top * 0.68, top * fallen + 0.6))
        var reveal = Path(opening)
        reveal.add(opening.map { $0 + Point(0.5, 0.1) }.reversed())
        pen.fill(reveal, Paint(pen.lit(stone * 0.45, side: -0.6), grain: 0.2))
        var path = Path(wall)
        path.add(opening.reversed())
        pen.fill(path, Paint(pen.lit(stone, side: 0.15), grain: 0.3, grainSize: Point(0.9, 0.45)))
        pen.stones(foot - Point(half, 0), width: 1.3, height: top * 0.75, course: 0.6, share: 0.3, stone, side: 0)
        pen.fill(
            Path([
                foot + Point(half, -0.2), foot + Point(half + 0.8, -0.1), foot + Point(half + 0.8, top * fallen * 0.8),
                foot + Point(half, top * fallen),
            ]), Paint(pen.lit(stone, side: 0.85), grain: 0.3))
        pen.stroke(
            Array(opening.dropFirst(2)), widths: [0.42],
            Paint(pen.lit(stone.lightened(by: 0.05), up: 0.3), grain: 0.4, grainSize: Point(0.5, 0.5)))
    }

    private func columnShaft(_ pen: inout Pen, _ foot: Point, height: Float, _ stone: Colour, isWhole: Bool) {
        let half = pen.dice.within(0.5...0.6)
        pen.drum(foot, height: 0.4, bottom: half * 1.45, top: half * 1.25, stone)
        pen.drum(foot + Point(0, 0.4), height: height, bottom: half, top: half * 0.86, stone, grain: 0.22)
        let flute = half * 0.26
        if flute > pen.pixel * 1.1 {
            for line in -2...2 {
                let x = Float(line) * flute * 1.3
                pen.stroke(
                    [foot + Point(x, 0.5), foot + Point(x * 0.88, height + 0.3)], widths: [flute * 0.4],
                    Paint(pen.lit(stone * 0.55), opacity: 0.5))
            }
        }
        let top = foot + Point(0, height + 0.4)
        if isWhole {
            pen.drum(top, height: 0.45, bottom: half * 0.9, top: half * 1.5, stone)
            pen.fill(
                Path.rectangle(top.x - half * 1.6, top.y + 0.4, half * 3.2, 0.35), Paint(pen.lit(stone, up: 0.3)))
        } else {
            let break1 = pen.dice.within(-0.3...0.5)
            pen.fill(
                Path([
                    top + Point(-half * 0.86, -0.05), top + Point(half * 0.86, -0.05),
                    top + Point(half * 0.6, break1 * 0.7 + 0.15), top + Point(0, 0.1),
                    top + Point(-half * 0.5, 0.5 - break1 * 0.5),
                ]), Paint(pen.lit(stone * 1.05, side: 0.1, up: 0.5), grain: 0.3))
        }
    }

    private func weeds(_ pen: inout Pen) {
        guard pen.pixel < 0.2, pen.composition.land.cover != .sand, pen.composition.land.cover != .snow else { return }
        let leaf = pen.natural(Colour(0x5c6e38))
        for _ in 0..<60 {
            let root = Point(pen.dice.within(-10...10), pen.dice.within(-0.7...0.3))
            let tall = pen.dice.within(0.3...0.9)
            pen.stroke(
                [root, root + Point(pen.dice.bell() * 0.2, tall * 0.6), root + Point(pen.dice.bell() * 0.5, tall)],
                widths: [0.09, 0.06, 0.01],
                Paint(pen.lit(leaf * pen.dice.within(0.6...1.3), up: 0.5), fineness: 0.6))
        }
    }
}
