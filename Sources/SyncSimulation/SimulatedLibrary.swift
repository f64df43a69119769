import NuraModel
import Sync

/// A library in memory that keeps the rules of `LocalRequest`: nothing is replaced that is not as expected.
struct SimulatedLibrary {
    struct Entry {
        var record: ImageRecord
        var content: String
        var stamp: String
    }

    struct Trashed {
        let token: String
        let record: ImageRecord
        let content: String
    }

    private(set) var images: [ImageID: Entry] = [:]
    private(set) var trash: [Trashed] = []
    /// Images whose sidecar cannot be read at the moment.
    var unusable: Set<ImageID> = []
    /// Whether its disk is not there: nothing is found, nothing can be written, and absence proves nothing.
    var isAway = false
    private var stamps = 0
    private var tokens = 0

    private mutating func nextStamp() -> String {
        stamps += 1
        return "s\(stamps)"
    }

    private mutating func nextToken(_ kind: String) -> String {
        tokens += 1
        return "\(kind)\(tokens)"
    }

    func side(_ id: ImageID) -> LocalSide {
        guard let entry = images[id] else {
            return gone(id)
        }
        if unusable.contains(id) { return .unusable(reason: "not JSON", stamp: entry.stamp + "?") }
        return .present(image(entry))
    }

    private func image(_ entry: Entry) -> LocalImage {
        LocalImage(
            record: entry.record, stamp: entry.stamp, content: entry.content,
            formerDeletions: deletions(of: entry.record.id))
    }

    private func gone(_ id: ImageID) -> LocalSide {
        let deletions = deletions(of: id)
        return deletions.isEmpty ? .absent : .deleted(evidence: deletions)
    }

    private func deletions(of id: ImageID) -> Set<String> {
        Set(trash.lazy.filter { $0.record.id == id }.map(\.token))
    }

    // MARK: - What a person does

    mutating func put(_ record: ImageRecord, content: String) {
        var record = record
        record.file = ImageFile(sha256: content, bytes: 1, width: 1, height: 1)
        images[record.id] = Entry(record: record, content: content, stamp: nextStamp())
    }

    mutating func delete(_ id: ImageID) {
        guard let entry = images.removeValue(forKey: id) else { return }
        unusable.remove(id)
        trash.append(Trashed(token: nextToken("t"), record: entry.record, content: entry.content))
    }

    /// Takes what was deleted last out of the trash, if the library has no such image.
    mutating func restore(_ id: ImageID) {
        guard images[id] == nil, let index = trash.lastIndex(where: { $0.record.id == id }) else { return }
        let entry = trash.remove(at: index)
        images[id] = Entry(record: entry.record, content: entry.content, stamp: nextStamp())
    }

    /// A picture is gone, and nothing tells why: a file system was mended, a backup was put back.
    mutating func lose(_ id: ImageID) -> Entry? {
        unusable.remove(id)
        return images.removeValue(forKey: id)
    }

    /// - Returns: what is gone for good.
    mutating func emptyTrash() -> [Trashed] {
        defer { trash = [] }
        return trash
    }

    // MARK: - What sync asks

    mutating func answer(_ request: LocalRequest) -> SyncOutcome {
        if isAway { return answerWithoutDisk(request) }
        switch request {
        case .survey(let settled):
            let stamps = images.mapValues { unusable.contains($0.record.id) ? $0.stamp + "?" : $0.stamp }
            let version = stamps.values.sorted().joined(separator: " ")
            return version == settled
                ? .unchanged : .survey(LocalSurvey(stamps: stamps, doubt: nil, version: version))
        case .read(let id):
            return .localSide(side(id))
        case .store(let image, let pixels):
            guard images[image.record.id] == nil else { return .localSide(side(image.record.id)) }
            return write(image.record, pixels.token)
        case .change(let record, let stamp, let pixels):
            guard let entry = current(record.id, stamp) else { return .localSide(side(record.id)) }
            if let pixels, pixels.token != entry.content {
                trash.append(
                    Trashed(token: nextToken("r"), record: renamed(entry.record), content: entry.content))
            }
            return write(record, pixels?.token ?? entry.content)
        case .keepCopy(let id, let stamp, let copy):
            if let existing = images[copy.id] { return .written(image(existing)) }
            guard let entry = current(id, stamp) else { return .localSide(side(id)) }
            return write(copy, entry.content)
        case .trash(let id, let stamp):
            guard current(id, stamp) != nil else { return .localSide(side(id)) }
            delete(id)
            return .localSide(side(id))
        }
    }

    /// The worst that a library without its disk can say.
    private func answerWithoutDisk(_ request: LocalRequest) -> SyncOutcome {
        switch request {
        case .survey: .survey(LocalSurvey(stamps: [:], doubt: "the disk is not there"))
        case .read(let id): .localSide(gone(id))
        case .store, .change, .keepCopy, .trash: .localFailure(LocalFailure(.library, "the disk is not there"))
        }
    }

    /// Replaced pixels in the trash are no deletion of the image.
    private func renamed(_ record: ImageRecord) -> ImageRecord {
        let id = ImageID("\(record.id)-replaced-\(trash.count)") ?? record.id
        return ImageRecord(
            id: id, userID: record.userID, name: record.name, prompt: record.prompt, metadata: record.metadata,
            createdAt: record.createdAt, updatedAt: record.updatedAt, otherKeys: record.otherKeys)
    }

    private func current(_ id: ImageID, _ stamp: String) -> Entry? {
        guard let entry = images[id], entry.stamp == stamp, !unusable.contains(id) else { return nil }
        return entry
    }

    private mutating func write(_ record: ImageRecord, _ content: String) -> SyncOutcome {
        put(record, content: content)
        guard let entry = images[record.id] else { return .localSide(.absent) }
        return .written(image(entry))
    }
}
