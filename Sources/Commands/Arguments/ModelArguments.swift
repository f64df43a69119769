import ArgumentParser
import NuraModel

extension Emotion: ExpressibleByArgument {}

extension MemoryScope: ExpressibleByArgument {}

extension PictureSize: ExpressibleByArgument {
    /// Reads `1024x768`.
    package init?(argument: String) { self.init(argument) }
}

/// `name=value`: one filter of a search.
struct FilterArgument: ExpressibleByArgument, Hashable, Sendable {
    /// Such as `metadata.model_used`.
    let name: String
    let value: String

    package init?(argument: String) {
        guard let equals = argument.firstIndex(of: "="), equals != argument.startIndex else { return nil }
        name = String(argument[..<equals])
        value = String(argument[argument.index(after: equals)...])
    }
}

/// `key=value`: a fact for a record's metadata.
struct MetadataArgument: ExpressibleByArgument, Hashable, Sendable {
    let key: String
    /// What stands behind the `=` as JSON, or as a text where it is none.
    let value: JSONValue

    package init?(argument: String) {
        guard let equals = argument.firstIndex(of: "="), equals != argument.startIndex else { return nil }
        let prefix = "metadata."
        let name = argument[..<equals]
        key = String(name.hasPrefix(prefix) ? name.dropFirst(prefix.count) : name)
        let spelling = String(argument[argument.index(after: equals)...])
        do throws(JSONError) {
            value = try JSONValue(parsing: spelling.utf8)
        } catch {
            value = .string(spelling)
        }
    }
}
