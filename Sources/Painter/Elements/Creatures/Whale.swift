import Foundation

/// A whale: breaching with its whole forebody, or diving, its fluke in the air.
struct Whale: SceneElement {
    let nature = Nature(
        metres: 6.5, standing: .water, prominence: 0.34, group: 1...1, breadth: 2, weight: 8, alone: 1.2)

    func draw(with pen: inout Pen) {
        let night: Float = pen.hour == .night ? 0.08 : 0
        let hide = pen.matter(Colour(0x465a70).lightened(by: night * 1.8), bending: 0.5)
        let breaches = pen.subject.traits.contains(.leaping)
        if breaches || !pen.subject.traits.contains(.diving) && pen.dice.chance(0.5) {
            BreachingWhale(hide: hide).draw(with: &pen)
        } else {
            DivingWhale(hide: hide).draw(with: &pen)
        }
    }
}

extension Pen {
    /// White water round whatever rises from the sea.
    mutating func foam(half: Float, height: Float) {
        for index in 0..<90 {
            let x = dice.bell() * half
            let rise = index < 40 ? height * dice.unit() * (1 - abs(x) / half * 0.7) : 0
            dab(
                Point(x, rise - 0.15 + dice.bell() * 0.1), dice.within(0.1...0.5) * (rise > 0.1 ? 0.16 : 1),
                dice.within(0.05...0.14) * (rise > 0.1 ? 0.6 : 1), softness: 0.55,
                Paint(lit(Colour(0xeaf2f4), side: dice.bell() * 0.6, up: 0.8), opacity: 0.6, fineness: 0.7))
        }
    }

    /// Rings on the water round what rises from it, broken by the waves.
    ///
    /// - Parameter inner: the radius within which there are none, in metres.
    mutating func rings(from inner: Float, dark hide: Colour) {
        let pale = lit(Colour(0xd2e2e8), up: 0.8)
        let dark = lit(hide, up: 0.2)
        for ring in 1...6 {
            let wide = inner + Float(ring) * 0.72
            for _ in 0..<7 {
                let start = dice.unit() * 2 * .pi
                let arc = (0...5).map { step -> Point in
                    let angle = start + Float(step) * 0.11
                    return Point(cosf(angle) * wide, -0.1 + sinf(angle) * wide * 0.13)
                }
                let isCrest = dice.chance(0.6)
                stroke(
                    arc, widths: [0.01, 0.1, 0.01],
                    Paint(isCrest ? pale : dark, opacity: 0.5 - Float(ring) * 0.05, fineness: 0.7))
            }
        }
    }

    /// The broken white edge where a body meets the water, so that it stands in it and not on it.
    mutating func waterline(from left: Float, to right: Float) {
        let white = lit(Colour(0xeaf2f4), up: 0.8) + light.key * 0.12
        for _ in 0..<90 {
            let t = dice.unit()
            let place = Point(left + (right - left) * t, dice.bell() * 0.07 - 0.08 - 0.1 * sinf(t * .pi))
            dab(
                place, dice.within(0.12...0.5), dice.within(0.04...0.11), softness: 0.6,
                Paint(white * dice.within(0.7...1.05), opacity: 0.75, fineness: 0.75))
        }
    }
}
