import LibraryIndex
import NuraModel
import Testing

@testable import RESTServer

@Suite struct ReadingTests {
    /// What the original service made of a date: `nil` for 400.
    struct DateRow: Sendable, CustomTestStringConvertible {
        let text: String
        let first: String?
        var last: String?
        var testDescription: String { text }

        init(_ text: String, _ first: String?, to last: String? = nil) {
            self.text = text
            self.first = first
            self.last = last ?? first
        }
    }

    @Test(
        "Dates are read as the original service read them, and a day is all of it",
        arguments: [
            DateRow("2024-06-30", "2024-06-30T00:00:00.000Z", to: "2024-06-30T23:59:59.999999Z"),
            DateRow("20240630", "2024-06-30T00:00:00.000Z", to: "2024-06-30T23:59:59.999999Z"),
            DateRow("2024-W26-7", "2024-06-30T00:00:00.000Z", to: "2024-06-30T23:59:59.999999Z"),
            DateRow("2024-06-30T08:00:00.5", "2024-06-30T08:00:00.500Z"),
            DateRow("2024-06-30T08:00:00Z", "2024-06-30T08:00:00.000Z"), DateRow("2024-06-30T08:00:01z", nil),
            DateRow("2024-06-30T10:00:01+02:00", "2024-06-30T08:00:01.000Z"),
            DateRow("2024-06-30T10:00:01 02:00", nil),
            DateRow("2024-06-30T10:00:01-02:00", "2024-06-30T12:00:01.000Z"),
            DateRow("2024-06-30T10:00:01+0200", "2024-06-30T08:00:01.000Z"),
            DateRow("2024-06-30 08:00", "2024-06-30T08:00:00.000Z"),
            DateRow("2024-06-30T08", "2024-06-30T08:00:00.000Z"),
            DateRow("20240630T080000", "2024-06-30T08:00:00.000Z"), DateRow("2024-182", nil), DateRow("2024-06", nil),
            DateRow("2024", nil), DateRow("2024-6-1", nil), DateRow("2024-02-30", nil), DateRow("2024-13-01", nil),
            DateRow("01/06/2024", nil), DateRow("tomorrow", nil), DateRow(" 2024-06-01", nil),
            DateRow("2024-06-01 ", nil),
            DateRow("2024-06-01T24:00:00", nil), DateRow("2024-06-01T23:59:60", nil), DateRow("1717200000", nil),
            DateRow("0001-01-01", "0001-01-01T00:00:00.000Z", to: "0001-01-01T23:59:59.999999Z"),
            DateRow("9999-12-31", "9999-12-31T00:00:00.000Z", to: "9999-12-31T23:59:59.999999Z"),
            DateRow("0000-01-01", nil), DateRow("10000-01-01", nil), DateRow("bad", nil),
            DateRow("2024-06-01T00:00:00.1234567", "2024-06-01T00:00:00.123456Z"),
            DateRow("2024-06-01T00:00:00,5", "2024-06-01T00:00:00.500Z"), DateRow("２024-06-01", nil),
            DateRow("2024-06-01x00:00:00", "2024-06-01T00:00:00.000Z"), DateRow("", nil), DateRow("\0", nil),
        ])
    func dates(row: DateRow) {
        let period = LenientDate.period(row.text)
        #expect(period?.lowerBound.description == row.first)
        #expect(period?.upperBound.description == row.last)
    }

    @Test("Ranges are read by RFC 9110, for every size")
    func ranges() {
        for size in Int64(0)...6 {
            for first in Int64(0)...7 {
                #expect(
                    ByteRange("bytes=\(first)-", size: size) == (first < size ? .part(first..<size) : .unsatisfiable))
                #expect(
                    ByteRange("bytes=-\(first)", size: size)
                        == (first > 0 && size > 0 ? .part(max(0, size - first)..<size) : .unsatisfiable))
                for last in first...7 {
                    #expect(
                        ByteRange("bytes=\(first)-\(last)", size: size)
                            == (first < size ? .part(first..<min(last + 1, size)) : .unsatisfiable))
                }
            }
        }
        for text in [
            "bytes=", "bytes=-", "bytes=a-b", "bytes=1-0", "bytes=0-1,2-3", "items=0-1", "bytes 0-1", "bytes=+1-2",
        ] {
            #expect(ByteRange(text, size: 10) == .whole, "\(text)")
        }
        #expect(ByteRange(nil, size: 10) == .whole)
        #expect(ByteRange("bytes=0-18446744073709551616", size: 10) == .part(0..<10))
    }

    @Test("Conditions list versions, quoted or not, weak or strong, or name any")
    func tags() {
        #expect(EntityTags(nil) == nil)
        #expect(EntityTags("*") == .any)
        #expect(EntityTags(" * ") == .any)
        #expect(EntityTags("\"a\"") == .listed(["a"]))
        #expect(EntityTags("W/\"a\", \"b\",c") == .listed(["a", "b", "c"]))
        #expect(EntityTags("\"a\"")?.matches("b") == false)
        #expect(EntityTags("")?.matches("") == false)
    }

    @Test("Parameters are decoded whatever bytes they hold")
    func parameters() {
        let query = QueryParameters("a=1&a=2&b=%C3%A9+x&c=%FF&d&=e&f=%&g=%4&h==&&i=")
        #expect(query["a"] == "2")
        #expect(query["b"] == "é x")
        #expect(query["c"] == "\u{FFFD}")
        #expect(query["d"] == nil)
        #expect(query["f"] == "%")
        #expect(query["g"] == "%4")
        #expect(query["h"] == "=")
        #expect(query["i"] == nil)
        #expect(QueryParameters(nil).all.isEmpty)
        #expect(PercentEncoding.decoded(PercentEncoding.encoded("é &=?+%/\0")[...]) == "é &=?+%/\0")
    }

    @Test("Base64 without padding is read back, and nothing else is")
    func base64() {
        for length in 0...40 {
            let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 97 &+ length) }
            #expect(Base64URL.decode(Base64URL.encode(bytes).utf8) == bytes)
        }
        for text in ["A", "AA=", "AB", "AAB", "A+", "A/", "A A", "é"] {
            #expect(Base64URL.decode(text.utf8) == nil, "\(text)")
        }
    }

    @Test("A user is a UUID with hyphens, in lower case")
    func users() {
        #expect(UserID("ABCDEF11-1111-4111-8111-111111111111")?.description == "abcdef11-1111-4111-8111-111111111111")
        for text in [
            "", "x", "11111111-1111-4111-8111-11111111111", "11111111-1111-4111-8111-1111111111111", "../../../../x",
        ] {
            #expect(UserID(text) == nil)
        }
    }
}
