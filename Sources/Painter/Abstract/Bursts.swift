import Foundation

/// Energetic: bursts of light and strokes that rush along a flow field.
struct Bursts {
    private let composition: Composition

    init(_ composition: Composition) {
        self.composition = composition
    }

    func paint(on canvas: Canvas, crew: Crew) {
        var dice = composition.dice("bursts")
        let noise = Noise(&dice)
        let size = composition.frame.size
        let unit = composition.frame.unit
        let ramp = composition.palette.ramp
        let heart = Point(size.x * dice.within(0.3...0.7), size.y * dice.within(0.34...0.66))
        let deep = ramp.colour(0.02)
        let warm = ramp.colour(0.42)
        canvas.fill(crew: crew) { x, y in
            let d = (Point(x, y) - heart) / unit
            let glow = 1 / (1 + 7 * (d * d).sum())
            let smoke = noise.warped(x / unit * 1.7, y / unit * 1.7, strength: 0.8, octaves: 3)
            return SIMD4(mix(deep, warm, clamp(glow * 0.75 + smoke * 0.28)), 0.2)
        }
        let swirl = dice.within(0.35...1.1) * (dice.chance(0.5) ? 1 : -1)
        let area = size.x * size.y / (unit * unit)
        let count = Int(min(5000, 1250 * area * composition.detail))
        canvas.draw(noise: noise, crew: crew) { drawing in
            for index in 0..<count {
                stroke(
                    Float(index) / Float(count), heart: heart, swirl: swirl, noise: noise, dice: &dice, into: &drawing)
            }
            drawing.glow(heart, radius: unit * 0.42, ramp.colour(0.85) * 0.9)
            drawing.glow(heart, radius: unit * 0.14, ramp.colour(1) * 1.2)
            sparks(heart, dice: &dice, into: &drawing)
        }
    }

    /// One stroke; the later, the thinner and the brighter.
    private func stroke(
        _ order: Float, heart: Point, swirl: Float, noise: Noise, dice: inout Dice, into drawing: inout Drawing
    ) {
        let unit = composition.frame.unit
        let angle = dice.unit() * 2 * Float.pi
        let reach = unit * (0.06 + 0.95 * powf(dice.unit(), 0.8))
        var place = heart + Point(cosf(angle), sinf(angle)) * reach
        var line = [place]
        let pace = unit * mix(0.03, 0.018, order) * dice.within(0.6...1.5)
        for _ in 0..<9 {
            let out = (place - heart) / max(1, ((place - heart) * (place - heart)).sum().squareRoot())
            let turn = noise.at(place.x / unit * 2.2, place.y / unit * 2.2) * 1.5 + swirl
            let direction = Point(out.x * cosf(turn) - out.y * sinf(turn), out.x * sinf(turn) + out.y * cosf(turn))
            place += direction * pace
            line.append(place)
        }
        let far = reach / unit
        let tone = clamp(1.02 - far * 0.8 + dice.bell() * 0.24 + order * 0.12, 0.12, 1)
        let width = unit * mix(0.021, 0.0035, powf(order, 0.6)) * dice.within(0.5...1.5)
        var colour = composition.palette.ramp.colour(tone)
        if dice.chance(0.07) { colour = composition.palette.accent }
        drawing.fill(
            Path.stroke(line, widths: [width * 0.1, width, width * 0.7, 0.05 * width]),
            Paint(colour * mix(0.8, 1.25, order), opacity: mix(0.6, 0.95, order), fineness: mix(0.3, 0.8, order)))
    }

    private func sparks(_ heart: Point, dice: inout Dice, into drawing: inout Drawing) {
        let unit = composition.frame.unit
        for _ in 0..<Int(160 * composition.detail) {
            let angle = dice.unit() * 2 * Float.pi
            let place = heart + Point(cosf(angle), sinf(angle)) * unit * (0.05 + 0.75 * dice.unit())
            let radius = unit * 0.0028 * powf(dice.unit(), 2) + unit * 0.0008
            drawing.dab(
                place, radii: Point(radius, radius), softness: 0.4,
                Paint(composition.palette.ramp.colour(0.95) * 1.5, fineness: 0.9))
        }
    }
}
