import Foundation

/// An old tower of stone, round or square, on a rise of the ground, with narrow windows, ivy and what is left of a wall.
struct StoneTower: SceneElement {
    let nature = Nature(metres: 20, standing: .ground, prominence: 0.48, group: 1...1, breadth: 0.42, weight: 6)

    func draw(with pen: inout Pen) {
        let stone = pen.matter(pen.dice.pick([Colour(0x8f877c), Colour(0x7c7a78), Colour(0x9a8668)]))
        let half = pen.dice.within(2.2...3.4)
        let wall = pen.dice.within(11...15)
        let isSquare = pen.dice.chance(0.3)
        pen.shadow(width: half * 2.6, height: 19)
        let rise = mound(&pen, half: half)
        if pen.dice.chance(0.55) { brokenWall(&pen, from: Point(0, rise), half: half, stone) }
        pen.shift = Point(0, rise)
        if isSquare {
            square(&pen, half: half, wall: wall, stone)
        } else {
            pen.drum(Point(0, -0.8), height: 2.6, bottom: half * 1.2, top: half, stone * 0.9, grain: 0.28)
            pen.drum(Point(0, 1.5), height: wall - 1.5, bottom: half, top: half * 0.93, stone, grain: 0.28)
            pen.stones(Point(-half * 0.9, 1), width: half * 1.8, height: wall - 1, course: 0.5, stone, side: 0)
            pen.turretHead(Point(0, wall), half: half * 0.93, stone, isRoofed: pen.dice.chance(0.6))
        }
        for level in 0..<3 {
            slit(&pen, Point(half * pen.dice.within(-0.4...0.4), 3.6 + Float(level) * wall * 0.24))
        }
        pen.fill(
            Path(Pen.arch(Point(-half * 0.1, -0.2), half: 0.75, height: 2.6)),
            pen.lit(pen.natural(Colour(0x34261e)), side: -0.1))
        ivy(&pen, half: half, wall: wall)
        pen.bedding(half: half * 1.3, height: 0.7, at: -0.3)
        pen.turf(half: half * 1.7, tall: 0.4...1.1, at: -0.9...(-0.3), count: 70)
        pen.shift = .zero
    }

    /// The rise of the ground on which it stands, with rocks in it; returns how high it is.
    private func mound(_ pen: inout Pen, half: Float) -> Float {
        let height = pen.dice.within(0.3...2.6)
        let turf = pen.groundMatter()
        let reach = [half * pen.dice.within(2.4...4.4), half * pen.dice.within(2.4...4.4)]
        var paint = Paint.gradient(
            pen.lit(turf * 0.9, up: 0.9), pen.lit(turf, up: 0.97), from: Point(0, height), to: .zero, grain: 0.3)
        paint.fineness = 0.45
        pen.fill(
            Path.smooth([
                Point(-reach[0], -0.6), Point(-reach[0] * 0.6, height * 0.35), Point(-half * 1.2, height),
                Point(half * 1.2, height), Point(reach[1] * 0.6, height * 0.3), Point(reach[1], -0.6), Point(0, -1),
            ]), paint)
        let rock = pen.natural(pen.composition.land.cover == .snow ? Colour(0xb6bcc6) : Colour(0x7a7267))
        for _ in 0..<7 {
            let size = pen.dice.within(0.4...1.1)
            let x = pen.dice.bell() * half * 1.9
            pen.boulder(
                Point(x, height * max(0, 0.8 - abs(x) / (half * 3)) - size * 0.7), half: size * 1.3, height: size * 1.2,
                rock * pen.dice.within(0.8...1.1))
        }
        return height
    }

    /// What is left of the wall that once joined it.
    private func brokenWall(_ pen: inout Pen, from foot: Point, half: Float, _ stone: Colour) {
        let side: Float = pen.dice.chance(0.5) ? 1 : -1
        let long = half * pen.dice.within(1.2...2.4)
        let tall = pen.dice.within(2.4...5)
        var edge: [Point] = []
        for step in 0...6 {
            let t = Float(step) / 6
            let y = foot.y * (1 - t) + tall * (1 - t * t) + pen.dice.bell() * 0.35
            let x = foot.x + side * (half * 0.8 + long * t)
            if let last = edge.last { edge.append(Point(x, last.y)) }
            edge.append(Point(x, y))
        }
        pen.fill(
            Path(
                [foot + Point(side * (half * 0.8 + long), -foot.y - 0.4), foot + Point(side * half * 0.8, -0.8)] + edge),
            Paint(pen.lit(stone * 0.92, side: side * 0.3), grain: 0.3, grainSize: Point(0.8, 0.4)))
    }

    private func square(_ pen: inout Pen, half: Float, wall: Float, _ stone: Colour) {
        let split = half * pen.dice.within(-0.2...0.45)
        for (from, to, side) in [(-half, split, Float(-0.62)), (split, half, 0.66)] {
            pen.fill(
                Path([Point(from, -0.7), Point(to, -0.7), Point(to, wall), Point(from, wall)]),
                .gradient(
                    pen.lit(stone, side: side), pen.lit(stone * 0.7, side: side), from: Point(0, wall), to: .zero,
                    grain: 0.28))
            pen.stones(
                Point(from + 0.2, 0.3), width: to - from - 0.4, height: wall - 0.6, course: 0.55, stone, side: side)
        }
        let teeth = 6
        for tooth in 0..<teeth where pen.dice.chance(0.85) {
            let x = mix(-half * 1.08, half * 1.08, (Float(tooth) + 0.2) / Float(teeth))
            pen.fill(
                Path.rectangle(x, wall, half * 0.24, pen.dice.within(0.6...0.9)),
                Paint(pen.lit(stone, side: x < split ? -0.6 : 0.66), grain: 0.2))
        }
    }

    private func slit(_ pen: inout Pen, _ foot: Point) {
        pen.pane(
            Path(Pen.arch(foot, half: 0.34, height: 1.5)), middle: foot + Point(0, 0.8), size: 0.8,
            isLit: pen.isLampTime && pen.dice.chance(0.75))
        let sill = max(0.14, pen.pixel * 0.5)
        pen.stroke(
            [foot + Point(-0.5, 0), foot + Point(0.5, 0)], widths: [sill], Paint(pen.lit(Colour(0xb0a898), up: 0.8)))
    }

    private func ivy(_ pen: inout Pen, half: Float, wall: Float) {
        guard pen.dice.chance(0.7), pen.composition.land.cover != .snow,
            pen.composition.land.cover != .sand
        else { return }
        let leaf = pen.natural(Colour(0x3e5630))
        let side: Float = pen.dice.chance(0.5) ? 1 : -1
        let reach = wall * pen.dice.within(0.3...0.6)
        let count = Int(clamp(half * 10 / pen.pixel, 20, 160))
        for _ in 0..<count {
            let t = pen.dice.unit() * pen.dice.unit()
            let x = side * half * (1.02 - pen.dice.unit() * 0.75 * (1 - t))
            let size = pen.dice.within(0.14...0.36)
            pen.dab(
                Point(x, t * reach), size * 1.1, size, turn: pen.dice.bell(), softness: 0.25,
                Paint(pen.lit(leaf * pen.dice.within(0.6...1.35), side: side * 0.7, up: 0.3), fineness: 0.7))
        }
    }
}

extension Pen {
    /// The top of a round tower: a cone of slates over a corbelled rim, or battlements.
    mutating func turretHead(_ foot: Point, half: Float, _ stone: Colour, isRoofed: Bool, roof: Colour? = nil) {
        drum(foot - Point(0, 0.5), height: 0.6, bottom: half, top: half * 1.16, stone * 0.85, grain: 0.2)
        drum(foot, height: 1.1, bottom: half * 1.16, top: half * 1.16, stone, grain: 0.22)
        if isRoofed {
            let slate = natural(
                composition.land.cover == .snow
                    ? Colour(0xe6ecf4) : roof ?? dice.pick([Colour(0x5a4a52), Colour(0x6c3c32), Colour(0x46525a)]))
            let rise = half * dice.within(2.2...3)
            let eaves = foot + Point(0, 0.95)
            drum(eaves, height: rise, bottom: half * 1.4, top: 0.04, slate, grain: 0.22, grainSize: Point(0.7, 0.3))
            stroke(
                [eaves + Point(0, rise - 0.1), eaves + Point(0, rise + half * 0.5)], widths: [0.12, 0.05],
                Paint(lit(slate * 0.6)))
        } else {
            let teeth = 5
            for tooth in 0..<teeth {
                let x = half * 1.16 * sinf((Float(tooth) + 0.5 - Float(teeth) / 2) / Float(teeth) * Float.pi)
                let wide = half * 0.3
                fill(
                    Path.rectangle(foot.x + x - wide / 2, foot.y + 1.05, wide, half * 0.36),
                    Paint(lit(stone, side: x / half * 0.75), grain: 0.2))
            }
        }
    }
}
