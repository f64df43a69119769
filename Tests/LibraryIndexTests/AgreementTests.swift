import LibraryIndex
import NuraModel
import Testing

@Suite("What the index remembers of the folder")
struct AgreementTests {
    @Test("An agreement is remembered, also by the next command, and is no change of the index")
    func remembers() throws {
        let scratch = try ScratchIndex([.sample(1)])
        #expect(try scratch.index.agreedListing == nil)
        let version = try scratch.index.version
        try scratch.index.rememberAgreement(with: "abc", asOf: version)
        #expect(try scratch.index.agreedListing == "abc")
        #expect(try scratch.index.version == version)
        try scratch.reopen()
        #expect(try scratch.index.agreedListing == "abc")
    }

    @Test("Whatever changes the index ends the agreement")
    func ends() throws {
        let changes: [(LibraryIndex) throws -> Void] = [
            { try $0.upsert([.sample(2)]) },
            { try $0.remove([IndexedImage.sample(1).record.id]) },
            { try $0.replaceAll(with: [.sample(1)]) },
        ]
        for change in changes {
            let scratch = try ScratchIndex([.sample(1)])
            try scratch.index.rememberAgreement(with: "abc", asOf: scratch.index.version)
            try change(scratch.index)
            #expect(try scratch.index.agreedListing == nil)
        }
    }

    @Test("A look that began before the index changed is not remembered")
    func late() throws {
        let scratch = try ScratchIndex()
        let version = try scratch.index.version
        try scratch.index.upsert([.sample(1)])
        try scratch.index.rememberAgreement(with: "abc", asOf: version)
        #expect(try scratch.index.agreedListing == nil)
    }
}
