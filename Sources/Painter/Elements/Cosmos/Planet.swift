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
            globe(subject, at: place, radius: radius, isMain: index == 0, on: easel, &dice)
        }
    }

    private func globe(
        _ subject: Subject, at centre: Point, radius: Float, isMain: Bool, on easel: Easel, _ dice: inout Dice
    ) {
        let composition = easel.composition
        let noise = Noise(&dice)
        let isGiant = isMain || dice.chance(0.5)
        let hasRing = isMain || isGiant && dice.chance(0.5)
        let base = composition.palette.bend(
            subject.colour?.colour
                ?? dice.pick([Colour(0xd8a878), Colour(0xc87a52), Colour(0x6a9ab8), Colour(0xb8a0c8)]),
            by: 0.35)
        let other = composition.palette.bend(
            dice.pick([Colour(0xf0e0c4), Colour(0x7a4a3c), Colour(0x3c5a78)]), by: 0.35)
        let tilt = dice.within(-0.5...0.5)
        let (cosine, sine) = (cosf(tilt), sinf(tilt))
        let sun = SIMD3<Float>(dice.chance(0.5) ? 0.75 : -0.75, 0.4, 0.52)
        let flat = dice.within(0.2...0.34)
        let canvas = easel.canvas
        let reach = radius * 2.4
        let rows = max(0, Int(centre.y - reach))..<max(1, min(canvas.height, Int(centre.y + reach)))
        guard rows.lowerBound < rows.upperBound else { return }
        let halo = composition.palette.bend(Colour(0x9ac0f0), by: 0.3)
        easel.crew.shareRows(rows) { lines in
            for y in lines {
                let row = canvas.row(y)
                for x in max(0, Int(centre.x - reach))..<max(1, min(canvas.width, Int(centre.x + reach))) {
                    let d = (Point(Float(x), Float(y)) - centre) / radius
                    let p = Point(d.x * cosine - d.y * sine, d.x * sine + d.y * cosine)
                    let distance = (p * p).sum().squareRoot()
                    let cover = clamp((1 - distance) * radius + 0.5)
                    if cover > 0 {
                        let depth = max(0, 1 - distance * distance).squareRoot()
                        let band =
                            isGiant
                            ? noise.fbm(p.x * 0.7, p.y * 6 / max(0.3, depth * 0.4 + 0.6), octaves: 4)
                                + 0.35 * noise.warped(p.x * 2, p.y * 9, strength: 0.6, octaves: 4)
                            : noise.warped(
                                p.x * 2.2 / (depth + 0.5), p.y * 2.2 / (depth + 0.5), strength: 0.6, octaves: 5)
                        let albedo = mix(base, other, isGiant ? clamp(0.5 + band) : smoothstep(-0.05, 0.12, band))
                        let normal = SIMD3<Float>(d.x, -d.y, depth)
                        let facing = (normal * sun).sum()
                        let shine = smoothstep(-0.12, 0.9, facing)
                        let edge = powf(1 - depth, 3) * smoothstep(-0.2, 0.5, facing)
                        let light = albedo * (shine * 1.1 + 0.012) + halo * (edge * 0.55)
                        row[x] += (SIMD4(light, 0.85) - row[x]) * cover
                    } else {
                        let air = expf(-(distance - 1) * 9) * smoothstep(-0.5, 0.9, d.x * sun.x - d.y * sun.y)
                        row[x] += SIMD4(halo * (air * 0.16), 0)
                    }
                    guard hasRing else { continue }
                    let q = Point(p.x, p.y / flat)
                    let out = (q * q).sum().squareRoot()
                    // The far half passes behind the globe.
                    guard out > 1.25, out < 2.15, p.y > 0 || cover < 0.5 else { continue }
                    let grooves = 0.55 + 0.45 * noise.fbm(out * 14, 3.3, octaves: 3)
                    let gap: Float = out > 1.72 && out < 1.78 ? 0.15 : 1
                    let edges = smoothstep(1.25, 1.32, out) * smoothstep(2.15, 2.05, out)
                    let shade: Float = p.x * sun.x < -0.1 && abs(p.y) < 0.9 && p.y < 0 && distance < 1.3 ? 0.35 : 1
                    let share = grooves * gap * edges * 0.85
                    row[x] += (SIMD4(mix(other, base, 0.4) * (0.75 * shade), 0.85) - row[x]) * share
                }
            }
        }
    }
}
