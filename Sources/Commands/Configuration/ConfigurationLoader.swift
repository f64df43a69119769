/// Reads the configuration once, at the start of a command: the edge around `Configuration(resolving:)`.
package struct ConfigurationLoader: Sendable {
    /// The most bytes of a configuration file that are read.
    private static let largestFile = 1 << 20

    private let surroundings: Surroundings

    package init(surroundings: Surroundings) {
        self.surroundings = surroundings
    }

    /// The file that is read when the command line names none: `NURA_CONFIG`, else
    /// `$XDG_CONFIG_HOME/nura/config.yaml`, else `~/.config/nura/config.yaml`. A relative `XDG_CONFIG_HOME` is
    /// ignored (XDG Base Directory Specification).
    package var standardPath: String {
        if let named = surroundings.environment["NURA_CONFIG"], !named.isEmpty { return surroundings.absolute(named) }
        let base = surroundings.environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        return (base ?? surroundings.home + "/.config") + "/nura/config.yaml"
    }

    /// The file that is read, given how the command line names it.
    package func path(naming file: String?) -> String { file.map(surroundings.absolute) ?? standardPath }

    /// - Parameters:
    ///   - file: as the command line names it; that file must be there, the standard one need not.
    ///   - overrides: the settings that the command line gives.
    ///   - mustExist: whether a file that is named must be there.
    /// - Throws: `ConfigurationError`, also when a file with a secret can be read by others.
    package func load(
        file: String?, overrides: [ConfigurationSources.Override], mustExist: Bool = true
    ) throws(ConfigurationError) -> Configuration {
        let isNamed = file != nil || surroundings.environment["NURA_CONFIG"]?.isEmpty == false
        let path = path(naming: file)
        let configuration = try Configuration(
            resolving: ConfigurationSources(
                home: surroundings.home, directory: surroundings.directory, environment: surroundings.environment,
                file: text(of: path, mustExist: isNamed && mustExist).map { (path, $0) }, overrides: overrides))
        for name in SecretName.allCases {
            guard let file = configuration[name].file else { continue }
            try SecretReader.checkPrivacy(of: file)
        }
        return configuration
    }

    private func text(of path: String, mustExist: Bool) throws(ConfigurationError) -> String? {
        guard mustExist || SmallFile.exists(path) else { return nil }
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = try SmallFile.read(path, limit: Self.largestFile)
        } catch {
            throw ConfigurationError(code: .unreadable, message: error.message, cause: error)
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw ConfigurationError(code: .notYAML, message: "\(path): not UTF-8 text; save it as UTF-8")
        }
        return text
    }
}
