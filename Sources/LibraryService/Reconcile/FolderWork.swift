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

    init(listing: LibraryListing, inspections: Inspections) {
        self.listing = listing
        self.inspections = inspections
        report = ScanReport(files: listing.pngs.count)
        report.errors = listing.errors.map(\.message)
    }

    /// How the sidecar beside the PNG at `path` was listed.
    func sidecarExpectation(besidePNG path: String) -> SidecarExpectation {
        listing.sidecars[LibraryLayout.sidecar(of: path)].map(SidecarExpectation.file) ?? .absent
    }
}
