import Yams

extension YamlError {
    /// The error in plain words, with the line of the file (the front matter starts on its second line).
    func dropError(in source: String) -> DropError {
        switch self {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            return Self.dropError(line: mark.line, problem: problem)
        case .reader(_, let offset, _, _):
            let before = offset.map { source.prefix($0) } ?? ""
            return Self.dropError(line: before.count { $0 == "\n" } + 1, problem: "a character that YAML cannot hold")
        case .duplicatedKeysInMapping(let duplicates, _):
            let keys = duplicates.map { "“\($0)”" }.joined(separator: ", ")
            return DropError(
                code: .badFrontMatter, message: "\(keys) stands twice in the front matter. Keep one of them.")
        default:
            return DropError(
                code: .badFrontMatter, message: "The front matter is not YAML. \(FrontMatterYAML.remedy)")
        }
    }

    private static func dropError(line: Int, problem: String) -> DropError {
        DropError(
            code: .badFrontMatter,
            message: "Line \(line + 1), in the front matter, is not YAML: \(plainWords[problem] ?? problem). "
                + FrontMatterYAML.remedy)
    }

    /// What libyaml says, and what it means for somebody who has never heard of tokens.
    private static let plainWords = [
        "mapping values are not allowed in this context": "there is a second “:” in one value",
        "could not find expected ':'": "there is no “:” after the key",
        "did not find expected key": "a key was expected here; the lines may be indented unevenly",
        "did not find expected <document start>": "it holds more than keys and values",
        "but found another document": "it holds more than one document",
        "found character that cannot start any token": "a value cannot start with this character, nor with a tab",
        "found a tab character that violates indentation": "it is indented with a tab instead of spaces",
        "found unexpected end of stream": "a quotation mark is never closed",
        "found unexpected document indicator": "a quotation mark is never closed",
        "did not find expected ',' or ']'": "a list is never closed with “]”",
        "did not find expected ',' or '}'": "a map is never closed with “}”",
        "found unknown escape character": "there is an unknown “\\” escape; use single quotation marks",
        "control characters are not allowed": "it has a control character",
    ]
}
