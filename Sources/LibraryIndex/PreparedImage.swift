import Foundation
import NuraModel

/// An image with everything that the tables hold of it, worked out beforehand: of the work of filling an index, the
/// part that any number of threads can share.
package struct PreparedImage: Sendable {
    package let image: IndexedImage
    /// The record as it is kept, in JSON.
    let json: String
    let document: Document
    let pathKey: String
    let facts: Data

    package init(_ image: IndexedImage) {
        self.image = image
        json = JSONValue.object(image.record.json).text(.compact)
        document = Document(image.record)
        pathKey = ImageRow.pathKey(image.path)
        facts = MetadataFacts(image.record.metadata).bytes
    }
}
