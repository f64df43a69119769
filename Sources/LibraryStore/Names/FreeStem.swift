import Files
import NuraModel

extension Folder {
    /// The first of the candidates for `name` of which no file in this folder has the PNG's or the sidecar's name,
    /// compared without case and normalisation.
    ///
    /// - Parameter inodes: files that may have the name, because they are the ones that get it.
    func freeStem(for name: String, ignoring inodes: [UInt64] = []) throws(LibraryError) -> String {
        let base = FileName.comparable(FileName.safe(name))
        let isASCII = base.utf8.allSatisfy { $0 < 0x80 }
        var taken = Set<String>()
        var similar: [String] = []
        try forEachEntry { bytes, _ in
            // Only a name of other letters, or one that begins alike, needs to be looked at closely.
            guard !isASCII || Self.mayBegin(bytes, with: base) else { return }
            if let entry = String(validating: bytes, as: UTF8.self) { similar.append(entry) }
        }
        for entry in similar {
            let entryName = FileName.comparable(entry)
            guard entryName.hasPrefix(base), entryName.hasSuffix(".png") || entryName.hasSuffix(".json") else {
                continue
            }
            let stem = FilePath.withoutExtension(entryName)
            if !inodes.isEmpty, let status = try status(entry), inodes.contains(status.facts.inode) { continue }
            taken.insert(stem)
        }
        for candidate in FileName.candidates(for: name) where !taken.contains(FileName.comparable(candidate)) {
            return candidate
        }
        throw LibraryError(code: .exists, message: "\(label(name)): every name like it is taken")
    }

    /// Whether `bytes` begins like the ASCII text `prefix` but for case, or holds other characters than ASCII, of
    /// which some fold to ASCII letters.
    private static func mayBegin(_ bytes: UnsafeBufferPointer<UInt8>, with prefix: String) -> Bool {
        var index = 0
        for letter in prefix.utf8 {
            guard index < bytes.count else { return false }
            let byte = bytes[index]
            if byte >= 0x80 { return true }
            let isUpper = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
            guard letter == (isUpper ? byte | 0x20 : byte) else { return false }
            index += 1
        }
        return true
    }
}
