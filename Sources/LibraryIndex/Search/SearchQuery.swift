package import NuraModel

/// What a person looks for in a library: words that must match and filters that must hold, all of them.
///
/// Words are compared as `FoldedText` and may match exactly, as the start of a word, as a part of one, or with a typing
/// mistake (see `WordPattern`). A text without any letter, digit or pictograph asks for nothing. Of a text with more
/// than `maximumWords` different words the first ones count, and of a run of characters of a script without spaces the
/// first `maximumRunLength`.
package struct SearchQuery: Hashable, Sendable {
    /// How many different words of one text are looked for.
    package static let maximumWords = 32
    /// How many neighbouring characters of a script without spaces are looked for as one.
    package static let maximumRunLength = 32
    /// How many tags and values of the metadata can be asked for together.
    package static let maximumFilters = 32

    package enum Order: String, CaseIterable, Hashable, Sendable {
        /// The rank of the matches, see `MatchRank`; of equal ones the newest first.
        case bestMatch = "best"
        /// The time of creation, latest first.
        case newest
    }

    /// A value that a record's metadata must have.
    package struct MetadataFilter: Hashable, Sendable {
        /// The keys with dots between them: `generation_params.seed`.
        package var path: String
        /// The value as text: a text itself, a number, `true`, `false` or `null`. Of a list, one element is enough.
        package var value: String

        package init(path: String, value: String) {
            self.path = path
            self.value = value
        }
    }

    /// Words that the name must have.
    package var name: String?
    /// Words that the prompt must have.
    package var prompt: String?
    /// Words of which each must be in the name or in the prompt; `q` in parameters.
    package var text: String?
    package var emotion: Emotion?
    /// The first moment that counts.
    package var createdFrom: Timestamp?
    /// The last moment that counts.
    package var createdTo: Timestamp?
    /// Tags that the image must have, all of them, whatever their case and accents.
    package var tags: [String]
    package var metadata: [MetadataFilter]
    /// How many images a page has at most; `nil` for all of them.
    package var limit: Int?
    /// The `nextCursor` of the page before.
    package var cursor: String?
    /// `nil` for the best match where there are words, and else for the newest.
    package var order: Order?

    package init(
        name: String? = nil, prompt: String? = nil, text: String? = nil, emotion: Emotion? = nil,
        createdFrom: Timestamp? = nil, createdTo: Timestamp? = nil, tags: [String] = [],
        metadata: [MetadataFilter] = [], limit: Int? = nil, cursor: String? = nil, order: Order? = nil
    ) {
        self.name = name
        self.prompt = prompt
        self.text = text
        self.emotion = emotion
        self.createdFrom = createdFrom
        self.createdTo = createdTo
        self.tags = tags
        self.metadata = metadata
        self.limit = limit
        self.cursor = cursor
        self.order = order
    }
}

/// One page of what a search found.
package struct SearchPage: Hashable, Sendable {
    package let images: [IndexedImage]
    /// Gives the next page when put into the same query; `nil` on the last page.
    package let nextCursor: String?
    /// How many images match on all pages together.
    package let total: Int
}
