import LibraryIndex
import LibraryService
import LibraryStore
import NuraModel
import PNGCodec
import Studio
import TestSupport
import Testing

@Suite("Drafts are made again")
struct RedevelopmentTests {
    private let fixture: DraftFixture

    init() throws {
        fixture = try DraftFixture()
    }

    @Test("With the words and numbers of the draft, under the same id, name and path; the draft is in the trash")
    func redevelops() async throws {
        let library = try await fixture.open()
        let draft = try await fixture.draft(in: library)
        #expect(try await library.dueDrafts() == [draft.record.id])
        fixture.far.answer = .picture
        fixture.pass(seconds: 60)
        guard case .made(let path) = await library.redevelop(draft.record.id) else {
            Issue.record("it was not made")
            return
        }
        let image = try await library.image(draft.record.id)
        #expect(path == draft.path && image.path == draft.path)
        #expect(try fixture.tone(path) == 200)
        #expect(image.record.name == draft.record.name && image.record.prompt == draft.record.prompt)
        #expect(image.record.createdAt == draft.record.createdAt && image.record.updatedAt > draft.record.updatedAt)
        #expect(!image.record.metadata.isDraft && image.record.metadata.model == "far/model-1")
        #expect(image.record.metadata.userInput == draft.record.metadata.userInput)
        let request = try #require(fixture.far.requests.last)
        #expect(request.prompt == draft.record.prompt && request.emotion == .calm)
        #expect(
            request.parameters.seed == 7 && request.parameters.style == "ink" && request.parameters.size.width == 64)
        let sidecar = try ImageRecord(sidecar: fixture.scratch.read("Nura/images/\(path.dropFirst(7).dropLast(3))json"))
        #expect(sidecar == image.record)
        let entries = try await library.trash().entries
        #expect(entries.map(\.reason) == [.replaced] && entries.first?.record == draft.record)
        #expect(try await library.dueDrafts().isEmpty)
        #expect(try await library.scan().changes == 0)
        #expect(try await library.check(repair: false).problems.isEmpty)
    }

    @Test("After a restart too")
    func restart() async throws {
        let draft = try await fixture.draft(in: fixture.open())
        fixture.far.answer = .picture
        let library = try await fixture.open()
        #expect(try await library.dueDrafts() == [draft.record.id])
        guard case .made = await library.redevelop(draft.record.id) else {
            Issue.record("it was not made")
            return
        }
    }

    @Test(
        "Not while nobody answers, and such attempts count for nothing",
        arguments: [GenerationError.Code.unreachable, .busy])
    func notNow(code: GenerationError.Code) async throws {
        let library = try await fixture.open(perDay: 1)
        let draft = try await fixture.draft(in: library)
        fixture.far.answer = .failure(code, retryAfter: 7)
        for _ in 0..<3 {
            guard case .notNow(7, code.rawValue) = await library.redevelop(draft.record.id) else {
                Issue.record("it should be tried later")
                return
            }
        }
        #expect(try fixture.tone(draft.path) == 90)
        fixture.far.answer = .picture
        guard case .made = await library.redevelop(draft.record.id) else {
            Issue.record("it was not made")
            return
        }
    }

    @Test("At most so many a day, also across restarts, and the rest on the next")
    func limit() async throws {
        let library = try await fixture.open(perDay: 1)
        let drafts = [try await fixture.draft(in: library), try await fixture.draft(in: library, "a red kite")]
        fixture.far.answer = .picture
        _ = await library.redevelop(drafts[0].record.id)
        let next = try await fixture.open(perDay: 1)
        guard case .limitReached(let until) = await next.redevelop(drafts[1].record.id) else {
            Issue.record("the limit was not kept")
            return
        }
        #expect(until > fixture.now() && until.description.hasSuffix("T00:00:00.000Z"))
        #expect(fixture.far.requests.count == 3)
        fixture.pass(to: until)
        guard case .made = await next.redevelop(drafts[1].record.id) else {
            Issue.record("it was not made the next day")
            return
        }
    }

    @Test("What is refused is not asked for again on the same day, and after three times never")
    func refused() async throws {
        let library = try await fixture.open()
        let draft = try await fixture.draft(in: library)
        fixture.far.answer = .failure(.refused)
        for _ in 0..<3 {
            #expect(try await library.dueDrafts() == [draft.record.id])
            guard case .refused = await library.redevelop(draft.record.id) else {
                Issue.record("it should be refused")
                return
            }
            #expect(try await library.dueDrafts().isEmpty)
            fixture.pass(seconds: 86_401)
        }
        #expect(try await library.dueDrafts().isEmpty)
        #expect(try await library.image(draft.record.id).record.metadata.isDraft)
    }

    @Test("A generator that answers with no picture is asked again soon, and then once a day")
    func unusable() async throws {
        let library = try await fixture.open()
        let draft = try await fixture.draft(in: library)
        fixture.far.answer = .failure(.unusable)
        for wait in [600.0, 86_400] {
            guard case .refused = await library.redevelop(draft.record.id) else {
                Issue.record("it should be refused")
                return
            }
            fixture.pass(seconds: wait - 1)
            #expect(try await library.dueDrafts().isEmpty)
            fixture.pass(seconds: 2)
            #expect(try await library.dueDrafts() == [draft.record.id])
        }
    }

    @Test("Not while its sidecar cannot be read: nobody is asked, and the file waits for the person to mend it")
    func brokenSidecar() async throws {
        let library = try await fixture.open()
        let draft = try await fixture.draft(in: library)
        let path = "Nura/\(draft.path.dropLast(3))json"
        let sidecar = try fixture.scratch.text(path)
        try fixture.scratch.write(path, "{ not JSON")
        fixture.far.answer = .picture
        guard case .postponed = await library.redevelop(draft.record.id) else {
            Issue.record("it should wait")
            return
        }
        #expect(fixture.far.requests.count == 1)
        #expect(try fixture.scratch.text(path) == "{ not JSON")
        #expect(try await library.dueDrafts().isEmpty)
        try fixture.scratch.write(path, sidecar)
        fixture.pass(seconds: 601)
        #expect(try await library.dueDrafts() == [draft.record.id])
        guard case .made = await library.redevelop(draft.record.id) else {
            Issue.record("it was not made")
            return
        }
    }

    @Test("Not when drafts are to be kept")
    func kept() async throws {
        let library = try await fixture.open(redevelops: false)
        let draft = try await fixture.draft(in: library)
        #expect(try await library.dueDrafts().isEmpty)
        guard case .leftAlone = await library.redevelop(draft.record.id) else {
            Issue.record("it should stay")
            return
        }
    }

    @Test("Not when another device made the draft: it only has the files")
    func otherDevice() async throws {
        let draft = try await fixture.draft(in: fixture.open())
        let other = try DraftFixture()
        let stem = draft.path.dropLast(4)
        for path in ["\(stem).png", "\(stem).json"] {
            try other.scratch.write("Nura/" + path, fixture.scratch.read("Nura/" + path))
        }
        let library = try await other.open()
        _ = try await library.scan()
        #expect(try await library.image(draft.record.id).record.metadata.isDraft)
        #expect(try await library.dueDrafts().isEmpty)
    }
}

/// What a person can do about a draft.
struct Decision: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// Whether the draft stays as the person has it.
    let isDecision: Bool
    let act: @Sendable (Library, IndexedImage, DraftFixture) async throws -> Void

    static let all = [
        Decision(testDescription: "tagged as kept", isDecision: true) { library, draft, _ in
            var edit = RecordEdit()
            edit.addedTags = ["Kept"]
            _ = try await library.edit(draft.record.id, edit)
        },
        Decision(testDescription: "said that it is no draft", isDecision: true) { library, draft, _ in
            var edit = RecordEdit()
            edit.metadata = [("draft", false)]
            _ = try await library.edit(draft.record.id, edit)
        },
        Decision(testDescription: "changed the prompt", isDecision: true) { library, draft, _ in
            var edit = RecordEdit()
            edit.prompt = "Another one"
            _ = try await library.edit(draft.record.id, edit)
        },
        Decision(testDescription: "painted into it", isDecision: true) { _, draft, fixture in
            let size = try #require(PictureSize(width: 64, height: 64))
            try fixture.scratch.write("Nura/" + draft.path, PNG.encode(.filled(10, size)))
        },
        Decision(testDescription: "edited the emotion in the sidecar", isDecision: true) { _, draft, fixture in
            let path = "Nura/\(draft.path.dropLast(3))json"
            try fixture.scratch.write(
                path,
                fixture.scratch.text(path).replacing(
                    "\"emotion_type\": \"calm\"", with: "\"emotion_type\": \"hopeful\""))
        },
        Decision(testDescription: "removed it", isDecision: true) { library, draft, _ in
            _ = try await library.remove(draft.record.id)
        },
        Decision(testDescription: "renamed it", isDecision: false) { library, draft, _ in
            _ = try await library.rename(draft.record.id, to: "Ours")
        },
        Decision(testDescription: "tagged it otherwise", isDecision: false) { library, draft, _ in
            var edit = RecordEdit()
            edit.addedTags = ["keeper"]
            edit.folder = "lakes"
            _ = try await library.edit(draft.record.id, edit)
        },
    ]
}

@Suite("A draft that the person has decided about")
struct DecidedDraftTests {
    @Test(
        "Stays as it is, and nobody is asked for another; a new name, tag or folder stays with the new picture",
        arguments: Decision.all)
    func before(decision: Decision) async throws {
        let fixture = try DraftFixture()
        let library = try await fixture.open()
        let draft = try await fixture.draft(in: library)
        fixture.pass(seconds: 5)
        try await decision.act(library, draft, fixture)
        fixture.far.answer = .picture
        let outcome = await library.redevelop(draft.record.id)
        if decision.isDecision {
            guard case .leftAlone = outcome else {
                Issue.record("\(outcome)")
                return
            }
            #expect(fixture.far.requests.count == 1)
            #expect(try await library.dueDrafts().isEmpty)
        } else {
            guard case .made(let path) = outcome else {
                Issue.record("\(outcome)")
                return
            }
            #expect(try fixture.tone(path) == 200)
            let record = try await library.image(draft.record.id).record
            #expect(record.name == "Ours" || record.metadata.tags == ["keeper"] && path.hasPrefix("images/lakes/"))
        }
    }

    @Test("While it was being made, keeps its place; the new picture goes to the trash", arguments: Decision.all)
    func meanwhile(decision: Decision) async throws {
        let fixture = try DraftFixture()
        let library = try await fixture.open()
        let draft = try await fixture.draft(in: library)
        fixture.pass(seconds: 5)
        fixture.far.answer = .pictureAfter { try await decision.act(library, draft, fixture) }
        let outcome = await library.redevelop(draft.record.id)
        let trash = try await library.trash().entries
        if decision.isDecision {
            guard case .cameSecond = outcome else {
                Issue.record("\(outcome)")
                return
            }
            let entry = try #require(trash.first { $0.reason == .cameSecond })
            #expect(entry.record?.id == draft.record.id && entry.record?.metadata.model == "far/model-1")
            #expect(try fixture.tone(".nura/trash/\(entry.id)/image.png") == 200)
        } else {
            guard case .made(let path) = outcome else {
                Issue.record("\(outcome)")
                return
            }
            #expect(try fixture.tone(path) == 200)
            let record = try await library.image(draft.record.id).record
            #expect(record.name == "Ours" || record.metadata.tags == ["keeper"] && path.hasPrefix("images/lakes/"))
            #expect(trash.map(\.reason) == [.replaced])
        }
        #expect(try await library.check(repair: false).problems.isEmpty)
    }
}

@Suite("A crash while a draft is made again")
struct RedevelopmentCrashTests {
    @Test(
        "Leaves the draft or the new picture, whole, and whatever is missing is done after the restart",
        arguments: [
            FailurePoint.pngStaged, .sidecarStaged, .entryStaged, .intentWritten, .entryMoved, .pngMoved, .sidecarMoved,
            .originalMoved, .foldersFlushed, .originalKept, .committed, .intentRetired,
        ])
    func crash(point: FailurePoint) async throws {
        let fixture = try DraftFixture()
        let draft = try await fixture.draft(in: fixture.open())
        fixture.far.answer = .picture
        let crashing = try await fixture.open { reached throws(SimulatedCrash) in
            if reached == point { throw SimulatedCrash(at: point) }
        }
        _ = await crashing.redevelop(draft.record.id)

        let library = try await fixture.open()
        _ = try await library.scan()
        for id in try await library.dueDrafts() { _ = await library.redevelop(id) }
        let image = try await library.image(draft.record.id)
        #expect(image.path == draft.path && !image.record.metadata.isDraft)
        #expect(try fixture.tone(image.path) == 200)
        #expect(try await library.trash().entries.map(\.reason) == [.replaced])
        #expect(try await library.dueDrafts().isEmpty)
        #expect(try await library.check(repair: false).problems.isEmpty)
        #expect(try fixture.scratch.files(in: "Nura/.nura/tmp").isEmpty)
    }
}
