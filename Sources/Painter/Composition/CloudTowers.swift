/// Great heaps of cloud, each a pile of round puffs: far small ones along the horizon and near ones that tower.
///
/// Places and sizes are in units of the frame, across from its middle and up from the horizon.
struct CloudTowers: Sendable {
    private struct Puff: Sendable {
        let centre: Point
        let radius: Float
        /// How far it stands before those behind it.
        let nearness: Float
        /// Where the cloud it belongs to ends below.
        let base: Float
    }

    private var puffs: [Puff] = []

    init(_ composition: Composition) {
        var dice = composition.dice("towers")
        let frame = composition.frame
        let (wide, high) = (Float(frame.width) / frame.unit, frame.horizon / frame.unit)
        let side: Float = composition.view.focus < 0 ? -1 : 1
        for index in 0..<6 {
            let x = wide * (-0.5 + (Float(index) + dice.unit()) / 6)
            pile(at: Point(x, 0.02), half: dice.within(0.09...0.17), high: high * dice.within(0.1...0.2), 0, &dice)
        }
        let tall = high * dice.within(0.72...0.86)
        pile(at: Point(-side * wide * dice.within(0.26...0.4), 0.06), half: 0.3, high: tall * 0.6, 0.2, &dice)
        pile(at: Point(side * wide * dice.within(0.12...0.24), 0.04), half: 0.4, high: tall, 0.4, &dice)
        let away = Point(-side * wide * dice.within(0.05...0.3), high * dice.within(0.66...0.78))
        pile(at: away, half: dice.within(0.16...0.24), high: high * 0.12, 0.6, &dice)
    }

    /// Heaps puffs up, broad ones below and small ones on top.
    private mutating func pile(at foot: Point, half: Float, high: Float, _ nearness: Float, _ dice: inout Dice) {
        for index in 0..<26 {
            let up = Float(index) / 25
            let spread = half * (1 - 0.75 * up * up) * 0.8
            let radius = min(half, high) * mix(0.46, 0.24, up) * dice.within(0.75...1.25)
            let centre = foot + Point(dice.within(-1...1) * spread, high * up * (0.86 - radius * 0.3) + radius * 0.2)
            puffs.append(Puff(centre: centre, radius: radius, nearness: nearness, base: foot.y))
        }
    }

    /// How much cloud hides the sky at a place, and how far it bulges toward the eye there.
    ///
    /// - Parameter ragged: how frayed the edge is there, about 0.
    @inline(__always)
    func cloud(at place: Point, ragged: Float) -> (cover: Float, body: Float) {
        var body: Float = 0
        var cover: Float = 0
        for puff in puffs {
            let away = (place - puff.centre) / puff.radius
            let depth = 1 - (away * away).sum() + ragged
            guard depth > 0 else { continue }
            let flat = smoothstep(puff.base - 0.05, puff.base + 0.03, place.y)
            cover = max(cover, smoothstep(0, 0.2, depth) * flat)
            body = max(body, puff.nearness + (depth.squareRoot() * puff.radius) * 4)
        }
        return (cover * 0.97, body)
    }
}
