extension LabelledSentences {
    /// Diary sentences that are energetic, by writers who had not seen the lexicon.
    package static let energeticByOthers: String = """
        I got the job and jumped up and down in the car park
        We won the cup final in the last minute and the whole pub went mad
        Ran my first ten kilometres and I could have kept going
        Cleaned the entire flat to loud music and then baked two cakes
        The concert was so loud my ears are still ringing and I loved it
        Spent the afternoon chasing the kids round the garden with water pistols
        Five shots of espresso and I rewrote the whole thing in one night
        We danced until the lights came on and then danced in the street
        Up at five, swam forty lengths, at my desk before anyone else
        The roller coaster was terrifying and we went on it six times
        My heart is racing, she said yes!
        Everyone was shouting and singing on the bus home from the match
        I can't sit still, tomorrow we fly to Brazil
        Cycled down the mountain so fast my eyes watered
        New drum kit arrived, sorry neighbours
        What a party, the floor was shaking
        So many ideas today that I couldn't write them down fast enough
        The market was packed and noisy and bursting with colour and I bought far too much
        I'm so angry I could kick the door down
        Surfed all day, smashed by the waves, went straight back in
        OMG he asked me to prom in front of EVERYONE
        Twelve hours on my feet, three emergencies, and I have never felt more alive
        I passed anatomy!! drinks are on me
        Hitchhiked across the border on the back of a truck full of goats, yelling songs
        The grandchildren made me go on the trampoline and I went higher than any of them
        If he leaves his dirty plates in the sink one more time I swear I will throw them out of the window
        We scored in extra time and I lost my voice
        Sugar rush, twenty six-year-olds, one pinata, chaos
        Got my A level results and screamed the house down
        First time on a motorbike, hair everywhere, grinning like an idiot
        The exam hall doors opened and we ran straight into the fountain
        Tuk-tuk race through Bangkok at midnight, hands in the air
        My knees may be eighty but they were out on that dance floor till two
        She took my charger AGAIN and then lied about it, I'm fuming
        We painted the nursery bright orange and got more on each other than the wall
        The whole ward sang happy birthday and somebody brought a trombone
        Deadline in four hours, music on, fingers flying
        Snow day!! we were out with the sledges before breakfast
        They gave my parking space away and the manager got an earful from me
        I jumped off the high rock today, the one I've been scared of all summer
        Sold out tonight, two hundred covers, the pass was on fire and we nailed it
        The band finally clicked and we played the same song nine times because it felt so good
        Harvest till midnight, all the neighbours' tractors in a row, what a sight
        I am six today and I got a bike and I already fell off it twice
        Launch day! Servers melting, everyone yelling numbers, pizza everywhere
        Who does he think he is, talking to my mother like that
        I climbed all four hundred steps without stopping
        We're going to be on the radio!!!
        Bread fight with my brothers, flour up to the ceiling
        Lightning, thunder, and the two of us running home barefoot through it
        I told the foreman where he could stick his overtime
        Caught a fish as long as my arm and whooped so loud they heard me in the harbour
        The bride threw her shoes in the pool and jumped in after them
        Salsa class: I trod on everybody and laughed the whole hour
        Fastest lap of the season, tyres smoking
        They cut the funding and I went straight to the town hall and shouted
        My paintings sold, all of them, in one evening!
        Woke at four buzzing with plans for the shop
        We rode the carnival float and threw sweets at the crowd
        The puppy has eaten my slippers, my homework and half a sofa and is still going
        We got tickets for the final, I screamed so loud the dog hid
        I moved all the furniture today just because I felt like it
        Our first gig and the place was heaving
        I'm furious with my landlord, he came in without knocking again
        Ten kilometres before breakfast, I feel unstoppable
        The kids had a water fight and I joined in with the hose
        I danced with the mop and finished the whole house in an hour
        Flying to New York in the morning and I can't sleep I'm so excited
        He proposed in the middle of the supermarket and everybody clapped
        My brother and I raced our bikes down the big hill
        Work was crazy busy but in a good way, I love a full restaurant
        I finally told him what I think of him, it felt fantastic
        Drum practice, then football, then pizza with the whole team
        We laughed until milk came out of her nose
        What a storm, we ran out into it in our pyjamas
        I beat my dad at chess for the first time ever!
        Someone scratched my new car and I am absolutely livid
        Sang karaoke till three, my throat is wrecked
        Started boxing lessons and I love hitting that bag
        The whole class jumped in the lake with our clothes on
        I signed up for a marathon and went straight out for a run
        My son scored his first goal and I nearly ran onto the pitch
        The wedding was wild, my shoes are ruined and I regret nothing
        Spent the day at the theme park, went on everything twice
        I've had three coffees and painted the entire hallway
        The neighbours' party kept us up so we put on our dresses and joined in
        She cut in front of me in the queue and I let her have it
        We're moving to Spain, I can't believe it, I keep squealing
        Played football in the rain and came home covered in mud
        I got the lead in the school musical!!!
        My team won the quiz and we celebrated until the pub closed
        Rode the night train with twenty students and a guitar
        Today I shouted at the radio, the newspaper and the prime minister
        I jumped into the sea with all my clothes on
        The dog stole the roast and we chased him through three gardens
        I was so excited that I forgot to eat
        Started my own business today, phone hasn't stopped ringing
        Gym at six, work at eight, salsa at seven, bed at midnight
        Grandma taught us to jive and wore us all out
        They overcharged me again and this time I'm not letting it go
        First parachute jump, I want to do it again right now
        I cooked for forty people today and everything was hot
        The boys made a raft and it sank and they made another
        I got promoted!!! champagne in the office at eleven in the morning
        She pushed past me, so I pushed back
        Up all night writing code, I can feel it working
        Our choir won and we sang in the coach all the way home
        Played tag with the children until none of us could stand
        My ex texted and I threw my phone across the room
        The street festival went on until sunrise and so did I
        I learned to do a handstand and now I can't stop
        He wants to sell the house without asking me, over my dead body
        We drove with the roof down, screaming along to Queen
        Big day tomorrow, my bag has been packed since Monday
        Broke the club record in the hurdles
        The baby has learned to crawl and now nothing in this house is safe
        I dyed my hair green on a dare
        Market day, shouting, bargaining, elbows everywhere, I love it
        A hundred lengths this morning and I still feel like running
        My little brother used my paints on the cat and I could scream
        We won the league!!! I can't stop shouting
        Best day ever at the water park with my cousins
        I'm so angry with my sister that I slammed the door
        Danced all night at Tom's wedding and my feet hurt
        Finished my first half marathon today
        Christmas morning, the kids were up at five screaming with joy
        I got tickets to see my favourite band
        Had the most amazing driving lesson, I went on the motorway
        The boss yelled at me in front of everyone and I yelled back
        We rode every ride at the fair and ate far too much sugar
        I can't wait for tomorrow, it's our class trip
        Spent the whole day skiing, I'm buzzing
        I learned a new song on the guitar and played it until my fingers bled
        Our team worked through the night and launched at dawn
        He said yes and I jumped on the sofa
        Some idiot parked across our drive again
        The street was full of drums and dancing
        I feel like I could do anything today
        Pillow fight with my roommates, feathers everywhere
        New job, new city, so much to do, I love it
        Ran ten k before breakfast and still wanted to sprint up the stairs at work!
        We danced in the kitchen till the neighbours banged on the wall, and then we danced some more.
        Scored twice, ran the whole ninety minutes, and could have played another match straight after.
        Up at five, garage cleared, fence painted, bike fixed, and it isn't even lunchtime.
        The kids and I had a massive water fight and I'm still buzzing.
        First spin class since my operation and wow, my legs are alive again!
        I've got so much energy today I cleaned the oven for fun.
        Three coffees, two deadlines smashed, and now I'm off to band practice, let's go!
        We jumped off the pier again and again until our lips were blue and we were screaming with laughter.
        The new puppy tore round the garden forty times and I chased her for every lap.
        At recess we played tag so hard I lost a shoe and kept running anyway.
        Market day was mad, I was shouting prices from six and loved every minute of it.
        Hit the ground in Lisbon and walked eleven miles of hills before dinner, can't wait for tomorrow!
        Drum lesson today and I pounded so hard I snapped a stick and grabbed another.
        At seventy-three I out-pedalled my grandson up Mill Hill and whooped at the top!
        The wind was fierce, the kite nearly pulled me over, and I raced it up and down the beach.
        Kitchen was slammed tonight, two hundred covers, and I was flying between the pans.
        Can't sit still, my head's full of plans and I've already filled six pages of the notebook.
        He kissed me at the bus stop and I basically skipped the entire way home.
        Packed the tent, loaded the car, blasted the stereo, and we were off before sunrise!
        We played football from four till dark and I still wanted another match.
        I danced so much at Tobi's party that my shirt was soaking wet, and I still didn't sit down.
        I woke up full of energy and washed all the clothes before anybody even got up.
        I ran all the way home from the bus stop just because my legs wanted to.
        Full of beans today, I cleaned every window in the house before lunch.
        Did the charity walk in record time and then went straight on to my Zumba class.
        I put the radio on loud and painted the whole spare room in one go.
        The grandchildren had me racing round the park all morning and I kept up with every one of them.
        Ran six miles before work, then knocked out three features by noon.
        I'm so pumped today that I took the stairs two at a time up all twelve floors.
        Cranked the music, jumped around the kitchen, and cleaned the whole apartment in an hour.
        Climbing gym tonight, and I went up wall after wall without wanting a break.
        I was up at four and had two pies baked and the henhouse scrubbed before breakfast.
        I felt so lively at the barn dance that I never sat out a single song.
        Hauled hay with the boys all day and then beat them in a race to the truck.
        I don't know where this energy came from, but I weeded the whole garden today.
        We danced nonstop at Garba till midnight and then shouted for one more song.
        I feel so charged up today that I finished two assignments and then went for cricket practice.
        I jumped off the local, sprinted up the bridge, and made it to class with a minute to spare.
        Our whole gang cycled to Bandra at five in the morning, yelling and racing all the way.
        """
}
