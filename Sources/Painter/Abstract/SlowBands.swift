import Foundation

/// Calm: slow bands and long waves, one behind the other, paling toward a quiet light.
struct SlowBands {
    private let composition: Composition

    init(_ composition: Composition) {
        self.composition = composition
    }

    func paint(on canvas: Canvas, crew: Crew) {
        var dice = composition.dice("bands")
        let noise = Noise(&dice)
        let frame = composition.frame
        let size = frame.size
        let unit = frame.unit
        let ramp = composition.palette.ramp
        let horizon = size.y * dice.within(0.24...0.62)
        let radius = unit * dice.within(0.05...0.1)
        let light = Point(
            size.x * dice.within(0.2...0.8), max(radius * 1.7, horizon - unit * dice.within(0.0...0.2)))
        let upper = ramp.colour(0.62)
        let lower = ramp.colour(0.93)
        canvas.fill(crew: crew) { x, y in
            let t = clamp(y / horizon)
            let streak = noise.fbm(x / unit * 1.1, y / unit * 9, octaves: 3) * 0.12
            let d = (Point(x, y) - light) / unit
            let halo = 0.3 / (1 + 9 * (d.x * d.x * 0.5 + d.y * d.y))
            return SIMD4(mix(upper, lower, clamp(t * t + streak)) * (0.9 + halo), 0.1)
        }
        let bands = dice.int(5...12)
        let swell = dice.within(0.5...1.7)
        let hasDisc = dice.chance(0.65)
        let disc = mix(lower, composition.palette.accent, 0.25) * 1.25
        canvas.draw(noise: noise, crew: crew) { drawing in
            if hasDisc {
                drawing.glow(light, radius: radius * 4, disc * 0.2)
                drawing.dab(light, radii: Point(radius, radius), softness: 0.05, Paint(disc, fineness: 0.5))
            }
            for band in 0..<bands {
                wave(band, of: bands, swell: swell, horizon: horizon, noise: noise, dice: &dice, into: &drawing)
            }
        }
    }

    private func wave(
        _ band: Int, of bands: Int, swell: Float, horizon: Float, noise: Noise, dice: inout Dice,
        into drawing: inout Drawing
    ) {
        let frame = composition.frame
        let size = frame.size
        let unit = frame.unit
        let ramp = composition.palette.ramp
        let t = Float(band) / Float(bands - 1)
        let level = mix(horizon, size.y * 0.97, powf(t, 1.25))
        let height = unit * mix(0.012, 0.07, t) * dice.within(0.7...1.4) * swell
        let length = unit * mix(0.5, 1.3, t) * dice.within(0.8...1.3) * swell.squareRoot()
        let phase = dice.unit() * 6.28
        let steps = 64
        var crest: [Point] = []
        for step in 0...steps {
            let x = mix(-0.05, 1.05, Float(step) / Float(steps)) * size.x
            let wave = sinf(x / length * 3 + phase) + 0.6 * noise.at(x / length * 1.4, Float(band) * 7)
            crest.append(Point(x, level + wave * height))
        }
        let tone = mix(0.78, 0.08, powf(t, 0.85))
        let body = ramp.colour(tone)
        let mist = ramp.colour(min(1, tone + 0.2)).blended(with: ramp.colour(0.9), 0.3 * (1 - t))
        let below = mix(horizon, size.y * 0.97, powf(min(1, t + 1.4 / Float(bands)), 1.25)) + height
        let outline = crest + [Point(size.x * 1.05, size.y + 4), Point(-size.x * 0.05, size.y + 4)]
        var paint = Paint.gradient(body, mist, from: Point(0, level - height), to: Point(0, below), grain: 0.06)
        paint.grainSize = Point(unit * 0.16, unit * 0.012)
        paint.fineness = 0.3
        drawing.fill(Path(outline), paint)
        drawing.fill(
            Path.stroke(crest, widths: [unit * 0.002, unit * 0.0045, unit * 0.001, unit * 0.004, unit * 0.001]),
            Paint(ramp.colour(min(1, tone + 0.32)), opacity: 0.55, fineness: 0.45))
    }
}
