import Foundation

/// A birch: a slender white stem with dark scars, fine hanging twigs and small bright leaves.
struct Birch: SceneElement {
    let nature = Nature(metres: 12, standing: .ground, prominence: 0.62, group: 3...5, breadth: 0.36, weight: 4)

    func draw(with pen: inout Pen) {
        let height: Float = 12 * pen.dice.within(0.82...1.08)
        pen.shadow(width: height * 0.3, height: height)
        let lean = pen.dice.bell() * 0.07
        let knots = (0...5).map { index in
            let t = Float(index) / 5
            return Point(lean * height * t + pen.dice.bell() * 0.012 * height * t, height * 0.94 * t - 0.05)
        }
        let line = Path.curve(knots, steps: 5)
        let width = height * pen.dice.within(0.026...0.034)
        let isBare = pen.subject.traits.contains(.bare) || pen.composition.land.cover == .snow
        let hues = hues(&pen)
        let habit = LeafMasses.Habit(
            middle: 0.6, radii: Point(pen.dice.within(0.15...0.2), 0.36), masses: pen.pixel > 0.1 ? 12 : 24,
            flatness: 1.05, leaf: 0.009, thickness: 0.6)
        let crown = LeafMasses(habit, height: height, lean: lean * height * 0.6, with: &pen.dice)
        if !isBare { crown.leaves(&pen, behind: true, hues: hues) }
        stem(&pen, line, width: width)
        let twigs = twigs(&pen, along: line, height: height, width: width)
        guard !isBare else { return }
        crown.leaves(&pen, behind: false, hues: hues)
        tassels(&pen, twigs, height: height, hues: hues)
    }

    private func stem(_ pen: inout Pen, _ line: [Point], width: Float) {
        let bark = Colour(0xe6e1d6)
        let widths: [Float] = [width * 1.25, width, width * 0.85, width * 0.6, width * 0.3, width * 0.06]
        var dark = Paint(pen.lit(pen.natural(bark) * 0.72, side: -pen.lightSide * 0.8))
        dark.fineness = 0.9
        pen.stroke(line, widths: widths, dark)
        var bright = Paint(pen.lit(pen.natural(bark), side: pen.lightSide * 0.7, up: 0.1) + pen.rim * 0.08)
        bright.fineness = 0.9
        pen.stroke(
            line.map { $0 + Point(pen.lightSide * width * 0.16, 0) }, widths: widths.map { $0 * 0.62 }, bright)
        guard width > pen.pixel * 1.5 else { return }
        let scar = pen.lit(pen.natural(Colour(0x2a2624)))
        for _ in 0..<Int(clamp(width / pen.pixel * 5, 8, 46)) {
            let t = powf(pen.dice.unit(), 1.5) * 0.85
            let place = line[min(line.count - 1, Int(t * Float(line.count)))]
            let here = width * mix(1.2, 0.5, t)
            pen.dab(
                place + Point(pen.dice.bell() * here * 0.4, pen.dice.within(-0.3...0.3)),
                here * pen.dice.within(0.1...0.42), max(pen.pixel * 0.4, here * pen.dice.within(0.05...0.14)),
                turn: pen.dice.bell() * 0.15, softness: 0.3, Paint(scar, opacity: 0.85, fineness: 0.95))
        }
        pen.fill(
            Path([
                Point(-width * 0.65, -0.06), Point(-width * 0.3, width * 3), Point(0, width * 1.2),
                Point(width * 0.25, width * 2.2), Point(width * 0.65, -0.06),
            ]), Paint(scar, opacity: 0.7, grain: 0.4, grainSize: Point(0.05, 0.15)))
    }

    /// Branches that rise from the stem and hang over; where leaves may grow.
    private func twigs(_ pen: inout Pen, along line: [Point], height: Float, width: Float) -> [Point] {
        var tips: [Point] = []
        let bark = pen.lit(pen.natural(Colour(0x5a4a44)))
        let count = Int(clamp(height / (pen.pixel * 7), 10, 30))
        for index in 0..<count {
            let t = mix(0.34, 0.97, Float(index) / Float(count))
            let root = line[min(line.count - 1, Int(t * Float(line.count)))]
            let side: Float = index % 2 == 0 ? 1 : -1
            let reach = height * mix(0.2, 0.05, powf((t - 0.34) / 0.63, 0.8)) * pen.dice.within(0.6...1.25)
            let bough = [
                root, root + Point(side * reach * 0.45, reach * 0.7), root + Point(side * reach * 0.9, reach * 0.75),
                root + Point(side * reach * 1.1, reach * 0.1 * pen.dice.within(-3...2)),
            ]
            let curve = Path.curve(bough, steps: 4)
            pen.stroke(
                curve, widths: [max(width * 0.22, pen.pixel * 0.5), pen.pixel * 0.4],
                Paint(bark, opacity: 0.8, fineness: 0.85))
            tips += [curve[5], curve[8], curve[10], curve[12]]
        }
        return tips
    }

    private func hues(_ pen: inout Pen) -> [Colour] {
        let codes: [UInt32] =
            pen.composition.scene.season == .autumn ? [0xd9a534, 0xe4bc44, 0xc8902c] : [0x84a044, 0x78963e, 0x90aa50]
        return codes.map { pen.matter(Colour($0), bending: 0.5) }
    }

    /// Leaves on the thin ends of twigs, which hang straight down.
    private func tassels(_ pen: inout Pen, _ tips: [Point], height: Float, hues: [Colour]) {
        let leaf = max(height * 0.007, pen.pixel)
        let each = Int(clamp(pen.detail * 420 * powf(height * 0.007 / leaf, 1.5) / Float(tips.count), 2, 8))
        for tip in tips {
            let length = height * pen.dice.within(0.04...0.12)
            for index in 0..<each {
                let t = Float(index) / Float(each)
                let place = tip + Point(pen.dice.bell() * 0.012 * height, -length * t)
                let hue = pen.dice.pick(hues) * pen.dice.within(0.7...1.25)
                let colour =
                    pen.lit(hue, side: pen.dice.bell() * 0.5, up: 0.4) + hue * pen.light.key * (0.4 * pen.light.backlit)
                pen.dab(
                    place, leaf * 0.7, leaf * pen.dice.within(0.8...1.5), turn: pen.dice.bell() * 0.4, softness: 0.2,
                    Paint(colour, opacity: 0.92, fineness: 0.65))
            }
        }
    }
}
