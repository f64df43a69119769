import Glibc

/// What the doctor asks the operating system.
struct SystemFacts: Sendable {
    /// The name and release of the kernel.
    let kernel: String
    /// `fs.inotify.max_user_watches`; `nil` where the system does not say.
    let inotifyWatches: Int?
    /// `fs.inotify.max_user_instances`
    let inotifyInstances: Int?
    /// Bytes that the person may still write where a path leads; `nil` when that is not there.
    let freeBytes: @Sendable (_ path: String) -> Int?
    /// Whether a path is on a network or user-space file system, which may send no events.
    let isRemote: @Sendable (_ path: String) -> Bool
    /// How many folders there are below a path, itself included.
    let folders: @Sendable (_ path: String) -> Int

    static func ofThisMachine() -> SystemFacts {
        SystemFacts(
            kernel: kernelName(), inotifyWatches: number("max_user_watches"),
            inotifyInstances: number("max_user_instances"), freeBytes: freeBytes, isRemote: isRemote,
            folders: countFolders)
    }

    private static func kernelName() -> String {
        var names = utsname()
        guard uname(&names) == 0 else { return "unknown" }
        return text(&names.sysname) + " " + text(&names.release)
    }

    private static func text<Field>(_ field: inout Field) -> String {
        withUnsafeBytes(of: &field) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    }

    private static func number(_ name: String) -> Int? {
        let bytes = try? SmallFile.read("/proc/sys/fs/inotify/\(name)", limit: 64)
        return bytes.flatMap { Int(String(decoding: $0.prefix { (0x30...0x39).contains($0) }, as: UTF8.self)) }
    }

    @Sendable private static func freeBytes(_ path: String) -> Int? {
        var facts = statvfs()
        guard statvfs(path, &facts) == 0 else { return nil }
        return Int(facts.f_bavail) * Int(facts.f_frsize)
    }

    @Sendable private static func isRemote(_ path: String) -> Bool {
        guard let bytes = try? SmallFile.read("/proc/self/mounts", limit: 1 << 22) else { return false }
        return MountTable(text: String(decoding: bytes, as: UTF8.self)).kind(of: path).map(MountTable.isRemote) ?? false
    }

    @Sendable private static func countFolders(_ path: String) -> Int {
        guard let folder = opendir(path) else { return 0 }
        defer { closedir(folder) }
        var count = 1
        while let entry = readdir(folder) {
            guard entry.pointee.d_type == UInt8(DT_DIR) else { continue }
            let name = text(&entry.pointee.d_name)
            if name != ".", name != ".." { count += countFolders(path + "/" + name) }
        }
        return count
    }
}
