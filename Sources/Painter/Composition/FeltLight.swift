import NuraModel

/// The light, the sky and the air that an emotion feels like, where the words leave hour and weather open.
struct FeltLight: Sendable {
    let hour: Hour
    /// The colours of the sky, from the zenith to the horizon.
    let stops: [(Float, Colour)]
    /// The direct light.
    let key: Colour
    /// The light of the sky all around.
    let fill: Colour
    /// How much mist lies in the air, from 0 to 1.
    let mist: Float
    /// The clouds that suit it; one kind is taken.
    let clouds: [SkyPlan.Clouds]
    /// Whether the sky is closed, so that neither sun nor moon is seen.
    var isOvercast = false

    static func of(_ emotion: Emotion, dice: inout Dice) -> FeltLight { dice.pick(all(of: emotion)) }

    private static func all(of emotion: Emotion) -> [FeltLight] {
        switch emotion {
        case .calm: [pearl, peach, stillDay, lilacEvening, mintDawn, honey, blueHour]
        case .energetic: [blaze, glare, azure, ember, stormBreak]
        case .mysterious: [moonlight, twilight, greenNight, violetDusk]
        case .hopeful: [morning, roseMorning, springDay, goldBreak, clearing]
        case .melancholic: [slate, ochre, wetDusk, coldDawn, november]
        }
    }

    /// Colours from the zenith to the horizon.
    private static func sky(_ codes: UInt32...) -> [(Float, Colour)] {
        let places: [Float] = codes.count == 4 ? [0, 0.42, 0.76, 1] : [0, 0.34, 0.6, 0.8, 1]
        return zip(places, codes).map { ($0, Colour($1)) }
    }

    // MARK: Calm: pale, even, without hard shadow

    private static let pearl = FeltLight(
        hour: .dawn, stops: sky(0x7db4bc, 0xb2d2cc, 0xf0dccb, 0xf8dcc4), key: Colour(0xffe6cc) * 0.7,
        fill: Colour(0xbcd2d4) * 0.58, mist: 0.2, clouds: [.wisps, .banks])
    private static let peach = FeltLight(
        hour: .dawn, stops: sky(0x6ea0b0, 0xa8c8c8, 0xf2cdb4, 0xfbdcc2), key: Colour(0xffdcbc) * 0.72,
        fill: Colour(0xb4c8d0) * 0.55, mist: 0.14, clouds: [.banks, .none])
    private static let stillDay = FeltLight(
        hour: .day, stops: sky(0x5f9fb4, 0x93c2cc, 0xc8e0dc, 0xecf0e4), key: Colour(0xfff2dc) * 0.82,
        fill: Colour(0xc4dcdc) * 0.6, mist: 0.08, clouds: [.wisps, .banks, .none])
    private static let lilacEvening = FeltLight(
        hour: .dusk, stops: sky(0x5a7a9c, 0x98a4c0, 0xdcbcc4, 0xf8d8b8), key: Colour(0xffd4b4) * 0.62,
        fill: Colour(0xa8b4cc) * 0.52, mist: 0.16, clouds: [.wisps, .banks])
    private static let mintDawn = FeltLight(
        hour: .dawn, stops: sky(0x4c8c94, 0x86bab0, 0xcfe0bc, 0xf8eab8), key: Colour(0xfff0c4) * 0.7,
        fill: Colour(0xb4d0c4) * 0.55, mist: 0.3, clouds: [.none, .wisps])

    private static let honey = FeltLight(
        hour: .golden, stops: sky(0x7c9ca4, 0xb8bca4, 0xf0d090, 0xffe6b0), key: Colour(0xffdc9c) * 0.8,
        fill: Colour(0xc0c0b0) * 0.55, mist: 0.18, clouds: [.wisps, .banks, .none])
    private static let blueHour = FeltLight(
        hour: .dusk, stops: sky(0x2c5478, 0x5c88a4, 0x9cb4bc, 0xe8ccb0), key: Colour(0xf0d8c4) * 0.44,
        fill: Colour(0x7c9cb8) * 0.46, mist: 0.14, clouds: [.wisps, .none, .banks])

    // MARK: Energetic: hot light against deep blue; pale yellow between them, or blue and orange would mix to violet

    private static let blaze = FeltLight(
        hour: .golden, stops: sky(0x0a2a94, 0x2470d8, 0x9cccd8, 0xffb440, 0xff8a24), key: Colour(0xffdc9c) * 1.25,
        fill: Colour(0x6c8ae0) * 0.5, mist: 0, clouds: [.swept, .swept, .heaps])
    private static let glare = FeltLight(
        hour: .golden, stops: sky(0x0c1c7c, 0x1c50c0, 0x78b0d4, 0xffd060, 0xff7430), key: Colour(0xffda98) * 1.2,
        fill: Colour(0x6484dc) * 0.5, mist: 0, clouds: [.swept, .heaps])
    private static let azure = FeltLight(
        hour: .day, stops: sky(0x0538b0, 0x0c64e0, 0x3c9cf4, 0xa8dcf4), key: Colour(0xfff0c8) * 1.3,
        fill: Colour(0x88b4f4) * 0.56, mist: 0, clouds: [.heaps, .swept])
    private static let ember = FeltLight(
        hour: .dusk, stops: sky(0x101c54, 0x2a5498, 0xc4a48c, 0xff8c3c, 0xffcc48), key: Colour(0xffd494) * 1.05,
        fill: Colour(0x5c78dc) * 0.52, mist: 0, clouds: [.swept, .heaps])
    private static let stormBreak = FeltLight(
        hour: .golden, stops: sky(0x101e4c, 0x1c3c7c, 0x3c70a4, 0xf8d060, 0xffb02c), key: Colour(0xffd878) * 1.4,
        fill: Colour(0x587cc8) * 0.52, mist: 0, clouds: [.heaps, .swept])

    // MARK: Mysterious: little light, much mist

    private static let moonlight = FeltLight(
        hour: .night, stops: sky(0x0a0a2a, 0x1c1a56, 0x2a4878, 0x4a9890), key: Colour(0xa8e4d4) * 0.34,
        fill: Colour(0x5a5cb4) * 0.24, mist: 0.36, clouds: [.banks, .wisps])
    private static let twilight = FeltLight(
        hour: .night, stops: sky(0x120c34, 0x2e2268, 0x4c4c96, 0x58988e), key: Colour(0xb8d8e4) * 0.32,
        fill: Colour(0x6a58b0) * 0.26, mist: 0.44, clouds: [.banks, .wisps, .none])
    private static let greenNight = FeltLight(
        hour: .night, stops: sky(0x041418, 0x0c3038, 0x1c5c5c, 0x5cac8c), key: Colour(0xb8f4c8) * 0.34,
        fill: Colour(0x4c8c8c) * 0.24, mist: 0.5, clouds: [.banks, .wisps])
    private static let violetDusk = FeltLight(
        hour: .dusk, stops: sky(0x140c38, 0x34226c, 0x64468c, 0xa4789c), key: Colour(0xe0b0c8) * 0.36,
        fill: Colour(0x6c58a4) * 0.3, mist: 0.5, clouds: [.banks, .wisps])

    // MARK: Hopeful: clear, warm, opening upward

    private static let morning = FeltLight(
        hour: .dawn, stops: sky(0x5aa2ea, 0xa6d4f4, 0xffcfc4, 0xffe89c), key: Colour(0xffecc4) * 1.05,
        fill: Colour(0xc4d8f0) * 0.7, mist: 0, clouds: [.wisps, .heaps, .banks])
    private static let roseMorning = FeltLight(
        hour: .dawn, stops: sky(0x74aee8, 0xbcd4f2, 0xffbcb8, 0xffdc94), key: Colour(0xffe4bc) * 1.02,
        fill: Colour(0xccd2f0) * 0.68, mist: 0, clouds: [.banks, .wisps])
    private static let springDay = FeltLight(
        hour: .day, stops: sky(0x3c8ce4, 0x74b8f4, 0xb8e0f8, 0xfff4d0), key: Colour(0xfff4d0) * 1.12,
        fill: Colour(0xc4e0f8) * 0.7, mist: 0, clouds: [.heaps, .heaps, .wisps])
    private static let goldBreak = FeltLight(
        hour: .golden, stops: sky(0x5c9cd8, 0x9cccec, 0xfce4b0, 0xffd070), key: Colour(0xffdc94) * 1.15,
        fill: Colour(0xbcd0ec) * 0.66, mist: 0, clouds: [.heaps, .banks])
    private static let clearing = FeltLight(
        hour: .golden, stops: sky(0x6890b8, 0x98bcd8, 0xe8dcc0, 0xfff0a8), key: Colour(0xfff0b4) * 1.2,
        fill: Colour(0xb8c8dc) * 0.64, mist: 0.06, clouds: [.heaps, .swept])

    // MARK: Melancholic: a closed sky

    private static let slate = FeltLight(
        hour: .day, stops: sky(0x566c86, 0x7b93aa, 0xa6b0b4, 0xe2d08e), key: Colour(0xd8dce4) * 0.72,
        fill: Colour(0xa4b6ca) * 0.6, mist: 0.24, clouds: [.overcast], isOvercast: true)
    private static let ochre = FeltLight(
        hour: .day, stops: sky(0x66727f, 0x8b969f, 0xbcae8e, 0xead08a), key: Colour(0xe6d8b8) * 0.72,
        fill: Colour(0xb0b4b4) * 0.6, mist: 0.2, clouds: [.overcast, .banks], isOvercast: true)
    private static let wetDusk = FeltLight(
        hour: .dusk, stops: sky(0x46586e, 0x6a7e96, 0x98a2aa, 0xe0bc8c), key: Colour(0xc8c4c8) * 0.6,
        fill: Colour(0x8498b4) * 0.62, mist: 0.22, clouds: [.overcast], isOvercast: true)
    private static let coldDawn = FeltLight(
        hour: .dawn, stops: sky(0x5c6880, 0x8088a0, 0xaca8b4, 0xe4c69c), key: Colour(0xdcd4dc) * 0.62,
        fill: Colour(0xa0a8c0) * 0.56, mist: 0.3, clouds: [.overcast, .wisps], isOvercast: true)
    private static let november = FeltLight(
        hour: .day, stops: sky(0x70787c, 0x98a09c, 0xbcbcb0, 0xe4dab0), key: Colour(0xd8d8cc) * 0.7,
        fill: Colour(0xb4b8b4) * 0.62, mist: 0.34, clouds: [.overcast, .banks], isOvercast: true)
}
