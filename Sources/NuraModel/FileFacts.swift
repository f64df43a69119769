/// What a directory tells about a file without opening it: enough to notice that it was replaced or changed.
package struct FileFacts: Hashable, Sendable {
    package let inode: UInt64
    /// In bytes.
    package let size: Int64
    /// The time of the last modification, since 1970-01-01T00:00:00Z.
    package let modifiedNanoseconds: Int64

    package init(inode: UInt64, size: Int64, modifiedNanoseconds: Int64) {
        self.inode = inode
        self.size = size
        self.modifiedNanoseconds = modifiedNanoseconds
    }
}
