package import NuraModel

/// What is below `images/`; paths are relative to the library's root.
package struct LibraryListing: Sendable {
    package var pngs: [String: FileFacts] = [:]
    /// Every file that ends in `.json`, whether or not it is a sidecar.
    package var sidecars: [String: FileFacts] = [:]
    /// Every folder below `images/`, without `images` itself.
    package var folders: [String] = []
    /// Ordinary files that are neither.
    package var otherFiles = 0
    /// PNGs whose names are not UTF-8, so no path can be written down: left alone, with their bytes escaped.
    package var unnamable: [String] = []
    /// Files whose paths differ from a listed one in nothing but Unicode normalisation: left alone, for a person cannot
    /// tell the two apart.
    package var twins: [String] = []
    /// Of all files and folders listed, twins and unnamable ones included.
    package var digest = ListingDigest()
    /// What could not be looked at.
    package var errors: [LibraryError] = []

    /// Whether everything was seen. A listing that is not complete says nothing about what is not in it.
    package var isComplete: Bool { errors.isEmpty }

    package init() {}
}
