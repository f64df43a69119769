import ArgumentParser
import Inbox
import LibraryIndex
import LibraryService
import LibraryStore
import NuraModel
import Studio

struct GenerateCommand: NuraCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate", abstract: "Makes a picture of a text now, and prints its path.",
        discussion: """
            A file may begin with front matter, as in the inbox, and a .prompts file makes one picture a line; \
            options win over front matter.
            """)

    @OptionGroup var source: TextSource
    @Option(help: "The name of the picture; found by itself otherwise.") var name: String?
    @Option(
        help: ArgumentHelp(
            "The emotion; detected otherwise.", valueName: Emotion.allCases.map(\.rawValue).joined(separator: "|")))
    var emotion: Emotion?
    @OptionGroup(title: "Picture") var picture: PictureOptions
    @Option(
        help: ArgumentHelp(
            "How much of your memory to draw on.",
            valueName: MemoryScope.allCases.map(\.rawValue).joined(separator: "|")))
    var memory: MemoryScope?
    @Option(help: "A tag; may be given more than once.") var tag: [String] = []
    @Flag(help: "Open the picture when it is done.") var open = false
    @OptionGroup var json: JSONOption
    @OptionGroup(title: "Common options") var common: CommonOptions

    mutating func validate() throws {
        if let name, name.count > PictureRequest.longestName {
            throw ValidationError("--name may have at most \(PictureRequest.longestName) characters")
        }
    }

    func run(in context: CommandContext) async throws -> SystemExit {
        let configuration = try context.configuration(common)
        let requests = try source.requests(in: context, configuration).map(refined)
        let library = try await context.openLibrary(configuration)
        for request in requests {
            let generation = try await context.generate(request, in: library)
            guard case .made(let images) = generation else {
                if case .needsMoreInput(let message) = generation { context.terminal.complain(message) }
                return .badData
            }
            try ImageListing(layout: library.layout).print(images, asJSON: json.isOn, to: context.terminal)
            if open { context.show(images, in: library) }
        }
        return .success
    }

    /// The request with what the options decide.
    private func refined(_ request: PictureRequest) -> PictureRequest {
        var request = request
        request.name = name ?? request.name
        request.emotion = emotion ?? request.emotion
        request.memory = memory ?? request.memory
        request.style = picture.style ?? request.style
        request.size = picture.size ?? request.size
        request.seed = picture.seed ?? request.seed
        request.count = picture.count ?? request.count
        request.generator = picture.generator ?? request.generator
        request.steps = picture.steps ?? request.steps
        request.guidance = picture.guidance ?? request.guidance
        request.tags += tag
        return request
    }
}

extension CommandContext {
    fileprivate func generate(_ request: PictureRequest, in library: Library) async throws -> Generation {
        let pace = try library.estimatedGenerationTime(with: request.generator)
        return try await terminal.progress("Painting") { line in
            line.expect(seconds: pace.map { $0 * Double(request.count) })
            return try await library.generate(request) { number, progress in
                let done = progress.step == .generating ? progress.fraction : 0
                let detail = request.count > 1 ? "\(number + 1) of \(request.count)" : ""
                line.update((Double(number) + done) / Double(request.count), detail: detail)
            }
        }
    }

    fileprivate func show(_ images: [IndexedImage], in library: Library) {
        for image in images {
            let path = library.layout.absolute(image.path)
            if programs.run("xdg-open", [path])?.status != 0 {
                terminal.complain("\(path) cannot be opened from here; open it with a program of your choice")
            }
        }
    }
}

extension TextSource {
    /// The wishes for pictures in a text: those of a file or standard input as the inbox would read them, an argument
    /// word for word.
    func requests(in context: CommandContext, _ configuration: Configuration) throws -> [PictureRequest] {
        guard let (origin, bytes) = try bytes(in: context, limit: 1 << 20) else {
            return [PictureRequest(text: text ?? "")]
        }
        let reader = DropReader(
            vocabulary: DropVocabulary(
                styles: configuration.styleNames, generators: Set(configuration.generators)))
        // Only the kind of file counts here, not its name: what was named on purpose is a prompt.
        let name = origin.hasSuffix(".prompts") ? "prompt.prompts" : "prompt.txt"
        switch reader.read(path: name, content: DropContent(bytes)) {
        case .prompts(let requests): return requests
        case .rejected(let error): throw DataError(message: "\(origin): \(error.message)")
        case .png: throw DataError(message: "\(origin) is a picture; drop it into the inbox to import it")
        case .empty, .ignored, .unsupported: throw DataError(message: "\(origin) holds no words")
        }
    }
}
