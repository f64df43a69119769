import LibraryIndex
import NuraModel

/// The PNG and sidecar files that one look at `images/` found, by path relative to the library.
struct FoundFiles: Sendable {
    var pngs: [String: FileFacts]
    var sidecars: [String: FileFacts]
    /// Whether every folder could be read. Without that, an absent file proves nothing.
    var isComplete: Bool

    /// The PNG at `path`, and how its path is spelled: perhaps in another of Unicode's normal forms, which strings do
    /// not tell apart but file systems do.
    func png(at path: String) -> (path: String, facts: FileFacts)? {
        pngs.index(forKey: path).map { (pngs[$0].key, pngs[$0].value) }
    }

    /// The sidecar at `path`, and how its path is spelled.
    func sidecar(at path: String) -> (path: String, facts: FileFacts)? {
        sidecars.index(forKey: path).map { (sidecars[$0].key, sidecars[$0].value) }
    }
}

/// What opening a new or changed PNG told about it.
enum PNGEvidence: Hashable, Sendable {
    case picture(sha256: String, embeddedID: ImageID?)
    case damaged(reason: String)
    /// Somebody is still writing it; the next look decides.
    case changing
}

/// What reading a new or changed sidecar told.
enum SidecarEvidence: Hashable, Sendable {
    case record(ImageRecord)
    case unusable(reason: String)
}

/// Everything the planner decides from: what was known, what was found, and what the new and changed files hold.
struct ReconcileEvidence: Sendable {
    var known: [KnownFile]
    var found: FoundFiles
    /// For every path in `ScanComparison.pngsToInspect`.
    var pngs: [String: PNGEvidence]
    /// For every path in `ScanComparison.sidecarsToRead`.
    var sidecars: [String: SidecarEvidence]
    /// The images whose deletion waits in the trash.
    var trashed: Set<ImageID>
}

/// `images/2026-11/A.png` → `images/2026-11/A.json`
func sidecarPath(besidePNG path: String) -> String {
    path.dropLast(4) + ".json"
}
