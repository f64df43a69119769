import Foundation

/// Wind made visible: long streaming lines of air that curl over, and leaves that ride on them.
struct WindTrails: ScenicElement {
    // Behind what the picture is about: wind is seen by what it does, not by lines across a face.
    let layer = SceneLayer.mist

    private static let leaves = [Colour(0x8a9a3c), Colour(0xc08a34), Colour(0xa85a2c), Colour(0x5c7a34)]

    func paint(_ subject: Subject, on easel: Easel) {
        let composition = easel.composition
        let frame = composition.frame
        let unit = frame.unit
        var dice = composition.dice("wind")
        let noise = Noise(&dice)
        let heading: Float = dice.chance(0.5) ? 1 : -1
        let pale = mix(composition.air.colour, Colour(repeating: 0.85), composition.hour == .night ? 0.25 : 0.6)
        let isSnowy = composition.land.cover == .snow
        easel.draw("wind") { drawing in
            for _ in 0..<Int(12 * max(1, Float(frame.width) / unit)) {
                let line = gust(heading: heading, frame: frame, noise: noise, &dice)
                let width = unit * dice.within(0.0012...0.003)
                let strength = dice.within(0.1...0.22)
                // A breath of mist with a thread of light in it, both fading to nothing.
                for (wide, share) in [(Float(7), Float(0.28)), (1, 1)] {
                    drawing.fill(
                        Path.stroke(line, widths: [0, width * wide, width * wide * 0.7, 0]),
                        Paint(pale, opacity: strength * share, fineness: 0.35))
                }
                guard !isSnowy else { continue }
                for _ in 0..<dice.int(2...7) {
                    let place = line[dice.int(0...(line.count - 1))] + Point(dice.bell(), dice.bell()) * unit * 0.03
                    let leaf = LooseLeaf(
                        place: place, size: unit * dice.within(0.005...0.016), colour: dice.pick(Self.leaves),
                        flatness: dice.within(0.4...0.9))
                    leaf.draw(on: composition, &dice, &drawing)
                }
            }
        }
    }

    /// A long swinging line, some with a curl at its end.
    private func gust(heading: Float, frame: Frame, noise: Noise, _ dice: inout Dice) -> [Point] {
        let unit = frame.unit
        var place = Point(dice.within(-0.1...0.9) * Float(frame.width), dice.within(0.08...0.8) * Float(frame.height))
        if heading < 0 { place.x = Float(frame.width) - place.x }
        var line = [place]
        let steps = 38
        let curls = dice.chance(0.05)
        let turning: Float = dice.chance(0.5) ? 1 : -1
        var angle: Float = 0
        for step in 0..<steps {
            let late = max(0, Float(step) - Float(steps) * 0.55) / Float(steps)
            angle = curls && late > 0 ? angle + turning * 0.5 : noise.at(place.x / unit * 1.7, place.y / unit * 3) * 0.5
            let pace = unit * (curls && late > 0 ? 0.024 * max(0.15, 1 - late * 1.9) : 0.024)
            place += Point(cosf(angle) * heading, sinf(angle)) * pace
            line.append(place)
        }
        return line
    }
}
