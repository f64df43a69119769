import Testing

@testable import Painter

@Suite("Scene parser")
struct SceneParserTests {
    private let parser = SceneParser()

    @Test("A written prompt becomes a scene with everything bound to what it belongs to")
    func wholePrompt() {
        let scene = parser.parse(
            """
            A red boat on a still lake at dusk, mountains behind, soft teal and peach light, long calm reflections, \
            quiet air
            """)
        #expect(scene.hour == .dusk)
        #expect(scene.subjects.map(\.thing) == [.boat, .lake, .mountains])
        #expect(scene.subject(.boat)?.colour == .red)
        #expect(scene.subject(.boat)?.count == 1)
        #expect(scene.subject(.boat)?.relation == Relation(kind: .on, other: .lake))
        #expect(scene.subject(.mountains)?.relation?.kind == .behind)
        #expect(scene.colours == [.teal, .peach])
        #expect(scene.qualities.isSuperset(of: [.still, .soft]))
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let text: String
        let things: [Thing]
        var testDescription: String { text }
    }

    @Test(
        "Sentences show the things they name, in any form of the word",
        arguments: [
            Row(text: "Three birds above the clouds", things: [.bird, .clouds]),
            Row(text: "a path to a lighthouse", things: [.path, .lighthouse]),
            Row(text: "wolves in a snowy pine forest", things: [.wolf, .pine, .forest]),
            Row(text: "cherry blossoms beside a stream", things: [.blossom, .river]),
            Row(text: "the northern lights over a fjord", things: [.aurora, .lake]),
            Row(text: "a sea of flowers", things: [.flowers]),
            Row(text: "a field of wheat", things: [.field]),
            Row(text: "hot-air balloons over rolling hills", things: [.balloon, .hills]),
            Row(text: "milky way above the desert dunes", things: [.milkyWay, .desert, .dunes]),
            Row(text: "Sunset.", things: [.sun]),
            Row(text: "still water", things: [.lake]),
            Row(text: "a house with lit windows", things: [.house]),
            Row(text: "I feel anxious and cannot say why", things: []),
            Row(text: "", things: []),
            Row(text: "🌙 ??? 12345", things: []),
            Row(text: "a cliff above a stormy sea", things: [.cliffs, .storm, .sea]),
            Row(text: "he walks over the old stone bridge", things: [.bridge]),
            Row(text: "a stone beside the bridge", things: [.rocks, .bridge]),
            Row(text: "a deer in the birch forest, between the trees", things: [.deer, .birch, .forest]),
            Row(text: "the road winds through the hills", things: [.road, .hills]),
            Row(text: "my grandmother's house", things: [.house]),
            Row(text: "my grandmother in her garden", things: [.person, .meadow]),
            Row(text: "a candle", things: [.candle, .window]),
            Row(text: "a candle beside a river", things: [.candle, .river]),
            Row(text: "it was raining cats and dogs", things: [.rain]),
        ])
    func things(row: Row) {
        #expect(parser.parse(row.text).subjects.map(\.thing) == row.things)
    }

    @Test(
        "What the words deny is absent",
        arguments: [
            ("a night sky with no moon", Thing.moon), ("a sea without waves", .waves), ("not a single cloud", .clouds),
            ("a cloudless noon", .clouds), ("a moonless night", .moon), ("no people or houses", .house),
            ("not in the forest", .forest), ("no stormy sea", .storm),
        ])
    func denial(text: String, thing: Thing) {
        let scene = parser.parse(text)
        #expect(scene.absent.contains(thing))
        #expect(!scene.contains(thing))
    }

    @Test("A denial ends with its clause")
    func denialEnds() {
        let scene = parser.parse("no moon, three stars; a boat")
        #expect(scene.subjects.map(\.thing) == [.stars, .boat])
        #expect(scene.absent == [.moon])
    }

    @Test(
        "A denial ends where a place begins",
        arguments: [
            ("a tower without windows in the middle of a field", Thing.window, Thing.field),
            ("no boats on the lake", .boat, .lake), ("nobody on the beach, no gulls above the sea", .bird, .sea),
        ])
    func denialOfPlace(text: String, absent: Thing, present: Thing) {
        let scene = parser.parse(text)
        #expect(scene.absent == [absent])
        #expect(scene.contains(present))
    }

    @Test("The negative prompt takes things out of the picture")
    func negativePrompt() {
        let scene = parser.parse("a lake with a boat and birds", except: "birds, people")
        #expect(scene.subjects.map(\.thing) == [.lake, .boat])
        #expect(scene.absent.isSuperset(of: [.bird, .person]))
    }

    @Test(
        "Colours stay with the thing they stand beside",
        arguments: [
            ("a blue door in a white house", Thing.door, NamedColour.blue), ("a golden retriever dog", .dog, .gold),
            ("the boat is red", .boat, .red), ("a small yellow kite", .kite, .yellow),
            ("black horses and white birds", .horse, .black), ("black horses and white birds", .bird, .white),
        ])
    func colour(text: String, thing: Thing, colour: NamedColour) {
        #expect(parser.parse(text).subject(thing)?.colour == colour)
    }

    @Test(
        "Turns of phrase are not drawn word by word",
        arguments: [
            ("my heart is heavy", []), ("there is a fire in my chest", []), ("I feel at home", []),
            ("butterflies in my stomach", []), ("coming home", []), ("a storm in my head", [Thing.storm]),
            ("a house with a fire in the hearth", [.house, .fire]), ("a heart of light", [.heart]),
            ("we clock in at nine", []), ("a clock in a field", [.clock, .field]),
            ("a landscape in snow", [.hills, .snow]),
            ("stairs to the sky", [.staircase]), ("I carry the sea inside me", [.sea]),
            ("a stone in my chest, the lake at dawn", [.lake]),
        ])
    func figures(text: String, things: [Thing]) {
        #expect(parser.parse(text).subjects.map(\.thing) == things)
    }

    @Test("Only the cosmos, with nothing that needs ground, is out in space")
    func space() {
        #expect(parser.parse("a ringed planet among the stars").isSpace)
        #expect(parser.parse("the void").isSpace)
        #expect(!parser.parse("a galaxy over the mountains").isSpace)
        #expect(!parser.parse("stars over a lake").isSpace)
    }

    @Test(
        "Numbers count what follows",
        arguments: [
            ("three birds", Thing.bird, Int?.some(3)), ("a pair of deer", .deer, 2), ("many lanterns", .lantern, 7),
            ("a lone tree", .tree, 1), ("a dozen small boats", .boat, 12), ("boats", .boat, nil),
        ])
    func count(text: String, thing: Thing, count: Int?) {
        #expect(parser.parse(text).subject(thing)?.count == count)
    }

    @Test("A plural without a number means several")
    func plural() {
        #expect(parser.parse("boats").subject(.boat)?.isPlural == true)
        #expect(parser.parse("a boat").subject(.boat)?.isPlural == false)
    }

    @Test(
        "Relations place one thing by another",
        arguments: [
            ("a boat on the lake", Thing.boat, Relation(kind: .on, other: .lake)),
            ("birds above the clouds", .bird, Relation(kind: .above, other: .clouds)),
            ("a bench beside a tree", .bench, Relation(kind: .beside, other: .tree)),
            ("mountains behind a village", .mountains, Relation(kind: .behind, other: .village)),
            ("a path leading to a lighthouse", .path, Relation(kind: .leadingTo, other: .lighthouse)),
            ("the moon reflected in a pond", .moon, Relation(kind: .reflectedIn, other: .pond)),
            ("a river through the forest", .river, Relation(kind: .through, other: .forest)),
            ("a person under an umbrella", .person, Relation(kind: .under, other: .umbrella)),
            ("boats on the lake, mountains reflected in it", .mountains, Relation(kind: .reflectedIn, other: .lake)),
            ("a tower in a field, crows above it", .bird, Relation(kind: .above, other: .tower)),
            ("a cliff above a stormy sea", .cliffs, Relation(kind: .above, other: .sea)),
            ("an old man walks over the stone bridge", .person, Relation(kind: .above, other: .bridge)),
            ("smoke rising from a ruin", .smoke, Relation(kind: .on, other: .ruins)),
            ("a swing hanging from an old tree", .swing, Relation(kind: .under, other: .tree)),
        ])
    func relation(text: String, thing: Thing, relation: Relation) {
        #expect(parser.parse(text).subject(thing)?.relation == relation)
    }

    @Test(
        "An hour or a side after a relation is no place", arguments: ["a path, the sea at dusk", "a path, the sea on"])
    func noPlace(text: String) {
        #expect(parser.parse(text).subject(.sea)?.relation == nil)
    }

    @Test(
        "Times of day are read",
        arguments: [
            ("at dawn", Hour.dawn), ("a sunny afternoon", .day), ("golden hour", .golden), ("at sunset", .dusk),
            ("a moonlit sea", .night), ("under the midnight sky", .night),
        ])
    func hour(text: String, hour: Hour) {
        #expect(parser.parse(text).hour == hour)
    }

    @Test("A snowy forest is a forest in winter, not one in which it must be snowing")
    func season() {
        #expect(parser.parse("a snowy forest").season == .winter)
        #expect(parser.parse("autumn leaves").season == .autumn)
    }

    @Test("The vocabulary names at least 150 things, and every thing has a word")
    func vocabulary() {
        #expect(Lexicon.english.thingCount >= 150)
        let named = Set(Vocabulary.things.map(\.0))
        #expect(Set(Thing.allCases).subtracting(named).isEmpty)
    }

    @Test("Every word of the table is found in a sentence", arguments: Vocabulary.things.map(\.0))
    func everyWord(thing: Thing) {
        for (row, words) in Vocabulary.things where row == thing {
            for word in words.split(separator: " ") {
                let phrase = String(word.replacing("*", with: "").replacing("-", with: " "))
                let meanings = Lexicon.english.meanings(of: phrase)
                #expect(meanings.contains(.thing(thing, isPlural: false)), "\(phrase)")
            }
        }
    }
}
