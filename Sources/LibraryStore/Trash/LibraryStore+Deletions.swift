import Files
import Glibc
package import NuraModel

/// That an image was deleted. It is known for longer than the trash keeps what it was: other devices have to learn of it.
package struct Deletion: Hashable, Sendable {
    package let image: ImageID
    /// The trash entry that the image went into, which names the act.
    package let entry: String
    package let time: Timestamp
}

extension TrashEntry {
    /// The deletion that put it into the trash; `nil` where the image itself stayed, and only former pixels or words of it
    /// went.
    package var deletion: Deletion? {
        switch reason {
        case .removed, .deletedFiles, .deletedRemotely:
            record.map { Deletion(image: $0.id, entry: id, time: deletedAt) }
        case .replaced, .cameSecond, .unexpectedSidecar, .other: nil
        }
    }
}

/// The deletions whose trash entries were destroyed: `deletions.jsonl`, a line each.
extension LibraryStore {
    /// How long they are kept: as long as a server's tombstones, fifteen months.
    package static let deletionDays = 457.0

    /// The deletions of each image that was ever deleted, as far as they are known; the image may be back since.
    package func deletions() throws(LibraryError) -> [ImageID: Set<Deletion>] {
        let all = try trashEntries().entries.compactMap(\.deletion) + destroyedDeletions(in: openRoot())
        return Dictionary(grouping: all, by: \.image).mapValues(Set.init)
    }

    private func destroyedDeletions(in root: borrowing Folder) throws(LibraryError) -> [Deletion] {
        guard try root.statusBeneath(LibraryLayout.deletions) != nil else { return [] }
        return try root.contents(LibraryLayout.deletions, limit: 1 << 30).bytes.split(separator: UInt8(ascii: "\n"))
            // A line that a crash cut off is one whose entry was not destroyed.
            .compactMap { line in (try? JSONValue(parsing: line)).flatMap(Deletion.init) }
    }

    /// Writes down a deletion, durably, before its trash entry is destroyed.
    func note(_ deletion: Deletion, in root: borrowing Folder) throws(LibraryError) {
        let state = try root.folder(LibraryLayout.state)
        let file = try state.lockFile(FilePath.name(of: LibraryLayout.deletions))
        guard lseek(file.number, 0, SEEK_END) >= 0 else { throw .system(errno, "write", file.label) }
        // What a crash cut off must not spoil this line.
        try file.write([UInt8(ascii: "\n")] + deletion.json.encoded(.compact))
        try file.flush()
        try state.flush()
    }

    /// Forgets the destroyed deletions of before `time`.
    func sweepDeletions(before time: Timestamp, in root: borrowing Folder) throws(LibraryError) {
        let all = try destroyedDeletions(in: root)
        let kept = all.filter { $0.time >= time }
        guard kept.count < all.count else { return }
        try root.folder(LibraryLayout.state).put(
            kept.flatMap { [UInt8(ascii: "\n")] + $0.json.encoded(.compact) },
            as: FilePath.name(of: LibraryLayout.deletions), through: newToken() + ".jsonl",
            in: root.folder(LibraryLayout.temporary))
    }
}

extension Deletion {
    fileprivate var json: JSONValue {
        ["id": .string(image.rawValue), "entry": .string(entry), "deleted_at": .string(time.description)]
    }

    fileprivate init?(_ json: JSONValue) {
        guard let object = json.object, let image = object["id"]?.string.flatMap(ImageID.init),
            let entry = object["entry"]?.string, let time = object["deleted_at"]?.string.flatMap(Timestamp.init)
        else { return nil }
        self.init(image: image, entry: entry, time: time)
    }
}
