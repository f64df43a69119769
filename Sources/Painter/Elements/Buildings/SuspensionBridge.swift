import Foundation

/// A suspension bridge over wide water, from one side of the picture to the other: two towers, cables, hangers, a deck.
struct SuspensionBridge {
    private let tower: Float = 14
    private let height: Float = 15
    private let deck: Float = 5.2
    private let reach: Float = 90

    func draw(with pen: inout Pen) {
        let iron = pen.matter(pen.dice.pick([Colour(0xa84a34), Colour(0x7c8488), Colour(0x8a5a48)]), bending: 0.5)
        // It spans the picture, wherever its middle was wished.
        let flip: Float = pen.placement.isMirrored ? -1 : 1
        let middle = (pen.composition.frame.centre - pen.placement.foot.x) * pen.pixel * flip * 0.75
        cables(&pen, iron * 0.7, middle, back: true)
        for side in [-1, 1] as [Float] { pillar(&pen, Point(middle + side * tower, 0), iron) }
        roadway(&pen, iron)
        cables(&pen, iron, middle, back: false)
        lamps(&pen)
    }

    /// The cable hangs in parabolas between the towers and beyond them.
    private func cable(_ x: Float) -> Float {
        let low = deck + 1.6
        let span = abs(x) < tower ? x / tower : (2 * tower - abs(x)) / tower
        let rise = min(1, span * span)
        return abs(x) > tower * 2 ? low : low + (height - 0.6 - low) * rise
    }

    private func cables(_ pen: inout Pen, _ iron: Colour, _ middle: Float, back: Bool) {
        let shift = Point(middle, 0) + (back ? Point(0.9, 0.35) : .zero)
        let steel = Paint(pen.lit(iron, side: pen.lightSide * 0.3, up: 0.5), fineness: 0.95)
        let thick = max(back ? 0.16 : 0.26, pen.pixel * 0.9)
        let line = stride(from: -tower * 2, through: tower * 2, by: 1.5).map { Point($0, cable($0)) + shift }
        pen.stroke(line, widths: [thick], steel)
        let thin = max(0.07, pen.pixel * 0.55)
        for x in stride(from: -tower * 2 + 2, through: tower * 2 - 2, by: 2) where abs(abs(x) - tower) > 0.5 {
            pen.stroke(
                [Point(x, deck + 0.3) + shift, Point(x, cable(x)) + shift], widths: [thin],
                Paint(pen.lit(iron * 0.9, up: 0.2), opacity: back ? 0.4 : 0.75, fineness: 0.97))
        }
    }

    private func pillar(_ pen: inout Pen, _ foot: Point, _ iron: Colour) {
        for (x, shade) in [(Float(1.1), Float(0.6)), (-0.9, 1)] {
            pen.fill(
                Path([
                    foot + Point(x - 0.75, -0.6), foot + Point(x + 0.75, -0.6), foot + Point(x + 0.5, height),
                    foot + Point(x - 0.5, height),
                ]),
                .gradient(
                    pen.lit(iron * shade, side: -0.7), pen.lit(iron * shade * 0.8, side: 0.7),
                    from: foot + Point(x - 0.7, 0), to: foot + Point(x + 0.7, 0)))
        }
        for y in [deck - 1, height * 0.62, height - 1.4] {
            pen.fill(
                Path.rectangle(foot.x - 1.3, y, 2.8, 0.9), Paint(pen.lit(iron * 0.85, up: 0.2)))
        }
        let stone = pen.natural(Colour(0x8f8a82))
        pen.fill(
            Path.rectangle(foot.x - 2.3, -0.8, 4.8, 2),
            .gradient(
                pen.lit(stone, up: 0.4), pen.lit(stone * 0.5), from: foot + Point(0, 1.2), to: foot - Point(0, 0.8)))
    }

    private func roadway(_ pen: inout Pen, _ iron: Colour) {
        pen.fill(
            Path.rectangle(-reach, deck - 0.75, reach * 2, 1.1),
            .gradient(
                pen.lit(iron * 0.95, up: 0.2), pen.lit(iron * 0.5), from: Point(0, deck), to: Point(0, deck - 0.7)))
        pen.stroke(
            [Point(-reach, deck + 0.4), Point(reach, deck + 0.4)], widths: [0.2],
            Paint(pen.lit(iron.lightened(by: 0.1), up: 0.9) + pen.rim * 0.2))
        for x in stride(from: tower * 2 + 6, through: reach, by: 11) {
            for side in [-1, 1] as [Float] {
                pen.fill(
                    Path.rectangle(side * x - 0.6, -0.6, 1.2, deck), Paint(pen.lit(iron * 0.6, side: side * 0.4)))
            }
        }
    }

    private func lamps(_ pen: inout Pen) {
        guard pen.isLampTime else { return }
        let lamp = Colour(1, 0.74, 0.38)
        for x in stride(from: -reach, through: reach, by: 6) {
            let head = Point(x, deck + 1.5)
            let size = max(0.2, pen.pixel * 0.7)
            pen.dab(head, size, size, softness: 0.4, Paint(lamp * 1.5), emits: 1)
            pen.glow(head, radius: 2.4, lamp * 0.35)
        }
    }
}
