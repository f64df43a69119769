package import NuraModel

/// How a library and its server stand, for the person.
package struct SyncStatus: Sendable {
    /// Images by how they stand; those at rest and equal are only counted.
    package private(set) var synced = 0
    package private(set) var pending: [ImageID] = []
    package private(set) var conflicts: [ImageID] = []
    package private(set) var localOnly: [ImageID] = []
    /// Images that wait for the person or cannot be read, each with the reason.
    package private(set) var parked: [(id: ImageID, reason: String)] = []
    /// Images that had been deleted here and came back, because somebody had edited them elsewhere.
    package private(set) var cameBack: [ImageID] = []
    /// `nil` before the first pairing.
    package let head: SyncHead?

    /// - Throws: what the state throws.
    package init(_ state: any SyncState) throws {
        var rows: [(ImageID, RowSummary)] = []
        head = try state.transaction { transaction in
            try transaction.forEachRow { rows.append(($0, $1)) }
            return try transaction.head()
        }
        for (id, row) in rows.sorted(by: { $0.0 < $1.0 }) { count(id, row) }
    }

    private mutating func count(_ id: ImageID, _ row: RowSummary) {
        if row.stamp != nil, head?.cameBack.contains(id) == true { cameBack.append(id) }
        switch row.standing {
        case .parked(let reason), .quarantined(let reason): parked.append((id, reason))
        case .conflict: conflicts.append(id)
        case .localOnly: localOnly.append(id)
        case .synced where !row.isOpen: if row.agreed == .present { synced += 1 }
        case .synced, .pending: pending.append(id)
        }
    }

    /// Whether anything waits for the person.
    package var needsAttention: Bool {
        !conflicts.isEmpty || !parked.isEmpty || !cameBack.isEmpty || head?.held != nil || head?.lastFailure != nil
    }
}
