extension LabelledSentences {
    /// Negation, `but`, intensifiers, endings, emoji, other languages: an emotion and a sentence a line.
    package static let hardCases: String = """
        calm: I am not afraid.
        hopeful: I'm no longer afraid of the water.
        calm: I'm not sad.
        energetic: I have never been happier in my life!
        melancholic: I'm not happy here.
        melancholic: I have never felt so alone.
        energetic: It was not only exciting, it was the best night ever.
        melancholic: I could hardly smile at my own party.
        calm: I was angry this morning, but now I feel peaceful.
        melancholic: The holiday was fun, but I came home to an empty house and cried.
        hopeful: I was sad all winter, but spring is coming and I feel hope.
        energetic: I was nervous before the race, but then I flew, I won, I screamed!
        mysterious: It looked peaceful, but something was wrong.
        calm: Although the week was stressful, tonight is quiet and soft.
        hopeful: Despite everything, I still believe in us.
        melancholic: I used to be so happy.
        melancholic: I wish I could be calm like her.
        melancholic: I don't feel hopeful anymore.
        hopeful: The fear has finally lifted.
        hopeful: My grief is slowly healing.
        melancholic: All my joy is gone.
        calm: There is no fear in me tonight, only quiet.
        melancholic: There's no hope left.
        energetic: Nothing makes me happier than dancing.
        melancholic: Nothing makes me happy these days.
        calm: I'm not worried, not anxious, not in a hurry.
        mysterious: I'm not calm at all.
        energetic: I'm not just excited, I'm over the moon.
        energetic: I couldn't be prouder of my team!
        melancholic: I'm too sad to eat.
        calm: We were neither worried nor rushed.
        hopeful: I stopped crying and started to believe again.
        melancholic: Without you there is no joy.
        energetic: I can't wait for the party!
        energetic: I am so, so, SO excited!!!
        mysterious: I feel slightly uneasy and I can't say why.
        melancholic: I'm really, deeply, unbearably sad.
        energetic: Not sad, not tired, just wildly alive!
        melancholic: I'm not angry, I'm just sad.
        hopeful: It isn't hopeless.
        calm: I am less anxious now and my breathing is slow.
        energetic: I hate this, I hate this, I hate this.
        melancholic: I hate myself.
        mysterious: Is anyone there?
        melancholic: The rain on the glass, the tea gone cold, and no one to tell.
        hopeful: First green shoot in the pot by the window!
        energetic: Fireworks in my chest.
        energetic: Not a boring day at all, what a ride!
        melancholic: Not exactly a happy birthday.
        calm: I didn't cry, I didn't shout, I simply rested.
        mysterious: I'm scared, though I smile.
        hopeful: Even though I'm scared, I have hope.
        melancholic: I smile, though I'm heartbroken.
        calm: Once I feared the silence; now the silence is soft and I rest in it.
        energetic: I thought I'd be bored, but it was thrilling.
        melancholic: I thought it would be thrilling, but it was boring and sad.
        hopeful: 🌱 new start today
        melancholic: 😢💔
        energetic: 🎉🎉🎉
        calm: je suis calme et tranquille
        melancholic: Ich bin so traurig
        melancholic: estoy muy triste hoy
        hopeful: tengo esperanza
        melancholic: 悲しい夜
        mysterious: The table has four legs.
        mysterious: Saddle the horse, he is likely a Saddler.
        """

    /// Poems, with ` / ` between the lines, and paragraphs of a diary.
    package static let poemsAndParagraphs: String = """
        calm: The lake lies still, / the heron sleeps, / a quiet moon / the water keeps.
        melancholic: The leaves let go, / the garden is bare, / I set out two cups / and remember you were there.
        mysterious: Who walks the hall / when the lamp is low? / A whisper, a shadow, / a door I don't know.
        hopeful: The ice lets go, / the seeds wake up, / I hold the morning / like light in a cup.
        energetic: Drums in the street, / my feet catch fire, / jump, scream, spin, / higher and higher!
        calm: The week was loud and full of other people's troubles. Tonight I lit the stove, put the phone in a \
        drawer and made soup. The cat came and lay across my feet. I can hear the clock, and I don't mind that the \
        hours pass.
        energetic: We nearly didn't go. Then the band started, and the whole square began to jump. I lost a shoe, I \
        found it, I kissed a stranger on the cheek. My voice is gone and I want to do it all again tomorrow!
        mysterious: The flat was as we had left it, except for the smell of smoke. Nobody smokes here. In the \
        morning there was a glove on the stairs, a child's glove, still warm. I have asked everyone in the building. \
        Nobody knows.
        hopeful: It has been a long year of waiting rooms. Yesterday the doctor put down her pen and said the \
        treatment is working. I walked home the long way. There were buds on the chestnut trees, and I counted the \
        months ahead instead of the ones behind.
        melancholic: It was a lovely party, they said. I carried plates and smiled until my face hurt. When everyone \
        had gone I found his coat still on the hook by the door. I stood there a long time with my face in the \
        sleeve. It doesn't smell of him any more.
        hopeful: I cried most of January. I could not get out of bed, I could not eat, I saw no one. Then my sister \
        came with soup and opened the curtains. It is March now, and today I planted beans. I think I am going to be \
        all right.
        melancholic: The morning began well, with sun and good coffee and a letter from Ana. But the letter said \
        that she isn't coming back. I read it twice. I walked to the station anyway, and watched the trains leave \
        without her.
        calm: I was so anxious before the trip, with the lists and the packing and the bad dreams. Now we are here. \
        The sea is flat, the children are asleep, and there is nothing to do until breakfast.
        """
}
