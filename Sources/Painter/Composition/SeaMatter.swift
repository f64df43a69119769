import Foundation

/// What a high sea is made of where it is seen: dark water, glass where a crest is thin, the sky on its slopes, foam.
struct SeaMatter: Sendable {
    private let composition: Composition
    /// As the swell counts it.
    private let near: Float
    private let noise: Noise
    private let fine: Noise
    private let deep: Colour
    private let glass: Colour
    private let foam: Colour
    private let foamShade: Colour
    private let skies: [Colour]
    private let hasSun: Bool

    init(_ composition: Composition, swell: Swell) {
        self.composition = composition
        near = swell.near
        var dice = composition.dice("sea matter")
        noise = Noise(&dice)
        fine = Noise(&dice)
        let light = composition.light
        let sky = composition.sky.ramp.colour(0.6)
        let bright = light.fill.luminance * 0.9 + light.key.luminance * (0.3 + 0.4 * light.backlit)
        glass = composition.palette.bend(Colour(0x3aa096), by: 0.45) * (bright * 1.15) + sky * 0.12
        deep =
            composition.palette.bend(Colour(0x12404c), by: 0.6)
            * (light.fill.luminance * 0.85 + light.key.luminance * 0.22) + sky * 0.04
        foam = ((light.fill * 1.6 + light.key * 0.9) * Colour(0.95, 0.98, 1)).saturated(by: 0.22)
        foamShade = ((light.fill * 0.75 + light.key * 0.12) * Colour(0.8, 0.92, 0.95)).saturated(by: 0.4)
        skies = (0...12).map { composition.sky.ramp.colour(Float($0) / 12) }
        hasSun = light.source != .sky && light.direction.z > 0
    }

    /// - Parameters:
    ///   - bearing: across the picture, in focal lengths from the middle.
    ///   - w: the distance as the swell counts it.
    ///   - slope: how the height grows to the right and away from the eye.
    func colour(of wave: Swell.Wave, bearing: Float, w: Float, height: Float, slope: Point) -> SIMD4<Float> {
        let x = bearing * w * near
        let face = wave.face
        let ripple = ripples(x, w)
        let normal = unit(SIMD3(-slope.x - ripple.x, 1, -slope.y - ripple.y))
        let toEye = unit(SIMD3(-x, 1 - height, -w * near))
        let facing = max(0, (normal * toEye).sum())
        // Toward the crest a face is thin enough for light to come through.
        let thin = face < 1 ? smoothstep(0.35, 1, face) * smoothstep(0.15, 0.7, wave.crest) : 0
        var colour = mix(deep * (1 + 0.5 * ripple.y), glass, thin * 0.75)
        let mirrored = normal * (2 * (normal * toEye).sum()) - toEye
        let grazing = 1 - facing
        colour = mix(colour, sky(mirrored.y), 0.04 + 0.52 * grazing * grazing * grazing)
        if hasSun { colour += composition.light.key * glint(mirrored) }
        let white = whiteness(wave, face, x, w, ripple: ripple)
        if white.share > 0.004 { colour = mix(colour, mix(foamShade, foam, white.tone), white.share) }
        let veil = composition.air.thickness(w * near * composition.frame.eye) * 0.7
        return SIMD4(mix(colour, composition.air.colour, veil), 0.5)
    }

    private func unit(_ v: SIMD3<Float>) -> SIMD3<Float> { v / (v * v).sum().squareRoot() }

    @inline(__always)
    private func sky(_ up: Float) -> Colour {
        let place = clamp(1 - up, 0, 1) * 12
        let index = min(11, Int(place))
        // What leans toward the eye from below mirrors dark water, not sky.
        return mix(skies[index], skies[index + 1], place - Float(index)) * smoothstep(-0.5, 0.15, up)
    }

    private func glint(_ mirrored: SIMD3<Float>) -> Float {
        let toward = max(0, (mirrored * composition.light.direction).sum())
        let sharp = powf(toward, 30)
        return sharp * 0.22 + sharp * sharp * sharp * sharp * 1.3
    }

    @inline(__always)
    private func ripples(_ x: Float, _ w: Float) -> Point {
        guard w < 14 else { return .zero }
        let coarse = smoothstep(14, 2, w)
        let small = smoothstep(5, 1, w)
        let a = noise.at(x * 1.5, w * 4.6) * 0.2 * coarse
        let b = fine.at(x * 3.7 + a, w * 11) * 0.16 * (0.35 * coarse + 0.65 * small)
        // Close by, the wind's own wrinkles.
        let wrinkle = w < 4 ? noise.at(x * 9 - b * 3, w * 27) * 0.11 * smoothstep(4, 1.5, w) : 0
        return Point(a * 0.6 - b * 0.5 + wrinkle * 0.6, a + b + wrinkle)
    }

    /// How white a place is, and how light its white.
    @inline(__always)
    private func whiteness(
        _ wave: Swell.Wave, _ face: Float, _ x: Float, _ w: Float, ripple: Point
    ) -> (share: Float, tone: Float) {
        guard wave.crest > 0.02 else { return (0, 0) }
        var share: Float = 0
        var tone: Float = 0.6
        // The lip, and the white that tumbles down from it in tongues; behind it the white is soon spent.
        let reach = mix(0.99, 0.42, wave.breaking * wave.breaking)
        let depth = face < 1 ? face - reach : wave.breaking * 0.26 - (face - 1) * 2.6
        if wave.breaking > 0.03, depth > -0.42 {
            // Foam is fine close by, and in broad masses far off.
            let grain = 1 + 1.6 / (1 + max(0, wave.number))
            let drops = droplets(x, face, wave.number, w)
            let torn =
                noise.fbm(x * (1.1 + 0.4 * grain) + 5, face * (1.5 + grain) + wave.number * 7, octaves: 3)
                + drops * 0.3
            share =
                face < 1
                ? smoothstep(-0.03, 0.1, depth + torn * 0.45) * smoothstep(0.05, 0.35, wave.breaking)
                : smoothstep(-0.16, 0.12, depth - torn * 0.5) * wave.breaking
            if share > 0.1 {
                let lip: Float = face > 0.9 ? 0.16 : -0.06
                tone = billow(x * grain, face * grain, wave.number, torn) + lip + drops * 0.5
            }
        }
        if share < 0.3, face < 1, face > 0.3, w < 9 { share = max(share, streak(wave, face, x, ripple)) }
        if share < 0.6 { share = max(share, net(wave, face, x, w)) }
        return (min(0.97, share), clamp(tone + ripple.y * 0.5))
    }

    /// Water drawn up the face in streaks.
    @inline(__always)
    private func streak(_ wave: Swell.Wave, _ face: Float, _ x: Float, _ ripple: Point) -> Float {
        let line = 1 - abs(fine.at(x * 9.3 + ripple.y * 2, face * 2.3 + wave.number))
        let torn = smoothstep(-0.1, 0.5, noise.at(x * 2.7, face * 3.1 + wave.number))
        return smoothstep(0.86, 1, line) * 0.2 * torn * smoothstep(0.3, 0.95, face)
    }

    /// Close by, white water is seen to be of drops and bubbles.
    @inline(__always)
    private func droplets(_ x: Float, _ face: Float, _ number: Float, _ w: Float) -> Float {
        guard w < 7 else { return 0 }
        let coarse = fine.at(x * 13, face * 17 + number * 5)
        return (0.55 * coarse + 0.6 * noise.at(x * 37 + coarse, face * 47)) * smoothstep(7, 2.5, w)
    }

    /// White water is a heap of small round masses, each with its own light and shade.
    @inline(__always)
    private func billow(_ x: Float, _ face: Float, _ number: Float, _ torn: Float) -> Float {
        func mass(_ x: Float, _ y: Float) -> Float { abs(fine.at(x, y)) + 0.5 * abs(noise.at(x * 2.3 + 3, y * 2.3)) }
        let place = Point(x * 5.2, face * 6.4 + number * 3 + torn * 0.6)
        let toward = mass(place.x + composition.light.direction.x * 0.25, place.y + 0.3) - mass(place.x, place.y)
        // Broad folds lie in shade between them.
        let fold = noise.at(x * 1.1 + 40, face * 1.7 + number)
        return 0.52 - toward * 0.75 + torn * 0.45 + fold * 0.45
    }

    /// Foam left behind by older waves, drawn out into nets.
    @inline(__always)
    private func net(_ wave: Swell.Wave, _ face: Float, _ x: Float, _ w: Float) -> Float {
        guard w < 12 else { return 0 }
        let density = noise.at(x * 0.3 + 90, w * 0.6) * 0.7 + 0.12 + 0.42 * wave.breaking * (face > 1 ? 1 : 0.3)
        guard density > 0.05 else { return 0 }
        // Thick and thin; and close by, where one thread would be a rope, of finer meshes.
        let wide = 0.2 * (density * 0.6 + 0.5 * noise.at(x * 1.7, w * 3.9))
        guard wide > 0.01 else { return 0 }
        let closer = mix(4.2, 1, smoothstep(0.8, 6, w))
        let bend = fine.at(x * 1.1, w * 2.1) * 0.9
        let mesh = 1 - abs(fine.at(x * 2.1 * closer + bend, w * 7.2 * closer + bend))
        let holes = 1 - abs(noise.at(x * 4.3 * closer - bend, w * 15 * closer))
        let line = smoothstep(1 - wide, 1.02, mesh) + 0.8 * smoothstep(1 - wide * 1.3, 1.02, holes)
        // The threads are rows of bubbles, and break.
        let torn = smoothstep(-0.2, 0.4, fine.at(x * 31, w * 83) + 0.8 * noise.at(x * 5.1, w * 13))
        return clamp(line) * torn * smoothstep(0.05, 0.6, density) * mix(0.26, 0.5, smoothstep(0.8, 4, w))
            * smoothstep(12, 4, w)
    }
}
