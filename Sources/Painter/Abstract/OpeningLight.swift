import Foundation

/// Hopeful: light that opens from a horizon, with rays, rising motes and warm distances.
struct OpeningLight {
    private let composition: Composition

    init(_ composition: Composition) {
        self.composition = composition
    }

    func paint(on canvas: Canvas, crew: Crew) {
        var dice = composition.dice("opening light")
        let noise = Noise(&dice)
        let size = composition.frame.size
        let unit = composition.frame.unit
        let ramp = composition.palette.ramp
        let horizon = size.y * dice.within(0.58...0.7)
        let source = Point(size.x * dice.within(0.3...0.7), horizon)
        let sky = Ramp(stops: [
            (0, ramp.colour(0.22)), (0.45, ramp.colour(0.42)), (0.75, ramp.colour(0.62)), (0.92, ramp.colour(0.82)),
            (1, ramp.colour(0.98)),
        ])
        let tones = (0...255).map { sky.colour(Float($0) / 255) }
        let ground = (0...255).map { mix(ramp.colour(0.75 - 0.6 * Float($0) / 255), ramp.colour(0.55), 0.2) }
        let gold = ramp.colour(0.8) * 1.1
        let rays = dice.within(5...11)
        canvas.fill(crew: crew) { x, y in
            let d = (Point(x, y) - source) / unit
            let distance = (d * d).sum().squareRoot()
            let angle = atan2f(-d.y, d.x)
            let open = 1 / (1 + 2.6 * distance * distance)
            let beam = smoothstep(
                -0.25, 0.65, noise.at(angle * rays, 3) + 0.6 * noise.at(angle * rays * 2.7, 9 + distance * 0.4))
            if y < horizon {
                let cloud = noise.warped(x / unit * 1.2, y / unit * 2.6, strength: 0.6, octaves: 4)
                let t = clamp(y / horizon + (open - 0.4) * 0.32 + cloud * 0.09)
                var colour = tones[Int(t * 255)]
                colour = mix(colour, gold * 1.25, beam * open * 0.42)
                return SIMD4(colour + gold * (open * open * 0.22), 0.14)
            }
            let depth = (y - horizon) / (size.y - horizon)
            let ripple = noise.at(x / unit * 3.2 / (depth + 0.12), 3.2 / (depth + 0.1)) * 0.12
            let spread = 0.05 + 0.42 * depth
            let path = 1 / (1 + (d.x / spread) * (d.x / spread))
            let colour = ground[Int(clamp(depth * 0.9 + ripple) * 255)]
            return SIMD4(colour + gold * path * (0.6 - 0.25 * depth) * (0.8 + ripple * 3), 0.2)
        }
        canvas.draw(noise: noise, crew: crew) { drawing in
            drawing.glow(source, radius: unit * 0.5, gold * 0.55)
            drawing.glow(source, radius: unit * 0.16, ramp.colour(1) * 1.1)
            for _ in 0..<Int(110 * composition.detail) {
                let rise = powf(dice.unit(), 1.4)
                let place = Point(
                    source.x + dice.bell() * size.x * (0.1 + 0.5 * rise), horizon + unit * 0.1 - rise * horizon)
                let mote = unit * (0.0012 + 0.008 * powf(dice.unit(), 4))
                let warm = mix(gold, ramp.colour(1), dice.unit()) * 1.2
                drawing.dab(
                    place, radii: Point(mote, mote), softness: 0.35,
                    Paint(warm, opacity: dice.within(0.25...0.7), fineness: 0.7))
            }
        }
    }
}
