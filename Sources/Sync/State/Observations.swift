import NuraModel

/// Takes in what a server showed; observations and the cursor that covers them go into one transaction.
struct Observations {
    let transaction: any SyncStateTransaction

    /// Goes on with `identity`, or begins anew where it is not the server, the epoch or the kind of server of before.
    func begin(_ identity: RemoteIdentity) throws {
        if var head = try transaction.head(), head.isPaired(with: identity) {
            // A server without a feed is listed whole every time.
            guard !identity.isExtended else { return }
            head.cursor = nil
            head.listing += 1
            head.isListing = true
            return try transaction.setHead(head)
        }
        try transaction.setHead(SyncHead(identity))
    }

    /// The cursor is of no use any more: everything is listed anew, and the agreements stay.
    func beginAnew() throws {
        try transaction.updateHead { head in
            head.cursor = nil
            head.listing += 1
            head.isListing = true
        }
    }

    /// Takes in a page; not for one that says that the cursor has expired.
    func take(_ page: ChangePage) throws {
        guard var head = try transaction.head() else { return }
        var hasNews = false
        for change in page.changes where try take(change, head) { hasNews = true }
        let before = head
        head.cursor = page.cursor
        if page.isWholeListing || !page.hasMore, head.isListing {
            for id in try transaction.unseen(inListing: head.listing) { try takeAbsence(of: id, head) }
            head.isListing = false
        }
        if hasNews || before.isListing { head.settled = nil }
        // At rest nothing is written.
        if head != before { try transaction.setHead(head) }
    }

    /// - Returns: whether it says anything that was not known.
    private func take(_ change: ChangePage.Change, _ head: SyncHead) throws -> Bool {
        let known = try transaction.row(change.id)
        var row = known ?? SyncRow()
        if head.isListing { row.listing = head.listing }
        row.absences = 0
        let isNews = change.sequence == nil || row.sequence.map { $0 < change.sequence ?? 0 } ?? true
        if isNews {
            row.sequence = change.sequence ?? row.sequence
            if row.remote != change.side {
                if row.isReborn(as: change.side) { row.agreement = nil }
                row.remote = change.side
                row.isOpen = true
            }
        }
        guard row != known else { return false }
        try transaction.setRow(row, change.id)
        return true
    }

    private func takeAbsence(of id: ImageID, _ head: SyncHead) throws {
        guard var row = try transaction.row(id) else { return }
        if !head.isExtended, case .present = row.agreement {
            row.absences += 1
            row.isOpen = row.isOpen || row.mayBeGone
        } else if row.remote != .absent {
            row.remote = .absent
            // Whoever brings it back may bring an older one, see `isReborn`.
            if case .present = row.agreement { row.agreement = nil }
            row.sequence = nil
            row.isOpen = true
        } else {
            return
        }
        try transaction.setRow(row, id)
    }
}

extension SyncRow {
    /// Whether the server's image was deleted, and `side` is what somebody made of it afterwards: that may be an older
    /// one, which is no successor of what was agreed on here.
    fileprivate func isReborn(as side: RemoteSide) -> Bool {
        if case .deleted = remote, case .present = side, case .present = agreement { true } else { false }
    }
}
