import CLinux

/// Tells folders whose changes are made on other machines, of which inotify says nothing.
package enum NetworkFileSystem {
    /// The magic numbers of statfs(2): NFS, SMB and its later forms, FUSE (sshfs, rclone), 9P, AFS, Ceph, Coda.
    private static let magicNumbers: Set<UInt32> = [
        0x6969, 0x517B, 0xFF53_4D42, 0xFE53_4D42, 0x6573_5546, 0x0102_1997, 0x5346_414F, 0x00C3_6400, 0x7375_7245,
    ]

    /// Whether the folder at `path` lies on one; `false` where the system does not say.
    package static func holds(_ path: String) -> Bool {
        magicNumbers.contains(nura_file_system(path))
    }
}
