import NuraModel
import Sync

extension Simulation {
    // MARK: - Checked at every step

    func check(_ request: RemoteRequest, _ index: Int) throws {
        switch request {
        case .delete(let before):
            try checkDeletion(of: before.record.id, index, "on the server")
            guard devices[index].deletionsRead[before.record.id] == true else {
                throw SimulationError(
                    promise: "A deletion that was undone is no evidence",
                    details: "\(devices[index].name) deletes \(before.record.id) on the server")
            }
            try checkUnedited(before.record.id, before.values, index, "on the server")
        case .create(let record, _, let tombstone?):
            try checkRevival(of: record, tombstone, index)
        case .create, .identify, .changes, .look, .confirmGone, .download, .upload, .patch:
            break
        }
    }

    func check(_ request: LocalRequest, _ index: Int) throws {
        guard case .trash(let id, let stamp) = request else { return }
        try checkDeletion(of: id, index, "in a library")
        guard let entry = devices[index].library.images[id], entry.stamp == stamp else { return }
        try checkUnedited(id, ImageValues(entry.record, content: entry.content), index, "in a library")
    }

    /// Promise 4.
    private func checkDeletion(of id: ImageID, _ index: Int, _ place: String) throws {
        guard ledger.wasDeleted(id) else {
            throw SimulationError(
                promise: "Only what a person deleted is deleted",
                details: "\(devices[index].name) deletes \(id) \(place)")
        }
        guard case .present = try row(id, index)?.agreement else {
            throw SimulationError(
                promise: "No deletion without an agreement",
                details: "\(devices[index].name) deletes \(id) \(place)")
        }
    }

    /// What somebody has edited since both sides agreed is never deleted.
    private func checkUnedited(_ id: ImageID, _ values: ImageValues, _ index: Int, _ place: String) throws {
        guard case .present(var agreed, _) = try row(id, index)?.agreement else { return }
        // What a legacy server could not hold was no part of the agreement; it may learn more in the middle of a round.
        if startsLegacy {
            agreed.otherKeys = values.otherKeys
            agreed.prompt = values.prompt
            agreed.content = values.content
        }
        guard agreed == values else {
            throw SimulationError(
                promise: "An edited image is not deleted", details: "\(devices[index].name) deletes \(id) \(place)")
        }
    }

    /// Promise 7.
    private func checkRevival(of record: ImageRecord, _ tombstone: String, _ index: Int) throws {
        switch try row(record.id, index)?.agreement {
        case nil:
            throw SimulationError(
                promise: "A deleted image never lives again without a later edit",
                details: "\(devices[index].name) makes \(record.id) again without an agreement")
        case .present(let values, _) where values == ImageValues(record, content: values.content):
            guard devices[index].library.images[record.id]?.content != values.content else {
                throw SimulationError(
                    promise: "A deleted image never lives again without a later edit",
                    details: "\(devices[index].name) makes \(record.id) again unedited")
            }
        case .present, .deleted:
            break
        }
    }

    private func row(_ id: ImageID, _ index: Int) throws -> SyncRow? {
        // Outside of the round: the database must not fail here.
        try devices[index].state.peek(id)
    }

    // MARK: - Checked at the end

    func judge() throws {
        try judgeAgreement()
        try judgeLosses()
        try judgeCopies()
    }

    /// Promise 3: pixels that lost are kept once, however often that was tried.
    private func judgeCopies() throws {
        for (place, images) in [("the server", server.images.mapValues { ($0.record, $0.content) })]
            + devices.map({ ($0.name, $0.library.images.mapValues { ($0.record, $0.content) }) })
        {
            var seen: [String: ImageID] = [:]
            for (id, (record, content)) in images.sorted(by: { $0.key < $1.key }) {
                guard !id.rawValue.hasPrefix("img-"), let parent = record.metadata.parent else { continue }
                // Devices that lose the same pixels keep a copy each, and it says whose.
                guard let twin = seen.updateValue(id, forKey: "\(parent) \(content) \(record.name)") else { continue }
                throw SimulationError(
                    promise: "A lost answer never makes a duplicate",
                    details: "\(id) and \(twin) on \(place) are the same copy of \(parent)")
            }
        }
    }

    /// Promise 2.
    private func judgeAgreement() throws {
        for device in devices {
            for id in Set(device.library.images.keys).union(server.images.keys).sorted() {
                let standing = try device.state.peek(id)?.standing
                if case .parked = standing { continue }
                let here = device.library.images[id].map { ImageValues($0.record, content: $0.content) }
                let there = server.images[id].map { ImageValues($0.record, content: $0.content) }
                guard here != there else { continue }
                if standing == .localOnly, !server.isExtended { continue }
                // An empty list proves nothing.
                if server.images.isEmpty, !server.isExtended { continue }
                // What a server cannot hold is no difference.
                if !server.isExtended, let here, var there {
                    there.otherKeys = here.otherKeys
                    if here == there { continue }
                    if standing == .conflict { continue }
                }
                throw SimulationError(
                    promise: "When things are quiet both sides are equal",
                    details: "\(id) on \(device.name) (\(standing.map { "\($0)" } ?? "no row")): "
                        + "\(here.map { "\($0)" } ?? "absent") but \(there.map { "\($0)" } ?? "absent") on the server")
            }
        }
    }

    /// Promise 1.
    private func judgeLosses() throws {
        let missing = ledger.missing(from: deviceTexts.union(serverTexts))
        guard missing.isEmpty else {
            throw SimulationError(
                promise: "Nothing that a person wrote is lost",
                details: missing.map { "\($0) \(ledger.living[$0] ?? "")" }.joined(separator: ", "))
        }
    }

    /// What the backup of a server does not hold and no device has seen is lost with the server, not by sync.
    mutating func forgiveServer() {
        let kept = deviceTexts
        for text in serverTexts where !kept.contains(text) { ledger.retire(text) }
    }

    /// What went with the last place that held it is lost with that place, not by sync.
    mutating func retireWhatIsNowhere(of gone: [(record: ImageRecord, content: String)]) {
        var texts = Set<String>()
        for (record, content) in gone {
            record.collectTexts(into: &texts)
            texts.insert(content)
        }
        for text in texts.subtracting(deviceTexts.union(serverTexts)) { ledger.retire(text) }
    }

    private var deviceTexts: Set<String> {
        var texts = Set<String>()
        for device in devices {
            for entry in device.library.images.values {
                entry.record.collectTexts(into: &texts)
                texts.insert(entry.content)
            }
            for entry in device.library.trash {
                entry.record.collectTexts(into: &texts)
                texts.insert(entry.content)
            }
        }
        return texts
    }

    private var serverTexts: Set<String> {
        var texts = Set<String>()
        for entry in server.images.values {
            entry.record.collectTexts(into: &texts)
            texts.insert(entry.content)
        }
        return texts
    }
}
