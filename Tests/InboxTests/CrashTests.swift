import Inbox
import NuraModel
import TestSupport
import Testing

/// A daemon that is killed again and again, at any step, while it works off an inbox on a real disk.
@Suite("Crashes", .timeLimit(.minutes(1)))
struct CrashTests {
    @Test("However often the daemon is killed and files are renamed meanwhile, every drop becomes its pictures once")
    func exactlyOnce() throws {
        var random = SeededRandom()
        for _ in 0..<20 {
            let files = try ScratchFiles()
            let inbox = InboxFolder(root: files.absolute("inbox"))
            try files.makeFolder("inbox")
            try inbox.prepare()
            var expected: [String: Int] = [:]
            for number in 0..<8 {
                let count = Int.random(in: 1...3, using: &random)
                try files.write("inbox/\(number).txt", "---\ncount: \(count)\n---\nwords \(number)")
                expected["words \(number)"] = count
            }
            let pictures = Pictures()
            var kills = 0
            while true {
                let budget = kills < 12 ? Int.random(in: 0...25, using: &random) : .max
                let daemon = FragileDaemon(
                    inbox: inbox, store: ClaimStore(folder: files.absolute("claims")), pictures: pictures,
                    life: Life(steps: budget), random: random)
                do {
                    try daemon.run()
                    break
                } catch is Life.Killed {
                    kills += 1
                    random = daemon.random
                    try renameSomething(in: inbox, files, kills, using: &random)
                }
            }
            #expect(pictures.counts == expected)
            #expect(try inbox.list().files.isEmpty)
            #expect(try files.files(in: "inbox/done").count == 8)
            #expect(try files.files(in: "claims").isEmpty)
        }
    }

    private func renameSomething(
        in inbox: InboxFolder, _ files: ScratchFiles, _ number: Int, using random: inout SeededRandom
    ) throws {
        guard Bool.random(using: &random), let file = try inbox.list().files.randomElement(using: &random) else {
            return
        }
        try files.move("inbox/\(file.path)", to: "inbox/renamed \(number).txt")
    }
}

/// The pictures on disk, as a library would know them.
private final class Pictures {
    private var words: [ImageID: String] = [:]

    var ids: Set<ImageID> { Set(words.keys) }

    var counts: [String: Int] { Dictionary(words.values.map { ($0, 1) }, uniquingKeysWith: +) }

    func save(_ id: ImageID, _ text: String) {
        words[id] = text
    }
}

/// How many steps are left until the daemon is killed.
private final class Life {
    struct Killed: Error {}

    private var steps: Int

    init(steps: Int) {
        self.steps = steps
    }

    func step() throws {
        guard steps > 0 else { throw Killed() }
        steps -= 1
    }
}

/// What the real daemon does with the inbox, with a chance to die between any two steps.
private final class FragileDaemon {
    private let inbox: InboxFolder
    private let store: ClaimStore
    private let pictures: Pictures
    private let life: Life
    private(set) var random: SeededRandom
    private let reader = DropReader(vocabulary: DropVocabulary(styles: [], generators: []))

    init(inbox: InboxFolder, store: ClaimStore, pictures: Pictures, life: Life, random: SeededRandom) {
        self.inbox = inbox
        self.store = store
        self.pictures = pictures
        self.life = life
        self.random = random
    }

    func run() throws {
        for claim in try store.load().claims { try resume(claim) }
        for file in try inbox.list().files { try begin(file) }
    }

    private func begin(_ file: InboxFile) throws {
        let reading = try inbox.read(file.path)
        guard case .prompts(let requests) = reader.read(path: file.path, content: reading.content) else { return }
        let ids = requests.flatMap { request in
            (0..<request.count).map { _ in ImageID(madeAt: Timestamp(milliseconds: 0), random: { random.next() }) }
        }
        let claim = Claim(
            path: file.path, facts: reading.file.facts, sha256: reading.sha256, imageIDs: ids,
            createdAt: Timestamp(milliseconds: 0))
        try life.step()
        try store.save(claim)
        try work(claim, missing: ids, text: requests.first?.text ?? "")
    }

    private func resume(_ old: Claim) throws {
        var claim = old
        let reading = try claim.file(among: try inbox.list().files).map { try inbox.read($0.path) }
        let state = ClaimResolution.FileState(claim, now: reading)
        let resolution = ClaimResolution(
            claim, file: state, hasMoved: try inbox.hasMoved(claim.facts), made: pictures.ids)
        if let reading { claim.follow(reading.file) }
        try life.step()
        switch resolution {
        case .finishMove: try work(claim, missing: [], text: "")
        case .continue(let missing):
            let content = try #require(reading).content
            guard case .prompts(let requests) = reader.read(path: claim.path, content: content) else { return }
            try work(claim, missing: missing, text: requests.first?.text ?? "")
        case .abandonAndTreatAsNew, .cancelled, .retire: try store.retire(claim)
        }
    }

    private func work(_ claim: Claim, missing: [ImageID], text: String) throws {
        for id in missing {
            try life.step()
            pictures.save(id, text)
        }
        try life.step()
        _ = try inbox.moveToDone(claim.path, month: "2026-11", expecting: claim.facts)
        try life.step()
        try store.retire(claim)
        try life.step()
    }
}
