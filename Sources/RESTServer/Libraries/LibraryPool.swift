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
        /// `nil` while it is being opened.
        var stay: LibraryStay?
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

    /// Every library that was opened, for one who looks after them.
    let openings: AsyncStream<LibraryOpening>

    private let opening: AsyncStream<LibraryOpening>.Continuation
    private let bound: Int
    private let open: @Sendable (UserID) async throws -> Library
    private let state = Mutex(State())

    /// - Parameters:
    ///   - bound: how many libraries may be open at a time.
    ///   - open: opens the library of a user, and makes it where there is none.
    init(bound: Int, open: @escaping @Sendable (UserID) async throws -> Library) {
        self.bound = max(1, bound)
        self.open = open
        (openings, opening) = AsyncStream.makeStream()
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
                let stay = LibraryStay()
                state.entries[user] = Entry(
                    library: library, leases: 1, serial: state.uses, lastUse: state.uses, stay: stay)
                opening.yield(LibraryOpening(user: user, library: library, closing: stay.closing))
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

    /// How many libraries are open.
    var count: Int { state.withLock { state in state.entries.values.count { $0.library != nil } } }
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

/// A library that was opened, until the pool closes it.
struct LibraryOpening: Sendable {
    let user: UserID
    let library: Library
    /// Ends when the pool has let go of the library.
    let closing: AsyncStream<Never>
}

/// Ends its stream when nobody has it any longer.
fileprivate final class LibraryStay: Sendable {
    let closing: AsyncStream<Never>
    private let end: AsyncStream<Never>.Continuation

    init() {
        (closing, end) = AsyncStream.makeStream()
    }

    deinit {
        end.finish()
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
