import Glibc

/// One event as the kernel wrote it (inotify(7)).
struct InotifyEvent {
    let watch: Int32
    let mask: UInt32
    /// Ties the two halves of a rename together.
    let cookie: UInt32
    /// Empty for an event of the watched folder itself; `nil` when its bytes are not UTF-8.
    let name: String?

    func has(_ flag: Int32) -> Bool {
        mask & UInt32(bitPattern: flag) != 0
    }

    var isFolder: Bool { has(IN_ISDIR) }

    /// What one read of an inotify descriptor gave.
    static func all(in buffer: UnsafeRawBufferPointer) -> [InotifyEvent] {
        var events: [InotifyEvent] = []
        var offset = 0
        let headerSize = MemoryLayout<inotify_event>.size
        while offset + headerSize <= buffer.count {
            let header = buffer.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
            let end = offset + headerSize + Int(header.len)
            guard end <= buffer.count else { break }
            let name = buffer[(offset + headerSize)..<end].prefix { $0 != 0 }
            events.append(
                InotifyEvent(
                    watch: header.wd, mask: header.mask, cookie: header.cookie,
                    name: String(validating: name, as: UTF8.self)))
            offset = end
        }
        return events
    }
}
