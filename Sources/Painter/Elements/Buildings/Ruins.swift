import Foundation

/// What is left of a great building: broken columns, an arch that still stands, fallen blocks in the grass.
struct Ruins: SceneElement {
    let nature = Nature(metres: 9, standing: .ground, prominence: 0.34, group: 1...2, breadth: 2.2, weight: 6)

    func draw(with pen: inout Pen) {
        let stone = pen.matter(pen.dice.pick([Colour(0xb4aa98), Colour(0xa09a92), Colour(0xb89f80)]))
        pen.shadow(width: 17, height: 6)
        let archAt = pen.dice.within(-5.4...(-3))
        if pen.dice.chance(0.45) {
            RuinedAbbey(&pen, stone: stone).draw(&pen)
        } else {
            temple(&pen, archAt: archAt, stone)
        }
        for _ in 0..<16 {
            let size = pen.dice.within(0.3...0.95)
            pen.boulder(
                Point(pen.dice.within(-10...10), -0.35 - pen.dice.unit() * 0.5), half: size, height: size * 1.1,
                stone * pen.dice.within(0.75...1.05))
        }
        pen.bedding(half: 10, height: 0.6, at: -0.15)
        pen.turf(half: 10.5, tall: 0.35...1, at: -0.7...0.2, count: 150)
    }

    private func temple(_ pen: inout Pen, archAt: Float, _ stone: Colour) {
        // What stands behind is paler and smaller.
        for _ in 0..<3 {
            let x = pen.dice.within(archAt + 3...7)
            columnShaft(
                &pen, Point(x, 1), height: pen.dice.within(0.8...3.2), mix(stone, Colour(0x98a2ae), 0.25) * 0.85,
                isWhole: false)
        }
        steps(&pen, stone)
        arch(&pen, Point(archAt, 0.4), stone)
        colonnade(&pen, from: archAt + 4.4, stone)
        fallenColumn(&pen, stone)
        ivy(&pen, around: Point(archAt - 2, 4))
    }

    /// Worn steps of which blocks have sunk or gone.
    private func steps(_ pen: inout Pen, _ stone: Colour) {
        for (low, half) in [(Float(-0.35), Float(9.2)), (0.02, 8.2)] {
            var x = -half + pen.dice.unit()
            while x < half {
                let long = pen.dice.within(0.9...2.2)
                defer { x += long }
                if pen.dice.chance(0.16 + 0.3 * abs(x) / half) { continue }
                let top = low + 0.42 + pen.dice.bell() * 0.05 - (pen.dice.chance(0.2) ? 0.16 : 0)
                let tone = stone * pen.dice.within(0.9...1.08)
                pen.fill(
                    Path([Point(x, low - 0.2), Point(x + long, low - 0.2), Point(x + long, top), Point(x, top)]),
                    Paint(pen.lit(tone * 0.68), grain: 0.35, grainSize: Point(1.2, 0.3)))
                pen.stroke(
                    [Point(x + 0.03, top), Point(x + long - 0.05, top)], widths: [0.15],
                    Paint(pen.lit(tone, up: 0.9), grain: 0.3))
            }
        }
    }

    /// Columns at uneven gaps, for some are gone; where two neighbours are whole a beam still lies on them.
    private func colonnade(_ pen: inout Pen, from left: Float, _ stone: Colour) {
        var x = left
        var lastWhole: Float?
        let height: Float = 6.2
        while x < 8.4 {
            let isWhole = lastWhole == nil ? pen.dice.chance(0.45) : pen.dice.chance(0.7)
            let broken = pen.dice.within(0.7...4.6)
            columnShaft(&pen, Point(x, 0.4), height: isWhole ? height : broken, stone, isWhole: isWhole)
            if isWhole, let last = lastWhole {
                let low = 0.4 + height + 1.15
                pen.fill(
                    Path([
                        Point(last - 0.8, low), Point(x + 0.8, low), Point(x + 0.6, low + 0.9),
                        Point((last + x) / 2, low + 0.7), Point(last - 0.7, low + 0.95),
                    ]), Paint(pen.lit(stone * 0.95), grain: 0.35, grainSize: Point(0.8, 0.3)))
            }
            lastWhole = isWhole ? x : nil
            x += pen.dice.chance(0.3) ? pen.dice.within(3.2...4.2) : pen.dice.within(1.7...2.3)
        }
    }

    /// Drums of a column that lie in the grass in the order in which they fell.
    private func fallenColumn(_ pen: inout Pen, _ stone: Colour) {
        let start = Point(pen.dice.within(-1...4), -0.75)
        let way: Float = pen.dice.chance(0.5) ? 1 : -1
        for drum in 0..<3 {
            let half = 0.5 - Float(drum) * 0.05
            let foot = start + Point(way * Float(drum) * 1.65, pen.dice.bell() * 0.12)
            let end = foot + Point(way * 1.25, 0.08)
            pen.stroke(
                [foot + Point(0, half), end + Point(0, half)], widths: [half * 2],
                .gradient(
                    pen.lit(stone * 1.05, up: 0.9), pen.lit(stone * 0.5, up: -0.3), from: foot + Point(0, half * 2),
                    to: foot, grain: 0.25))
            pen.dab(
                end + Point(0, half), half * 0.42, half, softness: 0.08,
                Paint(pen.lit(stone * 0.85, side: way * 0.7), grain: 0.3, fineness: 0.9))
        }
    }

    private func ivy(_ pen: inout Pen, around middle: Point) {
        guard pen.composition.land.cover == .meadow || pen.composition.land.cover == .autumn else { return }
        let leaf = pen.natural(pen.composition.land.cover == .autumn ? Colour(0x9a4a2a) : Colour(0x3e5a2c))
        for _ in 0..<110 {
            let fall = pen.dice.unit()
            let place = middle + Point(pen.dice.bell() * 1.1, 2.6 - fall * 5.4)
            let size = pen.dice.within(0.14...0.34)
            pen.dab(
                place, size, size * 0.8, turn: pen.dice.bell(), softness: 0.15,
                Paint(
                    pen.lit(leaf * pen.dice.within(0.55...1.3), side: pen.dice.bell() * 0.6, up: 0.4), grain: 0.8,
                    grainSize: Point(0.12, 0.12), fineness: 0.7))
        }
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
}
