import NuraModel

/// Dates as the original service read them (Python's `datetime.fromisoformat`): a day stands for all of it, anything
/// finer for its moment.
enum LenientDate {
    /// The first and the last moment that `text` names; `nil` for anything that is no date.
    static func period(_ text: String) -> ClosedRange<Timestamp>? {
        guard text.utf8.count >= 8, text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        guard let (day, rest) = day(text[...]), (1...9999).contains(year(day)) else { return nil }
        if rest.isEmpty { return day.start...Timestamp(microseconds: day.next.start.microseconds - 1) }
        // Any one character may stand between date and time.
        guard let moment = moment(day, rest.dropFirst()) else { return nil }
        return moment...moment
    }

    private static func year(_ day: CalendarDay) -> Int { Int(day.description.prefix(4)) ?? 0 }

    /// `2024-06-30`, `20240630` or `2024-W26-7`, and what follows.
    private static func day(_ text: Substring) -> (CalendarDay, Substring)? {
        let extended = text.prefix(10)
        if extended.utf8.count == 10, let week = week(extended) { return (week, text.dropFirst(10)) }
        if let day = CalendarDay(String(extended)) { return (day, text.dropFirst(10)) }
        let basic = text.prefix(8)
        guard basic.allSatisfy(\.isNumber) else { return nil }
        let spelled = "\(basic.prefix(4))-\(basic.dropFirst(4).prefix(2))-\(basic.suffix(2))"
        return CalendarDay(spelled).map { ($0, text.dropFirst(8)) }
    }

    /// A day of a week of a year (ISO 8601): week 1 is the one with January 4th in it.
    private static func week(_ text: Substring) -> CalendarDay? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, let year = Int(parts[0]), parts[1].count == 3,
            parts[1].hasPrefix("W"), let week = Int(parts[1].dropFirst()), (1...53).contains(week),
            parts[2].count == 1, let day = Int(parts[2]), (1...7).contains(day),
            let fourth = CalendarDay("\(parts[0])-01-04"), year > 0
        else { return nil }
        // 1970-01-01 was a Thursday; Monday is 0.
        let weekday = ((fourth.daysSince1970 + 3) % 7 + 7) % 7
        return CalendarDay(daysSince1970: fourth.daysSince1970 - weekday + (week - 1) * 7 + day - 1)
    }

    /// `08`, `08:00`, `08:00:00`, `080000`, each with a fraction of the second and an offset.
    private static func moment(_ day: CalendarDay, _ text: Substring) -> Timestamp? {
        let zone = text.firstIndex { "Z+-".contains($0) } ?? text.endIndex
        let offset = String(text[zone...])
        let time = text[..<zone]
        let digits = time.prefix { $0 != "." && $0 != "," }
        let fraction = time[digits.endIndex...]
        guard fraction.isEmpty || (2...10).contains(fraction.count) else { return nil }
        var parts = digits.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        if parts.count == 1, [4, 6].contains(digits.count) {
            parts = stride(from: 0, to: digits.count, by: 2).map { String(digits.dropFirst($0).prefix(2)) }
        }
        guard (1...3).contains(parts.count), parts.allSatisfy({ $0.count == 2 && $0.allSatisfy(\.isNumber) }),
            parts.count == 3 || fraction.isEmpty, parts.last != "60"
        else { return nil }
        parts += Array(repeating: "00", count: 3 - parts.count)
        return Timestamp("\(day)T\(parts.joined(separator: ":"))\(fraction)\(offset)")
    }
}
