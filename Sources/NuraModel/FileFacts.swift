/// What `stat` says about a regular file that tells one version of it from another.
package struct FileFacts: Hashable, Sendable {
    package let inode: UInt64
    /// In bytes.
    package let size: Int64
    /// When the content was last changed, in nanoseconds since 1970.
    package let modifiedNanoseconds: Int64

    package init(inode: UInt64, size: Int64, modifiedNanoseconds: Int64) {
        self.inode = inode
        self.size = size
        self.modifiedNanoseconds = modifiedNanoseconds
    }
}
