import Foundation
import NuraModel

/// Decides the picture: places the horizon, the light, the land and the things of a scene in a frame of any ratio.
struct Composer {
    let scene: Scene
    let emotion: Emotion
    let parameters: GenerationParameters

    private var width: Float { Float(parameters.size.width) }
    private var height: Float { Float(parameters.size.height) }

    func compose() -> Composition {
        var dice = Dice(seed: parameters.seed, salt: "composition")
        let hourOfWords = scene.hour ?? impliedHour
        let felt = hourOfWords == nil && !scene.contains(.sun) ? FeltLight.of(emotion, dice: &dice) : nil
        let hour = hourOfWords ?? felt?.hour ?? feltHour(&dice)
        let palette = Palette(
            emotion: emotion, guidance: Float(parameters.guidance), named: scene.colours, dice: &dice)
        let frame = frame(&dice)
        let light = light(hour, felt: felt, frame: frame, palette: palette, &dice)
        let sky = skyPlan(hour, felt: felt, palette: palette, light: light, &dice)
        let air = air(hour, mist: felt?.mist ?? 0, sky: sky, frame: frame, palette: palette)
        let water = waterPlan(palette: palette, sky: sky, &dice)
        let land = landPlan(water: water, &dice)
        var formDice = Dice(seed: parameters.seed, salt: "landforms")
        let landforms = Landform.all(
            scene: scene, frame: frame, light: light, hasSea: water?.body == .sea, hasWater: water != nil,
            dice: &formDice)
        var composition = Composition(
            scene: scene, frame: frame, hour: hour, isFelt: felt != nil, palette: palette, light: light, air: air,
            sky: sky,
            land: land, water: water, landforms: landforms, placements: [],
            detail: clamp(0.3 + 0.7 * Float(parameters.steps) / 50, 0.3, 1.5), seed: parameters.seed)
        composition.placements = Stager(composition).placements()
        return composition
    }

    private var impliedHour: Hour? {
        if scene.isSpace
            || scene.containsAny(.stars, .milkyWay, .moon, .crescent, .aurora, .galaxy, .nebula, .shootingStar)
        {
            return .night
        }
        if scene.containsAny(.rainbow) { return .day }
        if scene.containsAny(.lightning, .storm) { return .dusk }
        return nil
    }

    /// A sun that the words name is in the sky, however dark the emotion.
    private func feltHour(_ dice: inout Dice) -> Hour {
        let hour = Hour.felt(by: emotion, dice: &dice)
        guard scene.contains(.sun) else { return hour }
        return hour == .night ? .dusk : hour == .day ? .golden : hour
    }

    private func frame(_ dice: inout Dice) -> Frame {
        let isSkyward = scene.containsAny(
            .stars, .milkyWay, .aurora, .rainbow, .clouds, .flock, .balloon, .kite, .lightning, .planet, .galaxy,
            .nebula, .spiral, .heart,
            .mountains, .city, .castle, .tower, .lighthouse, .storm)
        let isGroundward = scene.containsAny(.path, .road, .rails, .river, .flowers, .field, .meadow, .waves, .pond)
        let low = 0.63 + 0.09 * dice.bell()
        // A picture of nothing but sky keeps a strip of land under it.
        let isAllSky = scene.isDepictable && scene.subjects.allSatisfy { $0.thing.realm == .sky }
        let high = 0.41 + 0.07 * dice.bell()
        let part: Float =
            isAllSky
            ? 0.8 + 0.03 * dice.bell()
            : scene.subjects.contains { $0.relation?.kind == .reflectedIn }
                ? 0.47 + 0.03 * dice.bell()
                : isSkyward && (!isGroundward || scene.containsAny(.rainbow, .aurora, .milkyWay))
                    ? low : isGroundward && !isSkyward ? high : dice.chance(0.6) ? low - 0.04 : high + 0.02
        let unit = min(height, width * 1.25)
        // Out in space there is no horizon: it lies below the picture.
        let share = isSmallAlone ? 0.29 + 0.04 * dice.bell() : part
        let horizon = scene.isSpace ? height * 1.04 + 4 : height * share
        return Frame(
            width: parameters.size.width, height: parameters.size.height, horizon: horizon, focal: unit * 1.15,
            eye: eye(horizon: min(horizon, height * 0.7), unit: unit, &dice))
    }

    /// Whether the picture is about one small thing on the ground: seen from above, against the ground it lies on, it
    /// does not tower over the land.
    private var isSmallAlone: Bool {
        guard let (focus, nature) = Stager.focus(of: scene), nature.standing == .ground, nature.metres < 1.05,
            nature.weight >= 7, !scene.looksOutOfWindow
        else { return false }
        let ground: Set<Thing> = [focus.thing, .grass, .meadow, .field]
        return scene.subjects.allSatisfy { ground.contains($0.thing) }
    }

    /// The eye is as high as it must be for the focal thing to have its size and stand well within the picture.
    private func eye(horizon: Float, unit: Float, _ dice: inout Dice) -> Float {
        guard let (focus, nature) = Stager.focus(of: scene), nature.standing != .air,
            !Landform.carries(focus, in: scene)
        else { return 2.6 + 1.2 * dice.unit() }
        let below = (height - horizon) * dice.within(0.42...0.66)
        return clamp(below * nature.metres / (nature.prominence * unit), 0.08, 16)
    }

    private func light(
        _ hour: Hour, felt: FeltLight?, frame: Frame, palette: Palette, _ dice: inout Dice
    ) -> Light {
        // A moon that the words do not name would outshine what they do.
        let isStarlit =
            hour == .night
            && (scene.isSpace
                || scene.containsAny(.milkyWay, .galaxy, .nebula, .aurora, .planet, .shootingStar, .stars, .spiral))
            && !scene.containsAny(.sun, .moon, .crescent)
        let wantsMoon =
            scene.containsAny(.moon, .crescent)
            || hour == .night && !isStarlit && !scene.absent.contains(.moon) && !scene.contains(.sun)
        let isOvercast =
            scene.containsAny(.rain, .storm, .snow, .lightning) || scene.absent.contains(.sun)
            || felt?.isOvercast == true
        let side: Float = dice.chance(0.5) ? 1 : -1
        let third = frame.centre + side * width * dice.within(0.1...0.24)
        let isSeen = scene.containsAny(.sun, .moon, .crescent) || hour != .day && !isOvercast && !isStarlit
        let elevation: Float =
            switch hour {
            case .dawn, .dusk: dice.within(0.03...0.16)
            case .golden: dice.within(0.14...0.3)
            case .day: dice.within(0.55...0.8)
            case .night: dice.within(0.45...0.78)
            }
        var place = Point(third, frame.horizon - frame.horizon * elevation)
        if scene.contains(.sun), hour == .day { place.y = frame.horizon * dice.within(0.24...0.38) }
        let isMirrored = scene.containsAny(.lake, .sea, .pond, .river) && scene.containsAny(.sun, .moon, .crescent)
        if isMirrored {
            // Low enough for its reflection to lie within the picture.
            place.y = max(place.y, frame.horizon - (height - frame.horizon) * dice.within(0.55...0.75))
        }
        if !isSeen { place = Point(frame.centre + side * width * 0.9, -frame.horizon * 0.7) }
        let toward = SIMD3<Float>(
            (place.x - frame.centre) / frame.focal, (frame.horizon - place.y) / frame.focal + 0.12, isSeen ? 0.9 : -0.45
        )
        let direction = toward / (toward * toward).sum().squareRoot()
        let dim: Float = isOvercast ? 0.35 : 1
        return Light(
            source: (isOvercast || isStarlit) && !isSeen ? .sky : wantsMoon ? .moon : .sun, place: place,
            direction: direction,
            key: palette.bend((felt?.key ?? hour.key) / 1.2, by: felt == nil ? 0.25 : 0.1) * (1.2 * dim),
            fill: palette.shade(felt?.fill ?? hour.fill, by: felt == nil ? 0.6 : 0.2) * (isOvercast ? 1.25 : 1.1))
    }

    private func skyPlan(
        _ hour: Hour, felt: FeltLight?, palette: Palette, light: Light, _ dice: inout Dice
    ) -> SkyPlan {
        let isStormy = scene.containsAny(.storm, .lightning)
        let isGrey = scene.containsAny(.rain, .snow) || isStormy
        var stops = hour.skyStops.map { ($0.0, palette.bend($0.1, by: isGrey ? 0.4 : hour == .day ? 0.45 : 0.8)) }
        if let felt { stops = felt.stops.map { ($0.0, palette.bend($0.1, by: scene.colours.isEmpty ? 0.2 : 0.6)) } }
        if isStormy {
            let heavy: [(Float, UInt32)] = [(0, 0x1c2436), (0.45, 0x39445c), (0.78, 0x6a7386), (1, 0xc4bda8)]
            let night: Float = hour == .night ? 0.35 : 1
            stops = heavy.map { ($0.0, palette.bend(Colour($0.1) * night, by: 0.5)) }
        } else if isGrey {
            stops = stops.map { ($0.0, $0.1.saturated(by: 0.5).lightened(by: -0.04)) }
        }
        let ramp = Ramp(stops: stops)
        let clouds: SkyPlan.Clouds
        let isStarry =
            scene.isSpace || scene.containsAny(.milkyWay, .galaxy, .nebula, .planet, .aurora, .shootingStar, .stars)
        if scene.absent.contains(.clouds)
            || (isStarry || scene.qualities.contains(.clear)) && !scene.contains(.clouds)
        {
            clouds = .none
        } else if isStormy {
            clouds = .storm
        } else if isGrey {
            clouds = .overcast
        } else if scene.contains(.fog) {
            clouds = .wisps
        } else if scene.contains(.clouds), scene.qualities.contains(.dark) {
            clouds = .overcast
        } else if scene.contains(.clouds) {
            clouds = dice.pick([.heaps, .heaps, .banks])
        } else {
            switch palette.emotion {
            case .calm: clouds = dice.pick([.banks, .wisps, .banks])
            case .energetic: clouds = dice.pick([.swept, .swept, .heaps])
            case .mysterious: clouds = .banks
            case .hopeful: clouds = dice.pick([.heaps, .wisps, .banks])
            case .melancholic: clouds = felt == nil ? dice.pick([.overcast, .banks]) : .overcast
            }
        }
        let cover: Float =
            switch clouds {
            case .none: 0
            case .wisps: dice.within(0.3...0.5)
            case .banks: dice.within(0.35...0.55)
            case .heaps: dice.within(0.4...0.58)
            case .swept: dice.within(0.3...0.44)
            case .overcast: 0.85
            case .storm: 0.95
            }
        let horizon = ramp.colour(0.95)
        let high = ramp.colour(0.25)
        let lit =
            hour == .night
            ? high.lightened(by: 0.16)
            : mix(horizon, light.key * 1.15, isGrey ? 0.15 : 0.4).lightened(by: hour == .day ? -0.02 : 0.04)
        let shade = ramp.colour(0.42).blended(with: high, 0.4).lightened(
            by: isStormy ? -0.22 : isGrey || clouds == .overcast ? -0.13 : hour == .day ? -0.05 : -0.05)
        let stars: Float =
            hour == .night ? (clouds == .overcast ? 0.2 : 1) : hour == .dusk && scene.contains(.stars) ? 0.6 : 0
        return SkyPlan(
            ramp: ramp, clouds: clouds, cloudCover: cover, cloudLight: lit, cloudShade: shade,
            glow: hour == .night ? Colour(0.05, 0.07, 0.1) : mix(light.key, horizon, 0.4),
            stars: scene.absent.contains(.stars) ? 0 : stars)
    }

    private func air(_ hour: Hour, mist: Float, sky: SkyPlan, frame: Frame, palette: Palette) -> Air {
        let fog: Float
        if scene.contains(.fog) {
            fog = 1
        } else if scene.qualities.contains(.misty) {
            fog = 0.6
        } else if scene.containsAny(.rain, .snow, .storm) {
            fog = 0.4
        } else {
            fog = scene.qualities.contains(.clear) ? 0 : mist
        }
        // Low light leaves the far land in the blue of the upper sky.
        let depth: Float = hour == .day || hour == .night ? 0.35 : 0.6
        let colour = sky.ramp.colour(0.95).blended(with: sky.ramp.colour(0.42), depth * (1 - 0.6 * fog)).lightened(
            by: hour == .night ? 0.27 * fog : 0
        ).saturated(by: hour == .night ? 1 - 0.35 * fog : 1)
        // Measured in heights of the eye, as the land is, so that every picture has the same depth of air.
        return Air(
            colour: colour, glow: sky.glow, reach: frame.eye * 620 / (1 + 3 * fog + 11 * fog * fog * fog),
            base: 0.06 * fog, fog: fog)
    }

    private func waterPlan(palette: Palette, sky: SkyPlan, _ dice: inout Dice) -> WaterPlan? {
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
        } else {
            return nil
        }
        let isRough = scene.qualities.contains(.rough) || scene.containsAny(.waves, .storm, .wind)
        let isStill = scene.qualities.contains(.still) || body == .pond
        let mood: Float = emotion == .calm ? 0.4 : emotion == .energetic ? 1.4 : 1
        let usual: Float = (body == .sea ? 0.4 : 0.18) * mood
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
            nearShore: hasNearBank ? dice.within(0.5...0.7) : dice.chance(0.5) ? dice.within(0.86...0.95) : 2,
            slant: slant)
    }

    private func landPlan(water: WaterPlan?, _ dice: inout Dice) -> LandPlan {
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
            massif = dice.pick([.hills, .mountains, .hills])
        }
        let height: Float =
            switch massif {
            case .none: 0
            case .mountains: scene.contains(.mountains) ? dice.within(0.36...0.54) : dice.within(0.12...0.24)
            case .hills: scene.contains(.hills) ? dice.within(0.2...0.32) : dice.within(0.06...0.13)
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
            cover: cover, massif: massif, massifHeight: height * (isSkyward ? 0.55 : 1),
            waves: massif == .dunes
                ? 1.8
                : scene.contains(.hills)
                    ? 2 : cover == .paving || massif == .none && cover == .sand ? 0.25 : dice.within(0.6...1.3),
            snowiness: isWintry ? 1 : massif == .mountains ? dice.within(0.1...0.6) : 0,
            isWooded: !isWintry && !scene.containsAny(.canyon, .volcano, .dunes, .desert) && water?.body != .sea)
    }
}
