/// Small turns of phrase that carry a feeling although none of their words does: `it's a start`, `one too many`.
extension StandardLexicon {
    static let calmTurnsOfPhrase: String = """
        # enough as it is; not none; ended none
        4 {relaxed|calm|rested|peaceful|at peace|at ease|unhurried} ~ for the first time {in|since},
        {still|always} enjoy
        3 lying in bed {listening|and listening|reading|watching}, in no hurry, no reason to hurry
        2.5 lie in bed reading, lie in bed listening
        2.5 no {regrets|complaints|worries|fuss|bother|drama|need to}, {glad|thankful} of it, and that is fine,
        and that is all, that was all i needed, all i needed, all i need, so i slept,
        day without {news|talking|phone|plans|shoes|a clock|traffic|visitors},
        do not need {anything|much|the radio|to talk|more|words|company},
        {easy|at ease|comfortable} {together|with each other|now|in my skin}, back to normal,
        everything else {is|can|could} wait, it can wait, for a good {ten minutes|hour|while|long time},
        for a {while|long time|good hour} and,
        just {stayed|sat|lay|breathed|listened|looked|floated|watched} {there|and|for|on|in|at}, then i just,
        {stayed|sat|stood|lay} there {and|for|a while|listening|until}, left it there, one glass of,
        {window|windows} {down|open} and, with the windows {down|open}, hum to itself,
        {haircut|chat|walk} and a {chat|walk|coffee|tea}, where they went, half asleep next to,
        half asleep {on|in|by|beside}, the whole hour long, it is good to be,
        good to {sit|rest|be home|be back|do nothing}
        1.5 {ate|eat|have|had} my {sandwich|lunch|breakfast|supper|dinner|toast|porridge},
        {after|before} {lunch|supper|breakfast|dinner} {i|we} {sit|sat|read|walk|walked|sleep|slept|nap},
        {milking|harvest|shift|work|day} {be|is|all|} done, {cow|sheep|hen|children|guest} {out|in|fed|gone},
        {smell|smelled|scent} of {bread|basil|coffee|lavender|hay|soap|rain|pine|cut grass|apples|baking|cinnamon|\
        wood smoke}, {muffle|muffled|hush|soften} the {street|world|town|house|city|sound},
        {haircut|nap|bath|stroll|snooze|cuppa|picnic|siesta}
        """

    static let energeticTurnsOfPhrase: String = """
        # more than enough; not none; ended none
        3 it is not even {noon|lunchtime|breakfast|nine|eight|seven|ten|light},
        {all|done|finished|everything} before {noon|lunch|lunchtime|breakfast|nine|sunrise},
        where {this|all this|all the|the} energy {come|came}, where ~ energy {come|came} from,
        {fence|wall|shed|bike|car|garage|kitchen|oven|gutter|lawn|house} {painted|fixed|cleared|scrubbed|washed|mowed}
        2.5 what a {sight|sound|crowd|feeling|laugh|storm|finish|noise|spectacle|time|weekend|mess},
        {still|and} going strong, and is still going,
        {nine|five|six|seven|eight|ten|twenty|hundred} times {because|in|and|already|today}, without stopping, non stop,
        nonstop, all in one {evening|day|go|night|week}, in one {evening|weekend|hour|afternoon},
        {fell|fall} off it {twice|three times|again},
        {i|we} got a {bike|puppy|drum|trampoline|skateboard|guitar|kite|scooter|horse|motorbike},
        i am {five|six|seven|eight|nine|ten} today, going to be on {the radio|tv|television|stage|the news},
        be on the {radio|tv|television}, straight {to|up to|into} the {town hall|office|water|stage|front|pub|sea|top},
        {stick|shove} ~ {overtime|job|it|offer}, where {he|she|they} could {stick|shove|go},
        who {do|does} {he|she|they|you} think {he|she|they|you} {is|are}, {talk|talking} to ~ like that,
        {as long as|as big as} my {arm|head},
        {heard|hear} ~ {down the street|in the harbor|next door|three streets|across the valley},
        {everyone|everybody} {yell|yelling|at once|on their feet|out of their seats},
        {all|both|four|three} of us {run|ran|scream|laugh|dance|jump|sing|shout|piled|on},
        {ceiling|wall|everywhere} {covered|sticky|shaking}, up to the ceiling, pile into, piled into,
        {sold|selling} {out|all of them} {tonight|in one|in an hour|again|already}, sold out,
        {threw|throw|throwing} ~ {pool|crowd|air|at the crowd|confetti|rice|sweets},
        {fastest|loudest|wildest|biggest|craziest|funniest} {lap|night|day|thing|crowd|party|hour|race|laugh|wave|run|\
        goal|time}, {smoking|screeching} tires, fell off {the|my} {chair|bike|stage|sofa|bed} laughing,
        {laughed|laugh} the whole {hour|time|way|evening|night}
        """

    static let mysteriousTurnsOfPhrase: String = """
        # something does not fit; not none; ended none
        4 <pet> ~ {stare|growl|bark|hiss|whine} ~ {corner|wall|nothing|doorway|dark|stairs},
        {room|house|hall|church|box|tower|shop|office} {was|is|be} locked and {empty|dark|silent|bare},
        play ~ {room|hall|house|church} ~ empty, music ~ {room|hall|house|church} ~ empty
        3.5 {another|a different} {man's|woman's|person's|girl's|boy's} name, {someone else's|a stranger's} name,
        that no one ~ {created|wrote|made|sent|ordered|remembers|recognizes|owns|bought|invited|asked for|admits to},
        who no one ~ {remembers|recognizes|knows|invited|has met|can name}
        2 would not come {away|near|closer|inside|when i called}, will not go near, would not go near
        2.5 live alone but, but {i|she|he} live alone, {photo|picture|painting|drawing} of me in,
        in a place i have never, go out {three times|by itself|one by one},
        {camera|screen|monitor} ~ {show|shows|door|nobody}, i am sure i {close|closed|lock|locked|turned|left|put},
        know by heart but, can never find {again|twice}, a second too {long|late},
        {do|did} not know where it {is|was|came}, keep going quiet, go quiet {when|whenever}, in every picture,
        not on {the plan|the map|my phone|any list}, {not} a {fox|cat|dog|dream|joke} and
        3 one too many, one more than {yesterday|before|there should|i},
        one {fewer|less|more} than {yesterday|before|there should},
        more {stairs|steps|doors|rooms|shadows|footprints|people} ~ than,
        {facing|face|turned|looking} the other way {this|when|again|now|today}, facing the wall,
        dated {tomorrow|next|a hundred|before|yesterday},
        {was|were|is|are} already {on|in|written|there|open|lit|dug|waiting|gone|known},
        already {written|waiting|knew|known} ~ {name|before|for me},
        why {be|was|is} ~ {warm|open|wet|lit|locked|gone|silent|on|empty|there},
        {still|yet} warm {when|but|though|and no}, {and|but} no one {have|has|had|owns|lives|plays|knew|was},
        the same {woman|man|figure|face|child|girl|boy|car|bird|cat} {at|in|on|behind|outside|again} the same,
        at the same window, {he|she|it|they} {know|knows|knew} about {the|my|what},
        know about the {lake|letter|fire|key|child|accident|house|money|door},
        never let {us|me|anyone} {in|into|see|touch|near|open|go},
        {will|would} not {go near|go in|cross|go into|come near|enter|look at|pass|say why|speak of|talk about|drink|\
        leave|step|be photographed} ~ {river|rock|house|wood|it|room|water|bridge|after|tonight|night|cellar|why|name|\
        field|stairs|door|lake|past}, go near {that|the|it}, {account|phone|light|status|window} ~ online,
        online last night, {last seen|seen last}, dead for {a|two|three|ten|many} {year|month|week|years} {and|but},
        {be|been|is|was} dead {for|since} ~ {and|but|yet},
        have been {watering|moving|feeding|using|opening|reading|leaving|sending|following|calling} ~ {dead|my|our|\
        letters|plants|at night|graves},
        {my|the|our} dead ~ {plant|phone|voice|house|account|letters|window|garden|dog|shoes|dress},
        {three|two|seven|thirteen} {knock|knocks|taps|rings|strokes|crows|ravens|candles}, {three|two} knocks, a pause,
        tell whether i {dreamed|imagined}, not tell whether,
        {dreamed|imagined|invented} {it|him|her|the phone|the whole|them} ?,
        {did|was} {i|it} {dream|dreamed|imagine|imagined|real}, on still days you can hear,
        you can hear the {church|bell|bells|voices|singing|children|drowned|engine|piano},
        {hold|holding|held} something back,
        {something|someone} {waits|is waiting|was waiting|lives|listens|answered|answers|answer|replied|looked back|\
        looked at me|spoke|breathed|blinked|smiled},
        {well|house|wall|wood|sea|mirror|dark|lake|silence|forest|mountain|river|fog|echo} {answer|answered|answers|\
        listen|listens|listening|listened|watches|watched|breathes|breathed|knows|knew|remembers|whispers|whispered|\
        call|calls|hums|hummed|speaks|spoke|swallowed},
        {no|not a} {furniture|name|driver|body|grave|owner|crew|face|moon|trace|sound|door|window|bell} {and|but|yet},
        and yet {i|we|there|it|the|he|she}, {it|he|she|they} {be|was|is} {there|here} yesterday, was there yesterday,
        {left|leave} a {feather|stone|coin|bone|key|candle|mark|riddle|lock of hair|black|single} {on|in|under|at|\
        glove|shoe|rose|feather|step|door|plate|pillow|doorstep}, only white,
        {in|to|with} a {language|voice|hand|script|room|color|street|tongue} {no one|none of us|nobody|i did not know|\
        that does not|i have never|not}, blue room,
        {blue|red|green|black|white|yellow|back|upstairs|third|end|last} {room|door} ~ {locked|never|forbidden|closed|\
        not allowed|no one|opened|key},
        smell of {lily|lilies|smoke|roses|perfume|tobacco|gas|burning|sulfur|cigar|incense|violets|earth} ~ {no one|\
        nobody|hall|room|nowhere|but|stairs|empty|again|night|door}
        1.5 {as though|as if} the {city|house|wood|sea|room|street|town|trees|walls|night|forest|mountain},
        neither of us {know|knows|knew|said|remembers|saw}, so quiet i could hear, {way|how} ~ look at me when,
        how {he|she|they} looked at me
        """

    static let hopefulTurnsOfPhrase: String = """
        # it may yet be; not none; ended none
        3 could be ~ best {year|season|summer|harvest|chapter} yet,
        this could be {it|the one|our|my|the start|the year},
        {may|might|could} {pick|choose|hire|take|call|publish|sign|want} {me|us|him|her},
        if {i|we|he|she} keep {training|practicing|going|working|saving|trying|at it|this up},
        keep {picturing|imagining},
        {put|make|made} ~ an offer on, {put|make|made} an offer,
        tiny {blanket|cardigan|sock|shoe|hat|bootee|sweater|jumper|coat|dress}
        2.5 {look|looks|looking} good so far, it looks good, {have|has} started {planning|knitting|saving|packing}
        2.5 {hour|day|night|week|weekend|evening} without {thinking about|crying|a drink|pain|checking|him|fighting|\
        arguing}, not {fight|argue|drink|cry|smoke|panic} {this week|today|once|all week},
        hardly {hurt|hurts|ache|limp|cough} now, on speaking terms again,
        {and|but} {she|he|they} {stayed|answered|listened|understood|came back|said yes|forgave}, without falling apart,
        just {starting|beginning}, first {ten|hundred|twenty|thousand} {users|readers|customers|followers|members},
        {finally|at last} {building|opening|fixing|planting|mending}, i have a good feeling, a good feeling about,
        {write|wrote} to ~ {he|she|they} answered,
        {go|come|going} home on {monday|tuesday|wednesday|thursday|friday|saturday|sunday}, {really|actually} going,
        booked the {ticket|flight|course|trip|train|appointment}, weight {be|is|was} {gone|lifted|off}, small steps,
        {by|for} {herself|himself|itself} now, on {her|his} own now
        2.5 it is a start, a good start, a start at least, you never know, who knows maybe,
        not need the {pills|stick|crutches|frame|mask|wheelchair|cane|inhaler|glasses|tablets|chair|tube|nurse},
        do not need the {pills|stick|crutches|frame|mask|wheelchair|cane|inhaler|tablets},
        {survive|survived|made it through|got through|came through} {the|a|this|winter|night|it|war|frost|storm|\
        surgery|operation|fire|flood}, will {outlive|outlast} {me|us},
        {go|goes|going} back {in|into|to|on} the {water|sea|stage|classroom|road|ice|field|track|saddle|world|ward} \
        {next|tomorrow|soon|again|on|this}, always {knew|believed|said} {i|we|he|she|it} {would|could|will|can},
        he always knew, she always knew, {we|he|she|they} could try, want to learn,
        wants to {learn|study|be|help|come|try|meet|stay|live|read|know},
        {someone|somebody|they|neighbor|we|i|kid|children} ~ {have planted|has planted|planted|plant} ~ {tree|trees|\
        along|flowers|garden|bulbs|seeds}, {teach|teaching|help|helping|learn|learning} each other,
        one {word|step|page|day|mile|brick|stitch|note|song|lesson|hour|line} {a day|at a time|more|every day|each day},
        {a school|a clinic|a doctor|a well|water|electricity|a teacher|a library|a garden|a playground|light} ~ in the \
        {camp|village|valley|town|shelter|ward} {now|again|at last}, in the camp now,
        {ceasefire|truce|peace|repair|graft|ice|dam|roof|bandage|stitch|weld|paint|line} {hold|held},
        {paper|visa|passport|permit|result|money|grant|offer|loan|application|asylum} ~ {came|come} through,
        {can|may|get to|allowed to|let me|let us} stay, i can stay, we can stay, taken seriously, take me seriously,
        takes me seriously, {stand|stood} up on {its|his|her} own,
        on {its|his|her|my} own {today|for|feet|again|at last|legs},
        going to {ask|tell|call|see|marry|meet|visit|kiss|phone|propose to} {her|him|them} {on|tomorrow|tonight|this|\
        again|one day|soon|today|at}, {say|said|says} thank you to, said thank you to me,
        {rain|sun|news|letter|help|word|spring} at last, at last {and|we|the|i|it}, will make it,
        {wheat|crop|apple|corn|vine|lamb|calf|foal|chick|kitten|puppy|tree|hedge|seedling} ~ {make it|live|survive|\
        stand|stood|born|grow|healthy|feeding|drank|drink|suck},
        {more|two|ten|three|five|four} {customers|people|members|students|readers|orders|subscribers|steps|words} \
        {today|than|already|this}, {after|from} ~ {i|we} {painted|paint} every,
        {painted|paint} ~ {yellow|white|green|blue} {and|after|before|for the},
        {hold|lift|move|bend|wiggle|feel} ~ {pen|spoon|cup|finger|toe|arm|leg|hand} again, can hold a,
        after all that {rain|pain|time|waiting|work|dark|snow}, {not|never} gave up,
        {learn|pass on|teach|inherit|take over} the {trade|craft|language|business|farm|recipe|songs},
        {we|they|i|he|she} {are|is|be} not {beaten|broken|finished|done|alone|lost} {yet|any more|after all},
        not {beaten|finished|done|too late|lost|over} yet
        """

    static let melancholicTurnsOfPhrase: String = """
        # what is no more; not melancholic 1; ended melancholic 1
        1.2 any more, anymore
        # what hurts; not none; ended none
        4.5 {feel|felt|feeling|am|was} {so|rather|very|quite|deeply|} {melancholic|melancholy},
        {scatter|scattered} <own> ashes
        3.5 {and|but} there {be|was|is} no one to {call|tell|phone|ring|ask|write to|share it with|hold},
        {dad's|mom's|daddy's|mother's|father's|grandma's|grandpa's|granny's|his old|her old} handwriting,
        that song {came|come|comes} on, his song {came|come|comes} on, her song {came|come|comes} on
        3 last {game|match|day|class|lesson|shift|summer|time|race|show|concert} ever, will not need ~ {again|any more},
        do not need ~ any more now that, {watch|watching} other people {come|go|walk|leave|laugh|hold|kiss|live},
        other people's {visitors|families|children|laughter|weddings|holidays},
        {ate|eat|eating} ~ alone {at|by|in|again|while}, had to {stand|sit} ~ {for a while|outside|in the car} before
        2 so little light, then woke to, then woke up to, just stood there {holding|staring|crying|looking}
        2.5 still can not {go|look|say|listen|open|sleep|throw|bring|talk|walk|believe|eat|sing|touch|move|hear},
        only {call|write|come|visit|talk|text|ring} ~ when {he|she|they},
        {do|did} not {ask|invite|tell|include|choose|pick|want|notice|need} me, doing with my life,
        with my life any more, only card, only one who came, {leave|sit|lie|cry} in the car outside, could not go in,
        loves me but, but not like that, not and even a,
        not even a {card|call|word|goodbye|thank you|letter|message|text|look},
        no one {look|looked|talk|talked|sit|sat|spoke|speak|smile|smiled} {at|to|with} me, no one is listening,
        look forward to nothing, not look forward to anything,
        still {buy|make|cook|lay|set|pour|order|save} {his|her|their|too much|two|for two},
        {everything|food|nothing} {taste|tastes|tasted} of nothing, {scatter|scattered} {him|her|his|them},
        there was no heartbeat, {nights|mornings|sundays|evenings} are the worst, do not eat and, on my own again,
        another {birthday|christmas|sunday|new year} on my own, from the bench again, do not fit
        # what is no more; not none; ended none
        2.5 since {he|she|they|mom|dad|you|the will|the funeral|the divorce|the accident|the war} {left|died|moved|\
        went|passed|has|had|stopped|got|never},
        {do|does} not {speak|talk|call|paint|sing|write|dance|laugh|cook|visit|play|drive|celebrate|go|garden} since,
        not speak since,
        no one {fish|play|sing|dance|swim|come|live|work|speak|bake|laugh|sit|knit|use|pray} ~ here any more,
        no one ~ any more, here any more, there any more, just rot,
        {boat|house|barn|apple|fruit|letter|flower|crop} ~ {rot|rots|rotting|rust|rusts|decay|crumble|collapse|fell in},
        {the only one|last one|the last|the only one of us} left, only one left who,
        all {that is left|i have left|that remains},
        {forget|forgot|forgets} {the way|my name|how to|where|our|her own|his own|who} ~ {home|name|cook|is|lived|\
        anniversary|i am|walk|knot|words|shop|kitchen}, forgot the way home, out of habit, from habit,
        {form|dismissal|rejection|standard|eviction|breakup|termination} {letter|email|notice|text},
        after {ten|twenty|thirty|forty|fifty|eleven|fifteen|twelve|eighteen} years {of|the|they|no|with},
        and {i|we} have a {plant|cat|cold|goldfish|dog},
        {all|everyone} ~ {friends|others|sister|colleagues} ~ {baby|babies|married|houses|engaged|children|partners} \
        and i, {want|wanted|wrote|said|did|ate|felt|feel|did} nothing {and|today|all|much|at all|again}, wrote nothing,
        wanted nothing, then there was no,
        {there was|was} no {christmas|birthday|next time|goodbye|second time|more time|answer|letter|one left|\
        going back}, i was going to {tell|ask|call|visit|thank|say},
        {was|were} going to {marry|travel|grow old|see|build|tell him|tell her|have} ~ {but|and then|one day|together},
        {further|farther} away {from|than|every}, never felt {further|so far|less|emptier|smaller|lonelier},
        no one said {anything|a word|goodbye|sorry|her name|his name},
        {name} {came up|in the list|on the list|on the stone|in the program} and,
        {miss|missed} {her|his|my|their} {school play|birthday|recital|call|funeral|wedding|graduation|goodbye},
        {drove|drive|walk|walked|went|cycled} past {it|our|the old|his|her|mom's},
        {sell|sold} {mom's|dad's|the|our|her|his|my} {house|herd|boat|farm|shop|piano|land|car|cottage|horse|flock|\
        tools},
        {shed|barn|stable|house|nursery|workshop|kennel|yard|classroom|kitchen} {be|are|is} so {quiet|empty|silent|\
        still|cold},
        {wait|waits|waited|lie|lies|lay|sit|sits|howl|howls|look|looks} ~ {by the door|at the door|at the gate|\
        at the window|at the station|for him|for her} {every|each|still|all|for|and he|and she}, waits by the door,
        by the door for {him|her}, by text {message|}, on the news now, {not|never} make it through, did not make it,
        my fault,
        {go|went|come|came} home to {toast|an empty|nobody|no one|silence|a cold|the tv|the dark|nothing|four walls},
        {further|quieter|smaller|emptier|grayer|colder|fewer|shorter} {each|every} {year|day|time|week|winter|visit},
        {half|some|most} of {us|the chairs|the shops|my friends|the houses} {are|is} {gone|empty|closed|dead|left|\
        dying}, {stayed|stay|left|remain} {behind|unsaid|unfinished|unspoken|unopened},
        {never|not} {asked|said|told|thanked|knew|finished} {him|her|them|it|enough|so|why|me},
        {gave|give} my {seat|place|part|key|keys|ring|spot} ~ {back|younger|someone else|up|away},
        heart to {fix|open|wash|move|throw|delete|tell|sell|change|clear},
        too ~ to {paint|write|dance|play|climb|sing|travel|carry|garden|read} {now|any more|these},
        {parked|sat|sit|stood} ~ outside {our|his|her|the} {old|former|} {house|flat|school|home|place} until
        """
}
