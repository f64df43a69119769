@_spi(_Unicode) import Swift

/// The rules by which an image's name becomes the name of its files.
///
/// A safe name is one path component that Linux, Windows and macOS all accept, in Unicode's composed form (NFC).
package enum FileName {
    /// The longest safe name, in UTF-8 bytes; leaves room for ` (n)` and an extension within 255.
    package static let maximumBytes = 180

    /// What an image without a usable name is called.
    package static let untitled = "Untitled"

    /// `name` as a file name without extension; never empty, and the same again when it is made safe again.
    ///
    /// Characters that some system forbids, and control characters, become spaces; runs of spaces collapse; dots and
    /// spaces at the start and at the end go; Windows' device names get a `_`; what is too long is cut between
    /// characters.
    package static func safe(_ name: String) -> String {
        var current = composed(name)
        // Each rule can call for another (a cut can bare a space at the end), so they are repeated until none applies.
        for _ in 0..<8 {
            let next = shortened(withoutDeviceName(trimmed(spaced(current))))
            if next.utf8.elementsEqual(current.utf8) { break }
            current = next
        }
        return current.isEmpty ? untitled : current
    }

    /// The file names for `name` in the order they are tried: the safe name, then with ` (2)`, ` (3)` and so on.
    package static func candidates(for name: String) -> some Sequence<String> {
        let base = safe(name)
        return (1...).lazy.map { number in number == 1 ? base : "\(base) (\(number))" }
    }

    /// The name that an image gets from the file name (without extension) that a person gave it.
    package static func name(fromStem stem: String) -> String {
        let scalars = composed(stem).unicodeScalars.map { isControl($0) ? " " : $0 }
        let name = trimmedSpaces(String(String.UnicodeScalarView(scalars)))
        return name.isEmpty ? untitled : name
    }

    /// Whether a file called `stem` is what a picture called `name` may be called anyway: because its characters were
    /// made safe, because of a suffix ` (2)`, or but for case and Unicode normalisation.
    ///
    /// Such a difference never becomes a rename.
    package static func isAlias(_ stem: String, of name: String) -> Bool {
        let wanted = comparable(safe(name))
        let found = comparable(composed(stem))
        return found == wanted || comparable(safe(stem)) == wanted || withoutSuffix(found) == wanted
    }

    /// Whether `stem` is an alias of `name` that differs from the file name Nura would write in the case of letters: a
    /// difference that only a person makes.
    package static func isCaseChange(_ stem: String, of name: String) -> Bool {
        let found = composed(stem)
        let wanted = safe(name)
        return isAlias(stem, of: name) && found != wanted && withoutSuffix(found) != wanted
            && (comparable(found) == comparable(wanted) || withoutSuffix(comparable(found)) == comparable(wanted))
    }

    /// `text` in a form in which two names are equal that some file system cannot keep apart: composed, lower case.
    package static func comparable(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
        return composed(composed(text).lowercased())
    }

    /// `text` in Unicode's normalisation form C (UAX 15).
    static func composed(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: text._nfc)
        return String(scalars)
    }

    /// Removes a ` (n)` with n of 2 or more, without leading zeros.
    static func withoutSuffix(_ stem: String) -> String? {
        guard stem.hasSuffix(")"), let open = stem.lastIndex(of: "(") else { return nil }
        let digits = stem[stem.index(after: open)...].dropLast()
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), digits.first != "0",
            digits != "1", stem[..<open].hasSuffix(" ")
        else { return nil }
        return String(stem[..<open].dropLast())
    }
}

extension FileName {
    private static let forbidden: Set<Unicode.Scalar> = ["/", "\\", ":", "*", "?", "\"", "<", ">", "|"]

    /// Forbidden and control characters as spaces, and never two spaces in a row.
    private static func spaced(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isSpace = scalar == " " || forbidden.contains(scalar) || isControl(scalar)
            if isSpace && result.last == " " { continue }
            result.append(isSpace ? " " : scalar)
        }
        return String(result)
    }

    static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }

    private static func trimmed(_ text: String) -> String {
        var scalars = text.unicodeScalars[...]
        while let first = scalars.first, first == "." || first == " " { scalars.removeFirst() }
        while let last = scalars.last, last == "." || last == " " { scalars.removeLast() }
        return String(scalars)
    }

    private static func trimmedSpaces(_ text: String) -> String {
        var scalars = text.unicodeScalars[...]
        while scalars.first == " " { scalars.removeFirst() }
        while scalars.last == " " { scalars.removeLast() }
        return String(scalars)
    }

    /// Windows keeps these for itself, with any extension and any spaces before it.
    private static let deviceNames: Set<String> = {
        let numbers = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "¹", "²", "³"]
        let numbered = numbers.flatMap { ["com\($0)", "lpt\($0)"] }
        return Set(["con", "prn", "aux", "nul", "conin$", "conout$"] + numbered)
    }()

    private static func withoutDeviceName(_ text: String) -> String {
        var device = text.unicodeScalars.prefix { $0 != "." }
        while device.last == " " { device.removeLast() }
        guard deviceNames.contains(String(device).lowercased()) else { return text }
        return String(device) + "_" + String(text.unicodeScalars[device.endIndex...])
    }

    private static func shortened(_ text: String) -> String {
        guard text.utf8.count > maximumBytes else { return text }
        let whole = prefix(of: text, count: { $0.utf8.count })
        if !whole.isEmpty { return whole }
        // One character longer than the limit, made of many combining marks.
        return prefix(of: text.unicodeScalars, count: { UTF8.width($0) }).map { String(String.UnicodeScalarView($0)) }
            ?? untitled
    }

    private static func prefix(of text: String, count: (Character) -> Int) -> String {
        var bytes = 0
        return String(
            text.prefix { character in
                bytes += count(character)
                return bytes <= maximumBytes
            })
    }

    private static func prefix(
        of scalars: String.UnicodeScalarView, count: (Unicode.Scalar) -> Int
    ) -> String.UnicodeScalarView.SubSequence? {
        var bytes = 0
        return scalars.prefix { scalar in
            bytes += count(scalar)
            return bytes <= maximumBytes
        }
    }
}
