import Foundation

/// A fir or pine: a tapering trunk and whorls of drooping branches, shorter toward the top.
struct Pine: SceneElement {
    let nature = Nature(metres: 12, standing: .ground, prominence: 0.5, group: 1...3, breadth: 0.42, weight: 4)

    func draw(with pen: inout Pen) {
        let height: Float = 12 * pen.dice.within(0.85...1.1)
        let spread = height * pen.dice.within(0.17...0.24)
        let lean = pen.dice.bell() * 0.02 * height
        let bark = pen.lit(pen.natural(Colour(0x4a382c)), side: pen.lightSide * 0.5)
        pen.shadow(width: spread * 2, height: height)
        pen.stroke(
            [Point(0, -0.1), Point(lean * 0.4, height * 0.5), Point(lean, height)],
            widths: [height * 0.035, height * 0.02, height * 0.004], Paint(bark))
        let needles = pen.matter(Colour(0x2c4a34))
        let isSnowy = pen.composition.land.cover == .snow
        let whorls = Int(clamp(height / (pen.pixel * 5), 7, 26))
        for whorl in 0..<whorls {
            let t = Float(whorl) / Float(whorls)
            let y = height * (0.1 + 0.9 * t)
            let reach = spread * powf(1 - t, 0.8) * pen.dice.within(0.75...1.15) + 0.02 * height
            branches(&pen, at: Point(lean * t, y), reach: reach, drop: reach * 0.5, needles: needles, isSnowy: isSnowy)
        }
    }

    /// The branches of one whorl: ragged fans to the left and right and one toward the eye.
    private func branches(
        _ pen: inout Pen, at knot: Point, reach: Float, drop: Float, needles: Colour, isSnowy: Bool
    ) {
        for side in [-1, 1] as [Float] {
            let facing = side * pen.lightSide
            let colour = pen.lit(needles * pen.dice.within(0.75...1.2), side: side * 0.7, up: 0.35 + 0.2 * facing)
            let tip = knot + Point(side * reach, -drop * pen.dice.within(0.6...1.1))
            var outline = [knot + Point(0, reach * 0.3)]
            let teeth = 5
            outline.append(tip)
            for tooth in 1...teeth {
                let t = Float(tooth) / Float(teeth)
                let along = mix(tip.x, knot.x, t)
                let sag = tip.y - drop * (0.1 + 0.25 * pen.dice.unit()) * (1 - t * 0.5)
                outline.append(Point(along + side * reach * 0.05, sag))
                outline.append(Point(along - side * reach * 0.04, sag + drop * 0.3))
            }
            pen.fill(Path(outline), Paint(colour, grain: 0.3, grainSize: Point(0.35, 0.2)))
            if isSnowy {
                let snow = pen.lit(Colour(0xeef2f8), side: side * 0.3, up: 0.9)
                pen.fill(
                    Path.stroke(
                        [knot + Point(0, reach * 0.28), (knot + tip) * 0.5 + Point(0, reach * 0.12), tip],
                        widths: [reach * 0.1, reach * 0.2, 0.02]), Paint(snow))
            }
        }
    }
}
