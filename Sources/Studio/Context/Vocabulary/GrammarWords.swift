/// The small words of English that hold a sentence together.
enum GrammarWords {
    static let determiners = VisibleVocabulary.listed(
        """
        a an the my your his her its our their this that these those some any each every another no both all
        """)

    static let counts = VisibleVocabulary.listed(
        """
        one two three four five six seven eight nine ten eleven twelve dozen hundred thousand hundreds thousands many few
        several countless single couple pair endless
        """)

    /// Prepositions that say where a thing is, so that a picture can be composed by them.
    static let placing = VisibleVocabulary.listed(
        """
        on in over under above below beneath beside by at near behind across through along among amid against around
        between beyond inside within into toward towards to of off from with upon past underneath before outside onto
        """)

    static let subjects = VisibleVocabulary.listed("i you he she it we they who that there everyone nobody someone")

    /// Words after which a word that may be a noun or a verb is a verb.
    static let beforeVerbs = VisibleVocabulary.listed(
        """
        i you he she it we they who to will would can could should may might must shall don't doesn't didn't won't
        can't couldn't i'll i'd you'll we'll they'll he'll she'll
        """)

    /// Words that never describe the noun after them.
    static let connecting = VisibleVocabulary.listed(
        """
        and or but nor so yet because if when while as than then like though although until since where whereas
        is am are was were be been being has have had do does did will would can could should may might must shall
        i you he she it we they me him us them who whom which what whose why how not never very too also just only even
        really quite rather here there now today yesterday tomorrow tonight again still ever always often sometimes
        i'm you're he's she's it's we're they're i've you've we've they've i'll i'd that's there's isn't aren't wasn't
        weren't don't doesn't didn't can't couldn't won't wouldn't hasn't haven't hadn't without out up down away back
        about for more most much such same about during after except per via please let let's oh ah
        feel feels felt feeling feelings see sees saw seen look looks looked hear heard want wants wanted need needs
        make makes made get gets got getting go goes going gone went come comes came coming think thinks thought
        know knows knew take takes took give gives gave keep keeps kept say says said tell told seem seems seemed
        become becomes became remember remembers remembered imagine imagined love loves loved like likes liked hate hates
        miss misses missed leave left find finds found has having watch watches watched smell smelled hope hoped
        turn turns turned hold holds held bring brings brought show shows showed stand stands stood sit sits sat
        way sound smell noise taste else nothing something everything anything someone everyone anyone nobody thing things kind sort lot bit
        """
    ).union(placing)

    /// Words of the small talk that opens a letter; alone they are nothing to depict.
    static let greetings = VisibleVocabulary.listed(
        """
        hi hello hey hiya howdy yo greetings good morning afternoon evening night day there friend friends everyone all
        bonjour hola hallo ciao salut ola namaste hej moin servus merhaba
        dear nura thanks thank you please ok okay k yes yeah yep no nope sure cool nice great fine well um uh hmm hm
        what's sup whats up how are test testing bye goodbye welcome lol haha and to the a it is this so just me i
        """)

    /// The words that a greeting begins with.
    static let openings = VisibleVocabulary.listed(
        """
        hi hello hey hiya howdy yo greetings good bonjour hola hallo ciao salut ola namaste hej moin servus merhaba dear
        thanks thank ok okay bye goodbye welcome great fine nice cool
        """)

    /// Greetings in other scripts.
    static let otherGreetings = VisibleVocabulary.listed(
        "привет здравствуй здравствуйте こんにちは おはよう こんばんは もしもし 你好 您好 嗨 안녕 안녕하세요 สวัสดี مرحبا سلام שלום γεια नमस्ते")

    /// Words of languages written in Latin letters that no English sentence holds.
    static let foreign = VisibleVocabulary.listed(
        """
        ich und der die das ist nicht mich mir bin wie ein eine auf mit heute aber für über
        je suis le la les des une est dans avec comme mon mes pas très aujourd'hui c'est j'ai
        el los las una estoy siento como muy pero mi soy hoy que por con
        io sono il gli della nel come mia oggi ho che molto
        eu estou uma não muito hoje meu minha sinto
        ik ben het een niet vandaag voel mijn
        jag är och en som idag jeg er og som føler olen minä tänään jestem się dziś bugün çok hissediyorum
        """)

    /// Words that nobody wants in the title of a picture.
    static let profane = VisibleVocabulary.listed(
        """
        fuck fucking fucked fucker fuckin motherfucker motherfucking shit shitty bullshit bitch bitches bastard asshole
        ass arse damn damned goddamn goddamned bloody crap crappy cunt dick piss pissed wanker hell bollocks slut whore
        """)
}
