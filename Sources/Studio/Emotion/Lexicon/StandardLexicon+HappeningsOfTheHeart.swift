/// The same for hope and sorrow: recovery and illness, arrivals and leavings, what grows and what is gone.
extension StandardLexicon {
    static let hopefulHappenings: String = """
        # getting better; not melancholic 0.8; ended none
        3 {scan|result|test|biopsy|blood test|x ray} ~ {clear|fine|negative|normal|clean|good},
        {doctor|nurse|surgeon|vet|teacher|midwife|oncologist|therapist|physio|consultant|specialist} ~ {better|improve|\
        improving|pleased|home|stable|working|well|healing|progress|good news|behind|hear us|catching up|walk again|\
        stronger|hopeful|recover|optimistic|good chance|over},
        {home|out|back} {from|of} {hospital|the hospital|intensive care|rehab|surgery|the icu}, off the ventilator,
        {stitch|cast|bandage|plaster|tube} {be|come|came|is} {out|off},
        {walk|step|stand|sleep|breathe|eat|speak|talk|laugh|sing|drive|see} ~ {without the|without a|again|unaided|\
        on her own|on his own|by himself|by herself} ~ {crutch|stick|cane|frame|pill},
        {walk|step|stand|sleep|breathe|eat} ~ without his ~ {crutch|stick|cane|frame|pill},
        {walk|step|stand|sleep|breathe|eat} ~ {without her|without pain} ~ {crutch|stick|cane|frame|pill},
        {walk|step|stand|sleep|breathe|eat|speak|talk|laugh|sing|drive|see} ~ {without the|without a|without her|\
        without pain|again|unaided|on her own|on his own|by himself|by herself} ~ {help|mask|walker|pain|today|time},
        {walk|step|stand|sleep|breathe|eat|speak|talk|laugh|sing|drive|see} ~ without his ~ {help|mask|walker|pain|\
        today|time},
        {speak|talk|laugh|sing|drive|see} ~ {without his|without her|without pain} ~ {crutch|stick|cane|frame|pill},
        {squeeze|squeezed} my hand, {open|opened} {his|her} eyes, fever {break|broke|have broken|is down|is gone},
        {infection|swelling|pain|tumor|fever} ~ {gone|shrink|shrunk|down|go down|clear up|better},
        {day|week|month|year} {sober|clean|smoke free|in recovery|cancer free},
        {day|week|month|year} without {a|} {drink|cigarette|drop|smoke|alcohol|panic|tears|crying}, clean for a,
        treatment {be|is} working, {on the mend|over the worst|out of danger|out of the woods|turn the corner},
        {turning a corner|turned a corner|back on <own> feet|back on <own> foot|getting stronger},
        {getting there|nearly there|almost there|halfway there|slowly but surely},
        {little by little|bit by bit|one step at a time|step by step|inch by inch},
        {see|can see|saw} the {end|shore|light|way out|finish|top|summit|other side}, light at the end, end is in sight,
        {worst|hardest|hard part} ~ {behind|over|past|done}
        # what comes; not melancholic 0.8; ended none
        3 going to be {better|okay|fine|all right|good|different|great|a good|worth|ours},
        going to be {a dad|a mom|a father|a mother|parents|grandparents|an aunt|an uncle|a big brother|a big sister},
        {will|would} be {okay|fine|better|all right|worth it|easier|lighter|different|stronger},
        {next|this} {year|spring|time|month|week|summer|autumn} {will|i will|we will|is going to|be going to|we might|\
        i might|could|may}, {one day|some day|someday} {i|we|she|he|it|they} {will|would|be going to|might|can},
        {get|getting|come|live|make it|work|manage|go} through {this|it} {together|somehow|in the end},
        we will {get through|manage|make it|be okay|find a way|get there|rebuild|see},
        i will {get there|manage|be okay|make it|find a way|try again|be ready},
        {i|we|she|he|they} {think|believe|know|feel|feel like} {we|it|she|he|they|things|i} {can|will|might|could|\
        be going to}, maybe {we|i|it|he|she|they|things} {can|will|could|might},
        might {really|actually|just|finally|even} {work|happen|be|open|get|make},
        {save|saving|save up} ~ {for|a little|every week|every month|up|toward},
        {send|sent|post|posted|hand in|handed in|submit|put in} ~ {application|manuscript|cv|resume|portfolio|essay|\
        proposal|entry}, {sign|signed|sign up} ~ {lease|contract|class|course|team|volunteer|up for},
        {apply|applied} {for|to}, {interview|audition|viewing|appointment} {be|is} {next|on|tomorrow}, fingers crossed,
        wish me luck, {expect|expecting} ~ {baby|child|twin|girl|boy}, due in <season>,
        {baby|child|grandchild} ~ {due|on the way|born|kick|kicking|arrive|first},
        {try|give} it {another|one more|a proper|a fair|a} {chance|go|shot|try},
        give ~ {chance|second chance|another chance}, second chance, fresh start,
        start {again|over|afresh|anew|from scratch}, {begin|try} {again|anew|afresh}, try one more time,
        {bank|council|landlord|landlady|landlord|boss|court|judge|school|committee} ~ {approve|approved|say yes|agree|\
        agreed|accept|accepted|let us|says we can|grant|granted}, says we can keep,
        {loan|mortgage|visa|grant|scholarship|offer|permit|asylum|application} ~ {approve|approved|accepted|\
        come through|came through|granted},
        {we|i} {might|may|will|can|could} {really|finally|soon|actually|} {open|move|build|buy|start|have|keep|get|go} \
        ~ {bakery|shop|house|home|garden|place|own|cafe|business|family|school|farm|together|dog}
        # what grows; not melancholic 0.8; ended none
        3 {crocus|snowdrop|bud|sprout|seedling|shoot|blossom|bulb|tulip|daffodil|swallow|robin|primrose|cuckoo|lamb|\
        green} ~ {come|up|open|appear|back|through|push|bloom|window|first|snow|return},
        first {crocus|snowdrop|bud|sprout|seedling|shoot|blossom|tulip},
        first {daffodil|swallow|robin|primrose|strawberry|tomato|leaf|warm day},
        first {sunny day|lamb|bee|flower|light|customer|order|smile|word|step|tooth|payslip|paycheck|date|swim|sale},
        {plant|planted|planting|sow|sowed|sowing} ~ {bulb|seed|tree|bean|garden|sapling|apple|tomato|sunflower|rose|\
        acorn|oak|vegetable|tulip|pea|herb|lettuce|potato|pip}, come spring,
        {day|evening} {be|is|are} ~ {longer|lighter|brighter|warmer}, {longer|lighter|brighter|warmer} {day|evening},
        rainbow, sun ~ {come out|came out|break through|breaking through|come through|after}, ice ~ {melt|break|thaw},
        thaw
        # people coming back; not melancholic 0.8; ended none
        3 {write|wrote|call|called|text|texted} back, {make|made} up {with|after|at last|again}, {say|said} sorry and,
        {apologize|apologise|forgive|forgave|hug|hugged} ~ {and|me|each other|we|at last|finally},
        {patch|work|talk|sort} {it|things|everything} {up|out|over|through},
        {can|could|might} {fix|mend|repair|save|rebuild|heal} {it|this|us|things|that},
        {hold|held|holding|take|took} {my|his|her|our} {hand|hand and},
        {ask|asked} {me|her|him} to {be|marry|move in|dance|stay|come back|join},
        {meet|met} someone {who|new|kind|lovely}, {first|second|third} date, move in together,
        {come|coming|came} {home|back} ~ {for good|tomorrow|soon|at last|for the holidays|for christmas|this week|\
        on friday|to us|alive|safe}, {made|make} it {back|home|through},
        {new|kind} {teacher|doctor|nurse|friend|therapist|neighbor|boss|colleague} ~ {help|listen|believe|understand|\
        kind|nice|smile|ask|wave|bring}, {wave|smile} ~ {back|at me|first time},
        {believe|believes|believed} in {me|us|him|her|myself|people},
        {stranger|neighbor|someone|woman|man|boy|girl} ~ {give|gave|offer|offered|help|helped|pay|paid|carry|carried|\
        bring|brought} ~ {me|us|my|seat|ticket|soup},
        {learn|learning|learned|teach myself|practice} ~ {to read|to swim|to walk|to ride|to drive|spanish|french|\
        to write|to play|to cook|again|sign language|italian|english|german},
        {new} {school|town|job|home|flat|beginning|life|start|chapter|house|city|country|name|page|year|glasses|friend|\
        class|baby|team} ~ {tomorrow|starts|and|begin|want|chance|today|monday|soon|next},
        {for the first time in|first time in} {a|} {week|month|year|age|long|day|forever},
        {made my bed|opened the blinds|opened the curtains|got dressed|went outside|got up} ~ {today|again|first|\
        at last}, out of debt, debt ~ {gone|paid|shrink|nearly}, a year ago i could not,
        {last year|a year ago} ~ {could not|would never},
        now i can {walk|read|see|sleep|talk|say|breathe|run|eat|drive|stand|sing|smile|hear|write|swim},
        starting to {like|feel|believe|smile|sleep|hope|see|heal|laugh|trust|look},
        beginning to {like|feel|believe|hope|see|heal|trust|look}
        """

    static let melancholicHappenings: String = """
        # absence; not none; ended none
        3 no one {remember|come|call|ask|notice|write|answer|reply|turn up|show up|clap|dance with|want|need|visit|\
        speak to|talk to|wait for|listen|laugh|see|hear|text|say|tell|choose|miss} ~ {me|my|us|birthday|him|her|back|\
        today|any more|it}, no one {came|comes|called|calls|remembered|noticed|wrote|answered},
        no one {asked|turned up|showed up|visits|visited|replied|listens|stayed}, no one needs me any more,
        {do|does|did} not {remember|know|recognize|recognise} {me|who i am|us|my name|his own|her own|who i was|\
        his son|her daughter}, not know who {i am|we are|i was}, {call|called} me by {his|her|my} ~ name,
        not {smell|sound|look|feel} {of|like} {him|her|home|me}, {does|do} not smell of {him|her|it},
        before i {remember|remembered|realize|realized},
        {still|always|again} {set|lay|cook|buy|make|pour|save|keep|listen|turn|talk|wait|reach|dial|check|expect|look} \
        ~ {two|for two|his|her|for him|for her|plate|place|chair|seat|side|him|number|voice|phone|letter|door},
        {set|lay|laid} two {plate|place|cup},
        {dial|dialed|dialled|ring|rang|called} {his|her|mom's|dad's|the old} number, voicemail just to,
        still on the {hook|voicemail|answering},
        {chair|side|bed|seat|plate|desk|place|room|nest|cot|crib|kennel|basket|swing|bench|house|kitchen|cup|pillow|\
        nursery} ~ {be|stay|still|stand|is|are|was} ~ empty, empty {chair|side|bed|seat|plate|desk|place|room|nest|cot},
        empty {crib|kennel|basket|bowl|swing|bench|nursery|hook|stool|cage|stable},
        house {be|feel|seem|is|feels} {too|so} {quiet|big|empty|silent|cold}, too {quiet|big|empty} {now|without},
        {say|said|saying} {goodbye|farewell} {to|at|for|and}, {put|had to put|have to put} ~ <pet> {to sleep|down},
        put <pet> ~ {to sleep|down},
        had to {give|sell|leave|let|put} ~ {away|back|go|behind|up|dog|cat|house|piano|down|farm|shop|horse|puppy|her|\
        him},
        {give|gave|sell|sold} ~ {puppy|piano|horse|his tools|her piano|family house|home|farm|his guitar|her dress} ~ \
        {back|away|today|last|to},
        {child|kid|son|daughter|brother|sister|friend|girl|boy|everyone|mom|dad|grandson|best friend|flatmate|\
        neighbor} ~ {moved out|move out|moved away|move away|left home|moved to|gone back|went back|flew back|\
        emigrated|grown up|left for}, calls ~ {shorter|rarer|fewer},
        {call|letter|visit|text|message} ~ {get|getting|got|grow|become} ~ {shorter|rarer|fewer|less},
        now it {be|is} {a card|just|only}, {card|call} at christmas, grow apart, drift apart, drifted apart, grew apart,
        lost touch, not what we were, like strangers now,
        {is|are|be} {not here|not around|no longer here|not there} ~ {to see|any more|now|this year|to},
        {first|another} {christmas|birthday|easter|holiday|summer|winter|spring|anniversary|thanksgiving|new year|\
        mother's day|father's day} {without|since|alone|after}, without {him|her|them|you|mom|dad|grandma|grandpa|us},
        {would|should} have been {his|her|their|our|forty|fifty|sixty|eighty|thirty|seventy|ninety|ten|twenty} ~ \
        {birthday|today|anniversary|year|this}
        # gone by; not none; ended none
        3 the last {summer|winter|spring|autumn|day|evening|night|walk|train|bus|photo|photograph|letter|box|page|time|\
        holiday|christmas|class|dance|supper|word|visit|voicemail|message|birthday|song} {at|of|on|with|we|i|he|she|\
        before|in|together|from|that|anyone|ever}, it was the last, {one|the very} last time,
        {tear|tearing|tore|pull|pulling|knock|knocking} down ~ {school|house|church|cinema|hall|tree|farm|building|\
        theater|station|barn|hospital|library|shop|stadium|pub},
        {school|shop|cinema|library|bakery|cafe|pub|factory|theater|bookshop|mine|mill|post office|village school|\
        shipyard|station|club} ~ {closed|close|close down|shut|gone|demolish|empty|boarded up|for good|a car park|\
        flats now|a bank}, boarded up, for sale sign, turned into {flats|a car park|offices},
        while there {be|was} {still|} time, too late {to|for|now},
        {i|we} {should|could} have {call|called|say|said|tell|told|be|been|visit|visited|stay|stayed|listen|listened|\
        go|gone|ask|asked|know|known|come|written|hug|apologize|try|tried|let|save|do},
        wish {i|we} {have|had|could have|be|were},
        {never|not} {get|got} to {say|tell|see|meet|ask|know|hold|thank|finish},
        never {told|said|asked|thanked|called} {him|her|them|you}, i never {told|said|asked|thanked|forgave},
        used to {talk|call|write|play|laugh|live|sing|dance|sit|meet|walk},
        used to {love|be|come|swim|share|go|run|paint|dream|cook|have}, those days {are|be} {gone|over},
        leaves are down, {leaf|petal|snow} ~ {fallen|rot|gray},
        {swing|playground|park|beach|pool|square|pier|stand} {be|is|are|stand} {empty|deserted|closed} ~ {now|again|\
        today|this}, {box|suitcase|bag} {be|are|is} packed, {room|house|hall|flat} ~ echo, echo ~ {empty|room},
        {look|looks|looked} like {my|his|her} {mother|mom|father|dad|grandmother|brother} ~ {now|and},
        {hand|leg|eye|knee|back} ~ {too|not} ~ {to paint|to write|to read|to dance|to play|any more|to knit|to walk|\
        to garden|to sew|what they were}, getting {old|older}, growing old,
        {can|could} not ~ {manage|climb|read|drive|hear|dance|play|walk|remember} ~ {any more|now|any longer|stairs},
        another year {older|gone|over}, {getting|grown} old, years {slip|slipped|went|go} by
        # low; not none; ended hopeful 0.7
        3 {can|could} not {get out of|leave|face|get up|stop crying|bring myself|eat|get dressed} ~ {bed|house|today|\
        anyone|people|it}, not {see|know} the point, {no|any} point, what be the point,
        {not|never} {good|clever|pretty|thin|smart|brave|strong} enough,
        {stay|stayed|lie|lay|spent} ~ in bed all {day|weekend|morning|week}, not {get|got} out of bed,
        not {wash|shower|get dressed|eat|sleep} ~ {day|today|week|days|all}, {feel|felt} nothing,
        {feel|felt|be|am|was} {miles away|invisible|out of place|like a stranger|like a ghost|like an outsider|\
        left out|left behind|unwanted|unloved|forgotten|homesick|hollow|numb|useless|worthless|so small|like a failure|\
        like a burden}, i felt miles away, {do|did} not {fit|belong} {in|into|here|there|anywhere},
        everyone {else|but me|except me} ~ {have|has|got|laugh|happy|invited|couple|friend|pair},
        {no|not any|without} {friend|friends},
        {sit|sat|eat|ate|lunch|dinner|spend|spent|drink|listening|walk|sing} ~ alone,
        {alone|by myself} {in|at|on|with|again|this|for} ~ {kitchen|birthday|christmas|table|canteen|lunch|car|bed|\
        house|room|dark|bench|new year|weekend|night},
        {keep|kept} {start|starting|typing|writing|writing and} ~ {delete|deleting|deleted|erase|tear|tearing|throw},
        {type|typed|wrote|write} ~ {delete|deleted|not send|never send|never sent|not sent|tore},
        {he|she|they} {do|did|does|have|has} not {write|written|call|called|reply|replied|answer|answered|text|texted|\
        read|look|come|show|speak|spoken|wave} ~ {back|me|since|me back|at me|in weeks|once|for|to me|today|home},
        {fail|failed|flunk|flunked} ~ {exam|test|again|class|course|driving|maths|math|everyone|her|him|them|it|\
        audition},
        {did|do|didn't} not {get|make|win|pass} {the|in|into|it} ~ {job|part|team|place|loan|house|role|promotion|list|\
        final|college|school}, {turn|turned} {me|us|it|him|her} down, {got|get} {rejected|dumped|fired|sacked},
        {let|lay|laid} {me|us|him|her|them} {go|off}, made redundant,
        lost {my|his|her|our} {job|home|house|savings|mom|dad|baby|wife|husband|friend|way|dog|cat|brother|sister|son|\
        daughter}, another rejection, rejection letter,
        {broke|break|breaking|split} up {with|after|and|last|today|by|again},
        {he|she|they} {moved on|has moved on|have moved on|is moved on|'s moved on},
        {he|she} {left|is with someone|has someone|met someone else|found someone|walked out|blocked me|is gone},
        {take|took|taken} {the|my|his|her} ring off,
        {our|his|her} {song|side|cup|mug|chair|coat|scarf|jumper|sweater|shirt|slippers|smell|number|coffee|glasses|\
        room|bike|toothbrush} ~ {alone|without|still|any more|in the|on the radio|fading|in my|now|kitchen|again|\
        wardrobe},
        {cry|cried|crying|sob|sobbed|weep|wept} {in|on|at|all|for|before|over|until|when|again|alone|and|into|quietly|\
        through}, {rain|drizzle|gray} again, it was embarrassing, it is embarrassing, how much i hoped he,
        hoped {he|she|they} would {call|come|write|notice|stay}, work ~ {meaningless|pointless}, moved papers,
        {not|never} get through {the|a} {verse|song|speech|hymn|day|sentence|letter|eulogy|reading}, hands are empty,
        not happy {here|with|any more|at|in}, any of the photographs
        """
}
