package import LibraryIndex
import NuraModel

/// A reference to an image (an id, the beginning of one, a path or a name) that does not lead to exactly one.
package struct ReferenceError: Error {
    package enum Code: String, Sendable {
        case notFound = "not_found"
        case ambiguous
    }

    package let code: Code
    /// What was looked for, and how to say it so that one image is meant.
    package let message: String
    /// The images it could mean, at most ten.
    package let candidates: [IndexedImage]

    static func notFound(_ reference: String) -> ReferenceError {
        ReferenceError(
            code: .notFound,
            message: "no image has the id, path or name \"\(reference)\"; `nura search` finds images by their words",
            candidates: [])
    }

    static func ambiguous(_ reference: String, _ candidates: [IndexedImage]) -> ReferenceError {
        let ids = candidates.prefix(10).map(\.record.id.rawValue).joined(separator: ", ")
        return ReferenceError(
            code: .ambiguous,
            message: "\"\(reference)\" could be any of \(candidates.count) images; use an id instead: \(ids)",
            candidates: Array(candidates.prefix(10)))
    }
}
