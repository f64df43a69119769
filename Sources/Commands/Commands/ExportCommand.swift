import ArgumentParser
import LibraryIndex
import LibraryService
import NuraModel

struct ExportCommand: NuraCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Copies pictures into a folder or an archive, to give away.",
        discussion: "Files that are already there are never replaced.")

    @Argument(
        help: ArgumentHelp(
            "Images (ids, their unique beginnings, paths, or exact names), then the folder.",
            valueName: "image ... folder"),
        completion: .file())
    var arguments: [String]
    @Option(help: "The format.") var format = Format.png
    @Option(help: "How much of the picture JPEG and WebP keep, from 1 to 100.") var quality = 90
    @Flag(help: "Without prompt, record and times in the files.") var strip = false
    @Flag(help: "As one ZIP archive: the folder is its path when it ends in .zip.") var zip = false
    @OptionGroup(title: "Common options") var common: CommonOptions

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case png
        case jpeg
        case webp
    }

    mutating func validate() throws {
        if !(1...100).contains(quality) {
            throw ValidationError("--quality must be from 1 to 100, but it is \(quality)")
        }
        if arguments.count < 2 { throw ValidationError("Name at least one image, and the folder behind it") }
    }

    func run(in context: CommandContext) async throws -> SystemExit {
        let library = try await context.openLibrary(common)
        var images: [IndexedImage] = []
        for reference in arguments.dropLast() {
            images.append(try await library.image(context.reference(reference)))
        }
        let target = context.surroundings.absolute(arguments[arguments.count - 1])
        let paths =
            zip
            ? [try await archive(images, of: library, at: Self.archivePath(target))]
            : try await copy(images, of: library, to: target)
        try context.terminal.paths(paths, nulls: false)
        return .success
    }

    private var exportFormat: ExportFormat {
        switch format {
        case .png: .png
        case .jpeg: .jpeg(quality: quality)
        case .webp: .webP(quality: quality)
        }
    }

    private static func archivePath(_ target: String) -> String {
        target.lowercased().hasSuffix(".zip") ? target : target + "/nura.zip"
    }

    private func copy(_ images: [IndexedImage], of library: Library, to folder: String) async throws -> [String] {
        var names = ExportNames()
        var paths: [String] = []
        try SmallFile.makeFolder(folder)
        for image in images {
            let picture = try await library.exported(image.record.id, as: exportFormat, stripping: strip)
            let name = names.free(picture.fileName) { SmallFile.exists(folder + "/" + $0) }
            let path = folder + "/" + name
            try SmallFile.write(picture.bytes, to: path, mode: 0o666, replacing: false)
            paths.append(path)
        }
        return paths
    }

    private func archive(_ images: [IndexedImage], of library: Library, at path: String) async throws -> String {
        try SmallFile.makeFolder(SmallFile.parent(of: path))
        var names = ExportNames()
        let file = try NewFile(path)
        var archive = ZIPArchive { try file.append($0) }
        for image in images {
            let picture = try await library.exported(image.record.id, as: exportFormat, stripping: strip)
            let time = strip ? "" : image.record.createdAt.description
            try archive.add(names.free(picture.fileName), picture.bytes, time: ZIPArchive.DOSTime(time))
        }
        try archive.finish()
        try file.finish()
        return path
    }
}
