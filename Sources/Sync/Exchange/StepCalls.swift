import NuraModel

/// What the steps of a plan ask of the library and of the server, as the two sides of the image are now.
struct StepCalls {
    let id: ImageID
    let local: LocalSide
    let remote: RemoteSide

    /// What a step begins with.
    func first(of step: SyncStep) -> SyncAction {
        switch step {
        case .keepCopy(let copy): .local(.keepCopy(of: id, stamp: stamp, as: copy))
        case .store(let image): .remote(.download(image))
        case .change(_, let pixels?): .remote(.download(pixels))
        case .change(let record, nil): .local(.change(record, stamp: stamp, nil))
        case .trash: .local(.trash(id, stamp: stamp))
        case .create: .remote(.upload(id, content: content))
        case .patch(let patch) where patch.content != nil: .remote(.upload(id, content: content))
        case .patch, .delete: .remote(writing(step))
        }
    }

    /// What changes the server's record, once it has the pixels.
    func writing(_ step: SyncStep) -> RemoteRequest {
        switch (step, remote) {
        case (.create(let record, let tombstone), _): .create(record, content: content, tombstone: tombstone)
        case (.patch(let patch), .present(let before)): .patch(patch, before: before)
        case (.delete, .present(let before)): .delete(before: before)
        default: .look(id)
        }
    }

    var stamp: String { if case .present(let image) = local { image.stamp } else { "" } }

    private var content: String { if case .present(let image) = local { image.content } else { "" } }
}
