import Foundation

/// The church of a village: a tower with a pointed, a hipped or an onion roof, and a nave beside it.
struct VillageChurch {
    private enum Roof { case spire, hipped, onion }

    private let roof: Roof
    private let height: Float
    private let half: Float
    private let turn: Float
    private let wall: Colour
    private let slate: Colour

    init(_ pen: inout Pen) {
        roof = pen.dice.pick([.spire, .spire, .hipped, .onion])
        height = pen.dice.within(8.5...11)
        half = pen.dice.within(1.5...1.9)
        turn = pen.dice.chance(0.5) ? 1 : -1
        wall = pen.natural(pen.dice.pick([Colour(0xe4ddd0), Colour(0xcabfae), Colour(0xb4a690)]), bending: 0.6)
        let isSnowy = pen.composition.land.cover == .snow
        slate = pen.natural(
            isSnowy ? Colour(0xe6ecf4) : pen.dice.pick([Colour(0x4a4e58), Colour(0x6c4034), Colour(0x4f6a60)]))
    }

    func draw(at foot: Point, size: Float, _ pen: inout Pen) {
        func at(_ x: Float, _ y: Float) -> Point { foot + Point(turn * x, y) * size }
        pen.dab(
            at(3, -0.1), 7 * size, 0.9 * size, softness: 0.7,
            Paint(pen.composition.shadow, opacity: 0.45, fineness: 0.4))
        nave(at, size, &pen)
        for (from, to, side) in [(-half, half * 0.15, Float(-0.6)), (half * 0.15, half, 0.6)] {
            pen.fill(
                Path([at(from, -0.4), at(to, -0.4), at(to, height), at(from, height)]),
                Paint(pen.lit(wall, side: side * turn), grain: 0.14))
        }
        switch roof {
        case .spire: pointed(at, rise: 6.5, size, &pen)
        case .hipped: pointed(at, rise: 2.6, size, &pen)
        case .onion: onion(at, size, &pen)
        }
        for y in [height - 2.6, height * 0.4] {
            opening(at(-half * 0.45, y), half: 0.38 * size, height: 1.5 * size, &pen)
        }
    }

    private func nave(_ at: (Float, Float) -> Point, _ size: Float, _ pen: inout Pen) {
        pen.fill(
            Path([at(half * 0.5, -0.4), at(9.5, -0.3), at(9.5, 4.2), at(half * 0.5, 4.2)]),
            Paint(pen.lit(wall, side: 0.5 * turn), grain: 0.14))
        pen.fill(
            Path([at(half * 0.6, 4), at(9.9, 4), at(8.6, 7.4), at(half * 0.6, 7.4)]),
            Paint(pen.lit(slate, side: 0.3 * turn, up: 0.7), grain: 0.2, grainSize: Point(0.8, 0.2)))
        for bay in 0..<3 { opening(at(3.4 + Float(bay) * 2.1, 1), half: 0.4 * size, height: 2 * size, &pen) }
    }

    private func opening(_ foot: Point, half: Float, height: Float, _ pen: inout Pen) {
        pen.pane(
            Path(Pen.arch(foot, half: half, height: height)), middle: foot + Point(0, height * 0.5), size: half * 2,
            isLit: pen.isLampTime && pen.dice.chance(0.6))
    }

    private func pointed(_ at: (Float, Float) -> Point, rise: Float, _ size: Float, _ pen: inout Pen) {
        let tip = height + rise
        pen.fill(
            Path([at(-half * 1.2, height - 0.1), at(half * 0.15, height - 0.2), at(0, tip)]),
            Paint(pen.lit(slate, side: -0.6 * turn, up: 0.4), grain: 0.16))
        pen.fill(
            Path([at(half * 0.15, height - 0.2), at(half * 1.2, height - 0.1), at(0, tip)]),
            Paint(pen.lit(slate, side: 0.7 * turn, up: 0.4), grain: 0.16))
        cross(at, tip, size, &pen)
    }

    private func onion(_ at: (Float, Float) -> Point, _ size: Float, _ pen: inout Pen) {
        let outline: [(Float, Float)] = [(1.15, 0), (0.8, 0.5), (1.2, 1.5), (0.9, 2.5), (0.25, 3.3), (0.08, 4.6)]
        let right = outline.map { at(half * $0.0, height + $0.1) }
        let left = outline.reversed().map { at(-half * $0.0, height + $0.1) }
        pen.fill(
            Path(Path.curve(right, steps: 4) + Path.curve(left, steps: 4)),
            .gradient(
                pen.lit(slate, side: -0.7 * turn, up: 0.4), pen.lit(slate, side: 0.7 * turn, up: 0.4),
                from: at(-half, 0), to: at(half, 0)))
        cross(at, height + 4.5, size, &pen)
    }

    private func cross(_ at: (Float, Float) -> Point, _ y: Float, _ size: Float, _ pen: inout Pen) {
        let thick = max(0.14 * size, pen.pixel * 0.7)
        let iron = Paint(pen.lit(slate * 0.6))
        pen.stroke([at(0, y - 0.2), at(0, y + 1.3)], widths: [thick], iron)
        pen.stroke([at(-0.4, y + 0.85), at(0.4, y + 0.85)], widths: [thick], iron)
    }
}
