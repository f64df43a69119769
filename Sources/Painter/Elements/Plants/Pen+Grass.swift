import Foundation

extension Pen {
    /// Blades before the foot of a tree, which hide where it meets the ground; nothing where no grass grows.
    ///
    /// - Parameter girth: the width of the stem in metres.
    mutating func grass(about girth: Float) {
        guard [.meadow, .field, .autumn].contains(composition.land.cover), girth > pixel * 5 else { return }
        let cover = LandMatter(composition).cover
        for _ in 0..<26 {
            let root = Point(dice.bell() * girth * 1.3, -girth * dice.within(0.1...0.4))
            let tall = girth * dice.within(0.25...0.7)
            let lean = dice.bell() * tall * 0.5
            let colour = lit(mix(cover.0, cover.1, dice.unit()), side: dice.bell() * 0.5, up: 0.5)
            stroke(
                [root, root + Point(lean * 0.3, tall * 0.6), root + Point(lean, tall)],
                widths: [girth * 0.04, girth * 0.03, 0], Paint(colour, fineness: 0.7))
        }
    }
}
