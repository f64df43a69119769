/// The members of a JSON object in the order they were written.
///
/// A key that a document repeats has the last of its values, at the place of the first.
package struct JSONObject: Sendable {
    package private(set) var members: [(key: String, value: JSONValue)]

    package init() {
        members = []
    }

    package init(_ members: [(String, JSONValue)]) {
        self.members = []
        self.members.reserveCapacity(members.count)
        var positions: [String: Int] = [:]
        for (key, value) in members {
            if let position = positions[key] {
                self.members[position].value = value
            } else {
                positions[key] = self.members.count
                self.members.append((key, value))
            }
        }
    }

    package var isEmpty: Bool { members.isEmpty }

    package var count: Int { members.count }

    package var keys: [String] { members.map(\.key) }

    /// Reading gives the value of `key`; writing replaces it in place, appends it, or with `nil` removes it.
    package subscript(key: String) -> JSONValue? {
        get {
            members.first { $0.key == key }?.value
        }
        set {
            let position = members.firstIndex { $0.key == key }
            switch (position, newValue) {
            case (let position?, let value?): members[position].value = value
            case (let position?, nil): members.remove(at: position)
            case (nil, let value?): members.append((key, value))
            case (nil, nil): break
            }
        }
    }

    /// The value at a dotted path such as `generation_params.seed`; a key that itself holds dots wins.
    package func value(atPath path: String) -> JSONValue? {
        if let value = self[path] { return value }
        var rest = path[...]
        while let dot = rest.lastIndex(of: ".") {
            rest = rest[..<dot]
            if let inner = self[String(rest)]?.object {
                return inner.value(atPath: String(path[path.index(after: dot)...]))
            }
        }
        return nil
    }

    /// Replaces the value of the member at `position`.
    mutating func replaceValue(at position: Int, with value: JSONValue) {
        members[position].value = value
    }

    /// Appends a member that the caller knows to be new.
    mutating func append(new key: String, _ value: JSONValue) {
        members.append((key, value))
    }
}

/// Two objects are equal when they have the same members, in whatever order.
extension JSONObject: Hashable {
    package static func == (left: JSONObject, right: JSONObject) -> Bool {
        guard left.count == right.count else { return false }
        if zip(left.members, right.members).allSatisfy({ $0.key == $1.key }) {
            return zip(left.members, right.members).allSatisfy { $0.value == $1.value }
        }
        let values = Dictionary(right.members.map { ($0.key, $0.value) }) { $1 }
        return left.members.allSatisfy { values[$0.key] == $0.value }
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(count)
        for member in members.sorted(by: { $0.key < $1.key }) {
            hasher.combine(member.key)
            hasher.combine(member.value)
        }
    }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (String, JSONValue)...) {
        self.init(elements.map { ($0.0, $0.1) })
    }
}
