import NuraModel

/// Clouds of many scales, a few hard edges and the grain of a sensor: what a photograph is to a compressor.
func photographLike(side: Int) -> Bitmap {
    var state: UInt64 = 42
    func noise() -> Double {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Double(state >> 40) / Double(1 << 24) - 0.5
    }
    var planes = [[Double]](repeating: [Double](repeating: 0, count: side * side), count: 3)
    for octave in 1...8 {
        let cells = 1 << octave
        let grid = (0..<(cells + 1) * (cells + 1)).map { _ in (noise(), noise(), noise()) }
        let weight = 260 / Double(cells)
        for y in 0..<side {
            for x in 0..<side {
                let (u, v) = (Double(x * cells) / Double(side), Double(y * cells) / Double(side))
                let (i, j) = (Int(u), Int(v))
                let (s, t) = (u - Double(i), v - Double(j))
                let corner = j * (cells + 1) + i
                let (a, b) = (grid[corner], grid[corner + 1])
                let (c, d) = (grid[corner + cells + 1], grid[corner + cells + 2])
                func mix(_ a: Double, _ b: Double, _ c: Double, _ d: Double) -> Double {
                    (a * (1 - s) + b * s) * (1 - t) + (c * (1 - s) + d * s) * t
                }
                let grey = mix(a.0, b.0, c.0, d.0)
                planes[0][y * side + x] += weight * grey
                planes[1][y * side + x] += weight * (grey * 0.8 + 0.3 * mix(a.1, b.1, c.1, d.1))
                planes[2][y * side + x] += weight * (grey * 0.7 + 0.4 * mix(a.2, b.2, c.2, d.2))
            }
        }
    }
    var pixels: [UInt8] = []
    pixels.reserveCapacity(side * side * 3)
    for index in 0..<side * side {
        let (x, y) = (index % side, index / side)
        let shape = (x - 300) * (x - 300) + (y - 400) * (y - 400) < 40_000 || y > 780 + x / 10 ? 40.0 : 0
        for plane in planes {
            pixels.append(UInt8(max(0, min(255, 120 + plane[index] + shape + noise() * 6))))
        }
    }
    return Bitmap(width: side, height: side, pixels: pixels)
}
