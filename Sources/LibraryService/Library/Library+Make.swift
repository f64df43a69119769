package import LibraryIndex
import LibraryStore
import Logging
package import NuraModel
import PNGCodec
package import Studio

/// What came of a wish for pictures.
package enum Generation: Sendable {
    case made([IndexedImage])
    /// Too little to depict; the kind message for the person.
    case needsMoreInput(String)
}

extension Library {
    /// Makes the pictures that `request` asks for and saves them.
    ///
    /// - Parameter progress: called from any thread with the picture's number, from 0, and how far it is.
    /// - Throws: `StudioError`, `WritingError`, `GenerationError`, `CancellationError` when there is no picture;
    ///   `LibraryError` when it could not be saved. Pictures that were finished before stay.
    package func generate(
        _ request: PictureRequest, progress: @escaping @Sendable (Int, StudioProgress) -> Void = { _, _ in }
    ) async throws -> Generation {
        try await generate(request, as: newIDs(request.count), remembering: true, progress: progress)
    }

    /// New ids for pictures that are going to be made.
    package nonisolated func newIDs(_ count: Int) -> [ImageID] {
        (0..<count).map { _ in newID() }
    }

    /// Makes the pictures that `request` asks for under ids that were chosen before: made again after a crash, it makes
    /// those that are missing and no others.
    ///
    /// - Parameters:
    ///   - remembering: whether the words become part of what was said lately.
    ///   - progress: called from any thread with the picture's number, from 0, and how far it is.
    /// - Throws: as the other `generate`.
    package func generate(
        _ request: PictureRequest, as ids: [ImageID], remembering: Bool,
        progress: @escaping @Sendable (Int, StudioProgress) -> Void = { _, _ in }
    ) async throws -> Generation {
        // One of them may be what a crash has interrupted.
        try writing {}
        var images: [IndexedImage] = []
        for (number, id) in ids.enumerated() {
            if let made = try withIndex({ try $0.image(id) }) {
                images.append(made)
                continue
            }
            switch try await make(request.variation(number), id: id, progress: { progress(number, $0) }) {
            case .needsMoreInput(let message): return .needsMoreInput(message)
            case .made(let made): images += made
            }
        }
        if remembering { remember(request) }
        return .made(images)
    }

    /// Makes one picture under an id that was chosen before.
    ///
    /// - Parameter shouldSave: asked when the picture is painted; where it says no, nothing is saved.
    /// - Throws: as `generate`, and `CancellationError` where `shouldSave` said no.
    func make(
        _ request: PictureRequest, id: ImageID, parent: ImageID? = nil,
        shouldSave: @Sendable () throws -> Bool = { true },
        progress: @escaping @Sendable (StudioProgress) -> Void
    ) async throws -> Generation {
        switch try await studio.make(request, id: id, progress: progress) {
        case .needsMoreInput(let message, _):
            return .needsMoreInput(message)
        case .picture(let picture):
            let record = record(of: picture, id: id, parent: parent)
            let png = try await encode(picture.image, as: record)
            try Task.checkCancellation()
            guard try shouldSave() else { throw CancellationError() }
            let saved = try save(record, png)
            if picture.image.isFromTrainedModel { noteAnswer() }
            return .made([saved])
        }
    }

    private func record(of picture: Picture, id: ImageID, parent: ImageID?) -> ImageRecord {
        let time = now()
        var metadata = picture.metadata
        metadata.parent = parent ?? metadata.parent
        // Front matter may name a folder; one that is not allowed is not worth losing a picture over.
        if let folder = metadata.folder, LibraryFolder(folder) == nil { metadata.folder = nil }
        return ImageRecord(
            id: id, userID: marker.userID, name: picture.name, prompt: picture.visualPrompt, metadata: metadata,
            createdAt: time, updatedAt: time)
    }

    nonisolated func encode(_ image: GeneratedImage, as record: ImageRecord) async throws -> [UInt8] {
        let texts = EmbeddedRecord(
            record: record, embedding: options.embedding, isFromTrainedModel: image.isFromTrainedModel
        ).texts
        // Services write the prompt into the files they make.
        let isWithoutWords = options.embedding == .none
        return try await encoding.run {
            Result { () throws(PNGError) in
                switch image.content {
                case .bitmap(let bitmap): try PNG.encode(bitmap, texts: texts)
                case .png(let bytes):
                    try PNG.inserting(texts, into: isWithoutWords ? PNG.strippingPersonalData(bytes) : bytes)
                }
            }
        }.get()
    }

    private func save(_ record: ImageRecord, _ png: [UInt8]) throws -> IndexedImage {
        try writing {
            // First the note: a draft without one would never be made again, a note without its draft is forgotten.
            if record.metadata.isDraft, willRedevelop { try store.note(DraftNote(of: record, png, at: now())) }
            let stored = try store.save(record: record, png: png, folder: LibraryFolder(of: record)) { stored in
                try withIndex { try $0.upsert([IndexedImage(stored)]) }
            }
            return IndexedImage(stored)
        }
    }

    /// Every prompt that becomes a picture is part of what was said lately.
    func remember(_ request: PictureRequest) {
        do throws(MemoryError) {
            _ = try memory.add(.message(request.text, at: now()))
        } catch {
            // The picture is there; a memory that cannot be written must not make it again.
            logger.warning("the prompt could not be added to the memory: \(error.message)")
        }
    }
}

extension PictureRequest {
    /// The request for the picture with this number, from 0: seeds count up.
    func variation(_ number: Int) -> PictureRequest {
        var request = self
        request.count = 1
        request.seed = seed.map { $0 &+ UInt32(number) }
        return request
    }
}
