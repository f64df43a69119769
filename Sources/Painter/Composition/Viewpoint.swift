import NuraModel

/// Where the painter stands and looks: what makes two pictures of the same words two compositions.
struct Viewpoint: Sendable {
    /// Where the light comes from, as the painter sees it.
    enum Lighting: Sendable {
        /// From within the picture.
        case before
        /// From beyond the left or the right edge.
        case aside
        /// From behind the eye.
        case behind

        /// How far away from the eye the light comes from, against how far from the side and from above.
        var depth: Float {
            switch self {
            case .before: 0.9
            case .aside: 0.22
            case .behind: -0.45
            }
        }
    }

    /// Where the horizon lies, in parts of the picture's height from the top.
    let horizon: Float
    /// Where the focal thing stands, in parts of the width from the middle.
    let focus: Float
    /// How much larger than usual the focal thing is.
    let closeness: Float
    /// How far down the ground the focal thing stands, from the horizon, 0, to the lower edge, 1.
    let footing: Float
    /// Where a light stands that is seen, in parts of the width from the middle.
    let light: Float
    let lighting: Lighting

    init(_ scene: Scene, emotion: Emotion, dice: inout Dice) {
        horizon = Self.horizon(scene, &dice)
        let side: Float = dice.chance(0.5) ? 1 : -1
        let focus =
            switch dice.unit() {
            case ..<0.22: dice.bell() * 0.04
            case ..<0.72: side * dice.within(0.12...0.19)
            default: side * dice.within(0.2...0.27)
            }
        self.focus = focus
        closeness = Self.closeness(emotion, &dice)
        footing = dice.within(0.18...0.8)
        // Mostly across from the focal thing, and never straight behind it.
        let across: Float = dice.chance(0.75) ? -side : side
        let light = across * dice.within(0.08...0.36)
        self.light = abs(light - focus) < 0.15 ? focus + (light < focus ? -0.17 : 0.17) : light
        lighting = Self.lighting(emotion, dice.unit())
    }

    private static func lighting(_ emotion: Emotion, _ roll: Float) -> Lighting {
        let seen: Float =
            switch emotion {
            case .calm: 0.45
            case .energetic, .mysterious: 0.6
            case .hopeful: 0.78
            case .melancholic: 0.3
            }
        return roll < seen ? .before : roll < seen + (1 - seen) * 0.65 ? .aside : .behind
    }

    /// Vigour comes near, sorrow stands far off.
    private static func closeness(_ emotion: Emotion, _ dice: inout Dice) -> Float {
        switch emotion {
        case .calm: dice.within(0.72...1.2)
        case .energetic: dice.within(0.95...1.55)
        case .mysterious: dice.within(0.8...1.3)
        case .hopeful: dice.within(0.75...1.4)
        case .melancholic: dice.within(0.8...1.2)
        }
    }

    private static func horizon(_ scene: Scene, _ dice: inout Dice) -> Float {
        let isSkyward = scene.containsAny(
            .stars, .milkyWay, .aurora, .rainbow, .clouds, .flock, .balloon, .kite, .lightning, .planet, .galaxy,
            .nebula, .spiral, .heart,
            .mountains, .volcano, .city, .castle, .tower, .lighthouse, .storm)
        let isGroundward = scene.containsAny(.path, .road, .rails, .river, .flowers, .field, .meadow, .waves, .pond)
        // A great sky, as much of both, or much ground.
        let low = dice.within(0.6...0.8)
        let middle = dice.within(0.46...0.58)
        let high = dice.within(0.24...0.42)
        let roll = dice.unit()
        // A picture of nothing but sky keeps a strip of land under it.
        if scene.looksOutOfWindow { return dice.within(0.34...0.5) }
        let isHighSea = scene.containsAny(.sea, .waves) && (scene.contains(.storm) || scene.qualities.contains(.rough))
        // A high sea wants room for its waves.
        if isHighSea, scene.subjects.allSatisfy({ [.sky, .weather, .water].contains($0.thing.realm) }) {
            return roll < 0.55 ? middle : roll < 0.9 ? high : low
        }
        let isAllSky = scene.isDepictable && scene.subjects.allSatisfy { $0.thing.realm == .sky }
        if isAllSky { return dice.within(0.72...0.88) }
        // Fish are looked down upon, birds up to.
        if scene.contains(.pond), scene.contains(.fish) { return dice.within(0.15...0.26) }
        let areBirds = scene.subjects.allSatisfy { $0.thing == .bird || $0.thing.realm == .sky }
        if scene.contains(.bird), areBirds, !scene.showsSongbird { return dice.within(0.68...0.86) }
        if scene.subjects.contains(where: { $0.relation?.kind == .reflectedIn }) { return dice.within(0.4...0.5) }
        if scene.subjects.contains(where: \.isOnHill) { return roll < 0.6 ? low : middle }
        if isSkyward, !isGroundward || scene.containsAny(.rainbow, .aurora, .milkyWay) {
            return roll < 0.7 ? low : middle
        }
        if isGroundward, !isSkyward { return roll < 0.55 ? high : roll < 0.8 ? middle : low }
        return roll < 0.36 ? low : roll < 0.62 ? middle : high
    }
}

extension Viewpoint {
    /// How high the focal thing is in the picture, in parts of the frame's unit: never too small to be read, and never
    /// filling the frame because the painter came near.
    func size(of nature: Nature) -> Float {
        let usual = nature.prominence
        // What is wide must still fit between the edges.
        return clamp(usual * closeness, usual * 0.7, max(usual, min(0.56, 0.92 / nature.breadth)))
    }
}
