import Foundation

/// Hopeful: light that opens from a horizon, with rays, rising motes and warm distances.
///
/// What the light opens over differs from picture to picture: water, ridges one behind the other, or a floor of cloud.
struct OpeningLight {
    private enum Floor {
        case water, ridges, cloud
    }

    private let composition: Composition
    private let noise: Noise
    private let floor: Floor
    /// The row of the horizon, in pixels.
    private let horizon: Float
    private let source: Point
    /// How many rays stand in a half circle, about.
    private let rays: Float
    private let gold: Colour
    /// How closed a lid of cloud hangs over the light, 0…1, and down to which part of the sky's height.
    private let ceiling: Float
    private let ceilingHeight: Float

    init(_ composition: Composition) {
        var dice = composition.dice("opening light")
        let size = composition.frame.size
        self.composition = composition
        noise = Noise(&dice)
        floor = dice.pick([.water, .ridges, .cloud])
        horizon = size.y * dice.within(floor == .cloud ? 0.42...0.6 : 0.5...0.76)
        source = Point(size.x * dice.within(0.2...0.8), horizon - composition.frame.unit * dice.within(-0.01...0.1))
        ceiling = dice.chance(0.4) ? 1 : 0
        ceilingHeight = dice.within(0.25...0.55)
        rays = dice.within(3.5...12)
        gold = composition.palette.ramp.colour(0.8) * 1.1
    }

    func paint(on canvas: Canvas, crew: Crew) {
        var dice = composition.dice("motes of light")
        let sky = skyTones
        let ground = groundTones
        canvas.fill(crew: crew) { x, y in
            let place = Point(x, y)
            return y < horizon ? air(at: place, sky) : land(at: place, ground)
        }
        canvas.draw(noise: noise, crew: crew) { drawing in
            drawing.glow(source, radius: composition.frame.unit * 0.5, gold * 0.55)
            drawing.glow(source, radius: composition.frame.unit * 0.16, composition.palette.ramp.colour(1) * 1.1)
            if floor == .ridges { ridges(dice: &dice, into: &drawing) }
            motes(dice: &dice, into: &drawing)
        }
    }

    private var skyTones: [Colour] {
        let ramp = composition.palette.ramp
        let sky = Ramp(stops: [
            (0, ramp.colour(0.22)), (0.45, ramp.colour(0.42)), (0.75, ramp.colour(0.62)), (0.92, ramp.colour(0.82)),
            (1, ramp.colour(0.98)),
        ])
        return (0...255).map { sky.colour(Float($0) / 255) }
    }

    private var groundTones: [Colour] {
        let ramp = composition.palette.ramp
        return (0...255).map { mix(ramp.colour(0.75 - 0.6 * Float($0) / 255), ramp.colour(0.55), 0.2) }
    }

    private func air(at place: Point, _ tones: [Colour]) -> SIMD4<Float> {
        let unit = composition.frame.unit
        let d = (place - source) / unit
        let distance = (d * d).sum().squareRoot()
        let angle = atan2f(-d.y, d.x)
        let open = 1 / (1 + 2.6 * distance * distance)
        // Rays begin outside the light: noise of an angle would be a star of needles in its heart.
        let beam =
            smoothstep(-0.25, 0.65, noise.at(angle * rays, 3) + 0.6 * noise.at(angle * rays * 2.7, 9 + distance * 0.4))
            * smoothstep(0, 0.2, distance)
        let cloud = noise.warped(place.x / unit * 1.2, place.y / unit * 2.6, strength: 0.6, octaves: 4)
        // Bent before the ramp's end, for a sky that reaches it has an outline there.
        let rise = max(0, place.y / horizon + (open - 0.4) * 0.34 + cloud * 0.09)
        let t = rise < 0.7 ? rise : 0.7 + 0.3 * (1 - expf((0.7 - rise) / 0.3))
        let lid = ceiling * smoothstep(0.16, -0.1, place.y / horizon - ceilingHeight + cloud * 0.5)
        let lit = mix(tones[Int(t * 255)], gold * 1.25, beam * open * 0.42 * (1 - lid))
        let shaded = mix(tones[Int(clamp(0.1 + cloud * 0.3) * 255)] * 0.8, gold, clamp(0.2 + cloud * 0.9) * open * 0.8)
        return SIMD4(mix(lit, shaded, lid * 0.85) + gold * (open * open * 0.22), 0.14)
    }

    private func land(at place: Point, _ tones: [Colour]) -> SIMD4<Float> {
        let unit = composition.frame.unit
        let depth = (place.y - horizon) / (composition.frame.size.y - horizon)
        let aside = (place.x - source.x) / unit
        let spread = 0.05 + 0.42 * depth
        let path = 1 / (1 + (aside / spread) * (aside / spread))
        switch floor {
        case .water, .ridges:
            let ripple = noise.at(place.x / unit * 3.2 / (depth + 0.12), 3.2 / (depth + 0.1)) * 0.12
            let colour = tones[Int(clamp(depth * 0.9 + ripple) * 255)]
            return SIMD4(colour + gold * path * (0.6 - 0.25 * depth) * (0.8 + ripple * 3), 0.2)
        case .cloud:
            // The floor of cloud in perspective: rows of heads that the light skims.
            let near = 1 / (depth + 0.16)
            let billow = noise.warped(place.x / unit * 0.9 * near, near * 2.6, strength: 0.5, octaves: 4)
            let before = noise.warped(place.x / unit * 0.9 * near, near * 2.6 + 0.16, strength: 0.5, octaves: 4)
            let facing = clamp(0.5 + (billow - before) * 1.6 + billow * 0.35)
            let colour = mix(tones[Int(clamp(depth * 0.7 + 0.2) * 255)], gold * 1.05, facing * (0.25 + 0.45 * path))
            return SIMD4(colour + gold * (path * 0.3 * (1 - depth)), 0.2)
        }
    }

    /// Ridges before the light, the nearer the deeper, with its haze between them.
    private func ridges(dice: inout Dice, into drawing: inout Drawing) {
        let size = composition.frame.size
        let unit = composition.frame.unit
        let ramp = composition.palette.ramp
        let count = dice.int(2...4)
        for ridge in 0..<count {
            let t = Float(ridge + 1) / Float(count)
            let level = mix(horizon, size.y * 0.97, powf(t, 1.5) * dice.within(0.8...1))
            let swell = unit * mix(0.06, 0.16, t)
            let offset = dice.within(0...40)
            let crest = (0...96).map { step in
                let x = mix(-0.03, 1.03, Float(step) / 96) * size.x
                return Point(x, level - swell * noise.fbm(x / unit * mix(2.6, 1.3, t), offset, octaves: 5))
            }
            let body = mix(ramp.colour(mix(0.5, 0.08, t)), gold, 0.42 * (1 - t))
            var paint = Paint.gradient(
                body, mix(body, gold, 0.75 - 0.35 * t), from: Point(0, level - swell * 0.6),
                to: Point(0, level + unit * mix(0.1, 0.34, t)), grain: 0.08)
            paint.grainSize = Point(unit * 0.2, unit * 0.03)
            drawing.fill(Path(crest + [Point(size.x * 1.03, size.y + 4), Point(-size.x * 0.03, size.y + 4)]), paint)
            // Light that spills over each ridge below its source.
            drawing.glow(
                Point(source.x, level + swell * 0.5), radius: unit * mix(0.28, 0.5, t), gold * mix(0.3, 0.08, t))
        }
    }

    private func motes(dice: inout Dice, into drawing: inout Drawing) {
        let unit = composition.frame.unit
        for _ in 0..<Int(110 * composition.detail) {
            let rise = powf(dice.unit(), 1.4)
            let aside = dice.bell() * composition.frame.size.x * (0.1 + 0.5 * rise)
            let radius = unit * (0.0012 + 0.008 * powf(dice.unit(), 4))
            drawing.dab(
                Point(source.x + aside, horizon + unit * 0.1 - rise * horizon), radii: Point(radius, radius),
                softness: 0.35,
                Paint(
                    mix(gold, composition.palette.ramp.colour(1), dice.unit()) * 1.2,
                    opacity: dice.within(0.25...0.7), fineness: 0.7))
        }
    }
}
