/// Takes relative paths apart, byte by byte: a path is never normalised.
package enum FilePath {
    /// What stands before the last `/`; empty when there is none.
    package static func parent(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
        return String(path[..<slash])
    }

    /// What stands behind the last `/`.
    package static func name(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
        return String(path[path.utf8.index(after: slash)...])
    }

    /// The name without its extension: `A.b` for `images/A.b.png`.
    package static func stem(of path: String) -> String {
        withoutExtension(name(of: path))
    }

    /// The path without the extension of its name; a dot at the start of a name starts no extension.
    package static func withoutExtension(_ path: String) -> String {
        let name = name(of: path)
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return path }
        return String(path[..<path.utf8.index(path.endIndex, offsetBy: -name[dot...].utf8.count)])
    }

    /// The extension of the name with its dot; empty when it has none.
    package static func `extension`(of path: String) -> String {
        String(decoding: path.utf8.dropFirst(withoutExtension(path).utf8.count), as: UTF8.self)
    }

    /// Whether the name ends in `.png`, in any case.
    package static func isPNG(_ path: String) -> Bool {
        path.utf8.count > 4 && path.utf8.suffix(4).elementsEqual(".png".utf8, by: { $0 | 0x20 == $1 | 0x20 })
            && path.utf8.suffix(4).first == UInt8(ascii: ".")
    }

    /// What stands between the `/`; parts can be empty.
    package static func parts(of path: String) -> [String] {
        // Not by characters: a combining mark behind a `/` makes one character of the two.
        path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
    }

    /// Whether two paths are the same byte by byte: strings are equal also when they differ in normalisation, but two
    /// such paths are two files.
    package static func areSame(_ left: String, _ right: String) -> Bool {
        left.utf8.elementsEqual(right.utf8)
    }

    package static func joined(_ parent: String, _ name: String) -> String {
        parent.isEmpty ? name : "\(parent)/\(name)"
    }
}
