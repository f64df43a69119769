import Foundation

/// The lie of the land as numbers: height and wetness of the ground anywhere in the world.
struct Ground: Sendable {
    private let land: LandPlan
    private let water: WaterPlan?
    private let frame: Frame
    private let noise: Noise
    /// Where the massif begins and ends, in metres from the eye.
    let massifNear: Float
    let massifFar: Float
    /// How high the massif is in metres, and where its summit stands, as x over z.
    private let summit: Float
    private let summitBearing: Float
    private let octaves: Int
    private let riverPhase: Float
    /// How far the river swings to the sides, in units.
    private let riverSwing: Float
    /// How far the river is moved to the side to flow under a bridge, in units.
    private var riverShift: Float = 0
    /// The pools of a pond: across in units from the middle, and in rows as `dryness` counts them.
    private let pools: [(centre: Point, radii: Point)]
    private let nearest: Float
    /// Where a waterfall feeds the river: across, in units from the centre, and its row as `dryness` counts rows.
    private let spring: Point?
    /// How much more of the far land is wooded than by nature.
    private let woodiness: Float
    private let farmland: Farmland?

    init(_ composition: Composition) {
        land = composition.land
        water = composition.water
        frame = composition.frame
        var dice = composition.dice("ground")
        noise = Noise(&dice)
        massifNear = frame.eye * 130
        massifFar = massifNear * 5
        summit = land.massifHeight * frame.unit / frame.focal * massifNear * 2.6
        // Where nothing else catches the eye, it is the summit that does.
        let isAlone = Stager.focus(of: composition.scene) == nil
        let across = isAlone ? composition.view.focus : dice.within(-0.36...0.36)
        summitBearing = across * Float(frame.width) / frame.focal
        octaves = max(3, Int(6 * composition.detail))
        riverPhase = dice.unit() * 6
        riverSwing = dice.within(0.1...0.24)
        let side: Float = dice.chance(0.5) ? 1 : -1
        pools = [
            (Point(-0.06 + dice.bell() * 0.05, 0.42), Point(dice.within(0.34...0.44), dice.within(0.17...0.22))),
            (
                Point(side * dice.within(0.26...0.4), 0.42 + dice.within(-0.1...0.2)),
                Point(dice.within(0.16...0.3), dice.within(0.07...0.13))
            ),
        ]
        woodiness = composition.scene.contains(.forest) ? 0.4 : 0
        farmland = Farmland(composition)
        let below = max(1, Float(frame.height) - frame.horizon)
        nearest = frame.focal * frame.eye / below
        spring = composition.landforms.first { $0.kind == .fallsWall }.map { form in
            Point((form.place - composition.frame.centre) / form.unit, (form.base - composition.frame.horizon) / below)
        }
        if Stager.focus(of: composition.scene)?.0.thing == .bridge {
            let wide = Float(frame.width) / frame.unit
            let room = max(0, wide / 2 - 0.4)
            riverShift = clamp(composition.view.focus * wide, -room, room) - meander(composition.view.footing)
        }
    }

    /// How far to the side of the middle the river flows, in units, at a row as `dryness` counts rows.
    private func meander(_ row: Float) -> Float {
        let turns = log2f(max(nearest / max(0.001, row) / frame.eye, 0.1)) * 1.9
        return sinf(turns + riverPhase) * riverSwing + (0.5 - row) * 0.12 + riverShift
    }

    /// Height of the ground above the water table in metres.
    func height(_ x: Float, _ z: Float) -> Float {
        rise(x, z).height
    }

    /// Height as above, and how thickly far trees stand there, from 0 to 1.
    func rise(_ x: Float, _ z: Float) -> (height: Float, woods: Float) {
        // Measured in heights of the eye, so that the same land looks alike from a bank and from a tower.
        let u = x / frame.eye
        let v = z / frame.eye
        let far = smoothstep(nearest * 1.5, nearest * 9, z)
        var level = frame.eye * land.waves * (0.12 + 0.3 * far) * noise.fbm(u * 0.12, v * 0.07, octaves: 3)
        level +=
            frame.eye * land.waves * 2.2 * smoothstep(25, 130, v)
            * max(0, noise.fbm(u * 0.018, v * 0.02, octaves: 2) + 0.1)
        if land.relief.kind != .level { level += frame.eye * land.relief.height(u, v) }
        if land.massif == .dunes {
            let crest = 1 - abs(noise.at(u * 0.035 + v * 0.012, v * 0.045 + noise.at(u * 0.02, v * 0.02)))
            level += frame.eye * 1.3 * far * crest * crest
        }
        var dry: Float = 1
        if water != nil {
            dry = z > massifNear * 0.8 && water?.body != .sea ? 1 : dryness(x, z)
            guard dry > 0 else { return (-0.4, 0) }
            level = min(dry * 0.7, 1) * (0.05 * frame.eye + max(0, level * 0.6))
        }
        if land.massif != .none, z > massifNear * 0.8 { level += massif(x, z) }
        let wood = woods(u, v, dryness: dry)
        if wood > 0 { level += wood * frame.eye * 1.1 * (0.7 + 0.6 * noise.at(u * 1.7, v * 0.4)) }
        let hedge = dry > 0.5 ? farmland?.place(u, v).hedge ?? 0 : 0
        if hedge > 0 { level += hedge * frame.eye * 0.32 * (0.6 + 0.9 * noise.at(u * 0.9, v * 0.3)) }
        return (level, max(wood, hedge))
    }

    /// What grows on tilled land: which crop, from 0 to 1, and across which furrow; `nil` where nothing is tilled.
    func tilled(_ x: Float, _ z: Float) -> Farmland.Place? { farmland?.place(x / frame.eye, z / frame.eye) }

    /// How thickly far trees stand, from 0 to 1; places are measured in heights of the eye.
    private func woods(_ u: Float, _ v: Float, dryness: Float) -> Float {
        guard land.isWooded else { return 0 }
        let far = smoothstep(14, 30, v) * smoothstep(300, 130, v)
        guard far > 0.01 else { return 0 }
        let stand = smoothstep(
            -0.02, 0.2, noise.fbm(u * 0.035 + 60, v * 0.05, octaves: 2) + (water == nil ? -0.06 : 0.16) + woodiness)
        let shore = water == nil ? 1 : smoothstep(0.05, 0.4, dryness)
        return far * stand * shore
    }

    /// Above zero on land, below on water, growing by about one over a few rows of the picture from the shore.
    func dryness(_ x: Float, _ z: Float) -> Float {
        guard let water else { return 1 }
        // Rows of the flat ground from the horizon, 0, to the bottom of the picture, 1.
        let row = nearest / max(nearest * 0.4, z)
        let bearing = x / z * frame.focal / frame.unit
        let ragged = noise.fbm(bearing * 3.3, row * 5 + 40, octaves: 4)
        switch water.body {
        case .sea:
            guard water.nearShore < 1.2 else { return -1 }
            let sweep = bearing * water.slant + bearing * bearing * abs(water.slant) * 0.35
            let slant = sweep + ragged * 0.05
            return (row - water.nearShore + slant) * 8
        case .lake:
            let bays = noise.fbm(bearing * 1.3 + 11, 7, octaves: 3) * 0.05
            let far = (water.farShore + bays + ragged * 0.012 - row) * 40
            let near = (row - water.nearShore - ragged * 0.06 + abs(bearing) * 0.06) * 8
            let wide = max(1, Float(frame.width) / frame.unit)
            let bank = (abs(bearing) - 0.62 * wide + ragged * 0.25 - row * 0.5) * 3
            return max(far, max(near, bank))
        case .river:
            if let spring {
                // From the pool below the fall toward the eye.
                let t = clamp((row - spring.y) / (1 - spring.y))
                let course = spring.x * (1 - t) + sinf(t * 4 + riverPhase) * 0.14 * t
                let half = 0.09 + 0.16 * t + 0.1 / (1 + 90 * t * t)
                return (abs(bearing - course + ragged * 0.05) - half) * 10
            }
            let half = 0.03 + row * 0.2
            return (abs(bearing - meander(nearest / z) + ragged * 0.03) - half) * (10 + 10 * (1 - row))
        case .pond:
            // Two pools that run into each other, with bays.
            let place = Point(bearing, row)
            let pools = pools.map { pool -> Float in
                let away = (place - pool.centre) / pool.radii
                return (away * away).sum().squareRoot() - 1
            }
            let bays = noise.at(bearing * 5 + 3, row * 7) * 0.16 + ragged * 0.14
            return (softMinimum(pools[0], pools[1], width: 0.3) + bays) * 2
        }
    }

    /// By how many pixels nearer ground hides the ground at a distance, straight ahead at `bearing` pixels from the
    /// centre.
    func hidden(bearing: Float, z: Float) -> Float {
        guard land.relief.kind != .level, z > nearest * 1.1 else { return 0 }
        let steps = 12
        let nearer = (1..<steps).map { row(bearing: bearing, z: nearest * powf(z / nearest, Float($0) / Float(steps))) }
        return max(0, row(bearing: bearing, z: z) - (nearer.min() ?? 0))
    }

    private func massif(_ x: Float, _ z: Float) -> Float {
        let depth = clamp((z - massifNear * 0.8) / (massifFar - massifNear * 0.8))
        let span = massifNear * 2 * land.massifBreadth
        let u = x / span
        let v = z / span
        let bearing = x / z - summitBearing
        switch land.massif {
        case .none:
            return 0
        case .mountains:
            let wx = noise.at(u * 1.1 + 9, v * 1.1) * 0.35
            let wy = noise.at(u * 1.1 - 5, v * 1.1 + 3) * 0.35
            let ridges = noise.ridged(u * 1.3 + wx, v * 1.3 + wy, octaves: octaves + 1, gain: 0.52)
            let mass = 0.55 + 0.45 * noise.at(u * 0.55 + 20, v * 0.55)
            let peak = land.massifPeak / (1 + 9 * bearing * bearing)
            let rise = smoothstep(0, 0.5, depth) * (0.45 + 0.55 * depth)
            return summit * 1.25 * rise * (ridges * 1.35 * mass * (0.45 + 0.8 * max(peak, 0.45)) + peak * 0.28)
        case .hills:
            let swell = noise.fbm(u * 1.3, v * 1.6, octaves: 3, gain: 0.36) * 0.55 + 0.55
            let fine = noise.fbm(u * 9, v * 9, octaves: 2) * 0.016
            return summit * smoothstep(0, 0.3, depth) * (0.4 + 0.6 * depth) * (max(0, swell) + fine) * 1.15
        case .dunes:
            let warp = noise.at(u * 1.5, v * 1.5) * 0.5
            let crest = 1 - abs(noise.at(u * 2.1 + v * 0.8 + warp, v * 2.6))
            return summit * smoothstep(0, 0.25, depth) * (0.3 + 0.7 * depth) * crest * crest * 1.3
        }
    }

    /// The row at which the ground at a distance appears, straight ahead at `bearing` pixels from the centre.
    func row(bearing: Float, z: Float) -> Float {
        let x = bearing / frame.focal * z
        return frame.horizon - frame.focal * (max(0, height(x, z)) - frame.eye) / z
    }
}

/// The lesser of two values, rounded off where they are within `width` of each other.
private func softMinimum(_ a: Float, _ b: Float, width: Float) -> Float {
    let near = max(0, width - abs(a - b)) / width
    return min(a, b) - near * near * width / 4
}
