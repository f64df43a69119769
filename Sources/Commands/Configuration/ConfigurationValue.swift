package import NuraModel

/// The value of one setting, as `nura config` shows it and as a key takes it.
package enum ConfigurationValue: Hashable, Sendable {
    /// Nura decides; also what stands in a setting that has no value.
    case automatic
    case text(String)
    case list([String])
    case whole(Int)
    case decimal(Double)
    case flag(Bool)

    /// For `nura config --json`.
    package var json: JSONValue {
        switch self {
        case .automatic: .null
        case .text(let value): .string(value)
        case .list(let values): .array(values.map(JSONValue.string))
        case .whole(let value): .number(JSONNumber(value))
        case .decimal(let value): .init(floatLiteral: value)
        case .flag(let value): .bool(value)
        }
    }
}

extension ConfigurationValue: CustomStringConvertible {
    /// As one would write it in the configuration file; nothing for `automatic`.
    package var description: String {
        switch self {
        case .automatic: ""
        case .text(let value): value
        case .list(let values): "[" + values.joined(separator: ", ") + "]"
        case .whole(let value): String(value)
        case .decimal(let value): value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
        case .flag(let value): value ? "true" : "false"
        }
    }
}

/// What a setting holds in a `Configuration`.
protocol ConfigurationValueConvertible: Sendable {
    /// - Returns: `nil` when it is a value of another kind.
    init?(configurationValue value: ConfigurationValue)

    var configurationValue: ConfigurationValue { get }
}

extension String: ConfigurationValueConvertible {
    init?(configurationValue value: ConfigurationValue) {
        guard case .text(let text) = value else { return nil }
        self = text
    }

    var configurationValue: ConfigurationValue { .text(self) }
}

extension [String]: ConfigurationValueConvertible {
    init?(configurationValue value: ConfigurationValue) {
        guard case .list(let list) = value else { return nil }
        self = list
    }

    var configurationValue: ConfigurationValue { .list(self) }
}

extension Int: ConfigurationValueConvertible {
    init?(configurationValue value: ConfigurationValue) {
        guard case .whole(let number) = value else { return nil }
        self = number
    }

    var configurationValue: ConfigurationValue { .whole(self) }
}

extension Double: ConfigurationValueConvertible {
    init?(configurationValue value: ConfigurationValue) {
        guard case .decimal(let number) = value else { return nil }
        self = number
    }

    var configurationValue: ConfigurationValue { .decimal(self) }
}

extension Bool: ConfigurationValueConvertible {
    init?(configurationValue value: ConfigurationValue) {
        guard case .flag(let flag) = value else { return nil }
        self = flag
    }

    var configurationValue: ConfigurationValue { .flag(self) }
}

extension Optional: ConfigurationValueConvertible where Wrapped: ConfigurationValueConvertible {
    init?(configurationValue value: ConfigurationValue) {
        guard let wrapped = Wrapped(configurationValue: value) else { return nil }
        self = wrapped
    }

    var configurationValue: ConfigurationValue { self?.configurationValue ?? .automatic }
}
