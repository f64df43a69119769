extension LabelledSentences {
    /// Diary sentences that are melancholic, by writers who had not seen the lexicon.
    package static let melancholicByOthers: String = """
        I still set two plates for dinner without thinking
        They are tearing down the school where I learned to read
        Nobody remembered my birthday
        I found his old scarf and it doesn't smell of him any more
        We had to say goodbye to the dog today
        The kids have moved out and the house is too quiet
        I keep starting texts to her and deleting them
        Rain again, couldn't get out of bed, didn't see the point
        It was the last summer at the cottage
        He doesn't know who I am any more, he called me by his sister's name
        I wish I had called her while there was still time
        Everyone at the party was laughing and I felt miles away
        The swings are empty now that the leaves are down
        We used to talk every day, now it's a card at Christmas
        Cried in the car before going in
        I failed the exam again and couldn't tell my parents
        Listening to our song alone in the kitchen
        My hands look like my mother's now and she isn't here to see it
        The boxes are packed and the rooms echo
        I'm not happy here and I haven't been for a long time
        Lost a patient today, a boy the same age as mine
        everyone's posting pics from the party I wasn't invited to
        The hall is full of her coats and I can't give them away
        Hostel full of people laughing in languages I don't speak
        I don't know when he stopped holding my hand in the street
        Another Sunday, no visitors
        My best mate is moving to Leeds and pretending it's no big deal
        The thesis is done and I feel nothing
        They grow up so quickly, she didn't want a kiss at the gate
        I went to our cafe and someone was sitting in our seats
        I'm so tired of being the strong one
        The postcards I send come back unopened
        Father's garden is all nettles now
        He left his toothbrush, that's all he left
        I've been homesick since the plane took off
        My eyes are too weak for sewing these days
        mom says she's fine but I hear her crying in the bathroom
        It rained on the funeral and hardly anyone came
        I thought by thirty I would have figured something out
        The last of the leaves came down, and I put away his fishing rods
        Sold the herd this morning, the sheds are so quiet
        I cook for three hundred people and go home to toast
        My country is a place on the news now
        The band split up by text message
        I missed her school play again because of the road
        They clapped, I bowed, and I have never felt further away from anyone
        Nobody fishes here any more, the boats just rot
        I'm the only one left who remembers the words to that song
        Dad forgot the way home from the shop
        The company sent a form letter after twenty years
        My brother and I don't speak since the will
        All my friends have babies and I have a plant
        We sold Mum's house and I drove past it out of habit
        Wrote nothing. Wanted nothing
        The dog waits by the door for him every evening
        I was going to tell him at Christmas and then there was no Christmas
        Her name came up in the class list and nobody said anything
        I don't paint since he left
        It's my fault and there's nothing I can do about it
        The tree we planted for her didn't make it through the frost
        I ate my birthday cake by myself
        I miss how we used to be
        Grandad doesn't laugh at his own jokes any more
        Packed away the baby clothes today
        It's been a year and I still can't go into his room
        They all went to the beach and didn't ask me
        I wasn't good enough for the team
        The shop where I had my first job has closed down
        My sister only calls when she needs money
        I saw my ex with his new girlfriend and pretended to look at my phone
        I'm forty and I have no idea what I'm doing with my life
        It rained and I didn't leave the house or speak to anyone
        We put the Christmas tree up without Grandma this year
        I've been feeling low again and I can't say why
        The cat didn't come home
        I said something horrible to Mum and I can't take it back
        All my friends are moving away for uni
        He forgot our anniversary
        I looked through the old photos until I had to stop
        My job is just sitting there until it's time to go home
        I still buy his favourite biscuits
        It's our wedding anniversary and I spent it at the cemetery
        My best friend has new best friends
        I don't look forward to anything these days
        The garden is bare and the birds have gone
        Mum asked me who I was today
        I should have gone to see him while I could
        We sold the piano because nobody plays any more
        I lost my job and I haven't told anyone
        I sat in the car outside work and couldn't go in
        The holidays are over and the suitcase is still in the hall
        I feel invisible at school
        Nobody laughed at my jokes, then nobody came
        I cleaned out Dad's shed and kept his cap
        She said she loves me but not like that
        Another birthday on my own
        The letters from him stopped in March
        I gained weight again and hate how I look
        My daughter's room is so tidy now that she's gone
        Everything tastes of nothing since the funeral
        The house is sold and I walked through it one last time
        My husband talks to me about the weather
        I haven't painted in three years
        They cut down the oak where we used to meet
        I sat next to the phone all Sunday
        Her laugh came out of a stranger today and I had to leave the shop
        Nobody noticed I'd left early
        It's autumn and he would have turned forty
        The milk went off because there's only me
        I failed my driving test for the third time
        All the other mums know each other
        We buried the rabbit under the lilac
        I don't recognise my town any more
        She packed slowly, as if I might stop her
        I've put on a brave face all week and now it won't come off
        My brother is in prison and Mum pretends he's abroad
        Ate cereal for dinner again and went to bed
        There's a crack in his favourite mug and I can't throw it out
        I used to be good at this
        Nothing is wrong, I just feel grey
        I miss my grandfather so much today
        She left and took the cat
        I sat alone at lunch again
        It's raining and I feel so tired
        We said goodbye at the airport and I cried all the way home
        My dog died this morning
        Nobody came to my party
        I looked at our old photos and wished I could go back
        I feel like a failure
        The house is empty without the children
        He broke up with me by text
        I'm lonely in this big city
        My best friend doesn't talk to me any more
        I didn't get the job
        Dad is getting weaker and there is nothing I can do
        Another year gone and nothing has changed
        I cried in the bathroom at work
        The leaves are falling and I think of Mum
        I wish things were like they used to be
        We sold the house I grew up in
        I still set out two cups this morning before I remembered.
        The house is too big now that the children only call on Sundays.
        Walked past our old school today and they've knocked down the wall where we carved our names.
        His lead is still hanging on the hook and I can't bring myself to move it.
        Everyone at the retirement do was so kind, and I cried a little in the car park after.
        It rained all day and I sat looking through photos from the summer we were still together.
        My best friend has new friends now, and I ate my sandwich by myself on the bench.
        Made Mum's dumplings from memory, and they were nearly right, which was somehow worse.
        The beach was empty, the kiosks boarded up, and I missed who I was in July.
        Twenty years in this city and there was nobody to ring with the news.
        I used to play this waltz well, but my fingers can't manage it any more.
        Sold the boat today and watched it go round the headland without me.
        That song came on in the supermarket and I had to stand by the freezers for a while.
        We scattered her ashes on the hill and walked down slowly, not saying much.
        I felt melancholic all afternoon, folding away the baby clothes we won't need again.
        Last game of the season, last game ever for me, and I kept my boots on till dark.
        Dreamed my brother was at the table laughing, then woke to the grey window and the quiet.
        The ward lets in so little light, and I watch other people's visitors come and go.
        He's moved on, I saw them by the river, and I went home and left the lamps off.
        The bakery on the corner closed for good today, and another bit of my childhood went with it.
        My best friend's family moved to Abuja, and I still look at her empty seat in class.
        I saw Grandpa's slippers by the door today and remembered he is not coming back.
        I feel sad each time I hear that song we used to sing in the old house.
        Everybody was laughing at the party, but I just sat outside missing my brother.
        I laid two cups out for tea again this morning, then put his back in the cupboard.
        I felt rather melancholy looking through the old ward photographs and counting who is gone.
        It's been raining all day and nobody has rung, not even on my birthday.
        His coat still hangs in the hall, and it hardly smells of him any more.
        I scrolled through our old messages tonight and wondered when we stopped talking.
        I've felt a dull sadness since she moved out, and the apartment echoes when I walk through it.
        Walked past the café where we used to meet, and it's a phone store now.
        Ate takeout alone by the window again and watched other people walk home together.
        We sold the last of the milk cows today, and the barn is so quiet it makes me cry.
        The kids' height marks are still on the kitchen door, but there's no one left to measure.
        I get so lonesome in the fall, when the fields are bare and Mother is gone.
        I found Daddy's handwriting on an old feed sack and just stood there holding it.
        It was Diwali, and I ate alone in the hostel while everyone else had gone home.
        Our old school is being torn down, and I stood at the gate remembering friends I never see.
        I feel so low tonight, thinking of Aaji and the stories nobody tells me now.
        The monsoon rain always makes me think of him, and of how we never said goodbye.
        """
}
