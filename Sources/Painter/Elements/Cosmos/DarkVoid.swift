import Foundation

/// The void: a round of perfect dark with a thin ring of bent light, toward which all light curls in and goes out.
struct DarkVoid: ScenicElement {
    let layer = SceneLayer.heavens

    func paint(_ subject: Subject, on easel: Easel) {
        let composition = easel.composition
        let frame = composition.frame
        let canvas = easel.canvas
        var dice = composition.dice("void")
        let noise = Noise(&dice)
        let sky = min(frame.horizon, Float(frame.height))
        let centre = Point(frame.centre + dice.bell() * Float(frame.width) * 0.08, sky * dice.within(0.42...0.56))
        let radius = min(frame.unit * 0.2, sky * 0.3) * dice.within(0.85...1.1)
        let tilt = dice.within(-0.45...0.45)
        let (cosine, sine) = (cosf(tilt), sinf(tilt))
        let flat = dice.within(0.1...0.2)
        let ring = composition.palette.bend(Colour(0xf2d4a8), by: 0.5)
        let mist = composition.palette.bend(Colour(0x5a5a8c), by: 0.8) * 0.5
        easel.crew.shareRows(0..<max(1, min(canvas.height, Int(frame.horizon)))) { rows in
            for y in rows {
                let row = canvas.row(y)
                for x in 0..<canvas.width {
                    let d = (Point(Float(x), Float(y)) - centre) / radius
                    let p = Point(d.x * cosine - d.y * sine, d.x * sine + d.y * cosine)
                    let out = (p * p).sum().squareRoot()
                    guard out < 5 else { continue }
                    let q = Point(p.x, p.y / flat)
                    let plane = (q * q).sum().squareRoot()
                    let swirl = atan2f(q.y, q.x) + 2.4 * logf(plane + 0.2)
                    let strands = noise.fbm(cosf(swirl) * 2.2 + plane, sinf(swirl) * 2.2, octaves: 4)
                    // The disc passes before the dark below and behind it above.
                    let isBefore = p.y > 0
                    let disc = smoothstep(1.25, 1.6, plane) * expf(-(plane - 1.5) * 1.3) * clamp(0.6 + strands * 0.9)
                    let hole = smoothstep(1.02, 0.96, out)
                    // Bent light is brighter on the side that turns toward the eye, and never quite even.
                    let side = 0.7 - 0.3 * p.x / max(0.01, out)
                    let uneven = side * (0.75 + 0.5 * strands)
                    let photon = (expf(-powf((out - 1.05) * 26, 2)) + 0.3 * expf(-abs(out - 1.05) * 6)) * uneven
                    var colour = Colour(row[x].x, row[x].y, row[x].z)
                    colour *= 1 - 0.88 * expf(-max(0, out - 1) * 0.5)
                    colour += mist * (0.3 * expf(-out * 0.5) * (0.7 + strands))
                    colour += ring * (photon * 0.9)
                    colour *= 1 - hole
                    if isBefore || out > 1 {
                        // What passes before the dark is seen edge on: a thin bright blade.
                        let blade = isBefore ? mix(1, expf(-(plane - 1.5) * 2.4) * 1.5, hole) : 1
                        colour += ring * (disc * side * 1.2 * blade)
                    }
                    row[x] = SIMD4(colour, max(row[x].w * 0.5, 0.5 * clamp(photon + disc)))
                }
            }
        }
    }
}
