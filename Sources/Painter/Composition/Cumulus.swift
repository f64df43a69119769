import Foundation

/// Heaped clouds, each built of billows upon billows over a flat base: small ones far off, low over the horizon, and near
/// ones that tower.
///
/// Places and sizes are in units of the frame, across from its middle and up from the horizon.
struct Cumulus: Sendable {
    /// What there is of cloud at a place.
    struct Place {
        /// How much of the sky it hides, from 0 to 1.
        var cover: Float = 0
        /// From 0, in the shade of its own heads, to 1, in full light.
        var lit: Float = 0
    }

    /// One billow: a ball, the nearer to the eye the higher its `front`.
    private struct Billow: Sendable {
        let centre: Point
        let radius: Float
        let front: Float
    }

    /// Where a cloud rises: across it from -1 to 1, in parts of its height.
    private struct Head {
        let at: Float
        let tall: Float
        let wide: Float

        func rise(_ across: Float) -> Float { tall * max(0, 1 - (across - at) * (across - at) / (wide * wide)) }
    }

    private struct Cloud: Sendable {
        let billows: [Billow]
        let left: Float
        let right: Float
        let base: Float
        let top: Float
        /// How much of it the air leaves to be seen.
        let clearness: Float

        /// - Parameter rim: how far its torn edge reaches beyond its billows.
        init(_ billows: [Billow], base: Float, rim: Float, clearness: Float) {
            self.billows = billows
            self.base = base
            self.clearness = clearness
            left = (billows.map { $0.centre.x - $0.radius }.min() ?? 0) - rim
            right = (billows.map { $0.centre.x + $0.radius }.max() ?? 0) + rim
            top = (billows.map { $0.centre.y + $0.radius }.max() ?? base) + rim
        }

        var tall: Float { max(0.01, top - base) }
    }

    /// Farthest first.
    private var clouds: [Cloud] = []
    private let noise: Noise
    /// How much the light comes from beyond the clouds.
    private let backlit: Float

    init(_ composition: Composition) {
        var dice = composition.dice("cumulus")
        noise = Noise(&dice)
        backlit = composition.light.source == .sky ? 0 : composition.light.backlit
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
        row(sky, at: 0.05, half: 0.06, likely: 0.8, &dice)
        row(sky, at: 0.1, half: 0.12, likely: 0.55, &dice)
        let far = Point(-side * sky.x * dice.within(0.2...0.42), sky.y * dice.within(0.12...0.18))
        heap(
            at: far, half: dice.within(0.2...0.3), high: min(sky.y, 0.62) * dice.within(0.24...0.4), clearness: 0.95,
            &dice)
        let near = Point(side * sky.x * dice.within(0.02...0.17), sky.y * dice.within(0.14...0.2))
        let tall = (sky.y * dice.within(0.82...0.92)) - near.y
        // The frame does not cut what the picture is about.
        let room = sky.x * 0.5 - abs(near.x)
        let half = min(0.52, room, tall * dice.within(0.7...1))
        heap(at: near, half: half, high: min(tall, half * 1.3), clearness: 1, &dice)
    }

    /// Rows of clouds whose bases lie in one level: the nearer, the higher and the larger.
    private mutating func fairWeather(_ sky: Point, cover: Float, size: Float, _ dice: inout Dice) {
        let likely = 0.25 + cover * 0.8
        for (at, half) in [(0.05, 0.06), (0.11, 0.11), (0.22, 0.18), (0.42, 0.28), (0.7, 0.38)] as [(Float, Float)] {
            row(sky, at: at, half: half * clamp(size, 0.75, 1.3), likely: likely, &dice)
        }
    }

    private mutating func row(_ sky: Point, at level: Float, half: Float, likely: Float, _ dice: inout Dice) {
        var x = -sky.x / 2 - half * dice.unit() * 2
        let level = level * dice.within(0.8...1.25)
        while x < sky.x / 2 + half {
            let own = half * dice.within(0.4...1.4)
            if dice.chance(likely) {
                heap(
                    at: Point(x + own, sky.y * level * dice.within(0.78...1.25)), half: own,
                    high: own * dice.within(0.45...1), clearness: smoothstep(-0.14, 0.16, level), &dice)
            }
            x += own * dice.within(1.3...3)
        }
    }

    // MARK: Building

    /// Heaps billows up: broad ones along the base, heads of unlike height on them, and ever smaller ones on those.
    private mutating func heap(at foot: Point, half: Float, high: Float, clearness: Float, _ dice: inout Dice) {
        var billows: [Billow] = []
        var heads: [Head] = []
        let lean = dice.bell() * 0.3
        for index in 0..<dice.int(2...5) {
            let tall: Float = index == 0 ? 1 : dice.within(0.45...0.85)
            heads.append(Head(at: dice.within(-0.62...0.62), tall: tall, wide: dice.within(0.34...0.85)))
        }
        let count = Int(clamp(half / high * 6, 7, 14))
        for index in 0..<count {
            let across = (Float(index) + dice.within(0.2...0.8)) / Float(count) * 2 - 1
            let dome = max(heads.map { $0.rise(across) }.max() ?? 1, dice.within(0.12...0.3))
            let profile = dome * (1 - across * across * abs(across))
            guard profile > 0.1 else { continue }
            let radius = min(half * 0.5, high * 0.5) * mix(0.3, 0.62, profile) * dice.within(0.8...1.2)
            // A column of billows up to the height of the cloud there.
            var up = radius * 0.25
            while true {
                // It draws together toward its heads, and leans with the wind.
                let taper = 1 - 0.3 * up / max(up, high)
                let place =
                    foot
                    + Point(
                        across * taper * (half - radius * 0.5) + dice.bell() * radius * 0.5 + lean * up, up)
                grow(
                    at: place, radius: radius * dice.within(0.75...1.1), front: dice.unit(), level: 0, high, &dice,
                    &billows)
                up += radius * 0.8
                if up + radius > high * profile { break }
            }
        }
        clouds.append(Cloud(billows, base: foot.y, rim: high * 0.15, clearness: clearness))
    }

    /// A billow and the smaller ones on its upper side.
    private func grow(
        at place: Point, radius: Float, front: Float, level: Int, _ high: Float, _ dice: inout Dice,
        _ billows: inout [Billow]
    ) {
        billows.append(Billow(centre: place, radius: radius, front: front))
        guard level < 2, radius > 0.022 else { return }
        for _ in 0..<(level == 0 ? 4 : 2) {
            let angle = Float.pi / 2 + dice.bell() * 1.5
            let size = radius * dice.within(0.34...0.58)
            let out = (radius - size * 0.35) * dice.within(0.7...1)
            grow(
                at: place + Point(cosf(angle), sinf(angle)) * out, radius: size, front: front + dice.within(-0.2...0.5),
                level: level + 1, high, &dice, &billows)
        }
    }

    // MARK: Looking

    /// - Parameter toward: the direction of the light in the picture, of length one.
    func at(_ place: Point, toward: Point) -> Place {
        var out = Place()
        for cloud in clouds.reversed() {
            guard place.x > cloud.left, place.x < cloud.right, place.y > cloud.base - cloud.tall * 0.12,
                place.y < cloud.top
            else { continue }
            let seen = look(at: place, in: cloud, toward: toward)
            guard seen.cover > 0.01 else { continue }
            // What stands in front hides what stands behind.
            let share = seen.cover * (1 - out.cover)
            out.lit = (out.lit * out.cover + seen.lit * share) / max(0.01, out.cover + share)
            out.cover += share
            if out.cover > 0.97 { break }
        }
        return out
    }

    @inline(__always)
    private func look(at place: Point, in cloud: Cloud, toward: Point) -> Place {
        let size = cloud.tall
        // Torn, more toward the base than at the firm heads.
        let turns = 1 / size
        let swirl = Point(
            noise.fbm(place.x * turns * 4.2, place.y * turns * 4.2, octaves: 4, gain: 0.55),
            noise.fbm(place.x * turns * 4.2 + 40, place.y * turns * 4.2 + 9, octaves: 4, gain: 0.55))
        let head = (place.y - cloud.base) / size
        let warped = place + swirl * (size * mix(0.12, 0.075, clamp(head)))
        var normal = SIMD3<Float>.zero
        var weight: Float = 0
        var mass: Float = 0
        for billow in cloud.billows {
            let away = (warped - billow.centre) / billow.radius
            let near = 1 - (away * away).sum()
            guard near > 0 else { continue }
            let share = near * near * (0.08 + billow.front * billow.front * billow.front * 2)
            normal += SIMD3(away.x, away.y, near.squareRoot()) * share
            weight += share
            mass += near
        }
        guard weight > 0 else { return Place() }
        normal /= weight
        let ragged = 0.012 + 0.05 * size
        let base = smoothstep(cloud.base - ragged, cloud.base + ragged, place.y + swirl.x * size * 0.07)
        let cover = smoothstep(0.02, 0.42, mass + swirl.y * 0.12) * base * cloud.clearness
        // The whole is a great billow itself.
        let across = (place.x - (cloud.left + cloud.right) / 2) / (cloud.right - cloud.left)
        let whole = clamp(across * toward.x * 0.5, -0.2, 0.2)
        return Place(
            cover: cover, lit: light(normal, head: head, mass: mass, swirl: swirl.x + whole * 2, toward: toward))
    }

    /// Heads face the light, bellies the ground; seen against the light, only what is thin shines.
    @inline(__always)
    private func light(_ normal: SIMD3<Float>, head: Float, mass: Float, swirl: Float, toward: Point) -> Float {
        let facing = normal.x * toward.x + normal.y * toward.y
        let direct = clamp(0.42 + facing * 0.95 + (1 - backlit) * (normal.z - 0.5) * 0.25)
        let sky = 0.5 + 0.5 * normal.y
        let belly = smoothstep(-0.08, 0.62, head)
        let thin = smoothstep(1.3, 0.1, mass) * 0.35 * backlit
        return clamp((0.72 * direct + 0.24 * sky) * mix(0.22, 1.12, belly) + thin + swirl * 0.16)
    }
}
