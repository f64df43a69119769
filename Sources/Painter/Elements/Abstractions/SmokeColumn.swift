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

/// Smoke by itself: a plume that rises from embers in the ground.
struct Smoke: SceneElement {
    let nature = Nature(
        metres: 7, standing: .ground, prominence: 0.6, group: 1...1, breadth: 0.7, weight: 3, alone: 1.2)

    func draw(with pen: inout Pen) {
        let night = pen.hour == .night
        // What burns lights it from below.
        let warm = Colour(1, 0.5, 0.2) * (night ? 0.5 : 0.12)
        let colour = pen.matter(night ? Colour(0xd8dce6) : Colour(0xb4b2b4), bending: 0.6) * (night ? 3.4 : 1)
        let ember = Colour(1, 0.36, 0.08)
        for _ in 0..<14 {
            pen.dab(
                Point(pen.dice.bell() * 0.4, pen.dice.bell() * 0.07), pen.dice.within(0.06...0.18), 0.07, softness: 0.2,
                Paint(pen.lit(Colour(0x2a2624)), fineness: 0.8))
        }
        pen.glow(Point(0, 0.05), radius: 1.6, ember * 0.5)
        SmokeColumn(from: .zero, height: 7.4, spread: 3.4, density: 0.7, colour: colour * 0.5).draw(with: &pen)
        SmokeColumn(from: .zero, height: 7, spread: 2.4, density: 0.75, colour: colour * 1.1).draw(with: &pen)
        pen.glow(Point(0, 0.9), radius: 1.8, warm * 0.5)
    }
}
