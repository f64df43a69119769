import NuraModel

/// The keys of the front matter that Nura acts on.
enum FrontMatterKey: String, CaseIterable {
    case name
    case emotion
    case style
    case size
    case seed
    case count
    case tags
    case memory
    case generator

    private static let allowedSeeds = 0...Int(UInt32.max)
    private static let mostTags = 50
    private static let longestTag = 100

    /// Puts `value` into `request`.
    ///
    /// - Throws: `DropError` naming this key, the value and what is allowed.
    func apply(
        _ value: FrontMatterValue, to request: inout PictureRequest, vocabulary: DropVocabulary
    ) throws(DropError) {
        switch self {
        case .name: request.name = try name(value)
        case .emotion: request.emotion = try choice(value, Emotion.allCases.map(\.rawValue)).flatMap(Emotion.init)
        case .style: request.style = try choice(value, vocabulary.styles.sorted())
        case .size: request.size = try size(value)
        case .seed: request.seed = try UInt32(number(value, in: Self.allowedSeeds))
        case .count: request.count = try number(value, in: PictureRequest.allowedCounts)
        case .tags: request.tags = try tags(value)
        case .memory:
            request.memory =
                try choice(value, MemoryScope.allCases.map(\.rawValue)).flatMap(MemoryScope.init) ?? request.memory
        case .generator: request.generator = try choice(value, vocabulary.generators.sorted())
        }
    }

    private func name(_ value: FrontMatterValue) throws(DropError) -> String? {
        let allowed = "one line of up to \(PictureRequest.longestName) characters"
        let name = try text(value, allowed: allowed).trimmed
        guard name.count <= PictureRequest.longestName, !name.contains(where: \.isNewline) else {
            throw bad(value, allowed: allowed)
        }
        return name.isEmpty ? nil : name
    }

    private func size(_ value: FrontMatterValue) throws(DropError) -> PictureSize {
        let sides = PictureSize.allowedSides
        let allowed = "width x height in pixels, each from \(sides.lowerBound) to \(sides.upperBound), like 1024x768"
        let spelling = try text(value, allowed: allowed).filter { !$0.isWhitespace }
        guard let size = PictureSize(spelling) else { throw bad(value, allowed: allowed) }
        return size
    }

    private func number(_ value: FrontMatterValue, in range: ClosedRange<Int>) throws(DropError) -> Int {
        let allowed = "a whole number from \(range.lowerBound) to \(range.upperBound)"
        guard let number = Int(try text(value, allowed: allowed).trimmed), range.contains(number) else {
            throw bad(value, allowed: allowed)
        }
        return number
    }

    private func tags(_ value: FrontMatterValue) throws(DropError) -> [String] {
        let allowed =
            "a list like [dream, water], at most \(Self.mostTags) of at most \(Self.longestTag) characters each"
        let spellings: [String]
        switch value {
        case .list(let elements):
            spellings = try elements.map { (element) throws(DropError) in
                guard case .scalar(let scalar) = element else { throw bad(value, allowed: allowed) }
                return scalar.text
            }
        default:
            spellings = try text(value, allowed: allowed).split(separator: ",").map(String.init)
        }
        let tags = spellings.map(\.trimmed).filter { !$0.isEmpty }.withoutRepetitions
        guard tags.count <= Self.mostTags, tags.allSatisfy({ $0.count <= Self.longestTag }) else {
            throw bad(value, allowed: allowed)
        }
        return tags
    }

    /// The one of `allowed` that `value` names, in whatever case.
    private func choice(_ value: FrontMatterValue, _ allowed: [String]) throws(DropError) -> String? {
        let list = allowed.isEmpty ? "nothing, for none is configured" : allowed.joined(separator: ", ")
        let spelling = try text(value, allowed: list).trimmed.lowercased()
        guard let choice = allowed.first(where: { $0.lowercased() == spelling }) else {
            throw bad(value, allowed: list)
        }
        return choice
    }

    private func text(_ value: FrontMatterValue, allowed: String) throws(DropError) -> String {
        guard case .scalar(let scalar) = value else { throw bad(value, allowed: allowed) }
        return scalar.text
    }

    private func bad(_ value: FrontMatterValue, allowed: String) -> DropError {
        DropError(
            code: .badValue,
            message: "“\(rawValue)” in the front matter is “\(value.excerpt)”. Allowed is: \(allowed).", key: rawValue)
    }
}

extension [String] {
    /// The elements in their order, each at its first place only.
    var withoutRepetitions: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
