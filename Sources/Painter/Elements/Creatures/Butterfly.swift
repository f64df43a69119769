import Foundation

/// A butterfly seen from near: on a flower, or on the wing just above one.
struct Butterfly: SceneElement {
    let nature = Nature(
        metres: 0.44, standing: .ground, prominence: 0.4, group: 1...1, breadth: 0.85, weight: 7, alone: 1.5)

    func draw(with pen: inout Pen) {
        pen.shadow(width: 0.12, height: 0.3)
        let flies =
            pen.subject.traits.contains(.flying) || !pen.subject.traits.contains(.sitting) && pen.dice.chance(0.35)
        pen.undergrowth(from: -0.5, to: 0.5, height: 0.13)
        let flower = Blossom(&pen)
        flower.draw(with: &pen)
        let place = flower.head + (flies ? Point(pen.dice.within(-0.06...0.06), 0.11) : Point(0.01, 0.062))
        let wings = ButterflyWings(
            &pen, place: place, span: pen.dice.within(0.105...0.12), tilt: pen.dice.within(-0.5...0.3))
        wings.draw(with: &pen)
        pen.undergrowth(from: -0.32, to: 0.32, height: 0.085)
    }
}

/// A flower on its stem, with a few more that are not open yet.
private struct Blossom {
    let head: Point
    private let petals: Colour
    private let heart: Colour
    private let count: Int
    private let radius: Float

    init(_ pen: inout Pen) {
        head = Point(pen.dice.within(-0.04...0.04), pen.dice.within(0.2...0.23))
        let kinds: [(UInt32, UInt32)] = [
            (0xf4f0ea, 0xe8b030), (0xb070c0, 0x6a3a2a), (0xe890b0, 0xe8c040), (0xe8c83a, 0x8a5a20),
        ]
        let kind = pen.dice.pick(kinds)
        petals = pen.natural(Colour(kind.0), bending: 0.3)
        heart = pen.natural(Colour(kind.1), bending: 0.2)
        count = pen.dice.int(11...15)
        radius = pen.dice.within(0.062...0.075)
    }

    func draw(with pen: inout Pen) {
        stem(&pen, to: head, thick: 0.011)
        for _ in 0..<2 {
            let bud = Point(pen.dice.within(-0.1...0.1), pen.dice.within(0.08...0.15))
            stem(&pen, to: bud, thick: 0.006)
            pen.dab(bud, 0.012, 0.018, softness: 0.2, Paint(pen.lit(petals * 0.8, up: 0.3), fineness: 0.93))
        }
        for back in [true, false] {
            for petal in 0..<count {
                let angle = (Float(petal) + pen.dice.within(-0.2...0.2)) / Float(count) * 2 * .pi
                guard (sinf(angle) > 0) == back else { continue }
                self.petal(&pen, angle)
            }
            if back {
                pen.dab(
                    head, radius * 0.4, radius * 0.24, softness: 0.25,
                    .gradient(
                        pen.lit(heart * 1.2, up: 0.9), pen.lit(heart * 0.6), from: head + Point(0, radius * 0.2),
                        to: head - Point(0, radius * 0.2)))
            }
        }
    }

    private func stem(_ pen: inout Pen, to tip: Point, thick: Float) {
        let green = pen.natural(Colour(0x52783a), bending: 0.4)
        let foot = Point(tip.x * 0.3, -0.01)
        let bend = Point(tip.x * 0.3, tip.y * 0.55)
        pen.stroke(
            Path.curve([foot, bend, tip]), widths: [thick, thick * 0.9, thick * 0.7],
            .gradient(pen.lit(green * 0.55), pen.lit(green, up: 0.4), from: foot, to: tip))
        for side in [-1, 1] as [Float] {
            let root = Point(bend.x, bend.y * (side > 0 ? 0.9 : 0.55))
            let out = Point(side * tip.y * 0.3, tip.y * 0.16)
            pen.fill(
                Path.smooth([
                    root, root + out * 0.5 + Point(0, tip.y * 0.05), root + out, root + out * 0.5 - Point(0, 0.008),
                ]),
                .gradient(
                    pen.lit(green * 0.8, up: 0.2), pen.lit(green * 1.15, side: side * 0.5, up: 0.8), from: root,
                    to: root + out))
        }
    }

    private func petal(_ pen: inout Pen, _ angle: Float) {
        let out = Point(cosf(angle), sinf(angle) * 0.42) * radius * pen.dice.within(0.9...1.1)
        let across = Point(-out.y, out.x) / max(1e-4, (out * out).sum().squareRoot()) * radius * 0.17
        let tip = head + out + Point(0, -radius * 0.06)
        pen.fill(
            Path.smooth(
                [
                    head, head + out * 0.55 + across, tip + across * 0.6, tip, tip - across * 0.6,
                    head + out * 0.55 - across,
                ], steps: 4),
            .gradient(
                pen.lit(petals * 0.7, up: 0.5),
                pen.lit(petals * pen.dice.within(0.92...1.08), side: cosf(angle) * 0.5, up: 0.6)
                    + petals * pen.light.key * (0.12 * pen.light.backlit), from: head, to: tip))
    }
}
