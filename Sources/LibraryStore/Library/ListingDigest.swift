import NuraModel

/// A number that tells two listings of a library apart without keeping either: it depends on the path, the inode, the
/// size and the time of every file, and on the path of every folder, but not on their order.
///
/// 128 bits, made of two sums of differently mixed 64-bit hashes. It recognises chance, not an adversary.
package struct ListingDigest: Hashable, Sendable, CustomStringConvertible {
    private var sums: (UInt64, UInt64) = (0, 0)

    package init() {}

    /// 32 hexadecimal digits, to be stored and compared.
    package var description: String { sums.0.hexadecimal + sums.1.hexadecimal }

    /// Enters a file; `facts` is `nil` for a folder.
    mutating func add(_ path: PathHash, _ facts: FileFacts?) {
        var first = path.first
        var second = path.second
        if let facts {
            for value in [facts.inode, UInt64(bitPattern: facts.size), UInt64(bitPattern: facts.modifiedNanoseconds)] {
                first = Self.mixed(first ^ value)
                second = Self.mixed(second &+ value &* 0x9FB2_1C65_1E98_DF25)
            }
        }
        sums.0 &+= Self.mixed(first)
        sums.1 &+= Self.mixed(second ^ 0x5851_F42D_4C95_7F2D)
    }

    private static func mixed(_ value: UInt64) -> UInt64 {
        var generator = SplitMix64(seed: value)
        return generator.next()
    }

    package static func == (left: ListingDigest, right: ListingDigest) -> Bool { left.sums == right.sums }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(sums.0)
        hasher.combine(sums.1)
    }
}

/// A hash of the bytes of a path, from its beginning on: FNV-1a with two offsets and primes.
struct PathHash {
    private(set) var first: UInt64 = 0xCBF2_9CE4_8422_2325
    private(set) var second: UInt64 = 0x8422_2325_CBF2_9CE4

    mutating func append(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            first = (first ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
            second = (second ^ UInt64(byte)) &* 0x9E37_79B1_85EB_CA87
        }
    }
}
