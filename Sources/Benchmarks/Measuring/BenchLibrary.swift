import FoundationEssentials
import LibraryService
import Logging
import NuraModel
import Painter
import Studio
import TestSupport

/// A library in a scratch folder with everything that it takes to open it, here or with the built `nura`.
final class BenchLibrary: Sendable {
    let scratch: ScratchFiles
    let root: String

    private let keepsOriginals: Bool

    /// - Parameter keepsOriginals: a second link to each of many pictures takes minutes to make, once.
    init(keepsOriginals: Bool = true) throws {
        self.keepsOriginals = keepsOriginals
        scratch = try ScratchFiles()
        root = scratch.absolute("Nura")
        _ = try Library.create(at: root, adopting: false, now: Self.now, random: Self.random)
        try scratch.write("config.yaml", "library: \(root)\noriginals: \(keepsOriginals)\ninbox:\n  settle: 0\n")
    }

    /// The built `nura`, which finds this library by itself.
    func nura(_ executable: String) -> Program {
        Program(
            executable: executable,
            environment: [
                "HOME": scratch.root, "NURA_CONFIG": scratch.absolute("config.yaml"), "PATH": "/usr/bin:/bin",
            ])
    }

    func open() async throws -> Library {
        let painter = PainterGenerator(model: Painter.version, paint: Painter.paint)
        let studio = Studio(
            detectEmotion: { _ in DetectedEmotion(emotion: .calm, hasEvidence: false, record: JSONObject()) },
            recall: { _, _, _ in .nothing }, writer: BuiltInWriter(), generator: painter,
            namedGenerators: [painter], styles: [])
        return try await Library(
            opening: root, options: LibraryOptions(keepsOriginals: keepsOriginals), studio: studio,
            logger: Logger(label: "bench"),
            now: Self.now, random: Self.random)
    }

    private static let now: WallClock = {
        Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
    }
    private static let random: @Sendable () -> UInt64 = { UInt64.random(in: .min ... .max) }
}
