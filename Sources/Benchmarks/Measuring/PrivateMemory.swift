import FoundationEssentials
import Glibc
import TestSupport

/// The memory that belongs to one process alone: `Private_*` in `smaps_rollup` (proc_pid_smaps(5)).
enum PrivateMemory {
    /// Runs a program to its end and returns the most it had, in megabytes, looked at every few milliseconds.
    ///
    /// - Throws: `BenchmarkFailure` when the program fails.
    static func peak(of program: Program, _ arguments: [String]) async throws -> Double {
        let process = try program.start(arguments)
        let watch = Watch(of: process.processID)
        try await program.expectSuccess(of: process)
        return try await watch.peak()
    }

    /// Looks at a process every few milliseconds, until somebody asks for the most that it had.
    struct Watch {
        private let sampling: Task<Int, Never>

        init(of process: pid_t) {
            sampling = Task {
                var peak = 0
                while !Task.isCancelled {
                    // There is none in the moment in which a process becomes another program.
                    peak = max(peak, kilobytes(of: process) ?? 0)
                    try? await Task.sleep(for: .milliseconds(4))
                }
                return peak
            }
        }

        /// In megabytes.
        ///
        /// - Throws: `BenchmarkFailure` when the process was over before it was looked at.
        func peak() async throws -> Double {
            sampling.cancel()
            let peak = await sampling.value
            guard peak > 0 else { throw BenchmarkFailure(description: "nobody saw the memory of the process") }
            return Double(peak) / 1000
        }
    }

    /// What a process has now.
    ///
    /// - Throws: `BenchmarkFailure` when it is over.
    static func megabytes(of process: pid_t) throws -> Double {
        guard let now = kilobytes(of: process) else {
            throw BenchmarkFailure(description: "process \(process) is over")
        }
        return Double(now) / 1000
    }

    /// - Returns: `nil` when the process is over, or has no memory at this moment.
    private static func kilobytes(of process: pid_t) -> Int? {
        guard let data = FileManager.default.contents(atPath: "/proc/\(process)/smaps_rollup"), !data.isEmpty else {
            return nil
        }
        let lines = String(decoding: data, as: UTF8.self).split(separator: "\n").filter { $0.hasPrefix("Private_") }
        return lines.reduce(0) { $0 + (Int($1.split(separator: " ").dropFirst().first ?? "") ?? 0) }
    }
}
