/// Which element draws which thing: the one place where an element is made known.
enum ElementCatalogue {
    /// Things that stand somewhere.
    static func element(for thing: Thing) -> (any SceneElement)? {
        switch thing {
        case .pine: Pine()
        case .tree: BroadleafTree()
        case .boat: RowingBoat()
        case .house, .cabin: Cottage()
        case .bird: Bird()
        case .flock: Bird(isFlock: true)
        case .person: Person()
        case .lighthouse: Lighthouse()
        case .bridge: StoneBridge()
        case .bareTree: BareTree()
        case .bench: ParkBench()
        case .birch: Birch()
        case .palm: Palm()
        case .blossom: CherryTree()
        case .child: Child()
        case .couple: Couple()
        case .kite: Kite()
        case .balloon: HotAirBalloon()
        case .sailboat: Sailboat()
        case .tower: StoneTower()
        case .castle: Castle()
        case .village: Village()
        case .temple: Temple()
        case .ruins: Ruins()
        case .door: Doorway()
        case .staircase: Stairs()
        case .tunnel: TunnelMouth()
        case .deer: Deer()
        case .horse: Horse()
        case .wolf: Wolf()
        case .dog: Dog()
        case .cat: Cat()
        case .whale: Whale()
        case .butterfly: Butterfly()
        case .fish: Koi()
        case .fire: Campfire()
        case .candle: Candle()
        case .umbrella: Umbrella()
        case .swing: Swing()
        case .lantern: Lantern()
        case .mirror: StandingMirror()
        case .key: OldKey()
        case .clock: StandingClock()
        case .smoke: Smoke()
        case .church: Church()
        default: nil
        }
    }

    /// Things that belong to the whole picture.
    static func scenic(for thing: Thing) -> (any ScenicElement)? {
        switch thing {
        case .rain: Rainfall()
        case .snow: Snowfall()
        case .fog: FogBanks()
        case .path, .road: Footpath()
        case .city: Skyline()
        case .flowers: MeadowFlowers()
        case .grass: NearGrass()
        case .milkyWay: MilkyWay()
        case .aurora: Aurora()
        case .rainbow: Rainbow()
        case .lightning: LightningBolt()
        case .fence: Fence()
        case .pier: Pier()
        case .rails: Rails()
        case .window: WindowView()
        case .planet: Planet()
        case .galaxy: SpiralGalaxy()
        case .nebula: Nebula()
        case .heart: HeartOfLight()
        case .spiral: SkySpiral()
        case .labyrinth: HedgeLabyrinth()
        case .web: SpiderWeb()
        case .shards: GlassShards()
        default: nil
        }
    }
}
