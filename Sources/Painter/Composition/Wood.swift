import Foundation
import NuraModel

/// The inside of a wood, where a picture is painted from among the trees: what grows there, and where it opens.
struct Wood: Sendable {
    /// How the painter stands in it.
    enum View: Sendable, CaseIterable {
        /// Before a gap through which one sees far: where a way leads.
        case avenue
        /// Before a clearing into which light falls.
        case clearing
        /// On a slope, where the ground and the trees rise to one side.
        case slope
        /// Among stems on all sides.
        case thicket
    }

    /// What its trees are: leafy, pine, birch or bare ones.
    let kind: Thing
    let view: View
    /// Where it opens, in parts of the width from the middle.
    let opening: Float
    /// Half the width of the opening at the end of the view, in parts of the frame's unit.
    let openness: Float
    /// Where the ground ends in the depth of the wood, in parts of the height from the top.
    let horizon: Float
    /// How far the roof of leaves hangs into the picture, in parts of the frame's unit.
    let roof: Float
    /// How many stems there are, about 1.
    let density: Float

    /// Whether the trees have no leaves, or autumn's.
    let isBare: Bool
    let isAutumnal: Bool

    /// - Returns: `nil` where the words name no wood, or what is to be seen only from outside of it.
    init?(_ scene: Scene, view: Viewpoint, emotion: Emotion, seed: UInt32) {
        guard scene.contains(.forest), Self.isSeenFromWithin(scene) else { return nil }
        var dice = Dice(seed: seed, salt: "wood")
        let named = [Thing.birch, .bareTree, .pine, .tree].first(where: scene.contains)
        isBare = scene.season == .winter && named != .pine || named == .bareTree
        isAutumnal = scene.season == .autumn
        kind = named ?? Self.usual(scene, emotion, &dice)
        // Across a lake leafy trees are seen whole.
        if scene.contains(.lake), kind != .pine { return nil }
        let hasWay = scene.containsAny(.path, .road, .rails)
        let views: [View] =
            hasWay ? [.avenue, .avenue, .slope, .clearing] : [.avenue, .clearing, .clearing, .slope, .thicket]
        let chosen = dice.pick(views)
        self.view = chosen
        opening = clamp(view.focus, -0.24, 0.24)
        openness =
            switch chosen {
            case .avenue: dice.within(0.09...0.15)
            case .clearing: dice.within(0.2...0.34)
            case .slope: dice.within(0.14...0.24)
            case .thicket: dice.within(0.06...0.1)
            }
        horizon = dice.within(chosen == .slope ? 0.52...0.64 : 0.46...0.62)
        roof = dice.within(0.12...0.24)
        density = chosen == .thicket ? 1.35 : chosen == .clearing ? 0.85 : 1
    }

    /// Whether nothing is named that needs the open: water, far land, great buildings, the sky's own sights.
    private static func isSeenFromWithin(_ scene: Scene) -> Bool {
        let ways: Set<Thing> = [.path, .road, .rails, .fence, .house, .cabin, .ruins, .door, .staircase, .temple]
        let sights: Set<Thing> = [
            .river, .lake, .pond, .sun, .moon, .stars, .fog, .rain, .snow, .wind, .rocks, .meadow,
        ]
        let plants: Set<Thing> = [.forest, .pine, .birch, .tree, .bareTree, .grass, .flowers, .autumnLeaves]
        let isWithin = scene.subjects.allSatisfy { subject in
            let thing = subject.thing
            if [.flock, .whale, .fish].contains(thing) || subject.isOnHill { return false }
            return ways.contains(thing) || sights.contains(thing) || plants.contains(thing)
                || [.creature, .object].contains(thing.realm) && ![.kite, .balloon, .sailboat].contains(thing)
        }
        guard isWithin, !scene.looksOutOfWindow, !scene.showsSongbird else { return false }
        // What is looked at from close by leaves no room for trees.
        guard let (_, nature) = Stager.focus(of: scene) else { return true }
        return nature.standing == .ground && nature.metres > 0.55
    }

    /// The trees where the words leave them open.
    private static func usual(_ scene: Scene, _ emotion: Emotion, _ dice: inout Dice) -> Thing {
        if scene.season == .autumn || scene.contains(.autumnLeaves) { return .tree }
        if scene.contains(.lake) { return .pine }
        if scene.season == .winter { return dice.pick([.pine, .pine, .bareTree]) }
        switch emotion {
        case .mysterious: return dice.pick([.pine, .tree, .pine])
        case .melancholic: return dice.pick([.tree, .birch, .bareTree, .pine])
        case .calm: return dice.pick([.tree, .tree, .birch, .pine])
        case .energetic, .hopeful: return dice.pick([.tree, .tree, .birch])
        }
    }

    /// Where it opens, in pixels from the left.
    func openingX(in frame: Frame) -> Float { frame.centre + opening * Float(frame.width) }

    /// How much of the light that falls in through the opening reaches a place, from 0 to 1; in pixels.
    func gleam(at place: Point, in frame: Frame) -> Float {
        let across = (place.x - openingX(in: frame)) / (openness * frame.unit)
        let up = (frame.horizon - place.y) / frame.unit - 0.04
        let high = max(0, up) / (0.16 + openness * 0.8)
        let low = max(0, -up) / 0.2
        return 1 / (1 + across * across * 0.9 + high * high + low * low)
    }
}

/// The colours of a wood, bent by the emotion and lit.
struct WoodColours: Sendable {
    /// Leaves in the shade of others, and leaves that light shines through.
    let shade: Colour
    let bright: Colour
    /// What shines in at the end of the view.
    let glade: Colour

    init(_ composition: Composition, kind: Thing) {
        let palette = composition.palette
        let (dark, light) = Self.leaves(kind, composition.scene.season, palette.emotion)
        let shining = composition.light
        let bending: Float = palette.emotion == .melancholic ? 0.75 : palette.emotion == .mysterious ? 0.5 : 0.3
        shade = palette.bend(Colour(dark), by: bending) * (shining.fill * 0.8 + shining.key * 0.06)
        bright =
            palette.bend(Colour(light), by: bending * 0.7)
            * (shining.fill * 0.8 + shining.key * (0.25 + 0.5 * shining.backlit))
        let low = composition.sky.ramp.colour(0.88)
        let share: Float = shining.source == .sky ? 0 : 0.45
        glade = mix(low, composition.sky.glow, share).lightened(by: composition.hour == .night ? 0.24 : 0.05)
    }

    /// Dark and light leaves: spruce, birch, beech, and autumn's.
    private static func leaves(_ kind: Thing, _ season: Season?, _ emotion: Emotion) -> (UInt32, UInt32) {
        if season == .autumn, kind != .pine {
            return kind == .birch
                ? (0x8a6a20, 0xf0c440) : emotion == .energetic ? (0x8c3414, 0xffa028) : (0x84481c, 0xe8a040)
        }
        switch kind {
        case .pine: return (0x22402e, 0x5c8048)
        case .birch: return emotion == .melancholic ? (0x6c6238, 0xd0b864) : (0x4c7030, 0xb8d058)
        default:
            switch emotion {
            case .calm: return (0x38603c, 0xa4c46c)
            case .energetic: return (0x1c5a24, 0xb4d830)
            case .mysterious: return (0x1c4440, 0x5c9c7c)
            case .hopeful: return (0x3c7428, 0xc0e058)
            case .melancholic: return (0x4a5a4c, 0x98a080)
            }
        }
    }
}

extension Light {
    /// The light as it falls into a wood, through leaves: low through its opening, or from aside between the stems.
    func falling(into wood: Wood, frame: Frame, palette: Palette) -> Light {
        let place = Point(wood.openingX(in: frame), frame.horizon - frame.unit * 0.2)
        guard source != .sky else {
            return Light(source: .sky, place: place, direction: direction, key: key, fill: fill * 1.1)
        }
        // Leaves let through what is green of it.
        let isGreen = !isMoonlit && wood.kind != .pine && !wood.isBare && !wood.isAutumnal
        let through = isGreen ? key * Colour(0.84, 1.04, 0.72) : key
        let across: Float = direction.x < 0 ? -0.8 : 0.8
        let toward =
            direction.z > 0.5
            ? SIMD3<Float>((place.x - frame.centre) / frame.focal, 0.42, 0.9) : SIMD3<Float>(across, 0.5, 0.34)
        return Light(
            source: source, place: place, direction: toward / (toward * toward).sum().squareRoot(), key: through,
            fill: fill)
    }

    private var isMoonlit: Bool { source == .moon }
}

extension Air {
    /// The air of a wood: thick with the light between leaves, so that stems pale soon, but less across a lake.
    func amongTrees(eye: Float, isByLake: Bool) -> Air {
        Air(
            colour: colour, glow: glow, reach: min(reach, eye * (34 - 18 * fog) * (isByLake ? 2.4 : 1)), base: base,
            fog: fog)
    }
}
