import Foundation

/// Two people side by side, hand in hand or arm in arm, seen from behind.
struct Couple: SceneElement {
    let nature = Nature(metres: 1.78, standing: .ground, prominence: 0.25, group: 1...1, breadth: 0.75, weight: 9)

    func draw(with pen: inout Pen) {
        pen.shadow(width: 1.2, height: 1.75)
        let isClose = pen.dice.chance(0.5)
        let gap: Float = isClose ? 0.2 : 0.33
        var tall = HumanFigure(height: pen.dice.within(1.76...1.86), x: -gap)
        tall.coat = pen.natural(pen.dice.pick([Colour(0x34425a), Colour(0x4a4640), Colour(0x2e4444)]), bending: 0.5)
        tall.trousers = pen.natural(Colour(0x26282e))
        tall.hair = pen.natural(pen.dice.pick(HumanFigure.hairs))
        tall.skin = pen.natural(pen.dice.pick(HumanFigure.skins), bending: 0.4)
        var small = HumanFigure(height: pen.dice.within(1.6...1.7), x: gap)
        small.coat = pen.matter(pen.dice.pick([Colour(0x9a3c34), Colour(0xb08a4a), Colour(0x6a5070)]), bending: 0.4)
        small.trousers = pen.natural(Colour(0x33303a))
        small.hair = pen.natural(pen.dice.pick(HumanFigure.hairs))
        small.skin = tall.skin
        small.wearsSkirt = pen.dice.chance(0.6)
        small.hasLongHair = true
        if isClose {
            tall.hands = [Point(-0.14, 0.45), Point(gap * 0.9, 0.68)]
            small.hands = [Point(-0.2, 0.6), Point(0.13, 0.45)]
            small.draw(with: &pen)
            tall.draw(with: &pen)
        } else {
            tall.hands = [Point(-0.13, 0.45), Point(gap / tall.height, 0.44)]
            small.hands = [Point(-gap / small.height, 0.47), Point(0.14, 0.46)]
            tall.draw(with: &pen)
            small.draw(with: &pen)
        }
    }
}
