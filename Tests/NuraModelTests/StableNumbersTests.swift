import NuraModel
import Testing

@Suite("Stable numbers")
struct StableNumbersTests {
    // From Landon Curt Noll's test vectors: http://www.isthe.com/chongo/src/fnv/test_fnv.c
    @Test(
        "A text has the hash that FNV-1a gives it everywhere",
        arguments: [
            ("", 0xcbf2_9ce4_8422_2325), ("a", 0xaf63_dc4c_8601_ec8c), ("foobar", 0x8594_4171_f739_67e8),
        ] as [(String, UInt64)])
    func hash(text: String, expected: UInt64) {
        #expect(FNV1a(of: text).value == expected)
    }

    // From S. Vigna's splitmix64.c: the first numbers for the seed 1234567.
    @Test("A seed gives the numbers that SplitMix64 gives everywhere")
    func numbers() {
        var generator = SplitMix64(seed: 1_234_567)
        let expected: [UInt64] = [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]
        #expect(expected.map { _ in generator.next() } == expected)
    }

    @Test(
        "A number is sixteen hexadecimal digits, however small",
        arguments: [(0, "0000000000000000"), (0xAB, "00000000000000ab"), (.max, "ffffffffffffffff")]
            as [(UInt64, String)])
    func digits(number: UInt64, expected: String) {
        #expect(number.hexadecimal == expected)
    }

    @Test("Bytes are two hexadecimal digits each")
    func bytes() {
        #expect([0, 9, 0x0A, 0xFF].hexadecimal == "00090aff")
        #expect([UInt8]().hexadecimal == "")
    }
}
