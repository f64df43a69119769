/// The thread that runs all transfers, started with the first of them and ended when none came for a while.
///
/// The thread knows only the mailbox, so that an engine nobody holds any more ends it; a transfer holds its engine.
final class CurlEngine: Sendable {
    private let mailbox: CurlMailbox

    init(_ options: CurlOptions) {
        mailbox = CurlMailbox(options)
    }

    deinit {
        mailbox.close()
    }

    func post(_ command: CurlMailbox.Command) {
        mailbox.post(command)
    }

    /// Cancels every transfer, takes no more, and returns when all connections are closed.
    func shutDown() async {
        mailbox.close()
        await mailbox.closed()
    }
}
