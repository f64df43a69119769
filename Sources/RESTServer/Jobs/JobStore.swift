import Glibc
import NuraModel

/// The jobs on the disk: one file a job in the folder of its user. Blocks while the disk works.
struct JobStore: Sendable {
    let folder: ServerFolder

    /// Writes a job durably, in the place of what was known of it.
    func save(_ job: GenerationJob) throws(ServerError) {
        try ServerFolder.makeFolder(folder.jobs(of: job.user))
        try SpoolFile.write(JSONValue.object(job.json).encoded(.pretty), to: path(of: job))
    }

    func remove(_ job: GenerationJob) throws(ServerError) {
        try SpoolFile.remove(path(of: job))
        // Only an empty folder goes.
        rmdir(folder.jobs(of: job.user))
    }

    private func path(of job: GenerationJob) -> String { "\(folder.jobs(of: job.user))/\(job.id).json" }

    /// All jobs, oldest first, and the files that are none.
    func load() throws(ServerError) -> (jobs: [GenerationJob], damaged: [String]) {
        var jobs: [GenerationJob] = []
        var damaged: [String] = []
        for user in try Self.names(in: folder.jobs) {
            let userFolder = "\(folder.jobs)/\(user)"
            for name in try Self.names(in: userFolder) where name.hasSuffix(".json") {
                guard let bytes = try SpoolFile.read("\(userFolder)/\(name)") else { continue }
                let job = (try? JSONValue(parsing: bytes))?.object.flatMap { GenerationJob(json: $0) }
                // A job counts only where it belongs: nobody's file becomes somebody else's picture.
                if let job, job.user.description == user, name == job.id + ".json" {
                    jobs.append(job)
                } else {
                    damaged.append("\(userFolder)/\(name)")
                }
            }
        }
        return (jobs.sorted { ($0.submittedAt, $0.id) < ($1.submittedAt, $1.id) }, damaged)
    }

    private static func names(in path: String) throws(ServerError) -> [String] {
        guard let folder = opendir(path) else {
            if errno == ENOENT || errno == ENOTDIR { return [] }
            throw ServerFolder.failure("read", path)
        }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }
}
