import HTTPTypes

/// Conditions on versions, as `If-Match` and `If-None-Match` state them (RFC 9110, section 13.1).
enum EntityTags: Hashable, Sendable {
    /// `*`: any version at all.
    case any
    case listed([String])

    /// Reads a list of quoted tags; whether they are weak is not looked at. A tag without quotes, which careless clients
    /// send, counts as it is.
    init?(_ field: String?) {
        guard let field else { return nil }
        if field.trimmed == "*" {
            self = .any
            return
        }
        var tags: [String] = []
        for part in field.split(separator: ",") {
            var tag = part.trimming(" \t")
            if tag.hasPrefix("W/") { tag.removeFirst(2) }
            if tag.count >= 2, tag.hasPrefix("\""), tag.hasSuffix("\"") { tag = tag.dropFirst().dropLast() }
            tags.append(String(tag))
        }
        self = .listed(tags)
    }

    /// The tags that are listed.
    var listed: [String] {
        if case .listed(let tags) = self { tags } else { [] }
    }

    func matches(_ tag: String) -> Bool {
        switch self {
        case .any: true
        case .listed(let tags): tags.contains(tag)
        }
    }
}

extension String {
    fileprivate var trimmed: Substring { self[...].trimming(" \t") }

    /// As an `ETag`.
    var quoted: String { "\"\(self)\"" }
}
