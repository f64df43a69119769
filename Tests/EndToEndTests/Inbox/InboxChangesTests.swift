import FoundationEssentials
import Glibc
import NuraModel
import TestSupport
import Testing

@Suite struct InboxChangesTests {
    @Test("The same words dropped twice are two pictures, also when a file is dragged back from done")
    func sameWordsAgain() async throws {
        let library = try await LibraryUnderTest.waitingForDrops()
        try library.drop("a.txt", "a calm lake at dawn")
        try library.drop("b.txt", "a calm lake at dawn")
        try await library.waitUntilDone("a.txt", "b.txt")
        let month = try #require(library.files(in: "inbox/done").first).parentFolder
        try library.move("inbox/done/\(month)/a.txt", to: "inbox/a.txt")
        try await library.wait(for: "the third picture") { library.pictures.count == 3 && library.done.count == 2 }
        // Under the same name, while the first lies in done.
        try library.drop("a.txt", "a calm lake at dawn")
        try await library.waitUntilDone("a (2).txt")
        try await library.expectWhole(pictures: 4)
    }

    @Test("A file of a name that was worked off a moment ago is a drop of its own, however soon it comes")
    func sameNameAtOnce() async throws {
        let library = try await LibraryUnderTest.waitingForDrops()
        for number in 1...20 {
            try library.drop("wish.txt", "a calm lake at dawn, number \(number)")
            try await library.wait(for: "wish \(number) taken") { !library.exists("inbox/wish.txt") }
        }
        #expect(library.done.count == 20)
        try await library.expectWhole(pictures: 20)
        #expect(Set(try library.records().compactMap(\.metadata.userInput)).count == 20)
    }

    @Test("A failed file is tried again when it is dragged back, and its old note does not count as a prompt")
    func draggedBack() async throws {
        let library = try await LibraryUnderTest.waitingForDrops()
        try library.drop("wish.txt", "hi")
        try await library.waitUntilFailed("wish.txt")
        // Unchanged it fails again, with the note anew.
        try library.move("inbox/failed/wish.txt", to: "inbox/wish.txt")
        try library.move("inbox/failed/wish.txt.why.txt", to: "inbox/wish.txt.why.txt")
        try await library.waitUntilFailed("wish.txt")
        #expect(library.waiting == ["wish.txt.why.txt"])
        try library.remove("inbox/wish.txt.why.txt")
        try library.write("inbox/failed/wish.txt", Array("a calm lake at dawn".utf8))
        try library.move("inbox/failed/wish.txt", to: "inbox/wish.txt")
        try await library.waitUntilDone("wish.txt")
        try await library.expectWhole(pictures: 1)
    }

    @Test("While a file waits it can be deleted, renamed, moved, edited and replaced, and only its last words count")
    func whileItWaits() async throws {
        let library = try await LibraryUnderTest.waitingForDrops(variables: ["NURA_INBOX_SETTLE": "4"])
        for name in ["deleted", "renamed", "moved", "edited", "replaced", "appended"] {
            try library.drop("\(name).txt", "fog over the harbour, \(name)")
        }
        try library.remove("inbox/deleted.txt")
        try library.move("inbox/renamed.txt", to: "inbox/new name.txt")
        try library.makeFolder("inbox/sea")
        try library.move("inbox/moved.txt", to: "inbox/sea/moved.txt")
        try library.write("inbox/edited.txt", Array("the sea at night, edited".utf8))
        try library.drop("replaced.txt", "the sea at night, replaced")
        for number in 1...5 { try library.append(Array(", wave \(number)".utf8), to: "inbox/appended.txt") }
        try await library.waitUntilDone("new name.txt", "moved.txt", "edited.txt", "replaced.txt", "appended.txt")
        #expect(
            try library.records().compactMap(\.metadata.userInput).sorted() == [
                "fog over the harbour, appended, wave 1, wave 2, wave 3, wave 4, wave 5", "fog over the harbour, moved",
                "fog over the harbour, renamed", "the sea at night, edited", "the sea at night, replaced",
            ])
        #expect(
            try library.records().first { $0.metadata.userInput?.hasSuffix("moved") == true }?.metadata.tags == ["sea"])
        try await library.expectWhole(pictures: 5)
    }

    @Test("A file that waits can be deleted while another picture is being made, and is not made then")
    func cancelledInQueue() async throws {
        let library = try await LibraryUnderTest.waitingForDrops(variables: ["NURA_INBOX_CONCURRENCY": "1"])
        try library.drop("long.txt", "---\nsize: 1400x1400\n---\na storm over the harbour")
        try await library.wait(for: "the claim") {
            library.files(in: ".nura/claims").contains { $0.hasSuffix(".json") }
        }
        try library.drop("second.txt", "a calm lake at dawn")
        try library.remove("inbox/second.txt")
        try await library.waitUntilDone("long.txt")
        try library.drop("third.txt", "fog in the forest")
        try await library.waitUntilDone("third.txt")
        try await library.expectWhole(pictures: 2)
    }

    @Test("A file that is deleted or edited while its picture is made: no picture of the old words, one of the new")
    func changedWhileMade() async throws {
        let library = try await LibraryUnderTest.waitingForDrops(variables: ["NURA_INBOX_CONCURRENCY": "1"])
        let claimed = { library.files(in: ".nura/claims").contains { $0.hasSuffix(".json") } }
        try library.drop("deleted.txt", "---\nsize: 1400x1400\n---\na storm over the harbour")
        try await library.wait(for: "the claim", until: claimed)
        try library.remove("inbox/deleted.txt")
        try await library.wait(for: "the cancelled claim to go") { !claimed() }
        try library.drop("edited.txt", "---\nsize: 1400x1400\n---\na storm over the harbour")
        try await library.wait(for: "the claim", until: claimed)
        try library.write("inbox/edited.txt", Array("a calm lake at dawn".utf8))
        try await library.waitUntilDone("edited.txt")
        #expect(try library.records().map(\.metadata.userInput) == ["a calm lake at dawn"])
        try library.drop("renamed.txt", "---\nsize: 1400x1400\n---\na river of stars")
        try await library.wait(for: "the claim", until: claimed)
        try library.move("inbox/renamed.txt", to: "inbox/other.txt")
        try await library.waitUntilDone("other.txt")
        try await library.expectWhole(pictures: 2)
    }

    @Test("An empty file waits until somebody has typed into it, and never fails")
    func emptyFile() async throws {
        let library = try await LibraryUnderTest.waitingForDrops()
        try library.write("inbox/new file.txt", [])
        try library.drop("blank.txt", " \n\n")
        try library.drop("comments.prompts", "# later\n")
        try library.drop("last.txt", "the sea at night")
        try await library.waitUntilDone("last.txt")
        let status = try await library.status()
        #expect(status.code == 0, "\(status)")
        #expect(library.waiting == ["blank.txt", "comments.prompts", "new file.txt"])
        try library.write("inbox/new file.txt", Array("a calm lake at dawn".utf8))
        try library.append(Array("fog in the forest".utf8), to: "inbox/blank.txt")
        try library.append(Array("a storm at sea\n".utf8), to: "inbox/comments.prompts")
        try await library.waitUntilDone("new file.txt", "blank.txt", "comments.prompts")
        try await library.expectWhole(pictures: 4)
    }

    @Test("A file that somebody still writes is left alone until it is closed")
    func unclosed() async throws {
        let library = try await LibraryUnderTest.waitingForDrops()
        let file = open(library.absolute("inbox/slow.txt"), O_WRONLY | O_CREAT | O_CLOEXEC, 0o644)
        #expect(file >= 0)
        #expect(write(file, "a calm lake", 11) == 11)
        try library.drop("last.txt", "the sea at night")
        try await library.waitUntilDone("last.txt")
        #expect(library.exists("inbox/slow.txt"))
        #expect(write(file, " at dawn", 8) == 8)
        close(file)
        try await library.waitUntilDone("slow.txt")
        #expect(
            try library.records().compactMap(\.metadata.userInput).sorted() == [
                "a calm lake at dawn", "the sea at night",
            ])
        try await library.expectWhole(pictures: 2)
    }
}
