/// Which inotify watch belongs to which folder, both ways.
struct WatchedFolders {
    private var paths: [Int32: String] = [:]
    private var watches: [String: Int32] = [:]

    var count: Int { paths.count }

    func path(of watch: Int32) -> String? { paths[watch] }

    func watch(of path: String) -> Int32? { watches[path] }

    /// Notes that `watch` is the folder at `path`, whatever either was before.
    mutating func set(_ watch: Int32, _ path: String) {
        if let old = paths[watch], watches[old] == watch { watches[old] = nil }
        paths[watch] = path
        watches[path] = watch
    }

    mutating func remove(_ watch: Int32) {
        guard let path = paths.removeValue(forKey: watch) else { return }
        if watches[path] == watch { watches[path] = nil }
    }

    /// Takes the folder at `path` and all below it off the map, to put them back elsewhere with `set`.
    ///
    /// - Returns: the watches, each with its path below `path`, which is empty for that folder itself.
    mutating func detach(_ path: String) -> [(watch: Int32, subpath: String)] {
        let prefix = path + "/"
        let inside = paths.compactMap { watch, other -> (watch: Int32, subpath: String)? in
            if other == path { return (watch, "") }
            return other.hasPrefix(prefix) ? (watch, String(other.dropFirst(prefix.count))) : nil
        }
        for (watch, _) in inside { remove(watch) }
        return inside
    }

    /// The watches of folders that are not in `kept`.
    func watches(notIn kept: Set<String>) -> [Int32] {
        paths.filter { !kept.contains($0.value) }.map(\.key)
    }
}
