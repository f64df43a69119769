import Glibc

/// How many files and connections this process may have open at a time.
enum OpenFileLimit {
    /// Raises the limit to what the system allows this user. Where that fails the lower limit stays, and connections wait.
    static func raise() {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
        limit.rlim_cur = limit.rlim_max
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }
}
