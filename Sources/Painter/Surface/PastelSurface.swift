/// Pastel: chalk hatched over toned, toothed paper, which shows in the hollows where the chalk did not reach.
struct PastelSurface {
    private let unit: Float
    private let noise: Noise
    private let paper: SIMD4<Float>
    private let seed: UInt32

    init(_ composition: Composition) {
        unit = composition.frame.unit
        seed = composition.seed
        noise = Noise(seed: composition.seed ^ 0x5be0_cd19)
        let tone = composition.palette.ramp.colour(0.5).saturated(by: 0.6)
        paper = SIMD4(tone * 0.8, 0)
    }

    func work(_ scene: Canvas, crew: Crew) -> Canvas {
        let brushes = [
            BrushSurface.Brush(width: 0.022, length: 5, opacity: 0.75, threshold: 0),
            BrushSurface.Brush(width: 0.009, length: 6, opacity: 0.75, threshold: 0.12),
        ]
        let chalk = BrushSurface(
            brushes: brushes, bristle: 0.9, relief: 0.02, keeping: 0.5, wander: 0.12, parting: 0.05, lift: 0.8,
            seed: seed, unit: unit
        ).work(scene, crew: crew)
        crew.shareRows(0..<chalk.height) { rows in
            for y in rows {
                let row = chalk.row(y)
                for x in 0..<chalk.width { row[x] = dust(row[x], Float(x), Float(y)) }
            }
        }
        return chalk
    }

    @inline(__always)
    private func dust(_ colour: SIMD4<Float>, _ x: Float, _ y: Float) -> SIMD4<Float> {
        let tooth = noise.at(x * 0.48, y * 0.48) * 0.55 + noise.at(x * 0.21 - y * 0.05, y * 0.23) * 0.45
        let pressure = 0.55 + 0.35 * noise.fbm(x / unit * 7, y / unit * 7, octaves: 2)
        let reach = smoothstep(-0.45, 0.12, tooth + pressure * 0.55)
        // Chalk is never quite dark and never quite dull.
        let mean = (colour.x + colour.y + colour.z) / 3
        var chalk = SIMD4(repeating: mean) + (colour - SIMD4(repeating: mean)) * 1.18
        chalk = chalk * 0.95 + 0.02
        // Chalk rubbed into the paper leaves its tone near the chalk's own.
        let ground = paper * 0.5 + chalk * 0.5
        return ground + (chalk - ground) * (0.2 + 0.8 * reach)
    }
}
