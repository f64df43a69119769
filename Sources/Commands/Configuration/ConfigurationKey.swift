import NuraModel

/// One setting: its name, what it takes, what it means, and its place in a `Configuration`.
///
/// Parsing, `nura config`, the sample file and the documentation all come from the table `ConfigurationKey.all`.
package struct ConfigurationKey: Sendable {
    /// The path in the file, with dots between its parts: `inbox.settle`.
    package let name: String
    package let kind: ValueKind
    /// One sentence without a full stop.
    package let documentation: String
    let read: @Sendable (Configuration) -> ConfigurationValue
    let write: @Sendable (ConfigurationValue, inout Configuration) -> Void

    /// The variable that overrides the file: `NURA_INBOX_SETTLE`.
    package var variable: String {
        "NURA_" + name.uppercased().map { $0 == "." ? "_" : String($0) }.joined()
    }

    /// The default as it stands in the sample file; nothing when Nura decides.
    package var standard: ConfigurationValue { read(Configuration(home: "~")) }

    /// The key with exactly this name.
    package static func named(_ name: String) -> ConfigurationKey? {
        all.first { $0.name == name } ?? ofStyle(named: name)
    }
}

extension ConfigurationKey {
    static func text(
        _ name: String, _ place: any WritableKeyPath<Configuration, String> & Sendable, kind: ValueKind = .text,
        _ documentation: String
    ) -> ConfigurationKey {
        ConfigurationKey(name: name, kind: kind, documentation: documentation) {
            .text($0[keyPath: place])
        } write: { value, configuration in
            if case .text(let text) = value { configuration[keyPath: place] = text }
        }
    }

    static func optionalText(
        _ name: String, _ place: any WritableKeyPath<Configuration, String?> & Sendable, kind: ValueKind = .text,
        _ documentation: String
    ) -> ConfigurationKey {
        ConfigurationKey(name: name, kind: kind, documentation: documentation) {
            $0[keyPath: place].map(ConfigurationValue.text) ?? .automatic
        } write: { value, configuration in
            if case .text(let text) = value { configuration[keyPath: place] = text }
        }
    }

    static func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable>(
        _ name: String, _ place: any WritableKeyPath<Configuration, Choice> & Sendable, _ documentation: String
    ) -> ConfigurationKey {
        let words = Choice.allCases.map(\.rawValue)
        return ConfigurationKey(name: name, kind: .choice(words), documentation: documentation) {
            .text($0[keyPath: place].rawValue)
        } write: { value, configuration in
            if case .text(let text) = value, let choice = Choice(rawValue: text) {
                configuration[keyPath: place] = choice
            }
        }
    }

    static func list(
        _ name: String, _ place: any WritableKeyPath<Configuration, [String]> & Sendable, of words: [String],
        _ documentation: String
    ) -> ConfigurationKey {
        ConfigurationKey(name: name, kind: .list(words), documentation: documentation) {
            .list($0[keyPath: place])
        } write: { value, configuration in
            if case .list(let list) = value { configuration[keyPath: place] = list }
        }
    }

    static func whole(
        _ name: String, _ place: any WritableKeyPath<Configuration, Int> & Sendable, _ range: ClosedRange<Int>,
        _ documentation: String
    ) -> ConfigurationKey {
        ConfigurationKey(name: name, kind: .whole(range), documentation: documentation) {
            .whole($0[keyPath: place])
        } write: { value, configuration in
            if case .whole(let number) = value { configuration[keyPath: place] = number }
        }
    }

    static func optionalWhole(
        _ name: String, _ place: any WritableKeyPath<Configuration, Int?> & Sendable, _ range: ClosedRange<Int>,
        _ documentation: String
    ) -> ConfigurationKey {
        ConfigurationKey(name: name, kind: .whole(range), documentation: documentation) {
            $0[keyPath: place].map(ConfigurationValue.whole) ?? .automatic
        } write: { value, configuration in
            if case .whole(let number) = value { configuration[keyPath: place] = number }
        }
    }

    static func decimal(
        _ name: String, _ place: any WritableKeyPath<Configuration, Double> & Sendable, _ range: ClosedRange<Double>,
        _ documentation: String
    ) -> ConfigurationKey {
        ConfigurationKey(name: name, kind: .decimal(range), documentation: documentation) {
            .decimal($0[keyPath: place])
        } write: { value, configuration in
            if case .decimal(let number) = value { configuration[keyPath: place] = number }
        }
    }

    static func flag(
        _ name: String, _ place: any WritableKeyPath<Configuration, Bool> & Sendable, _ documentation: String
    ) -> ConfigurationKey {
        ConfigurationKey(name: name, kind: .flag, documentation: documentation) {
            .flag($0[keyPath: place])
        } write: { value, configuration in
            if case .flag(let flag) = value { configuration[keyPath: place] = flag }
        }
    }
}
