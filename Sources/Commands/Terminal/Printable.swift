/// Text from files and from other people in a form that cannot steer a terminal.
///
/// Names, prompts and messages can hold escape sequences, which would move the cursor, change the title or worse,
/// and bidirectional overrides, which make one name look like another.
package enum Printable {
    /// On one line: line breaks and tabs become spaces, other control characters visible symbols.
    package static func line(_ text: some StringProtocol) -> String {
        neutralised(text) { $0.value == 0x2028 || $0.value == 0x2029 || (0x09...0x0D).contains($0.value) ? " " : nil }
    }

    /// With its line breaks and tabs as they are; other control characters become visible symbols.
    package static func paragraphs(_ text: some StringProtocol) -> String {
        neutralised(text) { $0 == "\n" || $0 == "\t" ? $0 : nil }
    }

    private static func neutralised(
        _ text: some StringProtocol, _ exception: (Unicode.Scalar) -> Unicode.Scalar?
    ) -> String {
        guard text.unicodeScalars.contains(where: isDangerous) else { return String(text) }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            guard isDangerous(scalar) else {
                result.append(scalar)
                continue
            }
            result.append(exception(scalar) ?? symbol(of: scalar))
        }
        return String(result)
    }

    /// Control characters of C0 and C1, line and paragraph separators, and what overrides the direction of text.
    static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    private static func symbol(of scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
        case 0x7F: "\u{2421}"
        default: "\u{FFFD}"
        }
    }
}

extension Printable {
    /// A JSON document with every dangerous character as an escape, which reads back as the same document.
    package static func json(_ document: some StringProtocol) -> String {
        guard document.unicodeScalars.contains(where: isDangerous) else { return String(document) }
        var result = ""
        for scalar in document.unicodeScalars {
            if isDangerous(scalar), scalar != "\n" {
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
