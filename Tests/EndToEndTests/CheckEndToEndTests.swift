import NuraModel
import TestSupport
import Testing

@Suite struct CheckEndToEndTests {
    @Test(
        "A picture that went together with the index is found in the originals, and can be restored",
        arguments: [false, true])
    func findStrandedPictures(sidecarIsGoneToo: Bool) async throws {
        let nura = try await NuraProgramUnderTest.withLibrary()
        let made = try await nura.run("generate", "a quiet lake at dawn", "--name", "Quiet Lake")
        let path = try #require(made.lines.first?.dropFirst(nura.folder.count + 1).description)
        try nura.files.remove(path)
        if sidecarIsGoneToo { try nura.files.remove(path.replacing(".png", with: ".json")) }
        try nura.files.remove("Nura/.nura/index.sqlite")

        let found = try await nura.run("check")
        #expect(found.code == 65, "\(found)")
        #expect(found.output.contains("\"Quiet Lake\" is gone, but its pixels are kept"), "\(found)")
        #expect(try await nura.run("check", "--repair").output.contains("(mended)"))
        #expect(try await nura.run("restore", "Quiet Lake").lines == ["\(nura.folder)/\(path)"])
        #expect(try await nura.run("check").code == 0)
        #expect(try await nura.images().map { $0["name"] } == ["Quiet Lake"])
    }

    @Test("A damaged picture gets its good copy back, and the damaged bytes wait in the trash")
    func putBackGoodCopy() async throws {
        let nura = try await NuraProgramUnderTest.withLibrary()
        let made = try await nura.run("generate", "a quiet lake at dawn", "--name", "Quiet Lake")
        let path = try #require(made.lines.first?.dropFirst(nura.folder.count + 1).description)
        let good = try nura.files.read(path)
        // As a broken disk or an editor that saves a new file would: the second link keeps the good bytes.
        try nura.files.remove(path)
        try nura.files.write(path, Array(good.prefix(good.count / 2)))
        #expect(try await nura.run("check").code == 65)
        let mended = try await nura.run("check", "--repair")
        #expect(mended.output.contains("the good copy is in its place"), "\(mended)")
        #expect(try nura.files.read(path) == good)
        #expect(try await nura.run("check").code == 0)
        #expect(try await nura.run("trash", "--json").lines.count == 1)
    }
}
