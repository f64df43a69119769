import Foundation
import GRDB
import LibraryIndex
import NuraModel
import Synchronization

/// The bars of the index: searches against `rg`, rebuilds against `cat` and a bare FTS load, memory of a rebuild.
struct SearchBenchmark {
    /// One measured number and what it must be.
    struct Result {
        enum Bar {
            case atLeast(Double)
            case atMost(Double)
            /// Printed, not judged.
            case none
        }

        let name: String
        let value: Double
        let unit: String
        let bar: Bar
    }

    private static let rounds = 7

    private let folder: String
    private let library: SyntheticLibrary

    /// Writes a library of `count` made-up images into `folder`, which the caller removes.
    init(of count: Int, in folder: String) throws {
        self.folder = folder
        library = try SyntheticLibrary(of: count, in: folder)
    }

    /// Runs everything; the memory comes first, before the benchmark itself takes some.
    func run() throws -> [Result] {
        let memory = try rebuildMemory()
        return [memory] + (try rebuild()) + (try queries())
    }

    private func rebuildMemory() throws -> Result {
        let index = try LibraryIndex(at: folder + "/index.sqlite")
        let peak = try PrivateMemory.peak { try index.replaceAll(with: library.indexedImages) }
        return Result(name: "rebuild, private memory", value: peak, unit: "MB", bar: .atMost(150))
    }

    private func rebuild() throws -> [Result] {
        let texts = library.indexedImages.map { ($0.record.name, $0.record.prompt) }
        var rebuilds: [Double] = []
        var ratios: [Double] = []
        for round in 0..<Self.rounds {
            let index = try LibraryIndex(at: "\(folder)/rebuild-\(round).sqlite")
            let rebuild = try seconds { try index.replaceAll(with: library.indexedImages) }
            let cat = try seconds { try run("find", library.images, "-type", "f", "-exec", "cat", "{}", "+") }
            let load = try seconds { try bareLoad(texts, at: "\(folder)/bare-\(round).sqlite") }
            rebuilds.append(rebuild)
            ratios.append(rebuild / (cat + load))
        }
        return [
            Result(name: "rebuild", value: median(rebuilds), unit: "s", bar: .none),
            Result(name: "rebuild / (cat + bare FTS load)", value: median(ratios), unit: "x", bar: .atMost(3)),
        ]
    }

    private func bareLoad(_ texts: [(String, String)], at path: String) throws {
        let queue = try DatabaseQueue(path: path)
        try queue.write { db in
            try db.execute(sql: "CREATE VIRTUAL TABLE bare USING fts5 (name, prompt)")
            let statement = try db.makeStatement(sql: "INSERT INTO bare (name, prompt) VALUES (?, ?)")
            for (name, prompt) in texts { try statement.execute(arguments: [name, prompt]) }
        }
    }

    private func queries() throws -> [Result] {
        let index = try LibraryIndex(at: folder + "/index.sqlite")
        let texts = library.fuzzyQueries(101)
        var medians: [Double] = []
        var ratios: [Double] = []
        for round in 0..<Self.rounds {
            let times = try texts.map { text in
                try seconds { _ = try index.search(SearchQuery(text: text, limit: 50)) }
            }
            let word = String(texts[round].prefix { $0 != " " })
            let rg = try seconds { try run("rg", "-il", word, library.images) }
            medians.append(median(times))
            ratios.append(rg / median(times))
        }
        return [
            Result(name: "two-word fuzzy query", value: median(medians) * 1000, unit: "ms", bar: .atMost(5)),
            Result(name: "rg -il / two-word fuzzy query", value: median(ratios), unit: "x", bar: .atLeast(50)),
        ]
    }

    private func seconds(_ body: () throws -> Void) rethrows -> Double {
        let duration = try ContinuousClock().measure(body)
        return duration / .seconds(1)
    }

    private func median(_ values: [Double]) -> Double {
        values.sorted()[values.count / 2]
    }

    /// Runs a program and lets its output go; `rg` that finds nothing is no failure.
    private func run(_ program: String, _ arguments: String...) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus < 2 else { throw CocoaError(.executableLoad) }
    }
}

/// The memory that belongs to this process alone.
enum PrivateMemory {
    /// The most of it while `body` runs, in megabytes, looked at every 20 ms.
    static func peak(_ body: () throws -> Void) throws -> Double {
        let state = Sampling()
        let thread = Thread {
            while !state.isDone.load(ordering: .relaxed) {
                state.peak.max(current(), ordering: .relaxed)
                Thread.sleep(forTimeInterval: 0.02)
            }
        }
        thread.start()
        defer { state.isDone.store(true, ordering: .relaxed) }
        try body()
        return Double(state.peak.load(ordering: .relaxed)) / 1000
    }

    /// In kilobytes.
    private static func current() -> Int {
        let text = (try? String(contentsOfFile: "/proc/self/smaps_rollup", encoding: .utf8)) ?? ""
        return text.split(separator: "\n").filter { $0.hasPrefix("Private_") }.reduce(0) { sum, line in
            sum + (Int(line.split(separator: " ").dropFirst().first ?? "") ?? 0)
        }
    }

    private final class Sampling: Sendable {
        let peak = Atomic(0)
        let isDone = Atomic(false)
    }
}
