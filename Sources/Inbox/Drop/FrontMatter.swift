package import NuraModel

/// The YAML between two `---` lines at the very start of a prompt, and the words after it.
///
/// Known keys (in any case and order, all optional) are `name`, `emotion`, `style`, `size`, `seed`, `count`, `tags`,
/// `memory` and `generator`; a key without a value counts as left out. Unknown keys are kept as JSON in the request's
/// `otherMetadata`. A text whose first line is not `---`, that has no second such line, or that has no keys between
/// the two (a poem set off by rules) has no front matter: all of it is the prompt.
package enum FrontMatter {
    /// The longest front matter, in bytes of UTF-8.
    package static let maximumBytes = 16 * 1024

    /// Reads a whole prompt, with or without front matter, whose lines end in LF.
    ///
    /// - Returns: the request; its text has no blank space at its ends and is empty where there are no words.
    /// - Throws: `DropError` that names the key, its value and what is allowed, or the line that is not YAML.
    package static func request(
        from text: String, vocabulary: DropVocabulary
    ) throws(DropError) -> PictureRequest {
        guard let block = FrontMatterBlock(text), let members = try FrontMatterYAML.members(of: block) else {
            return PictureRequest(text: text.trimmed)
        }
        var request = PictureRequest(text: String(block.body).trimmed)
        var seen: Set<String> = []
        for (key, value) in members {
            let known = FrontMatterKey(rawValue: key.lowercased())
            guard seen.insert(known?.rawValue ?? key).inserted else {
                throw DropError(
                    code: .badFrontMatter, message: "“\(key)” stands twice in the front matter. Keep one of them.",
                    key: key)
            }
            guard let known else {
                request.otherMetadata[key] = try value.json()
                continue
            }
            if value.isNull { continue }
            try known.apply(value, to: &request, vocabulary: vocabulary)
        }
        return request
    }
}

/// Where the front matter of a text begins and ends.
struct FrontMatterBlock {
    /// The lines between the two `---` lines.
    let yaml: Substring
    /// What follows the second `---` line.
    let body: Substring

    /// - Returns: `nil` when `text` does not start with a `---` line or has no second one.
    init?(_ text: String) {
        guard let opening = text.firstLine(from: text.startIndex), opening.line.isRule else { return nil }
        var position = opening.next
        while let current = text.firstLine(from: position) {
            if current.line.isRule {
                yaml = text[opening.next..<position]
                body = text[current.next...]
                return
            }
            position = current.next
        }
        return nil
    }
}

extension String {
    /// The line that starts at `position` without its end, and where the next one starts; `nil` at the end.
    fileprivate func firstLine(from position: Index) -> (line: Substring, next: Index)? {
        guard position < endIndex else { return nil }
        let rest = self[position...]
        guard let end = rest.firstIndex(of: "\n") else { return (rest, endIndex) }
        return (rest[..<end], index(after: end))
    }

    /// The text without blank space and line breaks at its ends.
    var trimmed: String {
        guard let start = firstIndex(where: { !$0.isWhitespace }), let end = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[start...end])
    }
}

extension Substring {
    /// Whether this is a `---` line; blank space after it does not show in an editor and does not count.
    fileprivate var isRule: Bool {
        hasPrefix("---") && dropFirst(3).allSatisfy { $0 == " " || $0 == "\t" }
    }
}
