extension ConfigurationKey {
    /// The configuration file that `nura init` writes: every setting with its meaning, commented out at its default.
    ///
    /// - Parameter library: the folder to name, when it is not the default.
    package static func sampleFile(library: String? = nil) -> String {
        var text = """
            # Nura's configuration. Every setting is shown with its default; take the # away to change one.
            # The environment (NURA_INBOX_SETTLE for inbox.settle) and the command line override this file.
            # "nura config" prints what is in effect and where it came from.

            """
        var section: [String] = []
        for key in all {
            let isSet = key.name == "library" && library != nil
            appendHeadings(of: key, current: &section, to: &text)
            let value = isSet ? quoted(library ?? "") : key.standard.description
            let indent = String(repeating: "  ", count: section.count)
            let leaf = key.name.split(separator: ".").last ?? ""
            text += "\(isSet ? "" : "# ")\(indent)\(leaf):\(value.isEmpty ? "" : " " + value)"
            text += "   # \(key.documentation)\n"
        }
        return text
    }

    private static func appendHeadings(of key: ConfigurationKey, current: inout [String], to text: inout String) {
        let wanted = key.sections
        if wanted.first != current.first || wanted.isEmpty { text += "\n" }
        for (depth, name) in wanted.enumerated() where depth >= current.count || current[depth] != name {
            let leaf = name.split(separator: ".").last ?? ""
            text += "# " + String(repeating: "  ", count: depth) + leaf + ":\n"
        }
        current = wanted
    }

    private static func quoted(_ path: String) -> String {
        "\"" + path.map { $0 == "\\" || $0 == "\"" ? "\\\($0)" : String($0) }.joined() + "\""
    }
}
