import Foundation

/// Koi that swim just under the surface of a pond, seen from above at a slant, each on its own way; in wider water the
/// first of them leaps.
struct Koi: SceneElement {
    let nature = Nature(
        metres: 0.17, standing: .water, prominence: 0.07, group: 5...8, breadth: 3.6, weight: 7, alone: 1.5)

    /// White with orange, orange with white, gold, white with orange and black.
    private static let looks: [(body: UInt32, patch: UInt32, isDappled: Bool)] = [
        (0xf4ece0, 0xd8481c, true), (0xe2622a, 0xf4e8d8, true), (0xe0a032, 0xe0a032, false),
        (0xf2e8dc, 0xc83c1c, true), (0xd85420, 0xd85420, false),
    ]

    /// The metres of its own unit, in which it is one long from nose to the root of its tail.
    private static let length: Float = 0.46

    func draw(with pen: inout Pen) {
        let first = pen.composition.placements.last { $0.thing == .fish }
        let isOpenWater = pen.composition.water?.body != .pond
        let leaps = isOpenWater || pen.subject.traits.contains(.leaping)
        if leaps, first?.seed == pen.placement.seed { return LeapingFish(&pen, size: 0.5).draw(with: &pen) }
        pen.isReflected = false
        let look = pen.dice.pick(Self.looks)
        let heading = pen.dice.within(-0.9...0.9) + (pen.dice.chance(0.5) ? 0 : .pi)
        let size = Self.length * pen.dice.within(0.8...1.15)
        // How much a length away from us shrinks: the lower we look from, the more.
        let slant = clamp(1.5 * pen.composition.frame.eye / pen.placement.distance, 0.24, 0.5)
        let sway = pen.dice.within(0.04...0.09) * (pen.dice.chance(0.5) ? 1 : -1)
        func at(_ x: Float, _ y: Float) -> Point {
            let bent = y + sway * sinf(x * 4.2 + 0.8) * (1 - x)
            let turned = Point(x * cosf(heading) - bent * sinf(heading), x * sinf(heading) + bent * cosf(heading))
            return Point(turned.x, turned.y * slant) * size
        }
        shadow(&pen, at, size: size)
        let body = pen.matter(Colour(look.body), bending: 0.2)
        fins(&pen, body, at)
        trunk(&pen, body, look.isDappled ? pen.natural(Colour(look.patch), bending: 0.2) : nil, at, size: size)
        water(&pen, at, size: size)
    }

    private typealias Place = (Float, Float) -> Point

    private static let side: [(x: Float, half: Float)] = [
        (0.5, 0.012), (0.47, 0.05), (0.38, 0.095), (0.22, 0.125), (0.02, 0.125), (-0.2, 0.09), (-0.38, 0.045),
        (-0.48, 0.024),
    ]

    private func outline(_ at: Place) -> [Point] {
        Self.side.map { at($0.x, $0.half) } + Self.side.reversed().map { at($0.x, -$0.half) }
    }

    /// On the bottom, aside of the fish.
    private func shadow(_ pen: inout Pen, _ at: Place, size: Float) {
        let off = Point(-pen.lightSide * 0.09, -0.13) * size
        pen.fill(
            Path.smooth(outline(at).map { $0 + off }, steps: 4),
            Paint(pen.composition.shadow, opacity: 0.4, fineness: 0.3))
    }

    /// Tail, breast and belly fins, thin enough for the water to shine through.
    private func fins(_ pen: inout Pen, _ body: Colour, _ at: Place) {
        let web = Paint(pen.lit(body.lightened(by: 0.04), up: 0.8), opacity: 0.5, fineness: 0.85)
        pen.fill(
            Path.smooth([
                at(-0.44, 0.02), at(-0.56, 0.07), at(-0.76, 0.15), at(-0.7, 0.03), at(-0.62, 0), at(-0.72, -0.05),
                at(-0.74, -0.16), at(-0.56, -0.07), at(-0.44, -0.02),
            ]), web)
        for side in [-1, 1] as [Float] {
            pen.fill(
                Path.smooth([at(0.26, side * 0.1), at(0.2, side * 0.23), at(0.1, side * 0.27), at(0.12, side * 0.1)]),
                web)
            pen.fill(
                Path.smooth([
                    at(-0.1, side * 0.09), at(-0.18, side * 0.17), at(-0.25, side * 0.17), at(-0.22, side * 0.07),
                ]),
                web)
        }
    }

    private func trunk(_ pen: inout Pen, _ body: Colour, _ patch: Colour?, _ at: Place, size: Float) {
        let path = Path.smooth(outline(at), steps: 5)
        pen.fill(path, Paint(pen.lit(body, up: 0.75), fineness: 0.92))
        pen.within(path) { pen in
            if let patch {
                for x in [0.3, 0.02, -0.26] as [Float] {
                    let place = at(x + pen.dice.bell() * 0.07, pen.dice.bell() * 0.05)
                    pen.dab(
                        place, pen.dice.within(0.06...0.14) * size, pen.dice.within(0.04...0.07) * size,
                        turn: pen.dice.bell(), softness: 0.2, Paint(pen.lit(patch, up: 0.75), fineness: 0.93))
                }
            }
            let flank = Self.side.map { at($0.x, $0.half * 0.75) - Point(0, size * 0.02) }
            let under = Self.side.map { at($0.x, -$0.half * 0.75) - Point(0, size * 0.02) }
            let shade = Paint(pen.lit(body * 0.35), opacity: 0.4, fineness: 0.85)
            let lower = flank[3].y < under[3].y ? flank : under
            pen.stroke(Path.curve(lower), widths: [0.02, 0.05, 0.04, 0.01].map { $0 * size }, shade)
            pen.stroke(
                Path.curve([at(0.3, 0), at(0, 0.01), at(-0.35, 0)]), widths: [0.008, 0.018, 0.004].map { $0 * size },
                Paint(pen.lit(body * 1.2, up: 1) + pen.rim * 0.1, opacity: 0.6, fineness: 0.92))
        }
        for side in [-1, 1] as [Float] {
            pen.dab(
                at(0.41, side * 0.06), 0.014 * size, 0.01 * size, softness: 0.2, Paint(Colour(0x14100e), fineness: 1))
        }
    }

    /// The water over it: a wash toward the tail and a few lines of sky on the surface.
    private func water(_ pen: inout Pen, _ at: Place, size: Float) {
        let sky = pen.composition.sky.ramp.colour(0.7)
        pen.dab(
            at(-0.4, 0), 0.3 * size, 0.11 * size, softness: 0.9,
            Paint(pen.composition.water?.colour ?? sky, opacity: 0.3, fineness: 0.5))
        for _ in 0..<4 {
            let place = at(pen.dice.within(-0.5...0.5), 0) + Point(0, pen.dice.bell() * 0.05 * size)
            let half = pen.dice.within(0.07...0.2) * size
            pen.stroke(
                Path.curve([place - Point(half, 0), place + Point(0, 0.012 * size), place + Point(half, 0)], steps: 4),
                widths: [0.002, 0.012, 0.002].map { $0 * size }, Paint(sky, opacity: 0.45, fineness: 0.9))
        }
    }
}
