import Inbox
import LibraryIndex
import LibraryStore
import Logging
import NuraModel
import Studio

extension Library {
    /// Works off one file of the inbox: exactly one picture for each of its prompts, through crashes, restarts and
    /// retries.
    ///
    /// - Parameters:
    ///   - path: relative to the inbox.
    ///   - progress: called from any thread with the fraction of the whole file that is done, and the name of the step.
    package func workOff(
        _ path: String, progress: @escaping @Sendable (Double, String) -> Void = { _, _ in }
    ) async -> DropOutcome {
        do {
            try store.verify()
            let reading = try inbox.read(path)
            switch dropReader.read(path: path, content: reading.content) {
            case .ignored, .empty, .unsupported:
                return .leftAlone
            case .rejected(let error):
                return try fail(path, reading.file.facts, why: error.message)
            case .png:
                return try importPicture(reading)
            case .prompts(let requests):
                return try await makePictures(of: reading, requests, progress: progress)
            }
        } catch let error as InboxError where error.code == .notFound || error.code == .changed {
            return .withdrawn
        } catch {
            return postponed(path, error)
        }
    }

    private func makePictures(
        of reading: InboxReading, _ requests: [PictureRequest],
        progress: @escaping @Sendable (Double, String) -> Void
    ) async throws -> DropOutcome {
        let wishes = requests.flatMap { request in (0..<request.count).map(request.variation) }
        let claim = try claim(reading, pictures: wishes.count)
        do {
            let drop = ClaimedDrop(claim: claim, wishes: wishes)
            let problems = try await makeMissing(of: drop, progress: progress)
            guard problems.isEmpty else { return try fail(drop, problems) }
            return try finish(drop, requests)
        } catch {
            return try postpone(claim, error)
        }
    }

    /// Makes the pictures of a drop that are not there yet.
    ///
    /// - Returns: what was wrong with those that cannot be made, by their number.
    private func makeMissing(
        of drop: ClaimedDrop, progress: @escaping @Sendable (Double, String) -> Void
    ) async throws -> [(number: Int, why: String)] {
        var problems: [(number: Int, why: String)] = []
        let made = try madeImages(of: drop.claim)
        let count = Double(drop.wishes.count)
        for (number, id) in drop.claim.imageIDs.enumerated() where !made.contains(id) {
            try Task.checkCancellation()
            do {
                let outcome = try await make(
                    drop.wishes[number], id: id,
                    shouldSave: { [self] in try currentPath(of: drop.claim) != nil },
                    progress: { progress((Double(number) + $0.fractionOfAll) / count, $0.step.rawValue) })
                if case .needsMoreInput(let message) = outcome { problems.append((number, message)) }
            } catch {
                guard case .permanent(let why) = DropFailure(error) else { throw error }
                problems.append((number, why))
            }
        }
        return problems
    }

    // MARK: - Claims

    /// The claim of a file: the one it has, or a new one that is on the disk before this returns.
    private func claim(_ reading: InboxReading, pictures: Int) throws -> Claim {
        if let claim = try claims.load().claims.first(where: { $0.file(among: [reading.file]) != nil }) {
            try writing {}
            let resolution = try ClaimResolution(
                claim, file: ClaimResolution.FileState(claim, now: reading), hasMoved: inbox.hasMoved(claim.facts),
                made: madeImages(of: claim))
            switch resolution {
            case .finishMove, .continue:
                if claim.imageIDs.count == pictures { return try moved(claim, to: reading.file) }
                try claims.retire(claim)
            case .abandonAndTreatAsNew, .cancelled, .retire:
                try claims.retire(claim)
            }
        }
        let claim = Claim(
            path: reading.file.path, facts: reading.file.facts, sha256: reading.sha256,
            imageIDs: (0..<pictures).map { _ in newID() }, createdAt: now())
        try claims.save(claim)
        try failurePoint(.claimSaved)
        return claim
    }

    /// A file that was renamed or saved anew with the same words keeps its claim.
    private func moved(_ claim: Claim, to file: InboxFile) throws -> Claim {
        guard claim.path != file.path || claim.facts != file.facts else { return claim }
        var claim = claim
        claim.path = file.path
        claim.facts = file.facts
        try claims.save(claim)
        return claim
    }

    /// Which of a claim's images exist, or were made and then thrown away by the person.
    private func madeImages(of claim: Claim) throws -> Set<ImageID> {
        let present = try withIndex { try $0.images(claim.imageIDs) }.map(\.record.id)
        let trashed = try store.trashEntries().entries.compactMap(\.record?.id)
        return Set(present).union(trashed).intersection(claim.imageIDs)
    }

    /// Where the claimed file is now, for people rename files while they wait; `nil` when it is gone or changed.
    nonisolated func currentPath(of claim: Claim) throws -> String? {
        if try inbox.facts(of: claim.path) == claim.facts { return claim.path }
        let listing = try inbox.list()
        if let file = listing.files.first(where: { $0.facts == claim.facts }) { return file.path }
        // It may lie where nobody may look.
        if let error = listing.errors.first { throw error }
        return nil
    }

    /// Settles the claims that an earlier run left behind and whose files are not in the inbox any more. Those whose
    /// files are there are settled when the files are worked off, and while not all of the inbox can be looked at, none
    /// are.
    package func settleClaims() throws {
        try writing {}
        let contents = try claims.load()
        for path in contents.damaged { logger.error("a claim could not be read and was put aside: \(path)") }
        let listing = try inbox.list()
        guard listing.isComplete else { return }
        for claim in contents.claims where claim.file(among: listing.files) == nil {
            try claims.retire(claim)
        }
    }

    // MARK: - The end of a drop

    private func finish(_ drop: ClaimedDrop, _ requests: [PictureRequest]) throws -> DropOutcome {
        for request in requests { remember(request) }
        let images = try withIndex { try $0.images(drop.claim.imageIDs) }
        let hasMoved = try moveToDone(drop.claim)
        try failurePoint(.dropMoved)
        try claims.retire(drop.claim)
        try failurePoint(.claimRetired)
        return hasMoved ? .made(images.map(\.path)) : .withdrawn
    }

    /// - Returns: whether the file was still as it was claimed.
    private func moveToDone(_ claim: Claim) throws -> Bool {
        guard let path = try currentPath(of: claim) else { return false }
        do throws(InboxError) {
            _ = try inbox.moveToDone(path, month: now().month, expecting: claim.facts)
            return true
        } catch {
            guard error.code == .changed || error.code == .notFound else { throw error }
            return false
        }
    }

    private func fail(_ drop: ClaimedDrop, _ problems: [(number: Int, why: String)]) throws -> DropOutcome {
        guard let path = try currentPath(of: drop.claim) else {
            try claims.retire(drop.claim)
            return .withdrawn
        }
        let outcome = try fail(path, drop.claim.facts, why: drop.why(problems))
        try claims.retire(drop.claim)
        return outcome
    }

    private func fail(_ path: String, _ facts: FileFacts, why: String) throws -> DropOutcome {
        _ = try inbox.moveToFailed(path, why: why, expecting: facts)
        try failurePoint(.dropMoved)
        return .failed(why: why)
    }

    /// Leaves the drop in the inbox after an error that may pass, with the time of the next attempt in its claim.
    private func postpone(_ claim: Claim, _ error: any Error) throws -> DropOutcome {
        switch DropFailure(error) {
        case .permanent(let why):
            return try fail(claim.path, claim.facts, why: why)
        case .interrupted:
            if Task.isCancelled { return .interrupted }
            try claims.retire(claim)
            return .withdrawn
        case .temporary(let reason, let message, let asked):
            let delay = delay(afterAttempts: claim.attempts + 1, retryAfter: asked)
            var claim = claim
            claim.attempts += 1
            claim.nextAttemptAt = now().adding(seconds: delay)
            claim.lastReason = reason
            saveAttempt(claim)
            return .retry(after: .seconds(delay), reason: message)
        }
    }

    private func delay(afterAttempts attempts: Int, retryAfter: Double?) -> Double {
        var generator = RandomSource(bits: random)
        return Backoff().delay(afterAttempts: attempts, retryAfter: retryAfter, using: &generator)
    }

    /// On a full disk not even the attempt can be noted; the drop is tried again all the same.
    private func saveAttempt(_ claim: Claim) {
        do throws(ClaimError) {
            try claims.save(claim)
        } catch {
            logger.warning("an attempt could not be noted: \(error.message)")
        }
    }

    private func postponed(_ path: String, _ error: any Error) -> DropOutcome {
        switch DropFailure(error) {
        case .permanent(let why), .temporary(_, let why, _):
            let delay = delay(afterAttempts: 3, retryAfter: nil)
            return .retry(after: .seconds(delay), reason: why)
        case .interrupted:
            return .interrupted
        }
    }
}

/// The library's source of random bits, as the standard library wants it.
private struct RandomSource: RandomNumberGenerator {
    let bits: @Sendable () -> UInt64

    mutating func next() -> UInt64 { bits() }
}

/// A drop whose claim is on the disk.
private struct ClaimedDrop {
    let claim: Claim
    /// One for each of the claim's images.
    let wishes: [PictureRequest]

    /// The sentence for the note beside the failed file.
    func why(_ problems: [(number: Int, why: String)]) -> String {
        guard wishes.count > 1 else { return problems[0].why }
        let numbers = problems.map { String($0.number + 1) }.joined(separator: ", ")
        return "Of its \(wishes.count) pictures, these could not be made: \(numbers). "
            + "The first reason was: \(problems[0].why) "
            + "The others are in the library; keep only what is missing before you drop the file again."
    }
}

extension StudioProgress {
    /// How far a picture is altogether, from 0 to 1; nearly all of the time goes into generating.
    var fractionOfAll: Double {
        switch step {
        case .context: 0
        case .emotion: 0.01
        case .writing: 0.02
        case .generating: 0.05 + 0.95 * fraction
        }
    }
}
