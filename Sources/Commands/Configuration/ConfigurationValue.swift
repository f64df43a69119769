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
