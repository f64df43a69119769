import Foundation
import NuraModel

/// A park bench of wooden slats on iron legs, a little from above and from one side.
struct ParkBench: SceneElement {
    let nature = Nature(
        metres: 0.9, standing: .ground, prominence: 0.18, group: 1...1, breadth: 2.2, weight: 7, alone: 1.3)

    /// Weathered, and painted.
    private static let paleWoods = [Colour(0xbcb2a0), Colour(0xc4b494), Colour(0x8fae9c)]

    func draw(with pen: inout Pen) {
        let half: Float = pen.dice.within(0.8...0.98)
        let skew = pen.dice.within(0.25...0.5)
        // x to the right, y up, z away from the eye.
        func at(_ x: Float, _ y: Float, _ z: Float) -> Point { Point(x * (1 - z * 0.06) + z * skew, y + z * 0.22) }
        pen.shadow(width: half * 2.1, height: 0.8)
        // Among brown leaves a brown bench would be lost.
        let isAmongLeaves = pen.composition.land.cover == .autumn
        let woods = isAmongLeaves ? Self.paleWoods : [Colour(0x8a5a36), Colour(0x6f4a30), Colour(0x7c6648)]
        let wood = pen.matter(pen.dice.pick(woods))
        let iron = pen.natural(Colour(0x26282c))
        let isSnowy = pen.composition.land.cover == .snow
        for side in [half * 0.86, -half * 0.86] { legs(&pen, side, iron: iron, at: at) }
        func slat(_ a: Point, _ b: Point, _ c: Point, _ d: Point, up: Float) {
            let tone = wood * pen.dice.within(0.85...1.12)
            pen.fill(
                Path([a, b, c, d]),
                Paint(
                    pen.lit(tone, side: pen.lightSide * 0.2, up: up), grain: 0.25, grainSize: Point(0.5, 0.02)))
        }
        for row in 0..<4 {
            let y = 0.54 + Float(row) * 0.1
            let z = 0.44 + Float(row) * 0.03
            slat(at(-half, y, z), at(half, y, z), at(half, y + 0.075, z), at(-half, y + 0.075, z), up: 0.15)
            pen.stroke(
                [at(-half, y + 0.078, z), at(half, y + 0.078, z)], widths: [0.016, 0.016],
                Paint(pen.lit(wood * 1.3, up: 0.95) + pen.rim * 0.15))
        }
        for row in 0..<4 {
            let z = 0.36 - Float(row) * 0.11
            slat(at(-half, 0.45, z + 0.09), at(half, 0.45, z + 0.09), at(half, 0.45, z), at(-half, 0.45, z), up: 0.95)
        }
        slat(at(-half, 0.41, 0.03), at(half, 0.41, 0.03), at(half, 0.45, 0.03), at(-half, 0.45, 0.03), up: -0.2)
        sitters(&pen, half: half, at: at)
        for side in [half * 0.86, -half * 0.86] { arm(&pen, side, iron: iron, at: at) }
        pen.turf(half: half * 1.1, tall: 0.06...0.2, at: -0.09...0.02, count: 160)
        if isSnowy {
            let snow = Paint(pen.lit(Colour(0xeef2f8), up: 0.9))
            pen.fill(
                Path.smooth([
                    at(-half, 0.46, 0.02), at(0, 0.48, 0), at(half, 0.46, 0.02), at(half, 0.5, 0.4),
                    at(-half, 0.5, 0.4),
                ]), snow)
            pen.stroke([at(-half, 0.93, 0.55), at(half, 0.93, 0.55)], widths: [0.05, 0.07, 0.05], snow)
        }
    }

    private func legs(_ pen: inout Pen, _ x: Float, iron: Colour, at: (Float, Float, Float) -> Point) {
        let paint = Paint(pen.lit(iron, side: pen.lightSide * 0.4, up: 0.1))
        pen.stroke(
            Path.curve([at(x, 0.93, 0.56), at(x, 0.5, 0.42), at(x, 0.2, 0.38), at(x, 0, 0.5)]), widths: [0.05, 0.06],
            paint)
        pen.stroke(Path.curve([at(x, 0.44, 0.02), at(x, 0.2, 0.06), at(x, 0, -0.02)]), widths: [0.06, 0.06], paint)
        pen.stroke([at(x, 0.42, 0.02), at(x, 0.42, 0.44)], widths: [0.06, 0.06], paint)
    }

    private func arm(_ pen: inout Pen, _ x: Float, iron: Colour, at: (Float, Float, Float) -> Point) {
        let paint = Paint(pen.lit(iron * 1.3, side: pen.lightSide * 0.4, up: 0.6))
        pen.stroke([at(x, 0.44, 0.04), at(x, 0.64, 0.02)], widths: [0.045, 0.045], paint)
        pen.stroke(
            Path.curve([at(x, 0.62, -0.04), at(x, 0.66, 0.08), at(x, 0.66, 0.3), at(x, 0.7, 0.48)]),
            widths: [0.05, 0.06, 0.05], paint)
    }

    /// Whoever the words put on the bench.
    private func sitters(_ pen: inout Pen, half: Float, at: (Float, Float, Float) -> Point) {
        guard let rider = pen.composition.scene.rider(on: .bench) else { return }
        let isPair = rider.thing == .couple || (rider.count ?? 1) > 1
        let (tall, small) = Couple.pair(&pen)
        for x in isPair ? [-0.24, 0.24] : [pen.dice.within(-0.3...0.3)] as [Float] {
            var figure = rider.thing == .child ? HumanFigure.child(&pen, as: rider) : HumanFigure.adult(&pen, as: rider)
            if rider.thing == .couple { figure = x < 0 ? tall : small }
            let seat = at(x * half, 0.46, 0.24)
            figure.posture = .seated(at: 0.46 / figure.height, &pen.dice)
            if pen.subject.traits.contains(.bowed) || pen.palette.emotion == .melancholic {
                (figure.posture.lean, figure.posture.bend, figure.posture.nod) = (14, 18, 26)
            }
            figure.heading = pen.dice.within(16...34)
            // Two lean their heads together.
            if isPair { figure.posture.cock = x < 0 ? 8 : -14 }
            figure.sit(at: seat)
            if figure.garment == .longCoat { figure.garment = .jacket }
            figure.draw(with: &pen)
        }
    }
}
