import NuraModel
import Sync

extension Simulation {
    /// Something happens that nobody did.
    mutating func haveBadLuck() {
        let index = random.number(0..<devices.count)
        switch random.number(0..<12) {
        case 0:
            backups.append(server.backup)
            tell("server: is backed up")
        case 1: restoreServer()
        case 2: loseMemory(of: index)
        case 3: breakDatabase(of: index)
        case 4:
            devices[index].clockError = Double(random.number(-10..<11)) * 31_536_000
            tell("\(devices[index].name): its clock jumps")
        case 5:
            server.sweepFiles()
            tell("server: sweeps files")
        case 6: forgetTombstones()
        case 7: learnToSync()
        case 9: losePicture(on: index)
        case 10: toggleDisk(of: index)
        case 11: losePictureOnServer()
        default:
            devices[index].crash()
            tell("\(devices[index].name): stops")
        }
    }

    private mutating func restoreServer() {
        guard faultRate > 0, let backup = random.element(of: backups), server.isExtended else { return }
        forgiveServer()
        server.restore(backup)
        tell("server: is put back from a backup, epoch \(server.epoch)")
    }

    private mutating func forgetTombstones() {
        guard faultRate > 0 else { return }
        server.forgetTombstones()
        tell("server: forgets its tombstones")
    }

    private mutating func learnToSync() {
        guard !server.isExtended, random.oneIn(2) else { return }
        server.isExtended = true
        tell("server: learns the endpoints for sync")
    }

    private mutating func loseMemory(of index: Int) {
        guard faultRate > 0 else { return }
        devices[index].crash()
        devices[index].state = MemorySyncState()
        tell("\(devices[index].name): loses its memory of sync")
    }

    private mutating func breakDatabase(of index: Int) {
        guard faultRate > 0 else { return }
        devices[index].state.fail(after: random.number(1..<12))
        tell("\(devices[index].name): its database will fail soon")
    }

    private mutating func toggleDisk(of index: Int) {
        guard faultRate > 0 else { return }
        devices[index].library.isAway.toggle()
        tell("\(devices[index].name): its disk is \(devices[index].library.isAway ? "away" : "back")")
    }

    private mutating func losePicture(on index: Int) {
        guard faultRate > 0, let id = random.element(of: devices[index].library.images.keys.sorted()),
            let entry = devices[index].library.lose(id)
        else { return }
        retireWhatIsNowhere(of: [(entry.record, entry.content)])
        story.count("picture lost")
        tell("\(devices[index].name): \(id) is gone, and nothing tells why")
    }

    private mutating func losePictureOnServer() {
        guard faultRate > 0, server.isExtended, let id = random.element(of: server.images.keys.sorted()),
            let entry = server.images[id]
        else { return }
        server.lose(id)
        retireWhatIsNowhere(of: [(entry.record, entry.content)])
        story.count("picture lost on the server")
        tell("server: \(id) is gone, and nothing tells why")
    }

    /// Carries a request to the server and its answer back, or not.
    mutating func exchange(_ request: RemoteRequest, from index: Int) -> SyncOutcome {
        let unreachable = SyncOutcome.remoteFailure(RemoteFailure(.unreachable, "no route"))
        guard random.oneIn(faultRate) else {
            let outcome = carryOut(request, from: index)
            remember(outcome, to: request, of: index)
            return outcome
        }
        switch random.number(0..<8) {
        case 0:
            tell("  the request is lost")
            return unreachable
        case 1:
            tell("  the answer is lost")
            _ = carryOut(request, from: index)
            return unreachable
        case 2:
            tell("  the request comes twice")
            let first = carryOut(request, from: index)
            let second = carryOut(request, from: index)
            return random.oneIn(2) ? first : second
        case 3:
            tell("  the request comes late")
            delayed.append(request)
            return unreachable
        case 4:
            tell("  the answer is cut short")
            _ = carryOut(request, from: index)
            return .remoteFailure(RemoteFailure(.malformed, "the answer ends too early"))
        case 5:
            tell("  a proxy answers")
            return .remoteFailure(RemoteFailure(random.oneIn(2) ? .busy : .malformed, "<html>"))
        case 6:
            tell("  the token is not accepted for once")
            return .remoteFailure(RemoteFailure(.unauthorized, "the token has expired"))
        default:
            return staleAnswer(to: request, of: index) ?? carryOut(request, from: index)
        }
    }

    mutating func deliverDelayed() {
        guard !delayed.isEmpty, random.oneIn(6) else { return }
        let request = delayed.remove(at: random.number(0..<delayed.count))
        tell("a late request arrives: \(request.summary)")
        _ = carryOut(request, from: nil)
    }

    /// Reads are answered from caches now and then.
    private mutating func remember(_ outcome: SyncOutcome, to request: RemoteRequest, of index: Int) {
        if case .look(let id) = request { devices[index].staleLooks[id] = outcome }
        guard case .page(let page) = outcome, case .changes(let cursor) = request, cursor != nil, !page.isExpired
        else { return }
        devices[index].staleAnswers.append(outcome)
    }

    private mutating func staleAnswer(to request: RemoteRequest, of index: Int) -> SyncOutcome? {
        if case .look(let id) = request {
            guard let answer = devices[index].staleLooks[id] else { return nil }
            tell("  an old answer comes instead")
            return answer
        }
        guard case .changes(let cursor?) = request else { return nil }
        // What an earlier request with an earlier cursor was answered.
        let stale = devices[index].staleAnswers.filter { outcome in
            if case .page(let page) = outcome { page.cursor == cursor } else { false }
        }
        guard let answer = random.element(of: stale) else { return nil }
        tell("  an old answer comes instead")
        return answer
    }
}

extension RemoteRequest {
    /// What is asked, for counting.
    var verb: String {
        switch self {
        case .identify: "identify"
        case .changes(nil): "list everything"
        case .changes: "changes"
        case .look: "look"
        case .confirmGone: "confirm gone"
        case .download: "download"
        case .upload: "upload"
        case .create(_, _, nil): "create"
        case .create: "create over a tombstone"
        case .patch: "patch"
        case .delete: "delete"
        }
    }

    var summary: String {
        switch self {
        case .identify: "identify"
        case .changes(let cursor): "changes after \(cursor ?? "the beginning")"
        case .look(let id): "look \(id)"
        case .confirmGone(let id, _): "confirm gone \(id)"
        case .download(let image): "download \(image.record.id) \(image.content)"
        case .upload(let id, let content): "upload \(id) \(content)"
        case .create(let record, let content, let tombstone):
            "create \(record.id) \(content) over \(tombstone ?? "nothing")"
        case .patch(_, let before): "patch \(before.record.id) from \(before.version)"
        case .delete(let before): "delete \(before.record.id) from \(before.version)"
        }
    }
}

extension LocalRequest {
    var verb: String {
        switch self {
        case .survey: "survey"
        case .read: "read"
        case .store: "store"
        case .change(_, _, nil): "change"
        case .change: "change with pixels"
        case .keepCopy: "keep a copy"
        case .trash: "trash"
        }
    }

    var summary: String {
        switch self {
        case .survey: "survey"
        case .read(let id): "read \(id)"
        case .store(let image, _): "store \(image.record.id) \(image.version)"
        case .change(let record, let stamp, let pixels):
            "change \(record.id) at \(stamp)\(pixels == nil ? "" : " with pixels"): \(record.name) "
                + JSONValue.object(record.metadata.object).text(.compact)
        case .keepCopy(let id, _, let copy): "keep a copy of \(id) as \(copy.id)"
        case .trash(let id, _): "trash \(id)"
        }
    }
}

extension SyncOutcome {
    var summary: String {
        switch self {
        case .identity(let identity): "\(identity.serverID) \(identity.epoch)"
        case .page(let page):
            page.isExpired
                ? "expired"
                : "to \(page.cursor ?? "the end"): "
                    + page.changes.map { "\($0.id) \($0.side.summary)" }.joined(separator: ", ")
        case .remoteSide(let side): side.summary
        case .pixels(let pixels): pixels.token
        case .uploaded: "uploaded"
        case .contentMissing: "no such pixels"
        case .remoteFailure(let failure): "\(failure.code)"
        case .unchanged: "unchanged"
        case .survey(let survey): survey.stamps.keys.sorted().map { "\($0)" }.joined(separator: " ")
        case .localSide(.present(let image)): "\(image.stamp) \(image.values.summary)"
        case .localSide(let side): "\(side)"
        case .written(let image): "\(image.stamp) \(image.values.summary)"
        case .localFailure(let failure): "\(failure.code)"
        }
    }
}

extension RemoteSide {
    var summary: String {
        switch self {
        case .present(let image): "\(image.version) \(image.values.summary)"
        case .deleted(let version): "deleted \(version ?? "")"
        case .absent: "absent"
        case .unknown: "unknown"
        case .unusable: "unusable"
        }
    }
}

extension ImageValues {
    var summary: String {
        "\(content) \(name) \(prompt) \(JSONValue.object(metadata).text(.compact)) "
            + JSONValue.object(otherKeys).text(.compact)
    }
}
