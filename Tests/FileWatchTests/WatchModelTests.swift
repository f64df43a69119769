import FileWatch
import TestSupport
import Testing

/// Random changes of a tree, and a reader that knows it from the events only.
@Suite("Following a tree by its events", .timeLimit(.minutes(2)))
struct WatchModelTests {
    @Test("After any changes the events have told exactly the files that are there", arguments: Way.allCases)
    func converges(way: Way) async throws {
        var random = SeededRandom()
        for _ in 0..<6 {
            let files = try ScratchFiles()
            try files.makeFolder("root")
            try files.makeFolder("outside")
            let events = try await way.watching(files, "root").events()
            var changes = RandomChanges(files: files)
            for _ in 0..<150 { try changes.perform(using: &random) }
            try files.write("root/last", "last")
            var model = TreeModel()
            reading: for try await batch in events {
                for event in batch {
                    model.apply(event)
                    if event == FileEvent(.closedAfterWriting, "last") { break reading }
                }
            }
            let expected = try files.files(in: "root").map { String($0.dropFirst("root/".count)) }
            #expect(model.files.sorted() == expected)
        }
    }
}

/// The files that a reader of events believes in.
private struct TreeModel {
    private(set) var files: Set<String> = []

    mutating func apply(_ event: FileEvent) {
        switch event.kind {
        case .closedAfterWriting, .movedIn, .created, .found: files.insert(event.path)
        case .moved(let from):
            files.remove(from)
            files.insert(event.path)
        case .movedOut, .deleted: files.remove(event.path)
        case .folderVanished: files = files.filter { !$0.hasPrefix(event.path + "/") }
        case .folderMoved(let from):
            files = Set(files.map { $0.hasPrefix(from + "/") ? event.path + $0.dropFirst(from.count) : $0 })
        case .attributesChanged, .folderAppeared, .rootVanished, .overflow: break
        }
    }
}

/// Writes, renames and removes files and folders at random, inside the root and in and out of it.
private struct RandomChanges {
    let files: ScratchFiles
    private var made = 0

    init(files: ScratchFiles) {
        self.files = files
    }

    mutating func perform(using random: inout SeededRandom) throws {
        made += 1
        let inside = try folders("root")
        let folder = inside.randomElement(using: &random) ?? "root"
        switch Int.random(in: 0..<10, using: &random) {
        case 0...2: try files.write("\(folder)/file\(made)", "words \(made)")
        case 3: try files.write("\(folder)/folder\(made)/inner/file", "words")
        case 4: try files.makeFolder("\(folder)/empty\(made)")
        case 5, 6:
            guard let file = try files.files(in: "root").randomElement(using: &random) else { return }
            try files.move(file, to: "\(folder)/moved\(made)")
        case 7:
            guard let file = try files.files(in: "root").randomElement(using: &random) else { return }
            try files.remove(file)
        case 8:
            guard let other = inside.dropFirst().randomElement(using: &random), !(folder + "/").hasPrefix(other + "/")
            else { return }
            try files.move(other, to: "\(folder)/renamed\(made)")
        default:
            guard let other = inside.dropFirst().randomElement(using: &random) else { return }
            try files.move(other, to: "outside/\(made)")
            if Bool.random(using: &random) { try files.move("outside/\(made)", to: "root/back\(made)") }
        }
    }

    private func folders(_ root: String) throws -> [String] {
        var folders: Set<String> = [root]
        for file in try files.files(in: root) {
            var path = file[...]
            while let slash = path.lastIndex(of: "/") {
                path = path[..<slash]
                folders.insert(String(path))
            }
        }
        return folders.sorted()
    }
}
