/// The hash of Fowler, Noll and Vo, variant 1a, in 64 bits (draft-eastlake-fnv): the same on every platform and in
/// every run, which `Hasher` is not. It tells texts apart; it withstands nobody who means to deceive.
package struct FNV1a: Sendable {
    @usableFromInline var state: UInt64 = 0xCBF2_9CE4_8422_2325

    package init(of text: String) {
        append(text.utf8)
    }

    package var value: UInt64 { state }

    // Inlinable, or every byte of an index that is rebuilt would be asked of its sequence through a table.
    @inlinable
    package mutating func append(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    }
}
