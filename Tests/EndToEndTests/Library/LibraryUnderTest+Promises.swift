import Glibc
import NuraModel
import TestSupport
import Testing

extension LibraryUnderTest {
    /// Ends the daemon, and asserts what must hold for every library at rest: every image has its files where the index
    /// says, sidecars and index agree, every file is what its record says, nothing half done lies about, another look
    /// finds nothing to do, and a lost index changes no answer.
    ///
    /// - Parameter isHealthy: whether `nura check` and `nura status` have nothing to say.
    func expectSound(isHealthy: Bool = true, sourceLocation: SourceLocation = #_sourceLocation) async throws {
        if let daemon = await stopDaemon() {
            #expect(daemon.code == 0, "\(daemon)", sourceLocation: sourceLocation)
            #expect(!daemon.errors.contains(" error "), "\(daemon.errors)", sourceLocation: sourceLocation)
        }
        let contents = try await list()
        try expectFiles(of: contents, isHealthy: isHealthy, sourceLocation)
        for folder in ["intents", "tmp"] {
            #expect(try names(in: ".nura/\(folder)") == [], sourceLocation: sourceLocation)
        }
        if isHealthy {
            let check = try await run("check")
            #expect(check.code == 0, "\(check.output)\(check.errors)", sourceLocation: sourceLocation)
            let status = try await status()
            #expect(status.code == 0 && status.needsAttention == false, "\(status)", sourceLocation: sourceLocation)
        }
        let scan = try await run("scan")
        #expect(scan.output.contains("nothing has changed"), "\(scan.output)", sourceLocation: sourceLocation)
        try removeIndex()
        #expect(try await list() == contents, "after the index was lost", sourceLocation: sourceLocation)
    }

    private func expectFiles(
        of contents: LibraryContents, isHealthy: Bool, _ sourceLocation: SourceLocation
    ) throws {
        #expect(Set(contents.images.map(\.id)).count == contents.images.count, sourceLocation: sourceLocation)
        for image in contents.images {
            let names = try names(in: image.folder)
            for file in [image.path, image.sidecar] {
                let name = file.dropFirst(image.folder.count + 1)
                #expect(
                    names.contains { $0.utf8.elementsEqual(name.utf8) }, "\(file) is not among \(names)",
                    sourceLocation: sourceLocation)
            }
            guard isHealthy else { continue }
            #expect(try sidecar(image.sidecar) == image.record, sourceLocation: sourceLocation)
        }
    }

    /// What somebody does who takes `.nura/index.sqlite` for rubbish.
    func removeIndex() throws {
        for name in try names(in: ".nura") where name.hasPrefix("index.sqlite") { try remove(".nura/" + name) }
    }
}
