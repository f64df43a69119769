extension LabelledSentences {
    /// Diary sentences that are calm, by writers who had not seen the lexicon.
    package static let calmByOthers: String = """
        Sat by the window with a cup of cocoa and watched the traffic go by
        The baby is asleep and so is the dog and so, almost, am I
        Slow morning, fresh bread, nobody needs me until noon
        We lay in the grass looking up at the clouds and didn't say much
        Did a bit of knitting in front of the fire after supper
        The lake was flat as a mirror when I rowed out
        Nothing on the calendar today and I intend to keep it that way
        Warm bath, clean sheets, early to bed
        The cat curled up on my lap and I let the phone ring
        Watered the tomatoes and sat on the step until it got dark
        A quiet evening with the radio on low
        I breathed slowly for ten minutes and my shoulders finally came down
        Snow all day, so we stayed in and made soup
        Grandpa and I fished from the jetty and hardly spoke a word
        No rush this morning, just coffee and the paper
        The house is tidy, the bills are paid, and I can put my feet up
        Gentle rain on the tent while we read our books
        I wasn't worried about anything today, not even once
        Walked home the long way along the canal, no hurry at all
        Everything was still, only the clock ticking in the hall
        night shift was dead quiet, all my patients slept and I did the crossword
        Finished the chapter, closed the laptop, lay on the dorm floor and just listened to the rain
        The allotment this afternoon, kneeling in warm soil, nobody about
        Both kids napping at the same time, I'm drinking my tea while it's hot
        On the slow train through the rice fields with my head against the glass
        My wife reads, I do my stamps, the dog sighs now and then
        no homework, no plans, just me and my hoodie and the sofa
        Swam out to the buoy and floated on my back for a while
        We had porridge in silence and it was the good kind of silence
        Sunday. Ironed five shirts to the cricket commentary
        The little guesthouse has a veranda and I haven't moved from it since lunch
        My breathing is slow again and the ward is dim
        I like how the library smells before anyone arrives
        Rocked her until she slept and then I just stayed there
        It doesn't bother me any more what they think
        Peeled potatoes with mum, talked about nothing in particular
        The tide came in, the tide went out, and that was our day
        I've had a good long life and today I sat in the sun and felt it
        Phone died at noon and I didn't bother charging it
        We sat round the campfire after everyone had stopped talking
        Parked the lorry by the reservoir and ate my sandwich with the window down
        Milking done, cows out, I leaned on the gate for a good ten minutes
        The kitchen is closed, the knives are clean, and I am having one glass of red
        My granddaughter and I made paper boats and watched where they went
        Compiled on the first try, went home at five, cooked pasta
        I practised only scales tonight and it was all I needed
        Nets mended, pipe lit, no wind
        Had a haircut and a chat and walked home through the park
        Everyone has gone to bed and the fridge is humming to itself
        A day without news
        Lunch with my sister, we are easy together now
        Put my hand in the stream and left it there
        Held the newborn lamb till it stopped shivering and dozed off
        We drove with the windows open and didn't need the radio
        My heart rate is back to normal and so is everything else
        The monks swept the yard and I swept with them
        Grey day, good book, no regrets
        I trust him, so I slept
        The snow has muffled the whole street and I am glad of it
        Warm sand, closed eyes, the sound of a far-off ice cream van
        Did the washing up, wiped the table, and the evening is mine
        We drove out to the reservoir and fed the geese
        I spent the whole afternoon sorting buttons with Gran
        The children built a den and I could finally read my magazine
        Went for a swim before work and the pool was nearly empty
        Just pottering about the house today in my old jumper
        I made a big pot of lentil soup and listened to a podcast
        It was nice to sit on the bus and not think about anything
        Took the dog round the block and looked at other people's gardens
        Our street is very quiet since the snow came
        Slept until nine and had eggs
        I feel at peace with how things turned out
        My sister plaited my hair while we watched an old film
        There's a cool breeze through the kitchen and the bread is in the oven
        Dad and I did the crossword over the phone like every Thursday
        I took my time getting home
        Sunshine on the balcony, bare feet, a bowl of cherries
        The meeting went smoothly and I left at four
        Put fresh flowers in the hall and opened all the windows
        Nothing much to say, it was an ordinary good day
        Spent the morning repotting the geraniums and humming
        It's half past ten, the house is dark and I'm having a last cup of camomile
        My neighbour lent me a hammock and I haven't done a thing since
        I finished work early and walked home along the river
        We played cards by candlelight because the power was off, it was lovely
        I like washing dishes when nobody is in the kitchen
        Took the baby out in the pram and she slept the whole way
        Not a single argument all weekend
        Sat in the waiting room and felt strangely relaxed
        Sunday lunch at my parents', same seats, same jokes, same pudding
        The kids are at their dad's and I'm reading on the sofa with both cats
        I made my peace with not being invited
        Fishing with my uncle, caught nothing, didn't matter
        First day of the holidays and all I did was lie by the pool
        The museum was nearly empty so I sat in front of one painting for an hour
        Warm evening, we ate outside and watched the bats
        I did my breathing exercises and the headache went away
        Just me, the allotment and a flask of tea
        Everything on my list is done and it's only three o'clock
        We walked the dog on the beach before anyone was up
        Cycled to the shop for milk and took the lane with the poppies
        Nothing hurts today and the tea is strong
        My shift ended at noon and I spent the rest of the day in the bath
        The twins are at a birthday party so the flat is mine until five
        Had an afternoon of mending socks and listening to the cricket
        We floated about in the pool until our fingers wrinkled
        The view from the hut is the same every evening and that's why I like it
        Went to bed at nine with a crime novel and an apple
        I've stopped arguing with my hair and with my mother
        Sat on the kitchen floor with the dog while the pie baked
        Walked through the orchard with Gran, she named every tree
        I drew leaves all morning, just leaves
        We have no internet at the cottage and nobody is complaining
        After the exam I lay in the park and looked at nothing
        Quiet shift, fed the fish in the waiting room
        It feels good to be ordinary
        The ferry was slow and the sea was flat and I didn't want to arrive
        Tidied my drawers while it snowed
        He snores, she purrs, I read
        Early supper on the step, swallows overhead
        Had a quiet day at home with my books
        We went for a stroll after dinner and the air smelled of jasmine
        I made pancakes and we ate them in our dressing gowns
        Sitting in the garden with a cold drink, not a care in the world
        Took a nap with the window open
        My husband is fixing his bike and I am writing this, both of us happy to be quiet
        The snow is falling softly and we have nowhere to go
        Spent an hour looking through the telescope with Dad, neither of us in a hurry
        Yoga by the lake this morning and then a long breakfast
        I feel rested for the first time this month
        Peaceful evening, the children were in bed by seven
        Watched the boats come in and ate chips
        Did some drawing and listened to the rain
        I like the slow hours after lunch at the shop
        Granny taught me to make jam, it took all day and that was fine
        No school today so I stayed in my pyjamas
        We lay on the trampoline and looked at the sky
        The flight was smooth and I slept most of the way
        Met Sue for coffee and we talked about our gardens
        My mind is quiet tonight
        Sat on the back step with my tea until it went cold and didn't mind one bit.
        The baby finally slept on my chest and I just listened to her breathe for an hour.
        No emails, no calls, just the cat kneading the blanket and rain on the skylight.
        Floated on my back in the lake today and let my ears go under.
        After the dentist I walked home slowly through the park and felt my shoulders drop.
        Grandpa and I shelled peas for an hour and hardly said a word, which suited us both.
        I feel calm tonight, dishes done, lamp on, nothing that needs me before morning.
        Watered the tomatoes, swept the porch, sat down, and that was plenty for one Sunday.
        Night shift was so quiet I finished my crossword and watched the snow settle over the car park.
        The nurse turned the lights low and for once I lay there without worrying about anything.
        Kneading the dough this morning, I noticed my mind had gone pleasantly blank.
        Our train was delayed two hours and I honestly didn't care, I had my book and a window seat.
        He read the paper, I knitted, the dog snored between us, and I wouldn't change a thing.
        Did the breathing thing before my maths exam and my hands stopped shaking completely.
        Got out early with the rod, caught nothing, came back feeling rested.
        The whole city was muffled by fog today and I took the long way to the office.
        Spent the evening painting tiny soldiers with the radio low and no reason to hurry.
        Mum brushed my hair before bed and I nearly fell asleep sitting up.
        We've settled the last of the debt, and tonight my head is as still as a pond.
        Fed the horses at dusk, leaned on the gate a while, and felt at peace with the day.
        Light went off again, so I just lay on the mat and listened to the rain, not minding at all.
        I felt so calm sitting beside Grandma while she picked beans and hummed.
        After church the whole compound was quiet and I slept with the window open until evening.
        Nobody was shouting in the house today, and my mind was at peace.
        Had my tea in the garden this morning with nothing to do and nowhere to be.
        The cat slept on my lap all afternoon while I did a bit of knitting.
        A lovely peaceful Sunday, just me, the radio and a slow walk round the park.
        After forty years of night shifts, I still enjoy lying in bed listening to the birds.
        Turned off Slack, made some soup, and watched the fog sit on the lake for an hour.
        I feel relaxed for the first time since the release went out.
        Spent the ferry ride just looking at the water and breathing slowly.
        No meetings today, so I worked quietly by the window with the rain tapping on the glass.
        We sat on the porch swing after supper and hardly said a word, and that suited us both.
        Snapped a bowl of green beans while the breeze moved the curtains.
        The house was still before sunup, and I felt a deep calm over my first cup of coffee.
        The cows were lying down in the shade and I sat by the pond until dusk.
        I sat at Marine Drive with my feet up and let the waves take away all the noise.
        Exams are over, so I drank chai slowly on the balcony and watched the pigeons.
        Did twenty minutes of yoga with Aai and felt completely serene afterwards.
        For once the train was nearly empty, and I dozed by the window with the soft breeze on my face.
        """
}
