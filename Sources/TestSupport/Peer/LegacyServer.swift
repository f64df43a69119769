import FoundationEssentials
package import NuraModel
import Synchronization

/// The original Nura server, as its recorded answers are: the endpoints for images, and nothing that it does not have.
package final class LegacyServer: Sendable {
    package struct Image: Sendable {
        package let id: String
        package var name: String?
        package var prompt: String
        /// Standard base64, or whatever else a server may have in its place.
        package var data: String
        package var metadata: JSONValue
        package let createdAt: Timestamp
        package var updatedAt: Timestamp

        package init(
            _ id: String, name: String?, prompt: String = "a calm lake", data: String,
            metadata: JSONValue = ["emotion_type": "calm"], createdAt: Timestamp
        ) {
            self.id = id
            self.name = name
            self.prompt = prompt
            self.data = data
            self.metadata = metadata
            self.createdAt = createdAt
            updatedAt = createdAt
        }

        package init(
            _ id: String, name: String?, pixels: [UInt8], metadata: JSONValue = ["emotion_type": "calm"],
            createdAt: Timestamp
        ) {
            self.init(
                id, name: name, data: Data(pixels).base64EncodedString(), metadata: metadata, createdAt: createdAt)
        }
    }

    fileprivate struct State {
        var images: [String: Image] = [:]
        var files: [String: [UInt8]] = [:]
        var requests: [PeerRequest] = []
        var trouble: (@Sendable (PeerRequest) -> PeerAnswer?)?
    }

    private let state = Mutex(State())
    private let now: WallClock

    /// - Parameter now: gives the times of changes.
    package init(now: @escaping WallClock) {
        self.now = now
    }

    package var images: [String: Image] { state.withLock(\.images) }
    /// Everything that was asked since the last `forgetRequests`.
    package var requests: [PeerRequest] { state.withLock(\.requests) }

    package func forgetRequests() { state.withLock { $0.requests = [] } }

    /// Puts an image there, as another program would.
    package func put(_ image: Image) { state.withLock { $0.images[image.id] = image } }

    package func remove(_ id: String) { state.withLock { $0.images[id] = nil } }

    /// Answers a GET of `path` with these bytes.
    package func serve(_ bytes: [UInt8], at path: String) { state.withLock { $0.files[path] = bytes } }

    /// Lets `trouble` answer in the server's place where it wants to; `nil` ends that.
    package func trouble(_ trouble: (@Sendable (PeerRequest) -> PeerAnswer?)?) {
        state.withLock { $0.trouble = trouble }
    }

    /// What a `ScriptedPeer` answers with.
    package func answer(_ request: PeerRequest) -> PeerAnswer {
        let trouble = state.withLock { state in
            state.requests.append(request)
            return state.trouble
        }
        if let answer = trouble?(request) { return answer }
        let parts = request.path.split(separator: "/").map { String($0).removingPercentEscapes }
        return state.withLock { $0.answer(request, parts, now()) }
    }
}

extension LegacyServer.State {
    fileprivate mutating func answer(_ request: PeerRequest, _ parts: [String], _ now: Timestamp) -> PeerAnswer {
        if request.method == "GET", let file = files[request.path] { return .bytes(200, file, type: "image/png") }
        switch (request.method, parts.dropFirst().first, parts.count) {
        case ("GET", "images", 2): return .json(200, "[\(listing(request).map(\.text).joined(separator: ","))]")
        case ("GET", "images", 3): return record(parts[2])
        case ("PATCH", "images", 4): return patch(parts[2], parts[3], request, now)
        case ("DELETE", "images", 3):
            guard images.removeValue(forKey: parts[2]) != nil else { return Self.noImage }
            return .json(200, "{\"success\":true,\"message\":\"Image deleted.\"}")
        default: return .json(404, "{\"detail\":\"Not Found\"}")
        }
    }

    private static var noImage: PeerAnswer { .json(404, "{\"detail\":\"Image not found or access denied.\"}") }

    /// Newest first; both ends of a span belong to it.
    private func listing(_ request: PeerRequest) -> [LegacyServer.Image] {
        let query = request.target.drop { $0 != "?" }.dropFirst().split(separator: "&")
        func time(_ key: String) -> Timestamp? {
            query.first { $0.hasPrefix(key + "=") }
                .flatMap { Timestamp(String($0.dropFirst(key.count + 1)).removingPercentEscapes) }
        }
        let (from, to) = (time("created_from"), time("created_to"))
        return images.values
            .filter { image in
                (from.map { image.createdAt >= $0 } ?? true) && (to.map { image.createdAt <= $0 } ?? true)
            }
            .sorted { ($0.createdAt, $0.id) > ($1.createdAt, $1.id) }
    }

    private func record(_ id: String) -> PeerAnswer {
        images[id].map { .json(200, $0.text) } ?? Self.noImage
    }

    /// Metadata is replaced as a whole; the time of change moves only when something did.
    private mutating func patch(_ id: String, _ part: String, _ request: PeerRequest, _ now: Timestamp) -> PeerAnswer {
        guard var image = images[id] else { return Self.noImage }
        let before = image.text
        switch (part, request.json?.object?["name"]?.string, request.json?.object?["image_metadata"]) {
        case ("name", let name?, _): image.name = name
        case ("metadata", _, let metadata?) where metadata.object != nil: image.metadata = metadata
        default:
            return .json(422, "{\"detail\":[{\"type\":\"missing\",\"loc\":[\"body\"],\"msg\":\"Field required\"}]}")
        }
        if image.text != before { image.updatedAt = now }
        images[id] = image
        return record(id)
    }
}

extension LegacyServer.Image {
    fileprivate var text: String {
        let object: JSONObject = [
            "id": .string(id), "user_id": "5f0c1d2e-0000-4000-8000-000000000001",
            "name": name.map(JSONValue.string) ?? .null, "prompt": .string(prompt), "image_format": "png",
            "image_data": .string(data), "image_metadata": metadata, "created_at": .string(createdAt.description),
            "updated_at": .string(updatedAt.description),
        ]
        return JSONValue.object(object).text(.compact)
    }
}

extension String {
    fileprivate var removingPercentEscapes: String {
        var bytes: [UInt8] = []
        var rest = Array(utf8)[...]
        while let byte = rest.popFirst() {
            let digits = String(decoding: rest.prefix(2), as: UTF8.self)
            if byte == UInt8(ascii: "%"), digits.count == 2, let value = UInt8(digits, radix: 16) {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
