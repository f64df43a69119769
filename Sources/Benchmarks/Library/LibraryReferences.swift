import GRDB

/// What the library's bars are measured against.
struct LibraryReferences: Sendable {
    /// The folder `images/` of a synthetic library.
    let images: String
    private let find: Program
    private let ripgrep: Program

    init(images: String) throws {
        self.images = images
        find = try .system("find")
        ripgrep = try .system("rg")
    }

    /// Lists every file with its size and time.
    func list() async throws -> Double {
        try await Stopwatch.wall { try await find.runSilently([images, "-printf", "%p %s %T@\n"]) }
    }

    /// Reads every sidecar once.
    func readSidecars() async throws -> Double {
        try await Stopwatch.wall {
            try await find.runSilently([images, "-name", "*.json", "-exec", "cat", "{}", "+"])
        }
    }

    /// Looks for a word in every sidecar.
    func search(for word: String) async throws -> Double {
        try await Stopwatch.wall { try await ripgrep.runSilently(["-il", "--glob", "*.json", word, images]) }
    }

    /// Loads names and prompts into a full-text table with nothing around it.
    func load(_ texts: [(name: String, prompt: String)], at path: String) throws -> Double {
        try Stopwatch.wall {
            let queue = try DatabaseQueue(path: path)
            try queue.write { db in
                try db.execute(sql: "CREATE VIRTUAL TABLE bare USING fts5 (name, prompt)")
                let statement = try db.makeStatement(sql: "INSERT INTO bare (name, prompt) VALUES (?, ?)")
                for text in texts { try statement.execute(arguments: [text.name, text.prompt]) }
            }
        }
    }
}
