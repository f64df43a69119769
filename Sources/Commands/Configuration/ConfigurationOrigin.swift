/// Where the effective value of a setting came from.
package enum ConfigurationOrigin: Hashable, Sendable {
    case standard
    case file(path: String, line: Int)
    case environment(variable: String)
    case commandLine(option: String)
}

extension ConfigurationOrigin: CustomStringConvertible {
    package var description: String {
        switch self {
        case .standard: "default"
        case .file(let path, let line): "\(path):\(line)"
        case .environment(let variable): variable
        case .commandLine(let option): option
        }
    }
}
