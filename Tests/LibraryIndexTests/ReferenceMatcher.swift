import LibraryIndex
import NuraModel

/// Search, slow and obvious: what `LibraryIndex` has to agree with.
enum ReferenceMatcher {
    /// The ids of the images that match `text` in name or prompt, best match first.
    static func ids(matching text: String, in images: [IndexedImage]) -> [ImageID] {
        let groups = uniqued(FoldedText(text).groups.map(Array.init)).prefix(SearchQuery.maximumWords)
        let ranked = images.compactMap { image in
            rank(of: Array(groups), in: image.record).map { (rank: $0, record: image.record) }
        }
        return ranked.sorted { left, right in
            if left.rank != right.rank { return left.rank < right.rank }
            if left.record.createdAt != right.record.createdAt { return left.record.createdAt > right.record.createdAt }
            return right.record.id.rawValue.utf8.lexicographicallyPrecedes(left.record.id.rawValue.utf8)
        }.map(\.record.id)
    }

    private static func uniqued(_ groups: [[Substring]]) -> [[Substring]] {
        groups.reduce(into: []) { unique, group in
            if !unique.contains(group) { unique.append(group) }
        }
    }

    private static func rank(of groups: [[Substring]], in record: ImageRecord) -> Int? {
        var sum = 0
        for group in groups {
            let name = rank(of: group, in: FoldedText(record.name))
            let prompt = rank(of: group, in: FoldedText(record.prompt)).map { $0 + 4 }
            guard let best = name ?? prompt else { return nil }
            sum += best
        }
        return sum
    }

    private static func rank(of group: [Substring], in text: FoldedText) -> Int? {
        let characters = group.prefix(SearchQuery.maximumRunLength)
        if let first = group.first?.unicodeScalars.first, FoldedText.isWordOfItsOwn(first) {
            guard text.words.count >= characters.count else { return nil }
            let starts = 0...(text.words.count - characters.count)
            return starts.contains { text.words[$0...].starts(with: characters) } ? 0 : nil
        }
        return group.first.flatMap { word in text.words.compactMap { rank(of: word, against: $0) }.min() }
    }

    private static func rank(of word: Substring, against other: Substring) -> Int? {
        let (scalars, others) = (Array(word.unicodeScalars), Array(other.unicodeScalars))
        if scalars == others { return 0 }
        if others.starts(with: scalars) { return 1 }
        if others.indices.contains(where: { others[$0...].starts(with: scalars) }) { return 2 }
        let hasDigit = scalars.contains { $0.properties.numericType != nil }
        let allowed = hasDigit || scalars.count < 4 ? 0 : scalars.count < 8 ? 1 : 2
        return isWithin(allowed, edits: scalars[...], others[...]) ? 3 : nil
    }

    /// Whether `left` becomes `right` with at most `allowed` edits, where a swapped pair is not edited again.
    private static func isWithin(
        _ allowed: Int, edits left: ArraySlice<Unicode.Scalar>, _ right: ArraySlice<Unicode.Scalar>
    ) -> Bool {
        guard allowed >= 0 else { return false }
        guard let first = left.first, let other = right.first else { return left.count + right.count <= allowed }
        if first == other, isWithin(allowed, edits: left.dropFirst(), right.dropFirst()) { return true }
        guard allowed > 0 else { return false }
        let isSwap = left.count > 1 && right.count > 1 && left.prefix(2).reversed() == Array(right.prefix(2))
        return isSwap && isWithin(allowed - 1, edits: left.dropFirst(2), right.dropFirst(2))
            || isWithin(allowed - 1, edits: left.dropFirst(), right.dropFirst())
            || isWithin(allowed - 1, edits: left.dropFirst(), right)
            || isWithin(allowed - 1, edits: left, right.dropFirst())
    }
}
