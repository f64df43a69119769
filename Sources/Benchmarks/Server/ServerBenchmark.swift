import TestSupport

/// `nura serve` under load: searches against a bare route of the same framework, files against nginx.
struct ServerBenchmark: Benchmark {
    static let name = "server"
    /// The bars are set for this many images.
    private static let images = 10_000
    private static let clients = 64
    private let settings: BenchmarkSettings

    init(_ settings: BenchmarkSettings) {
        self.settings = settings
    }

    func run(_ report: (Measure) -> Void) async throws {
        let library = try await ServedLibrary(of: min(Self.images, settings.records))
        let server = try await library.serve(with: settings.nura)
        report(
            Measure(
                "server: private memory, idle", try PrivateMemory.megabytes(of: server.processID), "MB",
                bar: .atMost(15), detail: "before the first request"))
        let memory = PrivateMemory.Watch(of: server.processID)
        try await searches(library, server, report)
        try await files(library, server, report)
        report(Measure("server: private memory, loaded", try await memory.peak(), "MB", bar: .atMost(100)))
        report(
            Measure(
                "server: private memory, afterwards", try PrivateMemory.megabytes(of: server.processID), "MB",
                detail: "one library is open"))
        try await server.stop()
    }

    private func searches(
        _ library: ServedLibrary, _ server: ServedLibrary.Server, _ report: (Measure) -> Void
    ) async throws {
        let target = "/image-generation/images?name=\(library.word)&limit=50&include_data=false"
        let body = try await server.client.get(target).body
        let load = try LoadGenerator(folder: library.scratch)
        try await BareServer.run(answering: body) { bare in
            let comparison = try await settings.rounds.compare {
                try await load.run(server.url + target, token: server.token, clients: Self.clients).perSecond
            } with: {
                try await load.run(bare, clients: Self.clients).perSecond
            }
            report(
                Measure(
                    "server: search, of a bare route", comparison.ratio, "×", bar: .atLeast(0.2),
                    detail: "\(Int(comparison.ours)) against \(Int(comparison.theirs)) requests a second, "
                        + "\(body.count) bytes each, \(Self.clients) clients"))
        }
        let shares = try await load.shares(server.url + target, token: server.token, clients: Self.clients)
        report(
            Measure(
                "server: least of \(Self.clients) clients", shares[0] / shares.median, "×", bar: .atLeast(0.5),
                detail: "\(Int(shares[0])) to \(Int(shares[shares.count - 1])) requests, median \(Int(shares.median))"))
    }

    private func files(
        _ library: ServedLibrary, _ server: ServedLibrary.Server, _ report: (Measure) -> Void
    ) async throws {
        let load = try LoadGenerator(folder: library.scratch)
        let nginx = try await FileServer(folder: library.scratch, file: library.picture)
        let size = Double(library.picture.count)
        func cost(_ url: String, token: String?, of process: Int32) async throws -> Double {
            let before = try ProcessorTime.seconds(of: process)
            let done = try await load.run(url, token: token, clients: 8).requests
            return (try ProcessorTime.seconds(of: process) - before) / (done * size)
        }
        let comparison = try await settings.rounds.compare {
            try await cost(
                server.url + "/image-generation/images/\(library.pictureID)/file", token: server.token,
                of: server.processID)
        } with: {
            try await cost(nginx.url, token: nil, of: nginx.processID)
        }
        report(
            Measure(
                "server: file, CPU of nginx's", comparison.ratio, "×", bar: .atMost(3),
                detail: "\(Int(comparison.ours * 1e12)) against \(Int(comparison.theirs * 1e12)) ms a GB, "
                    + "\(library.picture.count) bytes each"))
    }
}
