/// Paths as people write them in a configuration or on the command line.
enum FilePlace {
    /// An absolute path without `.`, `..` and doubled slashes. `~` and `~/…` start in the home folder, other
    /// relative paths in `base`. Symbolic links are not looked at.
    static func absolute(_ path: String, base: String, home: String) -> String {
        let full =
            if path == "~" || path.hasPrefix("~/") {
                home + path.dropFirst()
            } else if path.hasPrefix("/") {
                path
            } else {
                base + "/" + path
            }
        var parts: [Substring] = []
        for part in full.split(separator: "/") {
            switch part {
            case ".": continue
            case "..": _ = parts.popLast()
            default: parts.append(part)
            }
        }
        return "/" + parts.joined(separator: "/")
    }
}
