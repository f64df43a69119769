import Files
import NuraModel

/// The intents of a library, in `.nura/intents`.
struct Journal: Sendable {
    let hooks: FailureHooks

    /// Stores `intent` durably, in place of an earlier form of it.
    func write(_ intent: Intent, in root: borrowing Folder) throws(LibraryError) {
        let temporary = try root.folder(LibraryLayout.temporary)
        let intents = try root.folder(LibraryLayout.intents)
        let name = "intent-\(intent.token).json"
        try temporary.removeFile(name)
        try temporary.write(JSONValue.object(intent.json).encoded(.pretty), to: name)
        try hooks.reach(.intentStaged)
        do throws(LibraryError) {
            try temporary.replace(name, to: intent.fileName, in: intents)
        } catch {
            try? temporary.removeFile(name)
            throw error
        }
        try intents.flush()
        try hooks.reach(.intentWritten)
    }

    /// Removes `intent`, durably: it must not come back when the files have moved on.
    func retire(_ intent: Intent, in root: borrowing Folder) throws(LibraryError) {
        let intents = try root.folder(LibraryLayout.intents)
        try intents.removeFile(intent.fileName)
        try intents.flush()
        try hooks.reach(.intentRetired)
    }

    /// The names of the intents that are waiting, oldest first.
    func pending(in root: borrowing Folder) throws(LibraryError) -> [String] {
        try root.folder(LibraryLayout.intents).names().filter { $0.hasSuffix(".json") }.sorted()
    }

    /// Reads the intent in the file `name`; one that cannot be understood is put aside, and the reason is returned.
    func read(_ name: String, in root: borrowing Folder) throws(LibraryError) -> Result<Intent, LibraryError> {
        let intents = try root.folder(LibraryLayout.intents)
        let contents = try intents.contents(name, limit: 64 << 20)
        do {
            return .success(try Intent(token: String(name.dropLast(".json".utf8.count)), parsing: contents.bytes))
        } catch {
            _ = try intents.rename(name, to: name + ".unreadable", in: intents)
            return .failure(
                LibraryError(
                    code: .damagedState,
                    message: "\(intents.label(name)) cannot be understood and was put aside as \(name).unreadable",
                    cause: error))
        }
    }
}
