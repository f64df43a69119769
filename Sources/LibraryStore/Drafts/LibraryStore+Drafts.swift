import Files
package import NuraModel

extension LibraryStore {
    private static let dayFile = "today.json"
    private static let mostBytes = 64 << 10

    /// The drafts that this device made and that wait to be made again, oldest first. A note that cannot be read counts
    /// as none: its draft stays as it is.
    package func drafts() throws(LibraryError) -> [DraftNote] {
        let root = try openRoot()
        guard try root.statusBeneath(LibraryLayout.drafts) != nil else { return [] }
        let folder = try root.folder(LibraryLayout.drafts)
        var notes: [DraftNote] = []
        for name in try folder.names() where name.hasSuffix(".json") && name != Self.dayFile {
            do throws(LibraryError) {
                guard let note = DraftNote(parsing: try folder.contents(name, limit: Self.mostBytes).bytes) else {
                    continue
                }
                notes.append(note)
            } catch  where error.code == .notFound {
                continue
            }
        }
        return notes.sorted { ($0.madeAt, $0.id) < ($1.madeAt, $1.id) }
    }

    /// Remembers a draft durably, in place of an earlier note about it.
    package func note(_ draft: DraftNote) throws(LibraryError) {
        try writeState(.object(draft.json), to: Self.fileName(of: draft.id))
    }

    /// Forgets a draft.
    package func forgetDraft(_ id: ImageID) throws(LibraryError) {
        try writing { (root) throws(LibraryError) in
            guard try root.statusBeneath(LibraryLayout.drafts) != nil else { return }
            let folder = try root.folder(LibraryLayout.drafts)
            try folder.removeFile(Self.fileName(of: id))
            try folder.flush()
        }
    }

    /// How many drafts were made again on `day`, such as `2026-11-22`.
    package func redevelopments(on day: String) throws(LibraryError) -> Int {
        let root = try openRoot()
        do throws(LibraryError) {
            let bytes = try root.contents("\(LibraryLayout.drafts)/\(Self.dayFile)", limit: Self.mostBytes).bytes
            guard let object = try? JSONValue(parsing: bytes).object, object["day"]?.string == day else { return 0 }
            return object["count"]?.int ?? 0
        } catch  where error.code == .notFound {
            return 0
        }
    }

    /// Remembers durably how many drafts were made again on `day`.
    package func noteRedevelopments(_ count: Int, on day: String) throws(LibraryError) {
        try writeState(
            ["day": .string(day), "count": .number(JSONNumber(count))], to: Self.dayFile)
    }

    private static func fileName(of id: ImageID) -> String {
        ContentHash.sha256(Array(id.rawValue.utf8)) + ".json"
    }

    private func writeState(_ value: JSONValue, to name: String) throws(LibraryError) {
        try writing { (root) throws(LibraryError) in
            let folder = try root.makeFolders(LibraryLayout.drafts)
            let temporary = try root.folder(LibraryLayout.temporary)
            try folder.put(value.encoded(.pretty), as: name, through: newToken() + ".draft", in: temporary)
        }
    }
}
