import NuraModel

/// Reads the members of one JSON object that may be broken off or followed by something else: every member that is
/// whole counts.
struct LenientMembers {
    private let bytes: [UInt8]
    private var position = 0

    /// - Parameter bytes: beginning with `{`.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The whole members; `nil` when not even the first is one.
    mutating func object() -> JSONObject? {
        guard consume("{") else { return nil }
        var object = JSONObject()
        while object.count < 64 {
            skipSpace()
            if consume("}") { break }
            guard let key = value()?.string else { break }
            skipSpace()
            guard consume(":") else { break }
            skipSpace()
            guard let value = value() else { break }
            object[key] = value
            skipSpace()
            // A comma too many, or one that is missing, takes nothing away.
            _ = consume(",")
        }
        return object.isEmpty ? nil : object
    }

    /// The value that begins here, if it is whole.
    private mutating func value() -> JSONValue? {
        guard position < bytes.count else { return nil }
        let end: Int?
        switch bytes[position] {
        case UInt8(ascii: "\""): end = endOfText(from: position)
        case UInt8(ascii: "{"), UInt8(ascii: "["): end = endOfNesting(from: position)
        default: end = bytes[position...].firstIndex { Self.ends.contains($0) }
        }
        guard let end, let value = JSONValue(answer: mended(bytes[position..<end])) else { return nil }
        position = end
        return value
    }

    private static let ends: Set<UInt8> = Set(",}] \n\r\t".utf8)

    /// Models write line breaks into their texts as they are.
    private func mended(_ slice: ArraySlice<UInt8>) -> [UInt8] {
        guard slice.first == UInt8(ascii: "\""), slice.contains(where: { $0 < 0x20 }) else { return Array(slice) }
        return slice.map { $0 < 0x20 ? 0x20 : $0 }
    }

    /// The position behind the text's closing mark.
    private func endOfText(from start: Int) -> Int? {
        var position = start + 1
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\\"): position += 2
            case UInt8(ascii: "\""): return position + 1
            default: position += 1
            }
        }
        return nil
    }

    private func endOfNesting(from start: Int) -> Int? {
        var depth = 0
        var position = start
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                guard let end = endOfText(from: position) else { return nil }
                position = end
                continue
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                if depth == 0 { return position + 1 }
            default: break
            }
            position += 1
        }
        return nil
    }

    private mutating func skipSpace() {
        while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
    }

    private mutating func consume(_ character: Unicode.Scalar) -> Bool {
        guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }
}
