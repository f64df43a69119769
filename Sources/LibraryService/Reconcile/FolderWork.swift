import LibraryIndex
import LibraryStore
import NuraModel

/// What carrying out the changes of one look has come to so far.
struct FolderWork {
    let listing: LibraryListing
    let inspections: Inspections
    var report: ScanReport
    /// For the index, in one transaction at the end.
    var indexed: [IndexedImage] = []
    var notices: [Notice] = []
    /// Images whose change has to wait for another look.
    private(set) var postponed: Set<ImageID> = []

    init(listing: LibraryListing, inspections: Inspections) {
        self.listing = listing
        self.inspections = inspections
        report = ScanReport(files: listing.pngs.count)
        report.errors = listing.errors.map(\.message)
    }

    /// Leaves the change of an image for another look.
    mutating func postpone(_ id: ImageID, _ reason: String) {
        postponed.insert(id)
        report.postponed.append(reason)
    }

    /// How the sidecar beside the PNG at `path` was listed.
    func sidecarExpectation(besidePNG path: String) -> SidecarExpectation {
        listing.sidecars[LibraryLayout.sidecar(of: path)].map(SidecarExpectation.file) ?? .absent
    }
}
