import Foundation

/// Melancholic: muted washes that run down the picture like rain down a pane.
struct FallingWashes {
    private let composition: Composition

    init(_ composition: Composition) {
        self.composition = composition
    }

    func paint(on canvas: Canvas, crew: Crew) {
        var dice = composition.dice("falling washes")
        let noise = Noise(&dice)
        let size = composition.frame.size
        let unit = composition.frame.unit
        let ramp = composition.palette.ramp
        let tones = (0...255).map { ramp.colour(Float($0) / 255) }
        let pale = size.y * dice.within(0.52...0.7)
        let window = size.x * dice.within(0.25...0.75)
        canvas.fill(crew: crew) { x, y in
            let u = x / unit
            let v = y / unit
            let sway = noise.at(u * 1.3, v * 0.8) * 0.06
            let wide = noise.fbm((u + sway) * 2.1, v * 0.28, octaves: 3)
            let fine = noise.fbm((u + sway) * 13, v * 0.5 + wide, octaves: 3)
            let horizon = (y - pale) / unit
            let dim = 1 / (1 + 12 * horizon * horizon)
            let side = (x - window) / unit
            let lamp = dim / (1 + 3 * side * side)
            let tone =
                0.3 + wide * 0.2 + fine * 0.1 + 0.36 * lamp + 0.06 * dim - 0.12 * smoothstep(0.6, 1.1, y / size.y)
            return SIMD4(tones[Int(clamp(tone) * 255)], 0.15)
        }
        let area = size.x * size.y / (unit * unit)
        canvas.draw(noise: noise, crew: crew) { drawing in
            for _ in 0..<Int(120 * area * composition.detail) { drip(noise: noise, dice: &dice, into: &drawing) }
            for _ in 0..<Int(700 * area * composition.detail) {
                let near = dice.unit()
                let start = Point(dice.unit() * size.x, dice.within(-0.1...1) * size.y)
                let length = unit * mix(0.02, 0.09, near)
                let width = unit * mix(0.0006, 0.0014, near)
                drawing.fill(
                    Path.stroke([start, start + Point(length * 0.04, length)], widths: [width * 0.2, width]),
                    Paint(ramp.colour(0.92), opacity: 0.08 + 0.2 * dice.unit(), fineness: 0.8))
            }
        }
    }

    /// A run of wet colour with a bead at its end.
    private func drip(noise: Noise, dice: inout Dice, into drawing: inout Drawing) {
        let size = composition.frame.size
        let unit = composition.frame.unit
        let ramp = composition.palette.ramp
        var place = Point(dice.unit() * size.x, dice.within(-0.15...0.75) * size.y)
        let length = unit * dice.within(0.1...0.55)
        var line = [place]
        for _ in 0..<10 {
            place += Point(noise.at(place.x / unit * 9, place.y / unit * 4) * unit * 0.006, length / 10)
            line.append(place)
        }
        let isLight = dice.chance(0.45)
        let ochre = dice.chance(0.12)
        let colour =
            ochre ? composition.palette.accent : ramp.colour(isLight ? dice.within(0.6...0.9) : dice.within(0.02...0.3))
        let width = unit * dice.within(0.0015...0.008)
        let opacity = dice.within(0.18...0.5)
        drawing.fill(
            Path.stroke(line, widths: [width * 0.1, width * 0.5, width * 0.8, width]),
            Paint(colour, opacity: opacity, fineness: 0.5))
        drawing.dab(
            place, radii: Point(width * 0.7, width), softness: 0.3,
            Paint(colour.lightened(by: 0.06), opacity: opacity * 1.3, fineness: 0.6))
    }
}
