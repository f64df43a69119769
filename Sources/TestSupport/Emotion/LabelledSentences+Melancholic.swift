extension LabelledSentences {
    /// Diary sentences that are melancholic.
    package static let melancholic: String = """
        I cleared out Dad's wardrobe today and his jumpers still smelled of pipe smoke.
        Another Friday night with the television and a plate of toast for company.
        I should have called her back.
        The nursery is painted yellow and there will be no baby.
        It's been a year, and I still reach for his side of the bed.
        They didn't pick me.
        I smiled at the party and cried in the taxi.
        Nobody remembered my birthday, not even my brother.
        I am so tired of pretending that I'm fine.
        The old dog couldn't get up this morning, and the vet just shook her head.
        I used to sing in the car.
        We signed the divorce papers between lunch and the school run.
        The team was let go by email.
        Every song on the radio was ours.
        The house echoes since the children moved out.
        I failed the exam for the third time and couldn't look Dad in the eyes.
        He left his toothbrush here, and I can't throw it away.
        I don't enjoy anything anymore.
        I feel like a guest in my own life.
        Sunday evenings feel like the end of the world.
        I miss my grandmother so much it physically hurts.
        Nobody sat with me at lunch today.
        My best friend is moving to Australia and I don't know how to say goodbye.
        I've been staring at the same page for an hour, I feel so empty.
        The flat feels so quiet without the dog.
        I regret not telling him how I felt.
        I didn't get into the university I wanted.
        I snapped at my daughter this morning and I've felt guilty all day.
        Feeling low today, no reason, just grey.
        It's the anniversary of Mum's death.
        I don't see the point of anything lately.
        He broke up with me over text.
        I'm homesick for a house that isn't there anymore.
        I feel invisible at work.
        I'm too tired to cook, too tired to talk, too tired to cry.
        Packed up my desk. Twelve years in one cardboard box.
        Watched old videos of us and couldn't stop crying.
        I ruined everything.
        Autumn always makes me think of the people I've lost.
        My father and I haven't spoken in three years.
        My goldfish died and I know it's silly but I cried.
        I wish Dad could have met his grandson.
        Every year the reunion gets smaller.
        I keep scrolling through our old pictures.
        Not a single card this Christmas.
        The rain suits my mood, heavy and endless.
        I felt so ashamed when they laughed at my accent.
        Everything tastes like cardboard since she left.
        It's hard to get out of bed these days.
        My boyfriend forgot our anniversary and I ate the cake by myself.
        I let my team down.
        They are tearing down my old school.
        Three months of unemployment and I've stopped opening the letters.
        I looked for her face in the crowd, out of habit.
        I'm not angry anymore, only tired.
        The swing in the garden hasn't moved since our son left for college.
        It feels like everyone is moving forward except me.
        I can't remember the sound of his voice.
        Goodbye, little house.
        I feel nothing, and that's worse than crying.
        I packed her clothes into bags and kept one scarf.
        I haven't painted since Lena died.
        Work, eat, sleep, repeat; I'm so bored I could dissolve.
        The kitchen clock has stopped, and I don't have the heart to fix it.
        I gave my seat in the choir to someone younger.
        Everyone has somebody to go home to but me.
        My hair comes out in handfuls and I avoid the mirror.
        I ate alone in a restaurant full of couples.
        Today I sold Dad's boat.
        I'm ashamed of how I spoke to my mother.
        The party was full of people and I've never felt so alone.
        She doesn't recognise me now, but she hums the song we danced to.
        I thought we would grow old together, but he packed a bag and left.
        The wedding was beautiful, but I kept looking at the chair where you should have sat.
        I can't find any joy in music now.
        The tree we planted for him lost its last leaves today.
        Ten years at that company and they didn't even learn my name.
        I'm drowning in work and nobody notices.
        It's not that I'm angry, I just feel let down.
        The last of the summer visitors left and the island shut its doors.
        The house feels so empty without her footsteps.
        I scrolled through our old messages until the screen went blurry with tears.
        Another birthday without Dad's terrible jokes.
        I hate that I still wait for his call.
        I don't know how to be in this world without my brother.
        It rained all day and so did I.
        Everyone's posting engagement photos and I'm eating cereal alone.
        I let go of her hand for the last time in that hospital room.
        I feel stuck, like every day is a copy of the last.
        I'm so ashamed of what I said that I can't sleep.
        I keep setting two plates.
        The old neighbourhood is gone; they paved over the playground.
        I folded the baby clothes we never got to use.
        I've been crying on and off since the phone call.
        I feel like I'm watching my life through a dirty window.
        She's marrying someone else in June.
        It's hard being the only one of us left.
        I'm exhausted from caring for everyone but myself.
        Dad's chair is still by the window.
        The doctor said it's terminal.
        My friends stopped inviting me.
        Nothing feels worth doing.
        I apologised, but it was too late.
        I watched the taxi take her away.
        I walked past our café and someone else was sitting in our corner.
        Grandad's piano is going to strangers tomorrow.
        My marriage ended with a signature and a handshake.
        I envy people who have someone to text when the plane lands.
        I'm forty and I still eat lunch in the bathroom stall.
        The doctor's silence said everything.
        All my plants died while I was too sad to water them.
        It's raining on the last day of summer and I have no one to share it with.
        I miss who we were before the money troubles.
        It's my first Ramadan without my family, and the table feels huge.
        Nobody claps when you come last.
        The dog waits at the door every evening, and he isn't coming home.
        I went to the cemetery today and told Dad about the match.
        It's been six months since the breakup and I still check his profile.
        I feel so lonely in this new city.
        The dog died this morning and the house is unbearably quiet.
        Looking at old photos of Grandma makes me ache.
        I'm bored of everything, even of being bored.
        I failed my driving test again and I feel useless.
        I said something cruel to my mother and I can't take it back.
        Goodbyes at the station never get easier.
        The autumn rain makes me think of everything I never finished.
        """
}
