/// The entries of a lexicon, word by word.
struct PhraseTrie: Sendable {
    /// A word, a class of words, or one of the two wildcards.
    typealias Symbol = UInt32

    static let anyWord: Symbol = 0
    static let gap: Symbol = 1
    static let firstFreeSymbol: Symbol = 2

    /// What the phrase that ends at each node says; empty for nodes inside a phrase.
    private(set) var votes: [[EmotionLexicon.Vote]] = [[]]
    private(set) var turns: [Turn?] = [nil]
    private(set) var entryCount = 0
    private var edges: [UInt64: UInt32] = [:]

    static let root = 0

    init() {
        edges.reserveCapacity(49_152)
        votes.reserveCapacity(49_152)
        turns.reserveCapacity(49_152)
    }

    func isEntry(_ node: Int) -> Bool { !votes[node].isEmpty || turns[node] != nil }

    /// The node after `symbol`, if an entry goes on with it.
    func next(_ node: Int, _ symbol: Symbol) -> Int? {
        edges[UInt64(node) << 32 | UInt64(symbol)].map(Int.init)
    }

    /// The node after `symbol`, made where there is none.
    mutating func child(of node: Int, at symbol: Symbol) -> Int {
        let edge = UInt64(node) << 32 | UInt64(symbol)
        if let child = edges[edge] { return Int(child) }
        edges[edge] = UInt32(votes.count)
        votes.append([])
        turns.append(nil)
        return votes.count - 1
    }

    mutating func add(_ vote: EmotionLexicon.Vote, at node: Int) {
        let known = votes[node].count
        votes[node].add(vote)
        entryCount += votes[node].count - known
    }

    mutating func set(_ turn: Turn, at node: Int) {
        turns[node] = turn
        entryCount += 1
    }
}
