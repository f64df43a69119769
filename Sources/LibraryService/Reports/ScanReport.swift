package import NuraModel

/// What a look at the folder found and did.
package struct ScanReport: Hashable, Sendable {
    /// PNG files that were seen.
    package internal(set) var files: Int
    package internal(set) var moved = 0
    package internal(set) var edited = 0
    package internal(set) var imported = 0
    package internal(set) var copied = 0
    package internal(set) var returned = 0
    package internal(set) var sidecarsWritten = 0
    package internal(set) var deleted = 0
    /// Images whose files are gone, and that are not yet taken for deleted.
    package internal(set) var missing: [ImageID] = []
    /// Deletions that wait for the person's word.
    package internal(set) var braked: BrakedDeletions?
    /// Folders that could not be read, each with the reason.
    package internal(set) var errors: [String] = []
    /// Changes that could not be carried out now and are tried again at the next look, each with the reason.
    package internal(set) var postponed: [String] = []

    package var changes: Int {
        moved + edited + imported + copied + returned + sidecarsWritten + deleted
    }

    package init(files: Int = 0) {
        self.files = files
    }

    /// Counts what an earlier look did too.
    mutating func add(_ earlier: ScanReport) {
        moved += earlier.moved
        edited += earlier.edited
        imported += earlier.imported
        copied += earlier.copied
        returned += earlier.returned
        sidecarsWritten += earlier.sidecarsWritten
        deleted += earlier.deleted
    }
}
