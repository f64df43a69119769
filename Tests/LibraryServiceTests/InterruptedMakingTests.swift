import LibraryIndex
import LibraryService
import LibraryStore
import NuraModel
import TestSupport
import Testing

@Suite("A picture whose making a crash has interrupted")
struct InterruptedMakingTests {
    private let fixture: DraftFixture
    private let id: ImageID

    init() throws {
        fixture = try DraftFixture()
        id = try #require(ImageID("wished"))
    }

    @Test(
        "is made once, also when a second crash interrupts what finishes the first",
        arguments: [FailurePoint.pngMoved, .sidecarMoved, .foldersFlushed, .intentRetired])
    func crashedTwice(second: FailurePoint) async throws {
        let first = try await crashing(at: .intentWritten)
        await #expect(throws: LibraryError.self) { try await make(in: first) }
        let finishing = try await crashing(at: second)
        await #expect(throws: LibraryError.self) { try await finishing.settleClaims() }
        guard case .made(let images) = try await make(in: fixture.open()) else {
            Issue.record("there is no picture")
            return
        }
        #expect(images.map(\.record.id) == [id])
        #expect(try fixture.scratch.files(in: "Nura/images").filter { $0.hasSuffix(".png") }.count == 1)
    }

    private func crashing(at point: FailurePoint) async throws -> Library {
        try await fixture.open { reached throws(SimulatedCrash) in
            if reached == point { throw SimulatedCrash(at: point) }
        }
    }

    private func make(in library: Library) async throws -> Generation {
        var request = PictureRequest(text: "a boat on a lake")
        request.size = PictureSize(width: 64, height: 64)
        return try await library.generate(request, as: [id], remembering: false)
    }
}
