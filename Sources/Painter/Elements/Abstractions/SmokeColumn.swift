import Foundation

/// Smoke that rises, spreads and drifts: curls lit on the side of the light.
struct SmokeColumn {
    /// Where it rises from, in the thing's metres.
    let from: Point
    /// In metres.
    let height: Float
    /// Its width at the top in metres.
    let spread: Float
    /// How dense it is, from 0 to 1.
    let density: Float
    let colour: Colour

    func draw(with pen: inout Pen) {
        let drift = (pen.dice.chance(0.5) ? 1 : -1) * pen.dice.within(0.12...0.4) * height
        let phase = pen.dice.within(0...6)
        let count = Int(clamp(height / pen.pixel / 2, 24, 120) * pen.detail)
        for index in 0..<count {
            let t = (Float(index) + pen.dice.unit()) / Float(count)
            let curl = sinf(t * 7 + phase) * 0.22 + sinf(t * 15 + phase * 2) * 0.09
            let wide = spread * (0.1 + 0.9 * powf(t, 0.8))
            let middle = from + Point(drift * t * t + curl * wide, height * t)
            let off = Point(pen.dice.bell() * wide * 0.42, pen.dice.bell() * wide * 0.25)
            let size = wide * pen.dice.within(0.2...0.42)
            let side = clamp(off.x / wide * 2.2, -0.9, 0.9)
            let fade = (1 - powf(t, 1.6)) * smoothstep(-0.02, 0.06, t)
            pen.dab(
                middle + off, size, size * pen.dice.within(0.7...0.95), turn: pen.dice.bell(), softness: 0.75,
                Paint(
                    pen.lit(colour, side: side, up: 0.3 + off.y / wide), opacity: density * fade, grain: 0.35,
                    grainSize: Point(size * 0.5, size * 0.5), fineness: 0.35))
        }
    }
}

/// Smoke by itself: great billows that climb from a smouldering patch and lean with the wind.
struct Smoke: SceneElement {
    let nature = Nature(
        metres: 8, standing: .ground, prominence: 0.66, group: 1...1, breadth: 0.8, weight: 3, alone: 1.25)

    func draw(with pen: inout Pen) {
        let night = pen.hour == .night
        let natural = night ? Colour(0xc6ccda) : pen.dice.pick([Colour(0x9c9a9e), Colour(0xc0bec0), Colour(0x7e7c80)])
        let colour = pen.matter(natural, bending: night ? 0.1 : 0.25) * (night ? 3 : 1)
        let lean = (pen.dice.chance(0.5) ? 1 : -1) * pen.dice.within(0.2...0.42)
        let phase = pen.dice.within(0...6)
        embers(&pen)
        let count = 64
        for index in 0..<count {
            let t = (Float(index) + pen.dice.unit()) / Float(count)
            // Narrow and quick at first, then ever wider as the wind takes it.
            let wide = 0.36 + 2.2 * powf(t, 1.15)
            let sway = sinf(t * 5 + phase) * 0.3 * wide + sinf(t * 11 + phase * 2) * 0.1 * wide
            let middle = Point(lean * 8 * powf(t, 1.7) + sway, 8.2 * powf(t, 0.88))
            let torn = 0.72 + 0.4 * sinf(t * 13 + phase * 3)
            let fade = powf(1 - t, 0.5) * smoothstep(-0.03, 0.04, t) * mix(1, torn, t)
            for _ in 0..<3 {
                let off = Point(pen.dice.bell() * wide * 0.5, pen.dice.bell() * wide * 0.24)
                billow(&pen, at: middle + off, size: wide * pen.dice.within(0.26...0.46), colour, opacity: fade)
            }
        }
    }

    /// Charred ground with a last red glow, where nothing flames any more.
    private func embers(_ pen: inout Pen) {
        guard pen.subject.relation == nil else { return }
        for _ in 0..<16 {
            let place = Point(pen.dice.bell() * 0.6, pen.dice.bell() * 0.08)
            pen.dab(
                place, pen.dice.within(0.1...0.26), 0.08, softness: 0.25,
                Paint(pen.lit(Colour(0x24201e)), grain: 0.4, fineness: 0.8))
        }
        pen.glow(Point(0, 0.05), radius: 1, Colour(1, 0.36, 0.08) * 0.25)
    }

    /// One puff: shaded below, its crown bright on the side of the light, which shines through where it is thin.
    private func billow(_ pen: inout Pen, at place: Point, size: Float, _ colour: Colour, opacity: Float) {
        let side = pen.lightSide
        let through = pen.light.key * (0.2 * pen.light.backlit) * (1 - opacity)
        for (share, shift, tone) in [(Float(1), Point.zero, Float(0.82)), (0.7, Point(side * 0.2, 0.22), 1.16)] {
            let albedo = colour * (tone * pen.dice.within(0.94...1.06))
            pen.dab(
                place + shift * size, size * share, size * share * 0.86, turn: pen.dice.bell(), softness: 1,
                Paint(
                    pen.lit(albedo, side: side * (tone - 0.7), up: 0.3 + (tone - 0.8)) + through,
                    opacity: 0.55 * opacity, grain: 0.25, grainSize: Point(size * 0.4, size * 0.4), fineness: 0.35))
        }
    }
}

extension Pen {
    /// Thin smoke that leaves a chimney and drifts with the air.
    ///
    /// - Parameter size: the radius of the first puff in metres.
    mutating func hearthSmoke(from foot: Point, puffs: Int, size: Float) {
        let grey = mix(composition.air.colour, Colour(repeating: 0.8), 0.3)
        var place = foot
        for puff in 0..<puffs {
            let t = Float(puff) / Float(puffs)
            place += Point(0.45 + t + dice.bell() * 0.35, 1.25) * size
            let wide = size * (1 + t * 3.3)
            dab(
                place, wide, wide * 0.8, softness: 0.95,
                Paint(grey, opacity: 0.22 * (1 - t), grain: 0.4, grainSize: Point(0.6, 0.6), fineness: 0.3))
        }
    }
}
