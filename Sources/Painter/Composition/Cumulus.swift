import Foundation

/// Heaped clouds, each a dome of puffs over a flat base: small ones far off, low over the horizon, and near ones that
/// tower.
///
/// Places and sizes are in units of the frame, across from its middle and up from the horizon.
struct Cumulus: Sendable {
    /// What there is of cloud at a place.
    struct Place {
        /// How much of the sky it hides, from 0 to 1.
        var cover: Float = 0
        /// How far it bulges toward the eye.
        var body: Float = 0
        /// From 0, at the shaded base, to 1, at the lit head.
        var head: Float = 0
    }

    private struct Puff: Sendable {
        let centre: Point
        let radius: Float
    }

    private struct Cloud: Sendable {
        let puffs: [Puff]
        let left: Float
        let right: Float
        let base: Float
        let top: Float
        /// How much of it the air leaves to be seen.
        let clearness: Float

        /// How much there is of it at a place, above zero within its puffs.
        func mass(at place: Point) -> Float {
            var mass: Float = 0
            for puff in puffs {
                let away = (place - puff.centre) / puff.radius
                let near = 1 - (away * away).sum()
                if near > 0 { mass += near * near }
            }
            return mass
        }

        /// Where it ends below: toward its sides the base rounds upward.
        func level(at x: Float) -> Float {
            let out = abs(x - (left + right) / 2) / (right - left) * 2.4
            return base + 0.2 * (top - base) * powf(min(1.3, out), 4)
        }
    }

    /// Farthest first.
    private var clouds: [Cloud] = []
    private let noise: Noise

    init(_ composition: Composition) {
        var dice = composition.dice("cumulus")
        noise = Noise(&dice)
        let frame = composition.frame
        let sky = Point(Float(frame.width), frame.horizon) / frame.unit
        if composition.sky.clouds == .towers {
            towers(sky, side: composition.view.focus < 0 ? -1 : 1, &dice)
        } else {
            fairWeather(sky, cover: composition.sky.cloudCover, size: composition.sky.cloudSize, &dice)
        }
    }

    /// One great cloud, a second across from it, and ever smaller ones toward the horizon.
    private mutating func towers(_ sky: Point, side: Float, _ dice: inout Dice) {
        row(sky, at: 0.06, half: 0.06, likely: 0.8, &dice)
        row(sky, at: 0.13, half: 0.12, likely: 0.55, &dice)
        let far = Point(-side * sky.x * dice.within(0.2...0.38), sky.y * dice.within(0.17...0.22))
        heap(at: far, half: dice.within(0.2...0.27), high: sky.y * dice.within(0.3...0.42), clearness: 0.95, &dice)
        let near = Point(side * sky.x * dice.within(0.04...0.24), sky.y * dice.within(0.2...0.28))
        let tall = (sky.y * dice.within(0.82...0.94)) - near.y
        // The frame does not cut what the picture is about.
        let room = sky.x * 0.52 - abs(near.x)
        heap(at: near, half: min(0.42, room, tall * dice.within(0.62...0.85)), high: tall, clearness: 1, &dice)
    }

    /// Rows of clouds whose bases lie in one level: the nearer, the higher and the larger.
    private mutating func fairWeather(_ sky: Point, cover: Float, size: Float, _ dice: inout Dice) {
        let likely = 0.25 + cover * 0.8
        for (at, half) in [(0.07, 0.07), (0.14, 0.12), (0.26, 0.18), (0.44, 0.26), (0.7, 0.36)] as [(Float, Float)] {
            row(sky, at: at, half: half * clamp(size, 0.75, 1.3), likely: likely, &dice)
        }
    }

    private mutating func row(_ sky: Point, at level: Float, half: Float, likely: Float, _ dice: inout Dice) {
        var x = -sky.x / 2 - half * dice.unit() * 2
        while x < sky.x / 2 + half {
            let own = half * dice.within(0.55...1.2)
            if dice.chance(likely) {
                heap(
                    at: Point(x + own, sky.y * level * dice.within(0.88...1.12)), half: own,
                    high: own * dice.within(0.5...0.85), clearness: smoothstep(-0.12, 0.2, level), &dice)
            }
            x += own * dice.within(1.7...2.7)
        }
    }

    /// Heaps puffs up to a dome: broad ones along the base, one or two heads above.
    private mutating func heap(at foot: Point, half: Float, high: Float, clearness: Float, _ dice: inout Dice) {
        var puffs: [Puff] = []
        let crown = dice.within(-0.35...0.35)
        let count = 13
        for index in 0..<count {
            let across = (Float(index) + dice.unit()) / Float(count) * 2 - 1
            let off = (across - crown) / (across < crown ? 1 + crown : 1 - crown)
            let dome = powf(max(0, 1 - off * off), 0.8)
            let radius = min(half, high) * mix(0.26, 0.5, dome) * dice.within(0.8...1.25)
            let up = max(0, high * dome * dice.within(0.35...1) - radius)
            puffs.append(Puff(centre: foot + Point(across * (half - radius * 0.6), up + radius * 0.25), radius: radius))
        }
        clouds.append(
            Cloud(
                puffs: puffs, left: foot.x - half * 1.3, right: foot.x + half * 1.3, base: foot.y,
                top: foot.y + high * 1.15, clearness: clearness))
    }

    func at(_ x: Float, _ elevation: Float) -> Place {
        var out = Place()
        var billow: Float?
        for cloud in clouds.reversed() {
            guard x > cloud.left, x < cloud.right, elevation > cloud.base - 0.03, elevation < cloud.top else {
                continue
            }
            let mass = cloud.mass(at: Point(x, elevation))
            guard mass > 0 else { continue }
            // Larger billows on larger clouds.
            let size = 2.2 / max(0.05, cloud.top - cloud.base)
            let rough = billow ?? noise.fbm(x * size, elevation * size, octaves: 5, gain: 0.48)
            billow = rough
            let level = cloud.level(at: x) + 0.012 * rough
            let flat = smoothstep(level - 0.012, level + 0.016, elevation)
            let cover = smoothstep(0.06, 0.42, mass + rough * 0.44) * flat * cloud.clearness
            guard cover > 0.01 else { continue }
            let head = clamp((elevation - cloud.base) / max(0.01, cloud.top - cloud.base) * 1.2)
            // What stands in front hides what stands behind.
            let share = cover * (1 - out.cover)
            out.body = out.cover > 0.5 ? out.body : min(1.4, mass) * 0.34 + rough * 0.2
            out.head = (out.head * out.cover + head * share) / max(0.01, out.cover + share)
            out.cover += share
            if out.cover > 0.97 { break }
        }
        return out
    }
}
