import Foundation
import NuraModel

/// Shafts of light that fan out from the sun or the moon through gaps in cloud and fog.
struct LightRays {
    private let composition: Composition
    private let strength: Float
    /// Whether they are seen before the land as well: shafts that the words name. Any others stand in the sky, behind
    /// mountains.
    let fallOnLand: Bool
    /// Whether the shafts are many, narrow and sharp.
    private let isBurst: Bool

    /// - Returns: `nil` where the scene has no rays.
    init?(_ composition: Composition) {
        let scene = composition.scene
        guard composition.wood == nil, composition.light.source != .sky, composition.light.direction.z > 0 else {
            return nil
        }
        // Shafts without a source in sight look like bars.
        let place = composition.light.place.x / Float(composition.frame.width)
        guard place > -0.1, place < 1.1 else { return nil }
        var dice = composition.dice("rays")
        let isWished = scene.qualities.contains(.rays)
        let hasVeil =
            scene.containsAny(.fog, .rain, .snow) || composition.sky.clouds == .heaps
            || composition.sky.clouds == .banks
        let emotion = composition.palette.emotion
        let isBright = composition.hour != .night && !scene.qualities.contains(.muted)
        let isFelt = isBright && (composition.isFelt || hasVeil) && (emotion == .hopeful || emotion == .energetic)
        guard isWished || isFelt && dice.chance(emotion == .hopeful ? 0.6 : 0.4) else { return nil }
        isBurst = emotion == .energetic
        fallOnLand = isWished
        self.composition = composition
        strength = isWished ? 0.46 : isBurst ? 0.38 : 0.26
    }

    func paint(on canvas: Canvas, crew: Crew) {
        var dice = composition.dice("ray fan")
        let noise = Noise(&dice)
        let step = 4
        let light = composition.light
        let frame = composition.frame
        let unit = frame.unit
        // A low light fans out to all sides, a high one downward.
        let high = smoothstep(0.2, 0.45, (frame.horizon - light.place.y) / unit)
        let spread = isBurst ? dice.within(7...10) : dice.within(3...5.5)
        let edges = isBurst ? Point(-0.25, 0.85) : Point(-0.35, 0.9)
        let fan = Plane(width: canvas.width / step + 2, height: canvas.height / step + 2)
        crew.shareRows(0..<fan.height, height: 8) { rows in
            for line in rows {
                for column in 0..<fan.width {
                    let d = (Point(Float(column), Float(line)) * Float(step) - light.place) / unit
                    let distance = (d * d).sum().squareRoot()
                    let angle = atan2f(d.x, d.y)
                    let beam = noise.at(angle * spread, 5) + 0.6 * noise.at(angle * spread * 2.3, 11)
                    let down = mix(1, smoothstep(-0.35, 0.5, d.y / max(0.05, distance)), high)
                    let below = (Float(line * step) - frame.horizon) / unit
                    let ground = smoothstep(0.05, -0.05, below)
                    fan[column, line] =
                        smoothstep(edges.x, edges.y, beam) * down * ground * smoothstep(0.02, 0.16, distance)
                        / (1 + 2.2 * distance * distance)
                }
            }
        }
        lay(fan, step: step, on: canvas, crew: crew)
    }

    /// Adds the light of the fan, sampled every few pixels, to the picture.
    private func lay(_ fan: Plane, step: Int, on canvas: Canvas, crew: Crew) {
        let colour = SIMD4<Float>(mix(composition.sky.glow, composition.light.key, 0.5) * strength, 0)
        crew.shareRows(0..<canvas.height) { rows in
            for y in rows {
                let row = canvas.row(y)
                for x in 0..<canvas.width {
                    row[x] += colour * fan.sample(Float(x) / Float(step), Float(y) / Float(step))
                }
            }
        }
    }
}
