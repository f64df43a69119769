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
        if wood.kind == .pine { return spruces(x, up, gleam: gleam, far: far) }
        let bareness: Float = wood.isBare ? -0.5 : 0
        var out = Colour.zero
        // What the nearer curtains leave to be seen.
        var gap: Float = 1
        for (index, curtain) in Self.curtains.enumerated().reversed() where gap > 0.02 {
            let turns = curtain.fineness
            let n = noise.fbm(x * turns + Float(index) * 31, up * turns * 0.85, octaves: 4, gain: 0.7)
            let open = gleam * (1.5 - 0.3 * Float(index))
            let here = n + curtain.thickness + up * 0.5 * Float(index) - open + bareness
            let cover = smoothstep(0, 0.1, here)
            guard cover > 0.01 else { continue }
            // Its rims, where it is thin, let light through.
            let thin = smoothstep(0.5, 0.05, here) * (0.25 + 0.75 * smoothstep(0.05, 0.5, gleam))
            let leaves = mix(colours.shade, colours.bright, clamp(thin + n * 0.25))
            out += mix(leaves, far, curtain.veil) * (cover * gap)
            gap *= 1 - cover
        }
        return out + far * gap
    }

    /// Ranks of spruces, one behind the other, higher away from the opening.
    @inline(__always)
    private func spruces(_ x: Float, _ up: Float, gleam: Float, far: Colour) -> Colour {
        let away = min(1.4, abs(x - wood.opening * Float(composition.frame.width) / composition.frame.unit) / 0.5)
        // Overhead it is dark between the tops.
        var out = mix(far, mix(far, colours.shade, 0.5), smoothstep(0.25, 0.75, up) * (1 - gleam))
        for (index, curtain) in Self.curtains.enumerated() {
            let tall = mix(0.16, 0.3, Float(index) / 2) + 0.28 * away * (0.5 + 0.3 * Float(index))
            let cover = rank(x, up, tall: tall, turns: curtain.fineness * 1.1, salt: Int32(index))
            guard cover > 0.01 else { continue }
            let tone = clamp(0.3 * noise.fbm(x * 60, up * 34, octaves: 2) + up / tall * 0.35)
            out = mix(out, mix(mix(colours.shade, colours.bright, tone), far, curtain.veil), cover)
        }
        return out
    }

    /// How much of a place a rank of spruces hides.
    private func rank(_ x: Float, _ up: Float, tall: Float, turns: Float, salt: Int32) -> Float {
        let cell = (x * turns).rounded(.down)
        var cover: Float = 0
        for neighbour in -1...1 {
            let own = cell + Float(neighbour)
            let hash = scatter(Int32(own), salt, composition.seed)
            let place = (own + 0.5 + (Float(hash & 255) / 255 - 0.5) * 0.9) / turns
            let height = tall * (0.55 + 0.6 * Float(hash >> 8 & 255) / 255)
            guard up < height else { continue }
            // Boughs in tiers, ever longer toward the foot.
            let down = height - up
            let tier = down * 46 - (down * 46).rounded(.down)
            let half = down * 0.19 * (0.62 + 0.5 * tier) + 0.0012
            cover = max(cover, smoothstep(half, half * 0.7 - 0.001, abs(x - place)))
        }
        return cover
    }
}
