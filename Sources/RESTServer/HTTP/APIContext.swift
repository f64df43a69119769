import Hummingbird
import NIOCore

/// What the server knows about a request besides the request itself.
struct APIContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// Where the connection comes from; `nil` for a Unix domain socket that has no name.
    let remoteAddress: SocketAddress?
    /// Names the request in answer and log.
    var requestID = ""

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        remoteAddress = source.channel.remoteAddress
    }
}
