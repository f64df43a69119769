package import NuraModel

/// What has to be done about a claim that was live when the daemon stopped, so that its drop becomes exactly its
/// pictures.
///
/// |  file \ pictures        | all made, or trashed        | some or none                |
/// |-------------------------|-----------------------------|-----------------------------|
/// | the claimed one         | finish the move             | continue with the missing   |
/// | same words, other inode | finish the move; if the claimed one has moved, a new drop | continue with the missing |
/// | other words             | a new drop                  | a new drop                  |
/// | gone                    | retire                      | cancelled; if it has moved, retire |
///
/// The same question is asked when a file turns out to have changed while its pictures were being made. Before the
/// claim goes on with a file, let it `follow` that file.
package enum ClaimResolution: Hashable, Sendable {
    /// The pictures are there: move the file to `done/`, then retire the claim.
    case finishMove
    /// Make the pictures with these ids, in the order of the claim; then move and retire.
    case `continue`(missing: [ImageID])
    /// Retire the claim; what is at its path is a drop of its own.
    case abandonAndTreatAsNew
    /// The person took the file back before all of its pictures were made: retire the claim, make no more.
    case cancelled
    /// All is done but this: retire the claim.
    case retire

    /// What is in the inbox for a claim.
    package enum FileState: String, CaseIterable, Hashable, Sendable {
        /// The file that was claimed: same inode, same words.
        case claimed
        /// Another file with the same words in its place, as editors that save safely leave it.
        case sameWords
        case otherWords
        case gone
    }

    /// - Parameters:
    ///   - made: which of the claim's images exist, or were made and then put in the trash by the person.
    ///   - hasMoved: whether the claimed file lies in `done/` or `failed/` already.
    package init(_ claim: Claim, file: FileState, hasMoved: Bool, made: Set<ImageID>) {
        let missing = claim.imageIDs.filter { !made.contains($0) }
        switch (file, missing.isEmpty) {
        case (.otherWords, _): self = .abandonAndTreatAsNew
        case (.sameWords, _) where hasMoved: self = .abandonAndTreatAsNew
        case (.claimed, true), (.sameWords, true): self = .finishMove
        case (.claimed, false), (.sameWords, false): self = .continue(missing: missing)
        case (.gone, true): self = .retire
        case (.gone, false): self = hasMoved ? .retire : .cancelled
        }
    }
}

extension ClaimResolution.FileState {
    /// - Parameter now: what is in the inbox for the claim, `nil` for nothing; see `Claim.file(among:)`.
    package init(_ claim: Claim, now: InboxReading?) {
        guard let now else {
            self = .gone
            return
        }
        guard now.sha256 == claim.sha256 else {
            self = .otherWords
            return
        }
        self = now.file.facts.inode == claim.facts.inode ? .claimed : .sameWords
    }
}

extension Claim {
    /// Follows the claimed file to the name and the times it has now, so that it is recognised when it is moved.
    package mutating func follow(_ file: InboxFile) {
        path = file.path
        facts = file.facts
    }

    /// The file that this claim is about: the claimed one under its own or another name, for a renamed file is the
    /// same drop, else whatever is at its path.
    package func file(among files: [InboxFile]) -> InboxFile? {
        let here = files.first { $0.path == path }
        if let here, here.facts == facts { return here }
        return files.first { $0.facts == facts } ?? here
    }
}
