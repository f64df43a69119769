import FoundationEssentials
import Glibc
import TestSupport

/// A view of the file system of its own, in which tests mount what they like: held by a process, gone with it.
final class MountNamespace: Sendable {
    private let holder: NuraProcess
    private let entry: [String]

    /// Whether this system lets tests mount anything.
    static let isPermitted = Probe.succeeds(
        ["/usr/bin/unshare"] + kind + ["mount", "-t", "tmpfs", "none", "/mnt"])

    static let refusal = "this system lets tests mount nothing (neither as root nor in a user namespace)"

    private static var kind: [String] { geteuid() == 0 ? ["-m"] : ["-U", "-r", "-m"] }

    /// Makes one, after it has run `commands` of the shell in it.
    init(_ commands: String) async throws {
        holder = try NuraProcess(
            "/usr/bin/unshare", Self.kind + ["/bin/sh", "-ec", commands + "\necho ready\nexec sleep 100000"],
            environment: ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"])
        let user = geteuid() == 0 ? [] : ["-U", "--preserve-credentials"]
        entry = ["-t", "\(holder.processID)"] + user + ["-m"]
        try await holder.line { $0 == "ready" }
    }

    deinit {
        holder.send(SIGKILL)
    }

    /// Where a path of the namespace is for everybody else.
    func outside(_ path: String) -> String { "/proc/\(holder.processID)/root" + path }

    /// Starts a program inside.
    func start(
        _ executable: String, _ arguments: [String], environment: [String: String], directory: String
    ) throws -> NuraProcess {
        try NuraProcess(
            "/usr/bin/nsenter", entry + ["--wd=\(directory)", executable] + arguments, environment: environment)
    }

    /// Runs commands of the shell inside.
    func run(_ commands: String) async throws {
        let outcome = try await start(
            "/bin/sh", ["-ec", commands], environment: ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"], directory: "/"
        ).outcome()
        guard outcome.code == 0 else { throw NuraProcess.Failure(description: "\(commands): \(outcome)") }
    }
}

/// A library on a file system of its own.
final class MountedLibrary: Sendable {
    let space: MountNamespace
    private let program: NuraProgramUnderTest
    private let variables: [String: String]

    /// Where the library is, inside.
    var root: String { program.library }

    /// The scratch folder around it.
    var folder: String { program.folder }

    /// - Parameter mounting: the command that mounts the library's disk on `$LIBRARY`; `$FOLDER` is around it.
    init(mounting: String, variables: [String: String] = [:]) async throws {
        program = try NuraProgramUnderTest()
        let always = [
            "HOME": program.folder, "PATH": "/usr/bin:/bin", "NURA_INBOX_SETTLE": "0", "NURA_SCAN_GRACE": "0",
        ]
        self.variables = always.merging(LibraryUnderTest.smallPictures) { $1 }.merging(variables) { $1 }
        space = try await MountNamespace(
            "FOLDER='\(program.folder)'\nLIBRARY='\(program.library)'\nmkdir -p \"$LIBRARY\"\n\(mounting)")
        let outcome = try await run("init", root)
        guard outcome.code == 0 else { throw NuraProcess.Failure(description: "\(outcome)") }
    }

    func start(_ arguments: String...) throws -> NuraProcess {
        try space.start(NuraProgramUnderTest.executable, arguments, environment: variables, directory: program.folder)
    }

    func run(_ arguments: String...) async throws -> NuraProcess.Outcome {
        try await space.start(
            NuraProgramUnderTest.executable, arguments, environment: variables, directory: program.folder
        ).outcome()
    }

    func startDaemon() async throws -> NuraProcess {
        let daemon = try start("daemon")
        try await daemon.says { $0.contains("ready:") }
        return daemon
    }

    // MARK: - Files

    /// A path of the library, for the tests.
    func path(_ path: String) -> String { space.outside("\(root)/\(path)") }

    func write(_ name: String, _ text: String) throws {
        let file = open(path(name), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw NuraProcess.Failure(description: "\(name): errno \(errno)") }
        defer { close(file) }
        guard Glibc.write(file, text, text.utf8.count) == text.utf8.count else {
            throw NuraProcess.Failure(description: "\(name): errno \(errno)")
        }
    }

    func move(_ old: String, to new: String) throws {
        guard rename(path(old), path(new)) == 0 else {
            throw NuraProcess.Failure(description: "\(old) to \(new): errno \(errno)")
        }
    }

    func remove(_ name: String) throws {
        guard unlink(path(name)) == 0 else { throw NuraProcess.Failure(description: "\(name): errno \(errno)") }
    }

    /// Takes all of the free space but `room` bytes.
    func fill(leaving room: Int) throws {
        var status = statvfs()
        guard statvfs(path(""), &status) == 0 else { throw NuraProcess.Failure(description: "statvfs: errno \(errno)") }
        let free = Int(status.f_bavail) * Int(status.f_frsize)
        let file = open(path("ballast"), O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        defer { close(file) }
        guard free > room, posix_fallocate(file, 0, free - room) == 0 else {
            throw NuraProcess.Failure(description: "cannot take \(free) - \(room) bytes")
        }
    }

    /// The paths of all files below a folder, sorted.
    func files(in folder: String) -> [String] {
        var files: [String] = []
        var pending = [""]
        while let next = pending.popLast() {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: path("\(folder)/\(next)"))) ?? []
            for name in names {
                let inner = next.isEmpty ? name : "\(next)/\(name)"
                var status = stat()
                guard lstat(path("\(folder)/\(inner)"), &status) == 0 else { continue }
                if status.st_mode & S_IFMT == S_IFDIR { pending.append(inner) } else { files.append(inner) }
            }
        }
        return files.sorted()
    }

    func wait(until holds: () throws -> Bool) async throws {
        let deadline = ContinuousClock.now.advanced(by: .seconds(90))
        while try !holds() {
            guard ContinuousClock.now < deadline else {
                throw NuraProcess.Failure(description: "never seen; \(files(in: ""))")
            }
            try await Task.sleep(for: .milliseconds(10))
        }
    }
}

/// Asks the system whether something works at all, before tests are run that need it.
enum Probe {
    static func succeeds(_ words: String...) -> Bool { succeeds(words) }

    static func succeeds(_ words: [String]) -> Bool {
        var arguments = words.map { strdup($0) } + [nil]
        var variables = [strdup("PATH=/usr/sbin:/usr/bin:/sbin:/bin"), nil]
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            for text in arguments + variables { free(text) }
        }
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        var child: pid_t = 0
        guard posix_spawn(&child, words[0], &actions, nil, &arguments, &variables) == 0 else { return false }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR { continue }
        return status == 0
    }
}

extension NuraProcess {
    /// Waits for a line on the error stream, for a minute and a half at most: then the program is killed, and what it
    /// wrote is in the failure.
    func says(_ matches: @escaping @Sendable (String) -> Bool) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await self.line(on: .errors, where: matches) }
            group.addTask {
                do {
                    try await Task.sleep(for: .seconds(90))
                    self.send(SIGKILL)
                } catch is CancellationError {
                    return
                }
            }
            try await group.next()
            group.cancelAll()
        }
    }

    /// Waits for the end of a program that should end by itself, for a minute and a half at most.
    func ends() async -> Outcome {
        let killer = Task {
            guard (try? await Task.sleep(for: .seconds(90))) != nil else { return }
            self.send(SIGKILL)
        }
        defer { killer.cancel() }
        return await outcome()
    }
}
