extension LabelledSentences {
    /// Diary sentences that are hopeful.
    package static let hopeful: String = """
        The doctor says my numbers are better than last month, so I let myself imagine summer.
        Tomorrow I start at the bakery, and for once I can't wait for the alarm.
        We planted tomatoes on the balcony and I check them every hour for signs of life.
        Six months sober today, and the mornings are starting to have colours.
        She said yes to a second coffee, and I walked home smiling at strangers.
        My son took three steps today and then laughed at his own feet.
        The landlord finally agreed, so by June we'll have a garden of our own.
        The swallows are back under the eaves.
        I applied to nursing school tonight, hands shaking, and pressed send.
        It will take time, but we are going to be okay.
        First day without the crutches!
        My daughter and I talked properly for the first time in years.
        I prayed this morning and for the first time it felt as if somebody listened.
        The chemo is over and I rang the bell.
        I think I might be falling for someone again.
        We argued, we cried, and then we made a plan.
        Packed the last box. New city on Monday, and I'm scared, but mostly I'm ready.
        There's a tiny heartbeat on the screen, like a blinking star.
        The snow is melting and I saw a crocus by the bins.
        My first pay in eight months; I bought flowers and a bus pass.
        We found out today that we're having a little girl.
        I finally booked an appointment with a therapist.
        After all those rejections, one yes. That's all it took.
        Things aren't perfect, but they're getting better day by day.
        I looked in the mirror and for once I liked who I saw.
        The baby kicked for the first time today.
        I forgave my father today, and something in me opened.
        My fever broke this morning; maybe I'll be back at work next week.
        The seeds I planted in March are finally coming up.
        I got my first pay cheque and started a savings account.
        My parents finally accepted who I am.
        I believe this year will be kinder to us.
        Dad came home from hospital today, thin but smiling.
        I told her I love her, and she smiled.
        A stranger paid for my groceries today when my card was declined.
        We signed the papers for our first house!
        Spring is in the air and I feel like I can start again.
        I have been given a second chance and I won't waste it.
        One more week and I'll see my husband again.
        The test was negative, we can breathe again.
        I have a good feeling about this interview.
        Took my driving test again and passed, the road is open now.
        The vet called, Biscuit will make it!
        We adopted a shy little dog and today he wagged his tail.
        Maybe I'm not broken after all.
        I quit the job that was killing me, and on Monday I begin again.
        Grandma is walking again, slowly, with her new hip.
        I'm learning to trust people again.
        She's three weeks old and she has my mother's chin; life goes on.
        Someone left a note on my desk: you matter. I kept it.
        The letter says I got the scholarship.
        I am ready to love again.
        My stammer hardly showed today, and I spoke in front of the class.
        The rent is paid, the fridge is full, and for the first time I can plan ahead.
        We wept, and then we began to rebuild.
        Tonight the fever is down and he asked for soup.
        The dark months are behind us; light in the kitchen at six.
        I wrote the first sentence of my novel.
        Finally found a doctor who listens.
        He proposed under the cherry trees and I said yes.
        My little sister got out of rehab today and she looked me in the eye.
        It's the first warm day and everyone on the street seems kinder.
        The counsellor said it isn't my fault, and I'm starting to believe her.
        Dad and I shook hands for the first time since the fight.
        I planted an oak today for the daughter who'll be born in May.
        After a terrible year, I hung fairy lights on the balcony and made a wish.
        The bank approved our loan, the bakery is going to happen.
        We're still in love, I think, underneath it all; we're going to try.
        My first poem got accepted by a tiny magazine!
        I slept through the night without pills for the first time in a year.
        A new year, a new notebook, and a promise to be gentler with myself.
        The swelling is going down and I could hold a pencil again.
        I'm nervous about moving, but I can already picture the garden.
        I cried all morning, but by evening there was a plan and a little light.
        I never thought I'd say this, but I'm glad I stayed alive.
        The first chapter is done and for once I don't hate it.
        The physio says I'll dance again by autumn.
        My teenage son hugged me out of nowhere.
        I bought a one-way ticket and a phrase book.
        She wrote back.
        I finally signed up for art classes, and it feels like the start of something good.
        The doctor smiled when she read the results, and I finally exhaled.
        Little by little, I'm learning to like my own company.
        We heard the baby's heartbeat today and I cried happy tears.
        Moving day tomorrow: scared, but ready for a fresh start.
        He apologised, and for the first time I believe we can fix this.
        I got a callback for the part I wanted so badly.
        The first daffodils are up and something in me is waking too.
        After months of physio I walked to the mailbox and back.
        God, thank you for carrying me through this year.
        Someone at the shelter chose the old blind dog today; the world is alright.
        I don't have it all figured out, but I think I'm going to be okay.
        My mother laughed on the phone today, really laughed, and I thought: she's coming back to us.
        I think the worst is behind us.
        Got the keys to our new place today, it's tiny and it's ours.
        Coach says if I keep this up I'll make the team next season.
        I wrote down ten things I'm grateful for and could have gone on.
        Tomorrow is another chance to get it right.
        My son said his first word and it was 'light'.
        We lost the house, but we still have each other and a plan.
        I'm giving love another chance.
        It's been a hard winter, but the buds are out.
        The scans are clean!
        I've decided to go back to university at forty-six.
        Got a text from my brother after two years of silence; we're meeting on Sunday.
        The nurse let me hold my daughter today, wires and all.
        I think I've found a way to live with this illness.
        She let me back into her life, slowly, one phone call at a time.
        There's a job opening in Lisbon, and my heart said yes before I did.
        We planted her favourite roses and the first one opened this morning.
        One exam left and then my real life can begin.
        The storm took the roof, but the neighbours came with hammers at dawn.
        I deleted his number and signed up for salsa.
        For the first time since the accident, I drove to work by myself.
        Passed my citizenship test! This is home now.
        We're broke, but the shop opens Monday and I believe in it.
        Started physical therapy today and managed three steps on my own.
        I got accepted into the nursing programme, a whole new life is about to start.
        I have a feeling that everything will work out in the end.
        Baby's first ultrasound today, a tiny bean with a heartbeat.
        Finally handed in my resignation; next month I start my own studio.
        The sun came out after two weeks of rain and so did the neighbours.
        My friend's kind words today gave me the strength to keep going.
        One day at a time. Today was a good one.
        He asked me out for coffee and my heart did a little flip.
        Grandpa squeezed my hand this morning, the doctors say he's turning the corner.
        """
}
