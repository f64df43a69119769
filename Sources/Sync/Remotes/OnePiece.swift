import Synchronization

/// Bytes that are given out once.
final class OnePiece: Sendable {
    private let bytes: Mutex<[UInt8]?>

    init(bytes: [UInt8]) {
        self.bytes = Mutex(bytes)
    }

    func take() -> [UInt8]? {
        bytes.withLock { bytes in
            defer { bytes = nil }
            return bytes
        }
    }
}
