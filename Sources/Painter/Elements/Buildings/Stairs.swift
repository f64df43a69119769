import Foundation

/// A flight of old stone steps that climbs away from the eye between low walls to a gate of light.
struct Stairs: SceneElement {
    let nature = Nature(metres: 9, standing: .ground, prominence: 0.48, group: 1...1, breadth: 1.2, weight: 6)

    func draw(with pen: inout Pen) {
        let stone = pen.matter(pen.dice.pick([Colour(0xa89e90), Colour(0x94908c), Colour(0xb8a488)]))
        let lean = pen.dice.within(-1.4...1.4)
        let flight = pen.dice.within(5.4...6.2)
        pen.shadow(width: 7, height: 5)
        /// How far up, 0 to 1, becomes a place: steps shrink with distance.
        func place(_ t: Float) -> (middle: Point, half: Float) {
            let y = flight * (1 - powf(1 - t, 1.5)) * 1.0
            return (Point(lean * t * t, y), mix(2.7, 1.15, 1 - powf(1 - t, 1.4)))
        }
        slope(&pen, top: place(1), foot: place(0))
        gate(&pen, place(1).middle, half: place(1).half, stone)
        pen.bedding(half: 7.6, height: 0.5)
        let steps = 18
        for step in (0..<steps).reversed() {
            let low = place(Float(step) / Float(steps))
            let high = place(Float(step + 1) / Float(steps))
            let rise = high.middle.y - low.middle.y
            let tone = pen.dice.within(0.88...1.1)
            let edge = low.middle.y + rise * 0.62
            let worn = pen.dice.bell() * 0.05
            pen.fill(
                Path([
                    low.middle + Point(-low.half, 0), low.middle + Point(low.half, 0),
                    Point(low.middle.x + low.half, edge), Point(low.middle.x - low.half, edge),
                ]), Paint(pen.lit(stone * (0.62 * tone)), grain: 0.24, grainSize: Point(0.5, 0.2)))
            pen.fill(
                Path([
                    Point(low.middle.x - low.half * 1.01, edge), Point(low.middle.x + worn, edge - rise * 0.07),
                    Point(low.middle.x + low.half * 1.01, edge), high.middle + Point(high.half, 0.01),
                    high.middle + Point(-high.half, 0.01),
                ]), Paint(pen.lit(stone * tone, up: 0.95) + pen.rim * 0.12, grain: 0.2, grainSize: Point(0.5, 0.1)))
        }
        for side in [-1, 1] as [Float] { cheek(&pen, side: side, place, stone) }
        pen.turf(half: 7, tall: 0.2...0.6, at: -0.6...(-0.15), count: 120)
    }

    /// The hillside that carries the steps: it runs out into the land on both sides, with bushes along the way up.
    private func slope(_ pen: inout Pen, top: (middle: Point, half: Float), foot: (middle: Point, half: Float)) {
        let turf = pen.groundMatter()
        let wide = [pen.dice.within(13...18), pen.dice.within(13...18)]
        let shoulders = [pen.dice.within(0.62...0.9), pen.dice.within(0.62...0.9)]
        let hill = Path.smooth([
            Point(-wide[0], -0.7), Point(-wide[0] * 0.62, 0.9),
            top.middle + Point(-4.2, -top.middle.y * (1 - shoulders[0])),
            top.middle + Point(-1.4, 0.05), top.middle + Point(1.4, 0.05),
            top.middle + Point(4.2, -top.middle.y * (1 - shoulders[1])), Point(wide[1] * 0.62, 0.9),
            Point(wide[1], -0.7),
            Point(0, -0.6),
        ])
        var paint = Paint.gradient(
            pen.lit(turf * 0.92, up: 0.92), pen.lit(turf, up: 0.97), from: top.middle, to: Point(0, 0), grain: 0.3)
        paint.fineness = 0.45
        pen.fill(hill, paint)
        for _ in 0..<22 {
            let side: Float = pen.dice.chance(0.5) ? 1 : -1
            let t = pen.dice.unit()
            let away = pen.dice.within(1.1...5) * (1.4 - t)
            let beside = mix(foot.half, top.half, t) + 0.5
            let y = top.middle.y * t - away * 0.28
            shrub(
                &pen, Point(top.middle.x * t * t + side * (beside + away), max(-0.4, y)),
                size: pen.dice.within(0.4...1.2) * (1.2 - 0.6 * t))
        }
    }

    private func shrub(_ pen: inout Pen, _ foot: Point, size: Float) {
        let cover = pen.composition.land.cover
        guard cover != .sand else { return }
        let leaf = pen.natural(
            cover == .snow ? Colour(0xa8b2ba) : cover == .autumn ? Colour(0x8a642e) : Colour(0x4a6234))
        let count = Int(clamp(size / pen.pixel * 0.6, 6, 26))
        for index in 0..<count {
            let t = Float(index) / Float(count)
            let part = size * pen.dice.within(0.13...0.26)
            let across = pen.dice.bell() * size * 0.6 * (1.1 - 0.5 * t)
            pen.dab(
                foot + Point(across, size * mix(0.05, 0.85, t)), part * 1.1, part, softness: 0.25,
                Paint(
                    pen.lit(leaf * mix(0.55, 1.2, t), side: across / size, up: 0.2 + 0.6 * t), grain: 0.4,
                    grainSize: Point(0.2, 0.2), fineness: 0.65))
        }
    }

    private func cheek(
        _ pen: inout Pen, side: Float, _ place: (Float) -> (middle: Point, half: Float), _ stone: Colour
    ) {
        var inner: [Point] = []
        var outer: [Point] = []
        for step in 0...10 {
            let at = place(Float(step) / 10)
            let thick = at.half * 0.16
            let height = at.half * 0.24
            inner.append(at.middle + Point(side * at.half, height))
            outer.append(at.middle + Point(side * (at.half + thick), height))
        }
        let first = place(0)
        let base = inner.map { $0 - Point(0, first.half * 0.24) }
        pen.fill(Path(inner + base.reversed()), Paint(pen.lit(stone * 0.7, side: -side * 0.8), grain: 0.25))
        pen.fill(
            Path(inner + outer.reversed()), Paint(pen.lit(stone, up: 0.95) + pen.rim * 0.15, grain: 0.2))
        let corner = outer[0]
        pen.fill(
            Path([
                inner[0], corner, Point(corner.x, first.middle.y - 0.25), Point(inner[0].x, first.middle.y - 0.25),
            ]), Paint(pen.lit(stone * 0.85), grain: 0.25))
        pen.drum(
            Point((inner[0].x + corner.x) / 2, -0.25), height: 1.35, bottom: 0.36, top: 0.32, stone, grain: 0.22)
        pen.dab(
            Point((inner[0].x + corner.x) / 2, 1.3), 0.36, 0.32,
            Paint(pen.lit(stone, side: pen.lightSide * 0.4, up: 0.5), grain: 0.2))
    }

    /// Two pillars and a lintel at the head of the steps, light between them.
    private func gate(_ pen: inout Pen, _ foot: Point, half: Float, _ stone: Colour) {
        let height: Float = 2.6
        let light = mix(Colour(1.0, 0.86, 0.6), pen.composition.sky.glow, 0.3)
        let opening = Pen.arch(foot - Point(0, 0.05), half: half * 0.72, height: height * 0.86)
        pen.fill(
            Path(opening), .gradient(light * 0.5, light * 1.15, from: foot + Point(0, height), to: foot), emits: 1)
        var frame = Path(Pen.arch(foot - Point(0, 0.1), half: half, height: height * 1.08, rise: 0.8))
        frame.add(opening.reversed())
        pen.fill(frame, Paint(pen.lit(stone * 0.9), grain: 0.28, grainSize: Point(0.3, 0.2)))
        pen.stroke(Array(opening.dropFirst(2)), widths: [0.12], Paint(pen.lit(stone) + light * 0.2))
        pen.glow(foot + Point(0, 1), radius: 4.2, light * 0.18)
    }
}
