import NuraModel
import Sync
import SyncSimulation
import Testing

/// A library and a server with the same images, of which a test says what is different now.
final class RoundFixture {
    let library = FixtureLibrary()
    let server = FixtureServer()
    let state = MemorySyncState()
    private let images: [ImageID: ImageValues]
    /// How many actions the last round took.
    private(set) var actions = 0

    /// - Parameter agreed: whether both sides have agreed on the images in an earlier round.
    init(images count: Int, agreed: Bool, isExtended: Bool = true) throws {
        server.isExtended = isExtended
        var images: [ImageID: ImageValues] = [:]
        for number in 0..<count {
            let id = try #require(ImageID("image-\(number)"))
            images[id] = .named("image \(number)", content: "c\(number)")
        }
        self.images = images
        library.images = images
        server.images = images
        if agreed { _ = try round() }
        server.requests = []
    }

    func id(_ number: Int) throws -> ImageID { try #require(ImageID("image-\(number)")) }

    func ids(_ range: Range<Int>) -> Set<ImageID> {
        Set(range.compactMap { ImageID("image-\($0)") })
    }

    /// Makes one round, every action answered at once.
    ///
    /// - Parameter failing: the number of the action that fails, from 0; what it asked for is carried out all the same
    ///   where `isDone` says so.
    /// - Parameters:
    ///   - now: what the clock of the device says.
    ///   - listsAnew: see `SyncSettings.listsAnew`.
    ///   - instead: how an action ends, where it is not to be carried out.
    func round(
        confirming plan: String? = nil, failing: Int? = nil, isDone: Bool = false, listsAnew: Bool = true,
        now: Timestamp = PlanFixture.time, instead: (SyncAction) throws -> SyncOutcome? = { _ in nil }
    ) throws -> SyncReport {
        var round = SyncRound(
            settings: SyncSettings(device: "ada", confirmed: plan, listsAnew: listsAnew), state: state, now: { now })
        var number = 0
        while let (ticket, action) = try round.nextAction() {
            let fails = number == failing
            number += 1
            if let outcome = try instead(action) {
                try round.take(outcome, for: ticket)
                continue
            }
            switch action {
            case .remote(let request):
                let outcome = fails && !isDone ? nil : server.answer(request)
                let failure = SyncOutcome.remoteFailure(RemoteFailure(.unreachable, "no route"))
                try round.take(fails ? failure : outcome ?? failure, for: ticket)
            case .local(let request):
                let outcome = fails && !isDone ? nil : library.answer(request)
                let failure = SyncOutcome.localFailure(LocalFailure(.image, "no space left"))
                try round.take(fails ? failure : outcome ?? failure, for: ticket)
            }
        }
        actions = number
        #expect(round.isFinished)
        return round.report
    }
}

final class FixtureLibrary {
    var images: [ImageID: ImageValues] = [:]
    var deleted: Set<ImageID> = []
    var renamed: Set<ImageID> = []
    /// Deleted images that sync brought back; their trash keeps the deletion.
    private var cameBack: Set<ImageID> = []
    /// Images that were deleted once more.
    var deletedAgain: Set<ImageID> = []
    var doubt: String?

    private func values(_ id: ImageID) -> ImageValues? {
        guard !deleted.contains(id), var values = images[id] else { return nil }
        if renamed.contains(id) { values.name += " renamed" }
        return values
    }

    private func side(_ id: ImageID) -> LocalSide {
        guard let values = values(id) else { return deleted.contains(id) ? .deleted(evidence: evidence(id)) : .absent }
        return .present(
            LocalImage(
                record: RoundFixture.record(id, values), stamp: "\(values)", content: values.content,
                formerDeletions: cameBack.contains(id) ? evidence(id) : []))
    }

    private func evidence(_ id: ImageID) -> Set<String> {
        deletedAgain.contains(id) ? ["t \(id)", "a \(id)"] : ["t \(id)"]
    }

    func answer(_ request: LocalRequest) -> SyncOutcome {
        switch request {
        case .survey(let settled):
            var stamps: [ImageID: String] = [:]
            for id in images.keys { stamps[id] = values(id).map { "\($0)" } }
            let version = doubt == nil ? stamps.values.sorted().joined(separator: "\n") : nil
            if version != nil, version == settled { return .unchanged }
            return .survey(LocalSurvey(stamps: stamps, doubt: doubt, version: version))
        case .read(let id): return .localSide(side(id))
        case .store(let image, _):
            if deleted.remove(image.record.id) != nil { cameBack.insert(image.record.id) }
            images[image.record.id] = image.values
            return written(image.record.id)
        case .change(let record, _, _):
            renamed.remove(record.id)
            images[record.id] = ImageValues(record, content: images[record.id]?.content ?? "")
            return written(record.id)
        case .keepCopy(_, _, let copy):
            images[copy.id] = ImageValues(copy, content: "copy")
            return written(copy.id)
        case .trash(let id, _):
            deleted.insert(id)
            return .localSide(side(id))
        }
    }

    private func written(_ id: ImageID) -> SyncOutcome {
        if case .present(let image) = side(id) { .written(image) } else { .localSide(.absent) }
    }
}

final class FixtureServer {
    var images: [ImageID: ImageValues] = [:]
    var deleted: Set<ImageID> = []
    var isExtended = true
    var epoch = "e"
    /// Whether it can prove that what is not there was deleted.
    var provesDeletions = true
    /// Requests about one image.
    var requests: [String] = []
    /// Requests of any kind.
    var asked = 0
    /// Requests for everything, or for what has changed.
    var listings = 0
    /// Images whose pixels are none.
    var broken: Set<ImageID> = []

    private func side(_ id: ImageID) -> RemoteSide {
        guard !deleted.contains(id), let values = images[id] else {
            return deleted.contains(id) ? .deleted(version: "gone") : .absent
        }
        return .present(
            RemoteImage(record: RoundFixture.record(id, values), version: "\(values)", content: values.content))
    }

    func page(_ ids: [ImageID], cursor: String = "1", hasMore: Bool = false) -> ChangePage {
        ChangePage(
            changes: ids.map { ChangePage.Change(id: $0, sequence: nil, side: side($0)) },
            cursor: isExtended ? cursor : nil, hasMore: hasMore, isWholeListing: !isExtended)
    }

    func answer(_ request: RemoteRequest) -> SyncOutcome {
        asked += 1
        switch request {
        case .identify:
            return .identity(
                RemoteIdentity(
                    serverID: "server", epoch: epoch, userID: "user", isExtended: isExtended,
                    abilities: isExtended ? .all : .original))
        case .changes:
            listings += 1
            return .page(page(images.keys.sorted()))
        case .look(let id):
            requests.append("look \(id)")
            return .remoteSide(deleted.contains(id) ? .absent : side(id))
        case .confirmGone(let id, _):
            requests.append("confirm \(id)")
            return .remoteSide(images[id] == nil ? (provesDeletions ? .deleted(version: nil) : .absent) : side(id))
        case .download(let image):
            requests.append("download \(image.record.id)")
            if broken.contains(image.record.id) { return .remoteSide(.unusable(reason: "no picture")) }
            return .pixels(StagedPixels(remoteContent: image.content, token: image.content))
        case .upload(let id, _):
            requests.append("upload \(id)")
            return .uploaded
        case .create(let record, let content, _):
            requests.append("create \(record.id)")
            deleted.remove(record.id)
            images[record.id] = ImageValues(record, content: content)
            return .remoteSide(side(record.id))
        case .patch(let patch, let before):
            requests.append("patch \(before.record.id)")
            images[before.record.id]?.name = patch.name ?? before.record.name
            if let metadata = patch.metadata { images[before.record.id]?.metadata = metadata }
            return .remoteSide(side(before.record.id))
        case .delete(let before):
            requests.append("delete \(before.record.id)")
            deleted.insert(before.record.id)
            return .remoteSide(.deleted(version: nil))
        }
    }
}

extension RoundFixture {
    static func record(_ id: ImageID, _ values: ImageValues) -> ImageRecord {
        ImageRecord(
            id: id, userID: "user", name: values.name, prompt: values.prompt,
            metadata: ImageMetadata(values.metadata), createdAt: PlanFixture.time, updatedAt: PlanFixture.time,
            otherKeys: values.otherKeys)
    }
}
