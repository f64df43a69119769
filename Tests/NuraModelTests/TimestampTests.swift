import NuraModel
import TestSupport
import Testing

@Suite("Moments")
struct TimestampTests {
    struct Row: CustomTestStringConvertible {
        let text: String
        let written: String

        var testDescription: String { text }
    }

    @Test(
        "The forms that Nura servers write are read, and written in one",
        arguments: [
            Row(text: "2026-11-22T12:00:00.000Z", written: "2026-11-22T12:00:00.000Z"),
            Row(text: "2026-11-22T12:00:00Z", written: "2026-11-22T12:00:00.000Z"),
            Row(text: "2024-06-01T12:30:45.123456Z", written: "2024-06-01T12:30:45.123456Z"),
            Row(text: "2024-06-01T12:30:45.5", written: "2024-06-01T12:30:45.500Z"),
            Row(text: "2024-06-01 12:30:45", written: "2024-06-01T12:30:45.000Z"),
            Row(text: "2024-02-29T23:59:59+02:00", written: "2024-02-29T21:59:59.000Z"),
            Row(text: "2024-03-01T00:30:00-05:30", written: "2024-03-01T06:00:00.000Z"),
            Row(text: "1969-12-31T23:59:59.999Z", written: "1969-12-31T23:59:59.999Z"),
            Row(text: "0001-01-01T00:00:00Z", written: "0001-01-01T00:00:00.000Z"),
        ])
    func forms(row: Row) throws {
        #expect(try #require(Timestamp(row.text)).description == row.written)
    }

    @Test(
        "What is no moment is refused",
        arguments: [
            "", "2026-11-22", "2026-13-01T00:00:00Z", "2026-02-30T00:00:00Z", "2023-02-29T00:00:00Z",
            "2026-11-22T24:00:00Z",
            "2026-11-22T12:60:00Z", "2026-11-22T12:00:00.Z", "2026-11-22T12:00:00Z ", "26-11-22T12:00:00Z",
            "2026-11-22T12:00:00+25:00", "2026-11-22T12:00", "２０２６-11-22T12:00:00Z",
        ])
    func refused(text: String) {
        #expect(Timestamp(text) == nil)
    }

    @Test("Every moment between the years 1 and 9999 is read back as it was written")
    func roundTrip() throws {
        var random = SeededRandom()
        for _ in 0..<2000 {
            let time = Timestamp(
                microseconds: Int64.random(in: -62_135_596_800_000_000...253_402_300_799_999_999, using: &random))
            #expect(Timestamp(time.description) == time)
        }
    }

    @Test("A month and a day are named in UTC")
    func names() throws {
        let time = try #require(Timestamp("2026-12-31T23:30:00-01:00"))
        #expect((time.month, time.day) == ("2027-01", "2027-01-01"))
    }

    @Test("Days follow each other through the whole calendar")
    func calendar() throws {
        var day = try #require(CalendarDay("1899-12-31"))
        for expected in ["1900-01-01", "1900-01-02"] {
            day = day.next
            #expect(day.description == expected)
        }
        #expect(CalendarDay("1900-02-29") == nil)
        #expect(CalendarDay("2000-02-29")?.next.description == "2000-03-01")
        #expect(CalendarDay("1970-01-01")?.daysSince1970 == 0)
    }
}
