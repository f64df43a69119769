import Foundation

/// A round clock on a cast-iron post, its face lit at dusk; on a sill it stands on two feet.
struct StandingClock: SceneElement {
    let nature = Nature(
        metres: 2.3, standing: .ground, prominence: 0.4, group: 1...1, breadth: 0.6, weight: 7, alone: 1.35)

    func draw(with pen: inout Pen) {
        let isIndoors = pen.composition.scene.looksOutOfWindow
        let iron = pen.matter(pen.dice.pick([Colour(0x2c3032), Colour(0x3a2e26), Colour(0x2a3a34)]), bending: 0.4)
        let middle = Point(0, isIndoors ? 0.72 : 1.66)
        if isIndoors { feet(&pen, middle, iron) } else { post(&pen, middle, iron) }
        let brass = pen.natural(Colour(0xb08a48))
        pen.fill(Path.ellipse(middle, 0.66, 0.66, sides: 48), Paint(pen.lit(iron, up: 0.2), fineness: 0.95), rim: 0.03)
        pen.fill(
            Path.ellipse(middle, 0.59, 0.59, sides: 48),
            .gradient(
                pen.lit(brass * 1.3, up: 0.7), pen.lit(brass * 0.5, up: -0.4), from: middle + Point(0, 0.6),
                to: middle - Point(0, 0.6)))
        dial(&pen, middle)
        hands(&pen, middle)
        if !isIndoors { pen.turf(half: 0.45, tall: 0.1...0.3, at: -0.1...0, count: 60) }
    }

    private func post(_ pen: inout Pen, _ middle: Point, _ iron: Colour) {
        pen.shadow(width: 0.7, height: 2.2)
        let metal = Paint.gradient(
            pen.lit(iron * 1.2, side: -0.7), pen.lit(iron, side: 0.7), from: Point(-0.1, 0), to: Point(0.1, 0))
        pen.stroke([Point(0, 0), middle - Point(0, 0.6)], widths: [0.19, 0.14, 0.12], metal)
        for (y, wide, tall) in [(Float(0.05), Float(0.6), Float(0.12)), (0.17, 0.42, 0.12), (0.98, 0.26, 0.08)] {
            pen.fill(Path.rectangle(-wide / 2, y - tall / 2, wide, tall), metal)
        }
        for side in [-1, 1] as [Float] {
            pen.stroke(
                Path.curve([
                    Point(0, 0.82), Point(side * 0.24, 0.84), Point(side * 0.3, 1.0), Point(side * 0.18, 1.06),
                ]), widths: [0.05, 0.045, 0.02], Paint(pen.lit(iron, side: side * 0.4), fineness: 0.95))
        }
        pen.fill(
            Path([middle + Point(-0.14, 0.62), middle + Point(0, 0.92), middle + Point(0.14, 0.62)]),
            Paint(pen.lit(iron * 1.1, up: 0.4)))
    }

    private func feet(_ pen: inout Pen, _ middle: Point, _ iron: Colour) {
        for side in [-1, 1] as [Float] {
            pen.stroke(
                [middle + Point(side * 0.3, -0.5), Point(side * 0.42, 0)], widths: [0.14, 0.08],
                Paint(pen.lit(iron, side: side * 0.5)))
        }
    }

    private func dial(_ pen: inout Pen, _ middle: Point) {
        let shines = pen.isLampTime
        let paper = Colour(0xf2ead6)
        let face = Path.ellipse(middle, 0.54, 0.54, sides: 48)
        if shines {
            let lamp = Colour(1, 0.86, 0.6)
            pen.fill(face, .gradient(lamp * 1.1, lamp * 0.8, from: middle, to: middle - Point(0.4, 0.5)), emits: 1)
            pen.glow(middle, radius: 1.9, lamp * 0.22)
        } else {
            pen.fill(
                face,
                .gradient(
                    pen.lit(paper, side: pen.lightSide * 0.4, up: 0.3), pen.lit(paper * 0.8),
                    from: middle + Point(-0.3, 0.5),
                    to: middle + Point(0.3, -0.5)))
        }
        let ink = Paint(Colour(0x16120e), fineness: 0.98)
        for tick in 0..<12 {
            let angle = Float(tick) / 12 * 2 * .pi
            let way = Point(sinf(angle), cosf(angle))
            let isQuarter = tick % 3 == 0
            let wide: Float = isQuarter ? 0.06 : 0.035
            pen.stroke(
                [middle + way * (isQuarter ? 0.37 : 0.41), middle + way * 0.49], widths: [wide, wide * 0.8], ink)
        }
    }

    private func hands(_ pen: inout Pen, _ middle: Point) {
        let ink = Paint(Colour(0x14100c), fineness: 0.98)
        let minutes = pen.dice.pick([0.08, 0.33, 0.58, 0.83, 0.92] as [Float])
        let hours = (Float(pen.dice.int(0...11)) + minutes) / 12
        // Turned back where the thing is drawn mirrored, so that it always shows a time that can be.
        let flip: Float = pen.placement.isMirrored ? -1 : 1
        for (turn, long, wide) in [(hours, Float(0.28), Float(0.075)), (minutes, 0.44, 0.05)] {
            let angle = turn * 2 * .pi
            let way = Point(sinf(angle) * flip, cosf(angle))
            pen.stroke(
                [middle - way * 0.08, middle + way * long * 0.7, middle + way * long],
                widths: [wide * 0.7, wide, 0.008], ink)
        }
        pen.dab(middle, 0.045, 0.045, softness: 0.05, ink)
    }
}
