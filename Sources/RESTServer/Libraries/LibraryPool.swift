import LibraryService
import LibraryStore
import NuraModel
import Synchronization

/// The libraries that are open, at most so many: the one that was used longest ago makes room for the next.
final class LibraryPool: Sendable {
    fileprivate struct Entry {
        /// `nil` while it is being opened.
        var library: Library?
        var leases = 0
        /// Tells apart the openings of a library.
        var serial: UInt64 = 0
        var lastUse: UInt64 = 0
        /// Those who wait until it is open.
        var waiters: [CheckedContinuation<Void, Never>] = []
    }

    fileprivate struct State {
        var entries: [UserID: Entry] = [:]
        var uses: UInt64 = 0
        /// Those who wait until a library may be closed.
        var waitingForRoom: [CheckedContinuation<Void, Never>] = []
    }

    fileprivate enum Turn {
        case ready(Library, serial: UInt64)
        case open
        case wait
        case waitForRoom
    }

    private let bound: Int
    private let open: @Sendable (UserID) async throws -> Library
    private let state = Mutex(State())

    /// - Parameters:
    ///   - bound: how many libraries may be open at a time.
    ///   - open: opens the library of a user, and makes it where there is none.
    init(bound: Int, open: @escaping @Sendable (UserID) async throws -> Library) {
        self.bound = max(1, bound)
        self.open = open
    }

    /// The library of `user`, which stays open until the lease goes away.
    ///
    /// - Throws: what opening throws.
    func lease(_ user: UserID) async throws -> LibraryLease {
        while true {
            switch state.withLock({ $0.turn(user, bound: bound) }) {
            case .ready(let library, let serial): return lease(library, serial, of: user)
            case .open:
                let (library, serial) = try await opened(user)
                return lease(library, serial, of: user)
            case .wait:
                await withCheckedContinuation { continuation in
                    let waits = state.withLock { state in
                        guard let entry = state.entries[user], entry.library == nil else { return false }
                        state.entries[user]?.waiters.append(continuation)
                        return true
                    }
                    if !waits { continuation.resume() }
                }
            case .waitForRoom:
                await withCheckedContinuation { continuation in
                    let waits = state.withLock { state in
                        guard state.entries.count >= bound, state.idlest == nil else { return false }
                        state.waitingForRoom.append(continuation)
                        return true
                    }
                    if !waits { continuation.resume() }
                }
            }
        }
    }

    /// The library of `user` if it is open; looking after it does not count as use.
    func leaseOfOpen(_ user: UserID) -> LibraryLease? {
        let found = state.withLock { state -> (Library, UInt64)? in
            guard let entry = state.entries[user], let library = entry.library else { return nil }
            state.entries[user]?.leases += 1
            return (library, entry.serial)
        }
        return found.map { lease($0.0, $0.1, of: user) }
    }

    private func lease(_ library: Library, _ serial: UInt64, of user: UserID) -> LibraryLease {
        LibraryLease(library: library, serial: serial) { [self] in release(library, of: user) }
    }

    private func opened(_ user: UserID) async throws -> (Library, serial: UInt64) {
        do {
            let library = try await open(user)
            return (library, finish(opening: user, library))
        } catch {
            _ = finish(opening: user, nil)
            throw error
        }
    }

    private func finish(opening user: UserID, _ library: Library?) -> UInt64 {
        let (waiters, serial) = state.withLock { state in
            let waiters = state.entries[user]?.waiters ?? []
            if let library {
                state.uses += 1
                state.entries[user] = Entry(library: library, leases: 1, serial: state.uses, lastUse: state.uses)
            } else {
                state.entries[user] = nil
            }
            return (waiters + state.takeWaitingForRoom(), state.uses)
        }
        for waiter in waiters { waiter.resume() }
        return serial
    }

    private func release(_ library: Library, of user: UserID) {
        let waiters = state.withLock { state -> [CheckedContinuation<Void, Never>] in
            // It may have been forgotten meanwhile, and another one opened.
            guard state.entries[user]?.library === library else { return [] }
            state.entries[user]?.leases -= 1
            return state.entries[user]?.leases == 0 ? state.takeWaitingForRoom() : []
        }
        for waiter in waiters { waiter.resume() }
    }

    /// Lets go of a library whose folder is gone or another one: the next request opens what is there then.
    func forget(_ user: UserID) {
        let waiters = state.withLock { state in
            if state.entries[user]?.library != nil { state.entries[user] = nil }
            return state.takeWaitingForRoom()
        }
        for waiter in waiters { waiter.resume() }
    }

    /// The users whose libraries are open.
    var users: [UserID] {
        state.withLock { state in state.entries.filter { $0.value.library != nil }.map(\.key) }
    }
}

extension LibraryPool.State {
    fileprivate mutating func turn(_ user: UserID, bound: Int) -> LibraryPool.Turn {
        uses += 1
        if let entry = entries[user] {
            guard let library = entry.library else { return .wait }
            entries[user]?.leases += 1
            entries[user]?.lastUse = uses
            return .ready(library, serial: entry.serial)
        }
        if entries.count >= bound {
            guard let idlest else { return .waitForRoom }
            entries[idlest] = nil
        }
        entries[user] = LibraryPool.Entry()
        return .open
    }

    /// Of the libraries that nobody uses, the one that was used longest ago.
    fileprivate var idlest: UserID? {
        entries.filter { $0.value.library != nil && $0.value.leases == 0 }.min { $0.value.lastUse < $1.value.lastUse }?
            .key
    }

    fileprivate mutating func takeWaitingForRoom() -> [CheckedContinuation<Void, Never>] {
        defer { waitingForRoom = [] }
        return waitingForRoom
    }
}

/// A library in use; given back when the value goes away.
final class LibraryLease: Sendable {
    let library: Library
    /// Tells apart the openings of a library.
    let serial: UInt64
    private let giveBack: @Sendable () -> Void

    init(library: Library, serial: UInt64, giveBack: @escaping @Sendable () -> Void) {
        self.library = library
        self.serial = serial
        self.giveBack = giveBack
    }

    deinit {
        giveBack()
    }
}
