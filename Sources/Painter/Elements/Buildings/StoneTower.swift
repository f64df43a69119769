import Foundation

/// An old round tower of stone with a pointed roof or battlements, narrow windows and ivy.
struct StoneTower: SceneElement {
    let nature = Nature(metres: 20, standing: .ground, prominence: 0.48, group: 1...1, breadth: 0.42, weight: 6)

    func draw(with pen: inout Pen) {
        let stone = pen.matter(pen.dice.pick([Colour(0x8f877c), Colour(0x7c7a78), Colour(0x9a8668)]))
        let half = pen.dice.within(2.6...3.3)
        let wall = pen.dice.within(12.5...14.5)
        pen.shadow(width: half * 2.6, height: 19)
        pen.drum(Point(0, -0.4), height: 2.2, bottom: half * 1.2, top: half, stone * 0.9, grain: 0.28)
        pen.drum(Point(0, 1.5), height: wall - 1.5, bottom: half, top: half * 0.93, stone, grain: 0.28)
        pen.stones(Point(-half * 0.9, 1), width: half * 1.8, height: wall - 1, course: 0.5, stone, side: 0)
        pen.turretHead(Point(0, wall), half: half * 0.93, stone, isRoofed: pen.dice.chance(0.6))
        for level in 0..<3 {
            let x = half * pen.dice.within(-0.4...0.4)
            slit(&pen, Point(x, 3.6 + Float(level) * wall * 0.24))
        }
        pen.fill(
            Path(Pen.arch(Point(-half * 0.1, -0.2), half: 0.75, height: 2.6)),
            pen.lit(pen.natural(Colour(0x34261e)), side: -0.1))
        ivy(&pen, half: half, wall: wall)
        pen.bedding(half: half * 1.3, height: 0.7, at: -0.2)
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
