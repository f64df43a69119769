extension VisibleVocabulary {
    /// Singulars by kind; a word that stands in two lists belongs to the first.
    static let lists: [(VisibleKind, String)] = [
        (
            .sky,
            """
            sun sunset sunrise sundown moon crescent star sky cloud galaxy planet comet constellation aurora rainbow nebula meteor asteroid
            eclipse horizon stardust cosmos universe orbit saturn jupiter mars venus skyline stars heavens
            moonrise starfield cloudscape thunderhead cumulus cirrus
            """
        ),
        (
            .time,
            """
            dawn dusk twilight night midnight morning evening noon afternoon nightfall daybreak daylight
             autumn winter summer springtime midsummer midwinter nighttime
            """
        ),
        (
            .weather,
            """
            rain snow fog mist storm wind thunder lightning hail frost ice drizzle blizzard breeze haze thunderstorm
            downpour tornado hurricane cyclone sleet raindrop snowflake icicle dew snowfall rainfall gale monsoon
            thundercloud raincloud snowstorm sandstorm avalanche gust squall flood tempest thunderbolt vapour vapor
            """
        ),
        (
            .light,
            """
            light sunlight moonlight starlight candlelight firelight lamplight shadow glow flame fire spark ember lantern
            candle lamp torch neon streetlight streetlamp ray beam sunbeam moonbeam reflection silhouette darkness firework
            bonfire campfire glimmer shimmer halo lightbulb spotlight headlight beacon wildfire sparkler glint gleam
            lights sunshine blaze inferno shade prism
            """
        ),
        (
            .water,
            """
            sea ocean lake river stream brook creek pond pool waterfall wave tide ripple water fountain puddle bay lagoon
            harbor harbour fjord marsh swamp rapids whirlpool foam surf delta estuary glacier iceberg canal reef coral
            dam seabed undertow cascade wetland riverbank riverbed lakeshore waters geyser gulf inlet cove
            seascape breaker tarn loch reservoir rivulet cataract
            """
        ),
        (
            .ground,
            """
            mountain mount hill cliff valley canyon desert dune plains prairie meadow field island beach coast shore shoreline
            seashore seaside volcano cave rock stone sand soil mud path trail road ridge peak summit slope gorge ravine
            pebble boulder moor tundra steppe savanna savannah peninsula oasis crater landscape countryside pasture
            hillside mountainside coastline footpath crossroads highway lane wasteland wilderness cavern abyss chasm
            mountaintop hilltop lava quicksand clearing glade clay pit bank archipelago plateau crevice
            alps highlands knoll foothill crag precipice escarpment mesa grassland moorland heath farmland furrow isle
            islet atoll sahara pathway walkway roadway grotto
            """
        ),
        (
            .plant,
            """
            forest woods woodland tree pine palm birch oak willow maple cedar cypress elm ash aspen fir spruce poplar
            sequoia redwood olive cherry blossom flower rose tulip lily daisy sunflower lavender poppy orchid jasmine lotus
            iris peony marigold magnolia hydrangea lilac daffodil crocus snowdrop bluebell petal leaf branch twig root
            trunk grass moss fern ivy vine bush hedge seed seedling sprout shoot bud bloom reed wheat corn barley bamboo
            cactus mushroom acorn thorn jungle orchard vineyard garden weed herb clover dandelion wildflower foliage bark
            rainforest grove thicket sapling stump driftwood log bouquet wreath apple pear lemon grape berry strawberry
            blackberry plum fig pomegranate pumpkin mango greenhouse treetop undergrowth bramble heather hay haystack
            algae seaweed kelp cornfield conifer evergreen linden bough sakura bulrush cattail
            """
        ),
        (
            .building,
            """
            house home cabin cottage hut village town city street alley tower castle palace lighthouse bridge ruin temple
            church cathedral chapel mosque shrine pagoda monastery barn farm farmhouse mill windmill skyscraper apartment
            building hotel cafe café restaurant shop market library museum school hospital office station airport pier
            dock jetty wall roof rooftop chimney balcony porch terrace veranda door doorway gate fence window windowpane
            arch column pillar dome tent tunnel graveyard cemetery grave tombstone gravestone monument statue stadium
            theatre theater playground carousel rail railway railroad rails track courtyard observatory factory warehouse
            prison fortress pyramid well treehouse sandcastle boardwalk sidewalk pavement plaza avenue boulevard suburb
            neighborhood neighbourhood metropolis downtown marina shipyard ferris circus fairground amphitheatre obelisk
            park backyard yard lawn driveway garage shed stable ranch igloo teahouse bakery bookshop bookstore
            villa mansion shack lodge hamlet cityscape turret spire belfry minaret citadel footbridge viaduct torii steeple
            abbey railing gateway archway wharf lamppost
            """
        ),
        (
            .indoors,
            """
            room kitchen bedroom bathroom hallway corridor staircase stair stairs stairway floor ceiling attic cellar
            basement windowsill curtain pane glass fireplace hearth bed pillow blanket sofa couch armchair desk shelf
            bookshelf wardrobe bathtub carpet rug quilt mattress nursery ballroom classroom stage cradle drawer cupboard
            threshold hall
            """
        ),
        (
            .object,
            """
            shoebox fridge bath stove oven boat ship sail sailboat canoe kayak raft anchor oar mast shipwreck rowboat ferry submarine balloon
            kite plane airplane rocket spaceship train locomotive car bus bicycle bike motorcycle tram truck wagon cart
            carriage sled umbrella parasol mirror key lock clock hourglass pendulum book notebook diary letter envelope
            page pen pencil paintbrush brush paint canvas photograph photo painting frame map compass table chair bench
            swing cup mug teacup bottle jar plate bowl spoon knife teapot kettle vase basket box bag suitcase backpack coat
            dress hat shoe boot scarf glove sweater ring necklace crown sword armor armour arrow mask violin piano guitar
            drum flute harp cello trumpet saxophone bell chime gramophone radio television telephone phone screen camera
            telescope doll toy teddy ball puzzle thread rope chain string net web cobweb feather shell seashell wheel
            ladder needle coin jewel diamond gem ruby sapphire crystal treasure flag signpost ribbon smoke
            ashes dust bubble spiral labyrinth maze shard cage gift hammock gondola parachute marble dice
            chessboard snowman scarecrow satellite antenna chandelier tapestry bread honey coffee tea wine cake soup clothes
            laundry doorbell keyhole statuette origami kaleidoscope confetti trampoline skateboard tire wing wings
            waterwheel wreck buoy lifeboat typewriter newspaper postcard ticket crate
            barrel hammer scissors knot dinghy yacht schooner airship clockface spiderweb swirl fragment splinter plume
            """
        ),
        (
            .creature,
            """
            bird flock gull seagull eagle hawk falcon owl raven crow swallow swan duck goose heron crane dove pigeon
            sparrow robin nightingale peacock penguin hummingbird flamingo parrot pelican magpie blackbird lark starling
            fish whale dolphin shark jellyfish octopus turtle tortoise seal crab starfish seahorse salmon goldfish koi ray
            deer stag fawn doe elk moose wolf fox bear rabbit hare bunny squirrel hedgehog mouse rat cat kitten dog puppy
            horse pony foal cow calf sheep lamb goat pig donkey camel lion tiger leopard panther elephant monkey giraffe
            zebra snake serpent frog toad lizard chameleon butterfly moth bee bumblebee dragonfly firefly fireflies spider
            ant ladybug ladybird beetle cricket cicada snail caterpillar worm dragon unicorn phoenix mermaid ghost angel
            monster demon spirit fairy giant badger otter beaver bat raccoon panda koala kangaroo herd swarm nest beast
            hound animal creature insect rooster hen chicken mare stallion
            """
        ),
        (
            .person,
            """
            person figure man woman child kid baby boy girl couple family mother mum mom mama father dad papa grandmother
            grandma granny nana grandfather grandpa sister brother daughter son husband wife lover stranger crowd dancer
            soldier king queen prince princess witch wizard fisherman sailor traveler traveller wanderer astronaut clown
            musician pianist violinist painter shepherd monk nun ballerina bride groom toddler newborn twin lady gentleman
            grandparent parent knight pilgrim hiker swimmer surfer climber skater cyclist rider captain gardener aunt uncle
            walker runner jogger
            """
        ),
        (
            .body,
            """
            lap hand finger eye face hair lip mouth shoulder arm foot chest heart skin tear tears smile bone skull footprint
            footstep fist eyelash cheek forehead knee ribcage rib vein freckle tooth neck
            """
        ),
        (
            .imagined,
            """
            dream nightmare daydream void paradise heaven hell infinity wonderland fairytale portal underworld
            afterlife kingdom mirage vision maelstrom vortex emptiness
            """
        ),
        (
            .colour,
            """
            red orange yellow green blue purple violet pink brown black white grey gray gold golden silver crimson scarlet
            turquoise teal indigo magenta amber ivory beige emerald azure maroon navy ochre bronze copper peach pearl cyan
            burgundy mauve cobalt sepia pastel silvery reddish greenish bluish colour color colourful colorful
            monochrome
            """
        ),
        (
            .quality,
            """
            bright dark glowing shining sparkling shimmering luminous radiant glittering gleaming iridescent translucent
            shadowy dim dusky fiery blazing transparent
            """
        ),
    ]
}
