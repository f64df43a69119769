import NuraModel
import Testing

@testable import LibraryService

@Suite("The mass-delete brake")
struct DeletionBrakeTests {
    struct Row: CustomTestStringConvertible {
        let missing: Int
        var recently = 0
        let library: Int
        var isEmpty = false
        var isElsewhere = false
        let holds: Bool

        var testDescription: String { "\(missing) + \(recently) of \(library)" }
    }

    @Test(
        "Holds when more than 20 images and a tenth, or more than half of three, vanish within a day",
        arguments: [
            Row(missing: 0, library: 100, holds: false),
            Row(missing: 20, library: 100, holds: false),
            Row(missing: 21, library: 100, holds: true),
            Row(missing: 21, library: 210, holds: false),
            Row(missing: 22, library: 210, holds: true),
            Row(missing: 11, recently: 10, library: 90, holds: true),
            Row(missing: 1, library: 1, holds: false),
            Row(missing: 2, library: 2, holds: false),
            Row(missing: 1, library: 3, holds: false),
            Row(missing: 2, library: 3, holds: true),
            Row(missing: 1, recently: 1, library: 2, holds: true),
            Row(missing: 1, library: 100, isEmpty: true, holds: true),
            Row(missing: 1, library: 100, isElsewhere: true, holds: true),
        ])
    func table(row: Row) {
        let brake = DeletionBrake(
            librarySize: row.library, recentlyDeleted: row.recently, imagesFolderIsEmpty: row.isEmpty,
            imagesFolderIsOnAnotherDevice: row.isElsewhere)
        let images = (0..<row.missing).map { imageID("image-\($0)") }
        #expect((brake.hold(images) != nil) == row.holds)
    }

    @Test("A plan names exactly its images, whatever their order")
    func plan() throws {
        let brake = DeletionBrake(
            librarySize: 4, recentlyDeleted: 0, imagesFolderIsEmpty: true, imagesFolderIsOnAnotherDevice: false)
        let plan = try #require(brake.hold([imageID("a"), imageID("b")])).plan
        #expect(brake.hold([imageID("b"), imageID("a")])?.plan == plan)
        #expect(brake.hold([imageID("a"), imageID("c")])?.plan != plan)
        #expect(brake.hold([imageID("a")])?.plan != plan)
    }

    @Test("What was held once stays held, although the library has grown since")
    func staysHeld() throws {
        var brake = DeletionBrake(
            librarySize: 3, recentlyDeleted: 0, imagesFolderIsEmpty: false, imagesFolderIsOnAnotherDevice: false)
        let gone = [imageID("a"), imageID("b")]
        let plan = try #require(brake.hold(gone)).plan
        brake = DeletionBrake(
            librarySize: 100, recentlyDeleted: 0, imagesFolderIsEmpty: false, imagesFolderIsOnAnotherDevice: false,
            heldBefore: Set(gone))
        #expect(brake.hold(gone)?.plan == plan)
        #expect(brake.hold([imageID("b"), imageID("c")]) != nil)
        #expect(brake.hold([imageID("c")]) == nil)
    }
}
