package import NuraModel

/// Tells when a file in the inbox has been written to its end. A pure state machine: the caller says what it has
/// seen, and looks again at the files whose time has come.
///
/// A file is ready when a look finds it as the look before did, and
/// - it was closed after writing or moved in: the settle time has passed since then;
/// - it was found at the start, or in a folder that appeared: it was last modified the settle time ago, or was
///   found the settle time ago if the clock that stamped it runs ahead;
/// - it was created and nobody has closed it yet (a link, or somebody still writes): `unclosedSeconds` have passed;
/// - there are no events: two looks at least the settle time apart found the same.
///
/// A file without content is somebody about to type: it waits for the next event, without a timer.
package struct Readiness: Sendable {
    /// How the caller came to know of a file.
    package enum Sighting: String, CaseIterable, Hashable, Sendable {
        /// Closed after writing, or moved in.
        case finished
        /// Created, but not closed yet.
        case created
        /// Found in a list of a folder.
        case found
    }

    /// What a look at a file says.
    package enum Verdict: Hashable, Sendable {
        /// Written to its end: read it, and forget it here.
        case ready
        /// Look again at that time, unless an event comes first.
        case waits(until: Timestamp)
        /// Without content: only an event changes that.
        case isEmpty
        /// Gone, and forgotten here.
        case gone
    }

    private struct Waiting {
        var facts: FileFacts?
        var sighting: Sighting
        var seen: Timestamp
        /// `nil` while the file is empty.
        var due: Timestamp?
    }

    private let settleSeconds: Double
    private let unclosedSeconds: Double
    /// Whether somebody tells of changes; the caller sets it to `false` when that ends.
    package var hasEvents: Bool
    private var files: [String: Waiting] = [:]

    /// - Parameters:
    ///   - settleSeconds: 0 or more.
    ///   - unclosedSeconds: how long a created file that nobody closes must be unchanged.
    ///   - hasEvents: `false` where the folder is polled; every file must then be unchanged over two looks.
    package init(settleSeconds: Double = 1, unclosedSeconds: Double = 60, hasEvents: Bool = true) {
        self.settleSeconds = settleSeconds
        self.unclosedSeconds = max(settleSeconds, unclosedSeconds)
        self.hasEvents = hasEvents
    }

    /// The files that wait, empty ones included.
    package var paths: Set<String> { Set(files.keys) }

    /// When the next file wants to be looked at; `nil` when nothing waits for a time.
    package var nextLook: Timestamp? { files.values.compactMap(\.due).min() }

    /// The files to look at now, in the order they became due.
    ///
    /// Files that were seen in the future count as due: the clock has been set back since.
    package func due(at now: Timestamp) -> [String] {
        files.compactMap { path, file in
            file.due.flatMap { $0 <= now || file.seen > now ? (path, $0) : nil }
        }
        .sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
    }

    /// Takes in what an event or a list says about a file.
    ///
    /// - Parameter facts: as the file is now; `nil` when it is gone or no regular file.
    /// - Returns: `.ready` at once where nothing has to be waited for.
    package mutating func note(
        _ path: String, _ facts: FileFacts?, _ sighting: Sighting, at now: Timestamp
    ) -> Verdict {
        guard let facts else { return forget(path) }
        var sighting = sighting
        if sighting == .found, let known = files[path] {
            // A list tells nothing new about a file whose event was seen.
            if known.facts == facts { return look(path, facts, at: now) }
            sighting = known.sighting
        }
        files[path] = Waiting(facts: facts, sighting: sighting, seen: now, due: nil)
        return decide(path, at: now)
    }

    /// Takes in a look at a file that was due.
    ///
    /// - Parameter facts: as the file is now; `nil` when it is gone or no regular file.
    package mutating func look(_ path: String, _ facts: FileFacts?, at now: Timestamp) -> Verdict {
        guard let facts else { return forget(path) }
        guard var file = files[path] else { return note(path, facts, .found, at: now) }
        if file.facts != facts || file.seen > now {
            file.facts = facts
            file.seen = now
            files[path] = file
            return decide(path, at: now)
        }
        guard facts.size > 0 else { return .isEmpty }
        guard let due = file.due, due > now else {
            files[path] = nil
            return .ready
        }
        return .waits(until: due)
    }

    /// Forgets a file that was deleted, moved away or taken up.
    @discardableResult
    package mutating func forget(_ path: String) -> Verdict {
        files[path] = nil
        return .gone
    }

    /// Forgets every file in a folder that is gone.
    package mutating func forget(folder: String) {
        files = files.filter { !$0.key.hasPrefix(folder + "/") }
    }

    /// When a file that was just seen with these facts is due, and whether that is now.
    private mutating func decide(_ path: String, at now: Timestamp) -> Verdict {
        guard let file = files[path], let facts = file.facts else { return .gone }
        guard facts.size > 0 else {
            files[path]?.due = nil
            return .isEmpty
        }
        let due = due(file.sighting, facts, seen: file.seen)
        guard due > now || !hasEvents else {
            files[path] = nil
            return .ready
        }
        files[path]?.due = due
        return .waits(until: due)
    }

    private func due(_ sighting: Sighting, _ facts: FileFacts, seen: Timestamp) -> Timestamp {
        guard hasEvents else { return seen.adding(seconds: settleSeconds) }
        switch sighting {
        case .finished: return seen.adding(seconds: settleSeconds)
        case .created: return seen.adding(seconds: unclosedSeconds)
        case .found:
            let modified = Timestamp(microseconds: facts.modifiedNanoseconds / 1000)
            return min(modified, seen).adding(seconds: settleSeconds)
        }
    }
}
