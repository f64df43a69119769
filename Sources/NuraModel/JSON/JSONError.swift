/// A document that is not JSON, with the place where it stops being so.
package struct JSONError: Error, Hashable {
    /// The first line is 1.
    package let line: Int
    /// In bytes, the first is 1.
    package let column: Int
    /// What is wrong there, in words that end a sentence: `expected "," or "}"`.
    package let problem: String

    package var message: String { "line \(line), column \(column): \(problem)" }
}
