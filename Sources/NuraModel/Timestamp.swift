/// A moment in UTC with the precision of a microsecond, written as RFC 3339.
///
/// Ours are written with milliseconds; a moment that a server gave with microseconds keeps them.
package struct Timestamp: Hashable, Comparable, Sendable {
    /// Since 1970-01-01T00:00:00Z, leap seconds not counted.
    package let microseconds: Int64

    package init(microseconds: Int64) {
        self.microseconds = microseconds
    }

    package init(milliseconds: Int64) {
        microseconds = milliseconds * 1000
    }

    package static func < (left: Timestamp, right: Timestamp) -> Bool { left.microseconds < right.microseconds }

    package func adding(seconds: Double) -> Timestamp {
        Timestamp(microseconds: microseconds + Int64(seconds * 1_000_000))
    }

    package func seconds(since other: Timestamp) -> Double {
        Double(microseconds - other.microseconds) / 1_000_000
    }
}

/// The clock, as everything that needs the time of day receives it.
package typealias WallClock = @Sendable () -> Timestamp

extension Timestamp: CustomStringConvertible {
    /// `2026-11-22T12:00:00.000Z`
    package var description: String {
        let day = CalendarDay(daysSince1970: Int(microseconds.flooredDivision(by: 86_400_000_000)))
        let time = microseconds.flooredRemainder(by: 86_400_000_000)
        let fraction =
            time % 1000 == 0
            ? padded(time / 1000 % 1000, 3)
            : padded(time % 1_000_000, 6)
        let clock = [time / 3_600_000_000, time / 60_000_000 % 60, time / 1_000_000 % 60].map { padded($0, 2) }
        return "\(day)T\(clock.joined(separator: ":")).\(fraction)Z"
    }

    /// `2026-11`: the month in UTC, as folders are named.
    package var month: String { String(description.prefix(7)) }

    /// `2026-11-22`: the day in UTC.
    package var day: String { String(description.prefix(10)) }

    /// Reads an RFC 3339 moment, or the ISO 8601 forms that other Nura servers write: a missing zone means UTC,
    /// a space may stand for the `T`, the fraction may have one to nine digits or be missing.
    ///
    /// - Returns: `nil` for anything else, and for dates that do not exist.
    package init?(_ text: String) {
        var reader = DigitReader(text)
        guard let day = CalendarDay(from: &reader), reader.skip("T") || reader.skip("t") || reader.skip(" "),
            let hour = reader.number(digits: 2), reader.skip(":"),
            let minute = reader.number(digits: 2), reader.skip(":"),
            let second = reader.number(digits: 2),
            hour < 24, minute < 60, second < 61,
            let fraction = reader.fraction(),
            let offset = reader.offset(), reader.isAtEnd
        else { return nil }
        let seconds = Int64(day.daysSince1970) * 86_400 + Int64(hour * 3600 + minute * 60 + second - offset * 60)
        microseconds = seconds * 1_000_000 + fraction
    }
}

/// A date in the proleptic Gregorian calendar.
package struct CalendarDay: Hashable, Sendable, CustomStringConvertible {
    package let daysSince1970: Int

    package init(daysSince1970: Int) {
        self.daysSince1970 = daysSince1970
    }

    /// Reads `2026-11-22`; `nil` for anything else and for days that do not exist.
    package init?(_ text: String) {
        var reader = DigitReader(text)
        self.init(from: &reader)
        guard reader.isAtEnd else { return nil }
    }

    /// Midnight at the start of this day, UTC.
    package var start: Timestamp { Timestamp(microseconds: Int64(daysSince1970) * 86_400_000_000) }

    package var next: CalendarDay { CalendarDay(daysSince1970: daysSince1970 + 1) }

    /// `2026-11-22`
    package var description: String {
        // H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
        let shifted = daysSince1970 + 719_468
        let era = shifted.flooredDivision(by: 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    fileprivate init?(from reader: inout DigitReader) {
        guard let year = reader.number(digits: 4), reader.skip("-"),
            let month = reader.number(digits: 2), reader.skip("-"),
            let day = reader.number(digits: 2), (1...12).contains(month), day >= 1
        else { return nil }
        // H. Hinnant, days_from_civil.
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear.flooredDivision(by: 400)
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        self.init(daysSince1970: era * 146_097 + dayOfEra - 719_468)
        guard description.hasSuffix(padded(day, 2)) else { return nil }
    }
}

/// Reads the fixed-width fields of a date.
private struct DigitReader {
    private var rest: Substring.UTF8View

    init(_ text: String) {
        rest = text[...].utf8
    }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(ascii: character) else { return false }
        rest.removeFirst()
        return true
    }

    mutating func number(digits: Int) -> Int? {
        guard let run = digitRun(upTo: digits), run.count == digits else { return nil }
        return Int(run)
    }

    /// Microseconds of an optional fraction of a second.
    mutating func fraction() -> Int64? {
        guard skip(".") || skip(",") else { return 0 }
        guard let run = digitRun(upTo: 9) else { return nil }
        return Int64((run + "000000").prefix(6))
    }

    /// Minutes east of UTC: `Z`, `+02:00`, `-0530`, or nothing.
    mutating func offset() -> Int? {
        if isAtEnd || skip("Z") || skip("z") { return 0 }
        let sign = skip("+") ? 1 : -1
        guard sign == 1 || skip("-"), let hours = number(digits: 2) else { return nil }
        _ = skip(":")
        guard let minutes = number(digits: 2), hours < 24, minutes < 60 else { return nil }
        return sign * (hours * 60 + minutes)
    }

    private mutating func digitRun(upTo limit: Int) -> String? {
        let run = rest.prefix(limit).prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard !run.isEmpty else { return nil }
        rest = rest.dropFirst(run.count)
        return String(decoding: run, as: UTF8.self)
    }
}

private func padded(_ value: some BinaryInteger, _ width: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, width - text.count)) + text
}

extension BinaryInteger {
    fileprivate func flooredDivision(by divisor: Self) -> Self {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }

    fileprivate func flooredRemainder(by divisor: Self) -> Self {
        self - flooredDivision(by: divisor) * divisor
    }
}
