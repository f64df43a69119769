import NuraModel
import Studio

extension ConfigurationKey {
    private static let styleSection = "styles"

    /// What the words after the style's name may be.
    private static let styleLeaves = [
        "words", "negative_words", "model", "lora", "look", "guidance_scale", "num_inference_steps", "width", "height",
    ]

    /// Whether `name` holds settings of styles: `styles`, or one of these such as `styles.noir`.
    static func isStyleSection(_ name: String) -> Bool {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        return parts.first == styleSection[...] && (parts.count == 1 || parts.count == 2 && isStyleName(parts[1]))
    }

    /// Letters, digits, `-` and `_`: what can stand in front matter and on a command line without quotes.
    private static func isStyleName(_ name: Substring) -> Bool {
        !name.isEmpty && name.utf8.count <= 64
            && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    }

    /// What may stand in the section of a style; nothing for other sections.
    static func names(underStyle section: String) -> [String] {
        isStyleSection(section) && section != styleSection ? styleLeaves : []
    }

    /// The setting of a style with exactly this name, such as `styles.noir.words`.
    static func ofStyle(named name: String) -> ConfigurationKey? {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == styleSection[...], isStyleName(parts[1]) else { return nil }
        return ofStyle(String(parts[1]), String(parts[2]))
    }

    /// The settings of a style that a configuration describes, in their order.
    static func all(ofStyle style: String) -> [ConfigurationKey] {
        styleLeaves.compactMap { ofStyle(style, $0) }
    }

    private static func ofStyle(_ style: String, _ leaf: String) -> ConfigurationKey? {
        switch leaf {
        case "words": text(style, leaf, \.words, "Words that go along with every visual prompt")
        case "negative_words": text(style, leaf, \.negativeWords, "Words for what must not be seen")
        case "model": text(style, leaf, \.model, "The model, in the place of the generator's own")
        case "lora": text(style, leaf, \.lora, "Weights that change the model: name, or name:0.8 with their strength")
        case "look":
            text(
                style, leaf, \.look, kind: .choice(PictureOptions.styles),
                "The style of the painter that comes closest")
        case "guidance_scale":
            number(style, leaf, \.guidance, 0...30, "How strongly the picture follows words and emotion")
        case "num_inference_steps": whole(style, leaf, \.steps, 1...150, "How much detail")
        case "width": whole(style, leaf, \.width, PictureSize.allowedSides, "In pixels; goes with height")
        case "height": whole(style, leaf, \.height, PictureSize.allowedSides, "In pixels; goes with width")
        default: nil
        }
    }

    private typealias Place<Value> = any WritableKeyPath<StyleSettings, Value?> & Sendable

    private static func text(
        _ style: String, _ leaf: String, _ place: Place<String>, kind: ValueKind = .text, _ documentation: String
    ) -> ConfigurationKey {
        key(style, leaf, kind, documentation) {
            $0[keyPath: place].map(ConfigurationValue.text)
        } write: { value, settings in
            if case .text(let text) = value { settings[keyPath: place] = text }
        }
    }

    private static func number(
        _ style: String, _ leaf: String, _ place: Place<Double>, _ range: ClosedRange<Double>, _ documentation: String
    ) -> ConfigurationKey {
        key(style, leaf, .decimal(range), documentation) {
            $0[keyPath: place].map(ConfigurationValue.decimal)
        } write: { value, settings in
            if case .decimal(let number) = value { settings[keyPath: place] = number }
        }
    }

    private static func whole(
        _ style: String, _ leaf: String, _ place: Place<Int>, _ range: ClosedRange<Int>, _ documentation: String
    ) -> ConfigurationKey {
        key(style, leaf, .whole(range), documentation) {
            $0[keyPath: place].map(ConfigurationValue.whole)
        } write: { value, settings in
            if case .whole(let number) = value { settings[keyPath: place] = number }
        }
    }

    private static func key(
        _ style: String, _ leaf: String, _ kind: ValueKind, _ documentation: String,
        read: @escaping @Sendable (StyleSettings) -> ConfigurationValue?,
        write: @escaping @Sendable (ConfigurationValue, inout StyleSettings) -> Void
    ) -> ConfigurationKey {
        ConfigurationKey(name: "\(styleSection).\(style).\(leaf)", kind: kind, documentation: documentation) {
            $0.styles[style].flatMap(read) ?? .automatic
        } write: { value, configuration in
            write(value, &configuration.styles[style, default: StyleSettings()])
        }
    }
}

extension Configuration {
    /// The names of all styles: the built-in ones and those that the file describes.
    var styleNames: Set<String> { Set(PictureOptions.styles).union(styles.keys) }

    /// The styles that the file describes, for the studio.
    var namedStyles: [PictureStyle] {
        styles.sorted { $0.key < $1.key }.map { name, settings in
            var style = PictureStyle(name: name)
            style.words = settings.words
            style.negativeWords = settings.negativeWords
            style.model = settings.model
            style.lora = settings.lora
            style.look = settings.look
            style.guidance = settings.guidance
            style.steps = settings.steps
            style.size = settings.width.flatMap { width in
                settings.height.flatMap { PictureSize(width: width, height: $0) }
            }
            return style
        }
    }
}
