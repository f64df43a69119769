import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Ends connections that cost and bring nothing: bodies that trickle, readers that never read, and what follows after an
/// answer that ended the conversation.
///
/// Headers that trickle, and connections on which nothing is asked, are ended by the server's idle timeout.
final class ConnectionGuard: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    /// What must arrive of a body in each period.
    private static let leastBytes = 16 << 10
    /// How long a client may take to end its side after an answer that ended ours.
    private static let linger = TimeAmount.seconds(2)

    private let largestBody: Int
    private let period: TimeAmount
    private let stall: TimeAmount
    private var received = 0
    private var isReading = false
    private var isLastAnswer = false
    private var bodyTimer: Scheduled<Void>?
    private var stallTimer: Scheduled<Void>?

    /// - Parameters:
    ///   - largestBody: in bytes; larger ones are not encouraged.
    ///   - period: in which at least 16 KB of a body, or its end, must arrive.
    ///   - stall: for which a client may leave what was sent unread.
    init(largestBody: Int, period: TimeAmount, stall: TimeAmount) {
        self.largestBody = largestBody
        self.period = period
        self.stall = stall
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            isReading = true
            received = 0
            startBodyTimer(context)
            encourage(head, context)
        case .body(let piece):
            received += piece.readableBytes
        case .end:
            isReading = false
            bodyTimer?.cancel()
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head(let head):
            isLastAnswer = head.headerFields[.connection]?.lowercased() == "close"
            context.write(data, promise: promise)
        case .body:
            context.write(data, promise: promise)
        case .end where isLastAnswer:
            context.writeAndFlush(data, promise: promise)
            endConversation(context)
        case .end:
            context.write(data, promise: promise)
        }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        stallTimer?.cancel()
        if !context.channel.isWritable {
            stallTimer = schedule(context, in: stall) { $0.close(promise: nil) }
        }
        context.fireChannelWritabilityChanged()
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        bodyTimer?.cancel()
        stallTimer?.cancel()
    }

    func channelInactive(context: ChannelHandlerContext) {
        bodyTimer?.cancel()
        stallTimer?.cancel()
        context.fireChannelInactive()
    }

    /// A client that asks whether its body is wanted would wait for an answer before it sends it (RFC 9110, 10.1.1).
    private func encourage(_ head: HTTPRequest, _ context: ChannelHandlerContext) {
        guard head.headerFields[.expect]?.lowercased() == "100-continue" else { return }
        let length = head.headerFields[.contentLength].flatMap { Int($0) } ?? 0
        guard length <= largestBody else { return }
        context.writeAndFlush(wrapOutboundOut(.head(HTTPResponse(status: .continue))), promise: nil)
    }

    private func startBodyTimer(_ context: ChannelHandlerContext) {
        bodyTimer?.cancel()
        let before = received
        bodyTimer = schedule(context, in: period) { [self] context in
            guard isReading else { return }
            if received - before < Self.leastBytes { return context.close(promise: nil) }
            startBodyTimer(context)
        }
    }

    /// Closing at once would throw away the answer while the client still sends; so our side ends, and what still comes
    /// is passed over for a moment.
    private func endConversation(_ context: ChannelHandlerContext) {
        context.close(mode: .output, promise: nil)
        _ = schedule(context, in: Self.linger) { $0.close(promise: nil) }
    }

    private func schedule(
        _ context: ChannelHandlerContext, in time: TimeAmount, _ body: @escaping (ChannelHandlerContext) -> Void
    ) -> Scheduled<Void> {
        context.eventLoop.assumeIsolated().scheduleTask(in: time) { body(context) }
    }
}
