package import NuraModel

/// Where everything is in a library; all paths are relative to its root, with `/` between their parts.
package struct LibraryLayout: Hashable, Sendable {
    /// The absolute path of the library's folder, without a `/` at the end.
    package let root: String
    package let pictures: PicturesPlace

    /// - Parameter pictures: as the library's marker says; nothing but the pictures depends on it.
    package init(root: String, pictures: PicturesPlace = .images) {
        self.pictures = pictures
        var root = root[...]
        while root.count > 1, root.hasSuffix("/") { root.removeLast() }
        self.root = String(root)
    }

    package static let inbox = "inbox"
    package static let inboxDone = "inbox/done"
    package static let inboxFailed = "inbox/failed"
    package static let images = "images"
    package static let memory = "memory"
    package static let state = ".nura"
    package static let marker = ".nura/library.json"
    package static let index = ".nura/index.sqlite"
    package static let syncState = ".nura/sync.sqlite"
    package static let intents = ".nura/intents"
    package static let claims = ".nura/claims"
    package static let drafts = ".nura/drafts"
    package static let durations = ".nura/durations.json"
    package static let originals = ".nura/originals"
    package static let trash = ".nura/trash"
    /// Which images were deleted whose trash entries are destroyed.
    static let deletions = ".nura/deletions.jsonl"
    package static let temporary = ".nura/tmp"
    /// Made by a server: files that arrived before their records.
    package static let uploads = ".nura/uploads"
    /// Made by a server: small pictures, a cache.
    package static let thumbnails = ".nura/thumbnails"
    /// Made by a server: the sequence of changes and the tombstones that devices follow.
    package static let changeFeed = ".nura/feed.sqlite"
    package static let lock = ".nura/lock"
    /// Held by whoever syncs.
    package static let syncLock = ".nura/sync.lock"
    package static let daemonLock = ".nura/daemon.lock"

    /// The folders that are all a library's own.
    static let tops: Set<String> = [inbox, images, memory, state]

    /// The folders of a library, parents first.
    static let folders = [
        inbox, inboxDone, inboxFailed, images, memory, state, intents, claims, originals, trash, temporary,
    ]

    package func absolute(_ path: String) -> String {
        let location = pictures.shown(path)
        if location.isEmpty { return root }
        return root == "/" ? "/\(location)" : "\(root)/\(location)"
    }

    /// The path relative to the library of the picture or sidecar at an absolute path; `nil` for one that is elsewhere.
    package func path(ofImageAt absolute: String) -> String? {
        let prefix = (root == "/" ? root : root + "/").utf8
        guard absolute.utf8.starts(with: prefix) else { return nil }
        return pictures.path(at: String(decoding: absolute.utf8.dropFirst(prefix.count), as: UTF8.self))
    }

    /// `images/2026-11` for the folder `2026-11`.
    package static func path(of folder: LibraryFolder) -> String {
        folder.path.isEmpty ? images : "\(images)/\(folder.path)"
    }

    /// The folder that a PNG or sidecar at `path` is in; `nil` for a path that is not below `images/`.
    package static func folder(ofFile path: String) -> LibraryFolder? {
        let parent = FilePath.parent(of: path)
        if parent == images { return .top }
        guard parent.hasPrefix(images + "/") else { return nil }
        return LibraryFolder(String(parent.dropFirst(images.count + 1)))
    }

    /// The sidecar of the PNG at `path`: the same path with `json` as the extension.
    package static func sidecar(of path: String) -> String {
        FilePath.withoutExtension(path) + ".json"
    }

    /// Where the original of the image `id` is kept.
    package static func original(of id: ImageID) -> String {
        "\(originals)/\(ContentHash.sha256(Array(id.rawValue.utf8))).png"
    }

    /// Where the uploaded file with this hash waits.
    static func upload(_ sha256: String) -> String { "\(uploads)/\(sha256).png" }

    /// Where the small picture of these pixels is kept.
    static func thumbnail(of sha256: String, size: Int) -> String { "\(thumbnails)/\(sha256)-\(size).png" }
}
