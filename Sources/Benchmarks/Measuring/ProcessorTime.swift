import FoundationEssentials
import Glibc

/// The processor time of another process, all its threads together.
enum ProcessorTime {
    /// In user and system mode since it began (proc_pid_stat(5)).
    ///
    /// - Throws: `BenchmarkFailure` when the process is over.
    static func seconds(of process: pid_t) throws -> Double {
        let data = FileManager.default.contents(atPath: "/proc/\(process)/stat") ?? Data()
        // The program's name, in parentheses, may hold anything.
        let fields = String(decoding: data, as: UTF8.self).split(separator: ")").last?.split(separator: " ") ?? []
        guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12]) else {
            throw BenchmarkFailure(description: "process \(process) is over")
        }
        return (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
    }
}
