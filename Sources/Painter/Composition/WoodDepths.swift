import Foundation

/// What one sees of a wood beyond its stems: masses of leaves, one behind the other, ever paler, with gaps between
/// them, and the light at the end.
struct WoodDepths {
    private let composition: Composition
    private let wood: Wood
    private let noise: Noise
    private let colours: WoodColours
    private let step: Int

    /// One curtain of leaves.
    private struct Curtain {
        /// How large its masses are: turns of the noise a unit.
        let fineness: Float
        /// How much of it is leaves, around zero for half.
        let thickness: Float
        /// How much air lies before it, from 0 to 1.
        let veil: Float
    }

    private static let curtains = [
        Curtain(fineness: 15, thickness: 0.42, veil: 0.8), Curtain(fineness: 10, thickness: 0.24, veil: 0.6),
        Curtain(fineness: 6.5, thickness: 0.06, veil: 0.34),
    ]

    init(_ composition: Composition, wood: Wood) {
        self.composition = composition
        self.wood = wood
        var dice = composition.dice("wood depths")
        noise = Noise(&dice)
        colours = WoodColours(composition, kind: wood.kind)
        step = max(1, Int(composition.frame.unit / 420))
    }

    func paint(on canvas: Canvas, bottom: Int, crew: Crew) {
        let rows = max(1, min(canvas.height, bottom))
        let coarse = Canvas(width: canvas.width / step + 2, height: rows / step + 2)
        crew.shareRows(0..<coarse.height, height: 8) { band in
            for line in band {
                let row = coarse.row(line)
                for column in 0..<coarse.width {
                    let place = Point(Float(column), Float(line)) * Float(step)
                    row[column] = SIMD4(colour(at: place), 0.3)
                }
            }
        }
        crew.shareRows(0..<rows) { band in
            for y in band {
                let row = canvas.row(y)
                for x in 0..<canvas.width {
                    row[x] = coarse.sample(Float(x) / Float(step), Float(y) / Float(step))
                }
            }
        }
    }

    @inline(__always)
    private func colour(at place: Point) -> Colour {
        let frame = composition.frame
        let gleam = wood.gleam(at: place, in: frame)
        let x = (place.x - frame.centre) / frame.unit
        let up = (frame.horizon - place.y) / frame.unit
        let far = mix(composition.air.colour, colours.glade, smoothstep(0.12, 0.75, gleam))
        var out = far
        let isPine = wood.kind == .pine
        // Needles hang in tall masses, leaves in round ones.
        let stretch = isPine ? Point(1.5, 0.55) : Point(1, 0.85)
        let bareness: Float = wood.isBare ? -0.5 : 0
        for (index, curtain) in Self.curtains.enumerated() {
            let u = x * curtain.fineness * stretch.x + Float(index) * 31
            let v = up * curtain.fineness * stretch.y
            let n = noise.fbm(u, v, octaves: 4, gain: 0.62)
            let open = gleam * (1.5 - 0.3 * Float(index))
            let here = n + curtain.thickness + up * 0.5 * Float(index) - open + bareness
            let cover = smoothstep(0, 0.16, here)
            guard cover > 0.01 else { continue }
            // Its rims, where it is thin, let light through.
            let thin = smoothstep(0.5, 0.05, here) * (0.25 + 0.75 * smoothstep(0.05, 0.5, gleam))
            let leaves = mix(colours.shade, colours.bright, clamp(thin + n * 0.25))
            out = mix(out, mix(leaves, far, curtain.veil), cover)
        }
        return out
    }
}
