import NuraModel

/// The colours of an emotion, and how strongly they bend the colours of nature.
struct Palette: Sendable {
    let emotion: Emotion
    /// From dark to light.
    let ramp: Ramp
    /// How far natural colours go toward the ramp, from 0 to 1.
    let strength: Float
    /// Factor on colourfulness.
    let saturation: Float
    /// How much the middle tones are spread.
    let contrast: Float
    /// A colour for the one thing that is to catch the eye.
    let accent: Colour

    init(emotion: Emotion, guidance: Float, named: [NamedColour], dice: inout Dice) {
        self.emotion = emotion
        let family = dice.pick(Self.families(of: emotion))
        let colours = family.colours.map { Colour($0) }
        ramp = Ramp(Self.bend(colours, toward: named))
        accent = Colour(family.accent)
        let push = clamp((guidance - 1) / 13, 0, 1.4)
        let spread: Float =
            switch emotion {
            case .calm: 0.32
            case .energetic: 0.7
            case .mysterious: 0.5
            case .hopeful: 0.38
            case .melancholic: 0.24
            }
        contrast = spread * (0.6 + 0.8 * push)
        strength = min(0.85, family.strength * (0.55 + 0.75 * push) + (named.isEmpty ? 0 : 0.12))
        saturation = family.saturation * (0.88 + 0.2 * push)
    }

    /// A colour of nature in this emotion's light.
    func bend(_ colour: Colour, by factor: Float = 1) -> Colour {
        let own = OKLab(colour)
        let target = ramp.lab(clamp((own.lightness - 0.08) / 0.88))
        // A green does not turn red because the mood is red: opposite hues bend less.
        let likeness = (own.a * target.a + own.b * target.b) / max(0.0004, own.chroma * target.chroma)
        let willing = mix(0.4, 1, smoothstep(-0.6, 0.7, own.chroma < 0.03 ? 1 : likeness))
        // Hope and vigour leave green green.
        let keeps: Float = own.a > -0.02 ? 1 : emotion == .hopeful ? 0.25 : emotion == .energetic ? 0.5 : 1
        var bent = own.mixed(with: target, strength * factor * willing * keeps)
        bent.lightness = mix(own.lightness, bent.lightness, 0.5)
        bent = bent.saturated(by: saturation)
        // Bark does not glow because the mood does: what has little colour gains only so much.
        let limit = own.chroma * 1.45 + 0.035
        return (bent.chroma > limit ? bent.saturated(by: limit / bent.chroma) : bent).colour
    }

    /// The colour of a shadow or of the sky's fill light: bent toward the dark colours of the emotion, which are cool in
    /// all of them, so that warm light stands against cool shade.
    func shade(_ colour: Colour, by factor: Float = 1) -> Colour {
        let own = OKLab(colour)
        let dark = ramp.lab(0.24)
        let target = dark.chroma > 0.075 ? dark.saturated(by: 0.075 / dark.chroma) : dark
        let bent = own.mixed(with: target, strength * factor)
        return OKLab(lightness: own.lightness, a: bent.a, b: bent.b).saturated(by: saturation).colour
    }

    private struct Family {
        let colours: [UInt32]
        let accent: UInt32
        let strength: Float
        let saturation: Float
    }

    private static func families(of emotion: Emotion) -> [Family] {
        switch emotion {
        case .calm:
            [
                Family(
                    colours: [0x16373f, 0x3c7a80, 0x86b8b2, 0xf0c8aa, 0xf8efe4], accent: 0xe98a6a, strength: 0.6,
                    saturation: 0.95),
                Family(
                    colours: [0x1c3a44, 0x4b7f8c, 0xa3c3c0, 0xf3d3c0, 0xf5efe8], accent: 0xd97f66, strength: 0.6,
                    saturation: 0.92),
                Family(
                    colours: [0x20364a, 0x557c92, 0x9fbdc4, 0xe9c9b8, 0xfaf2e6], accent: 0xe7a06c, strength: 0.58,
                    saturation: 0.95),
            ]
        case .energetic:
            [
                Family(
                    colours: [0x0a1550, 0x1c3c9c, 0xd8352f, 0xff9420, 0xffe59a], accent: 0xffd23c, strength: 0.62,
                    saturation: 1.2),
                Family(
                    colours: [0x08205c, 0x1c4fb0, 0xe0463a, 0xffa53a, 0xfff0b8], accent: 0xff5a2a, strength: 0.58,
                    saturation: 1.18),
                Family(
                    colours: [0x0c2058, 0x1464a4, 0xf0503a, 0xffb02e, 0xffeeb4], accent: 0x30d0e0, strength: 0.6,
                    saturation: 1.16),
            ]
        case .mysterious:
            [
                Family(
                    colours: [0x0a0a22, 0x29215e, 0x4d4596, 0x3b9a90, 0xc4e0d0], accent: 0x8ff0c8, strength: 0.68,
                    saturation: 1.05),
                Family(
                    colours: [0x0b0f28, 0x1f2f62, 0x54429a, 0x7a78c0, 0xbfe2d8], accent: 0xf0c86a, strength: 0.68,
                    saturation: 1.05),
                Family(
                    colours: [0x08131f, 0x173a4c, 0x3a4c90, 0x6f9fa6, 0xd2e4d4], accent: 0xb890f0, strength: 0.66,
                    saturation: 1.0),
            ]
        case .hopeful:
            [
                Family(
                    colours: [0x24407a, 0x5a92d0, 0xe8a0a4, 0xf9cb70, 0xfff4da], accent: 0xf28c50, strength: 0.52,
                    saturation: 1.12),
                Family(
                    colours: [0x2a4a70, 0x6fa6d8, 0xf0b4a8, 0xfbd488, 0xfff6e2], accent: 0xe8707c, strength: 0.52,
                    saturation: 1.1),
                Family(
                    colours: [0x2c4f66, 0x70b0c8, 0xf2a88c, 0xffd27a, 0xfff3d0], accent: 0xf06a5c, strength: 0.5,
                    saturation: 1.12),
            ]
        case .melancholic:
            [
                Family(
                    colours: [0x1a232c, 0x3e4d5c, 0x6f8496, 0xb2a684, 0xd9d7ce], accent: 0xc09a58, strength: 0.66,
                    saturation: 0.86),
                Family(
                    colours: [0x1e2430, 0x46506a, 0x7b8aa2, 0xa9a7a4, 0xd6d4d0], accent: 0xb0705a, strength: 0.66,
                    saturation: 0.84),
                Family(
                    colours: [0x1c2a2e, 0x445a60, 0x75898a, 0xb8a88a, 0xdcd6c8], accent: 0xc8a060, strength: 0.64,
                    saturation: 0.84),
            ]
        }
    }

    /// Named colours take the place of the nearest lightness in the ramp, half mixed with what was there.
    private static func bend(_ colours: [Colour], toward named: [NamedColour]) -> [Colour] {
        var bent = colours
        for name in named.prefix(3) {
            let wanted = OKLab(name.colour)
            let nearest = bent.indices.min {
                abs(OKLab(bent[$0]).lightness - wanted.lightness) < abs(OKLab(bent[$1]).lightness - wanted.lightness)
            }
            if let nearest { bent[nearest] = bent[nearest].blended(with: name.colour, 0.7) }
        }
        return bent
    }
}
