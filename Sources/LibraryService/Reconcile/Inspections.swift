import LibraryStore
import NuraModel

/// What opening the new and changed files of a folder told, remembered for as long as their facts stay the same.
struct Inspections {
    private struct Opened<Value> {
        let facts: FileFacts
        let value: Value
    }

    private let store: LibraryStore
    private var pictures: [String: Opened<Result<PNGInspection, LibraryError>>] = [:]
    private var records: [String: Opened<SidecarEvidence>] = [:]

    init(store: LibraryStore) {
        self.store = store
    }

    /// Opens what `comparison` asks for and what was not open yet.
    ///
    /// - Returns: whether anything had to be opened.
    mutating func open(_ comparison: ScanComparison, in listing: LibraryListing) -> Bool {
        var opened = false
        for path in comparison.pngsToInspect {
            guard let facts = listing.pngs[path], pictures[path]?.facts != facts else { continue }
            opened = true
            pictures[path] = Opened(facts: facts, value: inspect(path))
        }
        for path in comparison.sidecarsToRead {
            guard let facts = listing.sidecars[path], records[path]?.facts != facts else { continue }
            opened = true
            records[path] = Opened(facts: facts, value: read(path))
        }
        return opened
    }

    func pngs(_ comparison: ScanComparison, in listing: LibraryListing) -> [String: PNGEvidence] {
        var evidence: [String: PNGEvidence] = [:]
        for path in comparison.pngsToInspect {
            guard let opened = pictures[path], opened.facts == listing.pngs[path] else {
                evidence[path] = .changing
                continue
            }
            evidence[path] = Self.evidence(opened.value, facts: opened.facts)
        }
        return evidence
    }

    func sidecars(_ comparison: ScanComparison, in listing: LibraryListing) -> [String: SidecarEvidence] {
        var evidence: [String: SidecarEvidence] = [:]
        for path in comparison.sidecarsToRead {
            evidence[path] = records[path]?.value ?? .unusable(reason: "it is still being written")
        }
        return evidence
    }

    /// The picture in the PNG at `path`, which must have been opened and be one.
    func picture(at path: String) throws -> PNGInspection {
        guard let opened = pictures[path] else { return try store.inspectPNG(path) }
        return try opened.value.get()
    }

    private func inspect(_ path: String) -> Result<PNGInspection, LibraryError> {
        do throws(LibraryError) {
            return .success(try store.inspectPNG(path))
        } catch {
            return .failure(error)
        }
    }

    private func read(_ path: String) -> SidecarEvidence {
        do throws(LibraryError) {
            switch try store.readSidecar(path) {
            case .success(let reading):
                if let folder = reading.record.metadata.folder, LibraryFolder(folder) == nil {
                    return .unusable(reason: "\"metadata.folder\" is \"\(folder)\", which is no folder under images/")
                }
                return .record(reading.record)
            case .failure(let problem):
                return .unusable(reason: problem.error.message)
            }
        } catch {
            return .unusable(reason: error.message)
        }
    }

    private static func evidence(_ result: Result<PNGInspection, LibraryError>, facts: FileFacts) -> PNGEvidence {
        switch result {
        case .success(let picture) where picture.facts == facts:
            .picture(sha256: picture.sha256, embeddedID: picture.embeddedID)
        case .success: .changing
        case .failure(let error) where error.code == .damagedImage || error.code == .tooLarge:
            .damaged(reason: error.message)
        case .failure(let error) where error.code == .notPermitted: .damaged(reason: error.message)
        case .failure: .changing
        }
    }
}
