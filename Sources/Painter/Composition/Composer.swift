import NuraModel

/// Decides the picture: places the horizon, the light, the land and the things of a scene in a frame of any ratio.
struct Composer {
    let scene: Scene
    let emotion: Emotion
    let parameters: GenerationParameters

    var width: Float { Float(parameters.size.width) }
    var height: Float { Float(parameters.size.height) }

    func compose() -> Composition {
        var dice = Dice(seed: parameters.seed, salt: "composition")
        let view = Viewpoint(scene, emotion: emotion, dice: &dice)
        let hourOfWords = scene.hour ?? impliedHour
        let felt = hourOfWords == nil && !scene.contains(.sun) ? FeltLight.of(emotion, dice: &dice) : nil
        let hour = hourOfWords ?? felt?.hour ?? feltHour(&dice)
        let palette = Palette(
            emotion: emotion, guidance: Float(parameters.guidance), named: scene.colours, dice: &dice)
        let wood = Wood(scene, view: view, emotion: emotion, seed: parameters.seed)
        let frame = frame(view, wood: wood, &dice)
        let open = light(hour, felt: felt, view: view, frame: frame, palette: palette, &dice)
        let light = wood.map { open.falling(into: $0, frame: frame, palette: palette) } ?? open
        let sky = skyPlan(hour, felt: felt, palette: palette, light: light, &dice)
        let water = waterPlan(palette: palette, sky: sky, &dice)
        let wide = air(hour, mist: felt?.mist, sky: sky, frame: frame, palette: palette)
        let air = wood == nil ? wide : wide.amongTrees(eye: frame.eye, isByLake: water?.body == .lake)
        let land = landPlan(water: water, view: view, wood: wood, frame: frame, &dice)
        var formDice = Dice(seed: parameters.seed, salt: "landforms")
        let landforms = Landform.all(
            scene: scene, frame: frame, light: light, hasSea: water?.body == .sea, hasWater: water != nil,
            dice: &formDice)
        let framing =
            wood == nil ? Framing.kind(scene, land: land, water: water, emotion: emotion, dice: &dice) : nil
        var composition = Composition(
            scene: scene, view: view, frame: frame, hour: hour, isFelt: felt != nil, palette: palette, light: light,
            air: air, sky: sky, land: land, water: water, landforms: landforms, wood: wood,
            framing: framing, placements: [], detail: clamp(0.3 + 0.7 * Float(parameters.steps) / 50, 0.3, 1.5),
            seed: parameters.seed)
        composition.placements = Fitting(composition).fitted(Stager(composition).placements())
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

    private func frame(_ view: Viewpoint, wood: Wood?, _ dice: inout Dice) -> Frame {
        let unit = min(height, width * 1.25)
        let share = wood?.horizon ?? (isSmallAlone ? dice.within(0.24...0.34) : view.horizon)
        // Out in space there is no horizon: it lies below the picture.
        let horizon = scene.isSpace ? height * 1.04 + 4 : height * share
        return Frame(
            width: parameters.size.width, height: parameters.size.height, horizon: horizon, focal: unit * 1.15,
            eye: eye(view, wood: wood, horizon: min(horizon, height * 0.7), unit: unit, &dice))
    }

    /// Whether the picture is about one small thing on the ground: seen from above, against the ground it lies on, it
    /// does not tower over the land.
    private var isSmallAlone: Bool {
        guard let (focus, nature) = Stager.focus(of: scene), nature.standing == .ground, nature.metres < 1.05,
            nature.weight >= 7, !scene.looksOutOfWindow
        else { return false }
        let ground: Set<Thing> = [focus.thing, .grass, .meadow, .field, .snow]
        return scene.subjects.allSatisfy { ground.contains($0.thing) }
    }

    /// The eye is as high as it must be for the focal thing to have its size and stand well within the picture.
    private func eye(_ view: Viewpoint, wood: Wood?, horizon: Float, unit: Float, _ dice: inout Dice) -> Float {
        guard let (focus, nature) = Stager.focus(of: scene), nature.standing != .air,
            !Landform.carries(focus, in: scene)
        else { return wood == nil ? dice.within(1.8...5) : dice.within(1.5...2.1) }
        let below = (height - horizon) * (isSmallAlone ? max(0.45, view.footing) : view.footing)
        return clamp(below * nature.metres / (view.size(of: nature) * unit), 0.08, 16)
    }
}
