import Foundation

/// Where rain strikes: rings on water, little crowns on land. They lie under everything that stands.
struct RainSplashes {
    private let composition: Composition
    private let ground: Ground

    /// - Returns: `nil` where it does not rain.
    init?(_ composition: Composition, ground: Ground) {
        guard composition.scene.subjects.contains(where: { ElementCatalogue.scenic(for: $0.thing) is Rainfall }) else {
            return nil
        }
        self.composition = composition
        self.ground = ground
    }

    func draw(into drawing: inout Drawing) {
        var dice = composition.dice("splashes")
        let frame = composition.frame
        let light = Rainfall.colour(in: composition)
        for _ in 0..<Int(170 * max(1, Float(frame.width) / frame.unit)) {
            let depth = dice.within(0.08...1)
            let place = Point(
                dice.unit() * Float(frame.width), frame.horizon + (Float(frame.height) - frame.horizon) * depth)
            let size = frame.unit * 0.022 * depth * dice.within(0.4...1.2)
            let z = frame.distance(ofRow: place.y)
            let isWet =
                composition.water != nil && ground.dryness((place.x - frame.centre) / frame.focal * z, z) < -0.1
            if isWet {
                ring(at: place, size: size, light, &drawing)
            } else {
                crown(at: place, size: size, light, &dice, &drawing)
            }
        }
    }

    private func ring(at place: Point, size: Float, _ light: Colour, _ drawing: inout Drawing) {
        let ring = (0...14).map { step -> Point in
            let angle = Float(step) / 14 * 2 * Float.pi
            return place + Point(cosf(angle), sinf(angle) * 0.3) * size
        }
        drawing.fill(Path.stroke(ring, widths: [max(0.5, size * 0.12)]), Paint(light, opacity: 0.5, fineness: 0.9))
    }

    private func crown(at place: Point, size: Float, _ light: Colour, _ dice: inout Dice, _ drawing: inout Drawing) {
        for side in [-1, 0.1, 1] as [Float] {
            let tip = place + Point(side * 0.5, -dice.within(0.3...0.6)) * size
            drawing.fill(
                Path.stroke([place, tip], widths: [max(0.5, size * 0.12), 0.3]),
                Paint(light, opacity: 0.4, fineness: 0.9))
        }
    }
}
