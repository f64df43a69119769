extension TextSource {
    /// The most bytes of a text, as in the inbox.
    static let largestText = 64 << 10

    /// The words themselves, without white space around them.
    ///
    /// - Parameter limit: the most bytes.
    /// - Throws: `FileError` when they cannot be read or are too many, `DataError` when they are no text.
    func read(in context: CommandContext, limit: Int = TextSource.largestText) throws -> String {
        guard let (origin, bytes) = try bytes(in: context, limit: limit) else { return text ?? "" }
        guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
            throw DataError(message: "\(origin) is not UTF-8 text; save it as UTF-8 and try again")
        }
        let begun = text.drop { $0 == "\u{FEFF}" || $0.isWhitespace }
        return String(begun.reversed().drop(while: \.isWhitespace).reversed())
    }

    /// What a file or standard input holds, and what to call that in messages; `nil` when the words are an argument.
    func bytes(in context: CommandContext, limit: Int) throws(FileError) -> (origin: String, bytes: [UInt8])? {
        switch (text, file) {
        case (nil, let file?) where file != "-":
            let path = context.surroundings.absolute(file)
            return (path, try SmallFile.read(path, limit: limit))
        case ("-", _), (nil, _):
            return ("standard input", try SmallFile.readStandardInput(limit: limit))
        default:
            return nil
        }
    }
}
