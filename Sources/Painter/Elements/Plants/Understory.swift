import Foundation

/// What grows on the floor of a wood: ferns, bushes, moss.
struct Understory {
    let composition: Composition
    let wood: Wood

    private var colours: WoodColours { WoodColours(composition, kind: wood.kind) }

    /// Moss or old leaves at a place of the floor.
    func floor(_ pen: inout Pen) -> Colour {
        let cover = LandMatter(composition).cover
        return pen.lit(mix(cover.0, cover.1, pen.dice.unit() * 0.7) * pen.dice.within(0.7...1.1), up: 0.8)
    }

    /// A low bush: a mound of leaves, dark below.
    func bush(_ pen: inout Pen, at foot: Point) {
        guard !wood.isBare else { return }
        let size = pen.dice.within(0.3...0.75)
        let leaf = max(0.042, pen.pixel * 1.3)
        let count = Int(clamp(size * size / (leaf * leaf) * 2, 6, 90))
        for index in 0..<count {
            let t = Float(index) / Float(count)
            let angle = pen.dice.within(0...Float.pi)
            let out = pen.dice.unit().squareRoot() * size
            let place = foot + Point(cosf(angle) * out * 1.3, sinf(angle) * out)
            let tone = clamp(t * 0.45 + (place.y - foot.y) / size * 0.3 - 0.12 + pen.dice.bell() * 0.15)
            let big = leaf * mix(2, 0.9, t) * pen.dice.within(0.7...1.3)
            pen.dab(
                place, big, big * 0.6, turn: pen.dice.within(-1.2...1.2), softness: 0.2,
                Paint(mix(colours.shade, colours.bright, tone), fineness: 0.65))
        }
    }

    /// A fern: fronds that rise, spread and bow, feathered on both sides.
    func fern(_ pen: inout Pen, at foot: Point, scale: Float = 1) {
        let tall = pen.dice.within(0.5...0.9) * scale
        let isWithered = composition.scene.season == .autumn
        let withered = LandMatter(composition).cover.0 * composition.light.fill
        let dark = isWithered ? mix(colours.shade, withered, 0.6) : colours.shade
        for index in 0..<7 {
            let spread = (Float(index) / 6 * 2 - 1) + pen.dice.bell() * 0.15
            let length = tall * pen.dice.within(0.75...1.15)
            let tip = foot + Point(spread * length * 0.85, length * (0.95 - 0.75 * abs(spread)))
            let bow = foot + Point(spread * length * 0.3, length * 0.72)
            let line = Path.curve([foot, bow, tip], steps: 6)
            let tone = pen.dice.unit() * 0.55
            frond(&pen, line, length: length, Paint(mix(dark, colours.bright, tone), fineness: 0.75))
        }
    }

    private func frond(_ pen: inout Pen, _ line: [Point], length: Float, _ paint: Paint) {
        pen.stroke(line, widths: [length * 0.025, length * 0.015, 0.004], paint)
        guard length > pen.pixel * 14 else {
            return pen.stroke(line, widths: [length * 0.05, length * 0.22, length * 0.14, 0.01], paint)
        }
        for index in 2..<(line.count - 1) {
            let t = Float(index) / Float(line.count - 1)
            let along = line[index + 1] - line[index]
            let way = along / max(0.001, (along * along).sum().squareRoot())
            let reach = length * 0.24 * sinf(.pi * min(1, 0.25 + t * 0.75)) + length * 0.02
            for (side, slot) in [(-1, 0), (1, 0), (-1, 0.5), (1, 0.5)] as [(Float, Float)] {
                let root = line[index] + along * slot
                let tip = root + (Point(-way.y, way.x) * side + way * 0.55) * reach
                pen.stroke([root, (root + tip) / 2, tip], widths: [reach * 0.14, reach * 0.26, 0.004], paint)
            }
        }
    }
}
