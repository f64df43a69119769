import Foundation

/// A temple with columns all round, seen from a corner: steps, a front under its gable, a long side that runs away.
struct ColumnedTemple {
    private let stone: Colour
    private let roof: Colour
    private let isSnowy: Bool
    /// 1, its long side lies to the right, or -1, to the left.
    private let turn: Float
    private let columns: Int
    private let half: Float
    /// Where the far end of the long side appears from the near one.
    private let run: Point
    private let height: Float = 8.8
    private let floor: Float = 1.7

    init(_ pen: inout Pen) {
        stone = pen.matter(pen.dice.pick([Colour(0xd8cdb8), Colour(0xc8bca8), Colour(0xdcd4c8)]), bending: 0.6)
        isSnowy = pen.composition.land.cover == .snow
        roof = pen.natural(isSnowy ? Colour(0xeaf0f6) : pen.dice.pick([Colour(0x9a6a50), Colour(0xa89c8a)]))
        turn = pen.dice.chance(0.5) ? 1 : -1
        columns = pen.dice.pick([4, 6, 6])
        half = columns == 4 ? 6 : 7.4
        run = Point(pen.dice.within(7...11), pen.dice.within(0.7...1.4))
    }

    /// How much smaller things are at the far end.
    private let far: Float = 0.8

    /// A place on the front, moved along the long side by a part of its length.
    private func at(_ x: Float, _ y: Float, _ depth: Float = 0) -> Point {
        let shrink = mix(1, far, depth)
        return Point(turn * ((x - half) * shrink + half - 3.6 + run.x * depth), y * shrink + run.y * depth)
    }

    func draw(_ pen: inout Pen) {
        steps(&pen)
        cella(&pen)
        for index in (1...7).reversed() { column(&pen, x: half - 0.5, depth: Float(index) / 7, side: 0.4) }
        side(&pen)
        for index in 0..<columns {
            column(&pen, x: mix(-half + 0.5, half - 0.5, Float(index) / Float(columns - 1)), depth: 0, side: 0)
        }
        front(&pen)
    }

    private func face(_ pen: Pen, side: Float, up: Float = 0, shade: Float = 1) -> Paint {
        Paint(pen.lit(stone * shade, side: side * turn, up: up), grain: 0.2, grainSize: Point(0.9, 0.35))
    }

    private func steps(_ pen: inout Pen) {
        for step in 0..<4 {
            let out = Float(3 - step) * 0.55
            let low = Float(step) * 0.45 - 0.2
            pen.fill(
                Path([
                    at(-half - out, low), at(half + out, low), at(half + out, low + 0.47), at(-half - out, low + 0.47),
                ]), face(pen, side: -0.25, shade: 0.8))
            pen.fill(
                Path([
                    at(half + out, low), at(half + out, low, 1), at(half + out, low + 0.47, 1),
                    at(half + out, low + 0.47),
                ]), face(pen, side: 0.75, shade: 0.75))
            pen.stroke(
                [at(-half - out, low + 0.45), at(half + out, low + 0.45), at(half + out, low + 0.45, 1)],
                widths: [0.14, 0.14, 0.1], face(pen, side: 0, up: 0.95, shade: 1.05))
        }
    }

    /// The walls within, in the shade of the columns, and the door.
    private func cella(_ pen: inout Pen) {
        let inset: Float = 1.4
        pen.fill(
            Path([
                at(half - inset, floor, 0.12), at(half - inset, floor, 1), at(half - inset, floor + height, 1),
                at(half - inset, floor + height, 0.12),
            ]), face(pen, side: 0.6, shade: 0.4))
        pen.fill(
            Path([
                at(-half + inset * 0.6, floor, 0.12), at(half - inset, floor, 0.12),
                at(half - inset, floor + height, 0.12),
                at(-half + inset * 0.6, floor + height, 0.12),
            ]), face(pen, side: -0.2, shade: 0.34))
        let door = Path([
            at(-0.9, floor, 0.12), at(0.9, floor, 0.12), at(0.8, floor + 4.6, 0.12), at(-0.8, floor + 4.6, 0.12),
        ])
        if pen.isLampTime || pen.subject.traits.contains(.lit) {
            pen.fill(door, Paint(Colour(1, 0.62, 0.26) * 0.8), emits: 1)
            pen.glow(at(0, floor + 2, 0.12), radius: 5, Colour(1, 0.6, 0.25) * 0.2)
        } else {
            pen.fill(door, face(pen, side: 0, shade: 0.12))
        }
    }

    private func column(_ pen: inout Pen, x: Float, depth: Float, side: Float) {
        let size = mix(1, far, depth)
        let thick = 0.7 * size
        let foot = at(x, floor, depth)
        let tall = height * size
        let shaded = stone * (side > 0 ? 0.92 : 1)
        pen.drum(foot, height: tall * 0.04, bottom: thick * 1.3, top: thick * 1.2, shaded)
        pen.drum(
            foot + Point(0, tall * 0.04), height: tall * 0.88, bottom: thick, top: thick * 0.82, shaded, grain: 0.16)
        let flute = thick * 0.3
        if flute > pen.pixel * 1.4 {
            for line in -2...2 {
                let across = Float(line) * flute * 1.2
                pen.stroke(
                    [foot + Point(across, tall * 0.06), foot + Point(across * 0.84, tall * 0.9)], widths: [flute * 0.3],
                    Paint(pen.lit(shaded * 0.6), opacity: 0.4))
            }
        }
        pen.drum(foot + Point(0, tall * 0.92), height: tall * 0.045, bottom: thick * 0.85, top: thick * 1.35, shaded)
        let cap = foot + Point(0, tall * 0.965)
        pen.fill(Path.rectangle(cap.x - thick * 1.4, cap.y, thick * 2.8, tall * 0.035), Paint(pen.lit(shaded, up: 0.2)))
    }

    /// The beam and the roof of the long side.
    private func side(_ pen: inout Pen) {
        let top = floor + height
        pen.fill(
            Path([at(half, top), at(half, top, 1), at(half, top + 1.3, 1), at(half, top + 1.3)]), face(pen, side: 0.7))
        let ridge = top + 1.4 + half * 0.42
        pen.fill(
            Path([
                at(half + 0.5, top + 1.3), at(half + 0.5, top + 1.3, 1.02), at(0, ridge, 1), at(0, ridge),
            ]), Paint(pen.lit(roof, side: 0.45 * turn, up: 0.7), grain: 0.2, grainSize: Point(0.4, 1)))
        pen.stroke(
            [at(half + 0.5, top + 1.3), at(half + 0.5, top + 1.3, 1.02)], widths: [0.22, 0.16],
            face(pen, side: 0.6, up: 0.3, shade: 0.75))
    }

    /// The beam with its blocks, and the gable.
    private func front(_ pen: inout Pen) {
        let top = floor + height
        pen.fill(
            Path([at(-half, top), at(half, top), at(half, top + 1.3), at(-half, top + 1.3)]), face(pen, side: -0.2))
        let blocks = columns * 2
        for block in 0..<blocks where pen.pixel < 0.2 {
            let x = mix(-half, half, (Float(block) + 0.5) / Float(blocks))
            pen.fill(
                Path([at(x - 0.2, top + 0.6), at(x + 0.2, top + 0.6), at(x + 0.2, top + 1.2), at(x - 0.2, top + 1.2)]),
                face(pen, side: -0.2, shade: 0.72))
        }
        let peak = top + 1.4 + half * 0.42
        pen.fill(
            Path([at(-half - 0.5, top + 1.3), at(half + 0.5, top + 1.3), at(0, peak)]),
            face(pen, side: -0.2, shade: 0.72))
        pen.stroke(
            [at(-half - 0.5, top + 1.35), at(half + 0.5, top + 1.35)], widths: [0.3], face(pen, side: -0.1, up: 0.4))
        pen.stroke(
            [at(-half - 0.6, top + 1.4), at(0, peak + 0.1), at(half + 0.6, top + 1.4)], widths: [0.42],
            isSnowy ? Paint(pen.lit(roof, up: 0.9)) : face(pen, side: 0, up: 0.5, shade: 1.08))
    }
}
