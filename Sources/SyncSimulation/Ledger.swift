import NuraModel

/// What people have written, and what of it must still be somewhere.
///
/// Every value a person writes holds a token that nobody else writes. It may only disappear once a person who saw it
/// has replaced or removed it.
struct Ledger {
    private(set) var living: [String: String] = [:]
    private var count = 0
    /// Images that a person has deleted, and the devices on which that was not undone since; "" is the server itself.
    private var deletions: [ImageID: Set<String>] = [:]

    mutating func delete(_ id: ImageID, on device: String) {
        deletions[id, default: []].insert(device)
    }

    /// The image is there again, because a person or sync brought it back.
    mutating func undoDeletion(of id: ImageID, on device: String) {
        deletions[id]?.remove(device)
    }

    /// Whether somebody has ever deleted it.
    func wasDeleted(_ id: ImageID) -> Bool { deletions[id] != nil }

    func isDeleted(_ id: ImageID, on device: String) -> Bool { deletions[id]?.contains(device) == true }

    /// A new token, which from now on must be somewhere.
    mutating func write(_ prefix: String, _ what: String) -> String {
        count += 1
        let token = "\(prefix)\(count)."
        living[token] = what
        return token
    }

    /// A person has replaced or removed the value that holds `token`.
    mutating func retire(_ token: String) {
        living[token] = nil
    }

    /// The tokens that are in none of `texts`.
    func missing(from texts: Set<String>) -> [String] {
        living.keys.filter { !texts.contains($0) }.sorted()
    }
}

extension JSONValue {
    /// Every text in it.
    func collectTexts(into texts: inout Set<String>) {
        switch self {
        case .string(let text): texts.insert(text)
        case .array(let elements): for element in elements { element.collectTexts(into: &texts) }
        case .object(let object): for member in object.members { member.value.collectTexts(into: &texts) }
        case .null, .bool, .number: break
        }
    }
}

extension ImageRecord {
    func collectTexts(into texts: inout Set<String>) {
        texts.insert(name)
        // A copy is called after its original: "NAME (conflict DEVICE DAY)".
        if let space = name.firstIndex(of: " ") { texts.insert(String(name[..<space])) }
        texts.insert(prompt)
        JSONValue.object(metadata.object).collectTexts(into: &texts)
        JSONValue.object(otherKeys).collectTexts(into: &texts)
    }
}
