import ArgumentParser

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
