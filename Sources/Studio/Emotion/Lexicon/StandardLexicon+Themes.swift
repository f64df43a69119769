/// The subjects of a diary, one by one: family, work, school, body, food, home, garden, weather, play, temper.
extension StandardLexicon {
    static let calmThemes: String = """
        # family and friends; not none; ended none
        2 {child|kid|baby|twin|boy|girl} ~ {nap|napping|tucked in|in bed|fast asleep|drawing|coloring|dozing},
        rock <who> {until|to sleep|gently}, {rock|rocked} {her|him|them|the baby} {until|to sleep}, bedtime story,
        tuck <who> in, {brush|braid|comb|plait} <own> ~ hair, read ~ {story|to the kids|to the children|aloud|to me},
        nothing in particular, {talk|chat} about {nothing|this and that|little things|the weather|nothing much},
        chat ~ {fence|gate|doorstep}, {silence|quiet} ~ {good kind|comfortable|kind|easy|shared},
        good kind of {silence|tired|quiet}, {stop|stopped} talking and,
        after everyone {have|had} {stopped talking|gone|gone to bed|gone home|left},
        {sit|sat} {with|beside|next to} {mom|dad|grandma|grandpa|him|her|them|my mother|my father|the dog|the cat} \
        {and|in|on|for|while|without}
        # work and school; not none; ended none
        2 {close|shut|switch off|put away} ~ {laptop|computer|phone|screen},
        {phone|battery|laptop|wifi|internet|signal} ~ {die|died|off|down|dead|gone} and {i|we} {do|did} not {care|mind|\
        bother|notice|miss}, not bother {charge|charging|to charge},
        no {signal|wifi|internet|reception|notification|email|homework},
        no {plan|meeting|deadline|alarm|visitor|agenda|makeup|television},
        {quiet|slow|easy|uneventful} {shift|ward|office|day at|night at|shop|lesson|class|journey|flight|drive},
        all {my|the} patients {sleep|slept|asleep}, emails can wait, {log|logged|clock|clocked} off,
        {home|finish} early, finish work {early|on time}, inbox {zero|empty}, free period,
        before anyone {arrive|arrives|is up|wakes|else|gets up},
        {no one|nobody} {about|around|up yet|else about|else awake|else up},
        {ward|office|library|church|museum|beach|park} {be|is|was} {dim|empty and|quiet|hushed|still|cool},
        library {smell|silence}, {bill|rent|mortgage} paid, have enough, got enough, {old|vinyl} record,
        record {spin|playing|player}, play ~ {softly|quietly|low}, {hum|humming} {to|a|while|as|along|under|tune},
        lullaby
        # body, sleep and food; not none; ended none
        2 {massage|sauna|hot spring|steam room|foot bath|footbath|acupuncture|tai chi|qigong|yoga|pilates|stretching},
        bare {foot|feet} ~ {grass|sand|earth|moss|soil}, float on my back, {float|floated} ~ back,
        {lazy|easy|gentle} {swim|bike ride|jog|stroll|ride}, {wake|woke} {without|before} {an alarm|the alarm|alarm},
        {wake|woke} {slowly|up slowly|rested|late}, no alarm, {nine|ten|eight} hours sleep,
        sleep ~ {well|soundly|deep|deeply|like}, had a {nap|lie down|long sleep|good sleep|snooze},
        my breathing {be|is} {slow|even|deep|steady|calm}, breathing ~ {slow|even|steady},
        {muscle|shoulder|jaw|forehead} ~ {relax|soften|loosen|drop},
        {tension|stress|noise|headache} ~ {drain|melt|leave|left|ebb|fade|gone|go},
        {peel|chop|shell|stir|knead|slice|fold|iron|darn|polish|sweep|dust|mend|hang out|peg out|sort|wash} ~ {potato|\
        pea|onion|soup|dough|apple|carrot|laundry|shirt|sock|shoe|floor|window|towel|sheet|washing|dish|button|bean|\
        mushroom|curtain|clothes}, slow {breakfast|lunch|supper|dinner|cooking},
        {eat|ate|have|had} {breakfast|lunch|supper|dinner|porridge|soup|toast|a peach|an apple|cherries} ~ {garden|\
        balcony|sun|porch|silence|slowly|window|outside|bed}, tea {be|is|while it is|still} hot, while it is hot,
        kettle {on|boils|boil}, another pot
        # home and garden; not none; ended none
        2 {hoodie|blanket|quilt|duvet|slippers|dressing gown|pajamas|wool socks|thick socks|candle|lamp|sofa|hammock|\
        armchair|rug} {and|on|by|round|around|under|in}, under a {blanket|quilt|duvet},
        {light|lit} ~ {candle|lamp|fire|stove}, {stamp|coin|butterfly} collection, do my stamps, my stamps,
        kneel ~ {soil|garden|bed|moss},
        warm {soil|earth|stone|sand|sun|milk|light|bread|kitchen|evening|rain|wind|water}, pull weeds,
        {weeding|pruning|potting|deadhead|deadheading|raking|plant out|mow},
        {mowing|hoeing|compost|allotment|greenhouse|birdbath|bird feeder|watering can},
        {bee|butterfly|dragonfly|sparrow|blackbird|swan|duck|heron|hedgehog|hen|cow|sheep|horse|goat|tortoise} ~ \
        {lavender|graze|chew|doze|drift|float|glide|wander|peck|rose|lawn|feeder|shade|sun|hum|pond|water|munch},
        {brush|groom|stroke} ~ {horse|dog|cat|pony}, {dog|cat|horse|cow} ~ {sigh|snore|purr|breathe|yawn|chew}
        # weather and places; not none; ended none
        2 {rain|snow|drizzle} ~ {on the|fall|falling|outside|all day|soft|softly} and {i|we} {read|stay|sleep|bake|sit|\
        have|drink}, listen to the {rain|sea|wind|wave|fire|bird|snow|radio},
        listen to the {cricket|river|crickets|frogs|leaves|silence|clock|rain on}, tide {come|came|go|went} {in|out},
        {wave|water|lake|sea|river} ~ {lap|lapping|flat|still|glassy|calm|smooth|lick|whisper},
        {boat|ferry|canoe|kayak|raft} ~ {rock|drift|float|glide|sway|moored},
        {gull|harbor|jetty|mooring} ~ {evening|morning|quiet|still}, {sand|pebble|shell} between <own> {toe|finger},
        slow {train|boat|bus|ferry|walk}, head against the {glass|window}, window seat,
        {field|paddy|hill|village|vineyard|country} ~ {go by|slide by|roll by|slid past|roll past|went by},
        {guesthouse|pension|chalet|cabin|cottage|hostel} ~ {veranda|porch|hammock|garden|quiet|terrace|lake},
        not move from ~ since, campfire, {ember|log|coal} ~ {glow|die down|low|crackle},
        {star|moon} ~ {out|over the field|over the lake|one by one|over the sea}, {watch|count} the stars,
        cricket commentary, {that was|and that was} ~ {day|enough|all|evening|it}, whole day like that,
        {hour|afternoon|morning|evening|day} ~ {slip|slipped|pass|passed|drift|drifted} {by|away|past}
        # making peace; not none; ended none
        2.5 {do|does} not bother me, not bother me any more, not care what they think,
        not {mind|matter} {any more|what|how|if|at all}, no longer {matter|matters|bothers}, made {my|our} peace,
        make peace with, at peace with, have let it go, not angry any more,
        not {afraid|sad|angry|worried} {at all|today|about it}, good long life, long life and,
        {nothing|not a thing} {i|we} would change, would not change a thing,
        nothing {more|else} {i|we|to} {need|want|do}, {pray|prayed|prayer} {quietly|in silence|alone|before bed},
        {chapel|church|mosque|temple|synagogue|cathedral} {be|is|was} {cool|empty|quiet|dim}, evensong,
        {say|said} grace, rosary
        """

    static let energeticThemes: String = """
        # triumph and play; not none; ended none
        2.5 ask ~ to {prom|the prom|the ball|the dance|homecoming}, {prom|ball} dress, drinks are on {me|us|him},
        {champagne|cork|confetti|streamer|balloon} ~ {pop|everywhere|fly|spray|ceiling|burst},
        {scream|shout|sing|laugh|cheer|yell} ~ {house down|lungs|roof off|head off|hoarse|window down},
        {lose|lost} my voice, my voice is gone from,
        pass ~ {anatomy|exam|test|finals|chemistry|maths|math|physics|law|bar|driving test|everything}, {passed|got} !,
        {a level|exam|test} results and, straight {as|a's}, top of the {class|league}, first {prize|place},
        {gold|silver|bronze} medal, hat trick, {extra|injury} time, penalty shootout,
        {touchdown|home run|slam dunk|knockout|checkmate|bullseye}, {run|ran} straight {into|to|through},
        {jump|jumped|dive|dived|leap|leaped|cannonball} ~ {off|into} {the|a} ~ {rock|water|pool|sea|lake|fountain|\
        river|bridge|cliff|diving board|jetty|pier|deep end},
        {ride|rode|race|raced|drive|drove|speed|sped|fly|flew} ~ {through|down|across|along|past} ~ {street|city|hill|\
        motorway|highway|coast|night|desert|wind|wave|snow|bangkok|rome|town},
        {hair|hand|arm} ~ {everywhere|in the air|in the wind|flying},
        {grin|grinning|smile|smiling} like {an idiot|a fool|a maniac|mad|a kid|an idiot}, {on|out on|hit} ~ dance floor,
        dance floor, till {two|three|dawn|four|closing}, until {dawn|closing|sunrise},
        {tuk tuk|scooter|motorbike|motorcycle|moped|quad|jet ski|speedboat|rickshaw|go kart|race car},
        {sugar|adrenaline|caffeine} rush, pinata, {six|five|four|seven} year olds, chaos, pandemonium, mayhem, bedlam,
        madhouse,
        {whole|entire} {ward|class|school|street|office|team|bus|pub|town|stadium|family} ~ {sing|sang|dance|danced|\
        cheer|cheered|shout|laugh|laughed|clap|clapped|go wild},
        {trombone|trumpet|saxophone|tuba|bagpipe|drum|brass band|samba|accordion|marching band|tambourine},
        {finger|brush|needle|keyboard|sewing machine|idea|spark|pan|feather|knife} ~ {fly|flying}, deadline in,
        music {on|up|blaring|pumping|loud|full|blasting}, {turn|turned} ~ {music|radio|volume|stereo} up, snow day,
        {sledge|sled|toboggan|skate|snowball}, {out|up|off} ~ before {breakfast|dawn|sunrise},
        {hitchhike|hitchhiked|backpack|backpacking|road trip|bungee|skydive|zipline},
        {rafting|paraglide|scuba|surf|windsurf|kitesurf|climb|bouldering},
        {back of a} {truck|motorbike|lorry|pickup|tractor}, twelve hours on my feet, never felt {more|so} alive,
        {feel|felt|be|am|so|most} alive, the one i have been {scared|afraid} of,
        {on} {stage|fire} {tonight|again|and|today},
        {painted|paint|dye|dyed} ~ {bright|orange|pink|blue hair|red|green|purple|yellow|hair},
        {bright|neon|hot|electric} {orange|pink|yellow|green|blue|red}, {got|get} more on {each other|ourselves|me},
        {covered|splattered|soaked} {in|with} {paint|mud|glitter|flour|confetti|sweat|foam|icing},
        {mud|glitter|flour|foam|water} everywhere,
        {build|built|assemble|wire|weld|solder|hammer|saw|drill|code|coded|program|finish|finished|write|wrote|\
        rewrote} ~ {whole|entire|all} {night|day|shed|bike|app|game|song|album|thing|weekend|chapter}, all nighter,
        up all night {coding|writing|dancing|talking|playing|painting|building|laughing},
        {twenty|thirty|forty|fifty|hundred} {kid|pages|push ups|burpee|squat|lap|length|pancake},
        {queue|line|crowd} ~ {round the block|around the block|went wild|roar|chant},
        {front row|backstage|mosh|encore|soundcheck|headliner|festival}, {boarding|check in|gate} ~ {run|ran|sprint},
        {caught|catch|made} the {train|flight|bus|ferry} {with|by}, {seconds|one second} to spare,
        {packed|crammed} {bus|train|car|club|bar|room|stadium|hall},
        {first|best} {night|gig|party|festival|concert|race|match|win|goal|marathon|tattoo|jump|dive|wave|rave|fight},
        {kid|child|boy|girl|puppy|dog|grandchild|cousin|nephew} ~ {tear|tore|race|raced|charge|charged|chase|chased|\
        run|ran|bounce|bounced|zoom|zoomed|shriek|shrieked|scream|giggle|giggled|squeal} ~ {around|through|round|\
        garden|house|yard|beach|park|sprinkler|hall|stairs|everywhere|up and down|with joy}, zoomies,
        {laugh|laughed|giggle|giggled} {so|until|till|so hard}, {laugh|laughing} {so hard|too hard|fit|out loud|like},
        {cannot|could not} {breathe|stand|speak} for laughing, cry laughing, {crying|cried} with laughter,
        wet myself laughing, stitches, {prank|dare|tickle|wrestle|wrestling|pillow fight}
        # temper; not calm 0.7; ended calm 0.8
        2.5 {swear|promise} i will {throw|kill|scream|quit|burn|break|smash},
        {throw|threw|hurl|fling} ~ {window|wall|across the room|out|floor|bin}, fuming, fume, {an|got an} earful,
        {give|gave} ~ {earful|piece of my mind|what for|middle finger}, {lie|lied} about it, lied to my face,
        behind my back, {take|took|steal|stole|borrow|eat|ate|broke|break|use|used|nick} {my|our} ~ again,
        {gave|give|given} {my|our} {parking|seat|desk|room|job|table|place|shift} ~ {away|to someone},
        one more {time|word|excuse}, {how many|for the hundredth|for the tenth} time,
        {dirty|filthy} {plate|dish|sock|pan} ~ {sink|floor|again|table},
        {never|not} {listen|listens|help|helps|clean|cleans|lift a finger},
        {landlord|boss|manager|ex|brother|sister|neighbor|bank|council|roommate|flatmate} ~ {dare|lied|ignored|cheat|\
        cheated|stole|shout|shouted|blame|blamed|cancel|cancelled|raise the rent|raised the rent|refuse|refused},
        {unfair|not fair|outrageous|ridiculous|unacceptable|disgraceful|rude|infuriating|useless idiot},
        {traffic|queue|printer|computer|wifi|parking ticket|delivery|customer service|call center|train} ~ {jam|again|\
        crash|crashed|hour|cancelled|late again|swear|scream|kick|furious}, {hung|hang} up on, {slam|slammed},
        {bang|banged|pound|pounded} ~ {door|table|wall|desk|fist}, teeth {clenched|gritted},
        {clench|clenched} ~ {fist|jaw|teeth}, blood ~ boil, see red, saw red,
        {cannot|can not|could not} believe {he|she|they} {said|did|took|ate|forgot|lied|dared}
        """
}
