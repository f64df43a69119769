import Foundation
import NuraModel

/// The lie of the land.
extension Composer {
    func landPlan(
        water: WaterPlan?, view: Viewpoint, wood: Wood?, frame: Frame, _ dice: inout Dice
    ) -> LandPlan {
        let open = massif(water: water, &dice)
        let massif = wood == nil ? open : .none
        // One mountain is a summit of its own, and no range.
        let isSummit = massif == .mountains && scene.subject(.mountains)?.isPlural == false
        let height = height(of: massif, isSummit: isSummit, &dice)
        let isWintry = scene.season == .winter || scene.contains(.snow)
        let cover = cover(water: water, isWintry: isWintry)
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
            isWooded: wood == nil && !isWintry && !scene.containsAny(.canyon, .volcano, .dunes, .desert)
                && water?.body != .sea,
            relief: relief(cover: cover, hasWater: water != nil, view: view, wood: wood, frame: frame),
            isFarmed: isFarmed(cover: cover, dice.unit()))
    }

    private func massif(water: WaterPlan?, _ dice: inout Dice) -> LandPlan.Massif {
        if scene.contains(.mountains) { return .mountains }
        if scene.containsAny(.canyon, .waterfall) { return .none }
        if scene.contains(.volcano) { return water?.body == .sea ? .none : .hills }
        if scene.containsAny(.dunes, .desert) { return water == nil ? .none : .dunes }
        if scene.contains(.hills) { return .hills }
        if scene.absent.contains(.mountains) || scene.containsAny(.plain, .city) || water?.body == .sea { return .none }
        return dice.pick([.hills, .mountains, .hills, .mountains, scene.contains(.lake) ? .hills : .none])
    }

    private func height(of massif: LandPlan.Massif, isSummit: Bool, _ dice: inout Dice) -> Float {
        switch massif {
        case .none: 0
        case .mountains where isSummit: dice.within(0.44...0.6)
        case .mountains where scene.areMountainsAlone: dice.within(0.42...0.6)
        case .mountains: scene.contains(.mountains) ? dice.within(0.3...0.58) : dice.within(0.1...0.28)
        case .hills: scene.contains(.hills) ? dice.within(0.18...0.34) : dice.within(0.05...0.15)
        case .dunes: dice.within(0.14...0.22)
        }
    }

    private func cover(water: WaterPlan?, isWintry: Bool) -> LandPlan.Cover {
        if isWintry { return .snow }
        if scene.containsAny(.desert, .dunes, .beach) || water?.body == .sea { return .sand }
        if scene.contains(.canyon) { return .rock }
        if scene.contains(.volcano) { return .earth }
        if scene.contains(.city) { return .paving }
        if scene.contains(.field) { return .field }
        return scene.season == .autumn || scene.contains(.autumnLeaves) ? .autumn : .meadow
    }

    private func relief(
        cover: LandPlan.Cover, hasWater: Bool, view: Viewpoint, wood: Wood?, frame: Frame
    ) -> Relief {
        var own = Dice(seed: parameters.seed, salt: "relief")
        if wood?.view == .slope {
            return Relief(.slope, side: own.chance(0.5) ? 1 : -1, strength: 0.7, noise: Noise(&own))
        }
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
