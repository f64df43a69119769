package import NuraModel

/// A value that lost to another device's, kept in `metadata.conflicts` until the person decides.
package struct ConflictEntry: Equatable, Sendable {
    package static let metadataKey = "conflicts"

    /// `name`, `prompt`, `metadata.KEY`, or `record.KEY` for a key of the record that this version does not know.
    package let field: String
    /// The value that lost; `nil` where the losing side had removed it.
    package let value: JSONValue?
    /// The device it was written on.
    package let device: String
    /// When the image was last changed there: `updated_at` of the record that lost.
    package let time: Timestamp

    package init(field: String, value: JSONValue?, device: String, time: Timestamp) {
        self.field = field
        self.value = value
        self.device = device
        self.time = time
    }

    package var json: JSONValue {
        var object: JSONObject = ["field": .string(field)]
        if let value { object["value"] = value } else { object["removed"] = .bool(true) }
        object["device"] = .string(device)
        object["time"] = .string(time.description)
        return .object(object)
    }

    /// - Returns: `nil` for anything that is no conflict of this form.
    package init?(_ json: JSONValue) {
        guard let object = json.object, let field = object["field"]?.string, let device = object["device"]?.string,
            let time = object["time"]?.string.flatMap(Timestamp.init),
            object["value"] != nil || object["removed"]?.bool == true
        else { return nil }
        self.init(field: field, value: object["value"], device: device, time: time)
    }
}

extension ImageMetadata {
    /// The conflicts that wait for the person's decision; what is there in another form is left out.
    package var conflicts: [ConflictEntry] {
        object[ConflictEntry.metadataKey]?.array?.compactMap(ConflictEntry.init) ?? []
    }
}
