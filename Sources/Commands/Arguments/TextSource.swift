import ArgumentParser

/// The words of a person: as an argument, from a file, or from standard input.
struct TextSource: ParsableArguments {
    @Argument(help: "The words; \"-\" reads them from standard input.")
    var text: String?

    @Option(name: [.customShort("f"), .customLong("file")], help: "A file with the words.", completion: .file())
    var file: String?

    mutating func validate() throws {
        switch (text, file) {
        case (nil, nil): throw ValidationError("Say what to depict: a text, -f FILE, or - for standard input")
        case (_?, _?): throw ValidationError("Give a text or -f FILE, not both")
        default: return
        }
    }
}
