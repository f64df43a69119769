import NuraModel
import Sync

extension Simulation {
    /// A person does something in the library of one device.
    mutating func actAsPerson(on index: Int) throws {
        let ids = devices[index].library.images.keys.sorted()
        guard let id = random.element(of: ids), !random.oneIn(6), let entry = devices[index].library.images[id] else {
            return make(on: index)
        }
        guard !devices[index].library.isAway else { return }
        switch random.number(0..<16) {
        case 14: copy(entry, on: index)
        case 15 where random.oneIn(4): emptyTrash(on: index)
        case 0, 1: delete(id, on: index)
        case 2: restore(on: index)
        case 3: paintOver(entry, on: index)
        case 4: devices[index].library.unusable.formSymmetricDifference([id])
        case 5: decideConflicts(entry, on: index)
        default: edit(entry, on: index)
        }
    }

    private var time: Timestamp { Timestamp(milliseconds: 1_700_000_000_000 + Int64(steps) * 1000) }

    func now(_ index: Int) -> Timestamp { time.adding(seconds: devices[index].clockError) }

    private mutating func make(on index: Int) {
        guard let (record, content) = newPicture(at: now(index)) else { return }
        devices[index].library.put(record, content: content)
        tell("\(devices[index].name): makes \(record.id)")
    }

    private mutating func newPicture(at time: Timestamp) -> (record: ImageRecord, content: String)? {
        imageCount += 1
        guard let id = ImageID("img-\(imageCount)") else { return nil }
        let record = ImageRecord(
            id: id, userID: "user", name: ledger.write("n", "name of \(id)"),
            prompt: ledger.write("p", "prompt of \(id)"),
            metadata: ImageMetadata(["tags": [], "mood": .string(ledger.write("m", "mood of \(id)"))]),
            createdAt: time, updatedAt: time)
        return (record, ledger.write("c", "pixels of \(id)"))
    }

    /// A person uses the server itself, with another program.
    mutating func actAtServer() {
        guard let id = random.element(of: server.images.keys.sorted()), !random.oneIn(3),
            let entry = server.images[id]
        else {
            guard let (record, content) = newPicture(at: time) else { return }
            server.put(record, content: content)
            return tell("server: somebody makes \(record.id)")
        }
        guard random.oneIn(3) else {
            var record = entry.record
            retire([record.name])
            record.name = ledger.write("n", "name of \(id)")
            server.put(record, content: entry.content)
            return tell("server: somebody renames \(id) to \(record.name)")
        }
        // Whoever deletes there has no trash: what nobody else has is gone, as they wished.
        ledger.delete(id, on: "")
        var texts = Set<String>([entry.content])
        entry.record.collectTexts(into: &texts)
        retire(texts.sorted())
        server.remove(id)
        tell("server: somebody deletes \(id)")
    }

    private mutating func delete(_ id: ImageID, on index: Int) {
        ledger.delete(id, on: devices[index].name)
        devices[index].library.delete(id)
        tell("\(devices[index].name): deletes \(id)")
    }

    private mutating func restore(on index: Int) {
        // Whoever takes out something older than what is only lost, means to have the older.
        let name = devices[index].name
        let ids = devices[index].library.trash.map(\.record.id).filter { ledger.isDeleted($0, on: name) }
        guard let id = random.element(of: ids) else { return }
        devices[index].library.restore(id)
        ledger.undoDeletion(of: id, on: devices[index].name)
        tell("\(devices[index].name): restores \(id)")
    }

    /// A copy is an image of its own, with the same pixels and words.
    private mutating func copy(_ entry: SimulatedLibrary.Entry, on index: Int) {
        imageCount += 1
        guard let id = ImageID("img-\(imageCount)") else { return }
        let original = entry.record
        var copy = ImageRecord(
            id: id, userID: original.userID, name: ledger.write("n", "name of \(id)"), prompt: original.prompt,
            metadata: original.metadata, createdAt: now(index), updatedAt: now(index), otherKeys: original.otherKeys)
        copy.metadata.parent = original.id
        devices[index].library.put(copy, content: entry.content)
        tell("\(devices[index].name): copies \(original.id) to \(id)")
    }

    /// What is there is gone, here at once and elsewhere when the deletion comes there, as the person wished.
    private mutating func emptyTrash(on index: Int) {
        var texts = Set<String>()
        for entry in devices[index].library.emptyTrash() {
            entry.record.collectTexts(into: &texts)
            texts.insert(entry.content)
        }
        retire(texts.sorted())
        tell("\(devices[index].name): empties the trash")
    }

    private mutating func paintOver(_ entry: SimulatedLibrary.Entry, on index: Int) {
        ledger.retire(entry.content)
        var record = entry.record
        record.updatedAt = now(index)
        devices[index].library.put(record, content: ledger.write("c", "pixels of \(record.id)"))
        tell("\(devices[index].name): paints over \(record.id)")
    }

    /// The person has read the conflicts and lets go of what lost.
    private mutating func decideConflicts(_ entry: SimulatedLibrary.Entry, on index: Int) {
        var record = entry.record
        for conflict in record.metadata.conflicts {
            var texts = Set<String>()
            conflict.value?.collectTexts(into: &texts)
            for text in texts { ledger.retire(text) }
        }
        guard !record.metadata.conflicts.isEmpty else { return }
        record.metadata.object[ConflictEntry.metadataKey] = nil
        record.updatedAt = now(index)
        devices[index].library.put(record, content: entry.content)
        tell("\(devices[index].name): decides the conflicts of \(record.id)")
    }

    private mutating func edit(_ entry: SimulatedLibrary.Entry, on index: Int) {
        var record = entry.record
        let id = record.id
        record.updatedAt = now(index)
        switch random.number(0..<7) {
        case 0:
            retire([record.name])
            record.name = ledger.write("n", "name of \(id)")
        case 1:
            retire([record.prompt])
            record.prompt = ledger.write("p", "prompt of \(id)")
        case 2, 3:
            let key = ["mood", "place", "folder"][random.number(0..<3)]
            retire(record.metadata.object[key])
            record.metadata.object[key] = random.oneIn(3) ? nil : .string(ledger.write("m", "\(key) of \(id)"))
        case 4:
            record.metadata.tags.append(ledger.write("t", "tag of \(id)"))
        case 5:
            guard let tag = random.element(of: record.metadata.tags) else { return }
            ledger.retire(tag)
            record.metadata.tags = record.metadata.tags.filter { $0 != tag }
        default:
            let key = ["rating", "camera"][random.number(0..<2)]
            retire(record.otherKeys[key])
            record.otherKeys[key] = random.oneIn(3) ? nil : .string(ledger.write("k", "\(key) of \(id)"))
        }
        devices[index].library.put(record, content: entry.content)
        tell(
            "\(devices[index].name): edits \(id): \(record.name) \(JSONValue.object(record.metadata.object).text(.compact))"
        )
    }

    /// The person has seen the old values and wants others.
    private mutating func retire(_ value: JSONValue?) {
        var texts = Set<String>()
        value?.collectTexts(into: &texts)
        for text in texts { ledger.retire(text) }
    }

    private mutating func retire(_ texts: [String]) {
        for text in texts { ledger.retire(text) }
    }
}
