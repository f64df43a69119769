/// The part of a file that a request asks for (RFC 9110, section 14).
enum ByteRange: Hashable, Sendable {
    case whole
    case part(Range<Int64>)
    /// There is no such part.
    case unsatisfiable

    /// Reads the header field `Range`. Several ranges at once, other units and malformed fields are answered with the
    /// whole file, as the RFC allows.
    init(_ field: String?, size: Int64) {
        self = .whole
        guard let field, field.hasPrefix("bytes="), !field.contains(",") else { return }
        let parts = field.dropFirst(6).split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
            .map { $0.trimming(" ") }
        guard parts.count == 2 else { return }
        switch (Self.number(parts[0]), Self.number(parts[1])) {
        case (let first?, let last?):
            guard first <= last else { return }
            self = first < size ? .part(first..<min(last, size - 1) + 1) : .unsatisfiable
        case (let first?, nil):
            guard parts[1].isEmpty else { return }
            self = first < size ? .part(first..<size) : .unsatisfiable
        case (nil, let count?):
            guard parts[0].isEmpty else { return }
            self = count > 0 && size > 0 ? .part(max(0, size - count)..<size) : .unsatisfiable
        case (nil, nil):
            return
        }
    }

    private static func number(_ text: Substring) -> Int64? {
        guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        // A number beyond any file is still a number.
        return Int64(text) ?? .max - 1
    }
}
