import Foundation
import NuraModel

/// Where water lies and how it moves.
extension Composer {
    func waterPlan(palette: Palette, sky: SkyPlan, _ dice: inout Dice) -> WaterPlan? {
        guard let body = waterBody else { return nil }
        let isRough = scene.qualities.contains(.rough) || scene.containsAny(.waves, .storm, .wind)
        let isStill = scene.qualities.contains(.still) || body == .pond
        let mood: Float = emotion == .calm ? 0.4 : emotion == .energetic ? 1.4 : 1
        let open: Set<Thing.Realm> = [.sky, .weather, .water]
        let isDriven =
            emotion == .energetic && body == .sea && scene.subjects.allSatisfy { open.contains($0.thing.realm) }
        let usual: Float = isDriven ? 0.8 : (body == .sea ? 0.4 : 0.18) * mood
        let roughness: Float = isRough ? 0.85 : isStill ? 0.06 : usual
        let colour = palette.bend(Colour(0x12343c)).blended(with: sky.ramp.colour(0.1), 0.35)
        let isBeach = scene.contains(.beach)
        let slant = isBeach ? dice.within(0.34...0.6) * (dice.chance(0.5) ? 1 : -1) : 0.1
        return WaterPlan(
            body: body, roughness: roughness, colour: colour * 0.6,
            farShore: body == .sea ? 0 : dice.within(0.07...0.13),
            nearShore: isDriven
                ? 2 : hasNearBank ? dice.within(0.5...0.7) : dice.chance(0.5) ? dice.within(0.86...0.95) : 2,
            slant: slant)
    }

    private var waterBody: WaterPlan.Body? {
        if scene.contains(.lake) { return .lake }
        if scene.containsAny(.sea, .waves, .beach, .island, .whale) { return .sea }
        if scene.containsAny(.river, .waterfall) { return .river }
        if scene.contains(.pond) { return .pond }
        if scene.containsAny(.boat, .sailboat, .lighthouse, .pier, .fish) {
            return scene.containsAny(.mountains, .forest, .pine) ? .lake : .sea
        }
        let isInland = scene.containsAny(.forest, .desert, .canyon, .mountains, .meadow, .field)
        if scene.contains(.cliffs), !isInland { return .sea }
        if scene.contains(.bridge) { return .river }
        return isWaterfront ? .lake : nil
    }

    /// Whatever stands on land needs land in front of the water.
    private var hasNearBank: Bool {
        scene.subjects.contains { subject in
            let nature = ElementCatalogue.element(for: subject.thing)?.nature
            let isFocus = subject.thing == Stager.focus(of: scene)?.0.thing
            let stands = nature?.standing == .ground && (isFocus || (nature?.weight ?? 0) >= 5)
            if Landform.carries(subject, in: scene) { return false }
            return stands && subject.relation?.kind != .behind
                || [.beach, .flowers, .grass, .reeds, .path].contains(subject.thing)
        }
    }

    /// Whether a city that stands alone lies on a waterfront: its lights want something to shine in.
    private var isWaterfront: Bool {
        scene.contains(.city) && scene.season != .winter
            && scene.subjects.allSatisfy { [.sky, .weather].contains($0.thing.realm) || $0.thing == .city }
    }
}
