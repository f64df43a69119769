import LibraryIndex
import LibraryStore
import Logging
package import NuraModel
import Studio

extension Library {
    /// A draft that the generator has refused so often stays as it is.
    private static let mostRefusals = 3
    private static let secondsAfterRefusal = 86_400.0
    /// For files that are being moved or mended: nothing is asked for that could not be put in its place.
    private static let secondsAfterTrouble = 600.0

    /// Whether drafts that are made now will be made again.
    nonisolated var willRedevelop: Bool { options.redevelopsDrafts && studio.canRedevelop }

    /// The drafts of this device whose time has come, oldest first.
    package func dueDrafts() throws -> [ImageID] {
        guard willRedevelop else { return [] }
        let time = now()
        return try store.drafts().filter { $0.notBefore.map { $0 <= time } ?? true }.map(\.id)
    }

    /// Makes a draft again: new content under the same id, the draft in the trash. Where the person has decided about
    /// the draft, before or meanwhile, it stays as it is.
    ///
    /// - Parameter progress: called from any thread with the fraction that is done.
    package func redevelop(
        _ id: ImageID, progress: @escaping @Sendable (Double) -> Void = { _ in }
    ) async -> Redevelopment {
        do {
            guard let note = try store.drafts().first(where: { $0.id == id }),
                let draft = try writing({ try undecided(note) })
            else { return .leftAlone }
            guard try isInPlace(draft) else { return try postpone(note) }
            if let until = try count() { return .limitReached(until: until) }
            let image: GeneratedImage
            do throws(GenerationError) {
                image = try await studio.redevelop(draft.record) { progress($0.fraction) }
            } catch {
                return try settle(error, note)
            }
            noteAnswer()
            var record = draft.record
            record.metadata = record.metadata.redeveloped(image)
            let png = try await encode(image, as: record)
            return try writing { try put(record, png, inPlaceOf: note) }
        } catch is CancellationError {
            return .interrupted
        } catch {
            logger.warning("a draft could not be made again: \(error)")
            return .notNow(retryAfter: nil, reason: (error as? LibraryError)?.code.rawValue ?? "failed")
        }
    }

    /// The draft as it is now; `nil`, and the note is gone, when the person has decided about it.
    private func undecided(_ note: DraftNote) throws -> IndexedImage? {
        _ = try look()
        guard let image = try withIndex({ try $0.image(note.id) }), !note.isDecided(in: image.record) else {
            try store.forgetDraft(note.id)
            return nil
        }
        return image
    }

    /// Whether both files are there and known: not while one is being moved, or a sidecar waits to be mended.
    private func isInPlace(_ draft: IndexedImage) throws -> Bool {
        guard let sidecar = draft.sidecar else { return false }
        return try store.facts(draft.path) == draft.png
            && store.facts(LibraryLayout.sidecar(of: draft.path)) == sidecar
    }

    private func postpone(_ note: DraftNote) throws -> Redevelopment {
        var note = note
        note.notBefore = now().adding(seconds: Self.secondsAfterTrouble)
        try store.note(note)
        return .postponed
    }

    /// Counts one more redevelopment of today.
    ///
    /// - Returns: when the next day begins, if there were enough today.
    private func count() throws -> Timestamp? {
        let day = now().day
        let count = try store.redevelopments(on: day)
        guard count < options.redevelopmentsPerDay else {
            return CalendarDay(day)?.next.start ?? now().adding(seconds: 86_400)
        }
        try store.noteRedevelopments(count + 1, on: day)
        return nil
    }

    /// What was not made cost nothing.
    private func uncount() throws {
        let day = now().day
        try store.noteRedevelopments(max(0, try store.redevelopments(on: day) - 1), on: day)
    }

    private func settle(_ error: GenerationError, _ note: DraftNote) throws -> Redevelopment {
        switch error.code {
        case .cancelled:
            return .interrupted
        case .unreachable, .busy:
            try uncount()
            return .notNow(retryAfter: error.retryAfter, reason: error.code.rawValue)
        case .refused, .unusable:
            var note = note
            // A service that answers with no picture may be well again soon, and is asked seldomer each time.
            let soon = error.code == .unusable && note.refusals == 0
            note.refusals += 1
            note.notBefore = now().adding(seconds: soon ? Self.secondsAfterTrouble : Self.secondsAfterRefusal)
            if note.refusals < Self.mostRefusals {
                try store.note(note)
            } else {
                try store.forgetDraft(note.id)
            }
            return .refused(why: error.message)
        }
    }

    /// Puts the new picture in the place of the draft that `note` is about, or into the trash.
    private func put(_ developed: ImageRecord, _ png: [UInt8], inPlaceOf note: DraftNote) throws -> Redevelopment {
        guard let draft = try undecided(note) else { return try putAside(developed, png) }
        // Name, tags and folder are those of the person, who may have changed them meanwhile.
        var record = draft.record
        for key in [
            ImageMetadata.Key.generationParameters, ImageMetadata.Key.model, ImageMetadata.Key.draft,
            ImageMetadata.Key.generation,
        ] {
            record.metadata.object[key] = developed.metadata.object[key]
        }
        record.updatedAt = now()
        do throws(LibraryError) {
            let stored = try store.replaceContent(
                of: draft.record, at: draft.path, with: png, record: record, expecting: note.sha256,
                sidecar: draft.sidecar
            ) { stored in
                try withIndex { try $0.upsert([IndexedImage(stored)]) }
            }
            try store.forgetDraft(note.id)
            return .made(stored.path)
        } catch {
            // Somebody was faster by an instant; the next look tells what they decided.
            guard error.code == .changed || error.code == .notFound else { throw error }
            _ = try postpone(note)
            return try putAside(developed, png)
        }
    }

    private func putAside(_ record: ImageRecord, _ png: [UInt8]) throws -> Redevelopment {
        var record = record
        record.file = nil
        _ = try store.trashNewcomer(png, record: record, reason: .cameSecond)
        return .cameSecond
    }
}
