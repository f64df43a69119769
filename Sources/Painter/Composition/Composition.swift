import NuraModel

/// Everything decided about a picture before the first pixel: a value that the stages of painting read.
struct Composition: Sendable {
    let scene: Scene
    let view: Viewpoint
    let frame: Frame
    let hour: Hour
    /// Whether light and weather come from the emotion, because the words leave them open.
    let isFelt: Bool
    let palette: Palette
    let light: Light
    let air: Air
    let sky: SkyPlan
    let land: LandPlan
    let water: WaterPlan?
    /// What stands before the far land, farthest first.
    let landforms: [Landform]
    /// The wood in which the painter stands, where the words name one.
    let wood: Wood?
    /// What frames the view close to the eye.
    let framing: Framing.Kind?
    /// The things to draw, farthest first.
    var placements: [Placement]
    /// From 0.3, a quick sketch, to 1.5; 1 at 50 steps.
    let detail: Float
    let seed: UInt32

    /// The colour of ground that the light does not reach.
    var shadow: Colour { palette.bend(Colour(0x1c2230), by: 0.7) * 0.5 + light.fill * 0.04 }

    /// Whether the scene is out in space, without any ground.
    var isSpace: Bool { scene.isSpace }

    func dice(_ salt: String) -> Dice { Dice(seed: seed, salt: salt) }
}

/// The colours and clouds of a sky.
struct SkyPlan: Sendable {
    enum Clouds: Sendable { case none, wisps, banks, heaps, towers, swept, overcast, storm }

    /// From zenith, 0, to horizon, 1.
    let ramp: Ramp
    let clouds: Clouds
    /// From 0 to 1.
    let cloudCover: Float
    /// How much light breaks in under a closed sky, about 1.
    let gap: Float
    /// How large the clouds are, about 1.
    let cloudSize: Float
    let cloudLight: Colour
    let cloudShade: Colour
    /// The colour that the light spreads into the sky around it.
    let glow: Colour
    /// From 0, none, to 1, a clear night.
    let stars: Float
}

/// The lie of the land.
struct LandPlan: Sendable {
    enum Cover: Sendable { case meadow, sand, snow, rock, earth, autumn, field, paving }
    enum Massif: Sendable { case none, mountains, hills, dunes }

    let cover: Cover
    let massif: Massif
    /// How high the massif rises above the horizon, in parts of the frame's unit.
    let massifHeight: Float
    /// How wide the masses of the massif are, about 1: from a saw of small peaks to one great back.
    let massifBreadth: Float
    /// How far its summit rises above the rest, from 0, an even range, to 1, a single mountain.
    let massifPeak: Float
    /// Which of its cover's pairs of colours the ground has.
    let variety: Int
    /// Height of the ground's own waves in metres.
    let waves: Float
    /// From 0 to 1.
    let snowiness: Float
    /// A tree line of forest at the foot of the massif or on the far shore.
    let isWooded: Bool
    let relief: Relief
    /// Whether fields and hedges part the middle ground.
    let isFarmed: Bool
}

/// Where water lies on the ground.
struct WaterPlan: Sendable {
    enum Body: Sendable { case sea, lake, river, pond }

    let body: Body
    /// From 0, a mirror, to 1, high waves.
    let roughness: Float
    let colour: Colour
    /// Where the far shore lies, in parts of the ground's rows from the horizon, 0, to the bottom, 1.
    let farShore: Float
    /// Where the near bank begins, in the same measure; above 1 there is none.
    let nearShore: Float
    /// How much the near bank runs away from the eye toward one side: rows, in the same measure, a unit.
    let slant: Float
}

/// One thing, placed.
struct Placement: Sendable {
    let thing: Thing
    let subject: Subject
    /// Where its foot (or, in the air, its middle) stands in pixels.
    let foot: Point
    /// Pixels a metre.
    let scale: Float
    /// Distance in metres, for the veil and for the order.
    let distance: Float
    /// Whether it stands in water and so has a reflection about its foot.
    let isReflected: Bool
    /// The row about which its reflection is upside down.
    let mirrorRow: Float
    /// Whether the ground takes its shadow.
    let castsShadow: Bool
    let isMirrored: Bool
    let seed: UInt64

    /// Whether it stands before a place on the ground.
    ///
    /// - Parameters:
    ///   - place: in pixels.
    ///   - z: how far the place is, in metres.
    func hides(_ place: Point, at z: Float) -> Bool {
        guard distance < z, let nature = ElementCatalogue.element(for: thing)?.nature else { return false }
        let height = nature.metres * scale
        return abs(place.x - foot.x) < height * nature.breadth / 2 && (foot.y - height...foot.y).contains(place.y)
    }
}
