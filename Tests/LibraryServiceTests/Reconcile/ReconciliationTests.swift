import NuraModel
import Testing

@testable import LibraryService

@Suite("What people do in a file manager, and what it means")
struct ReconciliationTests {
    private func folder() -> FolderModel {
        var folder = FolderModel()
        folder.know("a", at: "images/m/A.png", pixels: "sun")
        folder.know("b", at: "images/m/B.png", pixels: "moon")
        return folder
    }

    private func updated(
        _ id: String, at path: String, from former: String? = nil, newContent: String? = nil,
        sidecar: ImageUpdate.Sidecar = .unchanged
    ) -> FolderChange {
        .updated(
            ImageUpdate(
                id: imageID(id), path: path, formerPath: former, newContent: newContent.map(hash), sidecar: sidecar))
    }

    @Test("An untouched folder means nothing")
    func nothing() {
        #expect(folder().changes() == [])
    }

    @Test("A renamed PNG is the same image, and its sidecar was left behind")
    func renamePNG() {
        var folder = folder()
        folder.move("images/m/A.png", to: "images/m/C.png")
        #expect(
            folder.changes() == [
                updated("a", at: "images/m/C.png", from: "images/m/A.png", sidecar: .leftBehind(at: "images/m/A.json"))
            ])
    }

    @Test("A PNG moved together with its sidecar is the same image elsewhere")
    func moveBoth() {
        var folder = folder()
        folder.move("images/m/A.png", to: "images/trip/A.png")
        folder.move("images/m/A.json", to: "images/trip/A.json")
        #expect(
            folder.changes() == [
                updated(
                    "a", at: "images/trip/A.png", from: "images/m/A.png", sidecar: .read(record("a", naming: "sun")))
            ])
    }

    @Test("A PNG copied elsewhere and then unlinked was moved, although its inode is new")
    func copyThenUnlink() {
        var folder = folder()
        folder.copy("images/m/A.png", to: "images/trip/A.png")
        folder.delete("images/m/A.png")
        #expect(
            folder.changes() == [
                updated(
                    "a", at: "images/trip/A.png", from: "images/m/A.png", sidecar: .leftBehind(at: "images/m/A.json"))
            ])
    }

    @Test("A deleted PNG is missing, with and without its sidecar", arguments: [false, true])
    func delete(withSidecar: Bool) {
        var folder = folder()
        folder.delete("images/m/A.png")
        if withSidecar { folder.delete("images/m/A.json") }
        #expect(folder.changes() == [.missing(imageID("a"))])
    }

    @Test("Nothing is missing after a look that could not see everything")
    func incomplete() {
        var folder = folder()
        folder.delete("images/m/A.png")
        folder.isComplete = false
        #expect(folder.changes() == [])
    }

    @Test("A deleted sidecar is to be written again")
    func deleteSidecar() {
        var folder = folder()
        folder.delete("images/m/A.json")
        #expect(folder.changes() == [updated("a", at: "images/m/A.png", sidecar: .gone)])
    }

    @Test("An edited sidecar changes the record")
    func editSidecar() {
        var folder = folder()
        folder.putSidecar(at: "images/m/A.json", id: "a", naming: "sun", name: "New")
        #expect(
            folder.changes() == [
                updated("a", at: "images/m/A.png", sidecar: .read(record("a", naming: "sun", name: "New")))
            ])
    }

    @Test("A sidecar that cannot be read changes nothing and is reported")
    func badSidecar() {
        var folder = folder()
        folder.putUnusableSidecar(at: "images/m/A.json")
        #expect(
            folder.changes() == [
                .unusableSidecar(path: "images/m/A.json", image: imageID("a"), reason: "not JSON")
            ])
    }

    @Test("A sidecar with another id changes nothing and is reported")
    func changedID() throws {
        var folder = folder()
        folder.putSidecar(at: "images/m/A.json", id: "other", naming: "sun")
        let change = try #require(folder.changes().first)
        guard case .unusableSidecar("images/m/A.json", imageID("a"), _) = change else {
            Issue.record("unexpected \(change)")
            return
        }
        #expect(folder.changes().count == 1)
    }

    @Test("New pixels in place are new content of the same image, even without our chunks")
    func editPixels() {
        var folder = folder()
        folder.putPicture(at: "images/m/A.png", pixels: "edited")
        #expect(folder.changes() == [updated("a", at: "images/m/A.png", newContent: "edited")])
    }

    @Test("A touched PNG has the same content")
    func touch() {
        var folder = folder()
        folder.copy("images/m/A.png", to: "images/m/A.png")
        #expect(folder.changes() == [updated("a", at: "images/m/A.png")])
    }

    @Test("A copied PNG is an image of its own, with and without a copied sidecar", arguments: [false, true])
    func copy(withSidecar: Bool) {
        var folder = folder()
        folder.copy("images/m/A.png", to: "images/m/A copy.png")
        if withSidecar { folder.copy("images/m/A.json", to: "images/m/A copy.json") }
        let copied = FolderChange.copied(
            imageID("a"), path: "images/m/A copy.png", record: withSidecar ? record("a", naming: "sun") : nil)
        let changes = folder.changes()
        #expect(changes.contains(copied))
        #expect(changes.allSatisfy { $0 == copied || $0 == updated("a", at: "images/m/A.png") })
    }

    @Test("A picture renamed aside while an editor saves under its old name keeps its id; the new file is a copy")
    func safeSaveAside() {
        var folder = folder()
        folder.move("images/m/A.png", to: "images/m/A old.png")
        folder.putPicture(at: "images/m/A.png", pixels: "edited", embedding: "a")
        #expect(
            folder.changes() == [
                updated(
                    "a", at: "images/m/A old.png", from: "images/m/A.png", sidecar: .leftBehind(at: "images/m/A.json")),
                .copied(imageID("a"), path: "images/m/A.png", record: nil),
            ])
    }

    @Test("A PNG from elsewhere is imported")
    func importForeign() {
        var folder = folder()
        folder.putPicture(at: "images/m/Z.png", pixels: "holiday")
        #expect(folder.changes() == [.imported(path: "images/m/Z.png")])
    }

    @Test("A PNG beside a JSON file that is not ours waits, and the JSON file is left alone")
    func foreignJSON() {
        var folder = folder()
        folder.putPicture(at: "images/m/Z.png", pixels: "holiday")
        folder.putUnusableSidecar(at: "images/m/Z.json")
        #expect(folder.changes() == [.unusableSidecar(path: "images/m/Z.json", image: nil, reason: "not JSON")])
    }

    @Test("A PNG with a sidecar that the library did not know is adopted under its id")
    func adopt() {
        var folder = folder()
        folder.putPicture(at: "images/m/Z.png", pixels: "star", embedding: "z")
        folder.putSidecar(at: "images/m/Z.json", id: "z", naming: "star")
        #expect(folder.changes() == [.adopted(path: "images/m/Z.png", record: record("z", naming: "star"))])
    }

    @Test("A PNG of ours without sidecar and index entry is recovered from its chunks")
    func recover() {
        var folder = folder()
        folder.putPicture(at: "images/m/Z.png", pixels: "star", embedding: "z")
        #expect(folder.changes() == [.recovered(path: "images/m/Z.png", id: imageID("z"))])
    }

    @Test("A PNG that comes back with a trashed id is restored")
    func comeBack() {
        var folder = folder()
        folder.trashed = [imageID("z")]
        folder.putPicture(at: "images/m/Z.png", pixels: "star", embedding: "z")
        #expect(folder.changes() == [.returned(imageID("z"), path: "images/m/Z.png", record: nil)])
    }

    @Test("A damaged PNG is quarantined, and its image is not missing")
    func quarantine() {
        var folder = folder()
        folder.damagePicture(at: "images/m/A.png")
        #expect(folder.changes() == [.quarantined(path: "images/m/A.png", reason: "truncated")])
    }

    @Test("A picture moved over another one takes its place, and the other one is missing")
    func moveOver() {
        var folder = folder()
        folder.move("images/m/B.png", to: "images/m/A.png")
        #expect(
            folder.changes() == [
                updated(
                    "b", at: "images/m/A.png", from: "images/m/B.png", sidecar: .leftBehind(at: "images/m/B.json")),
                .missing(imageID("a")),
            ])
    }

    @Test("Two pictures that swap their names swap their images")
    func swap() {
        var folder = folder()
        for end in ["png", "json"] {
            folder.move("images/m/A.\(end)", to: "images/m/T.\(end)")
            folder.move("images/m/B.\(end)", to: "images/m/A.\(end)")
            folder.move("images/m/T.\(end)", to: "images/m/B.\(end)")
        }
        #expect(
            folder.changes() == [
                updated(
                    "a", at: "images/m/B.png", from: "images/m/A.png", sidecar: .read(record("a", naming: "sun"))),
                updated(
                    "b", at: "images/m/A.png", from: "images/m/B.png", sidecar: .read(record("b", naming: "moon"))),
            ])
    }

    @Test("A copy keeps its own id when it is moved, although its chunks name the original")
    func moveCopy() {
        var folder = FolderModel()
        folder.know("a", at: "images/m/A.png", pixels: "sun")
        folder.know("copy", at: "images/m/A copy.png", pixels: "sun")
        folder.putPicture(at: "images/m/A copy.png", pixels: "sun", embedding: "a")
        folder.move("images/m/A copy.png", to: "images/trip/A copy.png")
        folder.move("images/m/A copy.json", to: "images/trip/A copy.json")
        #expect(
            folder.changes() == [
                updated(
                    "copy", at: "images/trip/A copy.png", from: "images/m/A copy.png",
                    sidecar: .read(record("copy", naming: "sun")))
            ])
    }

    @Test("The order in which files are found does not matter")
    func orderOfEvidence() {
        var folder = folder()
        folder.move("images/m/A.png", to: "images/m/C.png")
        folder.copy("images/m/B.png", to: "images/m/D.png")
        let first = folder.changes()
        #expect((0..<20).allSatisfy { _ in folder.changes() == first })
    }

    @Test("Two pictures that changed places took their images along, and left their sidecars behind")
    func swapPicturesOnly() {
        var folder = folder()
        folder.move("images/m/A.png", to: "images/m/X.png")
        folder.move("images/m/B.png", to: "images/m/A.png")
        folder.move("images/m/X.png", to: "images/m/B.png")
        #expect(
            folder.changes() == [
                updated("a", at: "images/m/B.png", from: "images/m/A.png", sidecar: .leftBehind(at: "images/m/A.json")),
                updated("b", at: "images/m/A.png", from: "images/m/B.png", sidecar: .leftBehind(at: "images/m/B.json")),
            ])
    }

    @Test(
        "A name in another of Unicode's normal forms is another path, and the sidecar follows",
        arguments: [true, false])
    func respell(withSidecar: Bool) throws {
        var folder = FolderModel()
        folder.know("a", at: "images/\u{E9}.png", pixels: "sun")
        folder.move("images/\u{E9}.png", to: "images/e\u{301}.png")
        if withSidecar { folder.move("images/\u{E9}.json", to: "images/e\u{301}.json") }
        let changes = folder.changes()
        #expect(changes.count == 1)
        guard case .updated(let update)? = changes.first else { return #expect(Bool(false), "\(changes)") }
        #expect(Array(update.path.utf8) == Array("images/e\u{301}.png".utf8))
        #expect(update.formerPath.map { Array($0.utf8) } == Array("images/\u{E9}.png".utf8))
        guard case .leftBehind(let former) = update.sidecar else { return #expect(withSidecar, "\(update.sidecar)") }
        #expect(Array(former.utf8) == Array("images/\u{E9}.json".utf8))
        #expect(update.newContent == nil)
    }

    @Test("A sidecar in another normal form than its PNG is brought back to it")
    func respellSidecar() {
        var folder = FolderModel()
        folder.know("a", at: "images/\u{E9}.png", pixels: "sun")
        folder.move("images/\u{E9}.json", to: "images/e\u{301}.json")
        guard case .updated(let update)? = folder.changes().first, case .leftBehind(let former) = update.sidecar else {
            return #expect(Bool(false), "\(folder.changes())")
        }
        #expect(Array(former.utf8) == Array("images/e\u{301}.json".utf8))
        #expect(update.formerPath == nil)
    }
}
