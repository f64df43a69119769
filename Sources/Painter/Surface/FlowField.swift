import Foundation

/// The direction in which a brush follows the shapes of a picture, on a coarse grid: along edges where there are edges,
/// and along a slow random field elsewhere.
struct FlowField {
    private let step: Int
    private let cosines: Plane
    private let sines: Plane
    /// How much the picture changes around a place, about 0...1.
    let contrast: Plane

    init(_ canvas: Canvas, noise: Noise, crew: Crew) {
        let step = max(2, min(canvas.width, canvas.height) / 192)
        self.step = step
        let width = (canvas.width + step - 1) / step
        let height = (canvas.height + step - 1) / step
        let light = Plane(width: width, height: height)
        crew.shareRows(0..<height, height: 8) { rows in
            for y in rows { for x in 0..<width { light[x, y] = Self.lightness(canvas, x * step, y * step, step) } }
        }
        let tensors = Canvas(width: width, height: height)
        crew.shareRows(0..<height, height: 8) { rows in
            for y in rows { for x in 0..<width { tensors.row(y)[x] = Self.tensor(light, x, y) } }
        }
        let smooth = tensors.blurred(radius: 2, crew: crew).blurred(radius: 2, crew: crew)
        let cosines = Plane(width: width, height: height)
        let sines = Plane(width: width, height: height)
        let contrast = Plane(width: width, height: height)
        crew.shareRows(0..<height, height: 8) { rows in
            for y in rows {
                for x in 0..<width {
                    let tensor = smooth.row(y)[x]
                    let place = Point(Float(x), Float(y)) / Float(max(width, height))
                    let drift = noise.at(place.x * 2.3, place.y * 3.1) * 0.7
                    // Doubled angles: a line has no front and back, so directions are averaged as their doubles.
                    let idle: Float = 0.0006
                    let cosine = -(tensor.x - tensor.y) + idle * cosf(2 * drift)
                    let sine = -2 * tensor.z + idle * sinf(2 * drift)
                    let angle = atan2f(sine, cosine) / 2
                    cosines[x, y] = cosf(angle)
                    sines[x, y] = sinf(angle)
                    contrast[x, y] = min(1, (tensor.x + tensor.y).squareRoot() * 5)
                }
            }
        }
        self.cosines = cosines
        self.sines = sines
        self.contrast = contrast
    }

    /// The direction of the brush at a place in pixels, as cosine and sine.
    @inline(__always)
    func direction(_ x: Float, _ y: Float) -> Point {
        let column = max(0, min(cosines.width - 1, Int(x) / step))
        let line = max(0, min(cosines.height - 1, Int(y) / step))
        return Point(cosines[column, line], sines[column, line])
    }

    @inline(__always)
    func change(_ x: Float, _ y: Float) -> Float {
        contrast[max(0, min(contrast.width - 1, Int(x) / step)), max(0, min(contrast.height - 1, Int(y) / step))]
    }

    private static func lightness(_ canvas: Canvas, _ x: Int, _ y: Int, _ step: Int) -> Float {
        var sum: Float = 0
        var count: Float = 0
        for dy in stride(from: 0, to: step, by: 2) where y + dy < canvas.height {
            let row = canvas.row(y + dy)
            for dx in stride(from: 0, to: step, by: 2) where x + dx < canvas.width {
                let pixel = row[x + dx]
                sum += min(1.5, 0.2126 * pixel.x + 0.7152 * pixel.y + 0.0722 * pixel.z)
                count += 1
            }
        }
        return max(0, sum / max(1, count)).squareRoot()
    }

    private static func tensor(_ light: Plane, _ x: Int, _ y: Int) -> SIMD4<Float> {
        let left = max(0, x - 1)
        let right = min(light.width - 1, x + 1)
        let up = max(0, y - 1)
        let down = min(light.height - 1, y + 1)
        let gx =
            light[right, y] - light[left, y] + 0.5
            * (light[right, down] - light[left, up] + light[right, up] - light[left, down])
        let gy =
            light[x, down] - light[x, up] + 0.5
            * (light[right, down] - light[left, up] + light[left, down] - light[right, up])
        return SIMD4(gx * gx, gy * gy, gx * gy, 0)
    }
}
