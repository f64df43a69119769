import Glibc

/// A small disk in memory, mounted in a mount namespace of its own: nothing else on the machine sees it, and it goes
/// away with the thread that uses it.
enum SmallDisk {
    /// Whether this process may mount disks.
    static let isAvailable: Bool = {
        let works = Flag()
        return (try? run(kilobytes: 64) { _ in works.isSet = true }) != nil && works.isSet
    }()

    private final class Flag {
        var isSet = false
    }

    struct NotPermitted: Error {}

    /// Runs `body` on a thread that sees a disk of that size at the path that `body` gets.
    static func run(kilobytes: Int, _ body: @escaping (_ path: String) throws -> Void) throws {
        let task = Task(kilobytes: kilobytes, body: body)
        var thread = pthread_t()
        let argument = Unmanaged.passRetained(task)
        let failure = pthread_create(
            &thread, nil,
            { argument in
                guard let argument else { return nil }
                Unmanaged<Task>.fromOpaque(argument).takeUnretainedValue().run()
                return nil
            }, argument.toOpaque())
        guard failure == 0 else {
            argument.release()
            throw NotPermitted()
        }
        pthread_join(thread, nil)
        argument.release()
        if let error = task.error { throw error }
    }

    /// Makes the disk at `path` read-only; only inside `run`.
    static func makeReadOnly(_ path: String) throws {
        guard mount("none", path, "tmpfs", UInt(bitPattern: readOnly | remount), nil) == 0 else { throw NotPermitted() }
    }

    // <sys/mount.h>, <sched.h>
    private static let readOnly = 1
    private static let remount = 32
    private static let recursive = 16384
    private static let isPrivate = 1 << 18
    private static let newNamespace: Int32 = 0x20000

    private final class Task {
        let kilobytes: Int
        let body: (String) throws -> Void
        var error: (any Error)?

        init(kilobytes: Int, body: @escaping (String) throws -> Void) {
            self.kilobytes = kilobytes
            self.body = body
        }

        func run() {
            do {
                try perform()
            } catch {
                self.error = error
            }
        }

        private func perform() throws {
            // Glibc's module has no unshare(2).
            typealias Unshare = @convention(c) (Int32) -> Int32
            guard let symbol = dlsym(nil, "unshare") else { throw NotPermitted() }
            let unshare = unsafeBitCast(symbol, to: Unshare.self)
            let path = try StoreFixture.makeScratchFolder()
            defer { rmdir(path) }
            guard unshare(newNamespace) == 0,
                mount("none", "/", nil, UInt(bitPattern: recursive | isPrivate), nil) == 0,
                mount("none", path, "tmpfs", 0, "size=\(kilobytes)k") == 0
            else { throw NotPermitted() }
            defer { umount2(path, 2) }
            try body(path)
        }
    }
}
