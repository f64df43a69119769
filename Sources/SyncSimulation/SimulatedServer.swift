import NuraModel
import Sync

/// A server in memory that keeps the rules of the protocol.
struct SimulatedServer {
    struct Entry {
        var record: ImageRecord
        var content: String
        var version: String
        var sequence: Int64
    }

    struct Tombstone {
        var version: String
        var sequence: Int64
    }

    private static let pageSize = 3

    private(set) var images: [ImageID: Entry] = [:]
    private(set) var tombstones: [ImageID: Tombstone] = [:]
    private(set) var files: Set<String> = []
    private(set) var epoch = 1
    /// Whether it has the endpoints for sync.
    var isExtended = true
    private var sequence: Int64 = 0
    private var versions = 0

    /// What a backup holds.
    struct Backup {
        fileprivate let images: [ImageID: Entry]
        fileprivate let tombstones: [ImageID: Tombstone]
        fileprivate let files: Set<String>
        fileprivate let sequence: Int64
    }

    var backup: Backup { Backup(images: images, tombstones: tombstones, files: files, sequence: sequence) }

    mutating func restore(_ backup: Backup) {
        images = backup.images
        tombstones = backup.tombstones
        files = backup.files
        sequence = backup.sequence
        oldestCursor = sequence
        epoch += 1
    }

    /// Forgets tombstones, as after their months; clients with older cursors have to list everything.
    mutating func forgetTombstones() {
        tombstones = [:]
        oldestCursor = sequence
    }

    private var oldestCursor: Int64 = 0

    /// Removes files that no record refers to.
    mutating func sweepFiles() {
        files = Set(images.values.map(\.content))
    }

    /// How often a picture was deleted or made, for the checks.
    private(set) var deletions: [ImageID] = []

    // MARK: - What people do with other programs

    mutating func put(_ record: ImageRecord, content: String) {
        let stamp = next()
        var record = record
        record.file = ImageFile(sha256: content, bytes: 1, width: 1, height: 1)
        record.updatedAt = Timestamp(milliseconds: stamp.sequence)
        images[record.id] = Entry(record: record, content: content, version: stamp.version, sequence: stamp.sequence)
    }

    mutating func remove(_ id: ImageID) {
        let stamp = next()
        images[id] = nil
        if isExtended { tombstones[id] = Tombstone(version: stamp.version, sequence: stamp.sequence) }
    }

    /// An image is gone, and nobody can say that it was deleted: its files were damaged, or a disk was put back. What was
    /// agreed on is no ancestor of what comes back.
    mutating func lose(_ id: ImageID) {
        images[id] = nil
        oldestCursor = sequence
        epoch += 1
    }

    // MARK: - Requests

    mutating func answer(_ request: RemoteRequest) -> SyncOutcome {
        switch request {
        case .identify:
            return .identity(
                RemoteIdentity(
                    serverID: isExtended ? "server" : "http://server", epoch: isExtended ? "e\(epoch)" : "",
                    userID: "user", isExtended: isExtended, abilities: isExtended ? .all : .original))
        case .changes(let cursor):
            return .page(isExtended ? page(after: cursor) : listing)
        case .look(let id):
            return .remoteSide(found(id))
        case .confirmGone(let id, let witness):
            guard images[witness] != nil else { return .remoteSide(.absent) }
            return .remoteSide(images[id].map { .present(image($0)) } ?? .deleted(version: nil))
        case .download(let image):
            guard let entry = images[image.record.id], entry.content == image.content else {
                return .remoteSide(found(image.record.id))
            }
            return .pixels(StagedPixels(remoteContent: entry.content, token: entry.content))
        case .upload(_, let content):
            guard isExtended else { return notAllowed }
            files.insert(content)
            return .uploaded
        case .create(let record, let content, let tombstone):
            return isExtended ? create(record, content, tombstone) : notAllowed
        case .patch(let patch, let before):
            return self.patch(patch, before)
        case .delete(let before):
            return delete(before)
        }
    }

    private var notAllowed: SyncOutcome {
        .remoteFailure(RemoteFailure(.refused, "no such endpoint"))
    }

    func side(_ id: ImageID) -> RemoteSide {
        if let entry = images[id] { return .present(image(entry)) }
        if isExtended, let tombstone = tombstones[id] { return .deleted(version: tombstone.version) }
        return .absent
    }

    /// What a request about one image hears: of a deletion only that the image is not there.
    private func found(_ id: ImageID) -> RemoteSide {
        images[id].map { .present(image($0)) } ?? .absent
    }

    private func image(_ entry: Entry) -> RemoteImage {
        RemoteImage(
            record: entry.record, version: isExtended ? entry.version : entry.record.updatedAt.description,
            content: entry.content)
    }

    /// A cursor names its epoch. One of a listing of everything also says where the sequence stood when that began: it
    /// expires when tombstones of later deletions are gone, and not because the changes that it has come to are old.
    private func page(after cursor: String?) -> ChangePage {
        let parts = cursor?.split(separator: " ") ?? []
        let after = parts.last.flatMap { Int64($0) } ?? 0
        let start: Int64? = cursor == nil ? sequence : parts.count == 3 ? Int64(parts[1]) : nil
        guard cursor == nil || parts.first == "e\(epoch)", after <= sequence, start ?? after >= oldestCursor else {
            return ChangePage(changes: [], cursor: nil, hasMore: true, isExpired: true)
        }
        let all =
            images.map { (id: $0.key, sequence: $0.value.sequence) }
            + tombstones.map { (id: $0.key, sequence: $0.value.sequence) }
        let rest = all.filter { $0.sequence > after }.sorted { $0.sequence < $1.sequence }
        let part = rest.prefix(Self.pageSize)
        let isLast = part.count == rest.count
        let position = isLast ? sequence : part.last?.sequence ?? sequence
        let listing = isLast ? nil : start
        return ChangePage(
            changes: part.map { ChangePage.Change(id: $0.id, sequence: $0.sequence, side: side($0.id)) },
            cursor: "e\(epoch) " + (listing.map { "\($0) " } ?? "") + String(position), hasMore: !isLast)
    }

    private var listing: ChangePage {
        ChangePage(
            changes: images.keys.sorted().map { ChangePage.Change(id: $0, sequence: nil, side: side($0)) },
            cursor: nil, hasMore: false, isWholeListing: true)
    }

    // MARK: - Writing

    private mutating func next() -> (version: String, sequence: Int64) {
        versions += 1
        sequence += 1
        return ("v\(versions)", sequence)
    }

    private mutating func create(_ record: ImageRecord, _ content: String, _ tombstone: String?) -> SyncOutcome {
        if let entry = images[record.id] { return .remoteSide(.present(image(entry))) }
        if let buried = tombstones[record.id], buried.version != tombstone {
            return .remoteSide(.deleted(version: buried.version))
        }
        guard files.contains(content) else { return .contentMissing }
        let stamp = next()
        tombstones[record.id] = nil
        let entry = Entry(record: record, content: content, version: stamp.version, sequence: stamp.sequence)
        images[record.id] = entry
        return .remoteSide(.present(image(entry)))
    }

    private mutating func patch(_ patch: RemotePatch, _ before: RemoteImage) -> SyncOutcome {
        guard var entry = images[before.record.id], isAsExpected(entry, before) else {
            return .remoteSide(found(before.record.id))
        }
        if let content = patch.content {
            guard files.contains(content) else { return .contentMissing }
            entry.content = content
            entry.record.file = ImageFile(sha256: content, bytes: 1, width: 1, height: 1)
        }
        entry.record.name = patch.name ?? entry.record.name
        entry.record.prompt = patch.prompt ?? entry.record.prompt
        if let metadata = patch.metadata { entry.record.metadata = ImageMetadata(metadata) }
        for (key, value) in patch.otherKeys.members {
            entry.record.otherKeys[key] = value == .null ? nil : value
        }
        let stamp = next()
        entry.version = stamp.version
        entry.sequence = stamp.sequence
        entry.record.updatedAt = Timestamp(milliseconds: stamp.sequence)
        images[before.record.id] = entry
        return .remoteSide(.present(image(entry)))
    }

    private mutating func delete(_ before: RemoteImage) -> SyncOutcome {
        let id = before.record.id
        guard let entry = images[id], isAsExpected(entry, before) else { return .remoteSide(found(id)) }
        deletions.append(id)
        let stamp = next()
        images[id] = nil
        if isExtended { tombstones[id] = Tombstone(version: stamp.version, sequence: stamp.sequence) }
        return .remoteSide(isExtended ? .deleted(version: stamp.version) : .deleted(version: nil))
    }

    /// The original endpoints know no conditions; there a client reads first.
    private func isAsExpected(_ entry: Entry, _ before: RemoteImage) -> Bool {
        isExtended ? entry.version == before.version : image(entry).values == before.values
    }
}
