import Foundation

/// What joins a thing to the ground it stands on.
extension Pen {
    /// The dark right under a foot, soft and narrow.
    mutating func contact(at x: Float, width: Float) {
        guard placement.castsShadow, width > pixel * 2 else { return }
        dab(
            Point(x, 0), width, width * 0.22, softness: 0.9,
            Paint(composition.shadow, opacity: 0.55, fineness: 0.5))
    }

    /// Grass that stands before the feet, as high as it grows around them.
    ///
    /// - Parameters:
    ///   - left, right: between which it is wanted, in metres.
    ///   - height: in metres, where it is not to be as the growth around.
    mutating func undergrowth(from left: Float, to right: Float, height: Float? = nil) {
        guard placement.castsShadow, right > left, let (dark, light) = growth else { return }
        let near = composition.frame.distance(ofRow: composition.frame.size.y * 1.04) / placement.distance
        let tall = height ?? composition.frame.unit * 0.034 * min(1, near) / scale
        guard tall > pixel * 3 else { return }
        let middle = (left + right) / 2
        let half = (right - left) / 2
        for _ in 0..<Int(min(90, max(12, half / tall * 9)) * min(1.2, detail)) {
            let x = middle + dice.bell() * half
            let foot = Point(x, -tall * dice.within(0.1...0.9))
            let long = tall * dice.within(0.35...1.15) * (1 - 0.5 * min(1, abs(x - middle) / half))
            let lean = dice.bell() * 0.45 * long
            let albedo = natural(dark.blended(with: light, dice.unit() * 0.7), bending: 0.55)
            let colour =
                lit(albedo, side: dice.bell() * 0.6, up: 0.6) * 0.68
                + albedo * self.light.key * (0.2 * self.light.backlit * dice.unit())
            let wide = min(tall, 0.1) * dice.within(0.7...1.2)
            stroke(
                Path.curve([foot, foot + Point(lean * 0.3, long * 0.6), foot + Point(lean, long)], steps: 3),
                widths: [0.07, 0.055, 0.008].map { wide * $0 }, Paint(colour, fineness: 0.7))
        }
    }

    /// The colours of what grows on the ground; `nil` where it is bare.
    private var growth: (dark: Colour, light: Colour)? {
        guard [.meadow, .field, .autumn].contains(composition.land.cover) else { return nil }
        let (dark, light) = LandMatter.cover(composition)
        return (Colour(dark).lightened(by: -0.07), Colour(light))
    }
}

extension Pen {
    /// What feet that run throw up behind them: dust, sand, snow, clods of turf, or water at its edge.
    ///
    /// - Parameters:
    ///   - places: where the feet strike, in metres.
    ///   - size: the height to which it flies, in metres.
    mutating func kickUp(at places: [Float], size: Float) {
        guard placement.castsShadow, size > pixel * 5 else { return }
        let (dark, light) = LandMatter.cover(composition)
        let isWet = composition.scene.containsAny(.sea, .waves, .beach, .lake, .river, .rain)
        let earth = isWet ? composition.sky.ramp.colour(0.75) : Colour(dark).blended(with: Colour(light), 0.75)
        let isGrown = growth != nil && !isWet
        let tone = isWet ? earth : lit(natural(isGrown ? Colour(0x9a8462) : earth, bending: 0.4), up: 0.7)
        for place in places {
            for puff in 0..<9 {
                let t = (Float(puff) + dice.unit()) / 9
                dab(
                    Point(place - t * size * 1.7, size * (0.06 + 0.36 * t * dice.within(0.3...1))),
                    size * mix(0.14, 0.42, t), size * mix(0.09, 0.22, t), softness: 1,
                    Paint(tone + glint(0.12), opacity: (isGrown ? 0.26 : 0.42) * (1 - t * 0.7), fineness: 0.4))
            }
            for _ in 0..<Int(14 * min(1.3, detail)) {
                let far = dice.unit()
                let high = dice.unit() * (1 - abs(far - 0.5))
                let grain = size * dice.within(0.012...0.034)
                dab(
                    Point(place - far * size * 1.5, size * high), grain, grain * 0.8, softness: 0.3,
                    Paint(isWet ? tone + glint(0.3) : tone * (isGrown ? 0.5 : 0.8), opacity: 0.85, fineness: 0.9))
            }
        }
    }

    /// A share of the direct light.
    private func glint(_ share: Float) -> Colour { light.key * share }
}

extension Quadruped {
    /// What a running animal's feet throw up.
    func kickUp(_ pen: inout Pen) {
        guard let lift = pose.lift, lift < 0.2 else { return }
        let low = [nearHind, nearFore, farHind].compactMap(\.last).filter { $0.y < anatomy.sole + lift + 0.08 }
        pen.kickUp(at: low.map { $0.x * size }, size: 0.36 * size)
    }

    /// Dark under the feet.
    func contacts(_ pen: inout Pen) {
        for leg in [farHind, farFore, nearHind, nearFore] {
            guard let foot = leg.last, foot.y < anatomy.sole + 0.04 else { continue }
            pen.contact(at: foot.x * size, width: 0.12 * size)
        }
    }

    /// What grows before the feet.
    func settle(_ pen: inout Pen) {
        guard pose.lift == nil else { return }
        pen.undergrowth(from: reach.left - 0.14 * size, to: reach.right + 0.16 * size)
    }
}
