/// Two people side by side, hand in hand or arm in arm, seen from behind.
struct Couple: SceneElement {
    let nature = Nature(
        metres: 1.78, standing: .ground, prominence: 0.28, group: 1...1, breadth: 0.75, weight: 9, alone: 1.25)

    func draw(with pen: inout Pen) {
        pen.shadow(width: 1.2, height: 1.75)
        let isClose = pen.dice.chance(0.5)
        let gap: Float = isClose ? 0.2 : 0.32
        var tall = HumanFigure.adult(&pen, as: pen.subject)
        tall.height = pen.dice.within(1.76...1.86)
        tall.foot.x = -gap
        tall.garment = pen.dice.pick([.longCoat, .jacket])
        tall.hair = pen.dice.pick([.short, .short, .hat])
        tall.coat = pen.natural(pen.dice.pick([Colour(0x34425a), Colour(0x4a4640), Colour(0x2e4444)]), bending: 0.5)
        tall.weightSide = 1
        tall.glance = 0.8
        var small = HumanFigure.adult(&pen, as: pen.subject)
        small.height = pen.dice.within(1.6...1.68)
        small.foot.x = gap
        small.garment = pen.dice.pick([.dress, .longCoat, .dress])
        small.hair = pen.dice.pick([.long, .bob, .bun])
        small.coat = pen.matter(pen.dice.pick([Colour(0x9a3c34), Colour(0xb08a4a), Colour(0x8a6080)]), bending: 0.4)
        small.weightSide = -1
        small.glance = -0.8
        small.stride = tall.stride
        if isClose {
            tall.arms = (.pocket, .reaching(Point(gap * 1.1, 0.66)))
            small.arms = (.reaching(Point(-0.13, 0.6)), .hanging)
            small.draw(with: &pen)
            tall.draw(with: &pen)
        } else {
            tall.arms = (.hanging, .reaching(Point(gap / tall.height, 0.46)))
            small.arms = (.reaching(Point(-gap / small.height, 0.49)), .hanging)
            tall.draw(with: &pen)
            small.draw(with: &pen)
        }
        pen.holdUmbrella(over: tall, lean: gap / tall.height)
        pen.undergrowth(from: -0.6, to: 0.6)
    }
}
