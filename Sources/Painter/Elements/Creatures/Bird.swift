/// A bird on the wing: a far gull, or one that glides close by.
struct Bird: SceneElement {
    let nature = Nature(
        metres: 0.7, standing: .air, prominence: 0.039, group: 3...7, breadth: 1.7, weight: 2, alone: 5)

    func draw(with pen: inout Pen) {
        if pen.scale * nature.metres > max(36, pen.composition.frame.unit * 0.055) {
            return NearBird(&pen).draw(with: &pen)
        }
        let body = pen.lit(pen.matter(Colour(0x2a2c34)), up: -0.2)
        let span = pen.dice.within(1...1.24)
        var wings = Wings(place: .zero, span: span, body: body)
        wings.course = pen.dice.within(15...75)
        wings.climb = pen.dice.bell() * 18
        wings.bank = pen.dice.bell() * 26
        wings.draw(with: &pen)
    }
}
