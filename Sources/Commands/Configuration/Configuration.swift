package import NuraModel

/// Every setting of Nura with its effective value.
///
/// A value: made by `init(resolving:)` from the defaults, the text of the configuration file, the environment and
/// the command line, each overriding the one before. Nothing else in Nura reads a configuration or the environment.
package struct Configuration: Hashable, Sendable {
    /// The folder of the library; absolute.
    package var library: String
    /// The names of the prompt writers in the order they are tried.
    package var writers = ["builtin"]
    /// The names of the image generators in the order they are tried.
    package var generators = ["painter"]
    package var drafts = DraftPolicy.redevelop
    /// How many drafts are made again on one day.
    package var draftsPerDay = 50
    package var embed = EmbedPolicy.prompt
    /// Whether a second link to every PNG is kept, so that what a file manager deletes can be restored.
    package var originals = true
    package var inbox = InboxSettings()
    package var scan = ScanSettings()
    /// Days that deleted images wait in the trash.
    package var trashDays = 30
    package var memory = MemorySettings()
    package var emotions = EmotionSettings()
    /// The looks that the file describes, by their names.
    package var styles: [String: StyleSettings] = [:]
    package var logLevel = "notice"
    package var services = ServiceSettings()
    package var syncServer: String?
    /// What this device is called in conflicts; its host name where nothing is said.
    package var syncDevice: String?
    /// Kilobytes a second that sync may move in each direction; `nil` for as many as it can.
    package var syncBandwidth: Int?
    package var server: ServerSettings
    private var secrets: [SecretName: SecretSettings] = [:]

    /// Where each setting that differs from its default came from, by the name of its key.
    package internal(set) var origins: [String: ConfigurationOrigin] = [:]

    /// The defaults.
    ///
    /// - Parameter home: the person's home folder; absolute.
    package init(home: String) {
        library = home + "/Nura"
        server = ServerSettings(folder: home + "/NuraServer")
    }

    /// Where a secret is to be had; nowhere when nothing was said about it.
    package subscript(secret: SecretName) -> SecretSettings {
        get { secrets[secret] ?? SecretSettings() }
        set { secrets[secret] = newValue }
    }
}

/// What happens to a picture that the painter made because the preferred generator could not be reached.
package enum DraftPolicy: String, CaseIterable, Sendable {
    /// It is made again when the generator answers.
    case redevelop
    case keep
    /// None is made: the wish waits in the inbox.
    case never
}

/// Which words a PNG carries in its text chunks.
package enum EmbedPolicy: String, CaseIterable, Sendable {
    /// The visual prompt.
    case prompt
    /// The person's own words too.
    case full
    /// None; only the id.
    case none
}

package struct InboxSettings: Hashable, Sendable {
    /// Seconds that a file must be unchanged before it is taken.
    package var settle = 1.0
    /// Seconds between two looks at a folder that sends no events.
    package var poll = 5.0
    /// Whether to look from time to time even where folders send events.
    package var alwaysPolls = false
    /// Pictures made at a time; `nil` is one for each core with the painter, and one with a remote generator.
    package var concurrency: Int?
}

package struct ScanSettings: Hashable, Sendable {
    /// Seconds between two whole looks at the library; each varies by a quarter.
    package var interval = 3600.0
    /// Seconds that a PNG must be gone before the image counts as deleted.
    package var grace = 5.0
}

/// How many characters of each part of the memory a prompt writer is given.
package struct MemorySettings: Hashable, Sendable {
    package var recent = 4000
    package var memories = 4000
    package var anchors = 2000
}

/// The generation parameters of each emotion.
package struct EmotionSettings: Hashable, Sendable {
    package struct Parameters: Hashable, Sendable {
        package var guidance: Double
        package var steps: Int
        /// In pixels.
        package var width: Int
        /// In pixels.
        package var height: Int
    }

    private var calm = Parameters(guidance: 6, steps: 40, width: 1024, height: 768)
    private var energetic = Parameters(guidance: 8, steps: 45, width: 768, height: 1024)
    private var mysterious = Parameters(guidance: 7, steps: 55, width: 1024, height: 1024)
    private var hopeful = Parameters(guidance: 6.5, steps: 40, width: 1024, height: 768)
    private var melancholic = Parameters(guidance: 7.5, steps: 50, width: 768, height: 1024)
    private var unknown = Parameters(guidance: 7.5, steps: 50, width: 1024, height: 1024)

    /// The parameters of an emotion; with `nil`, those of a picture whose emotion is not known.
    package subscript(emotion: Emotion?) -> Parameters {
        get { self[keyPath: Self.place(of: emotion)] }
        set { self[keyPath: Self.place(of: emotion)] = newValue }
    }

    private static func place(of emotion: Emotion?) -> WritableKeyPath<Self, Parameters> {
        switch emotion {
        case .calm: \.calm
        case .energetic: \.energetic
        case .mysterious: \.mysterious
        case .hopeful: \.hopeful
        case .melancholic: \.melancholic
        case nil: \.unknown
        }
    }
}
