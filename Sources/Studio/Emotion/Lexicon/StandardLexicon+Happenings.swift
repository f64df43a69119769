/// What happens in a diary, told by patterns: sitting still, and going all out.
extension StandardLexicon {
    static let calmHappenings: String = """
        # sitting and looking; not none; ended none
        3 <water> ~ {mirror|glass|flat|smooth}, {flat|smooth|still} as {a|} {mirror|glass|millpond|pancake},
        like a millpond
        2.5 {sit|lie|lay|lounge|stretch out|curl up|settle|relax|lean|snuggle|huddle} ~ {on|in|by|under|beside|at|near|\
        against|around} <my> <spot>, {sit|lie|lay|lounge|curl up|settle} ~ <spot>,
        {sit|settle|curl up} ~ with <my> {cup|mug|pot|glass|bowl|blanket|book|paper|crossword},
        {cup|mug|pot} of {tea|coffee|cocoa},
        {watch|watching} <my> {traffic|cloud|rain|snow|boat|bird|duck|river|fire|world|people|sun|sea|tide|leaf|light|\
        steam|cat|star|ship|train|wave|bee|sparrow|squirrel} ~ {go by|pass|drift|fall|sail|float|come in|go past|roll|\
        roll in|sleep|set},
        {look|stare|gaze} ~ {out of the window|at the cloud|at the sea|at the fire|at the garden|at the star|\
        into the fire|out to sea|at the lake}, look up at the {cloud|star|leaf|sky|ceiling|tree},
        {front of|by|beside} <my> {fire|stove|fireplace|hearth|telly|log fire|radio},
        {drink|have|sip|share|make|brew} ~ <dish> ~ <spot>, read ~ {bed|bath|hammock|sofa|couch|shade|armchair|fire},
        read <own> {book|paper|novel|magazine}, {float|drift|bob} ~ {on|in|down} <my> {river|lake|pool|water|sea|boat},
        only the {clock|fridge|rain|fire|wind|bird|cricket|bee|sound|wave|radio|cow|sheep|pigeon} ~ {tick|hum|crackle|\
        sing|chirp}, only the {clock|fridge|rain|fire|wind|bird|cricket|bee|wave|sea|stream}, clock tick softly,
        {fire|fireplace|stove|log} ~ {crackle|glow|tick|purr}, {cat|kettle} ~ {purr|sing},
        radio ~ {low|murmur|soft|quietly|mumble},
        <pet> ~ {asleep|snore|sleep|doze|nap|curl|stretch|snooze|lie} ~ {beside|on|at|by|in|next to|under|against} \
        <my> {foot|lap|rug|bed|sun|sofa|knee|mat|fire|chest|me|arm|window}, {cat|dog|kitten|puppy|baby} ~ <own> lap,
        asleep {on|in|at} <my> {lap|shoulder|chest|arm|sofa|foot},
        {children|kid|baby|dog|cat|everyone|everybody|house|town|village|family|husband|wife|boy|girl|street|world} \
        {be|sleep|finally} asleep
        # nothing to do; not none; ended none
        3 not worried about {anything|a thing|it|tomorrow|money}, not {wait|waiting} for {anything|anyone}, not envy,
        no {hurry|rush} ~ {at all|to|this|today|anywhere}, nothing {on|in} the {calendar|diary|agenda|list|schedule},
        keep it that way, nothing to {report|prove|fix|plan|decide|chase|do}, nothing {much|special|exciting} happen,
        no one {need|want|bother|rush|expect} {me|us} {until|today|this|tonight|for},
        no one {need|want} {me|us} {to|and}, {nobody|no one} ~ {hurry|rush},
        do not need to {be|go|do|talk|hurry|prove|answer|say} ~ {anywhere|anything|today},
        let {the|my} {phone|doorbell} ring,
        let the {day|afternoon|morning|evening|hour|world} {go by|pass|drift|slip by}
        2.5 {do|did} {nothing|very little|not much|not a thing|absolutely nothing},
        not ~ do {much|anything|a thing} ~ {today|all day},
        {hardly|barely|not} {speak|say|talk|exchange} ~ {word|much|anything|need}, not say much,
        without {talking|a word|saying}, no one {speak|spoke|say|said|talk} {for|much|and},
        no one have {spoken|said a word}, do not have to talk, {day|evening|morning|afternoon|weekend|night|hour} off,
        {whole|entire} {day|afternoon|morning} to {myself|ourselves}, to {myself|ourselves} {today|tonight|for|until},
        meeting {be|was} cancelled, plans were cancelled, early {night|to bed}, lie in,
        {sleep|slept} {late|in|well|until|like a|through|for}, stay in {and|with|tonight|all}, stay home {and|with},
        stay in pajamas, in <own> pajamas, pajama day, feet up, put <own> feet up,
        {bill|dish|chore|laundry|washing|homework|housework|ironing|shopping|weeding|work} {be|is|are|all} {done|paid|\
        finished|put away}, house {be|is} {tidy|clean|quiet|still|warm|asleep},
        everything {be|is} {done|in its place|tidy|in order|still|quiet},
        {take|took|walk|walked|come|came|go|went} ~ {the long way|slow road|scenic route}, long way {home|round}
        # hands and body; not none; ended none
        2.5 {shoulder|jaw|pulse|breath|breathing|heart|mind|thought|fist} ~ {come down|drop|loosen|slow|slow down|\
        settle|unclench|soften|ease}, breathe {in|out|slowly|deeply|easy|easily|again|more},
        feel {rested|at home|looked after|unhurried|settled|lighter}, {warm|hot|long|bubble} {bath|shower|soak},
        {clean|fresh|crisp} {sheet|linen|pajamas|towel}, hot water bottle, wool sock,
        {walk|stroll|wander|amble|cycle|row|paddle|potter|drift|walking} ~ {along|around|through|by|down|about} <my> \
        {canal|river|beach|wood|lake|park|shore|field|garden|lane|coast|village|stream|orchard|meadow},
        {knit|knitting|crochet|sew|sewing|embroider|mend|darn|whittle|weeding|potter},
        {do|did|doing} {a|the|some|my|our} {jigsaw|crossword|puzzle|sudoku|weeding|ironing|baking|knitting|gardening|\
        mending|watering}, {water|watering} ~ {tomato|plant|flower|garden|rose|bean|seedling|lettuce}, fish from the,
        feed the {duck|hen|bird|chicken|swan},
        play {card|chess|scrabble|dominoes|solitaire|draughts|cribbage|bridge} with, board game, film and a blanket,
        {soup|stew|bread|broth|pie|jam|casserole|porridge|dough|curry|sauce} ~ {simmer|rise|bubble|on the stove|\
        in the oven|cool|bake},
        {make|cook|bake|stir|eat} ~ {soup|stew|bread|jam|porridge|pancake|pie|scone|marmalade|cookie},
        {gentle|soft|light|steady|warm} {rain|breeze|sun|sunshine|snow|wind|light|evening|morning},
        rain on the {tent|roof|window|leaf},
        {slow|lazy|sleepy|easy|quiet|gentle|simple|ordinary|uneventful|restful|unhurried} {morning|sunday|saturday|\
        afternoon|day|evening|weekend|breakfast|lunch|walk|start|supper|week|holiday}, fresh {bread|coffee|sheet|air},
        {sun|light} ~ {on|across|over} <my> {floor|wall|face|table|water|quilt|kitchen},
        just {coffee|tea|me|us|the two} {and|with}, coffee and {the|a} {paper|book|newspaper|crossword},
        tea and {a|the} {book|biscuit|radio|toast}
        """

    static let energeticHappenings: String = """
        # going all out; not none; ended none
        3 could have {dance|sing|run|play|go|talk|keep|stay|kiss|hug|shout|skate|ride} ~ {all night|for ever|forever|\
        for hours|for days|longer|on}, could have {kept going|kept dancing|kept running|run forever|danced},
        could have {gone on|done it again|flown|kissed everyone|hugged},
        {can|could} not {sit still|stand still|keep still|stop dancing|stop laughing|stop moving|stop smiling|\
        stop talking|stop jumping|stop grinning|sleep for excitement|wait to|wait for|wait till},
        {jump|leap|hop|bounce} ~ {up and down|for joy|around|on the|with joy|off},
        do a {cartwheel|backflip|victory|happy}, at the top of <own>,
        {dance|sing|shout|scream|yell|cheer|laugh} ~ {around|until|all night|in the|on the|so loud|like|along|\
        at the top}, {go|went} {mad|wild|nuts|crazy|berserk|bananas},
        what a {party|game|match|night|ride|rush|race|day|goal|gig|show|win|trip|wedding},
        {beat|smash|break} ~ {record|best|personal best|time}, personal best, new {record|pb},
        {won|win|score|bag} ~ {cup|match|game|final|race|medal|league|goal|prize|trophy|bet|raffle|point|contest|\
        debate|tournament}, got the {job|part|lead|place|role|contract|gig|promotion|keys},
        got {the job|in|into|promoted|picked for},
        {i|we|she|he|they} {got in|got it|did it|won|made the team|made it to the final|aced|nailed|smashed|crushed},
        {swim|swam|run|cycle|hike|climb|walk|row|ski|skate|bike|ride} ~ {length|lap|mile|kilometer|km|k|marathon|\
        triathlon|10k|5k|half marathon|summit|peak}, as {fast|loud|hard|high} as {i|we|they|she|he|possible}, so fast,
        flat out, full {speed|blast|volume|throttle}, top speed, {two|three} {stairs|steps} at a time, two at a time,
        in one {go|night|sitting|day}, on a roll, on fire!,
        {whole|entire} {flat|house|kitchen|garage|apartment|shed|attic} ~ {today|clean|tidied|scrubbed|painted|sorted|\
        top to bottom|in one}, {clean|scrub|paint|tidy|sort} ~ {whole|entire|every}, from top to bottom,
        before {anyone else|everyone else|breakfast},
        {so many|too many|full of|bursting with|buzzing with} {idea|plan|energy|color|people},
        {head|brain|mind} ~ {buzz|race with idea|fizz|spark},
        {heart|pulse} ~ {race|pound|leap|thump|gallop} ~ {joy|excite|excited|finish|yes}, adrenaline, butterflies and,
        {tomorrow|tonight|today|friday|next week} {we|i} {fly|leave|drive|sail|go|perform|race|play|compete},
        {bag|suitcase} {be|is|are} packed and, road trip,
        {new|first} {drum kit|drum|guitar|bike|motorbike|car|board|trainer|skate|skateboard|surfboard|amp|console|\
        bicycle|scooter|kayak|snowboard|tattoo}, {shot|cup|double} ~ espresso, third coffee,
        {chase|chasing} ~ {around|round|through|down|up|across}, race each other,
        {water|pillow|snowball|food|paint} {fight|pistol|balloon|bomb}, hide and seek, bouncy castle, trampoline,
        tug of war
        # places and games full of people; not none; ended none
        2.5 {surf|surfing|ski|skiing|sledge|sledging|snowboard},
        {skate|skateboard|sled|climb the|rafting|bungee|skydive|zip line},
        {karaoke|go kart|paintball|spin class|boxing|kickboxing|karate},
        {judo|rugby|hockey|sprint|parkour|crossfit|gym|treadmill sprint},
        {football|basketball|tennis|volleyball|handball|cricket|netball|table tennis|badminton|dodgeball} ~ {match|\
        game|final|practice|team|training|with|tournament|at|in},
        {carnival|festival|stadium|parade|gig|nightclub|disco|mosh pit},
        {rave|arena|firework|street party|fairground|roller coaster|rollercoaster|waterslide},
        {street|room|bar|pub|club|hall|stadium|floor|house|market|beach|bus|train|kitchen|crowd|square} ~ {shake|\
        shaking|pack|packed|roar|roaring|erupt|buzz|bounce|explode|jump|heave|go mad|sing},
        everyone ~ {shout|sing|dance|cheer|clap|scream|jump|laugh} ~ {and|at once|on|together},
        everyone {dance|cheer|clap|shout|scream|jump}, loud music, music ~ {loud|full|blast|up}, so loud,
        louder and louder, ear ~ ring, six times, ten times, again and again and again,
        {splash|somersault|cannonball|cartwheel|handstand|conga},
        {limbo|encore|crowd surf|high five|thumbs up|fist bump}
        # temper; not calm 0.7; ended calm 0.8
        3 so angry,
        {could|would|want to} ~ {kick|scream|punch|strangle|throttle|explode|throw|smash|slap|slam|bite <own> head off},
        {bite|bit|bitten} <own> head off, how dare, the {nerve|cheek} of, had the {nerve|cheek|gall}, last straw,
        steam ~ ears, {slam|slammed} ~ {door|phone|fist|laptop|drawer},
        {shout|yell|scream|snap|swear|curse} ~ at {me|him|her|them|the|each other|my},
        {screaming|shouting|blazing|huge|massive|big} {row|argument|fight|quarrel},
        {have|had} {a|another} {row|fight|argument} {with|about|over}, {storm|stomp|stamp} {out|off|around|up},
        lose {my|his|her} {temper|rag|cool}, {cut|push} ~ {in front of me|me off},
        {sick|tired} of ~ {excuse|lie|rubbish|shouting|attitude}, {i|she|he|we} {quit|resign} !,
        told {him|her|them|my boss} exactly what, give ~ piece of my mind, not {put up|standing for it}
        """
}
