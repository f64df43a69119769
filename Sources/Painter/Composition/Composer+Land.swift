import Foundation
import NuraModel

/// The lie of the land and of the water.
extension Composer {
    func waterPlan(palette: Palette, sky: SkyPlan, _ dice: inout Dice) -> WaterPlan? {
        let body: WaterPlan.Body
        if scene.containsAny(.lake) {
            body = .lake
        } else if scene.containsAny(.sea, .waves, .beach, .island, .whale) {
            body = .sea
        } else if scene.containsAny(.river, .waterfall) {
            body = .river
        } else if scene.containsAny(.pond) {
            body = .pond
        } else if scene.containsAny(.boat, .sailboat, .lighthouse, .pier, .fish) {
            body = scene.containsAny(.mountains, .forest, .pine) ? .lake : .sea
        } else if scene.contains(.cliffs), !scene.containsAny(.forest, .desert, .canyon, .mountains, .meadow, .field) {
            body = .sea
        } else if scene.containsAny(.bridge) {
            body = .river
        } else if isWaterfront {
            body = .lake
        } else {
            return nil
        }
        let isRough = scene.qualities.contains(.rough) || scene.containsAny(.waves, .storm, .wind)
        let isStill = scene.qualities.contains(.still) || body == .pond
        let mood: Float = emotion == .calm ? 0.4 : emotion == .energetic ? 1.4 : 1
        let open: Set<Thing.Realm> = [.sky, .weather, .water]
        let isDriven =
            emotion == .energetic && body == .sea && scene.subjects.allSatisfy { open.contains($0.thing.realm) }
        let usual: Float = isDriven ? 0.8 : (body == .sea ? 0.4 : 0.18) * mood
        let roughness: Float = isRough ? 0.85 : isStill ? 0.06 : usual
        let colour = palette.bend(Colour(0x12343c)).blended(with: sky.ramp.colour(0.1), 0.35)
        // Whatever stands on land needs land in front of the water.
        let hasNearBank = scene.subjects.contains { subject in
            let nature = ElementCatalogue.element(for: subject.thing)?.nature
            let isFocus = subject.thing == Stager.focus(of: scene)?.0.thing
            let stands = nature?.standing == .ground && (isFocus || (nature?.weight ?? 0) >= 5)
            if Landform.carries(subject, in: scene) { return false }
            return stands && subject.relation?.kind != .behind
                || [.beach, .flowers, .grass, .reeds, .path].contains(subject.thing)
        }
        let isBeach = scene.contains(.beach)
        let slant = isBeach ? dice.within(0.34...0.6) * (dice.chance(0.5) ? 1 : -1) : 0.1
        return WaterPlan(
            body: body, roughness: roughness, colour: colour * 0.6,
            farShore: body == .sea ? 0 : dice.within(0.07...0.13),
            nearShore: isDriven
                ? 2 : hasNearBank ? dice.within(0.5...0.7) : dice.chance(0.5) ? dice.within(0.86...0.95) : 2,
            slant: slant)
    }

    /// Whether a city that stands alone lies on a waterfront: its lights want something to shine in.
    private var isWaterfront: Bool {
        scene.contains(.city) && scene.season != .winter
            && scene.subjects.allSatisfy { [.sky, .weather].contains($0.thing.realm) || $0.thing == .city }
    }

    func landPlan(water: WaterPlan?, view: Viewpoint, frame: Frame, _ dice: inout Dice) -> LandPlan {
        let massif: LandPlan.Massif
        if scene.contains(.mountains) {
            massif = .mountains
        } else if scene.containsAny(.canyon, .waterfall) {
            massif = .none
        } else if scene.contains(.volcano) {
            massif = water?.body == .sea ? .none : .hills
        } else if scene.containsAny(.dunes, .desert) {
            massif = water == nil ? .none : .dunes
        } else if scene.contains(.hills) {
            massif = .hills
        } else if scene.absent.contains(.mountains) || scene.containsAny(.plain, .city) || water?.body == .sea {
            massif = .none
        } else {
            massif = dice.pick([.hills, .mountains, .hills, .mountains, scene.contains(.lake) ? .hills : .none])
        }
        // One mountain is a summit of its own, and no range.
        let isSummit = massif == .mountains && scene.subject(.mountains)?.isPlural == false
        let height: Float =
            switch massif {
            case .none: 0
            case .mountains where isSummit: dice.within(0.44...0.6)
            case .mountains where Stager.focus(of: scene) == nil && scene.contains(.mountains): dice.within(0.42...0.6)
            case .mountains: scene.contains(.mountains) ? dice.within(0.3...0.58) : dice.within(0.1...0.28)
            case .hills: scene.contains(.hills) ? dice.within(0.18...0.34) : dice.within(0.05...0.15)
            case .dunes: dice.within(0.14...0.22)
            }
        let isWintry = scene.season == .winter || scene.contains(.snow)
        let cover: LandPlan.Cover
        if isWintry {
            cover = .snow
        } else if scene.containsAny(.desert, .dunes, .beach) || water?.body == .sea {
            cover = .sand
        } else if scene.contains(.canyon) {
            cover = .rock
        } else if scene.contains(.volcano) {
            cover = .earth
        } else if scene.containsAny(.city) {
            cover = .paving
        } else if scene.contains(.field) {
            cover = .field
        } else if scene.season == .autumn || scene.contains(.autumnLeaves) {
            cover = .autumn
        } else {
            cover = .meadow
        }
        // Where the sky is the picture, the land keeps low.
        let isSkyward = scene.containsAny(.milkyWay, .aurora, .rainbow, .stars, .shootingStar, .lightning)
        return LandPlan(
            cover: cover, massif: massif,
            // Its summit keeps below the upper edge.
            massifHeight: min(height * (isSkyward ? 0.55 : 1), frame.horizon / frame.unit * 0.7),
            massifBreadth: powf(2, dice.within(-0.8...0.8)),
            massifPeak: dice.within(isSummit ? 0.85...1.05 : 0.1...1.05),
            variety: variety(&dice),
            waves: massif == .dunes
                ? 1.8
                : scene.contains(.hills)
                    ? 2 : cover == .paving || massif == .none && cover == .sand ? 0.25 : dice.within(0.6...1.3),
            snowiness: isWintry ? 1 : massif == .mountains ? dice.within(0.1...0.6) : 0,
            isWooded: !isWintry && !scene.containsAny(.canyon, .volcano, .dunes, .desert) && water?.body != .sea,
            relief: relief(cover: cover, hasWater: water != nil, view: view, frame: frame),
            isFarmed: isFarmed(cover: cover, dice.unit()))
    }

    private func relief(cover: LandPlan.Cover, hasWater: Bool, view: Viewpoint, frame: Frame) -> Relief {
        var own = Dice(seed: parameters.seed, salt: "relief")
        return Relief.of(scene, cover: cover, hasWater: hasWater, view: view, frame: frame, dice: &own)
    }

    /// People till where nothing wild is named.
    private func isFarmed(cover: LandPlan.Cover, _ roll: Float) -> Bool {
        guard [.meadow, .field, .autumn, .snow].contains(cover),
            !scene.containsAny(.forest, .mountains, .plain, .ruins, .wolf, .volcano, .waterfall, .island, .cliffs)
        else { return false }
        let isTilled = scene.containsAny(.field, .village, .house, .church, .road, .hills)
        return roll < (isTilled ? 0.85 : 0.45)
    }

    /// Which of a cover's colours suit the emotion: fresh, cool or withered.
    private func variety(_ dice: inout Dice) -> Int {
        switch emotion {
        case .calm, .mysterious: dice.pick([0, 1, 1])
        case .energetic: dice.pick([0, 0, 2])
        case .hopeful: dice.pick([0, 0, 1])
        case .melancholic: dice.pick([0, 2, 2])
        }
    }
}
