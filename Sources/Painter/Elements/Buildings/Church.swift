import Foundation

/// A country church: a nave with a steep roof and arched windows, a square tower with a pointed spire and a cross.
struct Church: SceneElement {
    let nature = Nature(
        metres: 20, standing: .ground, prominence: 0.46, group: 1...1, breadth: 0.95, weight: 6, alone: 1.15)

    func draw(with pen: inout Pen) {
        let wall = pen.matter(pen.dice.pick([Colour(0xe4dccc), Colour(0xb8aa94), Colour(0xcfc4b0)]))
        let isSnowy = pen.composition.land.cover == .snow
        let roof = pen.natural(
            isSnowy ? Colour(0xeaf0f6) : pen.dice.pick([Colour(0x4a4e58), Colour(0x6a3e34), Colour(0x3e4c48)]))
        let yard = Churchyard(door: -5.3)
        pen.shadow(width: 17, height: 13)
        yard.drawBehind(&pen)
        nave(&pen, wall, roof)
        tower(&pen, Point(-4.6, 0), wall, roof)
        pen.bedding(half: 9, height: 0.6, at: -0.1)
        yard.drawBefore(&pen)
    }

    private func nave(_ pen: inout Pen, _ wall: Colour, _ roof: Colour) {
        let plaster = Paint(pen.lit(wall, side: 0.5), grain: 0.12, grainSize: Point(0.8, 0.6))
        pen.fill(Path.rectangle(-4, -0.2, 12, 5.4), plaster)
        let slope = Path([Point(-4.4, 4.9), Point(8.5, 4.9), Point(7.4, 9.2), Point(-3, 9.2)])
        pen.fill(slope, Paint(pen.lit(roof, side: 0.3, up: 0.7), grain: 0.2, grainSize: Point(1.2, 0.2)))
        pen.stroke([Point(-3, 9.2), Point(7.4, 9.2)], widths: [0.2], Paint(pen.lit(roof, up: 0.95) + pen.rim * 0.2))
        pen.stroke([Point(-4.4, 4.9), Point(8.5, 4.9)], widths: [0.22], Paint(pen.lit(roof * 0.5)))
        for bay in 0..<4 {
            let foot = Point(-0.5 + Float(bay) * 2.3, 1.3)
            window(&pen, foot, half: 0.5, height: 2.8, wall)
            let x = foot.x + 1.15
            guard bay < 3 else { continue }
            pen.fill(
                Path([Point(x - 0.2, -0.1), Point(x + 0.3, -0.1), Point(x + 0.2, 4.2), Point(x - 0.1, 4.5)]),
                Paint(pen.lit(wall * 0.86, side: -0.4), grain: 0.1))
        }
    }

    private func tower(_ pen: inout Pen, _ foot: Point, _ wall: Colour, _ roof: Colour) {
        let half: Float = 2.1
        let height: Float = pen.dice.within(10.2...11.6)
        let split = half * 0.35
        pen.fill(
            Path.rectangle(foot.x - half, -0.25, half + split, height + 0.25),
            Paint(pen.lit(wall, side: -0.6), grain: 0.12, grainSize: Point(0.8, 0.6)))
        pen.fill(
            Path.rectangle(foot.x + split, -0.2, half - split, height + 0.2),
            Paint(pen.lit(wall, side: 0.7), grain: 0.12, grainSize: Point(0.8, 0.6)))
        for y in [height * 0.52, height] {
            pen.stroke(
                [foot + Point(-half - 0.12, y), foot + Point(half + 0.12, y)], widths: [0.28],
                Paint(pen.lit(wall * 1.1, up: 0.5)))
        }
        let portal = foot + Point(-0.7, -0.1)
        pen.fill(Path(Pen.arch(portal, half: 0.86, height: 2.9)), pen.lit(wall * 0.7))
        pen.fill(
            Path(Pen.arch(portal, half: 0.66, height: 2.6)),
            pen.isLampTime ? Colour(0.5, 0.25, 0.08) : pen.lit(pen.natural(Colour(0x4a2e20))))
        for x in [-1.15, -0.2] as [Float] {
            window(&pen, foot + Point(x, height * 0.62), half: 0.32, height: 1.9, wall)
        }
        clock(&pen, foot + Point(-0.7, height * 0.44))
        spire(&pen, foot + Point(0, height), half: half + 0.25, split: split, roof)
    }

    private func clock(_ pen: inout Pen, _ middle: Point) {
        pen.dab(middle, 0.62, 0.62, softness: 0.04, Paint(pen.lit(Colour(0xe8dfc8), side: -0.4)))
        guard pen.pixel < 0.12 else { return }
        let ink = Paint(pen.lit(Colour(0x201a16)))
        pen.stroke([middle, middle + Point(0, 0.5)], widths: [0.09, 0.05], ink)
        pen.stroke([middle, middle + Point(0.32, -0.12)], widths: [0.09, 0.06], ink)
    }

    private func spire(_ pen: inout Pen, _ foot: Point, half: Float, split: Float, _ roof: Colour) {
        // A slender spire, or a low hipped roof.
        let tip = foot + Point(0, pen.dice.chance(0.7) ? pen.dice.within(6.4...8.6) : pen.dice.within(2.4...3.4))
        pen.fill(
            Path([foot + Point(-half, 0), foot + Point(split, -0.15), tip]),
            Paint(pen.lit(roof, side: -0.6, up: 0.4), grain: 0.2, grainSize: Point(0.6, 0.2)))
        pen.fill(
            Path([foot + Point(split, -0.15), foot + Point(half, 0), tip]),
            Paint(pen.lit(roof, side: 0.7, up: 0.4), grain: 0.2, grainSize: Point(0.6, 0.2)))
        let gold = Paint(pen.lit(pen.natural(Colour(0xc8a040)), side: pen.lightSide * 0.5, up: 0.4) + pen.rim * 0.2)
        let thick = max(0.16, pen.pixel * 0.8)
        pen.stroke([tip - Point(0, 0.2), tip + Point(0, 1.9)], widths: [thick], gold)
        pen.stroke([tip + Point(-0.6, 1.25), tip + Point(0.6, 1.25)], widths: [thick], gold)
    }

    private func window(_ pen: inout Pen, _ foot: Point, half: Float, height: Float, _ wall: Colour) {
        pen.fill(
            Path(Pen.arch(foot - Point(0, 0.12), half: half + 0.14, height: height + 0.28)), pen.lit(wall * 0.72))
        pen.pane(
            Path(Pen.arch(foot, half: half, height: height)), middle: foot + Point(0, height * 0.5), size: half * 1.6,
            isLit: pen.isLampTime)
        guard pen.pixel < 0.1 else { return }
        let lead = Paint(pen.lit(wall * 0.4))
        pen.stroke([foot, foot + Point(0, height)], widths: [0.07], lead)
        for y in [0.35, 0.68] as [Float] {
            pen.stroke([foot + Point(-half, height * y), foot + Point(half, height * y)], widths: [0.06], lead)
        }
    }
}
