import NuraModel

@testable import LibraryIndex
@testable import LibraryService

/// A folder of images in memory, to which a test does what a person does in a file manager.
struct FolderModel {
    private struct Picture {
        var inode: UInt64
        var modified: Int64
        var content: PNGEvidence
    }

    private struct Sidecar {
        var inode: UInt64
        var modified: Int64
        var content: SidecarEvidence
    }

    private var pictures: [String: Picture] = [:]
    private var sidecars: [String: Sidecar] = [:]
    private var known: [KnownFile] = []
    private var clock: Int64 = 0
    var trashed: Set<ImageID> = []
    var isComplete = true

    /// An image that the library knows and whose files are as it knows them.
    mutating func know(_ id: String, at path: String, pixels: String) {
        putPicture(at: path, pixels: pixels, embedding: id)
        putSidecar(at: sidecarPath(besidePNG: path), id: id, naming: pixels)
        rememberImage(id, at: path, pixels: pixels)
    }

    private mutating func rememberImage(_ id: String, at path: String, pixels: String) {
        guard let picture = pictures[path] else { return }
        known.append(
            KnownFile(
                id: imageID(id), path: path, png: facts(of: picture.inode, picture.modified),
                sidecar: sidecars[sidecarPath(besidePNG: path)].map { facts(of: $0.inode, $0.modified) },
                sha256: hash(pixels)))
    }

    mutating func putPicture(at path: String, pixels: String, embedding id: String? = nil) {
        pictures[path] = Picture(
            inode: tick(), modified: clock, content: .picture(sha256: hash(pixels), embeddedID: id.map(imageID)))
    }

    mutating func putSidecar(at path: String, id: String, naming pixels: String, name: String = "A") {
        sidecars[path] = Sidecar(
            inode: tick(), modified: clock, content: .record(record(id, naming: pixels, name: name)))
    }

    mutating func putUnusableSidecar(at path: String) {
        sidecars[path] = Sidecar(inode: tick(), modified: clock, content: .unusable(reason: "not JSON"))
    }

    mutating func damagePicture(at path: String) {
        let now: Int64 = tick()
        pictures[path]?.modified = now
        pictures[path]?.content = .damaged(reason: "truncated")
    }

    mutating func move(_ from: String, to: String) {
        if let picture = pictures.removeValue(forKey: from) { pictures[to] = picture }
        if let sidecar = sidecars.removeValue(forKey: from) { sidecars[to] = sidecar }
    }

    mutating func copy(_ from: String, to: String) {
        if var picture = pictures[from] {
            (picture.inode, picture.modified) = (tick(), clock)
            pictures[to] = picture
        }
        if var sidecar = sidecars[from] {
            (sidecar.inode, sidecar.modified) = (tick(), clock)
            sidecars[to] = sidecar
        }
    }

    mutating func delete(_ path: String) {
        pictures[path] = nil
        sidecars[path] = nil
    }

    /// What the planner makes of the folder as it is now.
    func changes() -> [FolderChange] {
        let found = FoundFiles(
            pngs: pictures.mapValues { facts(of: $0.inode, $0.modified) },
            sidecars: sidecars.mapValues { facts(of: $0.inode, $0.modified) },
            isComplete: isComplete)
        let comparison = ScanComparison(known: known, found: found)
        let evidence = ReconcileEvidence(
            known: known,
            found: found,
            pngs: contents(of: comparison.pngsToInspect) { pictures[$0]?.content },
            sidecars: contents(of: comparison.sidecarsToRead) { sidecars[$0]?.content },
            trashed: trashed)
        return Reconciliation.changes(for: evidence)
    }

    private func contents<Content>(of paths: [String], _ content: (String) -> Content?) -> [String: Content] {
        Dictionary(uniqueKeysWithValues: paths.compactMap { path in content(path).map { (path, $0) } })
    }

    private mutating func tick() -> UInt64 {
        clock += 1
        return UInt64(clock)
    }

    private mutating func tick() -> Int64 {
        clock += 1
        return clock
    }

    private func facts(of inode: UInt64, _ modified: Int64) -> FileFacts {
        FileFacts(inode: inode, size: 100, modifiedNanoseconds: modified)
    }
}

func imageID(_ id: String) -> ImageID {
    guard let id = ImageID(id) else { preconditionFailure("\(id) is no id") }
    return id
}

/// A stand-in for the SHA-256 of a PNG with these pixels.
func hash(_ pixels: String) -> String {
    let digits = pixels.utf8.map { String($0, radix: 16) }.joined()
    return digits + String(repeating: "0", count: 64 - digits.count)
}

func record(_ id: String, naming pixels: String, name: String = "A") -> ImageRecord {
    ImageRecord(
        id: imageID(id), userID: nil, name: name, prompt: "", createdAt: Timestamp(microseconds: 0),
        updatedAt: Timestamp(microseconds: 0),
        file: ImageFile(sha256: hash(pixels), bytes: 100, width: 1, height: 1))
}
