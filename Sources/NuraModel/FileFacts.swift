/// What the file system says about a file without opening it; a file whose facts are the same has not changed.
package struct FileFacts: Hashable, Sendable {
    package let inode: UInt64
    /// In bytes.
    package let size: Int64
    /// The time of the last change to the content, in nanoseconds since 1970.
    package let modifiedNanoseconds: Int64

    package init(inode: UInt64, size: Int64, modifiedNanoseconds: Int64) {
        self.inode = inode
        self.size = size
        self.modifiedNanoseconds = modifiedNanoseconds
    }
}
