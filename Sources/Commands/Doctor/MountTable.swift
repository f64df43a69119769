/// What is mounted where, as `/proc/self/mounts` tells (fstab(5)).
struct MountTable: Sendable {
    private let mounts: [(folder: String, kind: String)]

    init(text: String) {
        mounts = text.split(separator: "\n").compactMap { line in
            let fields = line.split(separator: " ")
            return fields.count >= 3 ? (Self.unescaped(fields[1]), String(fields[2])) : nil
        }
    }

    /// The kind of file system that an absolute path is on, such as `ext4`; the later of two mounts in one place.
    func kind(of path: String) -> String? {
        let holding = mounts.filter { mount in
            mount.folder == "/" || path == mount.folder || path.hasPrefix(mount.folder + "/")
        }
        let deepest = holding.map(\.folder.utf8.count).max()
        return holding.last { $0.folder.utf8.count == deepest }?.kind
    }

    /// Whether changes that others make on a file system of this kind may go unannounced.
    static func isRemote(_ kind: String) -> Bool {
        ["nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "vboxsf", "afs", "ceph", "virtiofs"].contains(kind)
            || kind.hasPrefix("fuse.")
    }

    /// Spaces, tabs, line breaks and backslashes stand as three octal digits behind a backslash.
    private static func unescaped(_ field: Substring) -> String {
        var bytes: [UInt8] = []
        var rest = Array(field.utf8)[...]
        while let byte = rest.popFirst() {
            let code =
                byte == UInt8(ascii: "\\") ? UInt8(String(decoding: rest.prefix(3), as: UTF8.self), radix: 8) : nil
            bytes.append(code ?? byte)
            if code != nil { rest = rest.dropFirst(3) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
