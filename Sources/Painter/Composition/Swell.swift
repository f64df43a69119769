import Foundation
import NuraModel

/// The shape of a high sea: crests that roll toward the eye, each with its own run, height and place where it breaks.
///
/// Distances are counted in depths of the lower edge: 1 is the ground that the lower edge of the picture shows, 2 twice
/// as far. Heights are counted in heights of the eye: a crest of 1 reaches the horizon.
struct Swell: Sendable {
    /// The wave at one place.
    struct Wave: Sendable {
        /// How many waves and parts of a wave lie between here and the shore or the eye.
        var run: Float = 0
        /// How high its crest is here.
        var crest: Float = 0
        /// How much of it breaks here, from 0 to 1.
        var breaking: Float = 0

        /// Tells it from the others.
        var number: Float { run.rounded(.down) }
        /// Across its run: from 0 in the trough before it to 1 on its crest, and on to 2 in the trough behind it.
        var face: Float {
            let t = run - number
            return t < steep ? t / steep : 1 + (t - steep) / (1 - steep)
        }
        /// How high the water is here.
        var rise: Float {
            let face = face
            let part = face < 1 ? powf(face, 1.7) : powf(2 - face, 1.5)
            // The very top is round, or no measuring would be fine enough to find it everywhere.
            return crest * max(0, 1 - ((1 - part) * (1 - part) + 0.005).squareRoot())
        }
        /// A wave about to break stands up steep.
        private var steep: Float { mix(0.42, 0.26, breaking) }
    }

    /// How far the lower edge of the picture is, in heights of the eye.
    let near: Float
    private let noise: Noise
    /// How high the crests are on the whole.
    private let fury: Float
    /// How far the crests run aslant.
    private let slant: Float
    /// How long the first wave is.
    private let length: Float
    /// Where the highest wave rises: across, as x over z by focal lengths, and which it is.
    private let summit: Point
    private let lulls: [Lull]
    private let hasShore: Bool
    private let phase: Float
    private let isHuge: Bool

    /// The water before something that swims in it, kept low so that it can be seen.
    private struct Lull: Sendable {
        let bearing: Float
        let half: Float
        let distance: Float
    }

    /// - Returns: `nil` where no sea runs high.
    init?(_ composition: Composition) {
        guard let water = composition.water, water.body == .sea, water.roughness > 0.6 else { return nil }
        let frame = composition.frame
        var dice = composition.dice("swell")
        noise = Noise(&dice)
        near = frame.focal / max(1, Float(frame.height) - frame.horizon)
        hasShore = water.nearShore < 1.2
        isHuge = Self.isHuge(composition)
        let wild: Float = Self.isWild(composition) ? (isHuge ? 1.6 : 1) : 0.42
        fury = wild * dice.within(0.85...1.15)
        slant = dice.bell() * 0.5
        length = dice.within(0.95...1.4) * (hasShore ? 0.75 : 1)
        phase = dice.unit()
        let focus = Stager.focus(of: composition.scene) == nil ? composition.view.focus : -composition.view.focus
        summit = Point(
            focus * 1.4 * Float(frame.width) / frame.focal, phase + (dice.chance(0.6) ? 1 : 2))
        let (eye, near) = (frame.eye, near)
        lulls = composition.placements.filter { $0.isReflected && !$0.castsShadow }.compactMap { placement in
            guard let nature = ElementCatalogue.element(for: placement.thing)?.nature, nature.standing == .water else {
                return nil
            }
            return Lull(
                bearing: (placement.foot.x - frame.centre) / frame.focal,
                half: max(0.06, nature.halfWidth * placement.scale / frame.focal * 1.3),
                distance: placement.distance / eye / near)
        }
    }

    /// Whether wind drives the sea, or it only rolls.
    private static func isWild(_ composition: Composition) -> Bool {
        composition.palette.emotion == .energetic || composition.scene.containsAny(.storm, .wind, .lightning)
            || composition.scene.qualities.contains(.rough) || isHuge(composition)
    }

    private static func isHuge(_ composition: Composition) -> Bool {
        composition.scene.subjects.contains {
            [.waves, .sea].contains($0.thing) && !$0.traits.isDisjoint(with: [.large, .tall])
        }
    }

    /// The wave at a place.
    ///
    /// - Parameters:
    ///   - bearing: across the picture, in focal lengths from the middle.
    ///   - w: the distance.
    ///   - shore: where the sand begins at this bearing, 0 where there is none.
    func wave(_ bearing: Float, _ w: Float, shore: Float) -> Wave {
        let away = w - shore
        guard away > 0 else { return Wave() }
        let x = bearing * w * near
        // Waves are long far off, or they would be hatching toward the horizon.
        let run = logf((1 + 0.26 * w) / (1 + 0.26 * shore)) / (0.26 * length)
        let bend = noise.at(x * 0.16, w * 0.35) * 0.62 + noise.at(x * 0.5 + 40, w * 0.8) * 0.16
        var wave = Wave(run: run + phase + bend + slant * bearing)
        let number = wave.number
        let lift = noise.at(x * 0.22 / (0.6 + 0.1 * w) + number * 17.3, number * 5.1)
        let place = (bearing - summit.x) * 2.6
        let favoured = abs(number - summit.y.rounded(.down)) < 0.5 ? 0.55 / (1 + place * place * 2) : 0
        var crest = max(0.08, 0.5 + 0.62 * lift + favoured) * fury
        // However high, there is sky above them.
        if crest > 0.95 { crest = 0.95 + (crest - 0.95) * 0.4 }
        if isHuge { crest = min(1.3, max(crest, 0.5) + 0.4 * favoured) }
        if hasShore { crest *= smoothstep(0, 0.55, away / max(1, 0.6 * shore)) * 0.82 * smoothstep(14, 4, shore) }
        // The eye stays above the water nearest to it.
        crest *= lull(bearing, w) * (hasShore ? 1 : smoothstep(0.55, 1.35, w))
        wave.crest = crest
        let broken = noise.at(x * 0.34 / (0.7 + 0.06 * w) + number * 9.7, number * 3.3 + 70)
        let shoal = hasShore ? 0.3 * (1 - 0.5 * away) : 0
        wave.breaking =
            smoothstep(0, 0.5, broken + min(crest, 0.9) * 0.42 - 0.16 + shoal) * smoothstep(0.03, 0.25, crest)
        return wave
    }

    /// The height of the water, with the chop that runs over the waves.
    func height(of wave: Wave, _ bearing: Float, _ w: Float) -> Float {
        guard wave.crest > 0 else { return 0 }
        let x = bearing * w * near
        let chop = noise.at(x * 0.9 + 11, w * 2.3) * 0.09 + noise.at(x * 2.1, w * 5 + 30) * 0.04
        let face = wave.face
        let white = wave.breaking * smoothstep(0.5, 1, face) * smoothstep(1.5, 1, face)
        let tumble = white > 0.02 ? noise.fbm(x * 3.6, w * 5, octaves: 2) * 0.08 * white : 0
        return wave.rise + (chop * fury + tumble) * min(1, wave.crest * 2) * smoothstep(40, 6, w)
    }

    private func lull(_ bearing: Float, _ w: Float) -> Float {
        var share: Float = 1
        for lull in lulls {
            let before = smoothstep(lull.distance * 1.5, lull.distance * 1.15, w)
            let beside = smoothstep(lull.half * 2.2, lull.half, abs(bearing - lull.bearing))
            share = min(share, 1 - 0.82 * before * beside)
        }
        return share
    }
}
