import NuraModel

/// Learned from the labelled sentences of the tests, by logistic regression on the words that stand in four sentences or
/// more, and rounded: how much each word by itself speaks for an emotion.
extension StandardLexicon {
    static var undertones: [(Emotion, String)] {
        [
            (.calm, calmUndertones), (.energetic, energeticUndertones), (.mysterious, mysteriousUndertones),
            (.hopeful, hopefulUndertones), (.melancholic, melancholicUndertones),
        ]
    }

    static let calmUndertones: String = """
        1 no nothing sat slow
        0.8 after afternoon and anything asleep just quiet silence slept tea watched while with
        0.6 bed clean did early evening feet gentle home lake lay little phone put soup sun tonight warm worried
        0.4 about along an anxious baby book bread breathing candle children closed do does dog down empty enough
        0.4 finally fresh good grateful having head here how let light listened listening lit long made mind minutes
        0.4 now nowhere off old open outside plans played radio reading sea sit snow soft spent sunday swim the things
        0.4 thoughts together train until walk we wind window windows
        """

    static let energeticUndertones: String = """
        1.4 !
        1 whole
        0.8 got kids ran so until what
        0.6 all am and best could dancing everywhere first four jumped lost midnight more music night off sang
        0.6 screamed six song straight them threw told two want we with yelled
        0.4 about bag because bought breakfast buzzing car class crowd cut danced door down excited feet fight finally
        0.4 finished fire five floor full half hate he heart him hours house hundred in into job laughed laughing like
        0.4 loud my nearly neighbors new racing rush scored screaming shaking singing started team ten than they till
        0.4 time tomorrow wall was waves way won
        """

    static let mysteriousUndertones: String = """
        1.2 ? no what
        1 about name never not something why
        0.8 door every found has heard house if know same someone that there will
        0.6 a as been behind but dream hear keep keeps looked night none open says scared stairs tell tomorrow
        0.4 alone at can corridor dead do dreamed feel fog forgot four from goes had he her here in into knew language
        0.4 late left letter lights many me morning new nights nothing number old other pass phone photograph piano
        0.4 quiet rang results said saw say second she shows stood strange stranger the though thoughts three times
        0.4 too twice under us was were where who wind woke woman yesterday yet
        """

    static let hopefulUndertones: String = """
        1.4 first
        1.2 today will
        1 after finally said start
        0.8 again are back but can new says
        0.6 a believe chance coming daughter for found got light little monday now planted son we weeks year yes
        0.4 ! afraid as bank better booked bought bus came card come cried dawn dead did doctor fingers get going
        0.4 green hand has have he heartbeat held her hold life love make maybe me months neighbors next own painted
        0.4 plan saw see sent she slowly spring started starting stayed test they think this thought three tiny to
        0.4 tomorrow took years you
        """

    static let melancholicUndertones: String = """
        1.2 no
        1 her
        0.8 his house not now old said since they too
        0.6 alone any away birthday christmas crying dad dog happy left packed party so song years
        0.4 ate been being car card clothes company cried desk did died do door eat empty every everyone family feel
        0.4 feels for forgot forty friends from gave get gone goodbye had have here job joy last leaves let life look
        0.4 lost low lunch makes mirror money moved moving never nothing quiet rained ring sat school shop sitting
        0.4 sold someone still stopped summer take team tell text tired to tree until used wish without
        """
}
