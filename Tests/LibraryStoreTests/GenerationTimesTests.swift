import LibraryStore
import Testing

@Suite("How long pictures take")
struct GenerationTimesTests {
    @Test(
        "The estimate is the median of the last fifty",
        arguments: [
            ([], nil), ([3], 3), ([1, 100], 50.5), ([2, 90, 3], 3),
            ([Double](repeating: 1000, count: 60) + [Double](repeating: 4, count: 50), 4),
            ([5, .nan, -1, .infinity], 5),
        ] as [([Double], Double?)])
    func median(durations: [Double], estimate: Double?) {
        var times = GenerationTimes()
        for duration in durations { times.note(duration, by: "painter") }
        #expect(times.estimate(for: "painter") == estimate)
        #expect(times.count(for: "painter") <= GenerationTimes.kept)
        #expect(times.estimate(for: "huggingface") == nil)
    }

    @Test("Each generator has its own, and a restart keeps them")
    func restart() throws {
        let fixture = try StoreFixture()
        let file = GenerationTimesFile(fixture.layout, random: { UInt64.random(in: .min ... .max) })
        #expect(try file.read() == GenerationTimes())
        try file.note(1.25, by: "painter")
        try file.note(30, by: "huggingface")
        let again = try GenerationTimesFile(fixture.layout, random: { 1 }).read()
        #expect(again.estimate(for: "painter") == 1.25 && again.estimate(for: "huggingface") == 30)
        #expect(fixture.names(".nura/tmp").isEmpty)
    }

    @Test(
        "A file that is damaged, cut off or of another version is as none, and is mended by the next picture",
        arguments: ["", "{", "[]", #"{"format": "nura.durations/9", "painter": [1]}"#, #"{"painter": [1]}"#])
    func damaged(text: String) throws {
        let fixture = try StoreFixture()
        try fixture.write(Array(text.utf8), ".nura/durations.json")
        let file = GenerationTimesFile(fixture.layout, random: { 7 })
        #expect(try file.read() == GenerationTimes())
        try file.note(2, by: "painter")
        #expect(try file.read().estimate(for: "painter") == 2)
    }

    @Test("Nothing is made in the place of a library that is gone")
    func gone() throws {
        let fixture = try StoreFixture()
        let file = GenerationTimesFile(LibraryLayout(root: fixture.layout.root + "-gone"), random: { 7 })
        #expect(throws: LibraryError.self) { try file.note(2, by: "painter") }
        #expect(!fixture.exists("../Nura-gone"))
    }
}
