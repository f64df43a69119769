/// Forms of English words that no spelling rule finds.
enum IrregularForms {
    /// The base forms of an irregular form; several where it belongs to several words (`left`, `'s`).
    static let bases: [String: [String]] = {
        var bases: [String: [String]] = [:]
        for row in table.split(whereSeparator: { $0 == "," || $0.isNewline }) {
            let words = row.split(separator: " ").map { Spelling.canonical(String($0)) }
            guard let base = words.first else { continue }
            for form in words.dropFirst() { bases[form, default: []].append(base) }
        }
        return bases
    }()

    /// The base first, then its irregular forms.
    private static let table: String = """
        be am is are was were been being 's,have has had having 's,do does did done doing,go goes went gone going
        can could,
        become became becoming,begin began begun beginning,bite bit bitten biting,bleed bled,blow blew blown
        break broke broken breaking,bring brought,build built,burst bursted,buy bought,catch caught
        choose chose chosen choosing,cling clung,come came coming,creep crept,cut cutting,dig dug digging
        draw drew drawn,drink drank drunk,drive drove driven driving,eat ate eaten,fall fell fallen,feed fed,feel felt
        fight fought,find found,flee fled,fling flung,fly flew flown flies,forget forgot forgotten forgetting
        forgive forgave forgiven forgiving,freeze froze frozen freezing,get got gotten getting,give gave given giving
        grow grew grown,hang hung,hear heard,hide hid hidden hiding,hit hitting,hold held,hurt hurting hurts
        keep kept,kneel knelt,know knew known,lay laid,lead led,leave left leaving,lend lent,let letting
        lie lay lain lying lied,light lit lighting,lose lost losing,make made making,mean meant,meet met
        pay paid,put putting,quit quitting,read reading,ride rode ridden riding,ring rang rung
        rise rose risen rising,run ran running,say said,see saw seen,seek sought,sell sold,send sent,set setting
        shake shook shaken shaking,shine shone shining,shoot shot,show showed shown,shrink shrank shrunk
        shut shutting,sing sang sung,sink sank sunk,sit sat sitting,sleep slept,slide slid sliding,slip slipped
        speak spoke spoken,spend spent,spin spun spinning,spread spreads,spring sprang sprung,stand stood
        steal stole stolen,stick stuck,sting stung,stink stank,strike struck,swear swore sworn,sweep swept
        swim swam swum swimming,swing swung,take took taken taking,teach taught,tear tore torn,tell told
        think thought,throw threw thrown,understand understood,wake woke woken waking,wear wore worn
        weep wept,win won winning,write wrote written writing,wind wound,bend bent,bear bore borne born
        overcome overcame overcoming,outgrow outgrew,undergo underwent,withdraw withdrew withdrawn
        arise arose arisen,awake awoke awoken,beat beaten,forgo forgone,misunderstand misunderstood
        good better best,bad worse worst,far farther further,little less least,many more most
        child children,man men,woman women,life lives,wife wives,leaf leaves,wolf wolves,foot feet,tooth teeth
        person people,mouse mice,goose geese,knife knives,half halves,thief thieves,shelf shelves,loaf loaves
        die died dying dies,tie tied tying,lie lies,dead,true truly,whole wholly,full fully,dull dully
        easy easily,happy happily,gay gaily,shy shyly,dry drily,day daily,gentle gently,simple simply
        i me myself mine,he him himself,she her herself,we us ourselves,they them themselves,you yourself
        panic panicked panicking,picnic picnicked,traffic trafficked,mimic mimicked
        """
}
