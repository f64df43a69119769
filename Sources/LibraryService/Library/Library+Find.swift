package import LibraryIndex
import LibraryStore
package import NuraModel

extension Library {
    /// Answers a search from the index; never touches the network or the lock.
    package func search(_ query: SearchQuery) throws -> SearchPage {
        try withIndex { try $0.search(query) }
    }

    /// The image that a person means by `reference`: its id, the beginning of its id, the path of its PNG or sidecar
    /// (absolute, or relative to the library), or its exact name.
    ///
    /// - Throws: `ReferenceError` when that is no image or several.
    package func image(_ reference: String) throws -> IndexedImage {
        if let id = ImageID(reference), let image = try withIndex({ try $0.image(id) }) { return image }
        if let path = libraryPath(reference), let image = try withIndex({ try $0.image(path: path) }) { return image }
        let named = try withIndex { try $0.images(named: reference) }
        if named.count == 1 { return named[0] }
        if named.count > 1 { throw ReferenceError.ambiguous(reference, named) }
        let prefixed = try withIndex { try $0.images(idPrefix: reference) }
        switch prefixed.count {
        case 0: throw ReferenceError.notFound(reference)
        case 1: return prefixed[0]
        default: throw ReferenceError.ambiguous(reference, prefixed)
        }
    }

    package func image(_ id: ImageID) throws -> IndexedImage {
        guard let image = try withIndex({ try $0.image(id) }) else { throw ReferenceError.notFound(id.rawValue) }
        return image
    }

    /// The path of a PNG relative to the library, from however a person names it or its sidecar.
    private func libraryPath(_ reference: String) -> String? {
        let path = layout.path(ofImageAt: reference) ?? reference
        guard path.contains("/") else { return nil }
        return path.hasSuffix(".json") ? path.dropLast(5) + ".png" : path
    }
}
