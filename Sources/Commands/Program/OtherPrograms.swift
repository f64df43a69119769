import FoundationEssentials
import Glibc

/// Starts other programs of the system: `systemctl`, `xdg-open`, a token command.
package struct OtherPrograms: Sendable {
    /// How a program ended.
    package struct Outcome: Sendable {
        /// The exit status; 128 and the signal for a program that was killed.
        package let status: Int32
        /// What it wrote to its standard output and, with `mergingErrors`, its standard error.
        package let output: String

        package init(status: Int32, output: String) {
            self.status = status
            self.output = output
        }
    }

    /// Runs a program to its end; `nil` when there is no such program.
    package let run: @Sendable (_ program: String, _ arguments: [String]) -> Outcome?

    package init(run: @escaping @Sendable (_ program: String, _ arguments: [String]) -> Outcome?) {
        self.run = run
    }

    /// Those on the `PATH` of this process, with nothing on their standard input.
    package static let ofTheSystem = OtherPrograms { program, arguments in
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { return nil }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        defer { close(ends[0]) }
        guard let child = spawn(program, arguments, output: ends[1]) else {
            close(ends[1])
            return nil
        }
        close(ends[1])
        let output = readAll(ends[0])
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR { continue }
        let signal = status & 0x7F
        return Outcome(status: signal == 0 ? status >> 8 & 0xFF : 128 + signal, output: output)
    }

    private static func spawn(_ program: String, _ arguments: [String], output: Int32) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, output, STDERR_FILENO)
        var words = ([program] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var child: pid_t = 0
        guard posix_spawnp(&child, program, &actions, nil, &words, environ) == 0 else { return nil }
        return child
    }

    private static func readAll(_ descriptor: Int32) -> String {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            if count > 0 {
                bytes += chunk[..<count]
            } else if count == 0 || errno != EINTR {
                return String(decoding: bytes, as: UTF8.self)
            }
        }
    }
}
