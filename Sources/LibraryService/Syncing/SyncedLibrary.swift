import LibraryIndex
import LibraryStore
package import NuraModel
import Studio
package import Sync
import Synchronization

/// A library as sync works on it: every write goes through the store and expects to find what was planned against.
package final class SyncedLibrary: LocalLibrary {
    private let library: Library
    private let disk = BlockingWork(label: "nura.sync.disk")
    /// What the last survey found.
    private let seen = Mutex(Seen())

    private struct Seen {
        var present: Set<ImageID> = []
        /// The deletions of each image; `nil` where no survey had to look, until somebody asks.
        var deletions: [ImageID: Set<String>]?
    }

    package init(_ library: Library) {
        self.library = library
    }

    package func answer(_ request: LocalRequest) async -> SyncOutcome {
        do {
            switch request {
            case .survey(let settled):
                return try await survey(unless: settled).map(SyncOutcome.survey) ?? .unchanged
            case .read(let id):
                return .localSide(try await side(id))
            case .store(let image, let pixels):
                return try await outcome(library.storeSynced(image, pixels), image.record.id)
            case .change(let record, let stamp, let pixels):
                return try await outcome(library.changeSynced(record, stamp: stamp, pixels), record.id)
            case .keepCopy(let id, let stamp, let copy):
                return try await outcome(library.keepCopy(of: id, stamp: stamp, as: copy), id)
            case .trash(let id, let stamp):
                if let entry = try await library.trashSynced(id, stamp: stamp) {
                    _ = seen.withLock { $0.deletions?[id, default: []].insert(entry) }
                }
                return .localSide(try await side(id))
            }
        } catch {
            return .localFailure(LocalFailure(error))
        }
    }

    private func survey(unless version: String?) async throws -> LocalSurvey? {
        guard let (survey, deletions) = try await library.syncSurvey(unless: version) else {
            seen.withLock { $0 = Seen() }
            return nil
        }
        seen.withLock { $0 = Seen(present: Set(survey.stamps.keys), deletions: deletions) }
        return survey
    }

    private func side(_ id: ImageID) async throws -> LocalSide {
        if let image = try await library.syncedImage(id) { return try await withDeletions(image, id) }
        // Deleted since the survey: the trash knows, perhaps of an earlier deletion too.
        if seen.withLock({ $0.present.remove(id) }) != nil {
            seen.withLock { $0.deletions = nil }
        }
        let deletions = try await deletions(of: id)
        return deletions.isEmpty ? .absent : .deleted(evidence: deletions)
    }

    private func deletions(of id: ImageID) async throws -> Set<String> {
        if let known = seen.withLock(\.deletions) { return known[id] ?? [] }
        let found = try await library.deletions()
        seen.withLock { $0.deletions = found }
        return found[id] ?? []
    }

    private func withDeletions(_ side: LocalSide, _ id: ImageID) async throws -> LocalSide {
        guard case .present(let image) = side else { return side }
        return .present(
            LocalImage(
                record: image.record, stamp: image.stamp, content: image.content,
                formerDeletions: try await deletions(of: id)))
    }

    /// What was written; what is there where it was not as expected.
    private func outcome(_ written: LocalSide?, _ id: ImageID) async throws -> SyncOutcome {
        guard let written, case .present(let image) = try await withDeletions(written, id) else {
            return .localSide(try await side(id))
        }
        return .written(image)
    }

    // MARK: - Pixels

    package func path(of image: ImageID, content: String) async -> String? {
        do {
            return try await library.path(of: image, content: content)
        } catch {
            return nil
        }
    }

    package func stage() async throws(LocalFailure) -> any PixelStage {
        let library = library
        return IncomingPixels(
            file: try await blocking { () throws(LibraryError) in try library.beginUpload() }, library: library,
            disk: disk)
    }

    private func blocking<Value: Sendable>(
        _ work: @escaping @Sendable () throws(LibraryError) -> Value
    ) async throws(LocalFailure) -> Value {
        do throws(LibraryError) {
            return try await disk.run { Result(catching: work) }.get()
        } catch {
            throw LocalFailure(error)
        }
    }
}

/// Pixels on their way into the library's folder.
private struct IncomingPixels: PixelStage {
    let file: IncomingFile
    let library: Library
    let disk: BlockingWork

    func append(_ bytes: [UInt8]) async throws(LocalFailure) {
        let file = file
        do throws(LibraryError) {
            _ = try await disk.run { Result { () throws(LibraryError) in try file.append(bytes) } }.get()
        } catch {
            throw LocalFailure(error)
        }
    }

    func finish(sha256: String) async throws(LocalFailure) -> StagedArrival {
        let (file, library) = (file, library)
        do throws(LibraryError) {
            return try await disk.run {
                Result { () throws(LibraryError) in
                    .kept(token: try library.keepAsPNG(file, as: sha256))
                }
            }.get()
        } catch {
            switch error.code {
            case .changed: return .damaged
            case .damagedImage: return .noPicture
            default: throw LocalFailure(error)
            }
        }
    }
}

extension LocalFailure {
    /// A full disk or a missing library concerns every image; anything else only one.
    init(_ error: any Error) {
        switch error {
        case let error as LibraryError:
            self.init(error.isAboutOneFile ? .image : .library, error.message)
        case let error as ReferenceError:
            self.init(.image, error.message)
        case let error as IndexError:
            self.init(.library, error.message)
        default:
            self.init(.image, "it could not be written: \(error)")
        }
    }
}
