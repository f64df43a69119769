import FoundationEssentials
import Glibc
import LibraryStore
import NuraModel
import PNGCodec
import TestSupport
import Testing

/// What people do in the libraries of a `KillCampaign`, by hand and with commands, and what of it must be somewhere.
///
/// Nobody overwrites what they could not have seen: of every image only one device changes name and pixels, and tags are
/// only added.
struct KillCampaignPeople {
    private struct Found {
        let id: ImageID
        /// Of the PNG, below the scratch folder.
        let path: String
    }

    private let nura: NuraProgramUnderTest
    private var numbers = 0
    private(set) var added = 0
    private(set) var deletions = 0
    /// The SHA-256 of every picture that somebody made and did not paint over.
    private(set) var contents: Set<String> = []
    /// Every name and tag that somebody wrote and did not replace.
    private(set) var words: Set<String> = []
    /// Images that were deleted, and that nobody else had anything to do with.
    private(set) var deleted: Set<ImageID> = []
    private(set) var counts: [String: Int] = [:]
    private var copies: [String: Int] = [:]
    private var names: [ImageID: String] = [:]
    private var tagged: [ImageID: Set<String>] = [:]

    init(nura: NuraProgramUnderTest) {
        self.nura = nura
    }

    /// How many images there are at least when all is done.
    var fewestImages: Int { added + copies.values.reduce(0, +) - deletions }

    /// How many images may have these pixels.
    func copies(of content: String) -> Int { 1 + (copies[content] ?? 0) }

    private mutating func word(_ kind: String) -> String {
        numbers += 1
        return "\(kind)\(numbers)"
    }

    private mutating func newPicture() throws -> (bytes: [UInt8], content: String) {
        numbers += 1
        var pixels = [UInt8](repeating: 90, count: 16 * 16 * 3)
        for (index, shift) in [0, 8, 16].enumerated() { pixels[index] = UInt8(truncatingIfNeeded: numbers >> shift) }
        let bytes = try PNG.encode(Bitmap(width: 16, height: 16, pixels: pixels), texts: [])
        let content = ContentHash.sha256(bytes)
        contents.insert(content)
        return (bytes, content)
    }

    /// Puts a file where it belongs at once, as programs that save with care do.
    private func put(_ bytes: [UInt8], _ path: String) throws {
        try nura.files.write("saving", bytes)
        if let slash = path.lastIndex(of: "/") { try nura.files.makeFolder(String(path[..<slash])) }
        try nura.files.move("saving", to: path)
    }

    mutating func addPicture(to device: String) throws {
        let (bytes, _) = try newPicture()
        added += 1
        try put(bytes, "\(device)/images/\(device)/picture \(numbers).png")
    }

    /// Does three things on a device.
    mutating func act(on device: String, mayDelete: Bool, using random: inout SeededRandom) async throws {
        for _ in 0..<3 {
            guard let image = try images(device).filter({ !deleted.contains($0.id) }).randomElement(using: &random)
            else { return }
            let isOwn = image.path.contains("/images/\(device)/")
            switch Int.random(in: 0..<8, using: &random) {
            case 0 where isOwn: try await rename(image, device, byHand: false)
            case 1 where isOwn: try await rename(image, device, byHand: true)
            case 2 where isOwn: try paintOver(image)
            case 3: try copy(image, device)
            case 4 where isOwn && mayDelete: try await delete(image, device, byHand: random.next() % 2 == 0)
            default: try await tag(image, device)
            }
        }
    }

    /// The images whose sidecar is there.
    private func images(_ device: String) throws -> [Found] {
        let files = Set(try nura.files.files(in: device + "/images"))
        return files.sorted().compactMap { path in
            guard path.hasSuffix(".png"), files.contains(path.dropLast(4) + ".json"),
                // It may have gone to another place just now.
                let bytes = try? nura.files.read(path.dropLast(4) + ".json"),
                let record = try? ImageRecord(sidecar: bytes)
            else { return nil }
            return Found(id: record.id, path: path)
        }
    }

    private mutating func run(_ what: String, _ device: String, _ arguments: String...) async throws -> Bool {
        let outcome = try await nura.start(arguments + ["--library", nura.folder + "/" + device]).outcome()
        // Its deletion may have come from the other device in the meantime.
        #expect(outcome.code == 0 || outcome.code == 66, "\(arguments): \(outcome.errors)")
        if outcome.code == 0 { counts[what, default: 0] += 1 }
        return outcome.code == 0
    }

    private mutating func rename(_ image: Found, _ device: String, byHand: Bool) async throws {
        let name = word("name")
        if byHand {
            let folder = image.path[..<(image.path.lastIndex(of: "/") ?? image.path.startIndex)]
            guard (try? nura.files.move(image.path, to: "\(folder)/\(name).png")) != nil else { return }
            counts["renames by hand", default: 0] += 1
        } else {
            guard try await run("renames", device, "rename", image.id.rawValue, name) else { return }
        }
        if let former = names.updateValue(name, forKey: image.id) { words.remove(former) }
        words.insert(name)
    }

    private mutating func paintOver(_ image: Found) throws {
        guard let before = try? nura.files.read(image.path) else { return }
        contents.remove(ContentHash.sha256(before))
        try put(newPicture().bytes, image.path)
        counts["paintings over", default: 0] += 1
    }

    private mutating func copy(_ image: Found, _ device: String) throws {
        guard let bytes = try? nura.files.read(image.path) else { return }
        copies[ContentHash.sha256(bytes), default: 0] += 1
        numbers += 1
        try put(bytes, "\(device)/images/copies/copy \(numbers).png")
        counts["copies", default: 0] += 1
    }

    private mutating func tag(_ image: Found, _ device: String) async throws {
        let tag = word("tag")
        guard try await run("tags", device, "tag", image.id.rawValue, tag) else { return }
        words.insert(tag)
        tagged[image.id, default: []].insert(device)
    }

    /// Only what the other device has too, and has not changed, so that the deletion must win.
    private mutating func delete(_ image: Found, _ device: String, byHand: Bool) async throws {
        let other = device == "ada" ? "ben" : "ada"
        guard tagged[image.id]?.contains(other) != true, try images(other).contains(where: { $0.id == image.id })
        else { return }
        if byHand {
            guard (try? nura.files.remove(image.path)) != nil else { return }
            counts["deletions by hand", default: 0] += 1
        } else {
            guard try await run("deletions", device, "rm", image.id.rawValue) else { return }
        }
        deletions += 1
        deleted.insert(image.id)
    }
}
