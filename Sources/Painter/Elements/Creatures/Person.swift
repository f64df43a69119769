/// A person seen from behind, who stands and looks at what we see, or walks toward it.
struct Person: SceneElement {
    let nature = Nature(
        metres: 1.75, standing: .ground, prominence: 0.27, group: 1...1, breadth: 0.4, weight: 9, alone: 1.3)

    func draw(with pen: inout Pen) {
        pen.shadow(width: 0.6, height: 1.75)
        var figure = HumanFigure.adult(&pen, as: pen.subject)
        pen.equip(&figure)
        figure.draw(with: &pen)
        pen.holdUmbrella(over: figure)
        pen.undergrowth(from: -0.32, to: 0.32)
    }
}
