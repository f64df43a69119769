/// How people come to look unlike each other.
extension HumanFigure {
    private static let hairs = [
        Colour(0x2a1e18), Colour(0x5a3a22), Colour(0x9a7442), Colour(0x1c1a1c), Colour(0x8a8480),
    ]
    private static let skins = [Colour(0xd8a88a), Colour(0xd8a88a), Colour(0x9a6a4c), Colour(0x6a4632)]
    private static let coats = [
        Colour(0x3a4658), Colour(0x7a3a30), Colour(0x6a5a40), Colour(0x2f4a4a), Colour(0x8a6a3a), Colour(0x4a3a50),
    ]
    private static let scarves = [Colour(0xb8402e), Colour(0xd0a040), Colour(0x3a7078), Colour(0xc8bca8)]

    /// A grown-up dressed for the season and for what it does.
    static func adult(_ pen: inout Pen, as subject: Subject) -> HumanFigure {
        let isWoman = pen.dice.chance(0.5) && !subject.traits.contains(.male) || subject.traits.contains(.female)
        var figure = HumanFigure(height: pen.dice.within(isWoman ? 1.6...1.72 : 1.7...1.84))
        figure.build.isWoman = isWoman
        let isWarm = pen.composition.scene.season == .summer || pen.composition.scene.contains(.beach)
        let isCold = pen.composition.land.cover == .snow || pen.composition.scene.season == .winter
        let isLight = isWarm || subject.traits.contains(.dancing)
        figure.garment =
            isWoman && (isLight || !isCold && pen.dice.chance(0.35))
            ? .dress : isLight ? .jersey : pen.dice.pick([.longCoat, .longCoat, .jacket])
        figure.hair =
            isWoman ? pen.dice.pick([.long, .bob, .bun, .tail]) : pen.dice.pick([.short, .short, .hat, .cap])
        if isLight, figure.hair == .cap || figure.hair == .hat { figure.hair = .short }
        if pen.composition.scene.containsAny(.rain, .storm), !isWoman { figure.hair = .hood }
        figure.coat = subject.colour?.colour ?? pen.natural(pen.dice.pick(coats), bending: 0.45)
        figure.trousers = pen.natural(pen.dice.pick([Colour(0x2a2c34), Colour(0x3a342e), Colour(0x2c3848)]))
        figure.hairColour = pen.natural(subject.traits.contains(.old) ? Colour(0xc4c0ba) : pen.dice.pick(hairs))
        figure.skin = pen.natural(pen.dice.pick(skins), bending: 0.35)
        if figure.garment != .dress, !isLight, pen.dice.chance(0.5) {
            figure.scarf = pen.natural(pen.dice.pick(scarves), bending: 0.3)
        }
        figure.wind = breeze(&pen)
        return figure
    }

    /// A small child: large of head, in bright clothes.
    static func child(_ pen: inout Pen, as subject: Subject) -> HumanFigure {
        var figure = HumanFigure(height: pen.dice.within(1.05...1.2))
        figure.build.head = 0.178
        figure.coat =
            subject.colour?.colour
            ?? pen.natural(
                pen.dice.pick([Colour(0xd8a028), Colour(0xb8402e), Colour(0x3a78a0), Colour(0x4a8a5a)]), bending: 0.3)
        figure.trousers = pen.natural(pen.dice.pick([Colour(0x34425a), Colour(0x5a4a3c)]))
        figure.hairColour = pen.natural(pen.dice.pick(hairs.dropLast()))
        figure.skin = pen.natural(pen.dice.pick(skins), bending: 0.35)
        figure.garment =
            subject.traits.contains(.female)
            ? .dress : pen.dice.pick(subject.traits.contains(.male) ? [.jersey, .jacket] : [.jersey, .jacket, .dress])
        figure.hair =
            figure.garment == .dress ? pen.dice.pick([.tail, .bob, .long]) : pen.dice.pick([.short, .cap, .tail])
        if pen.composition.land.cover == .snow || pen.composition.scene.season == .winter {
            figure.garment = .jacket
            figure.hair = .cap
            figure.scarf = pen.natural(pen.dice.pick(scarves), bending: 0.3)
        }
        figure.wind = breeze(&pen)
        return figure
    }

    private static func breeze(_ pen: inout Pen) -> Float {
        let strong = pen.composition.scene.containsAny(.wind, .storm, .waves, .kite, .cliffs)
        return (pen.dice.chance(0.5) ? 1 : -1) * (strong ? pen.dice.within(0.5...1) : pen.dice.within(0...0.3))
    }
}
