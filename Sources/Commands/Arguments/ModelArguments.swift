import ArgumentParser
import NuraModel

extension Emotion: ExpressibleByArgument {}

extension MemoryScope: ExpressibleByArgument {}

extension PictureSize: ExpressibleByArgument {
    /// Reads `1024x768`.
    package init?(argument: String) { self.init(argument) }
}

/// A moment or a day, as a date filter takes it.
struct DateArgument: ExpressibleByArgument, Hashable, Sendable {
    /// As the person wrote it.
    let spelling: String
    /// The moment, or the first moment of the day in UTC.
    let start: Timestamp
    /// The first moment that a filter up to and including this date leaves out.
    let end: Timestamp

    /// Reads `2024-06-30`, which is the whole day in UTC, or an RFC 3339 moment.
    init?(argument: String) {
        spelling = argument
        if let day = CalendarDay(argument) {
            start = day.start
            end = day.next.start
        } else if let moment = Timestamp(argument) {
            start = moment
            end = Timestamp(microseconds: moment.microseconds + 1)
        } else {
            return nil
        }
    }
}

/// `path=value`: one fact of a record's metadata.
struct MetadataArgument: ExpressibleByArgument, Hashable, Sendable {
    static let prefix = "metadata."

    /// Below `metadata`, with dots between its parts.
    let path: String
    let value: String

    /// Reads `metadata.model_used=nura-painter-1`.
    init?(argument: String) {
        guard let equals = argument.firstIndex(of: "="), argument.hasPrefix(Self.prefix) else { return nil }
        path = String(argument[..<equals].dropFirst(Self.prefix.count))
        value = String(argument[argument.index(after: equals)...])
        guard !path.isEmpty else { return nil }
    }
}
