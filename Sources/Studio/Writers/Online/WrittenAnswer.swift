import NuraModel

/// A prompt as a model wrote it, found in whatever the model put around it.
///
/// Models think aloud in `<think>` blocks, fence their JSON, talk before and after it, and break off in the middle.
/// What has a whole visual prompt in it is an answer all the same.
package struct WrittenAnswer: Hashable, Sendable {
    /// One line, at most 200 words, never empty.
    package let visualPrompt: String
    /// At most six words, beginning with a capital; `nil` when the model gave none.
    package let name: String?
    package let keywords: [String]

    private static let mostWords = 200
    private static let mostNameWords = 6
    private static let mostKeywords = 12

    /// - Returns: `nil` when there is no whole visual prompt in the text.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        let spoken = Self.afterThinking(bytes)
        guard let object = Self.object(in: spoken) ?? Self.object(in: bytes) else { return nil }
        self.init(object)
    }

    private init?(_ object: JSONObject) {
        let prompt = Self.line(object["visual_prompt"]?.string ?? "")
        guard !prompt.isEmpty else { return nil }
        visualPrompt = Self.shortened(prompt)
        name = Self.name(object["name"]?.string)
        keywords = Self.keywords(object["keywords"])
    }

    /// What follows the last `</think>`.
    private static func afterThinking(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
        let end = Array("</think>".utf8)
        guard bytes.count >= end.count,
            let last = (0...bytes.count - end.count).last(where: {
                bytes[$0] == end[0] && bytes[$0..<$0 + end.count].elementsEqual(end)
            })
        else { return bytes[...] }
        return bytes[(last + end.count)...]
    }

    /// The first object in the text that has a visual prompt, whole or broken off.
    private static func object(in bytes: some RandomAccessCollection<UInt8>) -> JSONObject? {
        var tries = 0
        var rest = bytes[...]
        while tries < 32, let open = rest.firstIndex(of: UInt8(ascii: "{")) {
            tries += 1
            var members = LenientMembers(Array(rest[open...]))
            if let object = members.object(), object["visual_prompt"]?.string != nil { return object }
            rest = rest[rest.index(after: open)...]
        }
        return nil
    }
}

// From what a model says to what a record can hold.
extension WrittenAnswer {
    /// The text in one line, without control characters.
    private static func line(_ text: String) -> String {
        text.split { $0.isWhitespace || $0.isControl }.joined(separator: " ")
    }

    /// At most the allowed words, ending with a sentence where one ends in their second half.
    private static func shortened(_ line: String) -> String {
        let words = line.split(separator: " ")
        guard words.count > mostWords else { return line }
        let kept = words.prefix(mostWords)
        let end = kept.lastIndex { $0.last.map { ".!?".contains($0) } ?? false }
        guard let end, end >= mostWords / 2 else { return kept.joined(separator: " ") }
        return kept[...end].joined(separator: " ")
    }

    private static func name(_ text: String?) -> String? {
        var name = line(text ?? "")[...]
        let wrapping: Set<Character> = ["\"", "“", "”", "'", "‘", "’", "*", "#", " ", "_"]
        while let first = name.first, wrapping.contains(first) { name.removeFirst() }
        while let last = name.last, wrapping.contains(last) || last == "." && !name.hasSuffix("..") {
            name.removeLast()
        }
        let words = name.split(separator: " ").prefix(mostNameWords)
        let short = String(words.joined(separator: " ").prefix(PictureRequest.longestName))
        return short.contains { $0.isLetter || $0.isNumber || !$0.isASCII } ? short.capitalizingFirst : nil
    }

    /// A list of words, or words between commas.
    private static func keywords(_ value: JSONValue?) -> [String] {
        let words =
            value?.array?.compactMap(\.string) ?? value?.string?.split(separator: ",").map(String.init) ?? []
        var seen: Set<String> = []
        return words.map { line($0).lowercased() }
            .filter { !$0.isEmpty && $0.count <= 40 && seen.insert($0).inserted }
            .prefix(mostKeywords).map { $0 }
    }
}

extension Character {
    fileprivate var isControl: Bool {
        unicodeScalars.allSatisfy {
            $0.properties.generalCategory == .control || $0.properties.generalCategory == .format
        }
            && unicodeScalars.first?.value != 0x200D
    }
}
