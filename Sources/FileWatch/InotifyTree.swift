import Glibc
import Synchronization

/// The folders below a root with their inotify watches, and what the kernel's events mean for them.
final class InotifyTree: Sendable {
    /// Why no more events will come.
    struct Ending: Equatable {
        /// `nil` when the root is gone.
        let error: WatchError?
    }

    /// The first half of a rename, until the second half is read.
    private struct Departure {
        /// Where in the batch the event of the departure stands.
        let position: Int
        let path: String
        let folders: [(watch: Int32, subpath: String)]
        /// What happened in those folders before the second half was read.
        var postponed: [InotifyEvent] = []
    }

    private static let mask =
        UInt32(IN_CLOSE_WRITE) | UInt32(IN_MOVED_FROM) | UInt32(IN_MOVED_TO) | UInt32(IN_CREATE)
        | UInt32(IN_DELETE) | UInt32(IN_ATTRIB) | UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF)
        | UInt32(IN_ONLYDIR) | UInt32(IN_EXCL_UNLINK)
    private static let bufferSize = 256 * 1024

    private let root: String
    private let descriptor: Int32
    private let mostFolders: Int
    private let leavesOut: @Sendable (String) -> Bool
    private let folders = Mutex(WatchedFolders())

    init(root: String, descriptor: Int32, mostFolders: Int, leavesOut: @escaping @Sendable (String) -> Bool) {
        self.root = root
        self.descriptor = descriptor
        self.mostFolders = mostFolders
        self.leavesOut = leavesOut
    }

    /// Sets the watches of the root and of every folder below it.
    func watchRoot() -> WatchError? {
        folders.withLock { folders in
            var ignored: [FileEvent] = []
            return watch("", in: &folders, telling: &ignored)
        }
    }

    /// Takes the events that the kernel has, in one go and at most a buffer of them.
    func readEvents(into events: inout [FileEvent]) -> Ending? {
        let raw = withUnsafeTemporaryAllocation(byteCount: Self.bufferSize, alignment: 8) { buffer in
            let count = read(descriptor, buffer.baseAddress, buffer.count)
            return count > 0 ? InotifyEvent.all(in: UnsafeRawBufferPointer(buffer.prefixBuffer(count))) : []
        }
        return folders.withLock { folders in
            var batch = Batch()
            for event in raw {
                if let ending = take(event, into: &batch, folders: &folders) {
                    events += batch.events
                    return ending
                }
            }
            for departure in batch.departures.values { unwatch(departure.folders, in: &folders) }
            events += batch.events
            return nil
        }
    }

    private struct Batch {
        var events: [FileEvent] = []
        var departures: [UInt32: Departure] = [:]

        /// Keeps an event of a folder that is on its way until it is known where to.
        mutating func postpone(_ event: InotifyEvent) {
            for (cookie, departure) in departures where departure.folders.contains(where: { $0.watch == event.watch }) {
                departures[cookie]?.postponed.append(event)
            }
        }
    }

    private func take(
        _ event: InotifyEvent, into batch: inout Batch, folders: inout WatchedFolders
    ) -> Ending? {
        if event.has(IN_Q_OVERFLOW) {
            batch.events.append(FileEvent(.overflow, ""))
            return watchAnew(in: &folders).map { Ending(error: $0) }
        }
        if event.has(IN_IGNORED) {
            folders.remove(event.watch)
            return nil
        }
        guard let folder = folders.path(of: event.watch) else {
            batch.postpone(event)
            return nil
        }
        if event.has(IN_DELETE_SELF) || event.has(IN_MOVE_SELF) || event.has(IN_UNMOUNT) {
            guard folder.isEmpty else { return nil }
            batch.events.append(FileEvent(.rootVanished, ""))
            return Ending(error: nil)
        }
        guard let name = event.name, !name.isEmpty else { return nil }
        let path = name.below(folder)
        if event.isFolder { return takeFolder(event, path, into: &batch, folders: &folders) }
        takeFile(event, path, into: &batch)
        return nil
    }

    private func takeFile(_ event: InotifyEvent, _ path: String, into batch: inout Batch) {
        if event.has(IN_CLOSE_WRITE) { batch.events.append(FileEvent(.closedAfterWriting, path)) }
        if event.has(IN_CREATE) { batch.events.append(FileEvent(isLink(path) ? .movedIn : .created, path)) }
        if event.has(IN_DELETE) { batch.events.append(FileEvent(.deleted, path)) }
        if event.has(IN_ATTRIB) { batch.events.append(FileEvent(.attributesChanged, path)) }
        if event.has(IN_MOVED_FROM) {
            batch.departures[event.cookie] = Departure(position: batch.events.count, path: path, folders: [])
            batch.events.append(FileEvent(.movedOut, path))
        }
        if event.has(IN_MOVED_TO) {
            guard let departure = batch.departures.removeValue(forKey: event.cookie) else {
                batch.events.append(FileEvent(.movedIn, path))
                return
            }
            // In the place of the departure, for what happened to the old name since then happened after it.
            batch.events[departure.position] = FileEvent(.moved(from: departure.path), path)
        }
    }

    private func takeFolder(
        _ event: InotifyEvent, _ path: String, into batch: inout Batch, folders: inout WatchedFolders
    ) -> Ending? {
        if event.has(IN_CREATE) || event.has(IN_MOVED_TO) {
            return takeArrival(event, path, into: &batch, folders: &folders)
        }
        guard !leavesOut(path) else { return nil }
        if event.has(IN_DELETE) {
            if let watch = folders.watch(of: path) { folders.remove(watch) }
            batch.events.append(FileEvent(.folderVanished, path))
        } else if event.has(IN_MOVED_FROM) {
            let inside = folders.detach(path)
            // A folder that was never watched goes on as one that appears.
            if !inside.isEmpty {
                let position = batch.events.count
                batch.departures[event.cookie] = Departure(position: position, path: path, folders: inside)
            }
            batch.events.append(FileEvent(.folderVanished, path))
        }
        return nil
    }

    private func takeArrival(
        _ event: InotifyEvent, _ path: String, into batch: inout Batch, folders: inout WatchedFolders
    ) -> Ending? {
        let departure = event.has(IN_MOVED_TO) ? batch.departures.removeValue(forKey: event.cookie) : nil
        if let departure {
            guard !leavesOut(path) else {
                unwatch(departure.folders, in: &folders)
                return nil
            }
            batch.events[departure.position] = FileEvent(.folderMoved(from: departure.path), path)
            for (watch, subpath) in departure.folders {
                folders.set(watch, subpath.isEmpty ? path : subpath.below(path))
            }
            for event in departure.postponed {
                if let ending = take(event, into: &batch, folders: &folders) { return ending }
            }
        }
        return watch(path, in: &folders, telling: &batch.events).map { Ending(error: $0) }
    }

    /// Watches a folder and all below it, tells of those that were not watched before and of the files in them.
    ///
    /// A folder is watched before it is listed; one that is watched already is still gone through, for a folder
    /// below it may have been made and missed while it moved.
    private func watch(
        _ path: String, in folders: inout WatchedFolders, telling events: inout [FileEvent]
    ) -> WatchError? {
        var pending = [path]
        while let path = pending.popLast() {
            guard path.isEmpty || !leavesOut(path) else { continue }
            let known = folders.watch(of: path)
            switch addWatch(path, watches: folders.count) {
            case .failure(let error): return error
            case .success(nil): continue
            case .success(let watch?):
                folders.set(watch, path)
                let isNew = watch != known
                if isNew { events.append(FileEvent(.folderAppeared, path)) }
                pending += list(path, tellingFiles: isNew, into: &events)
            }
        }
        return nil
    }

    /// - Returns: the folders in the folder at `path`.
    private func list(_ path: String, tellingFiles: Bool, into events: inout [FileEvent]) -> [String] {
        guard case .success(let listing) = FolderListing.of(absolute(path), follows: path.isEmpty) else { return [] }
        var inside: [String] = []
        for (name, kind) in listing.entries {
            switch kind {
            case .folder: inside.append(name.below(path))
            case .file: if tellingFiles { events.append(FileEvent(.found, name.below(path))) }
            }
        }
        return inside
    }

    /// - Returns: the watch, or `nil` for a folder below the root that is gone or closed to us.
    private func addWatch(_ path: String, watches: Int) -> Result<Int32?, WatchError> {
        guard watches < mostFolders else { return .failure(.system(ENOSPC, absolute(path), watches: watches)) }
        let flags = path.isEmpty ? Self.mask : Self.mask | UInt32(IN_DONT_FOLLOW)
        let watch = inotify_add_watch(descriptor, absolute(path), flags)
        if watch >= 0 { return .success(watch) }
        let number = errno
        let isFatal = path.isEmpty || number == ENOSPC || number == ENOMEM
        return isFatal ? .failure(.system(number, absolute(path), watches: watches)) : .success(nil)
    }

    private func unwatch(_ inside: [(watch: Int32, subpath: String)], in folders: inout WatchedFolders) {
        // A folder that has come back meanwhile is on the map again, under the same watch.
        for (watch, _) in inside where folders.path(of: watch) == nil { inotify_rm_watch(descriptor, watch) }
    }

    /// After lost events: watches what is there now and nothing else.
    private func watchAnew(in folders: inout WatchedFolders) -> WatchError? {
        var appeared: [FileEvent] = []
        let before = folders
        folders = WatchedFolders()
        if let error = watch("", in: &folders, telling: &appeared) { return error }
        for watch in before.watches(notIn: []) where folders.path(of: watch) == nil {
            inotify_rm_watch(descriptor, watch)
        }
        return nil
    }

    /// Whether the file at `path` is a second name of a file: nobody will close it.
    private func isLink(_ path: String) -> Bool {
        guard case .file(_, let links) = FolderListing.Kind(absolute(path), in: AT_FDCWD) else { return false }
        return links > 1
    }

    private func absolute(_ path: String) -> String {
        path.isEmpty ? root : "\(root)/\(path)"
    }
}

extension UnsafeMutableRawBufferPointer {
    fileprivate func prefixBuffer(_ count: Int) -> UnsafeMutableRawBufferPointer {
        UnsafeMutableRawBufferPointer(rebasing: self[..<count])
    }
}
