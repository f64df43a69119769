import Foundation
import LibraryIndex
import LibraryService
import Logging
import NuraModel
import PNGCodec
import Studio
import TestSupport
import Testing

@Suite("A look after a look that found nothing to do")
struct QuietLookTests {
    /// What somebody does to the files of an image, and what a scan then has to report.
    struct Slip: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let change: @Sendable (ScratchFiles) throws -> Void
        let isSeen: @Sendable (ScanReport) -> Bool
    }

    private static let slips = [
        Slip(testDescription: "nothing") { _ in
        } isSeen: {
            $0.changes == 0 && $0.files == 1
        },
        Slip(testDescription: "a rename") {
            try $0.move("Nura/images/Dusk.png", to: "Nura/images/Dawn.png")
        } isSeen: {
            $0.moved == 1
        },
        Slip(testDescription: "a deletion") {
            try $0.remove("Nura/images/Dusk.png")
        } isSeen: {
            $0.deleted == 1
        },
        Slip(testDescription: "a deleted sidecar") {
            try $0.remove("Nura/images/Dusk.json")
        } isSeen: {
            $0.sidecarsWritten == 1
        },
        Slip(testDescription: "another picture") {
            try $0.write("Nura/images/Night.png", picture(of: 9))
        } isSeen: {
            $0.imported == 1
        },
        Slip(testDescription: "an edit of the same length") {
            try $0.write(
                "Nura/images/Dusk.json", $0.text("Nura/images/Dusk.json").replacing("\"Dusk\"", with: "\"Dawn\""))
        } isSeen: {
            $0.edited == 1
        },
    ]

    @Test("Sees what was done since, in the same process and in the next", arguments: slips, [false, true])
    func sees(slip: Slip, isNextProcess: Bool) async throws {
        let scratch = try ScratchFiles()
        _ = try Library.create(at: scratch.absolute("Nura"), adopting: false, now: Self.now, random: Self.random)
        try scratch.write("Nura/images/Dusk.png", Self.picture(of: 5))
        let library = try await open(scratch)
        #expect(try await library.scan().files == 1)
        for _ in 0..<3 { #expect(try await library.scan().changes == 0) }

        try slip.change(scratch)
        let report = try await (isNextProcess ? open(scratch) : library).scan()
        #expect(slip.isSeen(report), "\(report)")
        #expect(try await library.scan().changes == 0)
    }

    @Test("Makes the index anew when that has gone")
    func indexIsGone() async throws {
        let scratch = try ScratchFiles()
        _ = try Library.create(at: scratch.absolute("Nura"), adopting: false, now: Self.now, random: Self.random)
        try scratch.write("Nura/images/Dusk.png", Self.picture(of: 5))
        let library = try await open(scratch)
        for _ in 0..<3 { #expect(try await library.scan().files == 1) }
        try scratch.remove("Nura/.nura/index.sqlite")
        #expect(try await library.scan().files == 1)
        #expect(try await library.search(SearchQuery(text: "dusk")).images.count == 1)
    }

    private func open(_ scratch: ScratchFiles) async throws -> Library {
        let painter = PainterGenerator(model: "nura-painter-1") { _, _, parameters in
            Bitmap(width: parameters.size.width, height: parameters.size.height, pixels: [])
        }
        let studio = Studio(
            detectEmotion: { _ in DetectedEmotion(emotion: .calm, hasEvidence: false, record: JSONObject()) },
            recall: { _, _, _ in .nothing }, writer: BuiltInWriter(), generator: painter, namedGenerators: [painter],
            styles: [])
        return try await Library(
            opening: scratch.absolute("Nura"), options: LibraryOptions(deletionGrace: 0), studio: studio,
            logger: Logger(label: "test"), now: Self.now, random: Self.random)
    }

    private static func picture(of grey: UInt8) throws -> [UInt8] {
        try PNG.encode(Bitmap(width: 4, height: 4, pixels: [UInt8](repeating: grey, count: 48)))
    }

    private static let now: WallClock = { Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
    private static let random: @Sendable () -> UInt64 = { UInt64.random(in: .min ... .max) }
}
