import ArgumentParser
import LibraryIndex
import LibraryService
import NuraModel

struct VaryCommand: NuraCommand {
    static let configuration = CommandConfiguration(
        commandName: "vary",
        abstract: "Makes new pictures of an image's words: another seed, style, size or generator.",
        discussion: "What is not named is as it was for the image, but for the seed. The image stays as it is.")

    @OptionGroup var image: ImageArgument
    @OptionGroup(title: "Picture") var picture: VariationOptions
    @OptionGroup var json: JSONOption
    @OptionGroup(title: "Common options") var common: CommonOptions

    func run(in context: CommandContext) async throws -> SystemExit {
        let library = try await context.openLibrary(common)
        let found = try await library.image(context.reference(image.reference))
        let variation = picture.variation
        let generation = try await context.terminal.progress("Painting") { _ in
            try await library.vary(found.record.id, variation)
        }
        switch generation {
        case .made(let images):
            try ImageListing(layout: library.layout).print(images, asJSON: json.isOn, to: context.terminal)
            return .success
        case .needsMoreInput(let message):
            context.terminal.complain(message)
            return .badData
        }
    }
}

/// What is to be different.
struct VariationOptions: ParsableArguments {
    @Option(help: "The seed of the first picture; the next ones count up from it.") var seed: UInt32?
    @Option(
        help: ArgumentHelp(
            "The style, or one that the configuration describes.",
            valueName: PictureOptions.styles.joined(separator: "|")),
        completion: .list(PictureOptions.styles))
    var style: String?
    @Option(help: ArgumentHelp("The size in pixels, as in 1024x768.", valueName: "widthxheight")) var size: PictureSize?
    @Option(help: ArgumentHelp("The emotion.", valueName: Emotion.allCases.map(\.rawValue).joined(separator: "|")))
    var emotion: Emotion?
    @Option(help: "The generator.", completion: .list(["painter"])) var generator: String?
    @Option(help: "How many pictures to make, from 1 to 8.") var count = 1

    mutating func validate() throws {
        guard PictureRequest.allowedCounts.contains(count) else {
            throw ValidationError("--count must be from 1 to 8, but it is \(count)")
        }
    }

    var variation: Variation {
        var variation = Variation()
        variation.seed = seed
        variation.style = style
        variation.size = size
        variation.emotion = emotion
        variation.generator = generator
        variation.count = count
        return variation
    }
}
