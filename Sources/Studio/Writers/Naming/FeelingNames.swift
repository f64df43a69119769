import NuraModel

/// Names for pictures of a feeling itself, and the words that an emotion lends to a bare thing.
enum FeelingNames {
    /// A name for what is felt: the first named feeling that has names of its own, else the emotion.
    static func name(for feelings: [String], emotion: Emotion, choice: UInt64) -> String {
        for feeling in feelings {
            let forms = BaseForms.bases(of: feeling)
            if let names = byFeeling.first(where: { !$0.feelings.isDisjoint(with: forms) })?.names {
                return pick(names, choice)
            }
        }
        return pick(byEmotion[emotion] ?? [], choice)
    }

    /// `Quiet`, for a bare `Ocean`.
    static func adjective(of emotion: Emotion, _ choice: UInt64) -> String {
        switch emotion {
        case .calm: pick(["quiet", "still", "gentle", "serene"], choice)
        case .energetic: pick(["blazing", "wild", "soaring", "bright"], choice)
        case .mysterious: pick(["hidden", "veiled", "secret", "whispering"], choice)
        case .hopeful: pick(["bright", "waking", "open", "shining"], choice)
        case .melancholic: pick(["lonely", "fading", "distant", "silent"], choice)
        }
    }

    /// `in Soft Light`, for somebody.
    static func light(of emotion: Emotion, _ choice: UInt64) -> [String] {
        switch emotion {
        case .calm: ["in", pick(["soft", "quiet"], choice), "light"]
        case .energetic: ["in", pick(["bright", "full"], choice), "colour"]
        case .mysterious: ["in", pick(["half", "hidden"], choice), "light"]
        case .hopeful: ["in", pick(["golden", "opening"], choice), "light"]
        case .melancholic: ["in", pick(["fading", "grey"], choice), "light"]
        }
    }

    private static func pick(_ choices: [String], _ choice: UInt64) -> String {
        choices.isEmpty ? "Untitled" : choices[Int(choice % UInt64(choices.count))]
    }

    private static let byEmotion: [Emotion: [String]] = [
        .calm: [
            "A Quiet Evening", "The Long Exhale", "Nowhere to Be", "Soft and Unhurried", "All Is Quiet",
            "A Slow Breath",
            "Room to Rest", "The Hush Within",
        ],
        .energetic: [
            "Full Speed Ahead", "A Burst of Colour", "Everything at Once", "Leap of Joy", "Wide Awake", "Here We Go",
            "Bright and Restless", "All This Spark",
        ],
        .mysterious: [
            "What Lies Beneath", "Half-Remembered", "An Unanswered Question", "Behind the Veil", "Something Unspoken",
            "The Quiet Unknown", "Almost Seen", "Between Two Thoughts",
        ],
        .hopeful: [
            "Something Beginning", "A Softer Tomorrow", "First Light Within", "The Way Ahead", "Opening Slowly",
            "Room to Grow", "A Promise Kept", "Brighter by Degrees",
        ],
        .melancholic: [
            "A Tender Ache", "What Remains", "The Weight of Quiet", "After Everyone Left", "Slow Blue Hours",
            "An Old Longing", "Letters Never Sent", "The Long Goodbye",
        ],
    ]

    private static let byFeeling: [(feelings: Set<String>, names: [String])] = [
        (
            ["lonely", "loneliness", "alone", "lonesome", "isolated", "isolation"],
            ["Room for One", "The Empty Seat", "Far from Everyone"]
        ),
        (
            ["grateful", "gratitude", "thankful", "thankfulness", "blessed", "appreciate"],
            ["Everything Given", "Counting Small Gifts", "A Full Heart"]
        ),
        (["anger", "angry", "rage", "furious", "fury"], ["The Heat Inside", "Red to the Edges", "Before the Shout"]),
        (
            ["anxious", "anxiety", "worried", "worry", "nervous", "panic", "uneasy"],
            ["A Held Breath", "Too Many Thoughts", "The Hum Beneath"]
        ),
        (
            ["afraid", "fear", "scared", "frightened", "terrified", "dread"],
            ["The Held Breath", "What Waits Unseen", "Closer than It Seems"]
        ),
        (["love", "beloved", "adore", "affection"], ["All My Love", "Close to the Heart", "Two Becoming One"]),
        (
            ["joy", "joyful", "happy", "happiness", "delight", "glad", "cheerful"],
            ["A Burst of Joy", "Happy for No Reason", "All This Brightness"]
        ),
        (
            ["excited", "excitement", "thrill", "ecstatic", "elated"],
            ["Wide Awake with Wonder", "Counting Down", "Sparks in Every Direction"]
        ),
        (
            ["hope", "hopeful", "optimistic", "optimism"],
            ["Something Beginning", "A Thread of Hope", "Brighter by Degrees"]
        ),
        (["sad", "sadness", "sorrow", "unhappy"], ["A Tender Ache", "Slow Blue Hours", "The Weight of Quiet"]),
        (
            ["grief", "grieve", "mourn", "loss", "bereaved"],
            ["What Love Leaves", "The Shape of Absence", "Still Carrying You"]
        ),
        (
            ["nostalgia", "nostalgic", "homesick", "wistful", "homesickness"],
            ["The Way It Was", "A Long Way Home", "Almost Yesterday"]
        ),
        (
            ["tired", "exhausted", "weary", "drained", "sleepy", "burnout"],
            ["Running on Empty", "The Last of the Day", "Rest at Last"]
        ),
        (
            ["lost", "confused", "bewildered", "uncertain", "unsure", "disoriented"],
            ["Between Two Thoughts", "Without a Map", "Finding the Way"]
        ),
        (
            ["peace", "peaceful", "calm", "serene", "serenity", "tranquil", "relax", "relaxed"],
            ["A Quiet Evening", "The Long Exhale", "All Is Quiet"]
        ),
        (["curious", "curiosity", "wonder", "intrigued"], ["A Door Left Ajar", "What If", "Following the Thread"]),
        (
            ["proud", "pride", "confident", "confidence", "triumph", "victorious"],
            ["Standing Tall", "Well Earned", "Look How Far"]
        ),
        (["jealous", "jealousy", "envy", "envious"], ["A Green Undertow", "Someone Else's Shine", "The Other Side"]),
        (
            ["empty", "emptiness", "numb", "numbness", "hollow"],
            ["The Hollow Hour", "Nothing Left to Say", "Echo Without a Voice"]
        ),
        (
            ["heartbroken", "heartbreak", "heartache", "rejected", "abandoned"],
            ["The Break and After", "Pieces of Us", "Learning to Let Go"]
        ),
        (
            ["overwhelmed", "stress", "stressed", "overwhelming", "tense"],
            ["Everything at Once", "Too Much, Too Loud", "Holding It Together"]
        ),
        (
            ["relief", "relieved", "heal", "healing", "recover", "recovery"],
            ["Putting It Down", "The Slow Mending", "Breathing Again"]
        ),
        (
            ["bored", "boredom", "restless", "impatient"],
            ["The Slowest Hour", "Waiting for Something", "Restless Hours"]
        ),
        (["free", "freedom", "liberated"], ["Nothing Holding Me", "Wide Open", "Finally Free"]),
        (
            ["guilt", "guilty", "shame", "ashamed", "regret", "remorse"],
            ["Words I Take Back", "If Only", "The Weight I Keep"]
        ),
        (["longing", "yearn", "yearning", "desire"], ["Within Reach", "An Old Longing", "So Near, So Far"]),
    ]
}
