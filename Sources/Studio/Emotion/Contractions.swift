/// Spells out `can't`, `dont`, `I'm`, `gonna`, so that the lexicon knows one spelling of each.
enum Contractions {
    /// The words that `word` (lower case, straight apostrophes) is made of; itself when it is no contraction.
    ///
    /// `'s` stays a word, for it may stand for `is`, `has` or a possessive.
    static func parts(of word: String) -> [String] {
        if let parts = unmarked[word] { return parts }
        guard word.utf8.contains(UInt8(ascii: "'")) else { return [word] }
        if word.hasSuffix("n't") {
            let stem = String(word.dropLast(3))
            return [irregularStems[stem] ?? stem, "not"]
        }
        for (suffix, meaning) in suffixes where word.hasSuffix(suffix) && word.utf8.count > suffix.utf8.count {
            return [String(word.dropLast(suffix.utf8.count)), meaning]
        }
        return [word.filter { $0 != "'" }]
    }

    private static let irregularStems: [String: String] = ["ca": "can", "wo": "will", "sha": "shall", "ai": "be"]

    private static let suffixes: [(String, String)] = [
        ("'s", "'s"), ("'m", "am"), ("'re", "are"), ("'ve", "have"), ("'ll", "will"), ("'d", "would"),
    ]

    private static let unmarked: [String: [String]] = {
        let table: String = """
            dont=do not,cant=can not,cannot=can not,didnt=did not,doesnt=does not,isnt=is not,wasnt=was not
            arent=are not,werent=were not,couldnt=could not,wouldnt=would not,shouldnt=should not,havent=have not
            hasnt=has not,hadnt=had not,aint=be not,im=i am,ive=i have,youre=you are,theyre=they are,weve=we have
            thats=that is,whats=what is,theres=there is,gonna=going to,wanna=want to,gotta=got to,dunno=do not know
            kinda=kind of,sorta=sort of,lemme=let me,gimme=give me,outta=out of,anymore=any more,til=until
            tho=though,cuz=because,cos=because,coz=because,bc=because,u=you,ur=your,rn=right now,idk=i do not know
            tbh=to be honest,omg=oh my god,wtf=what the hell,imo=,ngl=,btw=,nobody=no one,alot=a lot
            """
        var parts: [String: [String]] = [:]
        for pair in table.split(whereSeparator: { $0 == "," || $0.isNewline }) {
            let sides = pair.split(separator: "=", omittingEmptySubsequences: false)
            parts[String(sides[0])] = sides[1].split(separator: " ").map(String.init)
        }
        return parts
    }()
}
