import Foundation

/// How the near and the middle ground lies beyond its small waves: what makes of a plain a hillside, a rise or a brow with
/// lower land beyond. Measured in heights of the eye.
struct Relief: Sendable {
    enum Kind: Sendable, CaseIterable {
        case level
        /// The ground rises to one side.
        case slope
        /// A rise on which stands what the picture is about.
        case knoll
        /// The near ground breaks off, and the land goes on below it.
        case brow
        /// Backs of land, one behind the other.
        case folds
    }

    let kind: Kind
    /// 1, it rises to the right, or -1, to the left.
    private let side: Float
    /// From 0 to 1.
    private let strength: Float
    /// Where what the picture is about stands: to the right and into depth.
    private let spot: Point?
    /// How far to the sides and into depth the ground under it is even.
    private let terrace: Float
    private let noise: Noise

    init(
        _ kind: Kind, side: Float = 1, strength: Float = 0, spot: Point? = nil, terrace: Float = 0,
        noise: Noise = Noise(seed: 0)
    ) {
        self.kind = kind
        self.side = side
        self.strength = strength
        self.spot = spot
        self.terrace = terrace
        self.noise = noise
    }

    /// How high the ground lies at a place `u` to the right and `v` into depth.
    func height(_ u: Float, _ v: Float) -> Float {
        guard kind != .level else { return 0 }
        let here = shape(u, v)
        guard let spot, terrace > 0 else { return here }
        let away = Point(u, v) - spot
        let even = smoothstep(terrace * 2.2, terrace, (away * away).sum().squareRoot())
        return even > 0 ? mix(here, shape(spot.x, spot.y), even) : here
    }

    private func shape(_ u: Float, _ v: Float) -> Float {
        switch kind {
        case .level: 0
        case .slope: slope(u, v)
        case .knoll: knoll(u, v)
        case .brow: brow(u, v)
        case .folds: folds(u, v)
        }
    }

    private func slope(_ u: Float, _ v: Float) -> Float {
        let bent = side * u + 0.5 + 0.16 * v * noise.at(v * 0.11, 3)
        // Nearly straight on the rising side, flat on the other.
        let rise = 0.5 * (bent + (bent * bent + 1).squareRoot())
        let end = 26 + 10 * noise.at(u * 0.05, 8)
        return mix(0.16, 0.42, strength) * rise * smoothstep(1, 6, v) * smoothstep(end * 1.7, end, v)
    }

    private func knoll(_ u: Float, _ v: Float) -> Float {
        guard let spot else { return 0 }
        let reach = Point(max(terrace * 3.4, spot.y * 1.05), max(terrace * 3, spot.y * 0.75))
        let away = (Point(u, v) - spot) / reach
        let uneven = 1 + 0.5 * noise.at(away.x * 1.1 + 3, away.y * 1.1)
        let back = 1 / (1 + (away * away).sum() * max(0.4, uneven))
        // Above the eye its near edge would hide its top.
        return mix(0.28, 0.62, strength) * back * back + 0.4 * folds(u, v)
    }

    private func brow(_ u: Float, _ v: Float) -> Float {
        let edge = max(2.6, (spot?.y ?? 3.4) * 1.16) * (1 + 0.2 * noise.at(u * 0.4, 5)) + side * u * 0.35
        return mix(0.26, 0.5, strength) * smoothstep(edge * 1.7, edge, v) + 0.3 * folds(u, v)
    }

    private func folds(_ u: Float, _ v: Float) -> Float {
        let near = smoothstep(3.5, 9, v) * smoothstep(110, 60, v)
        guard near > 0 else { return 0 }
        // Fewer and greater with distance, so that they look alike in perspective.
        let depth = logf(v) * 2.6
        let back = 0.35 + 0.9 * noise.at(u / v * 3.2 + side * depth * 0.6 + 7, depth)
        return mix(0.4, 0.85, strength) * powf(v / 12, 0.8) * max(0, back) * near
    }
}

extension Relief {
    /// The lie of a scene's land; level where water or anything wide needs even ground.
    static func of(
        _ scene: Scene, cover: LandPlan.Cover, hasWater: Bool, view: Viewpoint, frame: Frame, dice: inout Dice
    ) -> Relief {
        let focus = Stager.focus(of: scene).flatMap { $0.1.standing == .ground ? $0 : nil }
        let strength = dice.unit()
        let side: Float = dice.chance(0.5) ? 1 : -1
        let roll = dice.unit()
        let noise = Noise(&dice)
        guard !hasWater, cover != .paving, !needsEvenGround(scene, focus: focus?.0) else { return Relief(.level) }
        let isHilly = scene.contains(.hills)
        var kinds: [Kind] = isHilly ? [.folds, .folds, .slope] : [.level, .slope, .brow, .folds, .folds]
        if let focus, focus.0.count ?? 1 == 1, !focus.0.isPlural { kinds += [.knoll, .knoll] }
        let isOnHill = focus?.0.isOnHill == true
        let kind = isOnHill ? .knoll : kinds[min(kinds.count - 1, Int(roll * Float(kinds.count)))]
        return Relief(
            kind, side: side, strength: isOnHill || isHilly ? 0.6 + 0.4 * strength : strength,
            spot: focus.map { spot(of: $0.1, view: view, frame: frame) },
            terrace: (focus?.1.halfWidth ?? 0) * 1.2 / frame.eye, noise: noise)
    }

    private static func needsEvenGround(_ scene: Scene, focus: Subject?) -> Bool {
        let level: Set<Thing> = [
            .plain, .desert, .dunes, .canyon, .volcano, .city, .village, .castle, .temple, .tunnel, .labyrinth, .rails,
            .pier, .waterfall, .island, .cliffs, .beach, .window, .bridge, .shoot, .key, .forest,
        ]
        if scene.looksOutOfWindow || scene.isSpace || scene.areMountainsAlone { return true }
        return scene.subjects.contains { level.contains($0.thing) }
    }

    private static func spot(of nature: Nature, view: Viewpoint, frame: Frame) -> Point {
        let z = frame.focal * nature.metres / (view.size(of: nature) * frame.unit)
        return Point(view.focus * Float(frame.width) / frame.focal * z, z) / frame.eye
    }
}
