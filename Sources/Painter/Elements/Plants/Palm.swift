import Foundation

/// A coconut palm: a ringed stem that bends toward the light, and a crown of drooping fronds.
struct Palm: SceneElement {
    let nature = Nature(metres: 9, standing: .ground, prominence: 0.56, group: 1...3, breadth: 1.2, weight: 4)

    func draw(with pen: inout Pen) {
        let height: Float = 9 * pen.dice.within(0.74...0.9)
        pen.shadow(width: height * 0.5, height: height)
        let bend = pen.dice.within(0.1...0.3) * height * (pen.dice.chance(0.5) ? 1 : -1)
        let crown = Point(bend, height * 0.8)
        let line = Path.curve([
            Point(0, -0.08), Point(bend * 0.12, height * 0.25), Point(bend * 0.5, height * 0.56), crown,
        ])
        stem(&pen, line, width: height * 0.036)
        let count = pen.dice.int(14...19)
        // Those that hang behind first, the raised ones last.
        for index in 0..<count {
            let t = Float(index) / Float(count - 1)
            let side: Float = index % 2 == 0 ? 1 : -1
            let angle = mix(-0.5, 1.72, t) + pen.dice.bell() * 0.16
            frond(&pen, from: crown, side: side, angle: angle, length: height * pen.dice.within(0.34...0.43), t: t)
            if index == count / 2 { nuts(&pen, at: crown, size: height * 0.016) }
        }
    }

    private func stem(_ pen: inout Pen, _ line: [Point], width: Float) {
        let bark = pen.natural(Colour(0x7d6a54))
        let widths: [Float] = [width * 1.5, width, width * 0.85, width * 0.75]
        pen.stroke(line, widths: widths, Paint(pen.lit(bark * 0.8, side: -pen.lightSide * 0.6), grain: 0.2))
        pen.stroke(
            line.map { $0 + Point(pen.lightSide * width * 0.22, 0) }, widths: widths.map { $0 * 0.5 },
            Paint(pen.lit(bark * 1.15, side: pen.lightSide * 0.8) + pen.rim * 0.12, grain: 0.3))
        guard width > pen.pixel * 3 else { return }
        for index in stride(from: 1, to: line.count - 1, by: 1) {
            let half = width * mix(0.62, 0.38, Float(index) / Float(line.count))
            pen.stroke(
                [line[index] + Point(-half, 0.02), line[index] + Point(0, -0.03), line[index] + Point(half, 0.02)],
                widths: [width * 0.1, width * 0.14], Paint(pen.lit(bark * 0.5), opacity: 0.6))
        }
    }

    private func nuts(_ pen: inout Pen, at crown: Point, size: Float) {
        let husk = pen.natural(Colour(0x6a4e2c))
        for index in 0..<5 {
            let place = crown + Point((Float(index) - 2) * size * 1.3, -size * pen.dice.within(0.6...2.2))
            pen.dab(place, size, size * 1.1, softness: 0.15, Paint(pen.lit(husk, side: pen.lightSide * 0.4)))
        }
    }

    /// A frond: its rib arches over and leaflets hang from both sides of it.
    private func frond(_ pen: inout Pen, from crown: Point, side: Float, angle: Float, length: Float, t: Float) {
        let out = Point(side * cosf(angle), sinf(angle))
        let droop = length * pen.dice.within(0.32...0.6)
        let rib = Path.curve(
            [
                crown, crown + out * length * 0.4 + Point(0, length * 0.05),
                crown + out * length * 0.75 - Point(0, droop * 0.3), crown + out * length - Point(0, droop),
            ], steps: 8)
        let green = pen.matter(Colour(0x4a6a34)) * pen.dice.within(0.8...1.2) * mix(0.7, 1.1, t)
        let leaflets = Int(clamp(length / (pen.pixel * 2), 8, 30))
        for index in 1...leaflets {
            let s = Float(index) / Float(leaflets)
            let slot = min(rib.count - 2, Int(s * Float(rib.count - 1)))
            let root = rib[slot] + (rib[slot + 1] - rib[slot]) * (s * Float(rib.count - 1) - Float(slot))
            let along = rib[slot + 1] - rib[slot]
            let unit = along / max(1e-4, (along * along).sum().squareRoot())
            let reach = length * 0.27 * powf(sinf(s * 2.4 + 0.55), 0.8) * pen.dice.within(0.8...1.15)
            for across in [1, -1] as [Float] {
                let normal = Point(-unit.y, unit.x) * across
                let hang = (unit * 0.75 + normal * 0.5) * reach + Point(0, -reach * 0.42)
                let facing = clamp(normal.y * side + 0.2, -0.6, 0.9)
                var colour = pen.lit(green * (across * side > 0 ? 1.15 : 0.75), side: side * 0.5, up: facing)
                colour += green * pen.light.key * (0.12 * pen.light.backlit)
                pen.stroke(
                    [root, root + hang * 0.55 + Point(0, reach * 0.04), root + hang],
                    widths: [reach * 0.05, max(pen.pixel * 0.8, reach * 0.12), reach * 0.01],
                    Paint(colour, fineness: 0.75))
            }
        }
        pen.stroke(
            rib, widths: [length * 0.025, length * 0.012, length * 0.004],
            Paint(pen.lit(pen.natural(Colour(0x8f8a4a)), up: 0.5)))
    }
}
