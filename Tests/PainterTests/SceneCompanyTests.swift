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
}
