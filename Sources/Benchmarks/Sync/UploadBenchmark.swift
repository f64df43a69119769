import Foundation
import Glibc
import NuraModel
import PNGCodec
import TestSupport

/// The first upload of a thousand pictures of a megabyte over loopback against `rclone copy` of the same files to
/// `rclone serve webdav`, each until everything is on the disk (sync(2)).
struct UploadBenchmark: Benchmark {
    static let name = "upload"
    private static let pictures = 1000
    /// So many pixels of noise on each side make about a megabyte.
    private static let side = 590
    private let settings: BenchmarkSettings

    init(_ settings: BenchmarkSettings) {
        self.settings = settings
    }

    func run(_ report: (Measure) -> Void) async throws {
        let place = try BenchLibrary(keepsOriginals: false)
        var random = SplitMix64(seed: 4)
        var bytes = 0
        for number in 0..<Self.pictures {
            let png = try Self.noise(&random)
            bytes += png.count
            try place.scratch.write("Nura/images/Noise/\(number).png", png)
        }
        try await place.nura(settings.nura).runSilently(["scan"])
        let rounds = Rounds(count: min(2, settings.rounds.count))
        let comparison = try await rounds.compare {
            try await upload(place)
        } with: {
            try await copy(place.root + "/images/Noise")
        }
        report(
            Measure(
                "upload: of rclone copy", comparison.ratio, "×", bar: .atMost(1.5),
                detail: """
                    \(Int(comparison.ours * 1000)) ms against \(Int(comparison.theirs * 1000)) ms, \(Self.pictures) \
                    pictures, \(bytes / 1_000_000) MB
                    """))
    }

    private static func noise(_ random: inout SplitMix64) throws -> [UInt8] {
        var pixels: [UInt8] = []
        pixels.reserveCapacity(side * side * 3 + 8)
        while pixels.count < side * side * 3 {
            withUnsafeBytes(of: random.next()) { pixels.append(contentsOf: $0) }
        }
        pixels.removeLast(pixels.count - side * side * 3)
        return try PNG.encode(Bitmap(width: side, height: side, pixels: pixels))
    }

    /// To a server that has nothing yet.
    private func upload(_ place: BenchLibrary) async throws -> Double {
        let folder = try ScratchFiles()
        let server = try await BenchServer(settings.nura, folder: folder.root)
        let device = server.device(place, settings.nura)
        Glibc.sync()
        let time = try await Stopwatch.wall {
            try await device.runSilently(["sync"])
            Glibc.sync()
        }
        await server.stop()
        return time
    }

    private func copy(_ images: String) async throws -> Double {
        let folder = try ScratchFiles()
        let rclone = try Program.system("rclone")
        let server = try rclone.start(["serve", "webdav", "--addr", "127.0.0.1:0", folder.root])
        let line = try await server.line(on: .errors) { $0.contains("http://") }
        guard let start = line.range(of: "http://")?.lowerBound else {
            throw BenchmarkFailure(description: "rclone does not say where it serves: \(line)")
        }
        let address = line[start...].prefix { $0 != " " && $0 != "\"" && $0 != "]" }
        Glibc.sync()
        let time = try await Stopwatch.wall {
            try await rclone.runSilently(
                ["copy", "--include", "*.png", images, ":webdav:", "--webdav-url", String(address)])
            Glibc.sync()
        }
        server.send(SIGTERM)
        _ = await server.outcome()
        return time
    }
}
