import Foundation

/// What somebody has left on a window sill: a plant in a pot, a vase, books and a cup.
struct SillThings {
    private let room: Room
    private let composition: Composition

    init(_ room: Room, _ composition: Composition) {
        self.room = room
        self.composition = composition
    }

    func draw(at x: Float, _ dice: inout Dice, into drawing: inout Drawing) {
        let foot = Point(x, room.bottom + room.unit * 0.032)
        switch dice.int(0...3) {
        case 0: plant(foot, &dice, &drawing)
        case 1: vase(foot, &dice, &drawing)
        case 2: books(foot, &dice, &drawing)
        default:
            plant(foot, &dice, &drawing)
            books(Point(room.left + room.right - x, foot.y), &dice, &drawing)
        }
    }

    /// Against the light: dark toward the eye, with a bright edge.
    private func shade(_ albedo: Colour, _ share: Float = 1) -> Colour {
        composition.palette.bend(albedo, by: 0.4) * (room.shade * share + room.light * 0.1)
    }

    private func through(_ albedo: Colour, _ share: Float) -> Colour {
        composition.palette.bend(albedo, by: 0.4) * (room.shade * 0.7 + room.light * 0.9 * share)
    }

    private func shadow(_ foot: Point, half: Float, _ drawing: inout Drawing) {
        drawing.dab(
            foot + Point(0, half * 0.1), radii: Point(half * 1.5, half * 0.32), softness: 0.8,
            Paint(room.wood * 0.2, opacity: 0.6, fineness: 0.5))
    }

    /// A round body between a foot and a rim, given as half widths upward.
    private func turned(_ foot: Point, _ halves: [(y: Float, half: Float)], _ colour: Colour, _ drawing: inout Drawing)
    {
        let right = halves.map { foot + Point($0.half, -$0.y) }
        let left = halves.reversed().map { foot + Point(-$0.half, -$0.y) }
        let reach = halves.map(\.half).max() ?? 1
        var paint = Paint.gradient(
            shade(colour, 0.7), shade(colour, 1.25), from: foot - Point(reach, 0), to: foot + Point(reach, 0))
        paint.fineness = 0.85
        drawing.fill(Path(Path.curve(right, steps: 4) + Path.curve(left, steps: 4)), paint)
    }

    private func plant(_ foot: Point, _ dice: inout Dice, _ drawing: inout Drawing) {
        let half = room.unit * dice.within(0.032...0.045)
        let tall = half * 1.9
        shadow(foot, half: half, &drawing)
        let clay = dice.pick([Colour(0xb0623e), Colour(0x8a8f94), Colour(0xd8d0c0)])
        turned(foot, [(0, half * 0.7), (tall * 0.8, half * 0.95)], clay, &drawing)
        turned(foot - Point(0, tall * 0.78), [(0, half * 1.08), (tall * 0.22, half * 1.1)], clay, &drawing)
        let green = dice.pick([Colour(0x4e7a3a), Colour(0x5f8a4a), Colour(0x3f6a48)])
        let count = dice.int(9...15)
        for index in 0..<count {
            let lean = mix(-1.15, 1.15, (Float(index) + dice.unit()) / Float(count))
            leaf(foot - Point(0, tall), lean: lean, long: half * dice.within(2.2...4.2), green, &dice, &drawing)
        }
        guard dice.chance(0.5) else { return }
        let bloom = dice.pick([Colour(0xd8485a), Colour(0xf0d8e0), Colour(0xe8a03c)])
        for _ in 0..<dice.int(3...6) {
            let place = foot + Point(dice.bell() * half * 1.6, -tall - half * dice.within(2...4))
            for petal in 0..<5 {
                let angle = Float(petal) * 1.257
                drawing.dab(
                    place + Point(cosf(angle), sinf(angle)) * half * 0.2, radii: Point(half * 0.22, half * 0.18),
                    softness: 0.2, Paint(through(bloom, dice.within(0.4...1)), fineness: 0.85))
            }
        }
    }

    /// A long leaf that bends over by its own weight; light shines through some.
    private func leaf(
        _ root: Point, lean: Float, long: Float, _ green: Colour, _ dice: inout Dice, _ drawing: inout Drawing
    ) {
        let tip = root + Point(sinf(lean) * long, -cosf(lean) * long * 0.85)
        let bow = root + Point(sinf(lean) * long * 0.35, -long * 0.72)
        let wide = long * dice.within(0.11...0.19)
        drawing.fill(
            Path.stroke(Path.curve([root, bow, tip], steps: 5), widths: [wide * 0.3, wide, wide * 0.8, wide * 0.08]),
            Paint(through(green, dice.unit() * dice.unit()), fineness: 0.85))
    }

    private func vase(_ foot: Point, _ dice: inout Dice, _ drawing: inout Drawing) {
        let half = room.unit * dice.within(0.026...0.034)
        let tall = half * dice.within(3...3.8)
        shadow(foot, half: half, &drawing)
        let bloom = dice.pick([Colour(0xf4ece0), Colour(0xd86a7a), Colour(0xe8b84a), Colour(0x8a7ac8)])
        for _ in 0..<dice.int(5...9) {
            let lean = dice.bell() * 0.55
            let head = foot + Point(sinf(lean) * tall * 1.3, -tall * dice.within(1.5...2.1))
            drawing.fill(
                Path.stroke(
                    Path.curve(
                        [foot - Point(0, tall * 0.9), (foot - Point(0, tall * 1.4) + head) / 2, head], steps: 4),
                    widths: [half * 0.14, half * 0.1]), Paint(through(Colour(0x4e7a3a), 0.2), fineness: 0.85))
            for _ in 0..<9 {
                drawing.dab(
                    head + Point(dice.bell(), dice.bell()) * half * 0.42, radii: Point(half * 0.3, half * 0.22),
                    softness: 0.3, Paint(through(bloom, dice.within(0.2...1)), fineness: 0.8))
            }
        }
        turned(
            foot, [(0, half * 0.6), (tall * 0.35, half), (tall * 0.75, half * 0.5), (tall, half * 0.62)],
            dice.pick([Colour(0x5a7a94), Colour(0xd8d4c8), Colour(0x7a5a6a)]), &drawing)
    }

    private func books(_ foot: Point, _ dice: inout Dice, _ drawing: inout Drawing) {
        var y = foot.y
        let wide = room.unit * dice.within(0.1...0.13)
        shadow(foot, half: wide * 0.5, &drawing)
        for _ in 0..<dice.int(2...4) {
            let thick = room.unit * dice.within(0.013...0.022)
            let long = wide * dice.within(0.8...1)
            let x = foot.x - long / 2 + dice.bell() * wide * 0.06
            let cover = dice.pick([
                Colour(0x8a3a34), Colour(0x3a5a6a), Colour(0xb8904a), Colour(0x4a5a44), Colour(0x6a4a6a),
            ])
            drawing.fill(Path.rectangle(x, y - thick, long, thick), Paint(shade(cover), fineness: 0.9))
            drawing.fill(
                Path.rectangle(x, y - thick, long, thick * 0.16),
                Paint(shade(cover, 1.6) + room.light * 0.1, fineness: 0.9))
            drawing.fill(
                Path.rectangle(x + long * 0.04, y - thick * 0.78, long * 0.03, thick * 0.6),
                Paint(shade(Colour(0xd8b868), 1.2), fineness: 0.9))
            y -= thick
        }
        guard dice.chance(0.55) else { return }
        let half = room.unit * 0.021
        let cup = Point(foot.x + dice.bell() * wide * 0.1, y)
        turned(cup, [(0, half * 0.7), (half * 0.8, half), (half * 1.7, half * 0.95)], Colour(0xe4dccc), &drawing)
        let handle = (0...6).map { step -> Point in
            let angle = -1.3 + Float(step) * 0.43
            return cup + Point(half * (0.85 + 0.55 * cosf(angle)), -half * (0.95 - 0.55 * sinf(angle)))
        }
        drawing.fill(Path.stroke(handle, widths: [half * 0.24]), Paint(shade(Colour(0xe4dccc), 1.3), fineness: 0.9))
    }
}
