import Foundation

/// What lies round a country church: an old tree, a low wall with a gap, leaning gravestones, the path to the door.
struct Churchyard {
    /// Where the church's door is.
    let door: Float

    func drawBehind(_ pen: inout Pen) {
        for _ in 0..<pen.dice.int(1...3) {
            let side: Float = pen.dice.chance(0.5) ? 1 : -1
            tree(
                &pen, Point(side * pen.dice.within(7...11), pen.dice.within(0.4...1.4)), tall: pen.dice.within(5...9.5))
        }
    }

    func drawBefore(_ pen: inout Pen) {
        path(&pen)
        for _ in 0..<pen.dice.int(4...9) {
            let x = pen.dice.within(-8.5...9)
            if abs(x - door) > 1.4 { grave(&pen, Point(x, -0.5 - pen.dice.unit() * 0.7)) }
        }
        if pen.dice.chance(0.65) { wall(&pen) }
        pen.turf(half: 11, tall: 0.25...0.8, at: -1.9...(-0.3), count: 150)
    }

    private func path(_ pen: inout Pen) {
        let earth = pen.natural(pen.composition.land.cover == .snow ? Colour(0xbcc0c8) : Colour(0xa6957a))
        let bend = pen.dice.bell() * 3
        var paint = Paint(pen.lit(earth, up: 0.96), opacity: 0.8, grain: 0.3, grainSize: Point(0.6, 0.2))
        paint.fineness = 0.5
        pen.stroke(
            Path.curve([Point(door, -0.1), Point(door + bend * 0.3, -1.1), Point(door + bend, -2.6)], steps: 6),
            widths: [1.1, 1.5, 2.3], paint)
    }

    private func grave(_ pen: inout Pen, _ foot: Point) {
        let stone = pen.natural(pen.dice.pick([Colour(0x8e8a82), Colour(0x7c7c7a), Colour(0xa49c8e)]))
        let half = pen.dice.within(0.22...0.34)
        let tall = pen.dice.within(0.7...1.15)
        let lean = pen.dice.bell() * 0.12
        let outline = Pen.arch(.zero, half: half, height: tall, rise: pen.dice.pick([1, 0.5, 0.15])).map {
            foot + Point($0.x + $0.y * lean, $0.y)
        }
        pen.fill(Path(outline.map { $0 + Point(0.1, 0.03) }), Paint(pen.lit(stone * 0.6, side: 0.7), grain: 0.2))
        pen.fill(Path(outline), Paint(pen.lit(stone, side: -0.1), grain: 0.3, grainSize: Point(0.3, 0.3)))
    }

    /// Dry stones along the front, with a gap where the path goes through.
    private func wall(_ pen: inout Pen) {
        let stone = pen.natural(Colour(0x8c857a))
        let row: Float = -1.7
        for side in [-1, 1] as [Float] {
            var x = door + side * 1.6
            let end = door + side * pen.dice.within(8...12)
            while (end - x) * side > 0 {
                let long = pen.dice.within(0.5...1)
                for course in 0..<3 {
                    let low = row + Float(course) * 0.3 + pen.dice.bell() * 0.04
                    let shift = course == 1 ? long * 0.4 : 0
                    pen.fill(
                        Path.rectangle(min(x, x + side * long) + shift, low, long * 0.96, 0.3),
                        Paint(
                            pen.lit(stone * pen.dice.within(0.7...1.12), side: 0.05, up: course == 2 ? 0.4 : 0),
                            grain: 0.3, grainSize: Point(0.4, 0.2)))
                }
                x += side * long
            }
        }
    }

    /// A yew or a lime tree, broad and dense.
    private func tree(_ pen: inout Pen, _ foot: Point, tall: Float) {
        let cover = pen.composition.land.cover
        let leaf = pen.natural(
            cover == .snow ? Colour(0xa8b2ba) : cover == .autumn ? Colour(0x9a6a2c) : Colour(0x3e5632))
        pen.stroke(
            [foot, foot + Point(0, tall * 0.5)], widths: [tall * 0.08, tall * 0.05],
            Paint(pen.lit(pen.natural(Colour(0x4c3c30)))))
        let count = Int(clamp(tall / pen.pixel * 0.9, 16, 90))
        for index in 0..<count {
            let t = Float(index) / Float(count)
            let size = tall * pen.dice.within(0.05...0.11)
            let across = pen.dice.bell() * tall * 0.4 * sinf(0.5 + t * 2.3)
            pen.dab(
                foot + Point(across, tall * mix(0.26, 0.97, t)), size * 1.1, size, softness: 0.25,
                Paint(
                    pen.lit(leaf * mix(0.5, 1.2, t), side: across / tall * 1.6, up: 0.1 + 0.6 * t), grain: 0.4,
                    grainSize: Point(0.25, 0.2), fineness: 0.65))
        }
    }
}
