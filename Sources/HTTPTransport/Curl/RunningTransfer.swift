import CCurl
import Glibc

/// A transfer with its libcurl handle; lives on the loop's thread only.
final class RunningTransfer {
    let transfer: Transfer
    let easy: UnsafeMutableRawPointer
    /// Whether libcurl brought something since the loop last looked.
    var isTouched = false

    private var headerList: UnsafeMutablePointer<curl_slist>?
    private let errorText: UnsafeMutablePointer<CChar>
    private var reader: ResponseHeadReader
    /// Why a callback stopped the transfer.
    private var failure: HTTPError?
    private var uploadPosition = 0
    private var isConnected = false
    private var isHeld = false
    private var movedBytes: curl_off_t = 0
    private var lastMove = ContinuousClock.now

    var request: PreparedRequest { transfer.request }

    /// `nil` when there is no memory.
    init?(_ transfer: Transfer, options: CurlOptions) {
        guard let easy = curl_easy_init() else { return nil }
        self.transfer = transfer
        self.easy = easy
        errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
        errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        reader = ResponseHeadReader(limit: options.headerLimit)
        guard configure(options) else { return nil }
    }

    deinit {
        curl_easy_cleanup(easy)
        curl_slist_free_all(headerList)
        errorText.deallocate()
    }

    /// The transfer that the handle belongs to.
    static func of(_ easy: UnsafeMutableRawPointer) -> RunningTransfer? {
        nura_curl_info_private(easy).map { Unmanaged<RunningTransfer>.fromOpaque($0).takeUnretainedValue() }
    }

    /// When the transfer has taken too long, unless something moves before.
    var deadline: ContinuousClock.Instant? {
        guard isConnected, !isHeld else { return transfer.deadline }
        let idle = lastMove + request.timeouts.idle
        return transfer.deadline.map { min($0, idle) } ?? idle
    }

    var overdue: HTTPError {
        HTTPError(.timedOut, "\(request.host) took too long to answer.")
    }

    /// Goes on with a body that was held back.
    func resume() {
        isHeld = false
        lastMove = .now
        curl_easy_pause(easy, CURLPAUSE_CONT)
    }

    /// What libcurl's result means, now that the transfer has ended.
    func outcome(_ result: CURLcode) -> Result<Void, HTTPError> {
        if let failure { return .failure(failure) }
        if !reader.isComplete {
            // libcurl takes a header that ends in the middle for a whole one.
            if result == CURLE_OK { return .failure(.interrupted(request.host)) }
            // What it says of a line that is longer than it reads; since 8.6 that is CURLE_TOO_LARGE, 100.
            if result == CURLE_OUT_OF_MEMORY || result.rawValue == 100 { return .failure(headerTooLong) }
        }
        if result == CURLE_OK { return .success(()) }
        let failure = CurlFailure(
            code: result, detail: String(cString: errorText),
            systemError: Int32(truncatingIfNeeded: nura_curl_info_long(easy, CURLINFO_OS_ERRNO)),
            proxyStatus: nura_curl_info_long(easy, CURLINFO_HTTP_CONNECTCODE))
        return .failure(failure.error(host: request.host))
    }
}

// MARK: - What libcurl calls

extension RunningTransfer {
    /// - Returns: whether to go on.
    fileprivate func takeHeader(_ line: UnsafeRawBufferPointer) -> Bool {
        moved()
        do {
            guard let head = try reader.take(line) else { return true }
            transfer.deliver(head)
            isTouched = true
            return true
        } catch {
            failure =
                switch error {
                case .tooLong:
                    headerTooLong
                case .malformed:
                    HTTPError(.malformed, "\(request.host) answered with something that is not HTTP.")
                }
            return false
        }
    }

    /// - Returns: whether the bytes were taken; else they come again after `resume`.
    fileprivate func takeBody(_ bytes: UnsafeRawBufferPointer) -> Bool {
        moved()
        isTouched = true
        isHeld = !transfer.append(bytes)
        return !isHeld
    }

    /// - Returns: the number of bytes, or `nil` to stop.
    fileprivate func giveBody(_ buffer: UnsafeMutableRawBufferPointer) -> Int? {
        moved()
        guard let upload = request.upload else { return 0 }
        guard let count = upload.read(at: uploadPosition, into: buffer) else {
            failure = HTTPError(
                .invalidRequest, "The file that is sent to \(request.host) cannot be read, or changed meanwhile.")
            return nil
        }
        uploadPosition += count
        return count
    }

    fileprivate func seek(to position: Int) -> Bool {
        guard let upload = request.upload, (0...upload.length).contains(position) else { return false }
        uploadPosition = position
        return true
    }

    fileprivate func connected() {
        isConnected = true
        moved()
    }

    fileprivate func progressed(to bytes: curl_off_t) {
        guard bytes != movedBytes else { return }
        movedBytes = bytes
        moved()
    }

    private var headerTooLong: HTTPError {
        HTTPError(.tooLarge, "The header of the answer of \(request.host) is too long.")
    }

    private func moved() {
        lastMove = .now
    }

    /// `context` is the running transfer, which the loop holds for as long as its handle is in use.
    fileprivate static func from(_ context: UnsafeMutableRawPointer?) -> RunningTransfer? {
        context.map { Unmanaged<RunningTransfer>.fromOpaque($0).takeUnretainedValue() }
    }

    private func setCallbacks() -> CURLcode {
        var callbacks = nura_curl_callbacks()
        callbacks.header = { bytes, size, count, context in
            guard let transfer = RunningTransfer.from(context) else { return 0 }
            return transfer.takeHeader(UnsafeRawBufferPointer(start: bytes, count: size * count)) ? size * count : 0
        }
        callbacks.write = { bytes, size, count, context in
            guard let transfer = RunningTransfer.from(context) else { return 0 }
            let isTaken = transfer.takeBody(UnsafeRawBufferPointer(start: bytes, count: size * count))
            return isTaken ? size * count : Int(CURL_WRITEFUNC_PAUSE)
        }
        callbacks.read = { buffer, size, count, context in
            let room = UnsafeMutableRawBufferPointer(start: buffer, count: size * count)
            return RunningTransfer.from(context)?.giveBody(room) ?? Int(CURL_READFUNC_ABORT)
        }
        callbacks.seek = { context, offset, origin in
            guard let transfer = RunningTransfer.from(context), origin == SEEK_SET else { return CURL_SEEKFUNC_FAIL }
            return transfer.seek(to: Int(offset)) ? CURL_SEEKFUNC_OK : CURL_SEEKFUNC_FAIL
        }
        callbacks.progress = { context, _, received, _, sent in
            RunningTransfer.from(context)?.progressed(to: received + sent)
            return 0
        }
        callbacks.connected = { context, _, _, _, _ in
            RunningTransfer.from(context)?.connected()
            return CURL_PREREQFUNC_OK
        }
        callbacks.context = Unmanaged.passUnretained(self).toOpaque()
        return nura_curl_set_callbacks(easy, &callbacks)
    }
}

// MARK: - Options

extension RunningTransfer {
    /// - Returns: `false` when libcurl has no memory, or was built without what is needed.
    private func configure(_ options: CurlOptions) -> Bool {
        var results = [
            setCallbacks(), nura_curl_restrict(easy),
            nura_curl_set_pointer(easy, CURLOPT_PRIVATE, Unmanaged.passUnretained(self).toOpaque()),
            nura_curl_set_pointer(easy, CURLOPT_ERRORBUFFER, errorText),
            nura_curl_set_string(easy, CURLOPT_URL, request.url),
        ]
        for (option, value) in [
            (CURLOPT_NOSIGNAL, 1), (CURLOPT_NOPROGRESS, 0), (CURLOPT_FOLLOWLOCATION, 0), (CURLOPT_TCP_KEEPALIVE, 1),
            (CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS)), (CURLOPT_HTTP_CONTENT_DECODING, 0),
            (CURLOPT_SUPPRESS_CONNECT_HEADERS, 1), (CURLOPT_BUFFERSIZE, 64 << 10),
            (CURLOPT_CONNECTTIMEOUT_MS, max(1, min(request.timeouts.connect.milliseconds, Int(Int32.max)))),
        ] { results.append(nura_curl_set_long(easy, option, value)) }
        results += method() + network(options)
        return results.allSatisfy { $0 == CURLE_OK } && setHeaders()
    }

    private func method() -> [CURLcode] {
        if request.isHead { return [nura_curl_set_long(easy, CURLOPT_NOBODY, 1)] }
        let name = nura_curl_set_string(easy, CURLOPT_CUSTOMREQUEST, request.method)
        guard let upload = request.upload else { return [name] }
        return [
            nura_curl_set_long(easy, CURLOPT_UPLOAD, 1), name,
            nura_curl_set_offset(easy, CURLOPT_INFILESIZE_LARGE, curl_off_t(upload.length)),
        ]
    }

    private func network(_ options: CurlOptions) -> [CURLcode] {
        var results: [CURLcode] = []
        if options.certificateFile != nil || options.certificateFolder != nil {
            // Both, for libcurl's defaults are the system's.
            results.append(nura_curl_set_string(easy, CURLOPT_CAINFO, options.certificateFile))
            results.append(nura_curl_set_string(easy, CURLOPT_CAPATH, options.certificateFolder))
        }
        switch options.proxy {
        case _ where request.isThisMachine, .none: results.append(nura_curl_set_string(easy, CURLOPT_PROXY, ""))
        case .address(let address): results.append(nura_curl_set_string(easy, CURLOPT_PROXY, address))
        case .environment: break
        }
        if let limit = options.bytesPerSecond {
            for option in [CURLOPT_MAX_SEND_SPEED_LARGE, CURLOPT_MAX_RECV_SPEED_LARGE] {
                results.append(nura_curl_set_offset(easy, option, curl_off_t(limit)))
            }
        }
        return results
    }

    private func setHeaders() -> Bool {
        for line in request.headerLines {
            guard let longer = curl_slist_append(headerList, line) else { return false }
            headerList = longer
        }
        return nura_curl_set_list(easy, CURLOPT_HTTPHEADER, headerList) == CURLE_OK
    }
}
