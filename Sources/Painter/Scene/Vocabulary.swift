/// The words that name things, times and qualities: the one table to extend.
///
/// Each row lists the singular forms; plurals are derived, and irregular ones are listed too. Words of several parts
/// are written with a hyphen and are found in text with a space or a hyphen. A plural (or a word marked `*`) means
/// several where the thing is counted.
enum Vocabulary {
    static let things: [(Thing, String)] = [
        // Sky.
        (.sun, "sun sunset sunrise sundown sunlight sunshine sunbeam"),
        (.moon, "moon full-moon moonlight moonbeam moonrise moonlit"),
        (.crescent, "crescent crescent-moon new-moon sickle-moon half-moon"),
        (.stars, "star* starlight constellation starry-sky night-sky starfield starry starlit"),
        (.milkyWay, "milky-way"),
        (.aurora, "aurora northern-lights polar-lights aurora-borealis"),
        (.rainbow, "rainbow"),
        (.lightning, "lightning lightning-bolt thunderbolt"),
        (.clouds, "cloud* cloudy cloudscape overcast thunderhead cumulus cirrus"),
        (.shootingStar, "shooting-star falling-star meteor comet"),
        // Weather.
        (.storm, "storm thunderstorm tempest stormy thunder squall hurricane storm-cloud"),
        (.rain, "rain rainfall rainy drizzle downpour raindrop rain-shower raining"),
        (.snow, "snow snowfall snowflake blizzard snowing snowstorm"),
        (.fog, "fog mist foggy haze vapour vapor"),
        (.wind, "wind windy breeze gust gale windswept"),
        // Land.
        (.mountains, "mountain* peak* summit ridge* alps mount mountainside mountaintop mountainous highlands"),
        (.hills, "hill* hillside knoll foothill* downs hilltop hilly valley landscape countryside scenery"),
        (.cliffs, "cliff* bluff* crag precipice escarpment"),
        (.desert, "desert wasteland sahara sand"),
        (.dunes, "dune* sand-dune"),
        (.plain, "plain* prairie steppe savanna savannah tundra moor moorland heath"),
        (.meadow, "meadow grassland pasture glade clearing lawn park garden"),
        (.field, "field* wheat wheat-field barley cornfield farmland crop furrow lavender-field vineyard"),
        (.island, "island* isle islet atoll"),
        (.beach, "beach shore seashore shoreline coast coastline seaside sandy-beach"),
        (.volcano, "volcano lava eruption volcanic"),
        (.canyon, "canyon gorge ravine mesa"),
        (.rocks, "rock* boulder* stone* pebble*"),
        // Water.
        (.sea, "sea ocean seascape bay harbour harbor tide lagoon"),
        (.waves, "wave* surf breaker"),
        (.lake, "lake tarn loch fjord reservoir"),
        (.river, "river stream creek brook rivulet canal"),
        (.waterfall, "waterfall* cascade cataract"),
        (.pond, "pond pool puddle lily-pond"),
        // Plants.
        (.forest, "forest woods woodland jungle grove thicket"),
        (.pine, "pine* fir spruce conifer evergreen pine-tree fir-tree cedar cypress"),
        (.palm, "palm* palm-tree coconut-palm"),
        (.birch, "birch* birch-tree aspen poplar"),
        (.tree, "tree* oak maple willow beech elm linden treetop branch bough orchard"),
        (.bareTree, "bare-tree dead-tree leafless-tree withered-tree bare-branch bare-branches winter-tree"),
        (.blossom, "cherry-blossom* cherry-tree blossom* sakura blossoming-tree plum-blossom"),
        (.grass, "grass grasses reedgrass blade-of-grass fern moss"),
        (
            .flowers,
            "flower* wildflower* poppy tulip daisy rose-bush rose-garden roses red-rose petal bloom sunflower lily lotus lavender-flowers bouquet"
        ),
        (.autumnLeaves, "autumn-leaf autumn-leaves fallen-leaf fallen-leaves falling-leaves leaf leaves foliage"),
        (.reeds, "reed* bulrush cattail"),
        (.shoot, "shoot sprout seedling sapling"),
        // Buildings.
        (.house, "house home cottage farmhouse villa mansion"),
        (.cabin, "cabin hut log-cabin shack shed lodge barn"),
        (.village, "village* town hamlet rooftops roof settlement"),
        (.city, "city cityscape skyline skyscraper metropolis downtown city-lights street"),
        (.tower, "tower turret spire belfry minaret"),
        (.castle, "castle fortress citadel palace"),
        (.lighthouse, "lighthouse beacon"),
        (.bridge, "bridge footbridge viaduct"),
        (.ruins, "ruin* ruined-wall broken-column column*"),
        (.temple, "temple shrine pagoda monastery"),
        (.church, "church chapel cathedral steeple abbey"),
        (.path, "path* pathway trail footpath track lane walkway"),
        (.road, "road* highway roadway avenue"),
        (.rails, "rail* railway railroad train-track tracks train"),
        (.fence, "fence* railing picket-fence"),
        (.door, "door* doorway gate gateway portal archway arch"),
        (.window, "window windowpane windowsill window-sill my-room living-room bedroom attic"),
        (.staircase, "staircase stairs stair stairway ladder"),
        (.tunnel, "tunnel cave cavern grotto"),
        (.pier, "pier jetty dock wharf boardwalk"),
        // Things.
        (.boat, "boat* rowboat rowing-boat canoe dinghy kayak gondola raft fishing-boat"),
        (.sailboat, "sailboat* sailing-boat ship sail yacht schooner"),
        (.balloon, "balloon* hot-air-balloon airship"),
        (.kite, "kite"),
        (.lantern, "lantern* lamp* street-lamp lamppost lanternlight sky-lantern paper-lantern"),
        (.candle, "candle* candlelight"),
        (.fire, "fire* campfire bonfire flame* ember* hearth torch"),
        (.bench, "bench"),
        (.swing, "swing"),
        (.umbrella, "umbrella parasol"),
        (.mirror, "mirror looking-glass"),
        (.key, "key"),
        (.clock, "clock pocket-watch hourglass clockface"),
        // Creatures.
        (
            .person,
            "person figure silhouette man woman people* someone wanderer walker traveller traveler stranger dancer "
                + "lady hiker fisherman friend grandmother grandfather grandma grandpa mother father sister brother "
                + "runner jogger pilgrim shepherd sailor walking-home"
        ),
        (.couple, "couple lovers two-people pair-of-lovers"),
        (.child, "child children kid toddler girl boy daughter son baby"),
        (.bird, "bird gull seagull swallow crow raven dove sparrow eagle heron swan owl hawk falcon crane"),
        (.flock, "flock flock-of-birds"),
        (.fish, "fish fishes koi goldfish"),
        (.whale, "whale dolphin"),
        (.deer, "deer stag doe fawn elk"),
        (.wolf, "wolf wolves fox"),
        (.cat, "cat kitten"),
        (.dog, "dog puppy hound"),
        (.butterfly, "butterfly* moth dragonfly firefly"),
        (.horse, "horse pony mare stallion foal"),
        // Cosmos.
        (.planet, "planet* saturn jupiter mars ringed-planet"),
        (.galaxy, "galaxy* galaxies cosmos universe spiral-galaxy"),
        (.nebula, "nebula nebulae stardust"),
        (.void, "void abyss emptiness black-hole"),
        // Abstractions.
        (.spiral, "spiral vortex whirlpool swirl"),
        (.labyrinth, "labyrinth maze"),
        (.heart, "heart"),
        (.web, "web cobweb spiderweb"),
        (.shards, "shard* broken-glass shattered-glass fragment* splinter* crystal*"),
        (.smoke, "smoke plume"),
    ]

    /// Words that always mean several, and plurals that are not regular.
    static let plurals: [(Thing, String)] = [
        (.person, "people women men friends"), (.child, "children"), (.wolf, "wolves"),
    ]

    static let hours: [(Hour, String)] = [
        (.dawn, "dawn sunrise daybreak daybreaking early-morning first-light morning"),
        (.day, "day daytime noon midday afternoon daylight sunny"),
        (.golden, "golden-hour late-afternoon golden-light late-sun"),
        (.dusk, "dusk sunset twilight evening sundown nightfall gloaming blue-hour"),
        (.night, "night midnight nighttime moonlit starlit nocturnal"),
    ]

    /// Words for a thing that stand before another: "a stormy sea".
    static let adjectives =
        "stormy rainy foggy windy windswept cloudy overcast starry starlit moonlit mountainous hilly volcanic"

    static let seasons: [(Season, String)] = [
        (.spring, "spring springtime april"), (.summer, "summer summertime july"),
        (.autumn, "autumn autumnal october november"),
        (.winter, "winter wintry snowy snow-covered snow-capped-land frost frosty ice icy frozen december january"),
    ]

    static let qualities: [(Quality, String)] = [
        (.still, "still calm quiet silent serene tranquil peaceful mirror-like glassy motionless placid smooth"),
        (.rough, "rough wild raging crashing choppy turbulent roaring"),
        (.soft, "soft gentle tender diffuse hazy dreamy"), (.bright, "bright brilliant radiant dazzling blazing"),
        (.dark, "dark shadowy gloomy dim heavy brooding leaden overcast black-sky"),
        (.misty, "misty veiled hazy-air steaming"),
        (.clear, "clear crisp crystal-clear"),
        (.rays, "ray sunray god-rays beam shaft-of-light shafts-of-light"),
        (.warm, "warm"), (.cool, "cool cold chilly"), (.glowing, "glowing luminous shining gleaming"),
        (.pale, "pale faded washed-out"), (.vivid, "vivid vibrant intense saturated electric"),
        (.muted, "muted subdued desaturated"),
    ]

    static let traits: [(Trait, String)] = [
        (.small, "small little tiny miniature"), (.large, "large big huge giant great vast enormous towering massive"),
        (.tall, "tall high slender"), (.old, "old ancient weathered abandoned crumbling"),
        (.lit, "lit glowing illuminated lighted burning lamplit"),
        (.distant, "distant far faraway far-off in-the-distance"),
        (.lonely, "lone lonely single solitary alone"), (.full, "full"), (.bare, "bare leafless naked"),
        (.open, "open opened ajar"),
        (.female, "woman lady girl daughter grandmother grandma mother sister doe"),
        (.male, "man fisherman boy son grandfather grandpa father brother stag"),
        (.wild, "cave cavern grotto"), (.red, "fox"), (.black, "crow raven"),
        (.ofPrey, "eagle hawk falcon"), (.white, "gull seagull swan dove"),
        (.grazing, "grazing grazes graze feeding eating"),
        (
            .running,
            "running runs run galloping gallops racing trotting chasing chases playing plays romping runner jogger"
        ),
        (.leaping, "jumping-for-joy leaping leaps leap jumping jumps jump bounding bounds breaching breaches"),
        (.diving, "diving dives dive"), (.flying, "flying flies fluttering flutters soaring soars gliding glides"),
        (.walking, "walking walks strolling strolls wandering wanders prowling prowls pacing trots"),
        (.sitting, "sitting sits sat seated waiting waits"),
        (.sleeping, "sleeping sleeps asleep curled napping dozing"), (.resting, "lying rests resting reclining"),
        (.howling, "howling howls howl"), (.standing, "standing stands"),
        (.dancing, "dancing dances dance dancer waltzing twirling twirls spinning-around pirouette"),
        (.embracing, "embracing embraces embrace hugging hugs hug kissing kiss cuddling holding-each-other"),
        (.handInHand, "holding-hands hand-in-hand arm-in-arm"),
        (.kneeling, "kneeling kneels kneel praying prays crouching"),
        (
            .rejoicing,
            "arms-raised raised-arms arms-outstretched outstretched-arms arms-wide arms-open open-arms arms-up "
                + "arms-in-the-air rejoicing celebrating cheering raising-arms raises-arms hands-raised waving"
        ),
        (.bowed, "head-bowed bowed-head head-down weeping weeps crying grieving mourning slumped head-in-hands"),
    ]

    static let numbers: [(Int, String)] = [
        (1, "a an one"), (2, "two pair-of couple-of"), (3, "three several"), (4, "four few"), (5, "five"), (6, "six"),
        (7, "seven many numerous"), (8, "eight"), (9, "nine"), (10, "ten"), (12, "dozen twelve"),
        (16, "hundred hundreds-of thousand thousands-of countless"),
    ]

    static let relations: [(Relation.Kind, String)] = [
        (
            .on,
            "on upon atop across floating-on drifting-on in on-top-of at along over-the-surface-of rising-from coming-from pouring-from"
        ),
        (.above, "above over"), (.below, "below"), (.beside, "beside near by next-to alongside with holding carrying"),
        (.behind, "behind beyond in-the-distance-behind"), (.before, "in-front-of before facing against"),
        (.leadingTo, "leading-to leading-toward leading-towards to toward towards leading-into winding-to"),
        (.reflectedIn, "reflected-in mirrored-in reflecting-in"), (.through, "through between among amid"),
        (.under, "under beneath underneath hanging-from hangs-from hung-from"), (.inside, "inside within"),
    ]

    /// Words that deny what follows them.
    static let negations: Set<String> = ["no", "not", "without", "never", "neither", "nor", "lacking", "sans", "minus"]

    /// Turns of phrase whose words are not meant.
    static let figures =
        "at-home feel-home like-home feels-home coming-home come-home comes-home came-home go-home goes-home going-home "
        + "went-home get-home getting-home got-home back-home way-home heading-home home-again home-to-me take-me-home "
        + "heavy-heart light-heart by-heart at-heart heart-to-heart take-heart lose-heart heart-of-the heart-is "
        + "heart-attack cats-and-dogs hot-dog field-trip rock-music rock-band rock-concert "
        + "im-on-fire am-on-fire fire-inside fire-within over-the-moon under-the-weather cloud-nine rock-bottom "
        + "on-the-rocks train-of-thought key-to-happiness mood-swing mood-swings in-a-rush she-leaves he-leaves "
        + "it-leaves everyone-leaves everybody-leaves who-leaves leaves-me wind-down wind-up sea-sick heart-and-soul i-clock-in "
        + "we-clock-in to-clock-in clock-in-at"

    /// Whose heart is a feeling rather than a shape.
    static let owners = "my your his her our their a-heavy a-light the-human every"

    /// Where what is said to be is felt and not seen: "a fire in my chest".
    static let inward: Set<String> = [
        "chest", "heart", "hearts", "mind", "head", "soul", "veins", "bones", "belly", "stomach", "throat", "blood",
        "ribs",
        "gut", "guts", "lungs", "thoughts",
    ]
}
