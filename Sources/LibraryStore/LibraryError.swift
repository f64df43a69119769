/// A failure to read or change a library.
package struct LibraryError: Error {
    package enum Code: String, CaseIterable, Sendable {
        /// The file, image or trash entry is not there.
        case notFound = "not_found"
        /// The name is taken by something else.
        case exists
        /// The folder of the library is not there: unmounted, moved or deleted.
        case libraryMissing = "library_missing"
        /// The folder is there, but it has no marker.
        case notALibrary = "not_a_library"
        /// The folder holds another library than the one that was opened.
        case otherLibrary = "other_library"
        case diskFull = "disk_full"
        case readOnly = "read_only"
        case notPermitted = "not_permitted"
        /// The bytes are not the image that they should be.
        case damagedImage = "damaged_image"
        /// Another process works on the library, or on the file.
        case busy
        /// A path that leaves the library, or breaks the naming rules.
        case unsafePath = "unsafe_path"
        /// The file is no longer the one that the caller looked at; nothing was changed.
        case changed
        /// The files are in place, but the caller's part of the work (the index) failed.
        case notIndexed = "not_indexed"
        /// A file that is larger than Nura reads.
        case tooLarge = "too_large"
        /// A file of Nura's own that cannot be understood.
        case damagedState = "damaged_state"
        /// A failure point stopped the operation, as a crash would have: only in tests.
        case interrupted
        /// Any other failure of the operating system.
        case io
    }

    package let code: Code
    /// What happened to which file, and what the person can do about it.
    package let message: String
    /// The error underneath, for the log and never for a response.
    package let cause: (any Error)?

    package init(code: Code, message: String, cause: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.cause = cause
    }
}

extension LibraryError: CustomStringConvertible {
    package var description: String { message }
}
