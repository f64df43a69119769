extension LabelledSentences {
    /// Diary sentences that are calm.
    package static let calm: String = """
        We sat on the porch after supper and nobody felt the need to talk.
        Slept ten hours, made pancakes, did nothing else, and it was lovely.
        The kettle hums, the cat snores, and I have nowhere to be.
        I watched the tide go out and my breathing slowed to match it.
        Evening walk along the canal, ducks, a little wind, home by eight.
        Grandma and I shelled peas all afternoon.
        Rain on the tin roof, book in hand, phone off.
        Folded the laundry while the radio murmured.
        The baby finally fell asleep on my chest and the whole house went soft.
        I am not worried about anything tonight.
        Yoga, then soup, then bed at nine.
        Fresh sheets, clean hair, window open, crickets.
        There's something about kneading dough that empties my head in the best way.
        My shoulders finally came down from around my ears.
        It was an ordinary Tuesday and I was grateful for how little happened.
        Sat in the chapel for an hour and listened to nothing.
        Warm bath, candles, that old Nina Simone record.
        The lake was flat as a plate this morning and we drifted without oars.
        We don't talk much, my brother and I, but fishing with him is the easiest silence I know.
        No alarm, no plans, just sunlight moving across the floor.
        Spent the whole afternoon reading in the hammock.
        Early night, clean pyjamas, nothing on my mind.
        I drank my coffee outside while the dog slept in the sun.
        The exam is over and I finally slept like a baby.
        Nothing special today, just a nice long walk and an early dinner.
        Church this morning; the singing made everything settle.
        My cat fell asleep on my feet and I didn't move for an hour.
        We cooked together, ate slowly, and went to bed early.
        A quiet day at the office for once.
        The sound of the waves sent me straight to sleep.
        I feel at home here.
        Meditated for twenty minutes and my mind went still.
        It rained all afternoon and we stayed in bed with books.
        I'm content with how things are.
        Just me, the mountains and a flask of tea.
        I let go of the argument and felt light again.
        Sunset on the beach, bare feet, no rush.
        Fed the ducks with my grandson.
        Everything smelled of fresh bread and I sat by the window.
        Nothing beats a quiet library on a wet afternoon.
        My breathing is slow and the night is warm.
        Sat with my tea and watched the snow.
        I feel comfortable in the silence between us.
        No longer anxious, just resting in the grass.
        The baby is sleeping, the dishes are done, I can sit down.
        Gardening all day, dirt under my nails, deeply satisfied.
        After the storm of the week, this Sunday is soft.
        I brushed the horse for an hour and thought of nothing.
        The monastery garden smelled of thyme and nobody hurried.
        It was cold outside, but under the duvet it was perfect.
        We lay on the roof, counted satellites, said little.
        Hot shower, clean towel, bed.
        I accept that I can't change it, and that feels like rest.
        We floated on the lake and let the sun do its work.
        Feeling good about doing very little.
        Sheep on the hill, smoke from the chimney, nothing to do.
        I'm okay. Really, quietly okay.
        My daughter braided my hair while the soup simmered.
        The train hummed along and I let my thoughts wander over the fields.
        I woke before the alarm and lay there listening to the pigeons.
        Watered the plants, wrote two letters, took a nap.
        Everything I need fits in this little cabin.
        The river barely moved, and neither did I.
        A long bath and an early night, exactly what I wanted.
        There was nothing to say, so we just watched the fire.
        I'm thankful for this slow, warm afternoon with Mum.
        My mind is like a pond with no wind.
        Prayed the rosary with Grandma, and the whole room felt held.
        The dog and I shared a sandwich on the pier.
        Soft music, soft light, soft blanket.
        It wasn't exciting, just a gentle, good day.
        The monks sang and my thoughts lay down like dogs.
        I used to fear silence, but now I rest in it.
        I'm not lonely here; the sea is company enough.
        Nothing hurts today, and I don't want anything.
        Fishing at dawn with Uncle Ray, mist on the water, no words.
        Ironing shirts to the cricket commentary, windows open.
        The rain has settled in and so have we.
        Tea on the back step, robins in the hedge.
        I spent the morning watching the mist lift off the hills with a cup of coffee.
        Nothing on the calendar, nothing on my mind, just the sound of rain.
        The dog's head on my knee, the fire low, the snow outside.
        I did my stretches, lit a candle, and let the day go.
        Walked barefoot along the shore while the sun went down.
        My garden is the one place where my thoughts slow down.
        For once the inbox is empty, and so is my head.
        There's comfort in the sameness of my mornings.
        Grandpa and I sat on the porch, saying nothing, and it was enough.
        I've made peace with not having all the answers.
        The ferry rocked gently and I dozed against your shoulder.
        I listened to the rain until I fell asleep.
        Dinner was simple, the evening was mild, and everyone went to bed early.
        The baby and I napped in the afternoon light.
        I took the long way home just to see the trees.
        Today I asked for nothing and had everything.
        We played cards by candlelight during the power cut and nobody minded.
        I breathe in, I breathe out, the candle doesn't even flicker.
        Home. Shoes off. Silence.
        A slow train, a good novel, green hills going by.
        I feel lighter after the swim, loose and sleepy.
        The storm passed over without touching us, and we played chess.
        My tea went cold because I was so absorbed in the garden.
        Snow outside, soup inside.
        A warm bowl of noodles, a good show, and an early bedtime.
        I let the afternoon go by without doing a single useful thing.
        The sea is a sheet of silver and I've stopped counting hours.
        Early swim, then porridge with honey; I feel looked after.
        The children are drawing, the rain is falling, no one wants anything.
        I forgave myself for the mess and went to sleep.
        There's nowhere I'd rather be than this creaky old bed with you.
        We shared an orange on the bench and watched the boats.
        After the argument we made tea, and the house grew gentle again.
        The temple bell rang and I felt my heart slow down.
        I like Sundays when the phone doesn't ring.
        I'm ready for bed at eight and proud of it.
        Sitting by the window with the cat, listening to the rain, no plans at all.
        We spent a lazy Sunday cooking and reading the paper.
        I am grateful for a quiet evening and a full stomach.
        The lake was still at dawn and I felt my worries dissolve.
        After yoga my body feels loose and warm.
        Prayed in the little chapel and left with a quiet heart.
        Evening swim, salt on my skin, nowhere to go.
        The train rocked me gently and I watched the fields go by.
        My little routine: coffee, crossword, a walk with the dog.
        Nothing to prove today. I just sat in the sun.
        """
}
