/// Lets a few through at a time. Those who wait take turns by person, so that nobody's crowd delays another's one.
actor Turnstile<Person: Hashable & Sendable> {
    private struct Line {
        let person: Person
        /// Never empty.
        var waiting: [CheckedContinuation<Void, Never>]
    }

    private var free: Int
    /// One for each person who waits; the first is the next.
    private var lines: [Line] = []

    /// - Parameter width: how many are let through at a time.
    init(width: Int) {
        free = max(1, width)
    }

    /// Runs `work` when it is the turn of `person`.
    func pass<Value: Sendable>(
        for person: Person, _ work: @Sendable () async throws -> Value
    ) async rethrows -> Value {
        if free > 0 {
            free -= 1
        } else {
            await withCheckedContinuation { join($0, of: person) }
        }
        defer { leave() }
        return try await work()
    }

    private func join(_ continuation: CheckedContinuation<Void, Never>, of person: Person) {
        if let position = lines.firstIndex(where: { $0.person == person }) {
            lines[position].waiting.append(continuation)
        } else {
            lines.append(Line(person: person, waiting: [continuation]))
        }
    }

    /// The next takes the place at once, and their line goes behind the others.
    private func leave() {
        guard !lines.isEmpty else {
            free += 1
            return
        }
        var line = lines.removeFirst()
        let next = line.waiting.removeFirst()
        if !line.waiting.isEmpty { lines.append(line) }
        next.resume()
    }

    /// Whether the next who comes need not wait.
    var isOpen: Bool { free > 0 }

    /// How many wait.
    var waiting: Int { lines.reduce(0) { $0 + $1.waiting.count } }
}
