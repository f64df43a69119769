/// The names that a drop's front matter may use for what the configuration decides.
package struct DropVocabulary: Hashable, Sendable {
    package let styles: Set<String>
    package let generators: Set<String>

    package init(styles: Set<String>, generators: Set<String>) {
        self.styles = styles
        self.generators = generators
    }
}
