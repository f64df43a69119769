import Foundation

/// A storm's sky: a dark roof of cloud that rolls over the picture and ends in a shelf, and below it a strip of open sky
/// before which rain hangs in curtains.
///
/// Places are in units of the frame, across from its middle and up from the horizon.
struct StormFront: Sendable {
    private let noise: Noise
    /// How high the shelf is in the middle, and how it rises to one side.
    private let shelf: Float
    private let rise: Float
    /// How high the sky is.
    private let sky: Float
    /// How far rain drifts aside as it falls.
    private let slant: Float
    private let octaves: Int

    init(_ composition: Composition) {
        var dice = composition.dice("storm front")
        noise = Noise(&dice)
        sky = composition.frame.horizon / composition.frame.unit
        shelf = sky * dice.within(0.2...0.36)
        rise = dice.within(0.06...0.2) * (dice.chance(0.5) ? 1 : -1)
        slant = dice.within(0.15...0.5) * (rise > 0 ? 1 : -1)
        octaves = max(3, Int(5 * composition.detail))
    }

    /// How much cloud or rain hides the sky at a place, and how bright it is there.
    ///
    /// - Parameter toward: the direction of the light in the picture, of length one.
    func at(_ x: Float, _ elevation: Float, toward: Point) -> (cover: Float, lit: Float) {
        let edge = shelf + rise * x + 0.035 * noise.at(x * 2.1, 3) + 0.018 * noise.fbm(x * 7, 8, octaves: 2)
        let above = elevation - edge
        let rolls = rolls(x, above)
        let roof = smoothstep(-0.02, 0.03, above + rolls * 0.02)
        let rain = curtain(x, elevation, edge)
        let lit = lit(x, above, rolls, toward)
        let cover = roof + (1 - roof) * rain
        return (cover, mix(0.3, lit, roof))
    }

    /// Great rolls along the shelf that break up into lumps overhead.
    @inline(__always)
    private func rolls(_ x: Float, _ above: Float) -> Float {
        let bent = above + 0.12 * noise.at(x * 1.2 + 5, above * 1.5)
        // Lower and flatter toward the shelf, as if seen from below.
        let depth = 1 / (0.35 + max(0, above) * 1.4)
        let billow = 1 - abs(noise.fbm(x * depth * 1.25 + 3, bent * depth * 2.2, octaves: octaves, gain: 0.42)) * 2.6
        return mix(billow, noise.fbm(x * 4.2, bent * 5.2 + 20, octaves: octaves, gain: 0.6), 0.35)
    }

    /// Darkest above the shelf; its lip and the lumps on the side of the light have some.
    @inline(__always)
    private func lit(_ x: Float, _ above: Float, _ rolls: Float, _ toward: Point) -> Float {
        let beyond = self.rolls(x + toward.x * 0.03, above + toward.y * 0.03)
        let lip = smoothstep(0.05, 0, above) * 0.12
        let low = smoothstep(sky * 0.9, 0, above) * 0.14
        return clamp(0.16 + low + lip + (rolls - beyond) * 1.05 + rolls * 0.16)
    }

    /// Rain below the roof: dense shafts, and gaps through which the light is seen.
    @inline(__always)
    private func curtain(_ x: Float, _ elevation: Float, _ edge: Float) -> Float {
        let along = x + slant * elevation
        let shafts = smoothstep(-0.25, 0.3, noise.at(along * 2.3 + 9, 4))
        let strands = 0.7 + 0.3 * noise.at(along * 26, elevation * 2)
        return shafts * strands * 0.85 * smoothstep(-0.02, 0.4 * max(0.05, edge), elevation)
    }
}
