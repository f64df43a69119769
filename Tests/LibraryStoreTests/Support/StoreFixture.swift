import Glibc
import LibraryStore
import NuraModel
import PNGCodec
import Synchronization
import Testing

/// A library in a scratch folder that goes away with the fixture.
final class StoreFixture: Sendable {
    let layout: LibraryLayout
    let store: LibraryStore
    private let parent: String

    convenience init() throws {
        try self.init(in: StoreFixture.makeScratchFolder())
    }

    /// Makes the library in the folder `parent`, which goes away with it.
    init(in parent: String) throws {
        self.parent = parent
        layout = LibraryLayout(root: parent + "/Nura")
        _ = try LibraryFoundation(layout).create(libraryID: "library-1", userID: "user-1")
        store = try StoreFixture.open(layout)
    }

    deinit {
        StoreFixture.removeTree(parent)
    }

    /// A store as another run of the program would open it.
    static func open(
        _ layout: LibraryLayout, lockTimeout: Double = 30, failurePoint: @escaping FailureHook = { _ in }
    ) throws -> LibraryStore {
        try LibraryStore(
            layout, pngReader: readPNG, clock: { Timestamp(milliseconds: 1_795_348_800_000) },
            random: { UInt64.random(in: .min ... .max) }, lockTimeout: lockTimeout, failurePoint: failurePoint)
    }

    func reopened(_ failurePoint: @escaping FailureHook = { _ in }) throws -> LibraryStore {
        try StoreFixture.open(layout, failurePoint: failurePoint)
    }

    // MARK: Files, past the store

    func absolute(_ path: String) -> String { layout.absolute(path) }

    func write(_ bytes: [UInt8], _ path: String) throws {
        let number = Glibc.open(absolute(path), O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        try #require(number >= 0, "cannot write \(path): errno \(errno)")
        defer { close(number) }
        try #require(bytes.isEmpty || Glibc.write(number, bytes, bytes.count) == bytes.count)
    }

    func read(_ path: String) -> [UInt8]? {
        let number = Glibc.open(absolute(path), O_RDONLY)
        guard number >= 0 else { return nil }
        defer { close(number) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = Glibc.read(number, &buffer, buffer.count)
            guard count > 0 else { return bytes }
            bytes += buffer[..<count]
        }
    }

    func exists(_ path: String) -> Bool { access(absolute(path), F_OK) == 0 }

    func rename(_ path: String, to newPath: String) throws {
        try #require(Glibc.rename(absolute(path), absolute(newPath)) == 0)
    }

    func remove(_ path: String) throws {
        try #require(unlink(absolute(path)) == 0)
    }

    func makeFolder(_ path: String) throws {
        try #require(mkdir(absolute(path), 0o755) == 0 || errno == EEXIST)
    }

    func names(_ path: String) -> [String] {
        guard let stream = opendir(absolute(path)) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// Every ordinary file below `path`, with its bytes.
    func files(below path: String) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for name in names(path) {
            let inner = "\(path)/\(name)"
            var status = stat()
            guard lstat(absolute(inner), &status) == 0 else { continue }
            if status.st_mode & S_IFMT == S_IFDIR {
                files.merge(self.files(below: inner)) { first, _ in first }
            } else if status.st_mode & S_IFMT == S_IFREG {
                files[inner] = read(inner)
            }
        }
        return files
    }

    /// - Parameter inMemory: whether it should be where flushing costs nothing, for tests of very many writes.
    static func makeScratchFolder(inMemory: Bool = false) throws -> String {
        let parent = inMemory && access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
        var template = Array("\(parent)/nura-store-XXXXXX".utf8CString)
        let made = try #require(mkdtemp(&template))
        return String(cString: made)
    }

    static func removeTree(_ path: String) {
        if let stream = opendir(path) {
            var names: [String] = []
            while let entry = readdir(stream) {
                names.append(
                    withUnsafePointer(to: &entry.pointee.d_name) {
                        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                    })
            }
            closedir(stream)
            for name in names where name != "." && name != ".." {
                var status = stat()
                guard lstat("\(path)/\(name)", &status) == 0 else { continue }
                if status.st_mode & S_IFMT == S_IFDIR {
                    removeTree("\(path)/\(name)")
                } else {
                    unlink("\(path)/\(name)")
                }
            }
            rmdir(path)
        }
    }
}

/// Looks for the marks that `samplePNG` makes; a stand-in for the codec.
let readPNG: PNGReader = { bytes in
    guard bytes.count > 33, bytes.suffix(4).elementsEqual("END!".utf8) else {
        throw RecordError(code: .badValue, message: "truncated")
    }
    return PNGInfo(
        width: 4, height: 3, bitDepth: 8, hasAlpha: false, texts: [PNGText("Title", "sample")],
        preferred: ["Title": "sample"])
}

/// Bytes with the first chunk of a PNG of 4 by 3 pixels, each `seed` another picture.
func samplePNG(_ seed: Int, size: Int = 200) -> [UInt8] {
    var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
    bytes += Array("IHDR".utf8) + [0, 0, 0, 4, 0, 0, 0, 3, 8, 2, 0, 0, 0, 0, 0, 0, 0]
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    for _ in 0..<size {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(UInt8(truncatingIfNeeded: state >> 33))
    }
    return bytes + Array("END!".utf8)
}

func sampleRecord(_ name: String, id: String = "id-1") throws -> ImageRecord {
    ImageRecord(
        id: try #require(ImageID(id)), userID: "user-1", name: name, prompt: "A serene sunset",
        metadata: ImageMetadata(["tags": ["dusk", "sea"]]), createdAt: Timestamp(milliseconds: 1_795_348_800_000),
        updatedAt: Timestamp(milliseconds: 1_795_348_800_000))
}

func folder(_ path: String) throws -> LibraryFolder {
    try #require(LibraryFolder(path))
}
