import Foundation

/// A toy balloon on a string, held in a hand.
struct ToyBalloon {
    let hand: Point
    /// Half its width in metres.
    let radius: Float
    let rubber: Colour

    func draw(with pen: inout Pen) {
        let drift = pen.dice.within(-0.3...0.3)
        let middle = hand + Point(drift, radius * 4.6)
        let knot = middle - Point(0, radius * 1.22)
        pen.stroke(
            Path.curve([hand, hand + (knot - hand) * 0.5 + Point(0.03, -0.04), knot]), widths: [max(0.008, pen.pixel)],
            Paint(pen.lit(Colour(0xe8e4dc), up: 0.3), fineness: 1))
        let shine = rubber * pen.light.key * (0.4 * pen.light.backlit)
        var paint = Paint.gradient(
            pen.lit(rubber * 1.15, side: pen.lightSide * 0.6, up: 0.7) + shine, pen.lit(rubber * 0.7, up: -0.4) + shine,
            from: middle + Point(0, radius), to: middle - Point(0, radius))
        paint.fineness = 0.95
        pen.fill(
            Path.smooth([
                middle + Point(0, radius * 1.1), middle + Point(radius * 0.72, radius * 0.8),
                middle + Point(radius, radius * 0.12), middle + Point(radius * 0.7, -radius * 0.66), knot,
                middle + Point(-radius * 0.7, -radius * 0.66), middle + Point(-radius, radius * 0.12),
                middle + Point(-radius * 0.72, radius * 0.8),
            ]), paint, rim: radius * 0.08)
        pen.fill(
            Path([knot + Point(0, 0.02), knot + Point(radius * 0.16, -0.03), knot + Point(-radius * 0.16, -0.03)]),
            Paint(pen.lit(rubber * 0.7)))
        let gleam = middle + Point(-radius * 0.36, radius * 0.45)
        pen.dab(
            gleam, radius * 0.16, radius * 0.28, turn: -0.6, softness: 0.5,
            Paint(pen.light.key * 0.6 + Colour(repeating: 0.4), opacity: 0.6, fineness: 0.97))
    }
}

extension Pen {
    /// Lets a figure hold the toy balloon that the words give it.
    mutating func holdBalloon(_ figure: HumanFigure) {
        guard composition.scene.holdsToyBalloon, let balloon = composition.scene.subject(.balloon) else { return }
        let natural = dice.pick([Colour(0xd0322a), Colour(0xe8b030), Colour(0x2f7fae)])
        let hand = figure.palm(left: false)
        for index in 0..<max(1, min(5, balloon.count ?? (balloon.isPlural ? 3 : 1))) {
            ToyBalloon(
                hand: hand, radius: 0.19 + 0.02 * Float(index % 2),
                rubber: balloon.colour?.colour ?? self.natural(natural, bending: 0.25)
            ).draw(with: &self)
        }
    }
}
