import CLibPNG
import Glibc
import NuraModel
import PNGCodec

/// Saving a picture against libpng at its usual level, 6: the two interleaved, seven rounds, the median of the
/// pairwise ratios of CPU time, and the ratio of the sizes.
///
/// The bars: at most a fifth of the time, and no larger.
func runPNGBenchmark() throws(PNGError) -> [(name: String, ratio: Double, detail: String)] {
    let picture = photographLike(side: 1024)
    var ours: [Double] = []
    var theirs: [Double] = []
    var sizes = (ours: 0, theirs: 0)
    for _ in 0..<7 {
        let start = processorSeconds()
        sizes.ours = try PNG.encode(picture).count
        let middle = processorSeconds()
        sizes.theirs = sizeByLibPNG(picture)
        let end = processorSeconds()
        ours.append(middle - start)
        theirs.append(end - middle)
    }
    let time = median(zip(ours, theirs).map { $0 / $1 })
    let size = Double(sizes.ours) / Double(sizes.theirs)
    return [
        (
            "png.encode.time", time,
            "\(Int(median(ours) * 1000)) ms against \(Int(median(theirs) * 1000)) ms of libpng level 6, 1024×1024"
        ),
        ("png.encode.size", size, "\(sizes.ours) bytes against \(sizes.theirs)"),
    ]
}

/// Clouds of many scales, a few hard edges and the grain of a sensor: what a photograph is to a compressor.
private func photographLike(side: Int) -> Bitmap {
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

/// The size of the file that libpng's simplified interface writes: all filters, level 6.
private func sizeByLibPNG(_ picture: Bitmap) -> Int {
    var image = png_image()
    image.version = UInt32(PNG_IMAGE_VERSION)
    image.width = UInt32(picture.width)
    image.height = UInt32(picture.height)
    image.format = UInt32(PNG_FORMAT_FLAG_COLOR)
    var size = picture.pixels.count * 2
    var file = [UInt8](repeating: 0, count: size)
    guard png_image_write_to_memory(&image, &file, &size, 0, picture.pixels, 0, nil) != 0 else { return 0 }
    return size
}

private func processorSeconds() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
}

private func median(_ values: [Double]) -> Double {
    values.sorted()[values.count / 2]
}
