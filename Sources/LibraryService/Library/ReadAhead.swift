import Dispatch
import Synchronization

/// What a function makes of many inputs, in their order: other threads work ahead while the results are used.
///
/// At most three batches of results are held at a time.
struct ReadAhead<Input: Sendable, Output: Sendable>: Sequence {
    private let inputs: [Input]
    private let batchSize: Int
    private let make: @Sendable (Input) -> Output?

    /// - Parameter make: returns `nil` for inputs of which nothing is made.
    init(_ inputs: [Input], batchSize: Int = 256, make: @escaping @Sendable (Input) -> Output?) {
        self.inputs = inputs
        self.batchSize = batchSize
        self.make = make
    }

    func makeIterator() -> Iterator {
        Iterator(self)
    }

    struct Iterator: IteratorProtocol {
        private let sequence: ReadAhead
        private let queue = DispatchQueue(label: "nura.read-ahead", attributes: .concurrent)
        private var position = 0
        /// Those that are worked on, first the one that is needed next.
        private var batches: [Batch] = []
        private var results: ArraySlice<Output> = []

        fileprivate init(_ sequence: ReadAhead) {
            self.sequence = sequence
            for _ in 0..<2 { beginBatch() }
        }

        mutating func next() -> Output? {
            while results.isEmpty {
                guard !batches.isEmpty else { return nil }
                results = batches.removeFirst().wait()[...]
                beginBatch()
            }
            return results.popFirst()
        }

        private mutating func beginBatch() {
            guard position < sequence.inputs.count else { return }
            let inputs = sequence.inputs[position...].prefix(sequence.batchSize)
            position = inputs.endIndex
            batches.append(Batch(inputs, on: queue, make: sequence.make))
        }
    }

    private final class Batch: Sendable {
        private let results = Mutex<[Output]>([])
        private let group = DispatchGroup()

        init(_ inputs: ArraySlice<Input>, on queue: DispatchQueue, make: @escaping @Sendable (Input) -> Output?) {
            queue.async(group: group) { [self] in
                let made = inputs.compactMap(make)
                results.withLock { $0 = made }
            }
        }

        func wait() -> [Output] {
            group.wait()
            return results.withLock { $0 }
        }
    }
}
