import NuraModel

/// Where the light comes from, and what it and the air do to colours.
extension Composer {
    func light(
        _ hour: Hour, felt: FeltLight?, view: Viewpoint, frame: Frame, palette: Palette, _ dice: inout Dice
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
        // Shafts of light want their source in the picture.
        let isNamed = scene.containsAny(.sun, .moon, .crescent) || scene.qualities.contains(.rays)
        let isOvercast =
            isClosed || scene.absent.contains(.sun) || felt?.isOvercast == true
            || emotion == .melancholic && felt == nil && hour != .night && !isNamed
        let isHidden = isOvercast || isStarlit || isAboutClouds
        // By day the sun stands too high to be in the picture.
        let usual: Viewpoint.Lighting = hour == .day && view.lighting == .before ? .aside : view.lighting
        let lighting: Viewpoint.Lighting = isNamed ? .before : isHidden ? .behind : usual
        let place = lightPlace(hour, lighting, view: view, frame: frame, &dice)
        let toward = SIMD3<Float>(
            (place.x - frame.centre) / frame.focal, (frame.horizon - place.y) / frame.focal + 0.12, lighting.depth)
        let named: Float = hour == .night ? max(1, brightness) : brightness
        let strength: Float = isOvercast ? 0.35 : felt == nil ? named : 1
        let ofHour = fill(of: hour, isOvercast: isOvercast)
        let ofFelt = felt.map { $0.fill * (hour == .night ? 1.4 : isOvercast ? 1.5 : 1.1) }
        let isSunless = (isOvercast || isStarlit) && lighting == .behind
        return Light(
            source: isSunless ? .sky : wantsMoon ? .moon : .sun, place: place,
            direction: toward / (toward * toward).sum().squareRoot(),
            key: palette.bend((felt?.key ?? hour.key(for: emotion)) / 1.2, by: felt == nil ? 0.25 : 0.1)
                * (1.2 * strength),
            fill: palette.shade(ofFelt ?? ofHour, by: felt == nil ? 0.6 : 0.2))
    }

    private func fill(of hour: Hour, isOvercast: Bool) -> Colour {
        guard hour != .night else { return fillOfNight }
        let isBlazing = emotion == .energetic && hour == .dusk
        return hour.fill(for: emotion) * (isOvercast ? 1.25 : isBlazing ? 2.1 : 1.1)
    }

    /// The light of a night's sky: enough for its mood to be seen. Snow gives back what light there is, and before a
    /// dark city its windows shine.
    private var fillOfNight: Colour {
        let felt: Colour =
            switch emotion {
            case .calm: Colour(0x6a86a8) * 0.64
            case .energetic: Colour(0x5a74c0) * 0.5
            case .mysterious: Colour(0x4a66a4) * 0.52
            case .hopeful: Colour(0x9aa8cc) * 0.62
            case .melancholic: Colour(0x86a0c0) * 0.62
            }
        return felt * (scene.contains(.snow) ? 1.3 : scene.contains(.city) ? 0.35 : 1)
    }

    /// Whether the weather of the words closes the sky. To hope, light breaks through rain and snow.
    private var isClosed: Bool {
        scene.containsAny(.storm, .lightning) || scene.containsAny(.rain, .snow) && emotion != .hopeful
    }

    /// Whether clouds are all there is to see: a moon before them would be what the picture is about.
    private var isAboutClouds: Bool { scene.subjects.allSatisfy { $0.thing == .clouds } && scene.isDepictable }

    /// What an emotion makes of the light of an hour that the words give.
    private var brightness: Float {
        switch emotion {
        case .calm: 1
        case .energetic: 1.22
        case .mysterious: 0.72
        case .hopeful: 1.12
        case .melancholic: 0.74
        }
    }

    /// Where the light stands, in pixels; outside the frame where it is not seen.
    private func lightPlace(
        _ hour: Hour, _ lighting: Viewpoint.Lighting, view: Viewpoint, frame: Frame, _ dice: inout Dice
    ) -> Point {
        let side: Float = view.light < 0 ? -1 : 1
        guard lighting != .behind else {
            return Point(frame.centre + side * width * 0.9, -frame.horizon * 0.7)
        }
        let elevation: Float =
            switch hour {
            case .dawn, .dusk: dice.within(0.03...0.24)
            case .golden: dice.within(0.1...0.42)
            case .day: dice.within(0.55...0.8)
            case .night: dice.within(0.34...0.8)
            }
        guard lighting == .before else {
            return Point(
                frame.centre + side * width * dice.within(0.6...0.85), frame.horizon * (1 - max(0.2, elevation)))
        }
        var place = Point(frame.centre + view.light * width, frame.horizon * (1 - elevation))
        if scene.looksOutOfWindow { place.x = frame.centre + clamp(view.light, -0.07, 0.07) * width }
        // Heights would hide what stands low behind them.
        if scene.containsAny(.hills, .mountains, .volcano, .castle, .forest), scene.containsAny(.sun, .moon, .crescent)
        {
            place.y = min(place.y, frame.horizon * dice.within(0.24...0.42))
        }
        if scene.contains(.sun), hour == .day { place.y = frame.horizon * dice.within(0.2...0.42) }
        if scene.containsAny(.lake, .sea, .pond, .river), scene.containsAny(.sun, .moon, .crescent) {
            // Low enough for its reflection to lie within the picture.
            place.y = max(place.y, frame.horizon - (height - frame.horizon) * dice.within(0.55...0.75))
        }
        return place
    }

    func air(_ hour: Hour, mist: Float?, sky: SkyPlan, frame: Frame, palette: Palette) -> Air {
        let fog: Float
        if scene.contains(.fog) {
            fog = 1
        } else if scene.qualities.contains(.misty) {
            fog = 0.6
        } else if scene.containsAny(.rain, .snow, .storm) {
            fog = 0.4
        } else {
            let usual: Float = emotion == .mysterious ? 0.34 : emotion == .melancholic ? 0.2 : 0
            // The sea and a lake need their horizon, mountains their outline.
            let isWide = scene.containsAny(.sea, .waves, .beach, .lake)
            let share: Float = scene.contains(.mountains) ? 0.2 : isWide ? 0.45 : 1
            fog = scene.qualities.contains(.clear) ? 0 : (mist ?? usual) * share
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
}
