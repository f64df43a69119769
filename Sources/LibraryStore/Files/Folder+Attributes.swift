import Files
import NuraModel

extension Folder {
    /// Shows tags and prompt to desktops in the extended attributes `user.xdg.tags` and `user.xdg.comment` of the file
    /// `name`. A courtesy: many file systems have no room for them, and nothing reads them back.
    func setAttributes(of record: ImageRecord, on name: String) {
        guard let file = try? file(name) else { return }
        let tags = record.metadata.tags.map { $0.replacing(",", with: " ") }.joined(separator: ",")
        for (attribute, value) in [("user.xdg.tags", tags), ("user.xdg.comment", record.prompt)] {
            file.setAttribute(attribute, to: Array(value.utf8.prefix(2000)))
        }
    }
}
