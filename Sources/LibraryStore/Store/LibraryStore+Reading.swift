import Files
package import NuraModel

/// A sidecar as it was read.
package struct SidecarReading: Hashable, Sendable {
    package let record: ImageRecord
    package let facts: FileFacts
    /// Of the sidecar's bytes.
    package let sha256: String
}

/// A sidecar that is not the record of an image.
package struct SidecarProblem: Error, Hashable {
    package let error: RecordError
    package let facts: FileFacts
}

extension LibraryStore {
    /// The largest PNG that is looked into, in bytes.
    package static let maximumPNGBytes = 512 << 20
    /// The largest sidecar that is read, in bytes.
    package static let maximumSidecarBytes = 4 << 20

    /// Reads the PNG at `path`, checks it and hashes it.
    ///
    /// - Throws: `LibraryError` with `damagedImage` for a truncated or corrupt file, `busy` for one that is still
    ///   being written, `tooLarge`, `notFound`, `libraryMissing`.
    package func inspectPNG(_ path: String) throws(LibraryError) -> PNGInspection {
        let root = try openRoot()
        let contents = try root.contents(path, limit: Self.maximumPNGBytes)
        do {
            return PNGInspection(try pngReader(contents.bytes), sha256: contents.sha256, facts: contents.facts)
        } catch {
            throw LibraryError(
                code: .damagedImage,
                message: "\(root.label(path)) is truncated or damaged; it is left as it is", cause: error)
        }
    }

    /// The bytes of the PNG at `path`.
    package func pngBytes(_ path: String) throws(LibraryError) -> [UInt8] {
        try openRoot().contents(path, limit: Self.maximumPNGBytes).bytes
    }

    /// The SHA-256 of the file at `path`, read in pieces.
    package func fingerprint(_ path: String) throws(LibraryError) -> (sha256: String, facts: FileFacts) {
        try openRoot().fingerprint(path)
    }

    /// What is at `path`; `nil` when no ordinary file is.
    package func facts(_ path: String) throws(LibraryError) -> FileFacts? {
        guard let status = try openRoot().statusBeneath(path), status.kind == .file else { return nil }
        return status.facts
    }

    /// Reads the sidecar at `path`. A file that is no record is a value, for it is the person's to mend.
    ///
    /// - Throws: `LibraryError` when the file cannot be read, as for `inspectPNG`.
    package func readSidecar(_ path: String) throws(LibraryError) -> Result<SidecarReading, SidecarProblem> {
        let contents = try openRoot().contents(path, limit: Self.maximumSidecarBytes)
        do throws(RecordError) {
            let record = try ImageRecord(sidecar: contents.bytes)
            return .success(SidecarReading(record: record, facts: contents.facts, sha256: contents.sha256))
        } catch {
            return .failure(SidecarProblem(error: error, facts: contents.facts))
        }
    }
}
