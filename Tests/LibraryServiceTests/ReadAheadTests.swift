import Testing

@testable import LibraryService

@Suite("Working ahead")
struct ReadAheadTests {
    @Test("Gives what a plain map gives, in the same order", arguments: [0, 1, 6, 7, 8, 100])
    func order(count: Int) {
        let make: @Sendable (Int) -> String? = { $0.isMultiple(of: 3) ? nil : "\($0)" }
        #expect(Array(ReadAhead(Array(0..<count), batchSize: 7, make: make)) == (0..<count).compactMap(make))
    }

    @Test("Can be given up, and begun again")
    func again() {
        let numbers = ReadAhead(Array(0..<50), batchSize: 4) { $0 }
        #expect(Array(numbers.prefix(10)) == Array(0..<10))
        #expect(Array(numbers) == Array(0..<50))
    }
}
