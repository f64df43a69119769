import Foundation

/// A paper kite: two coloured sails on a cross of spars, a tail with bows, and a string to whoever holds it.
struct Kite: SceneElement {
    let nature = Nature(
        metres: 1.3, standing: .air, prominence: 0.17, group: 1...1, breadth: 0.9, weight: 7, alone: 1.5)

    func draw(with pen: inout Pen) {
        let lean = pen.dice.within(0.15...0.5)
        func at(_ x: Float, _ y: Float) -> Point {
            Point(x * cosf(lean) - y * sinf(lean), x * sinf(lean) + y * cosf(lean))
        }
        string(&pen, from: at(0, 0.1))
        tail(&pen, from: at(0, -0.62), lean: lean)
        let cloth = pen.matter(pen.dice.pick([Colour(0xd0402c), Colour(0xe0912a), Colour(0x2f7fae)]), bending: 0.25)
        let other = pen.dice.chance(0.5) ? cloth.lightened(by: 0.16) : pen.natural(Colour(0xf0d890), bending: 0.3)
        let (top, left, right, foot, cross) = (at(0, 0.62), at(-0.5, 0.2), at(0.5, 0.2), at(0, -0.62), at(0, 0.2))
        // Cloth lets the light through.
        let shine = pen.light.key * (0.3 * pen.light.backlit)
        let faces: [([Point], Colour, Float)] = [
            ([top, left, cross], cloth, -0.5), ([left, foot, cross], other, -0.7), ([top, cross, right], other, 0.5),
            ([right, cross, foot], cloth, 0.7),
        ]
        for (outline, colour, side) in faces {
            pen.fill(
                Path(outline),
                Paint(pen.lit(colour, side: side, up: 0.2) + colour * shine, grain: 0.08, fineness: 0.95))
        }
        let spar = Paint(pen.lit(pen.natural(Colour(0x5a4028))), fineness: 0.95)
        let width = max(0.022, pen.pixel * 0.6)
        pen.stroke([top, foot], widths: [width, width], spar)
        pen.stroke(Path.curve([left, cross + at(0, 0.03), right]), widths: [width, width], spar)
    }

    private func tail(_ pen: inout Pen, from: Point, lean: Float) {
        let sway = pen.dice.within(0.25...0.4)
        let line = Path.curve(
            (0...7).map { index in
                let t = Float(index) / 7
                return from + Point(t * 1.1 + sinf(t * 9) * sway * (0.3 + t * 0.6), -t * 1.7)
            }, steps: 5)
        let width = max(0.018, pen.pixel * 0.5)
        pen.stroke(line, widths: [width, width], Paint(pen.lit(pen.natural(Colour(0x4a4038))), fineness: 0.95))
        for (index, place) in line.enumerated() where index % 6 == 4 {
            let colour = pen.lit(pen.dice.pick([Colour(0xd8452f), Colour(0xf0c040), Colour(0x3f8fb0)]), up: 0.3)
            for side in [-1, 1] as [Float] {
                let wing = side * 0.14
                pen.fill(
                    Path([place, place + Point(wing, 0.08), place + Point(wing * 0.9, -0.07)]),
                    Paint(colour, fineness: 0.95))
            }
        }
    }

    /// The string sags to the hand of a person, or to the hand of whoever looks.
    private func string(_ pen: inout Pen, from: Point) {
        let placement = pen.placement
        let holder = pen.composition.placements.first { [.child, .person, .couple].contains($0.thing) }
        let flip: Float = placement.isMirrored ? -1 : 1
        let frame = pen.composition.frame
        let away = Point((frame.centre - placement.foot.x) * 0.6 * flip, placement.foot.y - Float(frame.height) * 1.04)
        var end = away * pen.pixel
        if let holder {
            let grip = (holder.thing == .child ? Child.grip : Person.grip).seen * holder.scale
            let hand = holder.foot + Point(holder.isMirrored ? -grip.x : grip.x, -grip.y)
            end = Point((hand.x - placement.foot.x) * flip, placement.foot.y - hand.y) * pen.pixel
        }
        let sag = Point(0, -0.1) * abs(end.y)
        let line = Path.curve([from, mix2(from, end, 0.35) + sag, mix2(from, end, 0.7) + sag * 0.9, end])
        let width = pen.pixel * 1.4
        let colour = pen.lit(pen.natural(Colour(0x5e584e)))
        pen.stroke(line, widths: [width, width], Paint(colour, opacity: 0.9, fineness: 1))
    }

    private func mix2(_ a: Point, _ b: Point, _ t: Float) -> Point { a + (b - a) * t }
}
