/// What happens in a diary that nobody can explain.
extension StandardLexicon {
    static let mysteriousHappenings: String = """
        # someone, something; not none; ended none
        3 someone {knock|follow|watch|whisper|hum|breathe|cough|lurk|creep|scratch|tap|stand|wait},
        {someone|somebody|something} {be|was} {behind|under|in|inside|outside|watching|following|at} <my>,
        someone {have|had} {be|been|move|moved|open|opened|write|written|take|taken|leave|left|unlock|unlocked|erase|\
        erased|cut|turn|turned} ~ <thing>, someone {have|had} been {here|in|there|inside|watching},
        someone else {be|was|live|sleep|in}, someone {call|say|whisper|write} <own> name,
        {something|someone} {move|scratch|growl|rustle|stir|glow|creak|shift|brush|crawl|howl|thump|click|splash|tap|\
        bang|slither|drag},
        {something|someone} ~ {in|on|under|behind|above|below|inside} the {attic|wall|cellar|loft|roof|dark|bush|shed|\
        basement|stairs|wood|tree|fog|mist|corner|ceiling|floor|chimney|hedge|water|well|wardrobe},
        {hear|heard} {someone|something|footstep|noise|a noise|tapping|breathing|whispering|crying|humming|singing|\
        a knock|a scratching|a child|children|music|a piano|noises|a voice|voices|steps|knocking|\
        scratching} ~ {upstairs|downstairs|attic|wall|cellar|hall|empty|night|but|door|behind|roof|under|from|floor},
        {hear|heard} {someone|footstep|knocking|scratching|tapping|breathing|whispering|a voice|whisper},
        {footstep|footprint|whisper|knock|scratching|tapping|voice} ~ {upstairs|attic|wall|cellar|hall|stairs|behind|\
        lead|snow|stop|outside|landing|window|nowhere|end|vanish},
        <thing> ~ {by itself|on its own|by themselves|on their own},
        {move|open|close|ring|play|turn on|switch on|start|light up|swing} ~ {by itself|on its own},
        <thing> ~ {locked|lock} {from the inside|behind|again},
        who {call|write|send|leave|leave|take|open|close|light|move|knock|is|was|live|watch} ~ <thing>,
        {door|gate|window|drawer|chest|room} {be|was|stand|have been|be left} ~ {open|ajar|unlocked} ~ {when|\
        this morning|again|and|though|i}, left ~ {gate|door|window} ~ {open|ajar},
        no one {be|was|answer|answered|is} {there|inside|in sight|on the line|on the other},
        no one {there|inside|in sight}, but no one {be|was|there|answer},
        no one {admit|can explain|could explain|know who|know why|know what},
        no one {know where|know how|can say|could say|dare|will say|will talk},
        no one {talks about|live there|lives there|live here|ever live|of us know},
        no one {else see|else hear|else saw|else heard|believe me|at _ believe|believe},
        none of us {know|remember|recognize|dare|can explain|understand},
        no one ~ {remember|recognize} {him|her|it|them|the man|the woman|buying|writing},
        {where|but} there {be|is|was} nothing, nothing {be|was} there,
        there {be|was} {no one|nothing} {there|behind|in it|inside|when}
        # things that do not add up; not none; ended none
        3 {do|does|did} not {fit|belong|exist|appear|show up|match|add up|make sense|open|lead} ~ {any|anywhere|\
        anything|here|map|photo|mirror|lock|record|list|camera|there},
        not {on|in} {any|the} {map|record|list|photograph},
        should not {be|have been} {there|here|possible|able|alive|open},
        {can|could} not {explain|account for} ~ {it|why|how|what|that}, can not be explained, no explanation,
        without explanation, {i|we} do not remember {buy|write|put|leave|lock|take|go|come|draw|send|pack|switch|say},
        not in my {handwriting|hand}, in a handwriting, {be|been} {here|there} before,
        {see|seen|meet|met|know|heard} ~ {before|somewhere before|in another life|in a dream},
        {hundred|thousand} years {ago|old|before},
        {stranger|man|woman|girl|boy|child|lady|driver|voice|he|she|beggar|priest|crow|clerk|conductor} ~ {know|knew|\
        call|called|say|said|whisper|whispered|write|wrote} <own> name,
        {fifth|sixth|seventh|extra|thirteenth} {person|man|woman|figure|guest|set of footprints|shadow|step|bell|face|\
        child|voice|door|moon}, too many {door|stairs|shadow|chair|teeth|room},
        behind <my> {wallpaper|wall|mirror|bookcase|panel|painting|picture|wardrobe|fireplace|brick|shelf},
        under <my> {floorboard|floor|stairs|hearth|carpet},
        {same|exact} {time|hour|minute|dream|number|man|woman|face|car|song|word|stranger} ~ {again|every night|\
        each night|every|three|last|as}, {stop|stopped} at {the same|exactly|3|three|midnight},
        {clock|watch} ~ {stop|backward|wrong|thirteen}, {every|each} night at, at {three|two|four|3|2|4} in the morning,
        {three|two|four} in the morning, witching hour,
        <pet> ~ {stare|growl|bark|hiss|whine|tremble|howl|back away|refuse|afraid} ~ {corner|wall|door|nothing|dark|\
        ceiling|stairs|window|attic|cellar|empty|at},
        {light|lamp|candle} ~ {on|in|at|from} ~ {empty|abandoned|deserted} {house|building|window|room|factory|church|\
        chapel|mill|hotel|school|cottage},
        {light|glow|lantern|flame|shape|figure|shadow|silhouette} ~ {over|above|on|in|behind|under|across|between|\
        beneath|through} <my> {hill|wood|marsh|water|tower|field|window|ice|mountain|tree|lake|mist|street lamp|roof|\
        graveyard|cemetery|corridor|wall|sea|moor|bridge|curtain|fog},
        {empty|abandoned|deserted|derelict|ruined|haunted} {house|building|factory|church|chapel|mill|hotel|asylum|\
        station|cottage|school|hospital} ~ {across|on the|at the|next|hill|door|light|window|night},
        {wood|forest|bird|street|cricket|village|lake|room|house|dog|tree} ~ {go|fall|went} {quiet|silent} {when|as|\
        at once|suddenly|all at once}, {suddenly|all at once} ~ {silent|quiet|dark|gone|cold},
        {what|why} ~ {about to tell|hiding|keep from|not tell|not say|trying to tell|really want|mean by|whisper},
        about to tell me, {not|never} {tell|say|explain} {me|us|anyone} {why|what|who|where|everything},
        as if {he|she|they|it} {know|knew|have been waiting|recognize|can see|could see|expect},
        like {he|she|they} {know|knew} {something|me|us}, know something {i|we}, something {i|we} {do|did} not,
        {change|changed} the subject, go quiet when i,
        {would|will} not {say|tell|talk about} {who|what|why|where|how|it}, took ~ secret,
        {keep|kept} ~ from {me|us|everyone},
        {letter|parcel|package|postcard|note|message|call|text|envelope|invitation|map} ~ {with no|without a|without|\
        no} {name|address|sender|signature|stamp|number|return}, {from|by} someone {who|i},
        {letter|parcel|envelope|postcard} ~ for {a|the} {woman|man|person|stranger|someone|family},
        {find|found|discover|discovered} ~ {a|an} {key|map|letter|staircase|door|tunnel|note|trapdoor|diary|ring|box|\
        photograph|bone|passage|coin|room} ~ {that|behind|under|in|inside|hidden|sewn|sealed|wrapped}
        # dread; ended hopeful 0.8
        2.5 {afraid|scared|frightened|worried|nervous|anxious|terrified} {of|about|for|that} ~ {future|tomorrow|result|\
        exam|flying|dark|him|her|dying|death|test|operation|scan|monday|baby|it|losing},
        {wait|waiting} for ~ {result|phone call|test result|biopsy|diagnosis|verdict|scan},
        {throat|stomach|chest} ~ {close|tighten|knot|clench|drop|churn}, {stomach|gut} in knots, hands ~ shake before,
        {lie|lay|be} awake ~ {listening|wondering|worrying|thinking|all night|again},
        {can|could} not {sleep|stop thinking} ~ {because|what|about|wondering},
        what if {i|we|he|she|they|it|the|something},
        {dream|dreamed} ~ {door|house|stairs|water|fall|chase|tooth|train|room|sea|corridor|forest|stranger|wolf|dead|\
        whale|snake|city|tower|bird|well}
        """
}
