/// A place in a feed, as a device keeps it from one page to the next.
///
/// Its text is `EPOCH.SEQUENCE`, and `EPOCH.SEQUENCE.BEGINNING` within a listing of everything: whoever lists misses no
/// tombstone from before the listing began, so its cursors stay good while those of other devices grow too old.
struct FeedCursor: Hashable, CustomStringConvertible {
    let epoch: String
    /// The last change that the device has seen.
    let sequence: Int64
    /// Where the sequence stood when the listing began; `nil` outside of a listing.
    let beginning: Int64?

    init(epoch: String, sequence: Int64, beginning: Int64? = nil) {
        self.epoch = epoch
        self.sequence = sequence
        self.beginning = beginning
    }

    /// - Parameters:
    ///   - text: what a device sends; `nil` or empty begins a listing.
    ///   - latest: where the sequence stands now.
    /// - Returns: `nil` for a text that a feed of this epoch has not given out.
    init?(_ text: String?, epoch: String, latest: Int64) {
        guard let text, !text.isEmpty else {
            self.init(epoch: epoch, sequence: 0, beginning: latest)
            return
        }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let numbers = parts.dropFirst().compactMap { Int64($0) }
        guard parts.first.map(String.init) == epoch, (1...2).contains(numbers.count), numbers.count == parts.count - 1,
            numbers.allSatisfy({ 0...latest ~= $0 })
        else { return nil }
        // Whoever was here before the first change had nothing that could have been deleted.
        self.init(
            epoch: epoch, sequence: numbers[0],
            beginning: numbers.count == 2 ? numbers[1] : numbers[0] == 0 ? latest : nil)
    }

    /// The number after which the device must learn of every tombstone.
    var completeSince: Int64 { beginning ?? sequence }

    /// The cursor when everything up to `sequence` has been seen; a listing ends where it began.
    func advanced(to sequence: Int64) -> FeedCursor {
        FeedCursor(epoch: epoch, sequence: sequence, beginning: beginning.flatMap { $0 > sequence ? $0 : nil })
    }

    var description: String { "\(epoch).\(sequence)" + (beginning.map { ".\($0)" } ?? "") }
}
