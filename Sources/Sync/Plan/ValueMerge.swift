import NuraModel

/// What becomes of one field of which both sides have a value.
enum FieldVerdict: Hashable {
    /// Both say the same, whoever made it so.
    case agreed
    case local
    case remote
    case conflict

    /// - Parameter base: what both last agreed on; `nil` where they never did.
    init<Value>(base: Value?, local: Value, remote: Value, _ same: (Value, Value) -> Bool) {
        if same(local, remote) {
            self = .agreed
        } else if let base, same(base, local) {
            self = .remote
        } else if let base, same(base, remote) {
            self = .local
        } else {
            self = .conflict
        }
    }
}

/// The values of both sides brought together; nothing that either wrote is dropped.
struct ValueMerge {
    /// What both sides are to have. `content` is the local side's unless the remote side's takes its place.
    private(set) var merged: ImageValues
    /// What becomes of the pixels.
    let content: FieldVerdict
    private var entries: [ConflictEntry] = []
    private let device: String
    private let time: Timestamp

    /// - Parameters:
    ///   - base: what both last agreed on; `nil` where they never did. `baseContent` names the agreed pixels on the
    ///     remote side.
    ///   - hasSamePixels: whether the pixels of both are the same, as far as their names tell.
    ///   - device: what the conflicts that come of it say of the local values, with `time`.
    init(
        base: ImageValues?, baseContent: String?, local: ImageValues, remote: ImageValues, hasSamePixels: Bool,
        device: String, time: Timestamp
    ) {
        self.device = device
        self.time = time
        content = Self.contentVerdict(
            base: base?.content, baseRemote: baseContent, local: local.content, remote: remote.content,
            areSame: hasSamePixels)
        merged = local
        merged.name = text("name", base?.name, local.name, remote.name)
        merged.prompt = text("prompt", base?.prompt, local.prompt, remote.prompt)
        merged.otherKeys = object("record", base?.otherKeys, local.otherKeys, remote.otherKeys)
        merged.metadata = object("metadata", base?.metadata, local.metadata, remote.metadata)
        mergeTags(base?.metadata, local.metadata, remote.metadata)
        mergeConflicts(base?.metadata, local.metadata, remote.metadata)
    }

    /// The two sides may name the same pixels differently, so each is compared with its own name for the agreed ones.
    private static func contentVerdict(
        base: String?, baseRemote: String?, local: String, remote: String, areSame: Bool
    ) -> FieldVerdict {
        if areSame { return .agreed }
        switch (local == base, remote == baseRemote) {
        case (true, true): return .agreed
        case (true, false): return .remote
        case (false, true): return .local
        case (false, false): return .conflict
        }
    }

    private mutating func text(_ field: String, _ base: String?, _ local: String, _ remote: String) -> String {
        switch FieldVerdict(base: base, local: local, remote: remote, areIdentical) {
        case .agreed, .local: return local
        case .remote: return remote
        case .conflict:
            lose(field, .string(local))
            return remote
        }
    }

    /// Merges key by key; a key that no agreement knows was added by whoever has it.
    private mutating func object(
        _ field: String, _ base: JSONObject?, _ local: JSONObject, _ remote: JSONObject
    ) -> JSONObject {
        var result = local
        for key in local.keys + remote.keys.filter({ local[$0] == nil }) {
            if field == "metadata", Self.isMergedAsSet(key, base, local, remote) { continue }
            let verdict = FieldVerdict(
                base: .some(base?[key]), local: local[key], remote: remote[key], areIdentical)
            switch verdict {
            case .agreed, .local: break
            case .remote: result[key] = remote[key]
            case .conflict:
                lose("\(field).\(key)", local[key])
                result[key] = remote[key]
            }
        }
        return result
    }

    private mutating func lose(_ field: String, _ value: JSONValue?) {
        entries.append(ConflictEntry(field: field, value: value, device: device, time: time))
    }

    private static func isMergedAsSet(
        _ key: String, _ base: JSONObject?, _ local: JSONObject, _ remote: JSONObject
    ) -> Bool {
        if key == ConflictEntry.metadataKey { return true }
        return key == ImageMetadata.Key.tags && [base, local, remote].allSatisfy { isTagList($0?[key]) }
    }

    private static func isTagList(_ value: JSONValue?) -> Bool {
        guard let value else { return true }
        return value.array?.allSatisfy { $0.string != nil } ?? false
    }

    private mutating func mergeTags(_ base: JSONObject?, _ local: JSONObject, _ remote: JSONObject) {
        let key = ImageMetadata.Key.tags
        guard Self.isMergedAsSet(key, base, local, remote) else { return }
        merged.metadata[key] = Self.mergedSet(base?[key], local[key], remote[key])
    }

    private mutating func mergeConflicts(_ base: JSONObject?, _ local: JSONObject, _ remote: JSONObject) {
        let key = ConflictEntry.metadataKey
        var value = Self.mergedSet(base?[key], local[key], remote[key])
        var elements = Self.elements(value)
        for entry in entries.map(\.json) where !elements.contains(where: entry.isIdentical) {
            elements.append(entry)
            value = .array(elements)
        }
        merged.metadata[key] = value
    }

    /// What was added on either side, less what was removed on either, in the remote side's order. Where only one side
    /// changed anything, its value as it is.
    private static func mergedSet(_ base: JSONValue?, _ local: JSONValue?, _ remote: JSONValue?) -> JSONValue? {
        switch FieldVerdict(base: .some(base), local: local, remote: remote, areIdentical) {
        case .agreed, .local: return local
        case .remote: return remote
        case .conflict: break
        }
        let (before, here, there) = (elements(base), elements(local), elements(remote))
        var result: [JSONValue] = []
        for element in there + here where !result.contains(where: element.isIdentical) {
            let wasThere = before.contains(where: element.isIdentical)
            let isOnBoth = here.contains(where: element.isIdentical) && there.contains(where: element.isIdentical)
            if isOnBoth || !wasThere { result.append(element) }
        }
        return .array(result)
    }

    /// A value that is no list stands for a list of itself, so that nothing in it is lost.
    private static func elements(_ value: JSONValue?) -> [JSONValue] {
        guard let value else { return [] }
        return value.array ?? [value]
    }
}
