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
        case "words": setting(style, leaf, \.words, .text, "Words that go along with every visual prompt")
        case "negative_words": setting(style, leaf, \.negativeWords, .text, "Words for what must not be seen")
        case "model": setting(style, leaf, \.model, .text, "The model, in the place of the generator's own")
        case "lora":
            setting(style, leaf, \.lora, .text, "Weights that change the model: name, or name:0.8 with their strength")
        case "look":
            setting(style, leaf, \.look, .choice(PictureOptions.styles), "The style of the painter that comes closest")
        case "guidance_scale":
            setting(style, leaf, \.guidance, .decimal(0...30), "How strongly the picture follows words and emotion")
        case "num_inference_steps": setting(style, leaf, \.steps, .whole(1...150), "How much detail")
        case "width": setting(style, leaf, \.width, .whole(PictureSize.allowedSides), "In pixels; goes with height")
        case "height": setting(style, leaf, \.height, .whole(PictureSize.allowedSides), "In pixels; goes with width")
        default: nil
        }
    }

    private static func setting<Value: ConfigurationValueConvertible>(
        _ style: String, _ leaf: String, _ place: any WritableKeyPath<StyleSettings, Value?> & Sendable,
        _ kind: ValueKind, _ documentation: String
    ) -> ConfigurationKey {
        ConfigurationKey(name: "\(styleSection).\(style).\(leaf)", kind: kind, documentation: documentation) {
            $0.styles[style].flatMap { $0[keyPath: place] }.configurationValue
        } write: { value, configuration in
            guard let value = Value(configurationValue: value) else { return }
            configuration.styles[style, default: StyleSettings()][keyPath: place] = value
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
