import Foundation

/// The front of a small house from near: the door with its steps and lamp in the middle, windows with shutters beside
/// it, roses up the wall.
struct HouseFront {
    private let half: Float = 3.3
    private let eaves: Float = 2.95

    func draw(with pen: inout Pen) {
        let house = pen.composition.scene.subject(.house) ?? pen.composition.scene.subject(.cabin)
        let isCabin = house?.thing == .cabin
        let plain = isCabin ? Colour(0x7a5638) : pen.dice.pick([Colour(0xd8cab2), Colour(0xc0a890), Colour(0xb8b4a4)])
        let wall = house?.colour?.colour ?? pen.natural(plain)
        pen.shadow(width: half * 2, height: 4)
        roof(&pen)
        var plaster = Paint.gradient(
            pen.lit(wall * 0.8, up: -0.1), pen.lit(wall * 1.04), from: Point(0, eaves), to: Point(0, 0.4), grain: 0.16)
        plaster.grainSize = isCabin ? Point(4, 0.16) : Point(0.35, 0.3)
        pen.fill(Path.rectangle(-half, -0.12, half * 2, eaves + 0.2), plaster)
        if isCabin {
            logs(&pen, wall)
        } else {
            pen.stones(Point(-half, 0), width: half * 2, height: eaves, course: 0.2, share: 0.1, wall, side: 0)
        }
        pen.fill(Path.rectangle(-half, eaves - 0.2, half * 2, 0.3), Paint(pen.lit(wall * 0.45), opacity: 0.5))
        for side in [-1, 1] as [Float] { window(&pen, Point(side * 2.05, 0.95), wall) }
        door(&pen)
        lamp(&pen, Point(0.86, 1.75))
        if pen.composition.land.cover != .snow { roses(&pen) }
        pen.bedding(half: half, height: 0.22, at: -0.12)
    }

    private func roof(_ pen: inout Pen) {
        let tile = pen.natural(
            pen.composition.land.cover == .snow
                ? Colour(0xeaf0f6) : pen.dice.pick([Colour(0x7a4030), Colour(0x4a4650), Colour(0x5c4a38)]))
        let chimney = pen.natural(Colour(0x8a5a48))
        let x = pen.dice.pick([-1.9, 1.7] as [Float])
        pen.fill(
            Path.rectangle(x, 4.2, 0.6, 1.3),
            .gradient(
                pen.lit(chimney, side: -0.6), pen.lit(chimney, side: 0.6), from: Point(x, 0), to: Point(x + 0.6, 0)))
        SmokeColumn(
            from: Point(x + 0.3, 5.5), height: 3, spread: 1, density: 0.22, colour: Colour(repeating: 0.75)
        ).draw(with: &pen)
        pen.fill(
            Path([
                Point(-half - 0.4, eaves), Point(half + 0.4, eaves), Point(half - 0.7, 4.9), Point(-half + 0.7, 4.9),
            ]),
            .gradient(
                pen.lit(tile * 1.05, up: 0.8), pen.lit(tile * 0.85, up: 0.55), from: Point(0, 4.9), to: Point(0, eaves),
                grain: 0.2))
        guard pen.pixel < 0.05 else { return }
        for row in 0..<9 {
            let t = Float(row) / 9
            let y = mix(eaves + 0.1, 4.8, t)
            let reach = mix(half + 0.36, half - 0.66, t)
            pen.stroke(
                [Point(-reach, y), Point(reach, y)], widths: [0.035], Paint(pen.lit(tile * 0.5), opacity: 0.55))
        }
        pen.stroke(
            [Point(-half + 0.7, 4.9), Point(half - 0.7, 4.9)], widths: [0.12], Paint(pen.lit(tile * 1.2, up: 0.9)))
    }

    private func logs(_ pen: inout Pen, _ wall: Colour) {
        for row in 0..<11 {
            let y = Float(row) * 0.27
            pen.stroke([Point(-half, y), Point(half, y)], widths: [0.05], Paint(pen.lit(wall * 0.4), opacity: 0.8))
            for side in [-1, 1] as [Float] {
                pen.dab(
                    Point(side * half, y + 0.13), 0.13, 0.13, softness: 0.1,
                    Paint(pen.lit(wall * 1.1, side: side * 0.5)))
            }
        }
    }

    private func door(_ pen: inout Pen) {
        let stone = pen.natural(Colour(0xb0a698))
        let leaf = pen.matter(
            pen.dice.pick([Colour(0x2f5a60), Colour(0x8a3226), Colour(0x3a5a34), Colour(0x6a4428)]), bending: 0.4)
        for (y, wide, up) in [(Float(-0.16), Float(1), Float(0.9)), (0.02, 0.8, 0.9)] {
            pen.fill(Path.rectangle(-wide, y - 0.1, wide * 2, 0.16), pen.lit(stone * 0.7))
            pen.fill(Path.rectangle(-wide, y + 0.02, wide * 2, 0.07), pen.lit(stone * 1.05, up: up))
        }
        let outer = Pen.arch(Point(0, 0.08), half: 0.66, height: 2.5, rise: 0.5)
        pen.fill(Path(outer), Paint(pen.lit(stone), grain: 0.2), rim: 0.02)
        let inner = Pen.arch(Point(0, 0.08), half: 0.52, height: 2.32, rise: 0.5)
        let isLit = pen.isLampTime
        pen.pane(Path(inner), middle: Point(0, 2.2), size: 0.4, isLit: isLit)
        let board = Path.rectangle(-0.52, 0.08, 1.04, 1.92)
        var paint = Paint.gradient(
            pen.lit(leaf * 1.1, side: -0.2), pen.lit(leaf * 0.82, side: 0.2), from: Point(-0.5, 1), to: Point(0.5, 1),
            grain: 0.12)
        paint.grainSize = Point(0.04, 0.6)
        pen.fill(board, paint)
        for x in [-0.24, 0.24] as [Float] {
            for (y, tall) in [(Float(0.24), Float(0.66)), (1.06, 0.78)] {
                pen.fill(Path.rectangle(x - 0.17, y, 0.34, tall), pen.lit(leaf * 0.55))
                pen.fill(Path.rectangle(x - 0.15, y, 0.32, tall - 0.03), pen.lit(leaf * 1.02, up: 0.1))
            }
        }
        pen.dab(Point(0.41, 1.0), 0.05, 0.05, softness: 0.05, Paint(pen.lit(Colour(0xd8b458), up: 0.5) + pen.rim * 0.2))
        pen.dab(Point(0, 1.6), 0.05, 0.07, softness: 0.05, Paint(pen.lit(Colour(0xc8a850), up: 0.5)))
        if isLit {
            pen.glow(Point(0, 1.2), radius: 2.4, Colour(1, 0.6, 0.25) * 0.14)
            pen.dab(
                Point(0, -0.3), 1.1, 0.2, softness: 0.95, Paint(Colour(1, 0.62, 0.26), opacity: 0.3, fineness: 0.4),
                emits: 1)
        }
    }

    private func window(_ pen: inout Pen, _ foot: Point, _ wall: Colour) {
        let wood = pen.natural(Colour(0xeee6d8))
        let shutter = pen.matter(Colour(0x4a6a62), bending: 0.6) * 0.85
        let (wide, tall): (Float, Float) = (0.46, 1.2)
        for side in [-1, 1] as [Float] {
            let x = foot.x + side * (wide + 0.24)
            pen.fill(
                Path.rectangle(x - 0.2, foot.y - 0.04, 0.4, tall + 0.08), Paint(pen.lit(shutter, side: side * 0.2)))
            for slat in 0..<8 {
                let y = foot.y + 0.08 + Float(slat) * 0.14
                pen.stroke([Point(x - 0.14, y), Point(x + 0.14, y)], widths: [0.03], Paint(pen.lit(shutter * 0.5)))
            }
        }
        pen.fill(Path.rectangle(foot.x - wide - 0.07, foot.y - 0.07, wide * 2 + 0.14, tall + 0.14), pen.lit(wood))
        pen.pane(
            Path.rectangle(foot.x - wide, foot.y, wide * 2, tall), middle: foot + Point(0, tall / 2), size: 0.6,
            isLit: pen.isLampTime)
        pen.fill(Path.rectangle(foot.x - 0.025, foot.y, 0.05, tall), pen.lit(wood))
        for y in [0.4, 0.8] as [Float] {
            pen.fill(Path.rectangle(foot.x - wide, foot.y + y - 0.02, wide * 2, 0.04), pen.lit(wood))
        }
        pen.fill(
            Path.rectangle(foot.x - wide - 0.14, foot.y - 0.14, wide * 2 + 0.28, 0.09), pen.lit(wood * 0.9, up: 0.8))
    }

    private func lamp(_ pen: inout Pen, _ place: Point) {
        let iron = Paint(pen.lit(Colour(0x24262a)))
        pen.stroke([place + Point(0, 0.2), place + Point(0.14, 0.26), place + Point(0.14, 0.1)], widths: [0.03], iron)
        let warm = Colour(1, 0.66, 0.3)
        let shines = pen.isLampTime
        pen.fill(
            Path.rectangle(place.x + 0.06, place.y - 0.14, 0.16, 0.22),
            Paint(shines ? warm * 1.4 : pen.lit(Colour(0xa8b0a8))),
            emits: shines ? 1 : 0)
        pen.fill(
            Path([place + Point(0.03, 0.08), place + Point(0.14, 0.18), place + Point(0.25, 0.08)]), iron)
        if shines { pen.glow(place + Point(0.14, 0), radius: 1.6, warm * 0.3) }
    }

    private func roses(_ pen: inout Pen) {
        let leaf = pen.natural(Colour(0x466032))
        let bloom = pen.natural(pen.dice.pick([Colour(0xc84a5a), Colour(0xf0e0d4), Colour(0xe08a9a)]), bending: 0.3)
        let side: Float = pen.dice.chance(0.5) ? 1 : -1
        for index in 0..<150 {
            let t = pen.dice.unit()
            let climbs = index < 90
            let x = climbs ? side * (half - 0.15 - pen.dice.unit() * 0.55 * (1.2 - t)) : pen.dice.within(-half...half)
            guard climbs || abs(x) > 1.05 else { continue }
            let y = climbs ? t * 2.8 : pen.dice.unit() * 0.5
            let isBloom = index % 4 == 0
            let size = pen.dice.within(0.05...0.11)
            pen.dab(
                Point(x, y), size * 1.2, size, turn: pen.dice.bell(), softness: 0.2,
                Paint(
                    pen.lit(
                        (isBloom ? bloom : leaf) * pen.dice.within(0.65...1.3), side: pen.dice.bell() * 0.6, up: 0.4),
                    fineness: 0.8))
        }
    }
}
