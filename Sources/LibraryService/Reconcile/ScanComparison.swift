import LibraryIndex
import LibraryStore
import NuraModel

/// The difference between what the index knew and what a look at the folder found, by file facts alone: it says
/// which files must be opened before anything can be decided.
struct ScanComparison: Sendable {
    /// New and changed PNGs.
    private(set) var pngsToInspect: [String] = []
    /// New and changed sidecars that can matter: those beside a PNG.
    private(set) var sidecarsToRead: [String] = []
    /// Known images whose PNG is not where it was.
    private(set) var absent: [ImageID] = []
    /// Known images whose PNG is there but whose sidecar is gone, or is spelled in another normal form than the PNG.
    private(set) var withoutSidecar: [ImageID] = []

    /// Whether the folder is as the index knows it.
    var isQuiet: Bool {
        pngsToInspect.isEmpty && sidecarsToRead.isEmpty && absent.isEmpty && withoutSidecar.isEmpty
    }

    init(known: [KnownFile], found: FoundFiles) {
        var knownPNGs = 0
        var knownSidecars = 0
        for image in known {
            guard let png = found.png(at: image.path) else {
                absent.append(image.id)
                continue
            }
            knownPNGs += 1
            let isRespelled = !FilePath.areSame(png.path, image.path)
            if png.facts != image.png || isRespelled { pngsToInspect.append(png.path) }
            let place = sidecarPath(besidePNG: png.path)
            guard let sidecar = found.sidecar(at: place) else {
                withoutSidecar.append(image.id)
                continue
            }
            knownSidecars += 1
            if sidecar.facts != image.sidecar {
                sidecarsToRead.append(sidecar.path)
            } else if !FilePath.areSame(sidecar.path, place) {
                withoutSidecar.append(image.id)
            }
        }
        guard knownPNGs < found.pngs.count || knownSidecars < found.sidecars.count else { return }
        addNewFiles(known: known, found: found)
    }

    private mutating func addNewFiles(known: [KnownFile], found: FoundFiles) {
        let knownPaths = Set(known.map(\.path))
        for path in found.pngs.keys where !knownPaths.contains(path) {
            pngsToInspect.append(path)
            let sidecar = sidecarPath(besidePNG: path)
            if found.sidecars[sidecar] != nil { sidecarsToRead.append(sidecar) }
        }
        pngsToInspect.sort()
        sidecarsToRead.sort()
    }
}
