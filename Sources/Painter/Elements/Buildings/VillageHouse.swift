import Foundation

/// One small house among others: which way its roof lies, how large it is and what it is built of.
struct VillageHouse {
    private enum Shape {
        /// The gable and the long side are seen.
        case corner
        /// The gable faces the eye.
        case gable
        /// The long side faces the eye, under a roof that slopes at its ends too.
        case long
    }

    private let shape: Shape
    /// 1, its long side lies to the right, or -1, to the left.
    private let turn: Float
    private let eaves: Float
    private let rise: Float
    private let long: Float
    private let deep: Float
    private let wall: Colour
    private let roof: Colour
    private let isTimbered: Bool
    private let isSmoking: Bool

    init(_ pen: inout Pen) {
        shape = pen.dice.pick([.corner, .corner, .corner, .gable, .long])
        turn = pen.dice.chance(0.5) ? 1 : -1
        eaves = pen.dice.within(2.5...4.6)
        rise = pen.dice.within(1.9...3.2)
        long = pen.dice.within(4.2...6.4)
        deep = pen.dice.within(2.1...2.9)
        let plaster = pen.dice.pick([
            Colour(0xe6dfd0), Colour(0xd9c6a4), Colour(0xc8a184), Colour(0xb5a598), Colour(0xded2c4), Colour(0xa78a70),
        ])
        wall = pen.matter(plaster, bending: 0.6)
        let tile = pen.dice.pick([
            Colour(0x8c4a34), Colour(0x6a4238), Colour(0x55504e), Colour(0x9a5c3c), Colour(0x6a5a44),
        ])
        roof = pen.natural(pen.composition.land.cover == .snow ? Colour(0xeaf0f6) : tile, bending: 0.6)
        isTimbered = pen.dice.chance(0.22)
        isSmoking = pen.dice.chance(0.3)
    }

    func draw(at foot: Point, size: Float, _ pen: inout Pen) {
        pen.dab(
            foot + Point(-pen.lightSide * 2.2 * size, -0.1), long * size * 1.05, 0.8 * size, softness: 0.7,
            Paint(pen.composition.shadow, opacity: 0.45, fineness: 0.4))
        func at(_ x: Float, _ y: Float) -> Point { foot + Point(turn * x, y) * size }
        switch shape {
        case .corner: corner(at, size, &pen)
        case .gable: gable(at, size, &pen)
        case .long: longSide(at, size, &pen)
        }
    }

    private func plaster(_ pen: Pen, side: Float) -> Paint {
        Paint(pen.lit(wall, side: side), grain: 0.22, grainSize: Point(0.6, 0.5))
    }

    private func tiles(_ pen: Pen, side: Float, up: Float = 0.7) -> Paint {
        Paint(pen.lit(roof, side: side, up: up), grain: 0.22, grainSize: Point(0.7, 0.16))
    }

    /// The shade that the eaves throw on the wall under them.
    private func eavesShade(_ pen: Pen, side: Float) -> Paint {
        Paint(pen.lit(wall * 0.42, side: side), opacity: 0.6, fineness: 0.7)
    }

    // MARK: Shapes

    private func corner(_ at: (Float, Float) -> Point, _ size: Float, _ pen: inout Pen) {
        let ridge = eaves + rise
        let left = -deep - long * 0.35
        let edge = left + deep * 2
        let right = edge + long
        pen.fill(
            Path([at(left, -0.3), at(edge, -0.4), at(edge, eaves), at(left + deep, ridge), at(left, eaves)]),
            plaster(pen, side: -0.7 * turn))
        pen.fill(
            Path([at(edge, -0.4), at(right, -0.3), at(right, eaves), at(edge, eaves)]), plaster(pen, side: 0.6 * turn))
        pen.fill(
            Path([at(edge, eaves - 0.7), at(right, eaves - 0.7), at(right, eaves), at(edge, eaves)]),
            eavesShade(pen, side: 0.6 * turn))
        if isTimbered { timbers(at, from: left, to: edge, size, &pen) }
        chimney(at(edge + long * 0.3, ridge - 0.4), size, &pen)
        pen.fill(
            Path([
                at(edge + 0.1, eaves - 0.35), at(right + 0.35, eaves - 0.35), at(right - deep * 0.75, ridge),
                at(left + deep - 0.05, ridge + 0.1),
            ]), tiles(pen, side: 0.4 * turn))
        courses(
            &pen, eaves: (at(edge + 0.1, eaves - 0.35), at(right + 0.35, eaves - 0.35)),
            ridge: (at(left + deep, ridge), at(right - deep * 0.75, ridge)), size)
        pen.stroke(
            [at(left - 0.35, eaves - 0.4), at(left + deep, ridge + 0.1), at(edge + 0.1, eaves - 0.35)],
            widths: [0.3 * size], tiles(pen, side: -0.5 * turn, up: 0.3))
        openings(at, left: left, edge: edge, size, &pen)
    }

    private func openings(
        _ at: (Float, Float) -> Point, left: Float, edge: Float, _ size: Float, _ pen: inout Pen
    ) {
        let bays = max(2, Int(long / 1.8))
        for bay in 0..<bays {
            let x = edge + (Float(bay) + 0.5) / Float(bays) * long
            if bay == bays / 2 {
                door(at(x, -0.3), size, side: 0.6 * turn, &pen)
            } else {
                window(at(x, 0.9), size, &pen)
            }
        }
        window(at(left + deep, 0.9), size, &pen)
        if eaves + rise > 5.2 { window(at(left + deep, eaves - 0.4), size * 0.8, &pen) }
    }

    private func gable(_ at: (Float, Float) -> Point, _ size: Float, _ pen: inout Pen) {
        let half = deep * 1.25
        let ridge = eaves + rise * 1.15
        pen.fill(
            Path([at(-half, -0.35), at(half, -0.35), at(half, eaves), at(0, ridge), at(-half, eaves)]),
            plaster(pen, side: -0.12))
        if isTimbered { timbers(at, from: -half, to: half, size, &pen) }
        chimney(at(half * 0.4, ridge - 0.9), size, &pen)
        for side in [-1, 1] as [Float] {
            pen.fill(
                Path([
                    at(side * (half + 0.5), eaves - 0.6), at(0, ridge - 0.1), at(0, ridge + 0.4),
                    at(side * (half + 0.75), eaves - 0.45),
                ]), tiles(pen, side: side * turn * 0.7, up: 0.6))
        }
        door(at(-half * 0.35, -0.3), size, side: 0, &pen)
        window(at(half * 0.45, 0.9), size, &pen)
        window(at(-half * 0.4, eaves - 0.5), size * 0.85, &pen)
        window(at(half * 0.4, eaves - 0.5), size * 0.85, &pen)
    }

    private func longSide(_ at: (Float, Float) -> Point, _ size: Float, _ pen: inout Pen) {
        let half = long * 0.72
        let ridge = eaves + rise
        pen.fill(
            Path([at(-half, -0.35), at(half, -0.35), at(half, eaves), at(-half, eaves)]), plaster(pen, side: 0.1 * turn)
        )
        pen.fill(
            Path([at(-half, eaves - 0.7), at(half, eaves - 0.7), at(half, eaves), at(-half, eaves)]),
            eavesShade(pen, side: 0.1))
        chimney(at(half * 0.35, ridge - 0.5), size, &pen)
        let crest = half * 0.55
        pen.fill(
            Path([
                at(-half - 0.4, eaves - 0.35), at(half + 0.4, eaves - 0.35), at(crest, ridge), at(-crest, ridge),
            ]), tiles(pen, side: 0.05 * turn, up: 0.75))
        courses(
            &pen, eaves: (at(-half - 0.4, eaves - 0.35), at(half + 0.4, eaves - 0.35)),
            ridge: (at(-crest, ridge), at(crest, ridge)), size)
        pen.fill(
            Path([at(half * 0.7, eaves - 0.35), at(half + 0.4, eaves - 0.35), at(crest, ridge)]),
            tiles(pen, side: 0.7 * turn, up: 0.5))
        for bay in 0..<4 {
            let x = mix(-half, half, (Float(bay) + 0.5) / 4)
            if bay == 1 { door(at(x, -0.3), size, side: 0.1, &pen) } else { window(at(x, 0.9), size, &pen) }
        }
    }

    // MARK: Parts

    private func timbers(
        _ at: (Float, Float) -> Point, from left: Float, to right: Float, _ size: Float, _ pen: inout Pen
    ) {
        guard pen.pixel < 0.2 else { return }
        let beam = Paint(pen.lit(pen.natural(Colour(0x4a3424)), side: -0.5 * turn), fineness: 0.9)
        let width = 0.2 * size
        for y in [eaves * 0.55, eaves] { pen.stroke([at(left, y), at(right, y)], widths: [width], beam) }
        for t in [0.04, 0.33, 0.66, 0.96] as [Float] {
            pen.stroke([at(mix(left, right, t), 0), at(mix(left, right, t), eaves)], widths: [width], beam)
        }
        pen.stroke([at(left, eaves * 0.55), at(mix(left, right, 0.33), eaves)], widths: [width], beam)
        pen.stroke([at(right, eaves * 0.55), at(mix(left, right, 0.66), eaves)], widths: [width], beam)
    }

    private func chimney(_ foot: Point, _ size: Float, _ pen: inout Pen) {
        let brick = pen.natural(Colour(0x7a5040))
        let half = 0.36 * size
        pen.fill(
            Path.rectangle(foot.x - half, foot.y, half * 2, 1.6 * size),
            .gradient(
                pen.lit(brick, side: -0.7), pen.lit(brick, side: 0.7), from: foot - Point(half, 0),
                to: foot + Point(half, 0)))
        if isSmoking { pen.hearthSmoke(from: foot + Point(0, 1.7 * size), puffs: 11, size: 0.32 * size) }
    }

    private func window(_ foot: Point, _ size: Float, _ pen: inout Pen) {
        let half = Point(0.42, 0.56) * size
        let middle = foot + Point(0, half.y)
        if pen.pixel < 0.14 * size {
            pen.fill(
                Path.rectangle(middle.x - half.x * 1.3, middle.y - half.y * 1.25, half.x * 2.6, half.y * 2.5),
                Paint(pen.lit(wall * 1.12, up: 0.1), fineness: 0.9))
        }
        pen.pane(
            Path.rectangle(middle.x - half.x, middle.y - half.y, half.x * 2, half.y * 2), middle: middle,
            size: half.y * 1.5, isLit: pen.isLampTime && pen.dice.chance(pen.hour == .dusk ? 0.45 : 0.55))
        guard pen.pixel < 0.07 * size else { return }
        let bar = Paint(pen.lit(wall * 1.05), fineness: 0.92)
        pen.fill(Path.rectangle(middle.x - half.x * 0.1, middle.y - half.y, half.x * 0.2, half.y * 2), bar)
        pen.fill(Path.rectangle(middle.x - half.x, middle.y + half.y * 0.1, half.x * 2, half.y * 0.14), bar)
        pen.fill(
            Path.rectangle(middle.x - half.x * 1.5, middle.y - half.y * 1.42, half.x * 3, half.y * 0.2),
            Paint(pen.lit(wall * 0.9, up: 0.8), fineness: 0.9))
    }

    /// Rows of tiles, between the eaves and the ridge.
    private func courses(_ pen: inout Pen, eaves: (Point, Point), ridge: (Point, Point), _ size: Float) {
        guard pen.pixel < 0.1 * size else { return }
        let line = Paint(pen.lit(roof * 0.55, up: 0.5), opacity: 0.45, fineness: 0.85)
        for row in 1..<8 {
            let t = Float(row) / 8
            let (from, to) = (eaves.0 + (ridge.0 - eaves.0) * t, eaves.1 + (ridge.1 - eaves.1) * t)
            pen.stroke([from, (from + to) / 2 - Point(0, 0.03), to], widths: [0.06 * size], line)
        }
        for _ in 0..<26 {
            let (along, up) = (pen.dice.within(0.02...0.93), Float(pen.dice.int(0...7)) / 8)
            func at(_ along: Float, _ up: Float) -> Point {
                let low = eaves.0 + (eaves.1 - eaves.0) * along
                return low + (ridge.0 + (ridge.1 - ridge.0) * along - low) * up
            }
            pen.fill(
                Path([at(along, up), at(along + 0.05, up), at(along + 0.05, up + 0.11), at(along, up + 0.11)]),
                Paint(pen.lit(roof * pen.dice.within(0.7...1.35), up: 0.7), opacity: 0.5, fineness: 0.8))
        }
    }

    private func door(_ foot: Point, _ size: Float, side: Float, _ pen: inout Pen) {
        let wood = pen.natural(pen.dice.pick([Colour(0x4a3020), Colour(0x35503f), Colour(0x5c3428), Colour(0x3a4656)]))
        pen.fill(
            Path.rectangle(foot.x - 0.5 * size, foot.y, size, 2.2 * size),
            Paint(pen.lit(wood, side: side), fineness: 0.9))
    }
}
