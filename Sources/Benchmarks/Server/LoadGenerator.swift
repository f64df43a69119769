import TestSupport

/// Asks for the same thing over and over on many connections at a time, with `wrk`.
struct LoadGenerator: Sendable {
    struct Load: Sendable {
        let requests: Double
        let perSecond: Double
    }

    private static let seconds = 2
    private let wrk: Program
    private let total: String
    private let perClient: String

    /// - Parameter folder: for its scripts.
    init(folder: ScratchFiles) throws {
        wrk = try .system("wrk")
        let done = """
            function done(summary)
                local errors = summary.errors
                print("failed", errors.connect + errors.read + errors.write + errors.status + errors.timeout)
                print("total", summary.requests, summary.duration)
            """
        try folder.write("total.lua", done + "\nend\n")
        try folder.write(
            "clients.lua",
            """
            local threads = {}
            function setup(thread) table.insert(threads, thread) end
            function init() count = 0 end
            function response() count = count + 1 end

            """ + done + """

                    for _, thread in ipairs(threads) do print("client", thread:get("count")) end
                end

                """)
        total = folder.absolute("total.lua")
        perClient = folder.absolute("clients.lua")
    }

    func run(_ url: String, token: String? = nil, clients: Int) async throws -> Load {
        let lines = try await lines(total, url, token, threads: 2, clients)
        guard let total = lines["total"]?.first, total.count == 2 else {
            throw BenchmarkFailure(description: "wrk says nothing of \(url)")
        }
        return Load(requests: total[0], perSecond: total[0] / total[1] * 1e6)
    }

    /// How many answers each client got, sorted; each has a thread of its own.
    func shares(_ url: String, token: String, clients: Int) async throws -> [Double] {
        let shares = try await lines(perClient, url, token, threads: clients, clients)["client"] ?? []
        guard shares.count == clients else {
            throw BenchmarkFailure(description: "wrk does not tell its clients apart")
        }
        return shares.compactMap(\.first).sorted()
    }

    /// The numbers of each line that a script prints, by the line's first word.
    private func lines(
        _ script: String, _ url: String, _ token: String?, threads: Int, _ clients: Int
    ) async throws -> [String: [[Double]]] {
        var arguments = ["-t\(threads)", "-c\(clients)", "-d\(Self.seconds)s", "-s", script]
        if let token { arguments += ["-H", "Authorization: Bearer \(token)"] }
        let outcome = try await wrk.start(arguments + [url]).outcome()
        let words = outcome.lines.map { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
        let numbers = Dictionary(grouping: words.filter { !$0.isEmpty }) { $0[0] }
            .mapValues { $0.map { $0.dropFirst().compactMap(Double.init) } }
        guard outcome.code == 0, numbers["failed"]?.first == [0] else {
            throw BenchmarkFailure(description: "wrk failed: \(outcome.output) \(outcome.errors)")
        }
        return numbers
    }
}
