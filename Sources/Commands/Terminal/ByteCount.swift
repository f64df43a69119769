/// Sizes as people read them.
enum ByteCount {
    private static let units = ["B", "KB", "MB", "GB", "TB"]

    /// In powers of 1000 with at most one decimal: `812 KB`, `1.2 GB`.
    static func text(_ bytes: Int) -> String {
        var value = Double(bytes)
        var unit = 0
        while value >= 999.5, unit < units.count - 1 {
            value /= 1000
            unit += 1
        }
        let rounded = value < 10 && unit > 0 ? (value * 10).rounded() / 10 : value.rounded()
        let number = rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
        return "\(number) \(units[unit])"
    }
}
