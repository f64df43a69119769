/// Something that happened below a watched folder.
package struct FileEvent: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// A file was closed by somebody who had it open for writing. The poller: a file is as it was a look before.
        case closedAfterWriting
        /// A file came from outside the watched folders.
        case movedIn
        /// A file was renamed or moved; `from` is where it was.
        case moved(from: String)
        /// A file went where nobody watches.
        case movedOut
        case deleted
        /// A file was made; somebody may still be writing to it, unless it is a link to an older one.
        case created
        /// A file was there when its folder was seen for the first time; somebody may still be writing to it.
        case found
        /// Permissions, times or the number of links have changed.
        case attributesChanged
        case folderAppeared
        /// A folder was renamed or moved with everything in it, of which nothing else is told.
        case folderMoved(from: String)
        /// A folder is gone with everything in it, of which nothing else is told.
        case folderVanished
        /// The watched folder itself is gone: deleted, moved or unmounted. The last event of all.
        case rootVanished
        /// Events were lost: everything below the root wants to be looked at again.
        case overflow
    }

    package let kind: Kind
    /// Relative to the watched folder, with `/` between its parts; empty for `rootVanished` and `overflow`.
    package let path: String

    package init(_ kind: Kind, _ path: String) {
        self.kind = kind
        self.path = path
    }
}
