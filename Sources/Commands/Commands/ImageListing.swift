import LibraryIndex
import LibraryStore
import NuraModel

/// Images as a command prints them.
struct ImageListing: Sendable {
    let layout: LibraryLayout

    /// Absolute.
    func path(of image: IndexedImage) -> String { layout.absolute(image.path) }

    /// The record as in the sidecar, and the absolute path of the PNG.
    func json(of image: IndexedImage) -> JSONObject {
        var object = image.record.json
        object["path"] = .string(path(of: image))
        return object
    }

    /// Prints one page.
    func print(_ images: [IndexedImage], as options: ListingOptions, to terminal: Terminal) throws {
        if options.paths {
            try terminal.paths(images.map(path), nulls: options.nulls)
        } else if options.json {
            for image in images { try terminal.json(json(of: image)) }
        } else if !images.isEmpty {
            try terminal.table(table(of: images))
        }
    }

    /// Prints what a command has made or changed: its path, or the whole record.
    func print(_ images: [IndexedImage], asJSON: Bool, to terminal: Terminal) throws {
        if asJSON {
            for image in images { try terminal.json(json(of: image)) }
        } else {
            try terminal.paths(images.map(path), nulls: false)
        }
    }

    private func table(of images: [IndexedImage]) -> Table {
        var table = Table([
            .init("Made"), .init("Name", shrinks: true), .init("Emotion"), .init("Tags", shrinks: true), .init("Id"),
        ])
        let length = Self.idLength(images.map(\.record.id.rawValue))
        for image in images {
            let record = image.record
            table.add([
                Moments.minute(record.createdAt), record.name, record.metadata.emotion?.rawValue ?? "",
                record.metadata.tags.joined(separator: ", "), String(record.id.rawValue.prefix(length)),
            ])
        }
        return table
    }

    /// How much of each id tells it from the others: at least the milliseconds of a UUID version 7.
    static func idLength(_ ids: [String]) -> Int {
        let longest = ids.map(\.count).max() ?? 0
        var length = 13
        while length < longest, Set(ids.map { $0.prefix(length) }).count < ids.count { length += 1 }
        return length
    }
}
