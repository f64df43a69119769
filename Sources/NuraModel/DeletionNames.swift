/// Deletions of an image as one text, for a column of a database: the names of their entries in the trash, which are names
/// of folders, with `/` between them.
package enum DeletionNames {
    /// `nil` where there are none.
    package static func text(of names: Set<String>) -> String? {
        names.isEmpty ? nil : names.sorted().joined(separator: "/")
    }

    package static func names(in text: String?) -> Set<String> {
        Set(text?.split(separator: "/").map(String.init) ?? [])
    }
}
