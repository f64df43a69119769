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
    typealias Place<Value> = any WritableKeyPath<Configuration, Value> & Sendable

    static func text(
        _ name: String, _ place: Place<String>, kind: ValueKind = .text, _ documentation: String
    ) -> ConfigurationKey {
        setting(name, place, kind, documentation)
    }

    static func optionalText(
        _ name: String, _ place: Place<String?>, kind: ValueKind = .text, _ documentation: String
    ) -> ConfigurationKey {
        setting(name, place, kind, documentation)
    }

    static func list(
        _ name: String, _ place: Place<[String]>, of words: [String], _ documentation: String
    ) -> ConfigurationKey {
        setting(name, place, .list(words), documentation)
    }

    static func whole(
        _ name: String, _ place: Place<Int>, _ range: ClosedRange<Int>, _ documentation: String
    ) -> ConfigurationKey {
        setting(name, place, .whole(range), documentation)
    }

    static func optionalWhole(
        _ name: String, _ place: Place<Int?>, _ range: ClosedRange<Int>, _ documentation: String
    ) -> ConfigurationKey {
        setting(name, place, .whole(range), documentation)
    }

    static func decimal(
        _ name: String, _ place: Place<Double>, _ range: ClosedRange<Double>, _ documentation: String
    ) -> ConfigurationKey {
        setting(name, place, .decimal(range), documentation)
    }

    static func flag(_ name: String, _ place: Place<Bool>, _ documentation: String) -> ConfigurationKey {
        setting(name, place, .flag, documentation)
    }

    static func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable>(
        _ name: String, _ place: Place<Choice>, _ documentation: String
    ) -> ConfigurationKey {
        let words = Choice.allCases.map(\.rawValue)
        return ConfigurationKey(name: name, kind: .choice(words), documentation: documentation) {
            $0[keyPath: place].rawValue.configurationValue
        } write: { value, configuration in
            if let choice = String(configurationValue: value).flatMap(Choice.init(rawValue:)) {
                configuration[keyPath: place] = choice
            }
        }
    }

    private static func setting<Value: ConfigurationValueConvertible>(
        _ name: String, _ place: Place<Value>, _ kind: ValueKind, _ documentation: String
    ) -> ConfigurationKey {
        ConfigurationKey(name: name, kind: kind, documentation: documentation) {
            $0[keyPath: place].configurationValue
        } write: { value, configuration in
            if let value = Value(configurationValue: value) { configuration[keyPath: place] = value }
        }
    }
}
