import NuraModel

/// Queued jobs in a fair order: the owners take turns, and each owner's oldest job goes first.
struct FairLine {
    struct Ticket: Hashable {
        let id: String
        let owner: String
        let submittedAt: Timestamp
        /// Tells apart jobs of the same moment.
        let number: Int
    }

    /// The owners with queued jobs, whose turn it is first; each line is sorted, the oldest last.
    private var owners: [(name: String, line: [Ticket])] = []

    mutating func add(_ ticket: Ticket) {
        guard let position = owners.firstIndex(where: { $0.name == ticket.owner }) else {
            owners.append((ticket.owner, [ticket]))
            return
        }
        let line = owners[position].line
        owners[position].line.insert(ticket, at: line.partitionPoint { !ticket.isOlder(than: $0) })
    }

    mutating func remove(_ id: String) {
        for position in owners.indices { owners[position].line.removeAll { $0.id == id } }
        owners.removeAll { $0.line.isEmpty }
    }

    /// Takes the next job out of the line; its owner goes to the end of the turns.
    mutating func next() -> Ticket? {
        guard !owners.isEmpty else { return nil }
        var owner = owners.removeFirst()
        let ticket = owner.line.popLast()
        if !owner.line.isEmpty { owners.append(owner) }
        return ticket
    }

    /// The ids in the order in which they would be taken.
    var order: [String] {
        var copy = self
        return Array(sequence(state: ()) { _ in copy.next()?.id })
    }
}

extension FairLine.Ticket {
    fileprivate func isOlder(than other: Self) -> Bool {
        (submittedAt, number) < (other.submittedAt, other.number)
    }
}

extension [FairLine.Ticket] {
    /// The first position whose element `belongs`, where all that belong are at the end.
    fileprivate func partitionPoint(_ belongs: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if belongs(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
