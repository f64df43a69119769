import Foundation

/// A campfire: crossed logs, tongues of flame within each other, sparks, and its light on the ground.
struct Campfire: SceneElement {
    let nature = Nature(
        metres: 1.3, standing: .ground, prominence: 0.2, group: 1...1, breadth: 0.9, weight: 8, alone: 1.25)

    func draw(with pen: inout Pen) {
        let dark: Float = pen.isLampTime ? 1 : 0.45
        SmokeColumn(
            from: Point(0, 0.9), height: 4.6, spread: 1.5, density: pen.composition.scene.contains(.smoke) ? 0.6 : 0.3,
            colour: Colour(repeating: 0.62) + Colour(0.2, 0.1, 0.04) * dark
        ).draw(with: &pen)
        pen.glow(Point(0, 0.35), radius: 5.5, Colour(1, 0.42, 0.12) * (0.4 * dark))
        pen.dab(
            Point(0, -0.02), 2.3, 0.32, softness: 0.95, Paint(Colour(1, 0.5, 0.16), opacity: 0.28 * dark, fineness: 0.3)
        )
        for index in 0..<11 {
            stone(&pen, angle: (Float(index) + pen.dice.within(-0.25...0.25)) / 11 * .pi * 2, dark: dark)
        }
        let wood = pen.lit(pen.natural(Colour(0x3a2a20))) + Colour(0.35, 0.11, 0.02) * 0.4
        for (left, right) in [
            (Point(-0.5, 0.02), Point(0.2, 0.34)), (Point(0.52, 0), Point(-0.18, 0.36)),
            (Point(-0.1, -0.06), Point(0.06, 0.4)),
        ] {
            pen.stroke([left, right], widths: [0.14, 0.1], Paint(wood, grain: 0.4, grainSize: Point(0.1, 0.05)))
        }
        flames(&pen)
        for _ in 0..<14 {
            let up = pen.dice.within(0.8...2.2)
            let size = max(0.016, pen.pixel * 0.5)
            pen.dab(
                Point(pen.dice.bell() * 0.25 * up, up), size, size, softness: 0.3,
                Paint(Colour(1, 0.55, 0.18) * 1.4, opacity: 0.85, fineness: 0.95), emits: 1)
        }
    }

    /// One of the stones round the fire: angular, its inner side in the firelight.
    private func stone(_ pen: inout Pen, angle: Float, dark: Float) {
        let middle = Point(cosf(angle) * 0.62, sinf(angle) * 0.15 - 0.02)
        let size = Point(pen.dice.within(0.09...0.15), pen.dice.within(0.07...0.11))
        let inward = Point(-cosf(angle), -sinf(angle) * 0.4)
        let isFar = sinf(angle) > 0
        let albedo = pen.natural(pen.dice.pick([Colour(0x5a5652), Colour(0x6c645a), Colour(0x4a4a4c)]))
        let corners = (0..<9).map { corner -> Point in
            let turn = Float(corner) / 9 * 2 * .pi
            let reach = pen.dice.within(0.82...1.08)
            return middle + Point(cosf(turn) * size.x, sinf(turn) * size.y * (sinf(turn) < 0 ? 0.6 : 1)) * reach
        }
        pen.dab(
            middle - Point(0, size.y * 0.55), size.x * 1.1, size.y * 0.3, softness: 0.7,
            Paint(pen.composition.shadow, opacity: 0.5))
        let glow = Colour(0.9, 0.34, 0.09) * (dark * (isFar ? 0.42 : 0.2))
        var face = Paint.gradient(
            pen.lit(albedo * 0.6) + glow * 0.1, pen.lit(albedo, up: 0.6) + glow, from: middle - inward * size.x,
            to: middle + inward * size.x + Point(0, size.y), grain: 0.35)
        face.grainSize = Point(0.05, 0.04)
        pen.fill(Path.smooth(corners, steps: 3), face)
    }

    /// Licks of flame that draw together as they rise, so many and so thin that they make one body of fire: red around,
    /// yellow within, nearly white above the embers; some tear off.
    private func flames(_ pen: inout Pen) {
        let wind = pen.dice.bell() * 0.22
        let count = Int(mix(16, 64, clamp(pen.scale / 160)))
        for index in 0..<count {
            let heat = Float(index) / Float(count)
            let x = pen.dice.bell() * mix(0.34, 0.16, heat)
            let tall = mix(1.35, 0.55, heat) * pen.dice.within(0.55...1.05) * (1 - 0.9 * abs(x))
            lick(&pen, from: Point(x, 0.04 + 0.1 * heat), tall: tall, heat: heat, wind: wind)
        }
        for _ in 0..<5 { tongue(&pen, at: Point(pen.dice.bell() * 0.2 + wind, pen.dice.within(0.95...1.5))) }
        pen.glow(Point(0, 0.4), radius: 0.9, Colour(1, 0.6, 0.2) * 0.45)
    }

    /// - Parameter heat: from 0, the outer red, to 1, the white within.
    private func lick(_ pen: inout Pen, from foot: Point, tall: Float, heat: Float, wind: Float) {
        let turn = pen.dice.within(-0.16...0.16) * tall
        let line = Path.curve([
            foot, foot + Point(-foot.x * 0.15 + turn * 0.7, tall * 0.3),
            foot + Point(-foot.x * 0.55 - turn * 0.6 + wind * 0.3, tall * 0.65),
            foot + Point(-foot.x * 0.8 + turn + wind * tall * 0.6, tall),
        ])
        let wide = mix(0.15, 0.075, heat) * pen.dice.within(0.7...1.3)
        let low = heat < 0.5 ? mix(Self.red, Self.yellow, heat * 2) : mix(Self.yellow, Self.white, heat * 2 - 1)
        var paint = Paint.gradient(
            low, mix(Self.red, low, 0.35 * heat), from: foot, to: foot + Point(0, tall),
            opacity: mix(0.42, 0.6, heat))
        paint.fineness = 0.8
        pen.fill(Path.stroke(line, widths: [wide * 0.5, wide, wide * 0.7, wide * 0.3, 0.004]), paint, emits: 1)
    }

    /// A flame that has left the fire.
    private func tongue(_ pen: inout Pen, at foot: Point) {
        let size = pen.dice.within(0.06...0.14)
        let lean = pen.dice.bell() * size * 0.5
        pen.stroke(
            [foot, foot + Point(lean, size * 0.5), foot + Point(lean * 0.4, size)],
            widths: [0.004, size * 0.26, 0.004], Paint(mix(Self.red, Self.yellow, 0.4), opacity: 0.6, fineness: 0.8))
    }

    private static let red = Colour(0.95, 0.2, 0.03)
    private static let yellow = Colour(1, 0.62, 0.14) * 1.4
    private static let white = Colour(1, 0.9, 0.6) * 1.8
}
