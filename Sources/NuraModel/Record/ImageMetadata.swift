/// The changeable facts about an image: an open set of keys, some of which Nura understands.
package struct ImageMetadata: Hashable, Sendable {
    package var object: JSONObject

    package init(_ object: JSONObject = JSONObject()) {
        self.object = object
    }

    /// The key of every fact that Nura understands, as it stands in the sidecar.
    package enum Key {
        package static let emotion = "emotion_type"
        package static let emotionScores = "emotion"
        package static let generationParameters = "generation_params"
        package static let contextAnalysis = "context_analysis"
        package static let model = "model_used"
        package static let userInput = "user_input"
        package static let tags = "tags"
        package static let draft = "draft"
        package static let folder = "folder"
        package static let parent = "parent_id"
        package static let generation = "generation"
        package static let writing = "writing"
    }

    /// `nil` for a record without an emotion and for one that Nura does not know.
    package var emotion: Emotion? {
        get { object[Key.emotion]?.string.flatMap(Emotion.init) }
        set { object[Key.emotion] = newValue.map { .string($0.rawValue) } }
    }

    package var generationParameters: JSONObject? {
        get { object[Key.generationParameters]?.object }
        set { object[Key.generationParameters] = newValue.map(JSONValue.object) }
    }

    package var model: String? {
        get { object[Key.model]?.string }
        set { object[Key.model] = newValue.map(JSONValue.string) }
    }

    /// The person's own words, often a diary.
    package var userInput: String? {
        get { object[Key.userInput]?.string }
        set { object[Key.userInput] = newValue.map(JSONValue.string) }
    }

    /// Tags in the order they were given, each once.
    package var tags: [String] {
        get { object[Key.tags]?.array?.compactMap(\.string) ?? [] }
        set {
            var seen = Set<String>()
            object[Key.tags] = .array(newValue.filter { seen.insert($0).inserted }.map(JSONValue.string))
        }
    }

    /// Whether the painter made this image because the preferred generator could not be reached.
    package var isDraft: Bool {
        get { object[Key.draft]?.bool ?? false }
        set { object[Key.draft] = .bool(newValue) }
    }

    /// The folder under `images/` that the person chose, with `/` between its parts and empty for `images/` itself;
    /// `nil` while the image is in the folder of its month. Not checked here: see `LibraryFolder`.
    package var folder: String? {
        get { object[Key.folder]?.string }
        set { object[Key.folder] = newValue.map(JSONValue.string) }
    }

    /// The image that this one is a variation of.
    package var parent: ImageID? {
        get { object[Key.parent]?.string.flatMap(ImageID.init) }
        set { object[Key.parent] = newValue.map { .string($0.rawValue) } }
    }

    /// The first key whose value has a type that Nura could not work with, for a clear refusal of a bad edit.
    package var firstWrongType: RecordError? {
        let expectations: [(key: String, expected: String, isRight: (JSONValue) -> Bool)] = [
            (Key.emotion, "a text", { $0.string != nil }),
            (Key.generationParameters, "an object", { $0.object != nil }),
            (Key.model, "a text", { $0.string != nil }),
            (Key.userInput, "a text", { $0.string != nil }),
            (Key.tags, "a list of texts", { $0.array?.allSatisfy { $0.string != nil } ?? false }),
            (Key.draft, "true or false", { $0.bool != nil }),
            (Key.folder, "a text", { $0.string != nil }),
        ]
        for (key, expected, isRight) in expectations {
            guard let value = object[key], value != .null, !isRight(value) else { continue }
            return RecordError(
                code: .wrongType, message: "\"metadata.\(key)\" must be \(expected), but it is \(value.kind)")
        }
        return nil
    }
}
