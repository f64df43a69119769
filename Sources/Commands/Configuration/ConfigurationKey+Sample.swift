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
        for (position, key) in all.enumerated() {
            if position == 0 || key.sections.first != section.first { text += "\n" }
            // The headings are no comments, so that a setting takes effect when its own line does.
            for (depth, name) in key.sections.enumerated() where depth >= section.count || section[depth] != name {
                text += indent(depth) + leaf(name) + ":\n"
            }
            section = key.sections
            text += indent(section.count) + line(of: key, library: library) + "\n"
        }
        return text + styleExample
    }

    private static let styleExample = """

        styles:
          # noir:
          #   words: black and white photograph, hard shadows, film grain   # Said with every prompt of style: noir or --style noir
          #   negative_words: colour, daylight   # What must not be seen
          #   model: black-forest-labs/FLUX.1-dev   # In the place of the generator's own
          #   lora: film-noir:0.8   # Weights that change the model: name, or name:0.8 with their strength
          #   look: ink   # The style of the painter that comes closest
          #   guidance_scale: 5
          #   num_inference_steps: 30
          #   width: 768
          #   height: 1024

        """

    private static func line(of key: ConfigurationKey, library: String?) -> String {
        let chosen = key.name == "library" ? library.map(quoted) : nil
        let value = chosen ?? key.standard.description
        let setting = leaf(key.name) + ":" + (value.isEmpty ? "" : " " + value)
        return (chosen == nil ? "# " : "") + setting + "   # " + key.documentation
    }

    private static func leaf(_ name: String) -> String { String(name.split(separator: ".").last ?? "") }

    private static func indent(_ depth: Int) -> String { String(repeating: "  ", count: depth) }

    private static func quoted(_ path: String) -> String {
        "\"" + path.map { $0 == "\\" || $0 == "\"" ? "\\\($0)" : String($0) }.joined() + "\""
    }
}
