import Foundation

/// What is left of an abbey: a gable with the empty frame of its great window, side walls that step down, grass inside.
struct RuinedAbbey {
    private let stone: Colour
    private let height: Float
    private let half: Float
    /// 1, the nave ran to the right of the gable, or -1, to the left.
    private let turn: Float

    init(_ pen: inout Pen, stone: Colour) {
        self.stone = stone
        height = pen.dice.within(7.4...9.4)
        half = pen.dice.within(2.7...3.5)
        turn = pen.dice.chance(0.5) ? 1 : -1
    }

    func draw(_ pen: inout Pen) {
        let place = -turn * pen.dice.within(3.5...5)
        farWall(&pen, from: place)
        gable(&pen, Point(place, 0))
        nearWall(&pen, from: place + turn * (half + 0.3))
        if pen.dice.chance(0.7) { stump(&pen, Point(place + turn * pen.dice.within(11...13), -0.2)) }
    }

    private func paint(_ pen: Pen, side: Float, shade: Float = 1) -> Paint {
        Paint(pen.lit(stone * shade, side: side), grain: 0.3, grainSize: Point(0.8, 0.4))
    }

    /// Points of a broken upper edge between two places, some stones still standing proud.
    private func broken(_ pen: inout Pen, from: Point, to: Point, steps: Int, rough: Float) -> [Point] {
        var edge: [Point] = []
        for step in 0...steps {
            let t = Float(step) / Float(steps)
            let place = from + (to - from) * t + Point(0, pen.dice.bell() * rough)
            // Courses break in steps.
            if let last = edge.last { edge.append(Point(place.x, last.y)) }
            edge.append(place)
        }
        return edge
    }

    private func pointedArch(_ foot: Point, half: Float, height: Float) -> [Point] {
        let spring = height * 0.55
        return [foot + Point(-half, 0), foot + Point(half, 0)]
            + Path.curve(
                [
                    foot + Point(half, spring), foot + Point(half * 0.72, height * 0.82), foot + Point(0, height),
                    foot + Point(-half * 0.72, height * 0.82), foot + Point(-half, spring),
                ], steps: 4)
    }

    private func gable(_ pen: inout Pen, _ foot: Point) {
        let fallen = pen.dice.within(0.55...0.85)
        let tip = foot + Point(pen.dice.within(-0.3...0.3), height)
        var wall = Path(
            [foot + Point(-half, -0.4), foot + Point(half, -0.4)]
                + broken(&pen, from: foot + Point(half, height * 0.62), to: tip, steps: 5, rough: 0.18)
                + broken(&pen, from: tip, to: foot + Point(-half, height * 0.62 * fallen), steps: 5, rough: 0.3))
        let window = pointedArch(foot + Point(0, height * 0.2), half: half * 0.5, height: height * 0.6)
        // The thickness of the wall in the opening.
        var reveal = Path(window)
        reveal.add(window.map { $0 + Point(0.34 * turn, 0.05) }.reversed())
        pen.fill(reveal, paint(pen, side: -turn * 0.7, shade: 0.5))
        wall.add(window.reversed())
        pen.fill(wall, paint(pen, side: -0.1 * turn))
        pen.stones(
            foot - Point(half, 0), width: half * 0.55, height: height * 0.6, course: 0.5, share: 0.22, stone, side: 0)
        pen.stones(
            foot + Point(half * 0.5, 0), width: half * 0.5, height: height * 0.6, course: 0.5, share: 0.22, stone,
            side: 0)
        pen.stroke(
            Array(window.dropFirst(2)), widths: [0.26],
            Paint(pen.lit(stone.lightened(by: 0.06), up: 0.3), grain: 0.3))
        tracery(&pen, foot + Point(0, height * 0.2))
    }

    /// What the window keeps of its bars.
    private func tracery(_ pen: inout Pen, _ foot: Point) {
        let bar = Paint(pen.lit(stone * 0.9), grain: 0.2)
        for (x, whole) in [(-half * 0.17, pen.dice.chance(0.7)), (half * 0.17, pen.dice.chance(0.4))] {
            let top = height * 0.6 * (whole ? 0.62 : pen.dice.within(0.15...0.4))
            pen.stroke([foot + Point(x, 0), foot + Point(x, top)], widths: [0.14], bar)
            guard whole else { continue }
            pen.stroke(
                Path.curve([foot + Point(x, top), foot + Point(x * 0.4, top + 0.6), foot + Point(-x * 0.2, top + 0.9)]),
                widths: [0.14, 0.1], bar)
        }
    }

    /// The wall beyond, seen through the gap, low and pale.
    private func farWall(_ pen: inout Pen, from x: Float) {
        let far = mix(stone, Colour(0x98a2ae), 0.25)
        let end = x + turn * pen.dice.within(9...12)
        let edge = broken(
            &pen, from: Point(x, height * 0.5), to: Point(end, height * 0.18), steps: 7, rough: 0.4)
        pen.fill(
            Path([Point(end, 0.5), Point(x, 0.5)] + edge), Paint(pen.lit(far * 0.85, side: 0), grain: 0.25))
    }

    /// The wall toward the eye, with narrow windows, ever lower.
    private func nearWall(_ pen: inout Pen, from x: Float) {
        let long = pen.dice.within(7...10)
        let end = x + turn * long
        let edge = broken(
            &pen, from: Point(end, pen.dice.within(0.7...1.8)), to: Point(x, height * pen.dice.within(0.4...0.58)),
            steps: 8, rough: 0.35)
        var wall = Path([Point(x, -0.6), Point(end, -0.7)] + edge)
        var openings: [[Point]] = []
        for bay in 0..<3 {
            let t = 0.17 + Float(bay) * 0.2
            let tall = height * mix(0.42, 0.2, t) * 0.72
            guard tall > 1.2 else { continue }
            openings.append(pointedArch(Point(x + turn * long * t, 0.8), half: 0.42, height: tall))
        }
        for opening in openings {
            var reveal = Path(opening)
            reveal.add(opening.map { $0 + Point(0.2 * turn, 0.03) }.reversed())
            pen.fill(reveal, paint(pen, side: -turn * 0.7, shade: 0.45))
            wall.add(turn > 0 ? opening.reversed() : opening)
        }
        pen.fill(wall, paint(pen, side: 0.45 * turn, shade: 0.95))
        pen.stones(
            Point(min(x, end), -0.2), width: long * 0.9, height: 1.4, course: 0.5, share: 0.16, stone, side: 0.45 * turn
        )
    }

    /// A round tower of which only the foot stands.
    private func stump(_ pen: inout Pen, _ foot: Point) {
        let half = pen.dice.within(1.1...1.5)
        let tall = pen.dice.within(1.8...4.2)
        pen.drum(foot, height: tall, bottom: half * 1.06, top: half, stone * 0.95, grain: 0.3)
        let edge = broken(
            &pen, from: foot + Point(half, tall - 0.05), to: foot + Point(-half, tall + 0.5), steps: 4, rough: 0.3)
        pen.fill(Path([foot + Point(-half, tall - 0.3), foot + Point(half, tall - 0.3)] + edge), paint(pen, side: 0.1))
    }
}
