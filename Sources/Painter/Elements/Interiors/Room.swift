import Foundation

/// The room behind a window: where its opening is in the picture, what the walls are made of, and its light.
struct Room {
    /// The opening, in pixels.
    let left: Float
    let right: Float
    let top: Float
    let bottom: Float
    /// The row where the wall meets the floor; below the picture where one stands close to the sill.
    let floor: Float
    let size: Point
    let unit: Float
    let wall: Colour
    let wood: Colour
    let cloth: Colour
    /// What comes in through the window.
    let light: Colour
    /// What lies in the shade of the room.
    let shade: Colour
    /// How far sunlight is thrown to the side, in parts of the height it falls; `nil` without a sun.
    let slant: Float?

    init(_ composition: Composition, _ dice: inout Dice) {
        let frame = composition.frame
        let scene = composition.scene
        size = frame.size
        unit = frame.unit
        let isFar =
            dice.chance(0.45) && size.x < size.y * 1.7
            && !scene.subjects.contains { Scene.indoorThings.contains($0.thing) }
        let wide = isFar ? min(size.x * 0.56, unit * dice.within(0.5...0.68)) : size.x * dice.within(0.56...0.68)
        let shift = isFar ? dice.within(0.05...0.13) * (dice.chance(0.5) ? 1 : -1) : dice.bell() * 0.04
        left = frame.centre + shift * size.x - wide / 2
        right = left + wide
        top = size.y * dice.within(0.07...0.12)
        bottom = size.y * (isFar ? dice.within(0.6...0.66) : dice.within(0.77...0.83))
        floor = isFar ? size.y * dice.within(0.84...0.88) : size.y * 1.2
        let candle = scene.contains(.candle) ? Colour(0.3, 0.17, 0.07) : Colour()
        let key = composition.light.key
        light = composition.sky.ramp.colour(0.85) * 0.6 + key * 0.15
        let lamp =
            composition.hour == .night || composition.hour == .dusk
            ? Colour(0.17, 0.095, 0.045) : Colour(0.1, 0.075, 0.05)
        shade = composition.light.fill * 0.46 + key * 0.05 + lamp + candle
        let paper = dice.pick([
            Colour(0xa08c7c), Colour(0x8c9a92), Colour(0xb09a78), Colour(0x94889a), Colour(0x9c7f74),
        ])
        wall = composition.palette.bend(paper, by: 0.5) * shade
        wood =
            composition.palette.bend(dice.pick([Colour(0xe6ddcf), Colour(0xd8cdbc), Colour(0xa08060)]), by: 0.3)
            * (shade * 1.15 + light * 0.1)
        cloth = composition.palette.bend(dice.pick([Colour(0xd8ccc0), Colour(0xc0a894), Colour(0xb8c0bc)]), by: 0.8)
        let hasSun = composition.light.source != .sky && composition.light.direction.z > -0.2
        slant =
            hasSun ? clamp(-composition.light.direction.x / max(0.25, composition.light.direction.y), -0.9, 0.9) : nil
    }

    var wide: Float { right - left }
    var high: Float { bottom - top }
    var hasFloor: Bool { floor < size.y }
    /// How thick the wall is where the window cuts through it.
    var reveal: Float { unit * 0.03 }

    /// The brightness of the air before the panes.
    func drawLightOutside(into drawing: inout Drawing) {
        drawing.glow(Point((left + right) / 2, (top + bottom) / 2), radius: wide * 0.7, light * 0.05)
    }

    func draw(_ dice: inout Dice, into drawing: inout Drawing) {
        drawWall(into: &drawing)
        if hasFloor { drawFloor(&dice, into: &drawing) }
        if hasFloor { drawSkirting(into: &drawing) }
        drawPicture(&dice, into: &drawing)
        drawReveal(into: &drawing)
        drawSill(into: &drawing)
        // The light round the window spills over the wall.
        drawing.glow(Point((left + right) / 2, mix(top, bottom, 0.7)), radius: wide * 0.95, light * wall * 0.55)
    }

    private func drawWall(into drawing: inout Drawing) {
        let out = unit * 0.05
        var outline = Path([
            Point(-out, -out), Point(size.x + out, -out), Point(size.x + out, size.y + out),
            Point(-out, size.y + out),
        ])
        outline.add([Point(left, top), Point(left, bottom), Point(right, bottom), Point(right, top)])
        var paint = Paint.gradient(
            wall * 0.62, wall * 1.2, from: Point(0, -out), to: Point(0, bottom), grain: 0.1)
        paint.grainSize = Point(unit * 0.06, unit * 0.06)
        paint.fineness = 0.4
        drawing.fill(outline, paint)
        // The corners of a room are its darkest places.
        for side in [0, size.x] {
            for layer in 1...4 {
                let reach = min(left, size.x - right) * 0.22 * Float(layer)
                drawing.fill(
                    Path.rectangle(side == 0 ? -out : size.x - reach, -out, reach + out, size.y + out * 2),
                    Paint(wall * 0.3, opacity: 0.1, fineness: 0.3))
            }
        }
    }

    private func drawSkirting(into drawing: inout Drawing) {
        drawing.fill(
            Path.rectangle(-1, floor - unit * 0.042, size.x + 2, unit * 0.042),
            .gradient(wood * 0.6, wood * 0.4, from: Point(0, floor - unit * 0.042), to: Point(0, floor)))
    }

    /// A small framed picture where the wall is wide.
    private func drawPicture(_ dice: inout Dice, into drawing: inout Drawing) {
        let isLeft = left > size.x - right
        let (from, to) = isLeft ? (Float(0), left) : (right, size.x)
        let room = to - from - unit * 0.2
        guard room > unit * 0.14 else { return }
        let half = Point(min(room * 0.36, unit * 0.11), unit * dice.within(0.06...0.1))
        let middle = Point(mix(from, to, isLeft ? 0.42 : 0.58), mix(top, bottom, dice.within(0.36...0.46)))
        func panel(_ share: Float, _ paint: Paint) {
            let out = half + Point(repeating: unit * 0.012 * share)
            drawing.fill(Path.rectangle(middle.x - out.x, middle.y - out.y, out.x * 2, out.y * 2), paint)
        }
        drawing.fill(
            Path.rectangle(middle.x - half.x, middle.y - half.y, half.x * 2.12, half.y * 2.2),
            Paint(wall * 0.3, opacity: 0.5, fineness: 0.5))
        panel(1, Paint(wood * 0.42, fineness: 0.9))
        panel(0.3, Paint(wood * 0.9, fineness: 0.9))
        panel(-1, .gradient(shade * 0.62, shade * Colour(0.42, 0.36, 0.26), from: middle - half, to: middle + half))
        let hills = [
            middle + Point(-half.x + unit * 0.012, half.y * 0.1), middle + Point(-half.x * 0.3, -half.y * 0.25),
            middle + Point(half.x * 0.2, half.y * 0.16), middle + Point(half.x - unit * 0.012, -half.y * 0.1),
        ]
        let foot = half - Point(repeating: unit * 0.012)
        drawing.fill(
            Path(Path.curve(hills, steps: 5) + [middle + foot, middle + Point(-foot.x, foot.y)]),
            Paint(shade * Colour(0.24, 0.27, 0.2), fineness: 0.8))
    }

    /// Boards that run toward the window, with the light of the panes on them.
    private func drawFloor(_ dice: inout Dice, into drawing: inout Drawing) {
        let depth = size.y - floor
        let brown = Colour(0x6e4c34) * (shade * 1.1 + light * 0.12)
        drawing.fill(
            Path.rectangle(-2, floor, size.x + 4, depth + 4),
            .gradient(brown * 1.15, brown * 0.6, from: Point(0, floor), to: Point(0, size.y), grain: 0.15))
        let middle = (left + right) / 2
        for board in -14...14 {
            let x = middle + Float(board) * unit * 0.07
            let near = middle + Float(board) * unit * 0.16
            drawing.fill(
                Path.stroke([Point(x, floor), Point(near, size.y + 2)], widths: [unit * 0.0015, unit * 0.004]),
                Paint(brown * 0.35, opacity: dice.within(0.3...0.7), fineness: 0.7))
        }
        guard let slant else { return }
        // Four panes of light, drawn out toward the eye.
        for column in 0..<2 {
            for row in 0..<2 {
                func at(_ u: Float, _ v: Float) -> Point {
                    let spread = mix(0.86, 1.5, v)
                    return Point(
                        middle + (u - 0.5) * wide * spread + slant * depth * (0.6 + 1.4 * v),
                        floor + depth * (0.1 + 0.9 * v))
                }
                let (u, v) = (Float(column) * 0.5 + 0.03, Float(row) * 0.5 + 0.03)
                drawing.fill(
                    Path([at(u, v), at(u + 0.44, v), at(u + 0.44, v + 0.44), at(u, v + 0.44)]),
                    Paint(brown * 2 + light * 0.4, opacity: 0.5, fineness: 0.5))
            }
        }
    }

    private func drawReveal(into drawing: inout Drawing) {
        for side in [left, right] {
            let outward: Float = side == left ? -1 : 1
            let isLit = (slant ?? 0) * outward > 0.05
            drawing.fill(
                Path([
                    Point(side, top), Point(side + outward * reveal, top - reveal),
                    Point(side + outward * reveal, bottom + reveal), Point(side, bottom),
                ]),
                .gradient(
                    wood + light * (isLit ? 0.3 : 0.12), wood * 0.8, from: Point(side, 0),
                    to: Point(side + outward * reveal, 0)))
        }
        drawing.fill(
            Path([
                Point(left, top), Point(right, top), Point(right + reveal, top - reveal),
                Point(left - reveal, top - reveal),
            ]), Paint(wood * 0.55, fineness: 0.85))
    }

    private func drawSill(into drawing: inout Drawing) {
        let deep = unit * 0.055
        let over = unit * 0.05
        drawing.fill(
            Path([
                Point(left - over * 0.4, bottom), Point(right + over * 0.4, bottom),
                Point(right + over, bottom + deep), Point(left - over, bottom + deep),
            ]),
            .gradient(
                wood + light * 0.4, wood + light * 0.1, from: Point(0, bottom), to: Point(0, bottom + deep),
                grain: 0.1))
        drawing.fill(
            Path.rectangle(left - over, bottom + deep, wide + over * 2, unit * 0.02),
            Paint(wood * 0.6, fineness: 0.85))
        for layer in 1...3 {
            drawing.fill(
                Path.rectangle(
                    left - over, bottom + deep + unit * 0.02, wide + over * 2, unit * 0.012 * Float(layer)),
                Paint(wall * 0.3, opacity: 0.22, fineness: 0.4))
        }
    }
}
