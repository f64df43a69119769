import ArgumentParser
import LibraryIndex
import LibraryService

struct ListCommand: NuraCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Lists images, the newest first.")

    @OptionGroup(title: "Filters") var filters: FilterOptions
    @OptionGroup(title: "Output") var listing: ListingOptions
    @OptionGroup(title: "Common options") var common: CommonOptions

    func run(in context: CommandContext) async throws -> SystemExit {
        try await context.printImages(try filters.query(), listing, common)
    }
}

struct SearchCommand: NuraCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Finds images by words in their names and prompts, the best match first.",
        discussion: "Beginnings and parts of words match, and a typing mistake is forgiven; every word must match.")

    @Argument(help: "The words.") var words: [String]
    @OptionGroup(title: "Filters") var filters: FilterOptions
    @OptionGroup(title: "Output") var listing: ListingOptions
    @OptionGroup(title: "Common options") var common: CommonOptions

    func run(in context: CommandContext) async throws -> SystemExit {
        try await context.printImages(try filters.query(words: words), listing, common)
    }
}

extension CommandContext {
    /// Answers a search. Where more images match than the limit allows, a person is told how to go on.
    fileprivate func printImages(
        _ query: SearchQuery, _ options: ListingOptions, _ common: CommonOptions
    ) async throws -> SystemExit {
        let library = try await openLibrary(common)
        let page = try await library.search(query)
        try ImageListing(layout: library.layout).print(page.images, as: options, to: terminal)
        if let cursor = page.nextCursor {
            terminal.complain("\(page.total) images match; go on with --cursor \(cursor)")
        } else if page.images.isEmpty, !options.json, !options.paths {
            terminal.complain("no image matches")
        }
        return .success
    }
}
