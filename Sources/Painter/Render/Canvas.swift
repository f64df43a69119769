/// Linear-light colour with sRGB primaries; 1 is paper white, the sun is more.
typealias Colour = SIMD3<Float>
/// A place or a direction on the picture, in pixels, y downward.
typealias Point = SIMD2<Float>

/// A picture in linear light: four floats a pixel, of which the fourth is how finely the place is to be painted
/// (0 broad, 1 fine).
// Unchecked: its memory lives as long as it does, and the pieces of work that share it write rows or columns of their own
// and read only what an earlier stage finished.
final class Canvas: @unchecked Sendable {
    let width: Int
    let height: Int
    let pixels: UnsafeMutableBufferPointer<SIMD4<Float>>

    init(width: Int, height: Int) {
        self.width = width
        self.height = height
        pixels = .allocate(capacity: width * height)
        pixels.initialize(repeating: .zero)
    }

    deinit {
        pixels.deallocate()
    }

    @inline(__always)
    func row(_ y: Int) -> UnsafeMutableBufferPointer<SIMD4<Float>> {
        UnsafeMutableBufferPointer(rebasing: pixels[(y * width)..<((y + 1) * width)])
    }

    /// The colour at a place between pixels, clamped to the frame.
    @inline(__always)
    func sample(_ x: Float, _ y: Float) -> SIMD4<Float> {
        let cx = max(0, min(Float(width - 1) - 0.001, x))
        let cy = max(0, min(Float(height - 1) - 0.001, y))
        let column = Int(cx)
        let line = Int(cy)
        let fx = cx - Float(column)
        let fy = cy - Float(line)
        let start = line * width + column
        let right = column + 1 < width ? 1 : 0
        let below = line + 1 < height ? width : 0
        let upper = pixels[start] + (pixels[start + right] - pixels[start]) * fx
        let lower = pixels[start + below] + (pixels[start + below + right] - pixels[start + below]) * fx
        return upper + (lower - upper) * fy
    }
}

/// One float a pixel: coverage, heights, densities; often at a lower resolution than the picture.
// Unchecked for the same reason as `Canvas`.
final class Plane: @unchecked Sendable {
    let width: Int
    let height: Int
    let values: UnsafeMutableBufferPointer<Float>

    init(width: Int, height: Int, filledWith value: Float = 0) {
        self.width = max(1, width)
        self.height = max(1, height)
        values = .allocate(capacity: self.width * self.height)
        values.initialize(repeating: value)
    }

    deinit {
        values.deallocate()
    }

    @inline(__always)
    subscript(x: Int, y: Int) -> Float {
        get { values[y * width + x] }
        set { values[y * width + x] = newValue }
    }

    /// The value at a place between samples, clamped to the plane.
    @inline(__always)
    func sample(_ x: Float, _ y: Float) -> Float {
        let cx = max(0, min(Float(width - 1), x))
        let cy = max(0, min(Float(height - 1), y))
        let column = min(Int(cx), max(0, width - 2))
        let line = min(Int(cy), max(0, height - 2))
        let fx = cx - Float(column)
        let fy = cy - Float(line)
        let start = line * width + column
        let right = width > 1 ? 1 : 0
        let below = height > 1 ? width : 0
        let upper = values[start] + (values[start + right] - values[start]) * fx
        let lower = values[start + below] + (values[start + below + right] - values[start + below]) * fx
        return upper + (lower - upper) * fy
    }
}
