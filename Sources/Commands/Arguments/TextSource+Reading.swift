extension TextSource {
    /// The most bytes of a text, as in the inbox.
    private static let largestText = 64 << 10

    /// The words themselves.
    ///
    /// - Throws: `FileError` when they cannot be read or are too many, `UsageError` when they are no text.
    func read(in context: CommandContext) throws -> String {
        let bytes: [UInt8]
        let origin: String
        switch (text, file) {
        case (nil, let file?) where file != "-":
            origin = context.surroundings.absolute(file)
            bytes = try SmallFile.read(origin, limit: Self.largestText)
        case ("-", _), (nil, _):
            origin = "standard input"
            bytes = try SmallFile.readStandardInput(limit: Self.largestText)
        case (let text?, _):
            return text
        }
        guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
            throw DataError(message: "\(origin) is not UTF-8 text; save it as UTF-8 and try again")
        }
        return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    }
}
