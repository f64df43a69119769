import Foundation

/// A castle on its knoll: a keep, round towers of several heights, curtain walls and a gate.
struct Castle: SceneElement {
    let nature = Nature(metres: 34, standing: .ground, prominence: 0.46, group: 1...1, breadth: 1.35, weight: 7)
    /// Of a castle whose hill the words name.
    static let hillNature = Nature(
        metres: 44, standing: .ground, prominence: 0.56, group: 1...1, breadth: 1.6, weight: 7)

    func draw(with pen: inout Pen) {
        let stone = pen.matter(pen.dice.pick([Colour(0xa39a8c), Colour(0x8c8a8a), Colour(0xb09c80)]))
        let roof = pen.dice.pick([Colour(0x55606c), Colour(0x74423a), Colour(0x4c4a5a)])
        let isRoofed = pen.dice.chance(0.75)
        pen.shadow(width: 42, height: 24)
        let hill = pen.subject.isOnHill ? highHill(&pen) : knoll(&pen)
        // Back to front: the far towers and the keep rise behind the walls.
        tower(&pen, Point(-9.5, hill), height: pen.dice.within(15...18), half: 1.9, stone * 0.92, roof, isRoofed)
        tower(&pen, Point(10, hill), height: pen.dice.within(14...18), half: 2, stone * 0.92, roof, isRoofed)
        keep(&pen, Point(pen.dice.within(-5.5...5.5), hill), stone, roof, isRoofed)
        wall(&pen, from: Point(-15.5, hill - 1), to: Point(15, hill - 1), height: 7, stone)
        tower(&pen, Point(-15, hill - 1.6), height: pen.dice.within(10...12.5), half: 2.7, stone, roof, isRoofed)
        tower(&pen, Point(15.2, hill - 1.6), height: pen.dice.within(9.5...12.5), half: 2.8, stone, roof, isRoofed)
        let gate = pen.dice.within(-3...4)
        tower(&pen, Point(gate - 3, hill - 1.9), height: 9.4, half: 1.7, stone, roof, isRoofed)
        tower(&pen, Point(gate + 3, hill - 1.9), height: 9.4, half: 1.7, stone, roof, isRoofed)
        pen.fill(Path.rectangle(gate - 2, hill - 1.6, 4, 8), Paint(pen.lit(stone * 0.96), grain: 0.24))
        pen.fill(
            Path(Pen.arch(Point(gate, hill - 1.7), half: 1.25, height: 4)),
            pen.isLampTime ? Colour(0.34, 0.17, 0.06) : pen.lit(Colour(0x221a16)))
        if pen.isLampTime { pen.glow(Point(gate, hill), radius: 5, Colour(0.25, 0.13, 0.04)) }
        scrub(&pen, hill: hill)
        pen.bedding(half: pen.subject.isOnHill ? 46 : 28, height: 1.8, at: 0.2)
    }

    /// The rock the castle stands on; returns how high it is.
    private func knoll(_ pen: inout Pen) -> Float {
        let turf = pen.groundMatter()
        let height = pen.dice.within(5...8)
        let mound = Path.smooth([
            Point(-31, -0.6), Point(-21, height * 0.3), Point(-15, height * 0.9), Point(0, height * 1.02),
            Point(15, height * 0.92), Point(22, height * 0.34), Point(32, -0.6), Point(0, -1.6),
        ])
        pen.fill(
            mound,
            .gradient(
                pen.lit(turf * 0.9, up: 0.9), pen.lit(turf, up: 0.97), from: Point(0, height), to: Point(0, 0),
                grain: 0.35))
        rocks(&pen, height: height)
        return height
    }

    /// A hill that lifts the castle over the land, darker toward its top; returns how high it is.
    private func highHill(_ pen: inout Pen) -> Float {
        let turf = pen.groundMatter()
        let height = pen.dice.within(14...17)
        func flank(_ side: Float) -> [Point] {
            let steep = pen.dice.within(0.85...1.15)
            return [
                Point(50 * side * steep, -0.8), Point(38 * side * steep, height * 0.16),
                Point(28 * side, height * 0.55), Point(20 * side, height * 0.93),
            ]
        }
        let hill = Path.smooth(
            flank(-1) + [Point(0, height * 1.02)] + flank(1).reversed() + [Point(0, -2)])
        pen.fill(
            hill,
            .gradient(
                pen.lit(turf * 0.5, up: 0.3), pen.lit(turf * 0.85, up: 0.9), from: Point(0, height), to: Point(0, 0),
                grain: 0.35))
        rocks(&pen, height: height)
        return height
    }

    private func rocks(_ pen: inout Pen, height: Float) {
        let isSnowy = pen.composition.land.cover == .snow
        let rock = pen.natural(isSnowy ? Colour(0xb6bcc6) : Colour(0x7c7466))
        for _ in 0..<14 {
            let x = pen.dice.within(-20...20)
            let top = height * (1 - powf(abs(x) / 22, 2)) * pen.dice.within(0.45...0.95)
            pen.boulder(
                Point(x, top - 1.6), half: pen.dice.within(1.2...2.8), height: pen.dice.within(1.2...3),
                rock * pen.dice.within(0.8...1.15))
        }
    }

    private func tower(
        _ pen: inout Pen, _ foot: Point, height: Float, half: Float, _ stone: Colour, _ roof: Colour, _ isRoofed: Bool
    ) {
        pen.drum(foot, height: height, bottom: half * 1.06, top: half, stone, grain: 0.24)
        pen.stones(
            foot + Point(-half * 0.8, 0.5), width: half * 1.6, height: height - 1, course: 0.55, stone, side: 0)
        pen.turretHead(foot + Point(0, height), half: half, stone, isRoofed: isRoofed, roof: roof)
        for level in 0..<2 {
            let place = foot + Point(half * pen.dice.within(-0.4...0.4), height * (0.5 + Float(level) * 0.27))
            pen.pane(
                Path(Pen.arch(place, half: 0.3, height: 1.3)), middle: place + Point(0, 0.7), size: 0.7,
                isLit: pen.isLampTime && pen.dice.chance(0.6))
        }
    }

    private func keep(_ pen: inout Pen, _ foot: Point, _ stone: Colour, _ roof: Colour, _ isRoofed: Bool) {
        let half: Float = pen.dice.within(4.2...5)
        let height: Float = pen.dice.within(15.5...18)
        let split = pen.dice.within(0.5...2)
        let slate = pen.natural(pen.composition.land.cover == .snow ? Colour(0xe6ecf4) : roof)
        tower(
            &pen, foot + Point(half * 0.8, 0), height: height + pen.dice.within(3...4.5), half: 1.6, stone, roof,
            isRoofed)
        pen.fill(
            Path.rectangle(foot.x - half, foot.y, half + split, height),
            Paint(pen.lit(stone, side: -0.6), grain: 0.24))
        pen.fill(
            Path.rectangle(foot.x + split, foot.y, half - split, height),
            Paint(pen.lit(stone, side: 0.65), grain: 0.24))
        battlements(&pen, from: foot + Point(-half, height), to: foot + Point(half, height), stone)
        if isRoofed {
            let eaves = foot + Point(0, height + 0.3)
            pen.fill(
                Path([
                    eaves + Point(-half * 0.9, 0), eaves + Point(half * 0.9, 0), eaves + Point(split + 1.2, 4.2),
                    eaves + Point(split - 2, 4.2),
                ]),
                .gradient(
                    pen.lit(slate, side: -0.6, up: 0.6), pen.lit(slate, side: 0.6, up: 0.6),
                    from: eaves - Point(half, 0), to: eaves + Point(half, 0), grain: 0.15))
        }
        for floor in 0..<3 {
            for column in 0..<3 where pen.dice.chance(0.8) {
                let place = foot + Point(-half * 0.7 + Float(column) * half * 0.55, height * 0.5 + Float(floor) * 2.5)
                pen.pane(
                    Path(Pen.arch(place, half: 0.36, height: 1.4)), middle: place + Point(0, 0.7), size: 0.8,
                    isLit: pen.isLampTime && pen.dice.chance(0.65))
            }
        }
    }

    private func wall(_ pen: inout Pen, from left: Point, to right: Point, height: Float, _ stone: Colour) {
        let width = right.x - left.x
        var paint = Paint.gradient(
            pen.lit(stone, up: 0.1), pen.lit(stone * 0.74), from: left + Point(0, height), to: left, grain: 0.26)
        paint.grainSize = Point(0.9, 0.4)
        pen.fill(Path.rectangle(left.x, left.y - 1.2, width, height + 1.2), paint)
        pen.stones(left, width: width, height: height, course: 0.6, share: 0.08, stone, side: 0)
        battlements(&pen, from: left + Point(0, height), to: right + Point(0, height), stone)
    }

    private func battlements(_ pen: inout Pen, from left: Point, to right: Point, _ stone: Colour) {
        let count = max(3, Int((right.x - left.x) / 1.5))
        guard pen.pixel < 1.1 else { return }
        for tooth in 0..<count {
            let x = mix(left.x, right.x, (Float(tooth) + 0.2) / Float(count))
            pen.fill(
                Path.rectangle(x, left.y - 0.05, 0.85, 0.95), Paint(pen.lit(stone, side: -0.1, up: 0.25), grain: 0.2))
        }
    }

    /// Trees and bushes at the foot of the rock.
    private func scrub(_ pen: inout Pen, hill: Float) {
        guard pen.composition.land.cover != .sand else { return }
        let leaf = pen.natural(pen.composition.land.cover == .snow ? Colour(0xc8d2dc) : Colour(0x50633a))
        for _ in 0..<30 {
            let x = pen.dice.within(-25...25)
            let size = pen.dice.within(0.8...2.2)
            let y = hill * 0.35 * (1 - abs(x) / 25) * pen.dice.unit()
            pen.dab(
                Point(x, y), size, size * 0.8, softness: 0.3,
                Paint(
                    pen.lit(leaf * pen.dice.within(0.6...1.2), side: pen.dice.bell() * 0.7, up: 0.4), grain: 0.4,
                    grainSize: Point(0.5, 0.4), fineness: 0.6))
        }
    }
}
