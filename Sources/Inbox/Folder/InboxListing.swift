/// What lies in the inbox.
package struct InboxListing: Sendable {
    /// Every file that may be a drop, ordered by path.
    package internal(set) var files: [InboxFile] = []
    /// Why folders could not be looked into. A listing with such holes says nothing about a file that is not in it.
    package internal(set) var errors: [InboxError] = []
    /// Files and folders whose names are not UTF-8, so no path can be written down: left alone, and shown here with
    /// what is not UTF-8 replaced.
    package internal(set) var unnamable: [String] = []

    package var isComplete: Bool { errors.isEmpty }
}
