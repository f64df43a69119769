import LibraryIndex
import LibraryStore
import NuraModel

/// Decides what the files of a library mean: which file is which image, what was renamed, copied, edited or deleted.
///
/// A pure function of `ReconcileEvidence`. The rules, in the order they are asked:
///
/// 1. A file claims to be an image by the sidecar beside it that names its pixels, else by being the same inode with
///    the same pixels, else by having the pixels of an image that is absent, else by the id in its chunks, else by
///    the id in the sidecar beside it.
/// 2. Where several files claim one image, it is the one whose pixels its sidecar names, else the known inode, else
///    the known path, else the older file. The others are copies.
/// 3. An image that no file claims is missing.
struct Reconciliation {
    private let evidence: ReconcileEvidence
    private let knownByID: [ImageID: KnownFile]
    private let knownByPath: [String: KnownFile]
    private let knownByInode: [UInt64: KnownFile]
    private let absentByContent: [String: [ImageID]]

    /// The changes in the order in which they must be carried out: an image's own files before its copies.
    static func changes(for evidence: ReconcileEvidence) -> [FolderChange] {
        Reconciliation(evidence).plan()
    }

    private init(_ evidence: ReconcileEvidence) {
        self.evidence = evidence
        knownByID = Dictionary(evidence.known.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        knownByPath = Dictionary(evidence.known.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        knownByInode = Dictionary(evidence.known.map { ($0.png.inode, $0) }, uniquingKeysWith: { first, _ in first })
        absentByContent = Dictionary(
            grouping: evidence.known.filter { evidence.found.pngs[$0.path] == nil }, by: { $0.sha256 ?? "" }
        ).mapValues { $0.map(\.id) }
    }

    private func plan() -> [FolderChange] {
        var changes: [FolderChange] = []
        var claimants: [ImageID: [Claimant]] = [:]
        for (path, png) in evidence.pngs.sorted(by: { $0.key < $1.key }) {
            switch png {
            case .changing:
                break
            case .damaged(let reason):
                changes.append(.quarantined(path: path, reason: reason))
            case .picture(let sha256, let embeddedID):
                let file = PictureFile(
                    path: path, sha256: sha256, embeddedID: embeddedID, sidecar: sidecar(beside: path))
                if let id = claimedID(of: file) {
                    claimants[id, default: []].append(claimant(file, for: id))
                } else {
                    changes.append(foreign(file))
                }
            }
        }
        addUnchangedClaimants(to: &claimants)
        for (id, files) in claimants.sorted(by: { $0.key < $1.key }) {
            changes += decide(id, among: files.sorted())
        }
        changes += missing(unlessIn: claimants)
        return changes.sorted { $0.order < $1.order }
    }

    // MARK: - Claims

    /// A new or changed PNG that holds a picture.
    private struct PictureFile {
        let path: String
        let sha256: String
        let embeddedID: ImageID?
        let sidecar: SidecarEvidence?

        var record: ImageRecord? {
            if case .record(let record) = sidecar { record } else { nil }
        }

        var recordNamingPixels: ImageRecord? {
            record?.file?.sha256 == sha256 ? record : nil
        }
    }

    private func sidecar(beside path: String) -> SidecarEvidence? {
        evidence.sidecars[sidecarPath(besidePNG: path)]
    }

    private func claimedID(of file: PictureFile) -> ImageID? {
        if let owner = knownByPath[file.path] {
            return newOwner(of: file, insteadOf: owner) ?? owner.id
        }
        return file.recordNamingPixels?.id
            ?? sameInode(as: file)?.id
            ?? absentImage(withContentOf: file)
            ?? file.embeddedID
            ?? file.record?.id
    }

    /// The image that was moved over the known file of another one.
    private func newOwner(of file: PictureFile, insteadOf owner: KnownFile) -> ImageID? {
        guard file.sha256 != owner.sha256 else { return nil }
        if let other = sameInode(as: file), other.id != owner.id, hasLeft(other) { return other.id }
        if let record = file.recordNamingPixels, record.id != owner.id { return record.id }
        if let other = absentImage(withContentOf: file), other != owner.id { return other }
        if let other = file.embeddedID, other != owner.id, knownByID[other] != nil, isAbsent(other) { return other }
        return nil
    }

    /// Inode numbers are used again, so the pixels must be the same too.
    private func sameInode(as file: PictureFile) -> KnownFile? {
        guard let inode = evidence.found.pngs[file.path]?.inode, let known = knownByInode[inode],
            known.sha256 == file.sha256
        else { return nil }
        return known
    }

    private func absentImage(withContentOf file: PictureFile) -> ImageID? {
        guard let candidates = absentByContent[file.sha256] else { return nil }
        if let embedded = file.embeddedID, candidates.contains(embedded) { return embedded }
        return candidates.first
    }

    /// Whether the file of a known image is elsewhere now, be it that another one took its place.
    private func hasLeft(_ known: KnownFile) -> Bool {
        evidence.found.pngs[known.path]?.inode != known.png.inode
    }

    private func isAbsent(_ id: ImageID) -> Bool {
        guard let known = knownByID[id] else { return true }
        return evidence.found.pngs[known.path] == nil
    }

    // MARK: - Which of several files is the image

    /// A file that claims to be an image, ordered by how good its claim is.
    private struct Claimant: Comparable {
        let path: String
        /// `nil` for a file that has not changed.
        let file: PictureFile?
        let sidecarNamesPixels: Bool
        let isKnownInode: Bool
        let isKnownPath: Bool
        let modified: Int64

        static func < (left: Claimant, right: Claimant) -> Bool {
            left.rank != right.rank
                ? left.rank.lexicographicallyPrecedes(right.rank)
                : (left.modified, left.path) < (right.modified, right.path)
        }

        static func == (left: Claimant, right: Claimant) -> Bool { left.path == right.path }

        private var rank: [Int] {
            [sidecarNamesPixels, isKnownInode, isKnownPath].map { $0 ? 0 : 1 }
        }
    }

    private func claimant(_ file: PictureFile, for id: ImageID) -> Claimant {
        let facts = evidence.found.pngs[file.path]
        let known = knownByID[id]
        let keepsSidecar = known.map { known in
            known.path == file.path && known.sha256 == file.sha256 && known.sidecar != nil
                && known.sidecar == evidence.found.sidecars[sidecarPath(besidePNG: file.path)]
        }
        return Claimant(
            path: file.path,
            file: file,
            sidecarNamesPixels: file.recordNamingPixels?.id == id || keepsSidecar == true,
            isKnownInode: known != nil && facts?.inode == known?.png.inode,
            isKnownPath: known?.path == file.path,
            modified: facts?.modifiedNanoseconds ?? 0
        )
    }

    /// The files that stayed as they were also stand for their images, when somebody else claims one or when the
    /// sidecar beside them is different.
    private func addUnchangedClaimants(to claimants: inout [ImageID: [Claimant]]) {
        for known in evidence.known where evidence.pngs[known.path] == nil {
            guard let facts = evidence.found.pngs[known.path] else { continue }
            let place = sidecarPath(besidePNG: known.path)
            let sidecar = evidence.found.sidecar(at: place)
            let isSettled = sidecar.map { $0.facts == known.sidecar && FilePath.areSame($0.path, place) } ?? false
            guard claimants[known.id] != nil || !isSettled else { continue }
            claimants[known.id, default: []].append(
                Claimant(
                    path: known.path, file: nil,
                    sidecarNamesPixels: known.sidecar != nil && sidecar?.facts == known.sidecar,
                    isKnownInode: true, isKnownPath: true, modified: facts.modifiedNanoseconds))
        }
    }

    private func decide(_ id: ImageID, among files: [Claimant]) -> [FolderChange] {
        guard let winner = files.first else { return [] }
        var changes: [FolderChange] = []
        if let known = knownByID[id] {
            changes += update(known, to: winner)
        } else if let file = winner.file {
            changes.append(newcomer(id, file))
            changes += unusableSidecar(of: file.sidecar, at: file.path, image: id)
        }
        for copy in files.dropFirst() {
            guard let file = copy.file else { continue }
            changes += unusableSidecar(of: file.sidecar, at: file.path, image: nil)
            if case .unusable = file.sidecar { continue }
            changes.append(.copied(id, path: file.path, record: file.record))
        }
        return changes
    }

    private func newcomer(_ id: ImageID, _ file: PictureFile) -> FolderChange {
        let record = file.record?.id == id ? file.record : nil
        if evidence.trashed.contains(id) { return .returned(id, path: file.path, record: record) }
        if let record { return .adopted(path: file.path, record: record) }
        return .recovered(path: file.path, id: id)
    }

    private func foreign(_ file: PictureFile) -> FolderChange {
        guard case .unusable(let reason) = file.sidecar else { return .imported(path: file.path) }
        return .unusableSidecar(path: sidecarPath(besidePNG: file.path), image: nil, reason: reason)
    }

    // MARK: - Known images

    private func update(_ known: KnownFile, to winner: Claimant) -> [FolderChange] {
        let (sidecar, problem) = sidecarState(of: known, at: winner.path)
        let update = ImageUpdate(
            id: known.id,
            path: winner.path,
            formerPath: FilePath.areSame(winner.path, known.path) ? nil : known.path,
            newContent: winner.file.flatMap { $0.sha256 == known.sha256 ? nil : $0.sha256 },
            sidecar: sidecar
        )
        var changes: [FolderChange] = []
        let isAsKnown = winner.file == nil && (sidecar == .unchanged || sidecar == .unusable)
        if !isAsKnown { changes.append(.updated(update)) }
        if let problem {
            changes.append(
                .unusableSidecar(path: sidecarPath(besidePNG: winner.path), image: known.id, reason: problem))
        }
        return changes
    }

    private func sidecarState(of known: KnownFile, at path: String) -> (ImageUpdate.Sidecar, problem: String?) {
        let beside = sidecarPath(besidePNG: path)
        let former = evidence.found.sidecar(at: sidecarPath(besidePNG: known.path))
        switch evidence.sidecars[beside] {
        case .record(let record) where record.id == known.id:
            return (.read(record), nil)
        case .record(let record):
            return (.unusable, "its id is \(record.id), but the image is \(known.id); change it back")
        case .unusable(let reason):
            return (.unusable, reason)
        case nil:
            guard let former, former.facts == known.sidecar else { return (.gone, nil) }
            return (FilePath.areSame(former.path, beside) ? .unchanged : .leftBehind(at: former.path), nil)
        }
    }

    private func unusableSidecar(of sidecar: SidecarEvidence?, at path: String, image: ImageID?) -> [FolderChange] {
        guard case .unusable(let reason) = sidecar else { return [] }
        return [.unusableSidecar(path: sidecarPath(besidePNG: path), image: image, reason: reason)]
    }

    private func missing(unlessIn claimants: [ImageID: [Claimant]]) -> [FolderChange] {
        guard evidence.found.isComplete else { return [] }
        let claimedPaths = Set(claimants.values.joined().map(\.path))
        return evidence.known.compactMap { known in
            guard claimants[known.id] == nil else { return nil }
            let wasTakenOver = claimedPaths.contains(known.path)
            return isAbsent(known.id) || wasTakenOver ? .missing(known.id) : nil
        }
    }
}

extension FolderChange {
    /// Sidecars that are left behind must be taken along before copies write theirs.
    fileprivate var order: Int {
        switch self {
        case .updated: 0
        case .adopted, .recovered, .returned, .imported: 1
        case .copied: 2
        case .missing: 3
        case .quarantined, .unusableSidecar: 4
        }
    }
}
