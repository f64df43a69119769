import NuraModel
import Testing

@testable import Studio

/// What a person wrote, and what must come of it.
struct WrittenRow: Sendable, CustomTestStringConvertible {
    let text: String
    let emotion: Emotion
    let name: String
    let shows: [String]
    let hides: [String]

    init(_ emotion: Emotion, _ text: String, _ name: String, shows: [String] = [], hides: [String] = []) {
        self.text = text
        self.emotion = emotion
        self.name = name
        self.shows = shows
        self.hides = hides
    }

    var testDescription: String { text }

    static let all: [WrittenRow] = [
        .init(
            .calm, "I'm feeling peaceful, like a sunset over calm waters", "Sunset over Calm Waters",
            shows: ["a sunset over calm waters", "feeling peaceful"], hides: ["sunrise", "dawn"]),
        .init(.calm, "I feel like I am floating in a dream", "Floating in a Dream", shows: ["floating in a dream"]),
        .init(
            .melancholic, "Rain on the glass. I miss her.", "Rain on the Glass", shows: ["rain on the glass"],
            hides: ["sun"]),
        .init(
            .calm, "a red boat on a still lake", "Red Boat on a Still Lake",
            shows: ["a red boat on a still lake"], hides: ["wind", "storm"]),
        .init(
            .mysterious, "I walked along the beach at dawn and thought of nothing", "Walking Along the Beach at Dawn",
            shows: ["walking along the beach at dawn"], hides: ["night", "moon"]),
        .init(
            .mysterious, "A lighthouse in the fog, no moon, no stars", "Lighthouse in the Fog",
            shows: ["a lighthouse in the fog", "no moon", "no stars"],
            hides: ["moonlight", "the moon", "a moon", "starlit"]),
        .init(.energetic, "Fireworks in my chest! I can't stop dancing", "Fireworks in My Chest", shows: ["fireworks"]),
        .init(
            .hopeful, "The first green shoot pushing through the snow", "Green Shoot Pushing Through the Snow",
            shows: ["the first green shoot pushing through the snow"]),
        .init(
            .melancholic, "My grandmother's garden is overgrown now and nobody sits on the bench",
            "Grandmother's Overgrown Garden and Bench", shows: ["grandmother's overgrown garden", "bench"],
            hides: ["figure"]),
        .init(
            .energetic, "WE WON!!! THE WHOLE STADIUM WAS ON FIRE AND I SCREAMED", "Stadium on Fire",
            shows: ["stadium on fire"], hides: ["STADIUM"]),
        .init(
            .hopeful, "After the storm, a rainbow over the harbor", "Rainbow over the Harbor",
            shows: ["a rainbow over the harbor after the storm"], hides: ["night"]),
        .init(
            .mysterious, "there is a door at the end of the corridor that was never there before",
            "Door in the Corridor",
            shows: ["a door at the end of the corridor"]),
        .init(
            .calm, "Tea in the kitchen, cat on the windowsill, nothing to do", "Tea in the Kitchen",
            shows: ["tea in the kitchen", "cat on the windowsill"], hides: ["mist", " wind,"]),
        .init(
            .melancholic, "three empty chairs around the table", "Three Empty Chairs Around the Table",
            shows: ["three empty chairs around the table"]),
        .init(
            .calm, "The sky was red and the sea was calm", "Red Sky and Calm Sea", shows: ["red sky", "calm sea"],
            hides: ["feeling calm"]),
        .init(.calm, "🌊🌙", "Waves and Crescent Moon", shows: ["waves", "crescent moon"], hides: ["sunlight"]),
        .init(
            .energetic, "I'm so fucking angry at this shitty storm", "Blazing Storm", shows: ["storm"],
            hides: ["fuck", "shit"]),
        .init(
            .calm, "Check https://example.com/a?b=c for the **mountain** _lake_ at sunrise", "Mountain Lake at Sunrise",
            shows: ["mountain lake at sunrise"], hides: ["http", "example", "*", "_", "night"]),
        .init(
            .calm, "[The quiet harbour](https://a.example/b) by night", "Quiet Harbour at Night",
            shows: ["quiet harbour at night"], hides: ["http", "sunlight"]),
        .init(
            .melancholic, "I don't see the sea any more. Only the empty street.", "Empty Street",
            shows: ["empty street", "no sea"], hides: ["the sea"]),
        .init(.melancholic, "my mother", "Mother in Fading Light", shows: ["mother"]),
        .init(
            .calm, "I sat under the old oak tree watching the clouds drift by", "Sitting under the Old Oak Tree",
            shows: ["a lone figure sitting under the old oak tree and watching the clouds"]),
        .init(
            .melancholic, "it's raining and dark, my heart is a locked house", "Locked House in the Rain",
            shows: ["locked house", "rain"], hides: ["sun"]),
        .init(
            .hopeful, "Today I planted seeds with my daughter in the garden", "Planting Seeds with My Daughter",
            shows: ["planting seeds", "in the garden"]),
        .init(
            .energetic, "riding my bike down the hill with the wind in my face", "Riding My Bike down the Hill",
            shows: ["riding the bike down the hill", "wind"]),
        .init(
            .mysterious, "A wolf howls at the moon above a frozen forest", "Wolf Howling at the Moon",
            shows: ["a wolf howling at the moon above a frozen forest"], hides: ["daylight", "sun"]),
        .init(
            .melancholic, "She leaves. The train leaves at noon.", "Train Leaving at Noon", shows: ["train", "noon"],
            hides: ["night"]),
        .init(
            .calm, "Snow falls on the village, every window lit, smoke rising from the chimneys",
            "Snow Falling on the Village",
            shows: ["snow falling on the village", "lit window", "smoke rising from the chimneys"]),
        .init(.hopeful, "I quit my job today and I feel free", "Finally Free", shows: ["abstract", "free"]),
        .init(.calm, "I feel calm today", "A Quiet Evening", shows: ["abstract composition of calm"]),
        .init(.melancholic, "Nothing matters. I am so tired of everything.", "Rest at Last", shows: ["tired"]),
        .init(.melancholic, "blue", "Shades of Blue", shows: ["palette of blue"]),
        .init(
            .calm, "Three white birds above the blue mountains near Lake Como", "White Birds Above the Blue Mountains",
            shows: ["three white birds above the blue mountains near Lake Como"]),
        .init(.hopeful, "not a cloud in the sky", "Shining Sky", shows: ["the sky", "no cloud"], hides: ["clouds"]),
        .init(
            .calm, "no longer afraid of the dark forest", "Dark Forest", shows: ["dark forest"],
            hides: ["feeling afraid"]),
        .init(
            .mysterious, "I dreamed of a labyrinth made of mirrors", "Labyrinth Made of Mirrors",
            shows: ["labyrinth made of mirrors"]),
        .init(
            .calm, "Walking home through autumn leaves", "Walking Home Through Autumn Leaves", shows: ["autumn leaves"]),
        .init(
            .energetic, "my thoughts are like leaves in the wind", "Leaves in the Wind", shows: ["leaves in the wind"]),
        .init(
            .melancholic, "the house by the sea where we spent summers", "House by the Sea",
            shows: ["the house by the sea"]),
        .init(
            .mysterious, "the waves crash against the black cliffs and the moon shines over the sea",
            "Waves Crashing Against the Black Cliffs", shows: ["black cliffs", "moon shining over the sea"],
            hides: ["sunlight"]),
        .init(
            .calm, "A cup of coffee by the window, snow outside, my dog asleep on the rug",
            "Cup of Coffee by the Window",
            shows: ["cup of coffee by the window", "dog on the rug", "snow"]),
        .init(
            .melancholic, "after the funeral we stood in the rain without umbrellas", "Standing in the Rain",
            shows: ["two figures standing in the rain", "no umbrellas"]),
        .init(
            .hopeful, "I can finally see the light at the end of the tunnel", "Light in the Tunnel",
            shows: ["the light at the end of the tunnel"]),
        .init(
            .energetic, "birds fly over the golden fields", "Birds Flying over the Golden Fields",
            shows: ["golden fields"]),
        .init(
            .calm, "Mount Fuji above the clouds", "Mount Fuji Above the Clouds", shows: ["Mount Fuji above the clouds"]),
        .init(.hopeful, "My heart is a garden after rain", "Garden After Rain", shows: ["a garden after rain"]),
        .init(.melancholic, "a sea of sorrow", "Sea of Sorrow", shows: ["a sea of sorrow"]),
        .init(
            .melancholic, "There are no birds, no leaves, just snow and a single crow", "Crow in the Snow",
            shows: ["a single crow", "snow", "no birds", "no leaves"]),
        .init(.mysterious, "夕日が海に沈む", "夕日が海に沈む", shows: ["sunset", "sea", "夕日が海に沈む"], hides: ["sunrise"]),
        .init(.melancholic, "Мне грустно, идёт дождь за окном", "Мне грустно", shows: ["rain", "window"]),
        .init(
            .calm, "El sol se esconde y estoy en la playa con mi perro", "El sol se esconde",
            shows: ["sun", "beach", "dog"]),
        .init(
            .melancholic, "It's been a year since dad died and his coat still hangs by the door",
            "Coat Hanging by the Door", shows: ["coat hanging by the door"]),
        .init(
            .mysterious, "Fog rolled in from the sea and swallowed the pier whole", "Fog Rolling in from the Sea",
            shows: ["fog rolling in from the sea", "the pier"]),
        .init(
            .hopeful, "One small candle in a very dark room", "Small Candle in a Dark Room",
            shows: ["one small candle in a dark room"]),
        .init(
            .mysterious, "I keep dreaming of a staircase that goes down into the ocean",
            "Staircase Going down into the Ocean", shows: ["a staircase going down into the ocean"]),
        .init(.melancholic, "I'm a ghost in my own house", "Ghost in My House", shows: ["a ghost in the house"]),
        .init(
            .energetic, "first day at the beach!! volleyball, ice cream, sunburn", "Wild Beach", shows: ["the beach"],
            hides: [" ice"]),
    ]
}

struct BuiltInWriterTests {
    @Test("A picture is named from its most telling words and shows what the person wrote", arguments: WrittenRow.all)
    func row(_ row: WrittenRow) async throws {
        let written = try await write(row.text, row.emotion)
        let prompt = written.visualPrompt
        #expect(written.name == row.name)
        for words in row.shows { #expect(prompt.lowercased().contains(words.lowercased()), "\(prompt)") }
        for words in row.hides { #expect(!prompt.contains(words), "\(prompt)") }
    }

    @Test("A prompt has 25 to 60 words, a name at most six", arguments: WrittenRow.all)
    func length(_ row: WrittenRow) async throws {
        for emotion in Emotion.allCases {
            let written = try await write(row.text, emotion)
            #expect((22...60).contains(written.visualPrompt.split(separator: " ").count), "\(written.visualPrompt)")
            #expect((1...6).contains(written.name.split(separator: " ").count), "\(written.name)")
        }
    }

    @Test("The same request is always written the same way")
    func deterministic() async throws {
        for row in WrittenRow.all {
            #expect(try await write(row.text, row.emotion) == write(row.text, row.emotion))
        }
    }

    @Test("Emotions differ in light, palette and temper", arguments: ["a lake", "I feel it"])
    func emotions(_ text: String) async throws {
        var prompts: Set<String> = []
        for emotion in Emotion.allCases { prompts.insert(try await write(text, emotion).visualPrompt) }
        #expect(prompts.count == Emotion.allCases.count)
    }

    @Test("Night gets no morning and morning no night, whatever the emotion", arguments: Emotion.allCases)
    func hours(_ emotion: Emotion) async throws {
        let night = try await write("the village at night", emotion).visualPrompt.lowercased()
        for word in ["sun", "dawn", "morning", "day", "early"] { #expect(!night.contains(word), "\(night)") }
        let morning = try await write("the village in the morning", emotion).visualPrompt.lowercased()
        for word in ["moon", "star", "night", "dusk"] { #expect(!morning.contains(word), "\(morning)") }
    }

    @Test(
        "What is not there is not added by the emotion", arguments: ["rain", "mist", "wind", "clouds", "light", "fog"])
    func absent(_ thing: String) async throws {
        for emotion in Emotion.allCases {
            let prompt = try await write("the old street, no \(thing)", emotion).visualPrompt.lowercased()
            let affirmed = prompt.split(separator: ",").filter { !$0.contains("no \(thing)") }
            #expect(!affirmed.contains { $0.split(separator: " ").contains(Substring(thing)) }, "\(prompt)")
        }
    }

    @Test("An anchor is added where it fits, and never against the words or the scope")
    func anchors() async throws {
        let anchors = RememberedContext(anchors: ["The lake house where we spent summers"])
        #expect(try await write("my red boat", .calm, anchors).visualPrompt.contains("in the distance the lake house"))
        #expect(try await !write("my red boat, no house anywhere", .calm, anchors).visualPrompt.contains("lake house"))
        #expect(try await !write("my red boat", .calm).visualPrompt.contains("lake house"))
        let sunrise = RememberedContext(anchors: ["sunrise over the bay"])
        #expect(try await !write("the village at night", .calm, sunrise).visualPrompt.contains("sunrise"))
    }

    @Test("A text that shows nothing draws on what was said lately")
    func recent() async throws {
        let recent = RememberedContext(recent: ["a lighthouse on a cliff", "thanks"])
        let written = try await write("the same again", .calm, recent)
        #expect(written.visualPrompt.contains("lighthouse on a cliff"))
        #expect(written.name == "Lighthouse on a Cliff")
    }

    @Test("A style is said in words", arguments: ["watercolor", "ink", "oil", "pastel", "flat", "mosaic"])
    func style(_ style: String) async throws {
        let request = WritingRequest(text: "a lake", emotion: .calm, memory: RememberedContext(), style: style)
        #expect(try await BuiltInWriter().write(request).visualPrompt.contains(style))
    }

    @Test("Anything at all gets a prompt and a name", arguments: oddTexts)
    func odd(_ text: String) async throws {
        let written = try await write(text, .mysterious)
        #expect(!written.visualPrompt.isEmpty)
        #expect(!written.name.isEmpty && written.name.utf8.count <= 200)
        #expect((1...80).contains(written.visualPrompt.split(separator: " ").count))
    }

    static let oddTexts = [
        "", " \n\t", "!!!", "https://example.com", "a@b.example", "🫠🫠🫠", "👨‍👩‍👧‍👦", "\u{0}\u{1F}", "e\u{301}\u{301}\u{301}",
        "---",
        String(repeating: "the red boat on the sea ", count: 2700), String(repeating: "x", count: 65_000),
        String(repeating: "海", count: 20_000), String(repeating: "no ", count: 20_000),
        String(repeating: "of the ", count: 9000),
        "```swift\nlet sea = 1\n```", "# Title\n- a boat\n- a lake\n> quote", "damn", "FUCK", "مرحبا بالعالم البحر",
    ]

    private func write(
        _ text: String, _ emotion: Emotion, _ memory: RememberedContext = RememberedContext()
    ) async throws(WritingError) -> WrittenPrompt {
        try await BuiltInWriter().write(WritingRequest(text: text, emotion: emotion, memory: memory, style: nil))
    }
}
