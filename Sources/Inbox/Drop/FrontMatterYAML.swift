import NuraModel
import Yams

/// Reads the YAML of a front matter with bounds: no anchors and aliases, which can make 200 bytes as large as one
/// likes, no deep nesting, one document.
enum FrontMatterYAML {
    private static let mostBrackets = 256
    private static let deepestIndent = 64
    private static let deepestNesting = 20

    /// The members of the front matter's map in their order; `nil` when the block holds no map at all.
    ///
    /// - Throws: `DropError` with the line of the file and what is wrong there.
    static func members(of block: FrontMatterBlock) throws(DropError) -> [(key: String, value: FrontMatterValue)]? {
        let source = withoutBlankLines(block.yaml)
        try checkBounds(of: source)
        let disguise = AliasDisguise(for: source)
        let root: Node?
        do {
            root = try Parser(yaml: disguise.covered, resolver: .basic, encoding: .utf8).singleRoot()
        } catch let error as YamlError {
            throw error.dropError(in: source)
        } catch {
            throw DropError(code: .badFrontMatter, message: "The front matter is not YAML. \(remedy)")
        }
        guard let root else { return [] }
        switch try value(of: root, disguise: disguise, depth: 0) {
        case .map(let members): return members
        case let value: return value.isNull ? [] : nil
        }
    }

    static let remedy = "Mend it, or put the value in quotation marks."

    /// The block with its blank lines emptied: a tab that nobody sees is an error in YAML.
    private static func withoutBlankLines(_ block: Substring) -> String {
        let lines: [Substring] = block.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.map { $0.allSatisfy(\.isWhitespace) ? "" : $0 }.joined(separator: "\n")
    }

    /// Makes sure that neither the parser nor we recurse deeply: block nesting shows in the indent, flow nesting
    /// in the number of brackets.
    private static func checkBounds(of source: String) throws(DropError) {
        guard source.utf8.count <= FrontMatter.maximumBytes else {
            throw DropError(
                code: .badFrontMatter,
                message: "The front matter is longer than \(FrontMatter.maximumBytes / 1024) KB. Shorten it.")
        }
        let brackets = source.utf8.count { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "{") }
        let lines: [Substring] = source.split(whereSeparator: \.isNewline)
        let indent = lines.map { line in line.prefix { " \t-?:".contains($0) }.count }.max() ?? 0
        guard brackets <= mostBrackets, indent <= deepestIndent else { throw tooDeep }
    }

    private static var tooDeep: DropError {
        DropError(code: .badFrontMatter, message: "The front matter is nested too deeply. Make it flatter.")
    }

    private static func value(
        of node: Node, disguise: AliasDisguise, depth: Int
    ) throws(DropError) -> FrontMatterValue {
        guard depth <= deepestNesting else { throw tooDeep }
        switch node {
        case .scalar(let scalar):
            return .scalar(try self.scalar(scalar, disguise: disguise))
        case .sequence(let sequence):
            return .list(
                try sequence.map { (element) throws(DropError) in
                    try value(of: element, disguise: disguise, depth: depth + 1)
                })
        case .mapping(let mapping):
            return .map(
                try mapping.map { (member) throws(DropError) in
                    guard case .scalar(let key) = member.key else { throw tooDeep }
                    let name = try self.scalar(key, disguise: disguise).text
                    return (name, try value(of: member.value, disguise: disguise, depth: depth + 1))
                })
        case .alias(let alias):
            throw AliasDisguise.refusal(line: alias.mark?.line)
        }
    }

    private static func scalar(
        _ scalar: Node.Scalar, disguise: AliasDisguise
    ) throws(DropError) -> FrontMatterValue.Scalar {
        let isPlain = scalar.style == .plain && scalar.tag.description.isEmpty
        if scalar.style == .plain, disguise.hidesAlias(scalar.string) {
            throw AliasDisguise.refusal(line: scalar.mark?.line)
        }
        return FrontMatterValue.Scalar(text: disguise.uncovered(scalar.string), isPlain: isPlain)
    }
}

/// Keeps `*` and `&` from the YAML parser by letting two characters of a private use area stand for them, so that
/// it never sees an alias or an anchor; in words and quoted texts they are put back.
private struct AliasDisguise {
    let covered: String
    private let star: Unicode.Scalar
    private let ampersand: Unicode.Scalar

    init(for source: String) {
        let used = Set(source.unicodeScalars)
        // The area has 6,400 characters; a source that used nearly all of them would be over the limit of its bytes.
        let free = (UInt32(0xE000)...0xF8FF).lazy.compactMap(Unicode.Scalar.init).filter { !used.contains($0) }
        var unused = free.makeIterator()
        star = unused.next() ?? "\u{FFFD}"
        ampersand = unused.next() ?? "\u{FFFD}"
        var text = String.UnicodeScalarView()
        for scalar in source.unicodeScalars {
            switch scalar {
            case "*": text.append(star)
            case "&": text.append(ampersand)
            default: text.append(scalar)
            }
        }
        covered = String(text)
    }

    /// Whether an unquoted text is what YAML would take for an alias or an anchor.
    func hidesAlias(_ text: String) -> Bool {
        text.unicodeScalars.first == star || text.unicodeScalars.first == ampersand
    }

    func uncovered(_ text: String) -> String {
        var plain = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case star: plain.append("*")
            case ampersand: plain.append("&")
            default: plain.append(scalar)
            }
        }
        return String(plain)
    }

    static func refusal(line: Int?) -> DropError {
        DropError(
            code: .badFrontMatter,
            message: "Line \((line ?? 1) + 1) has a value that starts with “*” or “&”, which YAML reads as a "
                + "reference. Put the value in quotation marks.")
    }
}
