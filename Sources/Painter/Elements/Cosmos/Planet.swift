import Foundation

/// A planet that hangs large in the sky: bands or seas and land, a night side, thin air, sometimes a ring.
struct Planet: ScenicElement {
    let layer = SceneLayer.heavens

    func paint(_ subject: Subject, on easel: Easel) {
        let composition = easel.composition
        let frame = composition.frame
        var dice = composition.dice("planet")
        let count = min(4, subject.count ?? (subject.isPlural ? 3 : 1))
        for index in 0..<count {
            let share: Float = index == 0 ? 1 : dice.within(0.18...0.45)
            let side: Float = dice.chance(0.5) ? 1 : -1
            let place = Point(
                frame.centre + side * Float(frame.width) * dice.within(index == 0 ? 0.04...0.2 : 0.22...0.42),
                min(frame.horizon, Float(frame.height)) * dice.within(0.36...0.6))
            let radius = min(frame.unit * 0.19, frame.horizon * 0.34) * share * dice.within(0.9...1.15)
            let globe = Globe(
                subject, at: place, radius: radius, isMain: index == 0, palette: composition.palette, &dice)
            globe.paint(on: easel)
        }
    }
}

/// One globe, pixel by pixel.
private struct Globe {
    private let centre: Point
    private let radius: Float
    private let noise: Noise
    /// Whether it is of gas, in bands, rather than of land and sea.
    private let isGiant: Bool
    private let hasRing: Bool
    private let base: Colour
    private let other: Colour
    private let halo: Colour
    private let tilt: Point
    /// Unit vector toward its star: x right, y up, z toward the eye.
    private let sun: SIMD3<Float>
    /// The height of the ring in parts of its width.
    private let flat: Float

    init(
        _ subject: Subject, at centre: Point, radius: Float, isMain: Bool, palette: Palette, _ dice: inout Dice
    ) {
        self.centre = centre
        self.radius = radius
        noise = Noise(&dice)
        isGiant = isMain || dice.chance(0.5)
        hasRing = isMain || isGiant && dice.chance(0.5)
        base = palette.bend(
            subject.colour?.colour
                ?? dice.pick([Colour(0xd8a878), Colour(0xc87a52), Colour(0x6a9ab8), Colour(0xb8a0c8)]),
            by: 0.35)
        other = palette.bend(dice.pick([Colour(0xf0e0c4), Colour(0x7a4a3c), Colour(0x3c5a78)]), by: 0.35)
        halo = palette.bend(Colour(0x9ac0f0), by: 0.3)
        let angle = dice.within(-0.5...0.5)
        tilt = Point(cosf(angle), sinf(angle))
        sun = SIMD3(dice.chance(0.5) ? 0.75 : -0.75, 0.4, 0.52)
        flat = dice.within(0.2...0.34)
    }

    func paint(on easel: Easel) {
        let canvas = easel.canvas
        let reach = radius * 2.4
        let rows = max(0, Int(centre.y - reach))..<max(1, min(canvas.height, Int(centre.y + reach)))
        guard rows.lowerBound < rows.upperBound else { return }
        easel.crew.shareRows(rows) { lines in
            for y in lines {
                let row = canvas.row(y)
                for x in max(0, Int(centre.x - reach))..<max(1, min(canvas.width, Int(centre.x + reach))) {
                    row[x] = painted(over: row[x], at: (Point(Float(x), Float(y)) - centre) / radius)
                }
            }
        }
    }

    /// - Parameter d: from the middle, in radii.
    private func painted(over ground: SIMD4<Float>, at d: Point) -> SIMD4<Float> {
        let p = Point(d.x * tilt.x - d.y * tilt.y, d.x * tilt.y + d.y * tilt.x)
        let distance = (p * p).sum().squareRoot()
        let cover = clamp((1 - distance) * radius + 0.5)
        // The far half of the ring passes behind the globe, the near half before it.
        var ink = hasRing && p.y <= 0 ? ringed(ground, p) : ground
        if cover > 0 {
            ink += (SIMD4(surface(d, p, distance), 0.85) - ink) * cover
        } else {
            let air = expf(-(distance - 1) * 9) * smoothstep(-0.5, 0.9, d.x * sun.x - d.y * sun.y)
            ink += SIMD4(halo * (air * 0.16), 0)
        }
        return hasRing && p.y > 0 ? ringed(ink, p) : ink
    }

    private func surface(_ d: Point, _ p: Point, _ distance: Float) -> Colour {
        let depth = max(0, 1 - distance * distance).squareRoot()
        let band =
            isGiant
            ? noise.fbm(p.x * 0.7, p.y * 6 / max(0.3, depth * 0.4 + 0.6), octaves: 4)
                + 0.35 * noise.warped(p.x * 2, p.y * 9, strength: 0.6, octaves: 4)
            : noise.warped(p.x * 2.2 / (depth + 0.5), p.y * 2.2 / (depth + 0.5), strength: 0.6, octaves: 5)
        let albedo = mix(base, other, isGiant ? clamp(0.5 + band) : smoothstep(-0.05, 0.12, band))
        let facing = (SIMD3<Float>(d.x, -d.y, depth) * sun).sum()
        let edge = powf(1 - depth, 3) * smoothstep(-0.2, 0.5, facing)
        return albedo * (smoothstep(-0.12, 0.9, facing) * 1.1 + 0.012) + halo * (edge * 0.55)
    }

    private func ringed(_ ground: SIMD4<Float>, _ p: Point) -> SIMD4<Float> {
        let q = Point(p.x, p.y / flat)
        let out = (q * q).sum().squareRoot()
        guard out > 1.25, out < 2.15 else { return ground }
        let grooves = 0.62 + 0.38 * noise.fbm(out * 14, 3.3, octaves: 3)
        let gap = 1 - 0.85 * smoothstep(1.7, 1.73, out) * smoothstep(1.8, 1.77, out)
        let edges = smoothstep(1.25, 1.32, out) * smoothstep(2.15, 2.05, out)
        let ice = mix(other, base, 0.4).lightened(by: 0.08) * mix(0.9, 0.16, shadow(on: p, q))
        return ground + (SIMD4(ice, 0.85) - ground) * (grooves * gap * edges * 0.9)
    }

    /// How much of the globe's shadow lies on a place of the ring.
    private func shadow(on p: Point, _ q: Point) -> Float {
        let star = SIMD3(sun.x * tilt.x + sun.y * tilt.y, sun.y * tilt.x - sun.x * tilt.y, sun.z)
        let place = SIMD3(p.x, -p.y, q.y * max(0, 1 - flat * flat).squareRoot())
        let along = (place * star).sum()
        guard along < 0 else { return 0 }
        let aside = place - star * along
        return smoothstep(1.06, 0.94, (aside * aside).sum().squareRoot())
    }
}
