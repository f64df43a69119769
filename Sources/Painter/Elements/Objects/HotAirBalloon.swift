import Foundation

/// A hot-air balloon: a striped envelope of gores round to the light, a skirt, ropes and a basket.
struct HotAirBalloon: SceneElement {
    let nature = Nature(metres: 24, standing: .air, prominence: 0.3, group: 1...1, breadth: 0.75, weight: 8)

    func draw(with pen: inout Pen) {
        let radius: Float = 8.6 * pen.dice.within(0.95...1.05)
        let middle: Float = 3
        // Half width of the envelope at an angle from its foot, -1, to its top, 1.
        func half(_ t: Float) -> Float {
            let round = max(0, 1 - t * t).squareRoot()
            return t > 0 ? radius * round : radius * mix(0.2, 1, powf(1 + t, 0.62)) * mix(0.985, 1, round)
        }
        func row(_ t: Float) -> Float { middle + (t > 0 ? t * radius : t * radius * 1.32) }
        let first = pen.matter(
            pen.dice.pick([Colour(0xc8402e), Colour(0x2e6f9a), Colour(0xd98a2a), Colour(0x7a3f74)]), bending: 0.25)
        let second = pen.dice.pick([pen.natural(Colour(0xf0dfb4), bending: 0.4), first.lightened(by: 0.18)])
        let third = pen.dice.chance(0.5) ? second : pen.natural(Colour(0xe0a83a), bending: 0.3)
        let gores = pen.dice.pick([10, 12, 14])
        let turn = pen.dice.unit()
        let steps = 16
        for gore in 0..<gores {
            let from = sinf((Float(gore) / Float(gores) - 0.5) * .pi)
            let to = sinf((Float(gore + 1) / Float(gores) - 0.5) * .pi)
            var outline: [Point] = []
            for step in 0...steps {
                let t = Float(step) / Float(steps) * 2 - 1
                outline.append(Point(half(t) * from, row(t)))
            }
            for step in 0...steps {
                let t = 1 - Float(step) / Float(steps) * 2
                outline.append(Point(half(t) * to + pen.pixel * 0.25, row(t)))
            }
            let colour = [first, second, first, third][(gore + Int(turn * 4)) % 4]
            let side = (from + to) / 2
            let lower = pen.lit(colour * 0.8, side: side * 0.8, up: -0.5)
            var paint = Paint.gradient(
                pen.lit(colour, side: side * 0.8, up: 0.55), lower, from: Point(0, row(0.6)), to: Point(0, row(-0.9)))
            paint.fineness = 0.9
            paint.colour += colour * pen.light.key * (0.14 * pen.light.backlit)
            paint.endColour += colour * Colour(1, 0.62, 0.25) * (pen.isLampTime ? 0.55 : 0)
            pen.fill(Path(outline), paint)
        }
        band(&pen, colour: third, half: half, row: row)
        basket(&pen, foot: row(-1), mouth: half(-1))
    }

    private func band(_ pen: inout Pen, colour: Colour, half: (Float) -> Float, row: (Float) -> Float) {
        let t: Float = 0.06
        let wide: Float = 0.1
        var outline: [Point] = []
        for step in 0...12 {
            let s = Float(step) / 12 * 2 - 1
            outline.append(Point(half(t) * s, row(t) - 0.9 * (1 - s * s)))
        }
        for step in 0...12 {
            let s = 1 - Float(step) / 12 * 2
            outline.append(Point(half(t + wide) * s, row(t + wide) - 0.9 * (1 - s * s)))
        }
        pen.fill(
            Path(outline),
            .gradient(
                pen.lit(colour * 0.9, side: -0.8), pen.lit(colour * 0.9, side: 0.8), from: Point(-half(t), 0),
                to: Point(half(t), 0), opacity: 0.9))
    }

    private func basket(_ pen: inout Pen, foot: Float, mouth: Float) {
        let top = foot - 2.4
        let rope = Paint(pen.lit(pen.natural(Colour(0x3a3028))), fineness: 0.95)
        let width = max(0.08, pen.pixel * 0.5)
        for side in [-1, -0.4, 0.4, 1] as [Float] {
            pen.stroke(
                [Point(side * mouth * 0.95, foot + 0.1), Point(side * 0.85, top)], widths: [width, width], rope)
        }
        let wicker = pen.natural(Colour(0x8a6238))
        var paint = Paint.gradient(
            pen.lit(wicker, side: -0.8), pen.lit(wicker, side: 0.8), from: Point(-1, top), to: Point(1, top), grain: 0.3
        )
        paint.fineness = 0.9
        pen.fill(Path([Point(-0.95, top), Point(0.95, top), Point(0.8, top - 1.5), Point(-0.8, top - 1.5)]), paint)
        pen.stroke([Point(-1, top), Point(1, top)], widths: [0.26, 0.26], Paint(pen.lit(wicker * 0.6, up: 0.8)))
        for side in [-0.35, 0.3] as [Float] {
            pen.dab(Point(side, top + 0.55), 0.2, 0.5, softness: 0.1, Paint(pen.lit(pen.natural(Colour(0x2c2a30)))))
        }
        if pen.isLampTime || pen.hour == .dawn {
            pen.glow(Point(0, foot - 0.2), radius: 6, Colour(1, 0.55, 0.2) * 0.5)
            pen.dab(
                Point(0, foot - 0.5), 0.28, 0.9, softness: 0.5, Paint(Colour(1, 0.75, 0.35) * 1.5, fineness: 0.9),
                emits: 1)
        }
    }
}
