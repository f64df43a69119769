import Glibc

/// How long something takes, in seconds.
enum Stopwatch {
    /// By the clock on the wall.
    static func wall(_ body: () throws -> Void) rethrows -> Double {
        try ContinuousClock().measure(body) / .seconds(1)
    }

    static func wall(_ body: () async throws -> Void) async rethrows -> Double {
        try await ContinuousClock().measure { try await body() } / .seconds(1)
    }

    /// The processor time of this thread.
    static func thread(_ body: () throws -> Void) rethrows -> Double {
        try difference(CLOCK_THREAD_CPUTIME_ID, body)
    }

    /// The processor time of all threads of this process.
    static func process(_ body: () throws -> Void) rethrows -> Double {
        try difference(CLOCK_PROCESS_CPUTIME_ID, body)
    }

    /// The processor time of the programs that `body` runs to their end.
    static func children(_ body: () async throws -> Void) async rethrows -> Double {
        let start = secondsOfChildren()
        try await body()
        return secondsOfChildren() - start
    }

    private static func secondsOfChildren() -> Double {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
        return [usage.ru_utime, usage.ru_stime].reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 }
    }

    private static func difference(_ clock: clockid_t, _ body: () throws -> Void) rethrows -> Double {
        let start = seconds(clock)
        try body()
        return seconds(clock) - start
    }

    private static func seconds(_ clock: clockid_t) -> Double {
        var now = timespec()
        clock_gettime(clock, &now)
        return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
    }
}
