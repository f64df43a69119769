/// Rows for people: columns aligned by how wide a terminal shows them.
package struct Table: Sendable {
    package struct Column: Sendable {
        package let title: String
        let isRightAligned: Bool
        /// Whether this column gives way when a row is wider than the terminal.
        let shrinks: Bool

        package init(_ title: String, isRightAligned: Bool = false, shrinks: Bool = false) {
            self.title = title
            self.isRightAligned = isRightAligned
            self.shrinks = shrinks
        }
    }

    /// What a column is shrunk to at most.
    private static let narrowest = 8
    private static let gap = 2

    private let columns: [Column]
    private var rows: [[String]] = []

    package init(_ columns: [Column]) {
        self.columns = columns
    }

    package var isEmpty: Bool { rows.isEmpty }

    /// Adds a row with one text for each column; control characters in it are neutralised.
    package mutating func add(_ cells: [String]) {
        precondition(cells.count == columns.count)
        rows.append(cells.map { Printable.line($0) })
    }

    /// The lines of the table, titles first.
    ///
    /// - Parameters:
    ///   - width: the columns of the terminal, to which shrinking columns are cut; `nil` cuts nothing.
    ///   - emphasis: decorates the line of titles.
    package func lines(width: Int?, emphasis: (String) -> String = { $0 }) -> [String] {
        let widths = fittedWidths(to: width)
        let title = line(columns.map(\.title), widths)
        return [emphasis(title)] + rows.map { line($0, widths) }
    }

    private func fittedWidths(to width: Int?) -> [Int] {
        var widths = columns.indices.map { column in
            rows.reduce(DisplayWidth.columns(of: columns[column].title)) {
                max($0, DisplayWidth.columns(of: $1[column]))
            }
        }
        guard let width else { return widths }
        var excess = widths.reduce(0, +) + Self.gap * (columns.count - 1) - width
        while excess > 0 {
            let candidates = columns.indices.filter { columns[$0].shrinks && widths[$0] > Self.narrowest }
            guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
            widths[widest] -= 1
            excess -= 1
        }
        return widths
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        var text = ""
        for (position, cell) in cells.enumerated() {
            let shown = Self.cut(cell, to: widths[position])
            let padding = String(repeating: " ", count: widths[position] - DisplayWidth.columns(of: shown))
            text += columns[position].isRightAligned ? padding + shown : shown + padding
            if position < cells.count - 1 { text += String(repeating: " ", count: Self.gap) }
        }
        while text.last == " " { text.removeLast() }
        return text
    }

    /// The longest beginning of a text that fits, with `…` behind it, or the whole text when that fits.
    static func cut(_ text: String, to width: Int) -> String {
        guard DisplayWidth.columns(of: text) > width else { return text }
        var result = ""
        var used = 1
        for character in text {
            used += DisplayWidth.columns(of: character)
            if used > width { break }
            result.append(character)
        }
        return result + "…"
    }
}

extension Terminal {
    /// Writes a table: cut to the width of a terminal, whole anywhere else.
    package func table(_ table: Table) throws {
        let lines = table.lines(width: output.isTerminal ? output.width : nil) { style($0, .bold) }
        try output.write(Array((lines.joined(separator: "\n") + "\n").utf8))
    }
}
