/// The same subjects where they give hope.
extension StandardLexicon {
    static let hopefulThemes: String = """
        # family and friends; not melancholic 0.8; ended none
        2.5 {mom|dad|parents|parent|brother|sister|they|we|he|she} ~ {talking again|talk again|speaking again|\
        back together|together again|holding hands|made up|forgave|forgiven|proud|understand|understands},
        proud of {me|him|her|us|you|myself}, {first} {word|step|smile|tooth|laugh|kick|heartbeat|haircut|bike|recital},
        {tiny|little} {heartbeat|hand|finger|foot|feet|shoe|fingers|socks}, heartbeat on the screen,
        {week|month} pregnant,
        {ultrasound|midwife|newborn|christening|baptism|naming day|adoption|adopt|foster|godmother|godfather},
        {take|took} {two|three|a few|his|her|four|five} {step|steps},
        {try|tried|fell|get up|got up|stand|stood} ~ again, laughed and tried again,
        {someone|stranger|neighbor|woman|man|driver|nurse|teacher|cashier|conductor|kid|passenger|lad|volunteer} ~ \
        {drove me|drive me|helped me|help me|paid for|pay for|gave me|give me|waited with|smiled at|thanked me|\
        hugged me|carried my|shared|offered|found my|returned my|stopped to help}, {good|kind|decent} people,
        people are {good|kind}, kindness, {came|come} to help,
        {food bank|volunteer|volunteering|charity|donate|donated},
        {donor|fundraiser|rebuild|rebuilding|roof back on|solidarity|neighborhood},
        {tell|told|telling} {him|her|them} how i feel, how i feel about {him|her}, {ask|asked|asking} {him|her} out,
        {like|likes|love|loves} me {back|too}, {we|i} {talked|talk} {it through|it out|for hours and|honestly},
        {hug|hugged|embrace|kissed|kiss} {me|us|him|her|and},
        {friend|friendship|marriage|relationship|bond|trust} ~ {again|stronger|survive|grow|growing|mend|mending|heal|\
        healing|saved}, {friends|lovers|family} again,
        {reunite|reconcile|reunion|olive branch|truce|fresh apology|make it up to|make up for},
        {say|said} {i love you|yes|sorry|thank you|well done|welcome|i could do it|he believes|she believes}
        # work, school, money; not melancholic 0.8; ended none
        2.5 {decide|decided|going|plan|want|wants|hope} to {go back to|return to|study|retrain|learn|apply|try|travel|\
        start|become|finish|write|open|train as|move to|see} ~ {college|school|university|work|nurse|teacher|again|\
        japan|italy|sea|world|business|shop|novel|degree|myself|paris|iceland|africa|india|piano|new},
        {want|would like|hope|dream|plan} to see {the|japan|italy|my|paris|more|mountains|africa|india|china|greece},
        {still have|have still} ~ {year|years|time|life|dreams|plans} {in|left|ahead|to}, it is {not|never} too late,
        never too late, not too late, {year|years} {in me|ahead|to come}, {real|shows|great|full of} promise,
        {promise|potential|talent|progress|improvement} {in|and|at|every|since|on}, shows real promise,
        {tutor|teacher|coach|boss|professor|editor|mentor|examiner|instructor} ~ {promise|believes|good|talent|\
        progress|proud|improved|better|recommend|encourage|encouraged|praised|keep going|not give up|likes|liked|\
        impressed|publish}, {not as bad|better} at ~ than {i|we} {thought|feared|used},
        {than|as} i {thought|feared|used to}, maybe i {am|can|will|could|do|have|should|might},
        {maybe|perhaps} {it|this|things|we|he|she|tomorrow|one day|next} ~ {work|will|can|could|be|is|get|better|\
        different|not}, {an|got an|another|have an|job|second} interview, interview {next|on|tomorrow|for|at},
        {job|work|place|school|course} offer,
        {offered|offer} me {a|the|an} {job|place|chance|contract|role|trial|part|bed|room|lift},
        {hired|trial day|trial shift|probation|apprenticeship|internship|scholarship|grant|traineeship},
        {back} {on monday|to work|at work|in class|on track|on my feet},
        better {deal|job|contract|days|pay|place|times}, strike {is|be} over,
        {war|drought|storm|winter|pandemic|lockdown|chemo|treatment|radiation|waiting|siege|worst|divorce} {is|be|are} \
        {over|finished|behind|ending|done}, {debt|loan|mortgage} ~ {paid|gone|smaller|last|free},
        {save|saved|saving|put aside} ~ {coin|enough|little|jar|deposit|ticket|month|week},
        {send|sent|submit|submitted|mail|mailed|post|posted} {off|in|it|the} ~ {application|manuscript|letter|form|\
        story|poem|novel|drawing|cv},
        {first} {customer|client|order|sale|student|lesson|page|chapter|line|draft|rehearsal|salary|payslip|commission|\
        patient|sketch|brick|stone|night in},
        {flat|house|apartment|room|window|garden|studio} ~ {faces east|of our own|of my own|with a garden|with light|\
        sunny|full of light|keys|we could afford|to ourselves at last},
        {find|found} ~ {flat|home|house|place|job|way|courage|voice|strength|donor|match|solution|answer|support group|\
        therapist|group},
        new {medicine|drug|treatment|therapy|medication|doctor|glasses|start|roof|kidney|leg|hip|tablets}
        # body and illness; not melancholic 0.8; ended none
        2.5 {go|went|come|came|walk|walked|going|coming} home {today|tomorrow|this week|on friday|walking|soon|at last|\
        from}, {go|went} home ~ walking,
        {lady|man|patient|boy|girl|woman|baby|twin|grandma|grandpa|mom|dad} ~ {went home|goes home|going home|woke up|\
        wakes|sat up|breathes|breathing on|ate|smiled|walked|discharged|pulled through|recovered|recovering|opened|out \
        of danger|off oxygen|strong enough}, hair ~ {coming in|growing back|come back|grow back|grows back|coming back},
        {cancer|tumor|infection|chemo|disease} ~ {gone|remission|over|shrinking|shrank|free|beaten|clear},
        {remission|all clear|discharged|recovering|recover|recovery|heal},
        {healing|convalesce|rehabilitation|transplant|pacemaker|hearing aid|prosthetic},
        {wound|scar|leg|arm|knee|back|bone|lung|heart} ~ {healing|heal|better|stronger|mended|mending|closing|close up|\
        works again},
        {bit|little|tiny bit} {better|stronger|easier|lighter|further|braver|more} {today|every|each|than|this},
        {better|stronger|easier|lighter|further|braver} {every|each|day by|now},
        {hurts|hurt|cry|cried|drink|smoke|panic|worry} less,
        {not} {had|have} a {panic attack|nightmare|drink|cigarette|seizure|migraine} {in|for|since|this},
        {looking|look} forward to, {something|so much|lots} to look forward to, for once {i|we|something|it|he|she},
        {for once} ~ {forward|smile|good|right|easy},
        {sober|clean|therapy|counselling|counsellor|support group|sponsor|twelve steps|rehab} ~ {day|week|month|helps|\
        help|year|works|working|today|good|first},
        {slept|sleep|ate|eat|smile|smiled|laugh|laughed|sang|sing|paint|painted|wrote|write|danced|cook|cooked} ~ \
        {for the first time|first time since|again at last|again after}
        # light and growth; not melancholic 0.8; ended none
        2.5 {green|shoot|bud|leaf|flower|grass|snowdrop|crocus|life} {under|through|in|from|between|after} the {snow|\
        ice|ash|frost|rubble|concrete|crack|soil|fire|winter|stone},
        {grow|grows|growing|bloom|blooms|blooming|sprout|sprouts|sprouting|flower|flowering|blossom|blossoming|bud|\
        budding|hatch|hatched|hatching} ~ {again|back|after|window|at last|finally|new|through|this year|first|where},
        {ray|crack|patch|sliver|glimmer|chink|bit} of {light|sun|hope|blue|sunlight|green|sky},
        {sun|light|sky|cloud|fog|rain|storm} ~ {rose|rising|up again|clears|cleared|clearing|lifted|lifting|part|\
        parted|broke|breaks|through|stopped and|is back|returned|brighter},
        {sunrise|dawn|daybreak|first light|spring|easter|new year|new day|new moon|morning star|birdsong|rainbow|\
        horizon|lighthouse} {and|over|is|on|means|brings|through|today|at|will|again|after},
        {spring|sun|light|swallow|stork|cuckoo|crane|geese|salmon|butterfly|bee} ~ {coming|on the way|back|return|\
        returned|returns|arrive|arrived|came back}, lit a candle for, {light|lit} ~ candle for,
        {pray|prayed|praying|prayer} {for|and|that|to|with|answered|works|helps},
        {faith|blessing|bless|blessed|miracle|grace}, somehow i know,
        {know|believe|sure|feel|trust|swear|promise} ~ {all right|okay|will be fine|will make it|will come|will find|\
        will work|will get|be better|going to be|it will}, be all right, going to be all right, will be all right,
        {everything|it|things|we} {will|is going to|'s going to} {be|work|get|turn|change|grow},
        {step|day|brick|stitch|page|breath|mile|penny} by {step|day|brick|stitch|page|breath|mile|penny},
        {keep|keeping|kept} {going|trying|walking|believing|hoping|practicing|practising|at it|faith|planting|writing},
        not {give|giving|given} up, never give up,
        {start|starting|started|begin|beginning|began} {to|of} {believe|heal|hope|trust|smile|grow|something|\
        understand|feel better|feel like|get better|see|like|dream|sing|live|recover|improve|ease}
        """
}
