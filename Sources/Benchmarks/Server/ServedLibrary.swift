import Glibc
import LibraryIndex
import LibraryService
import LibraryStore
import NuraModel
import PNGCodec
import TestSupport

/// A folder of libraries with one in it, as `nura serve` offers it.
struct ServedLibrary: Sendable {
    let scratch: ScratchFiles
    /// A word that some names have.
    let word: String
    /// The bytes of a picture of about one megabyte, and its id.
    let picture: [UInt8]
    let pictureID: String
    private let user: String
    private let place: BenchLibrary

    /// A running server.
    struct Server: Sendable {
        let process: NuraProcess
        let url: String
        let token: String
        let client: RawClient

        var processID: pid_t { process.processID }

        func stop() async throws {
            process.send(SIGTERM)
            _ = await process.outcome()
        }
    }

    /// Makes a library of `count` images and the picture.
    init(of count: Int) async throws {
        let synthetic = try SyntheticLibrary(of: count)
        place = synthetic.place
        scratch = place.scratch
        word = try synthetic.texts()[count / 2].name.split(separator: " ").first.map(String.init) ?? ""
        picture = try Self.noise(side: 590)
        try scratch.write("Nura/images/Large.png", picture)
        (user, pictureID) = try await Self.fill(place)
        try scratch.makeFolder("libraries")
        try scratch.move("Nura", to: "libraries/\(user)")
    }

    private static func fill(_ place: BenchLibrary) async throws -> (user: String, picture: String) {
        let library = try await place.open()
        _ = try await library.lookAtFolder()
        let found = try await library.search(SearchQuery(name: "Large", limit: 1)).images
        guard let picture = found.first?.record else { throw BenchmarkFailure(description: "the picture is missing") }
        return (library.marker.userID, picture.id.rawValue)
    }

    /// Pixels that no compression makes smaller.
    private static func noise(side: Int) throws -> [UInt8] {
        var random = SplitMix64(seed: 4)
        let pixels = (0..<side * side * 3).map { _ in UInt8(truncatingIfNeeded: random.next()) }
        return try PNG.encode(Bitmap(width: side, height: side, pixels: pixels))
    }

    func serve(with nura: String) async throws -> Server {
        let found = place.nura(nura)
        let program = Program(
            executable: found.executable,
            environment: found.environment.merging(["NURA_SERVER_SECRET": "a secret of thirty-two bytes or more"]) {
                $1
            })
        let process = try program.start(["serve", "--folder", scratch.absolute("libraries"), "--port", "0"])
        let ready = try await process.line(on: .errors) { $0.contains("ready") }
        guard let port = ready.split(separator: ":").last.flatMap({ Int($0) }) else {
            throw BenchmarkFailure(description: "the server does not name its port: \(ready)")
        }
        let token = await (try program.start(["token", "--user", user])).outcome().lines.first ?? ""
        return Server(
            process: process, url: "http://127.0.0.1:\(port)", token: token,
            client: RawClient(port: port, token: token))
    }
}
