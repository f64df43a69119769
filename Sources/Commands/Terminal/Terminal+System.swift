import Glibc

extension Terminal {
    /// The standard streams of this process.
    ///
    /// - Parameter environment: `NO_COLOR` and `TERM=dumb` switch colour off, `COLUMNS` overrides the width.
    package static func standard(environment: [String: String]) -> Terminal {
        let dumb = environment["TERM"] == "dumb"
        let noColour = !(environment["NO_COLOR"] ?? "").isEmpty
        return Terminal(
            output: stream(STDOUT_FILENO, named: "standard output", environment: environment),
            errors: stream(STDERR_FILENO, named: "standard error", environment: environment),
            allowsColour: !dumb && !noColour)
    }

    private static func stream(_ descriptor: Int32, named name: String, environment: [String: String]) -> Stream {
        Stream(
            isTerminal: isatty(descriptor) == 1,
            width: environment["COLUMNS"].flatMap(Int.init).flatMap { $0 > 0 ? $0 : nil } ?? columns(of: descriptor)
        ) { bytes in
            try bytes.withUnsafeBytes { buffer in
                var rest = buffer[...]
                while !rest.isEmpty {
                    let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                    if count < 0 {
                        if errno == EINTR { continue }
                        throw FileError(errno: errno, path: name, doing: "writing")
                    }
                    rest = rest.dropFirst(count)
                }
            }
        }
    }

    private static func columns(of descriptor: Int32) -> Int {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }
}
