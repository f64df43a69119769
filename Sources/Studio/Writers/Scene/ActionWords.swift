/// What a person can be seen doing, in the form that joins a place: `walked` is `walking`.
enum ActionWords {
    enum Kind: Hashable, Sendable {
        /// Goes before a place: `floating in`.
        case placed
        /// Goes before a thing: `watching`.
        case directed
    }

    /// The `-ing` form of an action and how it joins what follows; `nil` for words that are no such action.
    static func action(_ word: String) -> (gerund: String, kind: Kind)? {
        actions[word]
    }

    private static let actions: [String: (gerund: String, kind: Kind)] = {
        var actions: [String: (gerund: String, kind: Kind)] = [:]
        for (kind, lines) in [(Kind.placed, placed), (Kind.directed, directed)] {
            for line in lines.split(whereSeparator: \.isNewline) {
                let forms = line.split(separator: " ").map(String.init)
                guard let gerund = forms.first else { continue }
                for form in forms where actions[form] == nil { actions[form] = (gerund, kind) }
            }
        }
        return actions
    }()

    private static let placed = """
        floating float floats floated
        drifting drift drifts drifted
        flying fly flies flew flown
        falling fall falls fell fallen
        walking walk walks walked
        wandering wander wanders wandered
        running run runs ran
        swimming swim swims swam
        sinking sink sinks sank sunk
        drowning drown drowns drowned
        diving dive dives dived dove
        dancing dance dances danced
        sitting sit sits sat
        standing stand stands stood
        lying lie lies
        waiting wait waits waited
        sleeping slept
        riding ride rides rode
        sailing sails sailed
        rowing rowed
        climbing climb climbs climbed
        hiking hike hikes hiked
        cycling cycled
        skating skated
        kneeling kneel kneels knelt
        resting
        playing played
        spinning spun
        soaring soar soars soared
        gliding glide glides glided
        strolling stroll strolled
        traveling traveled travelling travelled
        lost
        trapped
        hiding hid hidden
        looking
        staring stared
        gazing gazed
        breathing
        jumping jumped
        crawling crawled
        wading waded
        """

    private static let directed = """
        watching watched
        chasing chased
        holding
        carrying carried
        climbing
        lighting
        planting planted
        crossing crossed
        feeding
        following followed
        riding
        catching
        counting counted
        gathering gathered
        painting painted
        reading
        playing
        """
}
