/// Everything that the painter knows how to depict.
enum Thing: String, CaseIterable, Hashable, Sendable {
    // Sky.
    case sun, moon, crescent, stars, milkyWay, aurora, rainbow, lightning, clouds, shootingStar
    // Weather.
    case storm, rain, snow, fog, wind
    // Land.
    case mountains, hills, cliffs, desert, dunes, plain, meadow, field, island, beach, volcano, canyon, rocks
    // Water.
    case sea, waves, lake, river, waterfall, pond
    // Plants.
    case forest, pine, palm, birch, tree, bareTree, blossom, grass, flowers, autumnLeaves, reeds, shoot
    // Buildings and ways.
    case house, cabin, village, city, tower, castle, lighthouse, bridge, ruins, temple, church
    case path, road, rails, fence, door, window, staircase, tunnel, pier
    // Things.
    case boat, sailboat, balloon, kite, lantern, candle, fire, bench, swing, umbrella, mirror, key, clock
    // Creatures.
    case person, couple, child, bird, flock, fish, whale, deer, wolf, cat, dog, butterfly, horse
    // Cosmos.
    case planet, galaxy, nebula, void
    // Abstractions.
    case spiral, labyrinth, heart, web, shards, smoke

    /// What part of a picture a thing belongs to.
    enum Realm: Hashable, Sendable {
        case sky, weather, land, water, plant, building, way, object, creature, cosmos, abstraction
    }

    var realm: Realm {
        switch self {
        case .sun, .moon, .crescent, .stars, .milkyWay, .aurora, .rainbow, .lightning, .clouds, .shootingStar: .sky
        case .storm, .rain, .snow, .fog, .wind: .weather
        case .mountains, .hills, .cliffs, .desert, .dunes, .plain, .meadow, .field, .island, .beach, .volcano,
            .canyon, .rocks:
            .land
        case .sea, .waves, .lake, .river, .waterfall, .pond: .water
        case .forest, .pine, .palm, .birch, .tree, .bareTree, .blossom, .grass, .flowers, .autumnLeaves, .reeds, .shoot:
            .plant
        case .house, .cabin, .village, .city, .tower, .castle, .lighthouse, .bridge, .ruins, .temple, .church, .door,
            .window, .staircase, .tunnel, .pier:
            .building
        case .path, .road, .rails, .fence: .way
        case .boat, .sailboat, .balloon, .kite, .lantern, .candle, .fire, .bench, .swing, .umbrella, .mirror, .key,
            .clock:
            .object
        case .person, .couple, .child, .bird, .flock, .fish, .whale, .deer, .wolf, .cat, .dog, .butterfly, .horse:
            .creature
        case .planet, .galaxy, .nebula, .void: .cosmos
        case .spiral, .labyrinth, .heart, .web, .shards, .smoke: .abstraction
        }
    }
}
