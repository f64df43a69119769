import Files
import Glibc
package import NuraModel
import Synchronization

/// The one place that writes a person's library files.
///
/// Every file appears whole or not at all, nothing that was not expected is replaced or removed, and an operation that
/// a crash interrupted is finished by whoever writes next. Writes are serialised across threads and processes; reads
/// never wait. All methods block: call them off the cooperative pool. All paths are relative to the library's root.
package final class LibraryStore: Sendable {
    package let layout: LibraryLayout
    /// The marker as it was when the store was opened.
    package let marker: LibraryMarker

    let hooks: FailureHooks
    let pngReader: PNGReader
    let clock: WallClock
    let random: @Sendable () -> UInt64
    /// Whether `originals/` keeps a link of every PNG.
    let keepsOriginals: Bool
    private let lock = LibraryLock()
    private let lockTimeout: Double
    private let knownMarker = Mutex<FileFacts?>(nil)
    /// What was finished of interrupted operations and nobody was told of yet.
    let recovered = Mutex(RecoveryReport())
    private let hasSwept = Mutex(false)

    /// Opens the library at `layout`; nothing is written until the first operation that writes.
    ///
    /// - Parameters:
    ///   - pngReader: looks into PNG files.
    ///   - random: random bits for names that must be unique.
    ///   - lockTimeout: seconds to wait for another process that writes.
    ///   - failurePoint: see `FailurePoint`.
    /// - Throws: `LibraryError` with `libraryMissing`, `notALibrary` or `damagedState`.
    package init(
        _ layout: LibraryLayout, pngReader: @escaping PNGReader, keepsOriginals: Bool = true,
        clock: @escaping WallClock, random: @escaping @Sendable () -> UInt64, lockTimeout: Double = 30,
        failurePoint: @escaping FailureHook = { _ in }
    ) throws(LibraryError) {
        self.pngReader = pngReader
        self.keepsOriginals = keepsOriginals
        self.clock = clock
        self.random = random
        self.lockTimeout = lockTimeout
        hooks = FailureHooks(hook: failurePoint)
        marker = try LibraryMarker.read(layout)
        self.layout = LibraryLayout(root: layout.root, pictures: marker.pictures)
    }

    var journal: Journal { Journal(hooks: hooks) }

    /// Opens the library's folder, and makes sure that it still is the library that was opened.
    func openRoot() throws(LibraryError) -> Folder {
        let root = try LibraryMarker.open(layout)
        if let facts = try root.statusBeneath(LibraryLayout.marker)?.facts,
            knownMarker.withLock({ $0 == facts })
        {
            return root
        }
        let found = try LibraryMarker.read(in: root, layout)
        guard found.libraryID == marker.libraryID, found.pictures == marker.pictures else {
            throw LibraryError(
                code: .otherLibrary,
                message: "\(layout.root) now holds another library than before; nothing in it was touched")
        }
        let facts = try root.statusBeneath(LibraryLayout.marker)?.facts
        knownMarker.withLock { $0 = facts }
        return root
    }

    /// Throws unless the library is still there and still the one that was opened.
    package func verify() throws(LibraryError) {
        _ = try openRoot()
    }

    /// Whether `images/` is on another device than when the library was made: perhaps another disk is mounted there.
    package func imagesAreOnAnotherDevice() throws(LibraryError) -> Bool {
        guard let expected = marker.imagesDevice else { return false }
        return try openRoot().folder(LibraryLayout.images).status().device != expected
    }

    /// The bytes that this user may still write on the library's disk.
    package func freeBytes() throws(LibraryError) -> Int64 {
        var status = statvfs()
        guard statvfs(layout.root, &status) == 0 else { throw .system(errno, "look at", layout.root) }
        return Int64(
            clamping: UInt64(status.f_bavail).multipliedReportingOverflow(by: UInt64(status.f_frsize)).partialValue)
    }

    /// A name that no other file of `.nura` has; later ones sort later.
    func newToken() -> String {
        "\(UInt64(clamping: clock().microseconds).hexadecimal.dropFirst(2))-\(random().hexadecimal)"
    }
}

// MARK: - The lock

extension LibraryStore {
    /// Runs `body` while no other thread and no other process writes in the library. Intents that a crash left behind
    /// are finished before, see `tellRecovered`. May be nested; every writing method takes the lock by itself.
    ///
    /// - Throws: what `body` throws, and `LibraryError` when the lock is not to be had or the library is not there.
    package func withLock<Value>(_ body: () throws -> Value) throws -> Value {
        try enter()
        defer { lock.release() }
        return try body()
    }

    /// The same for what throws only `LibraryError`, with the library's folder.
    func writing<Value>(
        _ body: (borrowing Folder) throws(LibraryError) -> Value
    ) throws(LibraryError) -> Value {
        try enter()
        defer { lock.release() }
        return try body(openRoot())
    }

    private func enter() throws(LibraryError) {
        let root = try openRoot()
        let isFirst = try lock.acquire(timeout: lockTimeout) { () throws(LibraryError) in
            try root.makeFolders(LibraryLayout.state).lockFile(FilePath.name(of: LibraryLayout.lock))
        }
        guard isFirst else { return }
        do throws(LibraryError) {
            try finishIntents(in: root)
        } catch {
            lock.release()
            throw error
        }
        sweepOnce(in: root)
    }

    /// Sweeps what a crash has left half-written. What cannot be swept now is no reason to refuse a write: it is tried
    /// again by the next one.
    private func sweepOnce(in root: borrowing Folder) {
        guard !hasSwept.withLock(\.self) else { return }
        do throws(LibraryError) {
            try sweepTemporary(in: root)
            hasSwept.withLock { $0 = true }
        } catch {
            return
        }
    }
}
