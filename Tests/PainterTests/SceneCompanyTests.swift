import Testing

@testable import Painter

@Suite("Things drawn together")
struct SceneCompanyTests {
    private let parser = SceneParser()

    @Test(
        "Whoever sits in or on a thing is drawn with it and not beside it",
        arguments: [
            ("a person in a boat", Thing.person, Thing.boat), ("an old man on a bench", .person, .bench),
            ("a girl on a swing", .child, .swing), ("a boat with a couple on a lake", .couple, .boat),
        ])
    func riders(_ text: String, _ rider: Thing, _ carrier: Thing) {
        let scene = parser.parse(text)
        #expect(scene.rider(on: carrier)?.thing == rider)
        #expect(scene.isDrawnElsewhere(rider))
        #expect(!scene.isDrawnElsewhere(carrier))
    }

    @Test("Whoever stands near a boat does not sit in it")
    func apart() {
        let scene = parser.parse("a person near a boat")
        #expect(scene.rider(on: .boat) == nil)
        #expect(!scene.isDrawnElsewhere(.person))
    }

    @Test("A window is looked out of unless it belongs to a building")
    func windows() {
        #expect(parser.parse("a candle at the window").looksOutOfWindow)
        #expect(parser.parse("a candle at the window").isDrawnElsewhere(.candle))
        #expect(!parser.parse("a window in a castle").looksOutOfWindow)
    }

    @Test("A door beside a window is the front of a house")
    func front() {
        let scene = parser.parse("a door and a window")
        #expect(scene.showsFrontDoor)
        #expect(!scene.looksOutOfWindow)
    }

    @Test("What a creature does is said of the creature, before or after its name")
    func deeds() {
        #expect(parser.parse("a horse grazing in a meadow").subject(.horse)?.traits == [.grazing])
        #expect(parser.parse("a running horse").subject(.horse)?.traits == [.running])
        let both = parser.parse("a horse and a grazing deer")
        #expect(parser.parse("a cat asleep on the wall").subject(.cat)?.traits == [.sleeping])
        #expect(parser.parse("the dog is chasing a butterfly").subject(.dog)?.traits == [.running])
        #expect(parser.parse("a fish leaps out of the lake").subject(.fish)?.traits == [.leaping])
        #expect(parser.parse("a fox sits in the snow").subject(.wolf)?.traits == [.red, .sitting])
        #expect(both.subject(.horse)?.traits == [])
        #expect(both.subject(.deer)?.traits == [.grazing])
    }

    @Test("A flock is many, and people are several")
    func several() {
        #expect(parser.parse("a flock of birds").subject(.flock)?.count == nil)
        #expect(parser.parse("people on a street").subject(.person)?.isPlural == true)
    }

    @Test("Words for a woman or a man say so of the person")
    func womenAndMen() {
        #expect(parser.parse("a woman by the sea").subject(.person)?.traits.contains(.female) == true)
        #expect(parser.parse("an old man").subject(.person)?.traits == [.old, .male])
    }

    @Test(
        "A tunnel is looked out of unless something leads to it or stands beside it",
        arguments: [
            ("a tunnel", true), ("light at the end of a tunnel", true), ("a person in a tunnel", true),
            ("rails leading to a tunnel", false), ("a tunnel beside a castle", false),
        ])
    func tunnels(_ text: String, looksOut: Bool) {
        let scene = parser.parse(text)
        #expect(scene.looksOutOfTunnel == looksOut)
        #expect(scene.isDrawnElsewhere(.tunnel) == looksOut)
    }

    @Test(
        "A single bird is seen from near on its twig, several fly",
        arguments: [
            ("a bird", true), ("a bird on a bare branch", true), ("three birds", false),
            ("a bird above the sea", false),
            ("a bird above the trees", false),
        ])
    func songbirds(_ text: String, isNear: Bool) {
        #expect(parser.parse(text).showsSongbird == isNear)
    }

    @Test("A swing hangs in the tree that the words name")
    func swings() {
        #expect(parser.parse("a swing hanging from an old tree").swingTree == .tree)
        #expect(parser.parse("a swing").swingTree == nil)
    }
}
