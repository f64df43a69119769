import Foundation

/// A pane that has burst before the eye: sharp clear shards fly from one point, most of them small, a few large and near.
struct GlassShards: ScenicElement {
    let layer = SceneLayer.foreground

    func paint(_ subject: Subject, on easel: Easel) {
        let composition = easel.composition
        let frame = composition.frame
        var dice = composition.dice("shards")
        let centre = Point(
            frame.centre + dice.bell() * Float(frame.width) * 0.08, Float(frame.height) * dice.within(0.42...0.5))
        let reach = frame.unit * 0.5
        easel.draw("burst") { drawing in
            drawing.glow(centre, radius: reach * 0.7, composition.sky.ramp.colour(0.95) * 0.3)
        }
        for outline in Self.flight(from: centre, reach: reach, &dice) {
            let shard = GlassShard(outline, composition, tint: subject.colour?.colour, &dice)
            shard.refract(easel.canvas)
            easel.draw("shard") { shard.draw(into: &$0) }
        }
        easel.draw("splinters") { splinters(centre, reach, composition, &dice, &$0) }
    }

    /// The outlines of the shards, the large and near ones first, none of them on another.
    private static func flight(from centre: Point, reach: Float, _ dice: inout Dice) -> [[Point]] {
        var taken: [(place: Point, size: Float)] = []
        var shards: [[Point]] = []
        for (count, sizes, distances) in [
            (3, Float(0.4)...0.58, Float(0.85)...1.15), (14, 0.13...0.26, 0.3...1.2), (64, 0.04...0.11, 0.1...1.15),
        ] {
            for _ in 0..<(count * 3) where dice.chance(0.45) {
                let angle = dice.unit() * 2 * .pi
                let out = Point(cosf(angle), sinf(angle))
                let size = reach * dice.within(sizes)
                let place = centre + out * Point(1.2, 0.9) * (reach * dice.within(distances))
                let isFree = taken.allSatisfy { other in
                    let d = place - other.place
                    return (d * d).sum().squareRoot() > (size + other.size) * 0.62
                }
                guard isFree else { continue }
                taken.append((place, size))
                shards.append(outline(at: place, along: angle + dice.bell() * 0.7, size: size, &dice))
            }
        }
        return shards
    }

    /// A splinter, a dagger or a broken plate: never round, with one point toward where it flies.
    private static func outline(at place: Point, along angle: Float, size: Float, _ dice: inout Dice) -> [Point] {
        let slim = dice.within(0.2...0.7)
        var corners = [Point(1, dice.bell() * 0.2), Point(dice.within(-0.2...0.4), slim)]
        if dice.chance(0.55) { corners.append(Point(dice.within(-0.8 ... -0.4), slim * dice.within(0.3...1))) }
        corners.append(Point(-dice.within(0.5...1), -slim * dice.within(0...0.5)))
        if dice.chance(0.6) { corners.append(Point(dice.within(0...0.5), -slim * dice.within(0.6...1.1))) }
        let (c, s) = (cosf(angle), sinf(angle))
        return corners.map { place + Point($0.x * c - $0.y * s, $0.x * s + $0.y * c) * size }
    }

    private func splinters(
        _ centre: Point, _ reach: Float, _ composition: Composition, _ dice: inout Dice, _ drawing: inout Drawing
    ) {
        let bright = composition.light.key * 0.4 + composition.sky.ramp.colour(0.98) * 0.6 + Colour(repeating: 0.1)
        for _ in 0..<110 {
            let angle = dice.unit() * 2 * .pi
            let way = Point(cosf(angle), sinf(angle))
            let far = dice.unit()
            let place = centre + way * (reach * (0.02 + 1.3 * far * far))
            let long = reach * dice.within(0.006...0.04)
            let across = Point(-way.y, way.x) * (long * dice.within(0.15...0.4))
            drawing.fill(
                Path([place, place + way * long * 0.4 + across, place + way * long]),
                Paint(bright, opacity: dice.within(0.3...0.9), fineness: 1))
        }
    }
}
