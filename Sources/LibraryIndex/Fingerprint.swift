import Foundation

/// A 64-bit hash that is the same in every process (FNV-1a), for telling texts apart and never for secrets.
struct Fingerprint {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    init(of bytes: some Sequence<UInt8>) {
        append(bytes)
    }

    mutating func append(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }

    /// Eight bytes, the most significant first.
    var data: Data {
        withUnsafeBytes(of: value.bigEndian) { Data($0) }
    }
}
