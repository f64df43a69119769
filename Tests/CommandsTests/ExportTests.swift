import NuraModel
import TestSupport
import Testing

@testable import Commands

@Suite struct ZIPArchiveTests {
    private func archive(_ files: [(String, [UInt8])]) throws -> [UInt8] {
        var bytes: [UInt8] = []
        try withExtendedLifetime(()) {
            let buffer = Buffer()
            var archive = ZIPArchive { buffer.bytes += $0 }
            for (name, content) in files {
                try archive.add(name, content, time: ZIPArchive.DOSTime("2026-11-22T12:34:56.000Z"))
            }
            try archive.finish()
            bytes = buffer.bytes
        }
        return bytes
    }

    private final class Buffer {
        var bytes: [UInt8] = []
    }

    @Test("Another program reads back every file, its name and its time")
    func readBack() async throws {
        let folder = try ScratchFiles()
        let large = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try folder.write("a.zip", archive([("夕日.png", [1, 2, 3]), ("empty.png", []), ("large (2).png", large)]))
        let script = """
            import zipfile, hashlib
            z = zipfile.ZipFile('a.zip')
            assert z.testzip() is None
            for i in z.infolist(): print(i.filename, i.file_size, i.date_time, i.compress_type, sep='|')
            """
        let python = try NuraProcess(
            "/usr/bin/env", ["python3", "-c", script], environment: ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"],
            directory: folder.root)
        let outcome = await python.outcome()
        #expect(outcome.code == 0, "\(outcome.errors)")
        #expect(
            outcome.lines == [
                "夕日.png|3|(2026, 11, 22, 12, 34, 56)|0", "empty.png|0|(2026, 11, 22, 12, 34, 56)|0",
                "large (2).png|300000|(2026, 11, 22, 12, 34, 56)|0",
            ])
    }

    @Test("More files than the old format can count are still read back")
    func manyFiles() async throws {
        let folder = try ScratchFiles()
        try folder.write("a.zip", archive((0..<66_000).map { ("\($0)", []) }))
        let python = try NuraProcess(
            "/usr/bin/env", ["python3", "-c", "import zipfile; print(len(zipfile.ZipFile('a.zip').namelist()))"],
            environment: ["PATH": "/usr/bin:/bin"], directory: folder.root)
        #expect(await python.outcome().output == "66000\n")
    }

    @Test("The checksum is the one that everybody uses")
    func checksum() {
        #expect(CRC32.checksum(of: Array("123456789".utf8)) == 0xCBF4_3926)
        #expect(CRC32.checksum(of: []) == 0)
    }
}

@Suite struct ExportNamesTests {
    @Test("Two pictures with one name get two, whatever the case of the letters and whoever is there already")
    func names() {
        var names = ExportNames()
        #expect(names.free("Sea.png") == "Sea.png")
        #expect(names.free("sea.png") == "sea (2).png")
        #expect(names.free("SEA.png") { $0 == "SEA (3).png" } == "SEA (4).png")
        #expect(names.free("none") == "none")
        #expect(names.free("none") == "none (2)")
    }
}
