import FoundationEssentials
import Glibc
import LibraryService
import NuraModel
import PNGCodec
import Painter
import TestSupport

/// From a file moved into the inbox of a running daemon to the picture on disk, and a thousand drops worked off.
struct InboxBenchmark: Benchmark {
    static let name = "inbox"
    private static let drops = 1000
    private static let feelings = [
        "I feel calm, like a lake before anyone is awake", "I want to run through the city until the lights go out",
        "There is something behind the fog and it knows my name", "The first green shoot after a hard winter",
        "Rain on the window, and nobody called", "A red boat waits for me on the still water",
        "We danced until the morning came over the hills",
    ]
    private let settings: BenchmarkSettings

    init(_ settings: BenchmarkSettings) {
        self.settings = settings
    }

    func run(_ report: (Measure) -> Void) async throws {
        try await latency(report)
        try await throughput(report)
    }

    private func latency(_ report: (Measure) -> Void) async throws {
        let place = try BenchLibrary()
        let daemon = try place.nura(settings.nura).start(["daemon"])
        try await daemon.line(on: .errors) { $0.contains("ready") }
        let pictures = try NewPictures(in: place.root + "/images")
        var number = 0
        let comparison = try await Rounds(count: settings.rounds.count * 3).compare {
            number += 1
            let feeling = Self.feelings[number % Self.feelings.count]
            try place.scratch.write("prompt-\(number).txt", "---\nsize: 512x512\nseed: \(number)\n---\n\(feeling)\n")
            return try Stopwatch.wall {
                try place.scratch.move("prompt-\(number).txt", to: "Nura/inbox/prompt-\(number).txt")
                try pictures.waitForNext()
            }
        } with: {
            // What is painted does not matter much here: the median is taken over the same feelings.
            try paintingTime(Self.feelings[number % Self.feelings.count], seed: UInt32(number))
        }
        daemon.send(SIGTERM)
        _ = await daemon.outcome()
        report(
            Measure(
                "inbox: from mv to the picture", comparison.ours * 1000, "ms", bar: .atMost(400),
                detail: "512×512, settle 0, \(settings.rounds.count * 3) drops"))
        report(
            Measure(
                "inbox: of painting and saving", comparison.ratio, "×",
                detail: "\(Int(comparison.theirs * 1000)) ms for the pixels alone"))
    }

    private func paintingTime(_ feeling: String, seed: UInt32) throws -> Double {
        guard let size = PictureSize(width: 512, height: 512) else { return .nan }
        let parameters = GenerationParameters(guidance: 7, steps: 50, size: size, seed: seed)
        return try Stopwatch.wall {
            _ = try PNG.encode(Painter.paint(prompt: feeling, emotion: .calm, parameters: parameters))
        }
    }

    private func throughput(_ report: (Measure) -> Void) async throws {
        let place = try BenchLibrary()
        for number in 0..<Self.drops {
            let feeling = Self.feelings[number % Self.feelings.count]
            try place.scratch.write(
                "Nura/inbox/drop-\(number).txt", "---\nsize: 64x64\nseed: \(number)\n---\n\(feeling)\n")
        }
        let nura = place.nura(settings.nura)
        let time = try await Stopwatch.wall { try await nura.runSilently(["daemon", "--once"]) }
        let made = try await place.open().status().images
        report(
            Measure(
                "inbox: pictures of \(Self.drops) drops", Double(made), "", bar: .atLeast(Double(Self.drops)),
                detail: "64×64"))
        report(
            Measure(
                "inbox: pictures a second", Double(made) / time, "", detail: "\(Int(time * 1000)) ms for all of them"))
    }
}

/// The PNGs that appear below a folder, by inotify, as a file manager would learn of them.
private final class NewPictures {
    private let queue: Int32
    private let folder: String
    private var watched: Set<String> = []

    init(in folder: String) throws {
        queue = inotify_init1(Int32(IN_CLOEXEC))
        guard queue >= 0 else { throw BenchmarkFailure(description: "inotify fails with errno \(errno)") }
        self.folder = folder
        watch("")
    }

    deinit {
        close(queue)
    }

    /// Waits until another PNG is there under its name.
    func waitForNext() throws {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(queue, &buffer, buffer.count)
            guard count > 0 else { throw BenchmarkFailure(description: "inotify fails with errno \(errno)") }
            // A folder that has just appeared may hold the picture already.
            let isNewFolder = watchFolders()
            let text = String(decoding: buffer[..<count], as: UTF8.self)
            if text.contains(".png") || (isNewFolder && hasPictures()) { return }
        }
    }

    private func watch(_ relative: String) {
        let path = relative.isEmpty ? folder : folder + "/" + relative
        inotify_add_watch(queue, path, UInt32(IN_MOVED_TO | IN_CREATE))
        watched.insert(relative)
    }

    private func watchFolders() -> Bool {
        let new = names(in: folder).filter { !$0.contains(".") && !watched.contains($0) }
        new.forEach(watch)
        return !new.isEmpty
    }

    private func hasPictures() -> Bool {
        watched.contains { names(in: folder + "/" + $0).contains { $0.hasSuffix(".png") } }
    }

    private func names(in folder: String) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    }
}
