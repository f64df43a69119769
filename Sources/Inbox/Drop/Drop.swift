package import NuraModel

/// What a file in the inbox turned out to be.
package enum Drop: Hashable, Sendable {
    /// Wishes for pictures, in the order of the file: one, or one a line in a `.prompts` file. Never empty.
    case prompts([PictureRequest])
    /// A PNG, to be imported into `images/`.
    case png
    /// A text in a format that is no prompt: it stays where it is, and this sentence about it belongs in the status.
    case unsupported(String)
    /// Hidden, left by an editor or a download, already done or failed: nobody needs to hear about it.
    case ignored
    /// No words yet: somebody is about to type. It waits for the next change and never fails.
    case empty
    /// A file that cannot become a picture as it is, and belongs in `failed/` with this reason.
    case rejected(DropError)
}
