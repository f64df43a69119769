/// How the daemon works.
package struct DaemonOptions: Hashable, Sendable {
    /// How long a file in the inbox must be unchanged, in seconds; 0 for not at all.
    package var settleSeconds: Double
    /// How many pictures are made at a time.
    package var concurrency: Int
    /// The time between two looks at a folder that cannot be watched.
    package var pollInterval: Duration
    /// Whether to look from time to time even where events could be had.
    package var alwaysPolls: Bool
    /// The mean time between two whole looks at the images; each wait differs by up to a quarter.
    package var scanInterval: Duration

    package init(
        settleSeconds: Double = 1, concurrency: Int = 1, pollInterval: Duration = .seconds(10),
        alwaysPolls: Bool = false,
        scanInterval: Duration = .seconds(3600)
    ) {
        self.settleSeconds = settleSeconds
        self.concurrency = concurrency
        self.pollInterval = pollInterval
        self.alwaysPolls = alwaysPolls
        self.scanInterval = scanInterval
    }
}
