import Foundation
import GRDB
import NuraModel

/// A row that does not hold what the schema promises.
struct RowDecodingError: Error {}

/// How images become rows and rows images.
enum ImageRow {
    /// The columns that `image(from:)` reads.
    static let columns = """
        image.id, path, png_inode, png_size, png_modified, sidecar_inode, sidecar_size, sidecar_modified, json
        """

    static func image(from row: Row) throws -> IndexedImage {
        let json = try row.withUnsafeData(atIndex: 8) { data in
            guard let data else { throw RowDecodingError() }
            return try JSONValue(parsing: data)
        }
        guard let object = json.object else { throw RowDecodingError() }
        return IndexedImage(
            record: try ImageRecord(json: object), path: row[1], png: try facts(from: row, at: 2),
            sidecar: row.hasNull(atIndex: 5) ? nil : try facts(from: row, at: 5))
    }

    /// Reads the columns `id, path, png_inode … sidecar_modified, sha256`.
    static func knownFile(from row: Row) throws -> KnownFile {
        guard let id = ImageID(indexKey: row[0]) else { throw RowDecodingError() }
        return KnownFile(
            id: id, path: row[1], png: try facts(from: row, at: 2),
            sidecar: row.hasNull(atIndex: 5) ? nil : try facts(from: row, at: 5), sha256: row[8])
    }

    /// Paths are compared without regard to case and Unicode normalisation.
    static func pathKey(_ path: String) -> String {
        path.utf8.allSatisfy { $0 < 0x80 }
            ? path.lowercased() : path.lowercased().precomposedStringWithCanonicalMapping
    }

    private static func facts(from row: Row, at index: Int) throws -> FileFacts {
        guard let inode = row[index] as Int64?, let size = row[index + 1] as Int64?,
            let modified = row[index + 2] as Int64?
        else { throw RowDecodingError() }
        return FileFacts(inode: UInt64(bitPattern: inode), size: size, modifiedNanoseconds: modified)
    }
}

extension ImageID {
    /// The id as a column holds it: texts end at a NUL for SQLite, so a noncharacter stands for it.
    var indexKey: String { Self.replacing("\0", with: "\u{FFFF}", in: rawValue) }

    init?(indexKey: String) {
        self.init(Self.replacing("\u{FFFF}", with: "\0", in: indexKey))
    }

    private static func replacing(_ old: Unicode.Scalar, with new: Unicode.Scalar, in text: String) -> String {
        guard text.unicodeScalars.contains(old) else { return text }
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: text.unicodeScalars.map { $0 == old ? new : $0 })
        return String(scalars)
    }
}
