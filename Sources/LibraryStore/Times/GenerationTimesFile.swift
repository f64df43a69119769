import Files
import NuraModel

/// The durations of a library's generators on the disk, in `.nura/durations.json`.
///
/// The file is replaced as a whole, so no crash leaves half of it. It takes no lock: of two programs that make pictures
/// in the same instant one may lose a duration, which the next pictures make up for.
package struct GenerationTimesFile: Sendable {
    private static let mostBytes = 1 << 20

    private let layout: LibraryLayout
    private let random: @Sendable () -> UInt64

    package init(_ layout: LibraryLayout, random: @escaping @Sendable () -> UInt64) {
        self.layout = layout
        self.random = random
    }

    /// - Throws: `LibraryError` when the library is not there or its file cannot be read.
    package func read() throws(LibraryError) -> GenerationTimes {
        do throws(LibraryError) {
            let root = try LibraryMarker.open(layout)
            return GenerationTimes(
                parsing: try root.contents(LibraryLayout.durations, limit: Self.mostBytes).bytes)
        } catch  where error.code == .notFound || error.code == .tooLarge {
            return GenerationTimes()
        }
    }

    /// Adds the seconds that a picture took.
    package func note(_ seconds: Double, by generator: String) throws(LibraryError) {
        var times = try read()
        times.note(seconds, by: generator)
        let root = try LibraryMarker.open(layout)
        let temporary = try root.makeFolders(LibraryLayout.temporary)
        let state = try root.folder(LibraryLayout.state)
        let staged = "durations-\(random().hexadecimal)"
        try state.put(
            JSONValue.object(times.json).encoded(.compact), as: FilePath.name(of: LibraryLayout.durations),
            through: staged, in: temporary)
    }
}
