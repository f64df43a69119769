/// The scene in flat patches with firm borders, as washes or paper cuts have them (Kuwahara's filter: every pixel takes
/// the mean of the least varied of the four squares around it).
struct Washes {
    /// In square-rooted light, which is close to how light looks; the fourth value is the scene's fineness.
    let canvas: Canvas

    /// - Parameter radius: of the squares, in pixels of the picture.
    init(_ scene: Canvas, radius: Int, crew: Crew) {
        let coded = Canvas(width: scene.width, height: scene.height)
        crew.shareRows(0..<scene.height) { rows in
            for y in rows {
                let from = scene.row(y)
                let to = coded.row(y)
                for x in 0..<scene.width {
                    var light = from[x].clamped(lowerBound: .zero, upperBound: SIMD4(repeating: 1.4))
                    light = light.squareRoot()
                    let lum = 0.3 * light.x + 0.6 * light.y + 0.1 * light.z
                    light.w = lum * lum
                    to[x] = light
                }
            }
        }
        let half = max(1, radius / 2)
        let means = coded.blurred(radius: half, crew: crew)
        let out = coded
        let width = scene.width
        let height = scene.height
        crew.shareRows(0..<height) { rows in
            for y in rows {
                let upper = means.row(max(0, y - half))
                let lower = means.row(min(height - 1, y + half))
                let to = out.row(y)
                let from = scene.row(y)
                for x in 0..<width {
                    let left = max(0, x - half)
                    let right = min(width - 1, x + half)
                    var best = upper[left]
                    var least = Self.variance(best)
                    for corner in 1..<4 {
                        let candidate = corner == 1 ? upper[right] : corner == 2 ? lower[left] : lower[right]
                        let variance = Self.variance(candidate)
                        if variance < least {
                            least = variance
                            best = candidate
                        }
                    }
                    best.w = from[x].w
                    to[x] = best
                }
            }
        }
        canvas = out
    }

    @inline(__always)
    private static func variance(_ mean: SIMD4<Float>) -> Float {
        let lum = 0.3 * mean.x + 0.6 * mean.y + 0.1 * mean.z
        return mean.w - lum * lum
    }
}
