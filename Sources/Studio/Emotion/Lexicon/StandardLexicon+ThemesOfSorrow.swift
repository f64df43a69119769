/// The same subjects where they hurt.
extension StandardLexicon {
    static let melancholicThemes: String = """
        # people; not none; ended none
        2.5 {lost|lose} a {patient|friend|child|baby|colleague|student|parent|son|daughter|brother|sister|twin},
        lost {a patient|him|her|them|everything|touch|my way|the baby|one today}, the same age as {mine|my|me|our},
        {party|wedding|dinner|trip|concert|group|chat|photo|game} ~ {i was not|without me|not invited|not asked|\
        left me out|i was not in}, {was|were} not {invited|asked|chosen|picked|included|told|wanted|there},
        without {me|inviting me|asking me|telling me|saying goodbye|a goodbye|a word},
        {everyone|everybody|they} ~ {pics|posting|photos|stories} ~ {party|from|without|of|together},
        {people|everyone|friends|others|family|couples|strangers} ~ {laughing|talking|dancing|kissing|together|happy} \
        ~ {and i|i do not|i can not|while i|but i|around me|without},
        language ~ i {do|did} not {speak|know|understand} and,
        {stopped|stop} {holding|kissing|calling|asking|writing|laughing|singing|talking|visiting|waiting|looking|\
        trying|believing|saying|hoping|loving|dancing|painting} ~ {me|my hand|us|to me|i|her|him|long ago|years ago|\
        when|any more|since|each other}, {stop|stopped} {hold|holding} my hand, when {he|she|they|we} stopped,
        {best|only|old|closest} {friend|mate} ~ {moving|leaving|moved|left|gone|emigrating|replaced|ghosted|changed|\
        stranger|new friends|not speak},
        {pretend|pretended|pretending} ~ {fine|okay|no big deal|not care|happy|not hurt|smile|laugh|nothing|everything|\
        not to},
        {he|she|they} ~ {moving to|leaving for|going away|went away|moving away|emigrating|flying back|leave tomorrow},
        {grow|grew|growing} up so {quickly|fast}, {do|did|does} not want a {kiss|hug|story|bedtime}, not need me,
        no {visitor|visitors|letters|calls|one came|reply|birthday card},
        another {sunday|weekend|birthday|christmas|evening|day|night|year|summer|month|monday|holiday} {alone|without|\
        no|gone|like|of|and no|in bed|by myself},
        {our|my old|his old|her old|the old} {cafe|table|bench|seat|song|school|house|street|place|spot|bar|bakery|\
        restaurant|cinema|tree|room|bed|dog|shop|church|pub} ~ {someone|gone|closed|empty|without|sold|strangers|used \
        to|silent|dark|alone|else|cut down|demolished|not the same},
        {someone|somebody|strangers|others|a couple} ~ {in our|in his|in her|in my|our seats|our house|our table|\
        live there now|his chair|her chair|his coat|our bench},
        {her|his|mom's|dad's|mother's|father's|grandma's|grandpa's|their} {coat|coats|shoes|shirt|hat|scarf|glasses|\
        clothes|dress|apron|slippers|watch|cane|chair|cup|piano|violin|tools|boat|fishing rods|handwriting|recipe|\
        perfume|pillow|letters|voicemail|number|garden|workshop|bike|toothbrush|room|name} ~ {give away|gave away|can \
        not|still|away|unworn|gone|left|fading|shaking|without|in the hall|in a box|closet|wardrobe|empty|dust|dusty|\
        nettles|weeds|silent|hanging|untouched},
        {put|packed|gave|threw|put away} away ~ {his|her|their|fishing|toys|clothes|cot|records|letters|rods|shoes|\
        dress|skates|things}, garden ~ {nettle|weed|overgrown|brambles|ruin|dead|brown},
        all {nettles|weeds|dust|ruins|ash|rust|gone},
        {that is|that was} all {he|she|they|i|we} {left|have|had|said|wrote|got},
        {left|leave} {his|her} {toothbrush|key|keys|ring|coat|scarf|half|note|things|side|shoes}
        # body and mind; not none; ended hopeful 0.7
        2.5 so tired,
        {tired|weary|exhausted|worn out|sick} of {being|it|this|everything|trying|waiting|pretending|fighting|smiling|\
        living|myself|the same|all|always|hoping|starting}, being the strong one,
        being the {strong|only|quiet|ugly|odd|plain} one,
        {feel|felt|feeling|feels} {nothing|empty|hollow|small|old|low|lost|heavy|flat|like crying|like nothing|ashamed|\
        guilty|dead|useless|unseen|ugly|stupid|homesick|lonely}, and i feel nothing,
        {homesick|heartsick|lovesick|lonesome|forlorn|glum|downhearted|despondent|inconsolable},
        {listless|apathetic|weary|worthless|heavyhearted|wistful|nostalgic|regretful|grieving},
        {eye|leg|hand|knee|hip|ear|back|finger|lung|voice|memory|heart|body} ~ {weak|failing|fail|worn|stiff|ache|\
        too weak|too old|too stiff|not what|no longer|give out|giving out|slow now|tired|let me down|broken},
        too {weak|old|tired|late|sick|ill|sad|stiff|frail|poor|heavy|ashamed} {for|to|now|and|even},
        {these days|any more|now} {i|we} {only|just|rarely|hardly|seldom|never|barely},
        {can|could} not {sleep|eat|work|write|sing|paint|walk|laugh|cry|feel|bear|look at|listen to|throw|give|\
        remember|pray|afford|cope|go on} ~ {any more|now|away|since|without|it|any longer|her|his},
        {by thirty|by forty|by now|by this age|at my age|at thirty|at forty} ~ {would|should|thought|have|had|hoped},
        thought ~ {would have|we would|i would|he would|she would|it would} ~ {by now|married|figured|different|last|\
        stay|forever|children|more|someone|be happy|happier|be together|always},
        {i|we} thought {we|it|he|she|they} {would|had|were|was|loved|meant},
        would have {figured|been|liked|loved|turned|known|laughed|wanted|become|gone|married},
        had {hoped|dreamed|wanted|planned|meant} to, it was {supposed|meant} to be,
        never {became|learned|happened|made it|finished|married|came back|returned|be the same},
        nothing {come|came} of it, {not|never} the same {without|since|after|again|any more},
        {wasted|wasting|lost|empty|lonely} {year|years|day|days|life|night|nights|evening|evenings|hours|winter|sunday|\
        weekend|corridor|road home|walk home|drive home},
        {crying|cry|cries|cried|sobbing} in the {bathroom|kitchen|car|toilet|shower|dark|night|stairwell|hall|\
        next room|cloakroom|cellar|garden|bus|train},
        {hear|heard|hearing} {her|him|them|mom|dad} {cry|crying|sob|sobbing|weeping|argue|fighting|cough|coughing},
        says she is fine but, says {he|she} is fine
        # time and loss; not none; ended none
        2.5 {letter|postcard|parcel|card|text|message|email|call|gift} ~ {unopened|unanswered|returned|\
        returned to sender|unread|unsent|back unopened|never sent|no answer|not delivered|never arrive|never arrived},
        {come|came|sent} back unopened,
        {last} of the {leaf|leaves|apples|snow|light|summer|flowers|swallows|guests|friends|his|her|roses|jam|wine|\
        money|family|old}, {funeral|burial|grave|graveside|cemetery|coffin|casket|obituary|hospice|ashes|urn},
        {headstone|widow|widower|orphan|eulogy|memorial|condolence|mourning|bereavement|miscarriage|stillborn},
        hardly anyone {came|come|there|left|knew|spoke|called},
        {few|fewer} {came|people came|and fewer|of us left|friends left|each year},
        {funeral|shop|hall|church|house} ~ {rain|rained|empty|hardly}, it rained {on|at|all|the day},
        {old|faded|yellowed|torn|creased} {photo|photograph|photos|letter|letters|picture|album|snapshot|tape|\
        home movie|recording},
        {photo|photograph|album|letter|dress|toy|song|smell|recording|voicemail} ~ {before|back when|remind|reminds|\
        used to|younger|from when|of us|of him|of her},
        {remember|remembered|remembering} {how|when|what|his|her|their|our|the way|the day|the smell|the sound|\
        the last|us},
        {i|we} still {miss|love|remember|think|dream|cry|wait|hear|see|have his|have her|keep his|keep her|talk to|\
        write to|lay|set|call},
        {hometown|childhood|youth|the farm|the shop|the village|our street|the school|the old house} ~ {gone|sold|\
        empty|closed|changed|over|not there|disappear|vanished|forgotten|far away|behind|demolished|flooded},
        {autumn|november|winter|sunday evening|gray|rain|drizzle|fog|dusk|dead leaves|bare trees|bare branches|\
        first frost|wet leaves} {again|alone|and i|in my|on the grave|without|inside me|all week|and no|outside and \
        inside|for weeks},
        {dark|gray|wet|cold|bare|dull} {morning|afternoon|day|month|house|november|january|february|street|kitchen|sky|\
        winter|room} {and|again|without|no|alone|without},
        {bus|train|plane|ship|car} ~ {took him|took her|took them|left without|disappear|smaller},
        {wave|waved} {until|goodbye|from the|at the},
        {empty|half empty} {bottle|glass|train|bus|platform|classroom|stage|shelf|bed|fridge|mailbox|inbox|chair|page|\
        pew|theater|seat|house|hands|arms|street|harbor|wallet},
        {money|rent|bill|debt|wage|savings|pension|loan} ~ {run out|ran out|not enough|gone|can not pay|overdue|short|\
        behind|worry|nothing left|tight|can not afford}, can not afford,
        {shut|closed|close|closing|sold|sell|selling} ~ {down|for good|forever|house|farm|shop|boat|for the last time|\
        mom's|dad's|piano|factory|mine|village school|pub|library}
        """
}
