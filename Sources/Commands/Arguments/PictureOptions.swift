import ArgumentParser
import NuraModel

/// How a picture is to be made, where the person decides it.
struct PictureOptions: ParsableArguments {
    static let styles = ["painterly", "watercolor", "ink", "oil", "pastel", "flat"]

    @Option(
        help: ArgumentHelp(
            "The style, or one that the configuration describes.", valueName: styles.joined(separator: "|")),
        completion: .list(styles))
    var style: String?

    @Option(help: ArgumentHelp("The size in pixels, as in 1024x768.", valueName: "widthxheight"))
    var size: PictureSize?

    @Option(help: "The seed of the first picture; the next ones count up from it.")
    var seed: UInt32?

    @Option(help: "How many variations to make, from 1 to 8.")
    var count: Int?

    @Option(help: "The one generator to use.", completion: .list(["painter"]))
    var generator: String?

    @Option(help: "How much detail, from 1 to 150.")
    var steps: Int?

    @Option(help: "How strongly the picture follows words and emotion, from 0 to 30.")
    var guidance: Double?

    mutating func validate() throws {
        if let count, !PictureRequest.allowedCounts.contains(count) {
            throw ValidationError("--count must be from 1 to 8, but it is \(count)")
        }
        if let steps, !(1...150).contains(steps) {
            throw ValidationError("--steps must be from 1 to 150, but it is \(steps)")
        }
        if let guidance, !(0...30).contains(guidance) {
            throw ValidationError("--guidance must be from 0 to 30, but it is \(guidance)")
        }
    }
}
