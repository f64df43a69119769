extension LabelledSentences {
    /// Diary sentences that are energetic.
    package static let energetic: String = """
        Got the call at noon and I screamed so loud the neighbours came out!
        My boss took credit for my work and I wanted to flip the table.
        We danced barefoot on the tables until the owner threw us out.
        Five goals! Five! My legs are wrecked and I don't care.
        I'm so done with this landlord, I wrote him a three-page letter in capital letters.
        The band came on and the whole floor started shaking.
        I ran the last kilometre like something was chasing me, and it was only joy.
        Three job offers in one week, what is happening!!
        Traffic, spilled coffee, three meetings at once, and somehow I loved every second.
        If he interrupts me one more time I swear I'll explode.
        Booked the tickets to Peru on a whim and my heart hasn't stopped racing.
        The kids had a water fight in the garden and I joined in fully dressed.
        Smashed my presentation, walked out of there feeling ten feet tall.
        Can't believe we WON!!!
        He lied to my face, and I told him exactly what I thought of him.
        Deadline in two hours, music blasting, fingers flying over the keyboard.
        First rollercoaster of my life and I want to go again and again!
        I could punch the wall, I really could.
        Woke up buzzing with ideas and filled half the notebook before breakfast.
        The drums started and I forgot I was shy.
        I got the promotion and we're going out to celebrate tonight!
        The concert last night was insane, my ears are still ringing.
        I'm furious with my sister, she promised and she didn't show up.
        Hiked fifteen miles today and I still want more.
        We're moving to Berlin! I'm bouncing around the flat.
        My little brother and I laughed until we couldn't breathe.
        Stuck in traffic for two hours, I was about to lose my mind.
        Ran my first 10k in under an hour!
        I'm so angry I can't even write straight.
        New bike! I rode it until it got dark.
        Dance class was so much fun, I'm sweaty and happy.
        I couldn't sit still all day, the trip is tomorrow!
        Our team came back from three goals down and won on penalties!
        The neighbours' music is driving me crazy.
        What a night, we sang in the streets until sunrise.
        The kids are home for the holidays and the house is a circus.
        I told my manager no for the first time and I feel powerful.
        I hate Mondays, I hate this job, I hate the rain.
        Surfed all morning, my arms are jelly and I'm grinning.
        I'm pumped for the match tomorrow.
        Signed up for the marathon, bought the shoes, can't stop pacing around.
        He cut the queue and I nearly lost it.
        We stayed up all night building the fort and eating sweets.
        Drums, trumpets, the whole street dancing, what a carnival!
        I've never been happier!
        My heart was pounding when I crossed the finish line first.
        Guess who just got accepted to drama school!
        Spinning on the ice until I was dizzy and laughing.
        I yelled at the referee until my throat gave out.
        Power cut in the middle of the final, the whole pub was screaming.
        I'm in such a good mood I cleaned the entire house singing.
        I'm so jealous I could scream.
        The waves were huge today and I caught every one of them.
        My first day at the newsroom was a whirlwind.
        Just climbed my first 7a and I'm screaming!
        They raised the rent again, those greedy crooks.
        Chased the kids around the park, I'm wrecked and buzzing.
        Roller disco! I fell twelve times and laughed every time.
        So frustrated, the code broke again five minutes before the demo.
        First snowboarding lesson, bruised everywhere and totally hooked.
        The client yelled at me in front of everyone and my face is still burning.
        We missed the last bus and ran four miles home singing.
        Tickets for the final! I screamed in the office!
        I want to shake him, he never listens!
        Four espressos, two deadlines, zero regrets.
        I aced the oral exam and danced down the corridor.
        Boxing class: I hit that bag until all the rage was out.
        The whole class cheered when I finally landed the flip.
        It's payday, it's Friday, and I'm wearing the red dress!
        Can't stop dancing, I got the lead role!
        I'm not sad anymore, I'm furious.
        My brother hid my keys again and I chased him round the house with a wet towel.
        The meeting was long and dull, but the karaoke afterwards was wild!
        No time to be afraid, we jumped!
        I'm so hyped for the festival I can't eat.
        Hit all the green lights on my bike and felt like a superhero.
        We rearranged the entire flat at midnight because why not!
        Screamed along to every song on the motorway.
        We beat the champions in overtime!
        My heart is racing, tonight is opening night!
        I screamed into my pillow because my roommate ate my leftovers again.
        We won the championship and I lost my voice cheering.
        I can't believe he took credit for my idea in front of the whole team!
        Danced until 4 in the morning and my feet are killing me, worth it!
        Just booked a solo trip to Iceland, I'm buzzing!
        The deadline got moved up and I'm running on pure adrenaline.
        I am absolutely livid about the way she spoke to the waiter.
        First day at the new job and my brain is on fire, in a good way.
        I nailed the solo and the crowd went wild.
        Snowball fight with the neighbours' kids, soaked and laughing.
        My sister borrowed my car without asking and brought it back with a dent, I'm seething.
        Two coffees in and I'm ready to rewrite the whole thing.
        The stadium was deafening and I was on my feet for the full ninety minutes.
        My neighbour drills at 7 a.m. every Saturday and I'm about to lose it.
        We cranked up the radio and sang all the way to the coast.
        I told the whole family I'm pregnant and everyone screamed!
        Finished the whole project in one wild sleepless night.
        Packed, caffeinated, passport in hand: let's go!
        I am done being polite about this!
        Our daughter scored the winning goal and I cried and yelled like a lunatic.
        Best workout in months, I could lift a truck.
        First night in Tokyo, neon everywhere, I never want to sleep.
        The kids built a rocket out of boxes and we launched it off the shed.
        My team shipped the app tonight and we're all screaming on the call.
        I'm sick of cleaning up after everyone in this house!
        We drove through the night with the music up and no idea where we'd sleep.
        I finally told him to leave, and slammed the door so hard the window cracked.
        Carnival tomorrow, the costumes are finished, nobody is sleeping tonight!
        Personal best in the pool today, I'm on top of the world.
        My hands are shaking with rage after that phone call.
        I laughed so much at rehearsal that I fell off the stage.
        New city, new people, I want to see everything at once!
        The whole street came out to bang pots and cheer.
        I got so bored that I repainted the whole kitchen bright orange by midnight.
        Argued with my dad about politics again, my blood is boiling.
        I just signed my first record deal, I could run through walls!
        I'm so frustrated with my laptop I almost threw it out of the window.
        Today's hike was tough and steep and absolutely exhilarating.
        Our first dance class together, we stepped on each other's toes and laughed the whole time.
        We scored in the last minute and the whole bar exploded.
        Someone scratched my car and drove off. I'm boiling.
        Moving day chaos, boxes everywhere, music blaring, pizza on the floor!
        Last exam done! We threw our notes in the air.
        Ran into my best friend at the airport, we screamed and hugged for ages.
        Spent the night dancing on the beach with strangers.
        """
}
