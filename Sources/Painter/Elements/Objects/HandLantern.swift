import Foundation

/// A lantern on a ring, carried in a hand: it lights whoever carries it.
struct HandLantern {
    let hand: Point

    private let warm = Colour(1, 0.6, 0.24)
    private var middle: Point { hand - Point(0, 0.3) }

    /// Its light in the air, behind whoever carries it.
    func shine(with pen: inout Pen) {
        pen.glow(middle, radius: 2.4, warm * (pen.isLampTime ? 0.5 : 0.12))
        pen.dab(
            Point(hand.x, -0.04), 1.4, 0.15, softness: 0.95,
            Paint(warm, opacity: pen.isLampTime ? 0.16 : 0.04, fineness: 0.3))
    }

    func draw(with pen: inout Pen) {
        pen.glow(middle, radius: 0.55, warm * 0.35)
        let iron = Paint(pen.lit(pen.natural(Colour(0x2a2622)), up: 0.3), fineness: 0.97)
        pen.stroke(
            Path.curve([
                middle + Point(-0.075, 0.13), middle + Point(-0.05, 0.27), hand, middle + Point(0.05, 0.27),
                middle + Point(0.075, 0.13),
            ]), widths: [0.014, 0.014], iron)
        let glass = [Point(-0.085, -0.14), Point(-0.075, 0.1), Point(0.075, 0.1), Point(0.085, -0.14)]
        pen.fill(
            Path(glass.map { middle + $0 }),
            .gradient(
                warm * 0.9, Colour(1, 0.84, 0.5) * 1.5, from: middle + Point(0, 0.1), to: middle - Point(0, 0.12)),
            emits: 1)
        pen.dab(
            middle - Point(0, 0.05), 0.032, 0.07, softness: 0.5, Paint(Colour(1, 0.95, 0.78) * 2.2, fineness: 0.95),
            emits: 1)
        for x in [-0.08, 0, 0.08] as [Float] {
            pen.stroke([middle + Point(x, -0.14), middle + Point(x * 0.88, 0.1)], widths: [0.012], iron)
        }
        pen.fill(
            Path([
                middle + Point(-0.1, 0.1), middle + Point(-0.04, 0.17), middle + Point(0.04, 0.17),
                middle + Point(0.1, 0.1),
            ]), iron)
        pen.stroke([middle + Point(-0.1, -0.15), middle + Point(0.1, -0.15)], widths: [0.035], iron)
    }
}

extension Pen {
    /// The lantern that the words put into a figure's hand.
    func lantern(of figure: HumanFigure) -> HandLantern? {
        let isCarrier = subject.relation == Relation(kind: .beside, other: .lantern)
        return composition.scene.holdsLantern && isCarrier ? HandLantern(hand: figure.palm(left: false)) : nil
    }
}
