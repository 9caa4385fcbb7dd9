/** One paragraph of some 4,000 characters, as a reader site gives it: abbreviations, quoted questions, numbered points. */
export const libraryWall = [
  'Last spring our town moved its library into the old railway station, and people still ask me why.',
  'I sat on the committee for four years, so I will try to answer in one go.',
  'The building on Mill Street was never meant to hold books: it was put up in 1931 for Dr. Hale, a dentist, and it leaked from the first winter on.',
  'By 2015 the cellar held more buckets than shelves.',
  'The fire brigade gave us two years, then one, and then no more than eight months.',
  'There are three questions that I hear at every market stall.',
  'First, where did the money come from?',
  'The county paid half of it out of a fund for empty stations, which nobody else had applied for.',
  'The other half came from the sale of Mill Street itself, which a baker bought for more than we had dared to ask.',
  'We borrowed nothing, and we raised no tax.',
  'Mrs. Ortiz kept the accounts, and they are pinned to the wall beside the ticket window for everyone to read.',
  'Of course, heating a hall of that height costs more than heating a dentist’s cellar, and we shall feel it each January.',
  'But the roof carries solar panels now, and in July the meter runs backwards.',
  'Second, people ask: “Did you throw away half of the books in the move?”',
  'We did not, although I understand where the story comes from.',
  'Some 9,000 volumes went into the old mail depot while the shelves were being built, and for six weeks nobody could reach them.',
  'A photograph of the empty hall went round in those weeks, and a photograph is stronger than any list.',
  'In the end we parted with 312 volumes, nearly all of them tax guides from the nineties.',
  'The list hangs beside the accounts, and whoever misses a title may write it below.',
  'So far two people have done so, and both books were found in the next town.',
  'A few weeks ago a teacher from the valley asked me whether the trains would come back one day.',
  'I said that the rails are still there, under the flower beds, and that nothing we built stands on them.',
  'The platform is a reading terrace now, with benches that can be lifted by four people.',
  'If the county ever wants its station back, the library can move to the goods shed within a month.',
  'That was the condition under which the railway let us in, and I think that it was a fair one.',
  'Third, “Why does a town of 4,000 need a library at all, when everybody carries one in a pocket?”',
  'I have answered this one with figures, and figures do not help.',
  'So I tell people to come on a Tuesday at four o’clock, when the school bus stops in front of the door.',
  'There are forty children then, and six grown-ups, and the noise is that of a small railway station.',
  'They do not come for the books alone, they come because it is warm and nobody asks them to buy anything.',
  'Some of them read, most of them talk, and by five o’clock the bus takes them home.',
  'I do not know a telephone that does this.',
  'Finally, a word to those who voted against us.',
  'You were right about the clock, which has not told the time since we opened, and you were right about the stairs.',
  'We shall mend both of them before winter, with the money that the baker still owes us.',
].join(' ');

/** German points in one post, with `Erstens … Zum Schluss`, over 250 words. */
export const germanPoints = [
  'Seit Jahren wird gefragt, warum unsere Brücke nachts gesperrt wird. Heute antworte ich, so gut ich kann.',
  'Erstens geht es um den Verkehr. Nachts fahren hier elf Autos in der Stunde, am Tag sind es neunhundert. Wer tagsüber sperrt, schickt neunhundert Wagen durch die Altstadt, vorbei an zwei Schulen und am Markt. Das will niemand, auch wenn es niemand laut sagt. Die Umleitung kostet am Tag zwanzig Minuten, in der Nacht sind es vier. Selbst die Taxifahrer, die sonst über alles klagen, haben sich damit abgefunden.',
  'Zweitens sehen die Prüfer im Dunkeln mehr. Das klingt verkehrt, ist aber so: Mit einer Lampe, die flach über den Stahl leuchtet, wirft jeder Riss einen Schatten. Bei Sonne sieht man nichts davon. Dr. Brandt hat mir das einmal gezeigt, z. B. an einem Träger, der am Mittag völlig heil aussah. In der Nacht lief ein Spalt quer hindurch, so lang wie mein Arm. Seitdem frage ich nicht mehr, warum sie erst um elf kommen.',
  'Drittens ist der Stahl nachts kühler. Eine Brücke wird am Tag länger und in der Nacht kürzer, bei uns sind es vier Zentimeter. Gemessen wird immer bei derselben Temperatur, sonst vergleicht man Äpfel mit Birnen. Deshalb liegen alle Messungen seit 1974 zwischen zwei und vier Uhr früh. Wer sie auf den Tag verlegt, kann die alten Reihen wegwerfen und fünfzig Jahre von vorn beginnen.',
  'Zum Schluss noch ein Wort an alle, die um halb drei im Regen vor der Schranke stehen. Es tut mir leid, und ich stand auch schon dort. Die Prüfer stehen übrigens im selben Regen, nur höher oben und ohne Heizung. Wer mag, bringt ihnen einen Kaffee, sie nehmen ihn gern.',
].join('\n\n');

/** A long post with heading lines of the author's own (`Input:`, `Work:`, …), over 250 words. */
export const longPostWithHeadings = [
  'How I keep notes on bridges',
  'For some years I have kept notes on every bridge that I cross, and people ask me how. There is no trick in it, only a habit, and the habit has four parts. So:',
  'Input:\nI write down what I see in the minute after I have seen it, on paper, with the hour and the weather. No sentence, just words: rust, third joint, drizzle, nine o’clock. A photograph comes along when there is light, and it never replaces the words, for a picture shows everything and tells nothing.',
  'Work:\nOn Sundays I copy the week into one file. That is dull, and it is where all the thinking happens, because copying makes one read. I add links from each bridge to the one before it on the same river, and a question mark wherever I am not sure. About one line in ten is thrown away.',
  'Asking:\nWhat do I do with the question marks? Once a month I take them to somebody who knows: an inspector, a painter, the woman who sells tickets at the swing bridge. Most of them answer at once and at length, for nobody ever asked. Their answers go beside the question, with their name.',
  'Tools I tried and left:\n- three apps\n- a camera that writes\n- index cards, twice',
  'Output:\nSeldom anything. Every two years or so there is an essay in it, such as this one, and now and then a letter to the county about a joint that will not last the winter. They have answered twice. Both times the bridge was closed for a night, and both times it is standing still, which I count as the better kind of output.',
].join('\n\n');
