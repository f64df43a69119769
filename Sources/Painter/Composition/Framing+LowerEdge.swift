import Foundation

/// What frames the view from the lower edge.
extension Framing {
    func reeds(_ dice: inout Dice, _ drawing: inout Drawing) {
        let size = composition.frame.size
        for clump in 0..<4 {
            let away = clump < 3 ? side * dice.within(0.26...0.5) : -side * dice.within(0.38...0.5)
            ReedBed.clump(
                at: Point(size.x * (0.5 + away), size.y + unit * 0.02), tall: unit * dice.within(0.16...0.34),
                count: 13, on: composition, &dice, &drawing)
        }
    }

    /// Withered stalks close to the eye, some with umbels, dark before the paler land.
    func stalks(_ dice: inout Dice, _ drawing: inout Drawing) {
        let size = composition.frame.size
        for index in 0..<17 {
            let away = index < 13 ? side * (0.5 - 0.34 * powf(dice.unit(), 1.5)) : -side * dice.within(0.4...0.5)
            let foot = Point(size.x * (0.5 + away), size.y + unit * 0.02)
            let tall = unit * dice.within(0.12...0.4) * (1.2 - abs(abs(away) - 0.42))
            let lean = (dice.bell() * 0.14 - side * 0.06) * tall
            let line = Path.curve([foot, foot + Point(lean * 0.3, -tall * 0.55), foot + Point(lean, -tall)], steps: 4)
            let albedo = composition.palette.bend(Colour(dice.pick([0x4a4030, 0x5c4c34, 0x3c3a34])), by: 0.4)
            let paint = Paint(shade(albedo, through: dice.unit() * 0.4), fineness: 0.75)
            drawing.fill(Path.stroke(line, widths: [unit * 0.006, unit * 0.004, unit * 0.0016]), paint)
            index % 2 == 0
                ? umbel(at: line[line.count - 1], paint, &dice, &drawing) : leaves(on: line, paint, &dice, &drawing)
        }
    }

    /// Rays that carry seeds, like the spokes of an umbrella.
    private func umbel(at head: Point, _ paint: Paint, _ dice: inout Dice, _ drawing: inout Drawing) {
        let reach = unit * dice.within(0.018...0.036)
        for ray in 0..<8 {
            let angle = (Float(ray) / 7 - 0.5) * 2.1 + dice.bell() * 0.1
            let tip = head + Point(sinf(angle), -cosf(angle)) * reach
            drawing.fill(Path.stroke([head, tip], widths: [unit * 0.002, unit * 0.0012]), paint)
            for _ in 0..<3 {
                let grain = tip + Point(dice.bell(), dice.bell() * 0.5) * reach * 0.16
                drawing.dab(grain, radii: Point(unit * 0.0032, unit * 0.0026), softness: 0.2, paint)
            }
        }
    }

    /// Narrow leaves that have curled.
    private func leaves(on line: [Point], _ paint: Paint, _ dice: inout Dice, _ drawing: inout Drawing) {
        for index in stride(from: 1, to: line.count - 1, by: 2) {
            let lean: Float = index % 4 == 1 ? 1 : -1
            let length = unit * dice.within(0.03...0.07)
            let bow = line[index] + Point(lean * length * 0.5, -length * 0.5)
            let tip = line[index] + Point(lean * length, -length * dice.within(-0.1...0.3))
            drawing.fill(
                Path.stroke(Path.curve([line[index], bow, tip], steps: 3), widths: [unit * 0.003, unit * 0.005, 0.3]),
                paint)
        }
    }

    /// A shoulder of the near ground in shade, high at the side, with what grows along its edge.
    func bank(_ dice: inout Dice, _ drawing: inout Drawing) {
        let size = composition.frame.size
        let rise = unit * dice.within(0.12...0.26)
        let reach = dice.within(0.1...0.42)
        let knots = [
            Point(edge + side * unit * 0.06, size.y - rise * 1.04),
            Point(edge - side * size.x * 0.2, size.y - rise * dice.within(0.6...0.85)),
            Point(composition.frame.centre + side * size.x * 0.06, size.y - rise * 0.3),
            Point(composition.frame.centre - side * size.x * reach, size.y + unit * 0.02),
        ]
        let brow = Path.curve(knots, steps: 10)
        let (dark, light) = LandMatter(composition).cover
        let isPale = [.snow, .sand].contains(composition.land.cover)
        let top = shade(isPale ? light : mix(dark, light, 0.5), through: 0.6)
        var paint = Paint.gradient(
            top, top * 0.74, from: Point(0, size.y - rise), to: Point(0, size.y), opacity: 1, grain: 0.25)
        paint.grainSize = Point(unit * 0.02, unit * 0.012)
        paint.fineness = 0.45
        drawing.fill(Path(brow + [Point(edge + side * unit * 0.06, size.y + unit * 0.04)]), paint)
        let count = Float(isPale ? 26 : 190) * max(1, size.x / unit)
        for _ in 0..<Int(count) { blade(along: brow, rise: rise, &dice, &drawing) }
    }

    /// A blade of grass on the bank, some of them with a seed head.
    private func blade(along brow: [Point], rise: Float, _ dice: inout Dice, _ drawing: inout Drawing) {
        let place = powf(dice.unit(), 1.3) * Float(brow.count - 1)
        let (from, to) = (brow[Int(place)], brow[min(brow.count - 1, Int(place) + 1)])
        let root = from + (to - from) * (place - place.rounded(.down))
        let foot = root + Point(dice.bell() * unit * 0.02, unit * 0.06 * dice.unit() * dice.unit() + unit * 0.004)
        let tall = unit * dice.within(0.02...0.06) * (dice.chance(0.16) ? 2.1 : 1)
        let lean = (dice.bell() * 0.35 - side * 0.14) * tall
        let tip = foot + Point(lean, -tall)
        let (dark, light) = LandMatter.cover(composition)
        let isPale = [.snow, .sand].contains(composition.land.cover)
        let albedo = isPale ? Colour(0x7c7050) : Colour(dark).blended(with: Colour(light), dice.unit() * 0.6)
        let colour = shade(composition.palette.bend(albedo, by: 0.4), through: dice.unit())
        let width = unit * dice.within(0.0018...0.0036)
        let line = Path.curve([foot, foot + Point(lean * 0.2, -tall * 0.55), tip], steps: 3)
        drawing.fill(Path.stroke(line, widths: [width, width, width * 0.2]), Paint(colour, fineness: 0.72))
        guard tall > unit * 0.07 else { return }
        for grain in 0..<5 {
            let t = Float(grain) / 5
            drawing.dab(
                tip + Point(-lean * 0.13 * t, tall * 0.16 * t), radii: Point(unit * 0.0022, unit * 0.005),
                cosine: 0.9, sine: grain % 2 == 0 ? 0.43 : -0.43, softness: 0.25,
                Paint(colour * 1.3, fineness: 0.72))
        }
    }
}
