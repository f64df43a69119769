import Glibc
import Synchronization

/// One connection of a `ScriptedPeer`: reads a request, carries out its answer, reads the next.
final class PeerConnection {
    let descriptor: Int32
    private(set) var isOver = false

    private let number: Int
    private let log: PeerLog
    private let script: @Sendable (PeerRequest) -> PeerAnswer
    private var reader: PeerRequestReader
    private var steps: [PeerAnswer.Step] = []
    private var isAnswering = false
    private var closesAfterwards = false
    private var bytesUntilCut: Int?
    private var output: [UInt8] = []
    private var sent = 0
    private var waitsUntil: ContinuousClock.Instant?
    /// Whether the other side has ended its half.
    private var hasReadAll = false

    init(
        _ descriptor: Int32, number: Int, log: PeerLog, reader: PeerRequestReader,
        script: @escaping @Sendable (PeerRequest) -> PeerAnswer
    ) {
        self.descriptor = descriptor
        self.number = number
        self.log = log
        self.script = script
        self.reader = reader
    }

    /// What poll(2) should wait for.
    var interest: Int16 {
        var events: Int32 = 0
        if !hasReadAll && room > 0 { events |= POLLIN }
        if sent < output.count { events |= POLLOUT }
        return Int16(events)
    }

    private var room: Int {
        reader.room > 0 || !log.state.withLock({ $0.readsEverything }) ? reader.room : .max
    }

    var millisecondsLeft: Int? {
        guard let waitsUntil else { return nil }
        let left = ContinuousClock.now.duration(to: waitsUntil).components
        return max(0, Int(left.seconds) * 1000 + Int(left.attoseconds / 1_000_000_000_000_000) + 1)
    }

    /// Does what can be done without waiting.
    func advance() {
        receive()
        while !isOver {
            guard flush() else { return }
            if isAnswering {
                guard nextStep() else { return }
            } else if let request = reader.next(on: number) {
                begin(script(request), to: request)
            } else {
                if hasReadAll { isOver = true }
                return
            }
        }
    }

    private func receive() {
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while !hasReadAll && room > 0 {
            let count = recv(descriptor, &buffer, min(buffer.count, room), 0)
            if count > 0 {
                reader.take(buffer[..<count])
                log.note { $0.receivedBytes += count }
                if reader.isWaitingToContinue { output += Array("HTTP/1.1 100 Continue\r\n\r\n".utf8) }
            } else if count == 0 {
                hasReadAll = true
                // Somebody who cancels closes; nobody in these tests closes one half only. What they asked was asked.
                noteUnanswered()
                isOver = true
            } else {
                if errno == EAGAIN { return }
                if errno != EINTR { (hasReadAll, isOver) = (true, true) }
            }
        }
    }

    private func noteUnanswered() {
        while let request = reader.next(on: number) {
            _ = script(request)
            log.note { $0.requests.append(request) }
        }
    }

    private func begin(_ answer: PeerAnswer, to request: PeerRequest) {
        log.note { $0.requests.append(request) }
        isAnswering = true
        closesAfterwards = answer.closes || request.header("Connection")?.lowercased() == "close"
        bytesUntilCut = answer.cut
        let isHeaderOnly = request.method == "HEAD" && !answer.isRaw
        steps = (answer.head.isEmpty ? [] : [.bytes(answer.head)]) + (isHeaderOnly ? [] : answer.body)
        steps.reverse()
    }

    /// - Returns: whether there is more to do now.
    private func nextStep() -> Bool {
        if let waitsUntil {
            guard waitsUntil <= .now else { return false }
            self.waitsUntil = nil
        }
        guard let step = steps.popLast() else {
            isAnswering = false
            if closesAfterwards { isOver = true }
            return !isOver
        }
        switch step {
        case .bytes(let bytes): queue(bytes)
        case .wait(let delay): waitsUntil = .now + delay
        case .pass(let gate):
            guard gate.isOpen else {
                steps.append(step)
                gate.onOpen { [log] in log.wake() }
                return gate.isOpen
            }
        case .forever(let byte):
            queue([UInt8](repeating: byte, count: 64 << 10))
            steps.append(step)
        case .stayForever:
            steps.append(step)
            return false
        }
        return true
    }

    private func queue(_ bytes: [UInt8]) {
        output = bytes
        sent = 0
        guard let left = bytesUntilCut else { return }
        output = Array(bytes.prefix(left))
        bytesUntilCut = left - output.count
        if output.count < bytes.count { steps = [] }
        if bytesUntilCut == 0 { (steps, closesAfterwards) = ([], true) }
    }

    /// - Returns: whether everything is sent.
    private func flush() -> Bool {
        while sent < output.count {
            let count = output[sent...].withUnsafeBytes {
                send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            if count > 0 {
                sent += count
                log.note { $0.sentBytes += count }
            } else if errno == EAGAIN {
                return false
            } else if errno != EINTR {
                isOver = true
                return false
            }
        }
        (output, sent) = ([], 0)
        return true
    }
}
