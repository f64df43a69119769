import NuraModel

extension ConfigurationKey {
    /// Every setting, in the order in which they are shown.
    package static let all: [ConfigurationKey] =
        [
            text("library", \.library, kind: .path, "The folder of the library"),
            list(
                "generators", \.generators, of: ["painter", "huggingface", "webui", "openai"],
                "What makes the pixels: tried in this order, one that is not set up is skipped"),
            list(
                "writers", \.writers, of: ["builtin", "gemini", "openai"],
                "What writes the visual prompt: tried in this order, one that is not set up is skipped"),
            choice(
                "drafts", \.drafts,
                "When the painter stood in for a generator out of reach: redevelop later, keep, or never stand in"),
            whole(
                "drafts_per_day", \.draftsPerDay, 0...100_000,
                "Drafts made again on one day at most: generators may cost money"),
            choice("embed", \.embed, "The words that a PNG carries: its visual prompt, your own words too, or none"),
            flag("originals", \.originals, "Keep a second link to every PNG, so that a deleted file can be restored"),
            decimal("inbox.settle", \.inbox.settle, 0...3600, "Seconds a file must be unchanged before it is taken"),
            decimal("inbox.poll", \.inbox.poll, 0.1...3600, "Seconds between looks where a folder sends no events"),
            flag("inbox.always_poll", \.inbox.alwaysPolls, "Look from time to time even where events could be had"),
            optionalWhole(
                "inbox.concurrency", \.inbox.concurrency, 1...64,
                "Pictures made at a time; by itself one for each core with the painter, else one"),
            decimal("scan.interval", \.scan.interval, 10...604_800, "Seconds between whole looks at the library"),
            decimal("scan.grace", \.scan.grace, 0...3600, "Seconds a PNG must be gone before it counts as deleted"),
            whole("trash.days", \.trashDays, 1...36_500, "Days that deleted images wait in the trash"),
            whole("memory.recent", \.memory.recent, 0...4_000_000, "Characters of recent messages to draw on"),
            whole("memory.memories", \.memory.memories, 0...4_000_000, "Characters of long-term memories to draw on"),
            whole("memory.anchors", \.memory.anchors, 0...4_000_000, "Characters of emotional anchors to draw on"),
        ] + Emotion.allCases.flatMap { parameters(of: $0, named: $0.rawValue) }
        + parameters(of: nil, named: "unknown") + [
            text(
                "log.level", \.logLevel, kind: .choice(["trace", "debug", "info", "notice", "warning", "error"]),
                "How much is logged; none of your words at notice or above")
        ] + services + [
            optionalText("sync.server", \.syncServer, "The address of the Nura server to sync with"),
            optionalText(
                "sync.device", \.syncDevice, "What this device is called in conflicts; by itself its host name"),
            optionalWhole(
                "sync.bandwidth", \.syncBandwidth, 16...10_000_000,
                "Kilobytes a second that sync sends, and that it takes in, at most"),
        ] + secret(.sync) + server

    private static func parameters(of emotion: Emotion?, named name: String) -> [ConfigurationKey] {
        [
            decimal(
                "emotions.\(name).guidance_scale", \.emotions[emotion].guidance, 0...30,
                "How strongly the picture follows words and emotion"),
            whole("emotions.\(name).num_inference_steps", \.emotions[emotion].steps, 1...150, "How much detail"),
            whole("emotions.\(name).width", \.emotions[emotion].width, PictureSize.allowedSides, "In pixels"),
            whole("emotions.\(name).height", \.emotions[emotion].height, PictureSize.allowedSides, "In pixels"),
        ]
    }
}
