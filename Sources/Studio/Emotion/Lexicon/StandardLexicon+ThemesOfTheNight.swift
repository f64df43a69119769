/// The same subjects where they are strange, or feared.
extension StandardLexicon {
    static let mysteriousThemes: String = """
        # people and signs; not none; ended none
        2.5 {wave|point|smile|talk|laugh|stare|wink|nod} ~ {at|to} {someone|something|no one|nobody} {behind|who|in|i|\
        that|only}, {someone|something} behind {me|us|him|her}, and there {be|is|was|'s} no one,
        there {be|is|was|'s} no one {there|in|behind|on|around|else}, {there is no one|there was no one},
        {press|slip|put|hand|leave|push|slide} ~ {coin|note|key|letter|card|photograph|ring|envelope|feather|map} ~ \
        {into|under|in} {my|the|our} {hand|pocket|door|pillow|bag|coat|mailbox|letterbox},
        {said|say|whisper|whispered} not yet, {said|whispered} {beware|be careful|not tonight},
        {whisper|whispered|mutter|muttered} ~ {sleep|ear|name|wall|prayer|word|language},
        {a|the} name that {is|was} not, and it is not mine, is not mine, was not mine,
        {number|name|sign|face|label|address} ~ {missing|scratched out|crossed out|erased|blank|torn|torn out|\
        no number}, {page|photo|photograph|letter|map} ~ {torn|missing|blank|burned|cut} {out|in half|from},
        {page|photo} ~ {missing|torn out},
        {locker|room|door|house|platform|grave|ship|bus|train|car} ~ {no number|no name|without a number|\
        without a name|with no number|no driver|not on},
        {text|call|message|letter|email|voicemail} ~ {from my own|unknown number|blocked number|dead|no one|a stranger|\
        nobody|says only|in reverse}, my own number, unknown number, do not go home,
        do not {turn around|follow|go in|go there|come back|tell},
        {the new|that|the old|this} {girl|boy|man|woman|neighbor|teacher|lodger|tenant|doctor|nurse|priest|student} ~ \
        {never|not} {blink|sleep|eat|leave|speak|age|blinks|sleeps|eats|leaves|speaks|ages|cast},
        {never|not} {blink|blinks}, {cast|casts} no shadow, no {shadow|reflection|footprint|driver|face},
        eyes ~ {follow|yellow|too old|not blink|black|glowed|watch},
        {appear|appeared|vanish|vanished|disappear|disappeared} {again|into|without|behind|from|in the|before},
        {vanish|disappear} ~ {without a trace|into thin air|overnight}, gone without,
        {and then|then} {did not|was not|nothing|gone|silence|it stopped},
        {village|house|street|room|island|shop|church|station|path|bridge} ~ {not there|was gone|is not there|\
        only forest|only fog|only sea|only water|no longer|never existed|no one},
        where there {should|used to} be {a|an},
        the {map|compass|signpost|sign|guidebook} ~ {show|says|spins|spin|wrong|points|point|lead},
        {compass|needle} ~ {spin|spun|wrong},
        {monastery|abbey|convent|chapel|crypt|catacomb|cloister|dungeon|lighthouse},
        {mausoleum|vault|obelisk|standing stone|stone circle|burial|tomb|sphinx|pyramid},
        {bell|phone|doorbell|music box|alarm|radio} ~ {rang|rings|ring|play|played|went off|go off} ~ {no one|midnight|\
        nobody|by itself|empty|three|five|unplugged|night|dead|four|two},
        {his|her} {bell|watch|phone|clock|voice|chair|radio|music box|rocking chair|light} {rang|ring|start|started|\
        rock|rocked|stop|stopped|move|moved|come on|came on|tick|ticking|play},
        {start|started|begin|began|stop|stopped} {tick|ticking|ringing|glowing|humming|moving|rocking|breathing|\
        knocking|whispering}, {watch|clock} ~ {start|started} ~ ticking,
        {late|dead} {husband|wife|father|mother|dad|mom|grandfather|grandmother|brother|uncle|aunt|grandma|grandpa|\
        owner} ~ {watch|phone|voice|called|stood|light|bell|number|chair moved},
        {bird|crow|raven|dog|rat|cat|starling|pigeon|owl|crickets|fish|horse} ~ {at once|all at once|suddenly|stopped|\
        silent|fell silent|left the|circle|circled|gather|gathered|stare|stared|watch me|watching|refuse|would not},
        {wind|music|rain|noise|singing|traffic|humming} ~ {dropped|stopped|died|fell silent} {at once|suddenly|\
        and then|all at once},
        and then the {wind|light|music|noise|rain} {drop|dropped|stop|stopped|go out|went out|die|died},
        {mud|blood|sand|leaves|scratch|salt|ash|paint|ink|dirt|bruise} ~ {on|under|in} {my|his|her} {shoe|hand|pillow|\
        sheet|foot|hair|arm|nail|sleeve|coat|door|bed|fingernail}, no memory of,
        {do|did} not remember {going|how|coming|writing|buying|saying|getting|putting|falling|what|the way},
        {lose|lost|missing} {an hour|two hours|a day},
        {wake|woke|waken|woken} ~ {elsewhere|somewhere|standing|floor|in the hall|kitchen|not my|wrong|at three|\
        at four|footsteps|knock|whisper|by a noise|by a sound|somebody|outside},
        {sleepwalk|sleepwalking|sleepwalker|deja vu|trance|seance|ouija|tarot|crystal ball|horoscope|fortune teller},
        {palm reader|omen|hex|voodoo|rune|runes|hieroglyph|cipher|riddle|labyrinth|maze},
        {language|alphabet|script|word|dialect|song|tune|smell|accent|handwriting} ~ {can not place|do not know|\
        no one speaks|none of us|not recognize|never heard|never learned|does not exist|i can not read|nobody knows|\
        could not place}, can not place, could not {place|name|identify|explain|see who|see where},
        could not {tell where|tell what|tell if|make out|find the|remember where},
        i {can|could} {feel|sense} ~ {watch|watching|eyes|presence|behind me|near|breathing}, being {watched|followed},
        {feel|felt} {watched|followed|a presence|a hand|a breath|breath|eyes}
        # night and weather; not none; ended none
        2 {thick|heavy|dense|strange|sudden} {fog|mist|smoke|silence|dark},
        {fog|mist} {on|over|in|around|so|and|came|rolled|crept|swallowed|between},
        {moon|moonlight} ~ {red|blood|huge|empty|behind|strange|between|graveyard|no shadow|snow},
        {eclipse|comet|meteor|northern lights|aurora|constellation},
        {milky way|universe|galaxy|infinity|telescope|black hole|dark matter},
        {wolf|owl|fox|raven|crow|bat|moth|deer|stag|snake|spider|black cat} ~ {night|eyes|window|howl|call|called|\
        stare|stared|road|looked at me|watch|watched|wood|forest|dark|follow|dream},
        {howl|howling} ~ {wind|chimney|wood|night|hill},
        {midnight|night} ~ {corridor|station|church|wood|graveyard|forest|cellar|bridge|train|lighthouse|attic},
        {down|up} {there|} in the {cellar|attic|basement|loft},
        {cellar|attic|basement|loft|crypt|tunnel|cave|shed|well} ~ {all night|door|locked|light|noise|deep|voice|\
        stairs|dark|key|smell}, in the {cellar|attic|basement|loft} {all|at night|again|there},
        {trapdoor|keyhole|secret|hidden|forbidden|locked|sealed|bricked up|false|double} {door|room|drawer|stair|\
        staircase|passage|garden|compartment|bottom|wall|chamber|message|life|meeting|name|letter|diary|box|trunk|\
        chest|path}, {red|spiral|stone|narrow|winding|endless|wooden} {staircase|corridor|stairs|stairway},
        keep {dream|dreaming|seeing|hearing|finding|having} ~ {same|strange|this|it|him|her|them|numbers|door|house|\
        staircase|signs|word|dream}, recurring {dream|nightmare},
        the same {dream|nightmare|staircase|stranger|house|song|number} {again|every|each|night|i}
        # worry; ended hopeful 0.8; not calm 0.8
        2.5 {stomach|insides|gut} ~ {knot|knots|flip|butterflies|drop|turn|churn},
        {odd|bad|strange|funny|weird|uneasy|sinking} feeling, feeling about {tomorrow|him|her|this|it|the},
        {scared|afraid|nervous|frightened|terrified|dread|reluctant} to {open|look|ask|go|call|read|sleep|know|tell|\
        answer|step|enter|find out|hear}, {do|did} not {dare|dare to}, not dare,
        {what|who|why|where} {do|does|did|is|was|are|were|has|have} ~ ?,
        {is|was} {he|she|it|this|that|there|someone|anyone} ~ ?, who {is|was|were} {he|she|they|that|it|the},
        what {is|was} {he|she|it|that|behind|under|in|going on|down there|up there},
        why {does|did|is|was|do|are|would} {he|she|it|they|the|no one|everyone|nobody},
        {wonder|wondering} {who|what|where|why|whether|if|how}, i wonder, makes {you|me} wonder,
        {hands|palms|knees|legs} ~ {sweat|sweating|tremble|trembling|shake|shaking|clammy} ~ {before|when|door|dark|\
        because|night}, {panic|panicking|jitters|goosebumps|shiver|shivers|shudder|heebie jeebies|creeps|cold sweat},
        {hair on ~ neck|lump in my throat before|racing thoughts|dread|foreboding},
        {premonition|paranoid|suspicion|suspicious|suspect},
        {results|letter|email|call|news} from the {clinic|hospital|lab|court|doctor|lawyer|police|school},
        {appointment|exam|interview|operation|surgery|trial|hearing|biopsy} ~ {scared|nervous|dread|afraid|worry|\
        worried|throat|knots|can not sleep},
        {hide|hiding|hid|conceal|lie to|keep from|lying about} ~ {something|me|us|truth|from|it}
        """
}
