import ArgumentParser
import NuraModel

/// Which images, in which order, and how many.
struct FilterOptions: ParsableArguments {
    @Option(help: "Words in the name.") var name: String?
    @Option(help: "Words in the prompt.") var prompt: String?
    @Option(help: "The emotion.") var emotion: Emotion?

    @Option(help: ArgumentHelp("Made on this day (UTC) or at this moment, or later.", valueName: "date"))
    var from: DateArgument?

    @Option(help: ArgumentHelp("Made on this day (UTC) or at this moment, or earlier.", valueName: "date"))
    var to: DateArgument?

    @Option(help: "With this tag; may be given more than once.") var tag: [String] = []

    @Option(
        name: .customLong("where"),
        help: ArgumentHelp("With this fact in its metadata.", valueName: "metadata.path=value"))
    var facts: [MetadataArgument] = []

    @Option(help: "How many at most, from 1 to 1000; all without it.") var limit: Int?
    @Option(help: "Goes on where an earlier answer stopped.") var cursor: String?
    @Flag(help: "The newest first, also with words.") var newest = false

    mutating func validate() throws {
        if let limit, !(1...1000).contains(limit) {
            throw ValidationError("--limit must be from 1 to 1000, but it is \(limit)")
        }
        if let from, let to, to.end <= from.start {
            throw ValidationError("--to \(to.spelling) is before --from \(from.spelling)")
        }
    }
}

/// In which form images are listed.
struct ListingOptions: ParsableArguments {
    @Flag(name: .customLong("json"), help: "One JSON object a line: the record as in the sidecar, and its path.")
    var json = false

    @Flag(name: .customLong("paths"), help: "The paths of the PNG files, one a line.")
    var paths = false

    @Flag(name: .customShort("0"), help: "With --paths: a zero byte behind each, for xargs -0.")
    var nulls = false

    mutating func validate() throws {
        if nulls, !paths { throw ValidationError("-0 goes with --paths") }
        if json, paths { throw ValidationError("Choose --json or --paths") }
    }
}
