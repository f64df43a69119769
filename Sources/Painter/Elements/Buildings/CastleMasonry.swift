import Foundation

/// A tower of a castle.
struct CastleTower {
    enum Head {
        case cone, pyramid, battlements, broken
    }

    /// The middle of its foot.
    let foot: Point
    let height: Float
    let half: Float
    let isRound: Bool
    let head: Head
    /// Whether it stands behind the others, paler than they.
    let isFar: Bool
}

/// A long building of a castle under a steep roof.
struct CastleHall {
    let foot: Point
    let half: Float
    let height: Float
    let rise: Float
}

/// How the walls, towers and roofs of one castle are built.
struct CastleMasonry {
    private let stone: Colour
    private let slate: Colour
    private let isRoofed: Bool
    private let isRuined: Bool
    /// Where the corner of square towers is seen, from -1 at the left to 1.
    private let corner: Float

    init(_ pen: inout Pen) {
        let cut = pen.dice.pick([
            Colour(0xa39a8c), Colour(0x8c8a8a), Colour(0xb8a284), Colour(0xc9c0b2), Colour(0x94857a),
        ])
        stone = pen.matter(cut)
        let roof = pen.dice.pick([Colour(0x55606c), Colour(0x74423a), Colour(0x4c4a5a), Colour(0x4f6258)])
        slate = pen.natural(pen.composition.land.cover == .snow ? Colour(0xe6ecf4) : roof)
        isRoofed = pen.dice.chance(0.7)
        isRuined = pen.subject.traits.contains(.old)
        corner = pen.dice.within(0...0.5) * (pen.lightSide < 0 ? -1 : 1)
    }

    /// How the next tower ends.
    func head(_ pen: inout Pen) -> CastleTower.Head {
        if isRuined { return pen.dice.chance(0.6) ? .broken : .battlements }
        guard isRoofed else { return pen.dice.chance(0.88) ? .battlements : .cone }
        return pen.dice.chance(0.7) ? .cone : .battlements
    }

    private func stone(_ isFar: Bool) -> Colour { isFar ? mix(stone, Colour(0x98a2ae), 0.3) : stone }

    // MARK: Towers

    func tower(_ pen: inout Pen, _ tower: CastleTower) {
        let stone = stone(tower.isFar)
        if tower.isRound {
            pen.drum(
                tower.foot, height: tower.height, bottom: tower.half * 1.08, top: tower.half, stone, grain: 0.24)
            pen.stones(
                tower.foot + Point(-tower.half * 0.8, 0.5), width: tower.half * 1.6, height: tower.height - 1,
                course: 0.55, stone, side: 0)
        } else {
            square(&pen, tower, stone)
        }
        windows(&pen, tower)
        head(&pen, tower, stone)
    }

    private func square(_ pen: inout Pen, _ tower: CastleTower, _ stone: Colour) {
        let (foot, half) = (tower.foot, tower.half)
        let split = corner * half
        for (from, to, side) in [(-half, split, Float(-0.62)), (split, half, 0.66)] {
            pen.fill(
                Path.rectangle(foot.x + from, foot.y - 0.6, to - from, tower.height + 0.6),
                .gradient(
                    pen.lit(stone, side: side), pen.lit(stone * 0.74, side: side),
                    from: foot + Point(0, tower.height), to: foot, grain: 0.24))
            pen.stones(
                foot + Point(from + 0.2, 0), width: to - from - 0.4, height: tower.height - 0.5, course: 0.6,
                share: 0.09, stone, side: side)
        }
    }

    private func windows(_ pen: inout Pen, _ tower: CastleTower) {
        let columns = tower.half > 3.3 ? 3 : 1
        let floors = tower.half > 3.3 ? 3 : 2
        for floor in 0..<floors {
            for column in 0..<columns where pen.dice.chance(columns > 1 ? 0.75 : 1) {
                let across = columns > 1 ? Float(column) * 0.55 - 0.6 : pen.dice.within(-0.4...0.4)
                let place =
                    tower.foot + Point(tower.half * across, tower.height * (0.44 + Float(floor) * 0.42 / Float(floors)))
                pen.pane(
                    Path(Pen.arch(place, half: 0.32, height: 1.35)), middle: place + Point(0, 0.7), size: 0.7,
                    isLit: pen.isLampTime && !isRuined && pen.dice.chance(0.55))
            }
        }
    }

    private func head(_ pen: inout Pen, _ tower: CastleTower, _ stone: Colour) {
        let top = tower.foot + Point(0, tower.height)
        switch tower.head {
        case .broken: broken(&pen, top, half: tower.half, stone)
        case .cone where tower.isRound: pen.turretHead(top, half: tower.half, stone, isRoofed: true, roof: slate)
        case .battlements where tower.isRound: pen.turretHead(top, half: tower.half, stone, isRoofed: false)
        case .cone, .pyramid: pyramid(&pen, top, half: tower.half)
        case .battlements:
            battlements(&pen, from: top - Point(tower.half * 1.08, 0), to: top + Point(tower.half * 1.08, 0), side: 0.1)
        }
    }

    private func pyramid(_ pen: inout Pen, _ top: Point, half: Float) {
        let rise = half * pen.dice.within(1.1...2.1)
        let split = Point(corner * half, -0.25)
        let tip = top + Point(corner * half * 0.3, rise)
        for (side, edge) in [(Float(-0.6), -half * 1.16), (0.66, half * 1.16)] {
            pen.fill(
                Path([top + Point(edge, -0.1), top + split, tip]),
                Paint(pen.lit(slate, side: side, up: 0.5), grain: 0.2, grainSize: Point(0.7, 0.3)))
        }
    }

    /// What time has left of a tower's top.
    private func broken(_ pen: inout Pen, _ top: Point, half: Float, _ stone: Colour) {
        var outline = [top + Point(-half, -0.5)]
        for step in 0...7 {
            let x = mix(-half, half, Float(step) / 7)
            outline.append(top + Point(x, pen.dice.within(-0.2...1) * half * 0.9 * (x * corner > 0 ? 1.3 : 0.5)))
        }
        outline.append(top + Point(half, -0.5))
        pen.fill(Path(outline), Paint(pen.lit(stone, side: 0.1), grain: 0.3))
    }

    // MARK: Walls

    /// A wall between two points of the ground.
    func wall(_ pen: inout Pen, from left: Point, to right: Point, height: Float, side: Float) {
        let up = Point(0, height)
        var paint = Paint.gradient(
            pen.lit(stone, side: side, up: 0.1), pen.lit(stone * 0.66, side: side), from: left + up,
            to: left - up * 0.3,
            grain: 0.26)
        paint.grainSize = Point(0.9, 0.4)
        pen.fill(Path([left - Point(0, 2.4), right - Point(0, 2.4), right + up, left + up]), paint)
        let base = max(left.y, right.y)
        pen.stones(
            Point(left.x, base), width: right.x - left.x, height: height - abs(left.y - right.y), course: 0.6,
            share: 0.08, stone, side: side)
        battlements(&pen, from: left + up, to: right + up, side: side)
        for _ in 0..<2 where pen.dice.chance(0.5) {
            let place = left + (right - left) * pen.dice.within(0.25...0.75) + up * 0.5
            pen.fill(Path.rectangle(place.x - 0.12, place.y, 0.24, 1.2), pen.lit(stone * 0.2))
        }
    }

    private func battlements(_ pen: inout Pen, from left: Point, to right: Point, side: Float) {
        guard pen.pixel < 1.1 else { return }
        let count = max(3, Int((right.x - left.x) / 1.5))
        let wide = (right.x - left.x) / Float(count) * 0.58
        let walk = Paint(pen.lit(stone * 0.9, side: side, up: 0.2), grain: 0.2)
        pen.fill(
            Path([left - Point(0, 0.35), right - Point(0, 0.35), right + Point(0, 0.25), left + Point(0, 0.25)]), walk)
        for tooth in 0..<count {
            guard !isRuined || pen.dice.chance(0.5) else { continue }
            let place = left + (right - left) * ((Float(tooth) + 0.2) / Float(count))
            pen.fill(
                Path.rectangle(place.x, place.y + 0.1, wide, 0.95),
                Paint(pen.lit(stone, side: side, up: 0.25), grain: 0.2))
        }
    }

    // MARK: Buildings

    func hall(_ pen: inout Pen, _ hall: CastleHall) {
        let (foot, half) = (hall.foot, hall.half)
        pen.fill(
            Path.rectangle(foot.x - half, foot.y - 0.5, half * 2, hall.height + 0.5),
            .gradient(
                pen.lit(stone, side: 0.2), pen.lit(stone * 0.74, side: 0.2), from: foot + Point(0, hall.height),
                to: foot, grain: 0.22))
        let eaves = foot + Point(0, hall.height)
        if isRuined {
            broken(&pen, eaves, half: half, stone)
        } else {
            pen.fill(
                Path([
                    eaves + Point(-half - 0.4, -0.3), eaves + Point(half + 0.4, -0.3),
                    eaves + Point(half - 1.2, hall.rise), eaves + Point(-half + 1.2, hall.rise),
                ]), Paint(pen.lit(slate, side: 0.15, up: 0.7), grain: 0.2, grainSize: Point(1.2, 0.25)))
        }
        let bays = Int(half)
        for bay in 0..<bays {
            let place = foot + Point(mix(-half, half, (Float(bay) + 0.5) / Float(bays)), hall.height * 0.55)
            pen.pane(
                Path(Pen.arch(place, half: 0.36, height: 1.7)), middle: place + Point(0, 0.8), size: 0.8,
                isLit: pen.isLampTime && !isRuined && pen.dice.chance(0.6))
        }
    }

    /// Two towers and the arch between them.
    func gate(_ pen: inout Pen, _ place: Point, height: Float) {
        let foot = Point(place.x, place.y)
        for side in [-1, 1] as [Float] {
            tower(
                &pen,
                CastleTower(
                    foot: foot + Point(side * 2.7, -0.8), height: height + 3, half: 1.4, isRound: true,
                    head: isRoofed && !isRuined ? .cone : .battlements, isFar: false))
        }
        pen.fill(
            Path.rectangle(foot.x - 1.9, foot.y - 0.6, 3.8, height + 2),
            Paint(pen.lit(stone * 0.96, side: 0.05), grain: 0.24))
        battlements(&pen, from: foot + Point(-1.9, height + 1.4), to: foot + Point(1.9, height + 1.4), side: 0.05)
        let arch = foot + Point(0, -0.7)
        pen.fill(Path(Pen.arch(arch, half: 1.45, height: 4.2)), pen.lit(stone * 0.7))
        pen.fill(
            Path(Pen.arch(arch, half: 1.2, height: 3.9)),
            pen.isLampTime ? Colour(0.34, 0.17, 0.06) : pen.lit(Colour(0x221a16)))
        if pen.isLampTime { pen.glow(foot + Point(0, 1), radius: 5, Colour(0.25, 0.13, 0.04)) }
    }
}
