import Foundation

/// Birds that travel together: a wedge of geese, or a swarm that turns in the air.
struct Flock: SceneElement {
    let nature = Nature(
        metres: 9, standing: .air, prominence: 0.3, group: 1...1, breadth: 2, weight: 3, alone: 1.6)

    func draw(with pen: inout Pen) {
        let isWedge = pen.dice.chance(0.5)
        let places = isWedge ? wedge(&pen) : swarm(&pen)
        // By night their breasts take the moon's light, or they would be lost in the dark.
        let night = pen.hour == .night
        let natural = pen.matter(night ? Colour(0xe4e8f0) : Colour(0x26282e), bending: night ? 0.3 : 0.6)
        let body = night ? natural * 0.55 + pen.light.key * 0.4 : pen.lit(natural, up: -0.2)
        // All fly one way: where the wedge points.
        let way: Float = isWedge && places[0].0.x < 0 || !isWedge && pen.dice.chance(0.5) ? -1 : 1
        let course = way * pen.dice.within(38...66)
        for (place, size) in places {
            var wings = Wings(place: place, span: size * (night ? 1.45 : 1.12), body: body, shine: night ? 1 : 0)
            wings.course = course + pen.dice.bell() * (isWedge ? 7 : 16)
            wings.climb = pen.dice.bell() * 10
            wings.draw(with: &pen)
        }
    }

    /// Two lines that meet in a leader; none keeps its place exactly.
    private func wedge(_ pen: inout Pen) -> [(Point, Float)] {
        let way: Float = pen.dice.chance(0.5) ? 1 : -1
        let slope = pen.dice.within(0.2...0.42)
        let count = pen.dice.int(10...14)
        var out: [(Point, Float)] = [(Point(way * 7, 1.2), 1.25)]
        for index in 1...count {
            for arm in [Float(1), -0.55] where arm > 0 || index < count * 2 / 3 {
                let far = Float(index) * 1.05
                let slack = Point(pen.dice.bell() * 0.22, pen.dice.bell() * 0.2)
                out.append((Point(way * (7 - far), 1.2 + far * slope * arm) + slack, pen.dice.within(1...1.25)))
            }
        }
        return out
    }

    /// A cloud of birds, dense in its middle and drawn out at its ends.
    private func swarm(_ pen: inout Pen) -> [(Point, Float)] {
        let bend = pen.dice.within(-0.5...0.5)
        return (0..<pen.dice.int(56...80)).map { _ in
            let along = pen.dice.bell() * 6.5
            let thick = 2.1 / (1 + along * along * 0.03)
            let place = Point(along, bend * along * along * 0.09 + along * 0.16 + pen.dice.bell() * thick)
            return (place, pen.dice.within(0.55...1.05))
        }
    }
}
