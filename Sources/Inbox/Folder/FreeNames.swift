/// The names to try for a file, in order: `rain.txt`, `rain (2).txt`, `rain (3).txt`, …
struct FreeNames: Sequence {
    private static let tries = 1...10_000
    private let stem: Substring
    private let suffix: Substring
    private let longestBytes: Int

    /// - Parameter longestBytes: the longest name, in bytes of UTF-8; the part before the extension is cut.
    init(_ name: String, longestBytes: Int) {
        let dot = name.lastIndex(of: ".").flatMap { $0 == name.startIndex ? nil : $0 } ?? name.endIndex
        // An "extension" of that length is part of the name, and is cut with it.
        let isShort = name[dot...].utf8.count <= 32
        stem = isShort ? name[..<dot] : name[...]
        suffix = isShort ? name[dot...] : ""
        self.longestBytes = longestBytes
    }

    func makeIterator() -> some IteratorProtocol<String> {
        Self.tries.lazy.map { number in
            let ending = (number == 1 ? "" : " (\(number))") + suffix
            var stem = stem
            while stem.utf8.count + ending.utf8.count > longestBytes, !stem.isEmpty { stem.removeLast() }
            return stem + ending
        }.makeIterator()
    }
}
