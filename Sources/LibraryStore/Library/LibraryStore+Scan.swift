import Files

extension LibraryStore {
    /// Lists everything below `images/`, without waiting for a writer.
    ///
    /// What is listed while somebody renames may miss the renamed file under both names: a file is gone only when two
    /// complete listings say so.
    ///
    /// - Parameter count: about how many images to expect; saves time when it is known.
    /// - Throws: `LibraryError` when the library itself is not there or `images/` cannot be read. Errors further down
    ///   are in the listing, which is then not complete.
    package func scan(expecting count: Int = 0) throws(LibraryError) -> LibraryListing {
        try scan(LibraryScanner(pictures: layout.pictures, namesFiles: true, expecting: count))
    }

    /// What `scan().digest` would be, in less time and in no memory to speak of: equal to the one of an earlier scan
    /// when nothing has changed since.
    ///
    /// - Returns: `nil` when not everything could be looked at.
    package func scanDigest() throws(LibraryError) -> ListingDigest? {
        let listing = try scan(LibraryScanner(pictures: layout.pictures, namesFiles: false))
        return listing.isComplete ? listing.digest : nil
    }

    private func scan(_ scanner: consuming LibraryScanner) throws(LibraryError) -> LibraryListing {
        let root = try openRoot()
        try scanner.list(root.folder(LibraryLayout.images), at: LibraryLayout.images)
        // Had the disk gone meanwhile, everything on it would look deleted.
        try verify()
        return scanner.listing
    }
}
