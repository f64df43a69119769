/// Smooth random fields over the plane (gradient noise hashed from lattice coordinates and a seed).
struct Noise: Sendable {
    let seed: UInt32

    init(seed: UInt32) {
        self.seed = seed
    }

    init(_ dice: inout Dice) {
        seed = UInt32(truncatingIfNeeded: dice.next())
    }

    /// Gradient noise, about -1...1, with features one unit wide. Coordinates stay within ±1,000,000.
    @inline(__always)
    func at(_ x: Float, _ y: Float) -> Float {
        var row = NoiseRow(self, y: y)
        return row.at(x)
    }

    /// Octaves of noise, each half as large and half as strong, about -1...1.
    @inline(__always)
    func fbm(_ x: Float, _ y: Float, octaves: Int, gain: Float = 0.5) -> Float {
        var sum: Float = 0
        var amplitude: Float = 1
        var total: Float = 0
        var px = x
        var py = y
        for _ in 0..<octaves {
            sum += amplitude * at(px, py)
            total += amplitude
            amplitude *= gain
            // Turned as well as doubled, so that the lattices of the octaves never line up.
            let qx = px * 1.62 - py * 1.18 + 17.3
            py = px * 1.18 + py * 1.62 - 9.1
            px = qx
        }
        return sum / total
    }

    /// Octaves of creased noise, from 0 in valleys to 1 on sharp ridges; each octave shows most on the ridges of the
    /// one before (Musgrave's ridged multifractal).
    @inline(__always)
    func ridged(_ x: Float, _ y: Float, octaves: Int, gain: Float = 0.5) -> Float {
        var sum: Float = 0
        var amplitude: Float = 0.5
        var weight: Float = 1
        var px = x
        var py = y
        for _ in 0..<octaves {
            var signal = 1 - abs(at(px, py))
            signal *= signal * weight
            weight = max(0, min(1, signal * 1.9))
            sum += signal * amplitude
            amplitude *= gain
            let qx = px * 1.62 - py * 1.18 + 5.7
            py = px * 1.18 + py * 1.62 - 31.7
            px = qx
        }
        return sum
    }

    /// Octaves of noise over coordinates that noise has bent: marble, smoke, weathered land.
    @inline(__always)
    func warped(_ x: Float, _ y: Float, strength: Float, octaves: Int) -> Float {
        let wx = fbm(x * 0.7 + 3.1, y * 0.7 - 7.7, octaves: 2)
        let wy = fbm(x * 0.7 - 11.9, y * 0.7 + 5.3, octaves: 2)
        return fbm(x + wx * strength, y + wy * strength, octaves: octaves)
    }

    /// Flat facets that meet in breaks, about -1...1, as of cleft rock: in each cell round a scattered point the value is a
    /// plane of its own (Worley's cells).
    func facets(_ x: Float, _ y: Float) -> Float {
        let column = Int32(x.rounded(.down))
        let line = Int32(y.rounded(.down))
        var nearest = Float.infinity
        var value: Float = 0
        for dy in Int32(-1)...1 {
            for dx in Int32(-1)...1 {
                let key = scatter(column &+ dx, line &+ dy, seed)
                let px = Float(column &+ dx) + Float(key & 0xff) / 255 - x
                let py = Float(line &+ dy) + Float((key >> 8) & 0xff) / 255 - y
                let distance = px * px + py * py
                guard distance < nearest else { continue }
                nearest = distance
                let slopeX = Float((key >> 16) & 0xff) / 128 - 1
                let slopeY = Float(key >> 24) / 128 - 1
                value = 0.4 * slopeX * slopeY + 0.75 * (slopeX * px + slopeY * py)
            }
        }
        return value
    }
}

/// The noise along one row: what all of a row and what a cell of the lattice have in common is worked out once.
struct NoiseRow {
    private let seed: UInt32
    private let upper: UInt32
    private let lower: UInt32
    private let dy: SIMD4<Float>
    private let sy: Float
    private var cell = Int32.min
    /// The gradients at the corners of the cell along x, and what those along y give.
    private var gx = SIMD4<Float>.zero
    private var rise = SIMD4<Float>.zero

    @inline(__always)
    init(_ noise: Noise, y: Float) {
        let (iy, fy) = Self.split(y)
        seed = noise.seed &* 0x9e37_79b1
        upper = UInt32(bitPattern: iy) &* 0xd816_3841
        lower = upper &+ 0xd816_3841
        dy = SIMD4(fy, fy, fy - 1, fy - 1)
        sy = fy * fy * fy * (fy * (fy * 6 - 15) + 10)
    }

    @inline(__always)
    mutating func at(_ x: Float) -> Float {
        let (ix, fx) = Self.split(x)
        if ix != cell { enter(ix) }
        let dots = gx * SIMD4(fx, fx - 1, fx, fx - 1) + rise
        let sx = fx * fx * fx * (fx * (fx * 6 - 15) + 10)
        let rows = dots.lowHalf + (dots.highHalf - dots.lowHalf) * sy
        return (rows.x + (rows.y - rows.x) * sx) * 1.6
    }

    @inline(__always)
    private mutating func enter(_ ix: Int32) {
        cell = ix
        let left = UInt32(bitPattern: ix) &* 0x8da6_b343
        let right = left &+ 0x8da6_b343
        var h = SIMD4(left ^ upper, right ^ upper, left ^ lower, right ^ lower) ^ SIMD4(repeating: seed)
        h ^= h &>> 15
        h = h &* 0x2c1b_3c6d
        h ^= h &>> 13
        // Random bits as the fractions of floats from 1 up to 2: no conversion is needed.
        let one = SIMD4<UInt32>(repeating: 0x3f80_0000)
        gx = unsafeBitCast((h &<< 7) & 0x007f_ffff | one, to: SIMD4<Float>.self) * 2 - 3
        rise = (unsafeBitCast(h &>> 9 | one, to: SIMD4<Float>.self) * 2 - 3) * dy
    }

    /// The whole number at or below a value, and what is left. Adding one and a half times 2^23 leaves the nearest whole
    /// number in the low bits, which costs less than a checked conversion.
    @inline(__always)
    private static func split(_ value: Float) -> (Int32, Float) {
        let magic: Float = 12_582_912
        let shifted = value + magic
        let nearest = shifted - magic
        let isAbove = nearest > value
        let whole = Int32(truncatingIfNeeded: shifted.bitPattern) &- 0x4b40_0000 &- (isAbove ? 1 : 0)
        return (whole, value - (isAbove ? nearest - 1 : nearest))
    }
}

/// 0 below `low`, 1 above `high`, smooth between.
@inline(__always)
func smoothstep(_ low: Float, _ high: Float, _ value: Float) -> Float {
    let t = max(0, min(1, (value - low) / (high - low)))
    return t * t * (3 - 2 * t)
}

@inline(__always)
func mix(_ a: Float, _ b: Float, _ t: Float) -> Float {
    a + (b - a) * t
}

@inline(__always)
func mix(_ a: Colour, _ b: Colour, _ t: Float) -> Colour {
    a + (b - a) * t
}

@inline(__always)
func clamp(_ value: Float, _ low: Float = 0, _ high: Float = 1) -> Float {
    max(low, min(high, value))
}
