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
    /// Whether the sky is closed, so that neither sun nor moon is seen.
    var isOvercast = false

    static func of(_ emotion: Emotion, dice: inout Dice) -> FeltLight {
        switch emotion {
        case .calm: dice.chance(0.65) ? pearl : peach
        case .energetic: dice.chance(0.6) ? blaze : glare
        case .mysterious: dice.chance(0.6) ? moonlight : twilight
        case .hopeful: dice.chance(0.6) ? morning : roseMorning
        case .melancholic: dice.chance(0.6) ? slate : ochre
        }
    }

    private static func sky(_ zenith: UInt32, _ high: UInt32, _ low: UInt32, _ horizon: UInt32) -> [(Float, Colour)] {
        [(0, Colour(zenith)), (0.42, Colour(high)), (0.76, Colour(low)), (1, Colour(horizon))]
    }

    private static let pearl = FeltLight(
        hour: .dawn, stops: sky(0x7db4bc, 0xb2d2cc, 0xf0dccb, 0xf8dcc4), key: Colour(0xffe6cc) * 0.7,
        fill: Colour(0xbcd2d4) * 0.58, mist: 0.2)
    private static let peach = FeltLight(
        hour: .dawn, stops: sky(0x6ea0b0, 0xa8c8c8, 0xf2cdb4, 0xfbdcc2), key: Colour(0xffdcbc) * 0.72,
        fill: Colour(0xb4c8d0) * 0.55, mist: 0.14)
    private static let blaze = FeltLight(
        hour: .golden, stops: sky(0x0a2a94, 0x2460d8, 0xff9430, 0xffd24a), key: Colour(0xffa844) * 1.35,
        fill: Colour(0x6c8ae0) * 0.5, mist: 0)
    private static let glare = FeltLight(
        hour: .golden, stops: sky(0x1a1280, 0x3a3cc4, 0xf4543a, 0xffb030), key: Colour(0xff9a48) * 1.3,
        fill: Colour(0x7478dc) * 0.5, mist: 0)
    private static let moonlight = FeltLight(
        hour: .night, stops: sky(0x0a0a2a, 0x1c1a56, 0x2a4878, 0x4a9890), key: Colour(0xa8e4d4) * 0.34,
        fill: Colour(0x5a5cb4) * 0.24, mist: 0.36)
    private static let twilight = FeltLight(
        hour: .night, stops: sky(0x120c34, 0x2e2268, 0x4c4c96, 0x58988e), key: Colour(0xb8d8e4) * 0.32,
        fill: Colour(0x6a58b0) * 0.26, mist: 0.44)
    private static let morning = FeltLight(
        hour: .dawn, stops: sky(0x5aa2ea, 0xa6d4f4, 0xffcfc4, 0xffe89c), key: Colour(0xffecc4) * 1.05,
        fill: Colour(0xc4d8f0) * 0.7, mist: 0)
    private static let roseMorning = FeltLight(
        hour: .dawn, stops: sky(0x74aee8, 0xbcd4f2, 0xffbcb8, 0xffdc94), key: Colour(0xffe4bc) * 1.02,
        fill: Colour(0xccd2f0) * 0.68, mist: 0)
    private static let slate = FeltLight(
        hour: .day, stops: sky(0x566c86, 0x7b93aa, 0xa6b0b4, 0xcebf96), key: Colour(0xd8dce4) * 0.72,
        fill: Colour(0xa4b6ca) * 0.6, mist: 0.4, isOvercast: true)
    private static let ochre = FeltLight(
        hour: .day, stops: sky(0x66727f, 0x8b969f, 0xbcae8e, 0xdac286), key: Colour(0xe6d8b8) * 0.72,
        fill: Colour(0xb0b4b4) * 0.6, mist: 0.32, isOvercast: true)
}
