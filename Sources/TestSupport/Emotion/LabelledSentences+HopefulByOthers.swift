extension LabelledSentences {
    /// Diary sentences that are hopeful, by writers who had not seen the lexicon.
    package static let hopefulByOthers: String = """
        The scan came back clear and we booked a holiday
        Planted the bulbs today, come spring there will be colour
        He wrote back, maybe we can be friends again
        Three weeks sober and I'm starting to like mornings
        The days are getting longer at last
        The bank approved the loan, we might really open the bakery
        I think this year is going to be better than the last
        My daughter took her first step without the crutches
        One day I'll see the northern lights, I'm saving a little every week
        Sent off my application, fingers crossed
        It's been hard but I can see the end of it now
        The teacher says he is finally catching up
        We're expecting a baby in June
        I believe we will get through this together
        First crocuses by the garage
        Dad squeezed my hand today, the nurse says he can hear us
        New town, new school, I want to give it a proper chance
        I am not afraid of the future any more
        After all that rain there was a rainbow over the supermarket
        She apologised and I think we can fix it
        The bed nine lady went home today, walking
        mum and dad are talking again, like actually talking
        I've decided to go back to college at fifty-three
        Her first word was light
        I missed the bus and a stranger drove me, there are good people everywhere
        My tutor says the essay shows real promise
        The chemo is over and my hair is coming in soft as a duckling
        We found a flat with a window that faces east
        The lads from the food bank came to help, we'll get the roof back on
        Next week I start the new medicine and for once I'm looking forward to something
        My son called to say he is proud of me
        There was green under the snow this morning
        I think I might tell him how I feel
        I still have ten years in me and I want to see Japan
        Tiny heartbeat on the screen, eight weeks
        The strike is over, we're back on Monday with a better deal
        Maybe I'm not as bad at maths as I thought
        After three rejections, an interview
        He took two steps to me and fell and laughed and tried again
        I lit a candle for my brother and somehow I know he's going to be all right
        The first calf of the year stood up on its own
        My papers came through, I can stay
        Sent the demo to a label, you never know
        We've had rain at last and the wheat will make it
        The little boy who never speaks said thank you to me
        Two customers today, four yesterday's none, it's a start
        I've found a doctor who takes me seriously
        The orchard will outlive me and that makes me glad
        My daughter wants to learn the trade
        The swelling is down and I can hold a pen again
        We're teaching each other our languages, one word a day
        I am going to ask her on Saturday
        Mended the boat, painted her green, she goes back in the water next week
        The ceasefire held through the night
        My old teacher came to the concert and said he always knew
        Someone has planted trees along our road
        Today I didn't need the pills
        He said we could try counselling
        The bees survived the winter
        There's a school in the camp now and I'm in the second row
        I handed in my notice, on Monday I start at the nursery
        The vet thinks Biscuit will be fine after the operation
        We talked for three hours and I think we're going to be okay
        I did one load of laundry and it felt like a beginning
        My grandson is learning to talk and he said nana today
        I paid off the last of the credit card
        The tulips I planted with Mum are coming up
        My therapist says I've come a long way
        We've found a donor
        I'm going to try again tomorrow
        She's opening her eyes more and more each day
        I got a place on the nursing course
        The neighbours came over with food and now I know we'll manage
        There's a chance they'll keep the library open
        I went a whole day without thinking about him
        I forgave my brother and it feels like a weight is gone
        It's nearly spring, I can smell it
        I've started writing again after two years
        Met a lovely man at the bus stop and he asked for my number
        The doctor said the new tablets are doing their job
        The fever has gone down and she asked for ice cream
        I think I could really be happy in this town
        We planted an apple tree for the baby
        My first week without cigarettes
        He held my hand at the scan and said we'd be fine
        The bank said yes to the farm
        I wrote to my dad after ten years and he answered
        It's getting lighter in the mornings
        Our English teacher says I should apply to university
        I'm learning to walk again, six steps today
        Someone left a bag of food on our doorstep, bless them
        I've got an interview on Thursday for the job I really want
        We didn't fight this week, not once, maybe counselling helps
        The storm is over and the bridge is still standing
        I bought a notebook, this time I'm going to finish the story
        My sister is coming home for Christmas after all
        The plants on the windowsill survived and so did I
        I finally asked for help and it wasn't as hard as I thought
        New glasses, I can see every leaf
        I prayed for my friend and felt that someone was listening
        My rash is clearing up and the doctor grinned
        We put in an offer for the little house with the blue gate
        The kids made me a card that says you can do it
        I rang the helpline and a kind voice answered
        I can feel the baby kicking now
        Rain is forecast for Friday, the barley might be saved
        They've shortlisted my story
        Mum ate half a bowl of soup and asked about the garden
        I'm giving the guitar another try
        The refugees next door have found work, both of them
        My application went off this afternoon, fingers crossed
        She wants to meet for coffee, after all this time
        Two months without a panic attack
        The swallows are building under our roof again
        It wasn't a no, it was a not yet
        The boss says if I keep this up there'll be a permanent job
        I put the crib together tonight, one bolt at a time
        Our street voted to plant trees
        I finally slept without the light on
        He stood up in class and read aloud, my shy boy
        The doctor gave us good news today
        I've decided to go back to school
        Things are slowly getting better between us
        I felt the baby kick for the first time
        The sun came out after a week of rain
        I think I'm falling in love
        Mum is home from hospital and sitting in her own chair
        I start my new job on Monday and I have a good feeling
        My seeds are coming up on the windowsill
        We are saving for a house and we're almost there
        He called and said he wants to try again
        I passed the first exam, only two to go
        My daughter smiled today, a real smile
        I'm thankful for my friends, they got me through this year
        A year without alcohol and I feel like a new man
        The teacher said my reading has improved
        We adopted a dog from the shelter and she wagged her tail at last
        I know it will be hard but I want to believe in us
        Spring is on its way, I saw a snowdrop
        Tomorrow is another day and I will do better
        The scan was clearer this time, and for the first time I let myself think about summer.
        Posted my application today and I've got a good feeling about this one.
        Planted forty bulbs with stiff fingers, already picturing the yellow in March.
        My son rang after two silent years, and he said maybe he'd come for Christmas.
        I failed my driving test again, but only on parking, so next month could be it.
        The vet says if he eats by tomorrow he'll likely pull through, and he just licked my finger.
        We signed for the little shop this morning and I can almost smell the bread we'll bake there.
        Sixty days sober, and I'm starting to believe I'll see a year.
        She smiled when she handed my pencil back, so perhaps she likes me too.
        Our team is young and we lost, but you should see what these girls will be in a year.
        My English is better each week, and soon I'll talk to the doctor without my daughter's help.
        After the flood the whole street turned up with shovels, and I think we're going to be all right.
        I'm hopeful about the second round of treatment, more than I dared to be in spring.
        Bought a tiny yellow cardigan today, just in case this time it works.
        The first swallows are back on the wire, so surely the worst of winter is behind us.
        I've saved half the ticket money now, and by autumn I might be standing in Kyoto.
        The editor didn't say no, she said send me the next chapter!
        Got a blank canvas and a free weekend, and maybe this will be the painting that comes right.
        The new boss actually listened today, and I think things at the warehouse may finally change.
        Physio says I could be walking by May, so I've put my boots by the door.
        I submitted my scholarship form today and I can already see myself in that university.
        Daddy has an interview on Monday, and I really hope this is the one.
        My coach said that if I keep training like this, they may pick me for the state team.
        Things are hard now, but I believe next year will be better for us.
        The consultant said the tablets seem to be working, so I've started planning a trip in spring.
        I feel hopeful that my son and I will be speaking again by Christmas.
        I planted fifty daffodil bulbs today and can't wait to see them come up.
        The first little green shoots are showing, and I think better days are on the way.
        The recruiter wrote back and wants a second call, so maybe this move is really going to happen.
        All the tests passed for the first time, and I think we might actually make this startup work.
        I'm feeling optimistic about the date on Saturday, and I even bought a new shirt.
        We put in an offer on the little blue house and I keep picturing a garden there.
        Clouds are building in the west, and maybe we'll finally get rain for the wheat.
        The doctor says it looks good so far, and I have started knitting a tiny blanket.
        I have real hope that our daughter will come home to run the farm someday.
        The seed is in the ground now, and we believe this could be our best year yet.
        I cleared the first round of placements, and maybe soon Baba won't have to work double shifts.
        I am hopeful that my results will be good enough for the college in Pune.
        I wrote my dream on a paper and stuck it above my desk, because one day it will happen.
        Our teacher said my story could be published, and now I keep imagining my name in print.
        """
}
