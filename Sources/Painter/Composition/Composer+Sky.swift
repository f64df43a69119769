import Foundation
import NuraModel

/// The colours and clouds of the sky.
extension Composer {
    func skyPlan(
        _ hour: Hour, felt: FeltLight?, palette: Palette, light: Light, _ dice: inout Dice
    ) -> SkyPlan {
        let isStormy =
            scene.containsAny(.storm, .lightning) || scene.contains(.clouds) && scene.qualities.contains(.dark)
        let isGrey = scene.containsAny(.rain, .snow) || isStormy
        let ramp = Ramp(stops: stops(hour, felt: felt, isStormy: isStormy, isGrey: isGrey, palette, &dice))
        let clouds = clouds(hour, felt: felt, isStormy: isStormy, isGrey: isGrey, &dice)
        let (lit, shade) = cloudColours(clouds, ramp, hour, light, isStormy: isStormy, isGrey: isGrey)
        let stars: Float =
            hour == .night ? (clouds == .overcast ? 0.2 : 1) : hour == .dusk && scene.contains(.stars) ? 0.6 : 0
        return SkyPlan(
            ramp: ramp, clouds: clouds, cloudCover: cover(clouds, &dice), gap: dice.within(0.3...1.7),
            cloudSize: powf(2, dice.within(-0.7...0.6)),
            cloudLight: lit, cloudShade: shade,
            // A crescent lights little of the sky.
            glow: hour == .night
                ? Colour(0.05, 0.07, 0.1) * (scene.contains(.crescent) ? 0.4 : 1)
                : mix(light.key, ramp.colour(0.95), 0.4),
            stars: scene.absent.contains(.stars) ? 0 : stars)
    }

    /// The colours of clouds where light falls on them and in their shade.
    private func cloudColours(
        _ clouds: SkyPlan.Clouds, _ ramp: Ramp, _ hour: Hour, _ light: Light, isStormy: Bool, isGrey: Bool
    ) -> (lit: Colour, shade: Colour) {
        let horizon = ramp.colour(0.95)
        let high = ramp.colour(0.25)
        let isHeaped = clouds == .towers || clouds == .heaps
        let depth: Float =
            isGrey ? -0.13 : clouds == .overcast ? -0.08 : isHeaped ? (emotion == .energetic ? -0.02 : -0.07) : -0.05
        let shade = ramp.colour(0.42).blended(with: high, 0.4).lightened(by: depth)
        if isStormy {
            let lit = ramp.colour(0.5).blended(with: horizon, 0.4).saturated(by: 0.7).lightened(by: 0.03)
            return (lit, ramp.colour(0.12).saturated(by: 0.8).lightened(by: -0.07))
        }
        if isHeaped, hour != .night { return heapedColours(ramp, light) }
        if hour == .night { return (high.lightened(by: clouds == .towers ? 0.28 : 0.16), shade) }
        // A sorrowful cover is slate, and only the strip of sky below it is warm.
        if emotion == .melancholic, !isHeaped {
            return (ramp.colour(0.62).blended(with: horizon, 0.25).lightened(by: 0.07), shade.lightened(by: 0.04))
        }
        let bright: Float = isHeaped ? 0.06 : hour == .day ? -0.02 : 0.04
        return (mix(horizon, light.key * 1.15, isGrey ? 0.15 : 0.4).lightened(by: bright), shade)
    }

    /// Heaped clouds are bright in the light; their bellies have a little of the sky's colour and of the land's.
    private func heapedColours(_ ramp: Ramp, _ light: Light) -> (lit: Colour, shade: Colour) {
        let sun = OKLab(light.key)
        let warmth = OKLab(lightness: 0.95, a: sun.a, b: sun.b).saturated(by: emotion == .energetic ? 0.7 : 0.5)
        let dull: Float = emotion == .melancholic ? 0.16 : emotion == .mysterious ? 0.12 : 0
        let lit = warmth.colour.blended(with: ramp.colour(0.9), 0.25).lightened(by: 0.03 - dull)
        let sky = ramp.colour(0.45).saturated(by: 0.5)
        let shade = sky.blended(with: lit, 0.2).lightened(by: -0.08)
        return (lit, shade)
    }

    /// The colours of the sky, from the zenith to the horizon.
    private func stops(
        _ hour: Hour, felt: FeltLight?, isStormy: Bool, isGrey: Bool, _ palette: Palette, _ dice: inout Dice
    ) -> [(Float, Colour)] {
        if isStormy {
            let night: Float = hour == .night ? 0.35 : 1
            return dice.pick(Hour.stormySkies(for: emotion)).map { ($0.0, palette.bend($0.1 * night, by: 0.3)) }
        }
        if let felt {
            let clear = felt.stops.map { ($0.0, palette.bend($0.1, by: scene.colours.isEmpty ? 0.2 : 0.6)) }
            return isGrey ? clear.map { ($0.0, greyed($0.1, at: $0.0)) } : clear
        }
        // These skies are the emotion's own; only colours that the words name bend them further.
        let share: Float = scene.colours.isEmpty ? 0.2 : 0.6
        // A city, and snow, light the sky over them.
        let isLit = scene.containsAny(.city, .snow) && hour == .night
        return dice.pick(hour.skies(for: emotion)).map { stop in
            let colour = palette.bend(stop.1, by: share)
            let lit = isLit ? colour.lightened(by: 0.04 + 0.12 * stop.0) : colour
            return (stop.0, isGrey ? greyed(lit, at: stop.0) : lit)
        }
    }

    /// What rain and snow leave of a sky's colour: less in sorrow than in calm or hope, and then a faded light low over
    /// the land.
    ///
    /// - Parameter place: from 0, the zenith, to 1, the horizon.
    private func greyed(_ colour: Colour, at place: Float) -> Colour {
        switch emotion {
        case .calm, .hopeful: colour.saturated(by: 0.75)
        case .energetic: colour.saturated(by: 0.8).lightened(by: -0.03)
        case .mysterious: colour.saturated(by: 0.6).blended(with: Colour(0x667c94), 0.25).lightened(by: -0.03)
        case .melancholic:
            colour.saturated(by: 0.6).blended(with: Colour(0x566c86), 0.4).lightened(by: -0.07)
                .blended(with: Colour(0xeadcb8), 0.75 * smoothstep(0.7, 1, place))
        }
    }

    private func clouds(
        _ hour: Hour, felt: FeltLight?, isStormy: Bool, isGrey: Bool, _ dice: inout Dice
    ) -> SkyPlan.Clouds {
        let isStarry =
            scene.isSpace || scene.containsAny(.milkyWay, .galaxy, .nebula, .planet, .aurora, .shootingStar, .stars)
        if scene.absent.contains(.clouds)
            || (isStarry || scene.qualities.contains(.clear)) && !scene.contains(.clouds)
        {
            return .none
        }
        if isStormy { return .storm }
        if isGrey { return .overcast }
        if scene.contains(.fog) { return .wisps }
        if scene.isCloudscape, !scene.qualities.contains(.dark) { return .towers }
        if scene.contains(.clouds) {
            return scene.qualities.contains(.dark) ? .overcast : dice.pick([.heaps, .heaps, .banks, .swept])
        }
        if let felt { return dice.pick(felt.clouds) }
        switch emotion {
        case .calm: return dice.pick([.banks, .wisps, .none])
        case .energetic: return dice.pick([.swept, .swept, .heaps])
        case .mysterious: return dice.pick([.banks, .banks, .wisps, .swept])
        case .hopeful: return dice.pick([.heaps, .wisps, .banks])
        // A closed sky by night would be black.
        case .melancholic: return dice.pick(hour == .night ? [.banks, .wisps] : [.overcast, .banks, .overcast])
        }
    }

    /// How much of the sky the clouds hide, from 0 to 1.
    private func cover(_ clouds: SkyPlan.Clouds, _ dice: inout Dice) -> Float {
        // Clouds that the words name fill the sky.
        if scene.contains(.clouds), clouds == .heaps || clouds == .banks || clouds == .swept {
            return dice.within(0.48...0.64)
        }
        return switch clouds {
        case .none: 0
        case .wisps: dice.within(0.22...0.52)
        case .towers: dice.within(0.4...0.6)
        case .banks: dice.within(0.26...0.58)
        case .heaps: dice.within(0.32...0.6)
        case .swept: dice.within(0.26...0.48)
        case .overcast: 0.85
        case .storm: 0.95
        }
    }
}
