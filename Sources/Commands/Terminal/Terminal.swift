package import NuraModel

/// The two streams that a command speaks to, and what is known about who is listening.
package struct Terminal: Sendable {
    /// One stream.
    package struct Stream: Sendable {
        /// Whether a person is watching, not a file or a pipe.
        package let isTerminal: Bool
        /// Columns; 80 where nobody knows.
        package let width: Int
        /// Writes all bytes, or throws.
        package let write: @Sendable ([UInt8]) throws -> Void

        package init(isTerminal: Bool, width: Int = 80, write: @escaping @Sendable ([UInt8]) throws -> Void) {
            self.isTerminal = isTerminal
            self.width = width
            self.write = write
        }
    }

    package let output: Stream
    package let errors: Stream
    private let allowsColour: Bool

    /// - Parameter allowsColour: false where the person set `NO_COLOR` (no-color.org).
    package init(output: Stream, errors: Stream, allowsColour: Bool) {
        self.output = output
        self.errors = errors
        self.allowsColour = allowsColour
    }

    /// Whether the output is coloured: for a person only.
    package var isColoured: Bool { allowsColour && output.isTerminal }

    package func style(_ text: String, _ style: TextStyle) -> String {
        isColoured ? style.applied(to: text) : text
    }

    /// Writes a line to the output; the caller has made foreign text printable.
    package func line(_ text: String) throws {
        try output.write(Array((text + "\n").utf8))
    }

    /// Writes text as it is.
    package func text(_ text: String) throws {
        try output.write(Array(text.utf8))
    }

    /// Writes one JSON object on a line of its own.
    package func json(_ object: JSONObject) throws {
        let document = JSONValue.object(object).text(.compact)
        try line(output.isTerminal ? Printable.json(document) : document)
    }

    /// Writes paths for other programs: as they are, each with a line break or, with `nulls`, a zero byte behind it.
    /// On a terminal their control characters are made visible.
    package func paths(_ paths: [String], nulls: Bool) throws {
        var bytes: [UInt8] = []
        for path in paths {
            bytes += (output.isTerminal ? Printable.line(path) : path).utf8
            bytes.append(nulls ? 0 : UInt8(ascii: "\n"))
        }
        guard !bytes.isEmpty else { return }
        try output.write(bytes)
    }

    /// Writes one line to the errors: what happened, to which file, and what to do. Failing to say so is no failure
    /// of its own: there is nobody left to tell.
    package func complain(_ message: String) {
        let line = "nura: " + Printable.line(message) + "\n"
        do { try errors.write(Array(line.utf8)) } catch { return }
    }
}

/// Emphasis for people.
package enum TextStyle: String, Sendable {
    case bold = "1"
    case faint = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"

    /// ECMA-48, Select Graphic Rendition.
    func applied(to text: String) -> String { "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" }
}
