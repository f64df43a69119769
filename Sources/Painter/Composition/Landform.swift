import Foundation

/// A mass of land that stands before the far land and shows its face: a headland, an island, a canyon's wall, a
/// volcano.
///
/// Its outline is given in pixels, for it is part of the composition as a tower is.
struct Landform: Sendable {
    enum Kind: Sendable {
        /// A cliff that runs in from one side and breaks off toward the middle.
        case headland
        /// Land with water all around it.
        case island
        /// A terraced wall that runs in from one side.
        case canyonWall
        /// A concave cone with a crater.
        case volcano
        /// A wall of rock across the picture, with a notch through which water falls.
        case fallsWall
        /// A wave of sand from side to side; the nearest fills the foreground.
        case dune
    }

    let kind: Kind
    /// Where its face breaks off (headland, wall) or its middle.
    let place: Float
    /// 1, it lies to the right of its edge, or -1, to the left.
    let side: Float
    /// How far it reaches from its middle, where it has one.
    let half: Float
    /// Its greatest height above its foot.
    let height: Float
    /// The row of its foot at `place`.
    let base: Float
    /// In metres, for the veil of air.
    let distance: Float
    let noise: Noise
    let unit: Float

    /// The row of its upper edge, at or below `foot` where it does not reach.
    func top(_ x: Float) -> Float { foot(x) - rise(x) }

    /// The row in which it stands on water or flat ground.
    func foot(_ x: Float) -> Float {
        let d = (x - place) / unit
        switch kind {
        case .headland: return base + unit * (0.16 * max(0, d * side) + 0.012 * noise.at(d * 9, 3))
        case .canyonWall: return base + unit * (0.3 * max(0, d * side) + 0.01 * noise.at(d * 9, 3))
        case .island:
            let t = min(1, abs(x - place) / half)
            return base + unit * 0.02 * (1 - t * t) + unit * 0.004 * noise.at(d * 14, 3)
        case .volcano, .fallsWall: return base + unit * 0.008 * noise.at(d * 9, 3)
        case .dune: return base + height
        }
    }

    /// Its height in pixels at a column.
    func rise(_ x: Float) -> Float {
        let d = (x - place) / unit
        switch kind {
        case .headland: return height * headland(d * side)
        case .canyonWall: return height * terraces(d * side)
        case .island: return height * mound((x - place) / half)
        case .volcano: return height * cone((x - place) / half)
        case .fallsWall: return height * fallsWall(d)
        case .dune: return height * (1 + crest(d, -half / unit))
        }
    }

    /// How far inside its edge a column lies, in parts of the unit; below zero it lies outside.
    func inset(_ x: Float) -> Float {
        switch kind {
        case .headland, .canyonWall: return (x - place) * side / unit
        case .island, .volcano: return (half - abs(x - place)) / unit
        case .fallsWall, .dune: return 1
        }
    }

    private func headland(_ inside: Float) -> Float {
        let ragged = inside + 0.012 * noise.fbm(inside * 30, 5, octaves: 3)
        // Rubble below, a steep face with a ledge, and a plateau that rolls on.
        let rubble = 0.1 * smoothstep(-0.07, 0.01, ragged) * (0.7 + 0.6 * noise.at(inside * 60, 9))
        let ledge = 0.42 + 0.3 * noise.at(6.1, 3.7)
        let face = ledge * smoothstep(-0.006, 0.016, ragged) + (0.82 - ledge) * smoothstep(0.022, 0.042, ragged)
        let plateau = 0.16 * smoothstep(0.03, 0.4, inside) + 0.05 * noise.fbm(inside * 5, 2, octaves: 3)
        return max(0, rubble * (1 - face) + face + plateau * smoothstep(0.03, 0.1, inside))
    }

    private func terraces(_ inside: Float) -> Float {
        let ragged = inside + 0.045 * noise.fbm(inside * 13, 5, octaves: 4)
        let scree = 0.1 * smoothstep(-0.05, 0.03, ragged)
        // No two walls have their ledges at the same height or depth.
        let shift = Point(noise.at(4.3, 7.9), noise.at(9.7, 2.3)) * 0.06
        let low = 0.34 + shift.x * 2
        let steps =
            low * smoothstep(0.01, 0.05, ragged) + (0.64 - low) * smoothstep(0.09, 0.14, ragged + shift.x)
            + 0.26 * smoothstep(0.19, 0.26, ragged + shift.y)
        return max(0, scree + steps + 0.09 * noise.fbm(inside * 17, 1, octaves: 4) * steps)
    }

    private func mound(_ t: Float) -> Float {
        let away = abs(t)
        guard away < 1 else { return 0 }
        let shelf = 0.1 * smoothstep(1, 0.9, away)
        let shifted = t - 0.34 * noise.at(3.4, 3.7)
        let steep = 1.3 + 1.2 * max(0, noise.at(8.3, 1.6))
        let hill = powf(max(0, 1 - shifted * shifted * 1.4), steep) * (0.72 + 0.45 * noise.at(t * 1.9 + 3, 7))
        let rocky = 0.13 * noise.fbm(t * 7, 4, octaves: 4) * smoothstep(0.95, 0.6, away)
        return max(0, shelf + 0.85 * hill + rocky)
    }

    private func cone(_ t: Float) -> Float {
        let away = abs(t)
        guard away < 1 else { return 0 }
        // No two flanks have one slope, and old lava stands out of them.
        let steep = 1.75 + 0.5 * noise.at(2.2, 5.1) * (t < 0 ? 1 : -1)
        let flank = powf(1 - away, steep) * 1.28
        let shoulders = 0.16 * max(0, noise.fbm(t * 3.1, 9, octaves: 3)) * smoothstep(0.1, 0.4, away)
        let gullies =
            shoulders * smoothstep(1, 0.8, away) + 0.03 * noise.fbm(t * 16, 2, octaves: 3) * smoothstep(1, 0.7, away)
        // The crater: a torn rim, dipping in the middle.
        let rim = 0.93 + 0.02 * noise.fbm(t * 50, 8, octaves: 3) - 0.05 * smoothstep(0.1, 0.02, away)
        return max(0, min(flank + gullies, rim))
    }

    /// How high the sand lies, from 0 to 1, at a place across and down the dune in units: ridges with a sharp crest.
    func crest(_ across: Float, _ down: Float) -> Float {
        let v = down * 1.5 + 11
        // Turned and bent, or crests would run straight along the lattice of the noise.
        let bend = 0.5 * noise.at(across * 0.8 + 5, v * 0.7)
        let sway = 0.5 * noise.at(across * 1.1 - 4, v * 0.9 + 8)
        let ridge = 1 - abs(noise.at(across * 1.3 + v * 0.55 + bend, v * 0.9 - across * 0.6 + sway)) * 1.7
        return max(0, ridge) * (0.7 + 0.45 * noise.at(across * 0.7 - 9, v * 0.4))
    }

    private func fallsWall(_ d: Float) -> Float {
        let notch = 0.17 * smoothstep(0.085, 0.035, abs(d))
        let heap = 0.8 + 0.2 * noise.fbm(d * 2.4, 5, octaves: 3) + 0.07 * noise.fbm(d * 18, 6, octaves: 3)
        let higher: Float = noise.at(2.7, 4.1) > 0 ? 1 : -1
        let shoulders = 0.28 * smoothstep(0.05, 0.34, abs(d)) + 0.2 * max(-0.2, min(0.5, d * higher))
        return max(0.06, heap + shoulders - notch)
    }
}

extension Landform {
    /// The landforms that a scene asks for, farthest first.
    static func all(
        scene: Scene, frame: Frame, light: Light, hasSea: Bool, hasWater: Bool, dice: inout Dice
    ) -> [Landform] {
        var builder = LandformBuilder(frame: frame, light: light, dice: dice)
        defer { dice = builder.dice }
        if scene.contains(.canyon) { return builder.canyon() }
        if scene.containsAny(.dunes, .desert), !hasWater, !scene.containsAny(.city, .village) { return builder.dunes() }
        var out: [Landform] = []
        if scene.contains(.volcano) { out.append(builder.volcano(inSea: hasSea)) }
        if scene.contains(.island) {
            let islands = scene.subject(.island)
            let count = islands?.count ?? (islands?.isPlural == true ? 3 : 1)
            out += builder.islands(min(5, count))
        }
        if scene.contains(.cliffs) { out += builder.headlands(isPlural: scene.subject(.cliffs)?.isPlural == true) }
        if scene.contains(.waterfall) { out.append(builder.falls()) }
        if hasSea, scene.farBuilding != nil { out.append(builder.point()) }
        return out.sorted { $0.distance > $1.distance }
    }
}

extension Landform {
    /// Whether a thing is to stand on the scene's headland or island.
    static func carries(_ subject: Subject, in scene: Scene) -> Bool {
        if let far = scene.farBuilding, far.thing == subject.thing { return true }
        guard scene.containsAny(.cliffs, .island), !scene.contains(.beach) else { return false }
        guard [.building, .creature, .plant, .object].contains(subject.thing.realm),
            ![.forest, .boat, .sailboat, .whale, .fish, .pier, .bridge, .flowers, .grass].contains(subject.thing)
        else { return false }
        guard let relation = subject.relation else { return true }
        return [.island, .cliffs, .sea, .waves, .storm].contains(relation.other) && relation.kind != .below
    }
}

/// Proportions landforms to a frame.
private struct LandformBuilder {
    let frame: Frame
    let light: Light
    var dice: Dice

    private var width: Float { Float(frame.width) }
    private var below: Float { Float(frame.height) - frame.horizon }
    private var noise: Noise {
        mutating get { Noise(&dice) }
    }

    mutating func headlands(isPlural: Bool) -> [Landform] {
        // Mostly across from the light, which then falls on its face.
        let side: Float = (light.place.x > frame.centre) == dice.chance(0.8) ? -1 : 1
        let edge = frame.centre + side * width * dice.within(-0.12...0.12)
        let near = headland(edge, side, height: dice.within(0.24...0.42), drop: dice.within(0.2...0.38), distance: 40)
        var out = [near]
        if isPlural || dice.chance(0.5) {
            let beyond = edge - side * width * dice.within(0.1...0.2)
            out.append(headland(beyond, side, height: dice.within(0.14...0.2), drop: 0.08, distance: 150))
        }
        return out
    }

    /// A low point of land far off, for a building.
    mutating func point() -> Landform {
        let side: Float = light.place.x > frame.centre ? -1 : 1
        return headland(
            frame.centre + side * width * dice.within(0...0.12), side, height: dice.within(0.04...0.08),
            drop: dice.within(0.02...0.06), distance: 120)
    }

    private mutating func headland(
        _ edge: Float, _ side: Float, height: Float, drop: Float, distance: Float
    ) -> Landform {
        let rise = min(frame.unit * height, frame.horizon * 0.62 + below * drop)
        return Landform(
            kind: .headland, place: edge, side: side, half: 0, height: rise, base: frame.horizon + below * drop,
            distance: distance * frame.eye * 0.5, noise: noise, unit: frame.unit)
    }

    mutating func islands(_ count: Int) -> [Landform] {
        let side: Float = light.place.x > frame.centre ? -1 : 1
        return (0..<count).map { index in
            let share: Float = index == 0 ? 1 : dice.within(0.3...0.55)
            let half = min(frame.unit * dice.within(0.33...0.42), width * 0.4) * share
            let shift = index == 0 ? side * dice.within(0.03...0.14) : dice.within(-0.4...0.4)
            let drop = index == 0 ? dice.within(0.14...0.22) : dice.within(0.03...0.1)
            return Landform(
                kind: .island, place: frame.centre + shift * width, side: side, half: half,
                height: half * dice.within(0.42...0.8), base: frame.horizon + below * drop,
                distance: frame.eye * (index == 0 ? 26 : 90), noise: noise, unit: frame.unit)
        }
    }

    mutating func canyon() -> [Landform] {
        let gap = frame.centre + dice.bell() * width * 0.14
        let higher: Float = dice.chance(0.5) ? 1 : -1
        return (0..<3).flatMap { layer -> [Landform] in
            let depth = Float(layer) / 2
            return ([-1, 1] as [Float]).map { side in
                let edge = gap + side * width * (0.04 + 0.13 * depth + 0.09 * dice.unit())
                let drop = 0.02 + 0.3 * depth * depth
                return Landform(
                    kind: .canyonWall, place: edge, side: side, half: 0,
                    height: frame.unit * (0.2 + 0.34 * depth) * dice.within(0.85...1.15)
                        * (side == higher ? 1.12 : 0.72),
                    base: frame.horizon + below * drop, distance: frame.eye * mix(320, 22, depth.squareRoot()),
                    noise: noise, unit: frame.unit)
            }
        }
    }

    /// Waves of sand, one before the other.
    mutating func dunes() -> [Landform] {
        let layers = 5
        return (0..<layers).map { layer in
            let t = Float(layer) / Float(layers - 1)
            let rise = frame.unit * mix(0.07, 0.22, t) * dice.within(0.8...1.2)
            // The nearest reaches below the lower edge.
            let lowest = max(frame.horizon + below * 0.6, Float(frame.height) - rise * 0.95)
            let base = mix(frame.horizon + below * 0.02, lowest, powf(t, 1.3))
            // `half` is the depth at which its edge cuts the ridges; the face goes on below it.
            return Landform(
                kind: .dune, place: frame.centre + dice.bell() * width * 0.3, side: 1, half: rise,
                height: rise, base: base, distance: frame.eye * mix(420, 12, powf(t, 0.6)), noise: noise,
                unit: frame.unit)
        }
    }

    mutating func volcano(inSea: Bool) -> Landform {
        let side: Float = light.place.x > frame.centre ? -1 : 1
        let half = min(frame.unit * dice.within(0.5...0.62), width * 0.6)
        return Landform(
            kind: .volcano, place: frame.centre + side * width * dice.within(0.02...0.12), side: side, half: half,
            height: min(half * dice.within(0.72...0.86), frame.horizon * 0.72), base: frame.horizon + below * 0.04,
            distance: frame.eye * 130, noise: noise, unit: frame.unit)
    }

    mutating func falls() -> Landform {
        Landform(
            kind: .fallsWall, place: frame.centre + dice.within(-0.19...0.19) * width, side: 1, half: 0,
            height: min(frame.unit * 0.5, frame.horizon * 0.8 + below * 0.2), base: frame.horizon + below * 0.26,
            distance: frame.eye * 24, noise: noise, unit: frame.unit)
    }
}
