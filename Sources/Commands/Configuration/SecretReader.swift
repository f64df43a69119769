/// Fetches the secrets that the configuration only points at.
enum SecretReader {
    private static let longestSecret = 65_536

    /// Refuses a file with a secret that people other than its owner can read.
    static func checkPrivacy(of file: String) throws(ConfigurationError) {
        guard SmallFile.isReadableByOthers(file) else { return }
        throw ConfigurationError(
            code: .secret, message: "\(file): others can read this secret; run \"chmod 600 \(file)\" and try again")
    }

    /// The secret itself: from the environment, else the file, else the command; `nil` when nothing names one.
    ///
    /// - Parameter run: runs a line of shell and returns what it printed, or `nil` when it failed.
    static func secret(
        of settings: SecretSettings, run: (String) -> String?
    ) throws(ConfigurationError) -> Secret? {
        if let value = settings.value { return value }
        if let file = settings.file {
            try checkPrivacy(of: file)
            return try firstLine(of: text(of: file), from: file)
        }
        guard let command = settings.command else { return nil }
        guard let text = run(command) else {
            throw ConfigurationError(code: .secret, message: "a token_command failed; run it by hand to see why")
        }
        return try firstLine(of: text, from: "a token_command")
    }

    private static func text(of file: String) throws(ConfigurationError) -> String {
        do throws(FileError) {
            return String(decoding: try SmallFile.read(file, limit: longestSecret), as: UTF8.self)
        } catch {
            throw ConfigurationError(code: .secret, message: error.message, cause: error)
        }
    }

    private static func firstLine(of text: String, from source: String) throws(ConfigurationError) -> Secret {
        let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        guard !line.isEmpty else {
            throw ConfigurationError(code: .secret, message: "\(source) holds no token in its first line")
        }
        return Secret(line)
    }
}
