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
    ///   - share: how high against the growth around, about 1.
    mutating func undergrowth(from left: Float, to right: Float, share: Float = 1) {
        guard placement.castsShadow, right > left, let (dark, light) = growth else { return }
        let near = composition.frame.distance(ofRow: composition.frame.size.y * 1.04) / placement.distance
        let tall = composition.frame.unit * 0.034 * min(1, near) / scale * share
        guard tall > pixel * 3 else { return }
        let count = Int(min(130, max(16, (right - left) / tall * 9)) * min(1.2, detail))
        for _ in 0..<count {
            let foot = Point(dice.within(left...right), -tall * dice.within(0.02...0.5))
            let height = tall * dice.within(0.5...1.25) * (1 - 0.35 * abs(foot.x - (left + right) / 2) / (right - left))
            let lean = dice.bell() * 0.4 * height
            let albedo = natural(dark.blended(with: light, dice.unit()), bending: 0.55)
            let colour =
                lit(albedo, side: dice.bell() * 0.6, up: 0.6) * 0.85
                + albedo * self.light.key * (0.25 * self.light.backlit * dice.unit())
            stroke(
                Path.curve([foot, foot + Point(lean * 0.3, height * 0.6), foot + Point(lean, height)], steps: 3),
                widths: [tall * 0.07, tall * 0.055, tall * 0.008], Paint(colour, fineness: 0.7))
        }
    }

    /// The colours of what grows on the ground; `nil` where it is bare.
    private var growth: (dark: Colour, light: Colour)? {
        guard [.meadow, .field, .autumn].contains(composition.land.cover) else { return nil }
        let (dark, light) = LandMatter.cover(composition.land)
        return (Colour(dark).lightened(by: -0.07), Colour(light))
    }
}

extension Quadruped {
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
