/** One post of the demo's thread, as its author sees it. */
export interface DemoPost {
  text: string;
  picture?: { id: string; alt: string; width: number; height: number };
  quotesReporter?: true;
}

export const chief = { handle: 'maren_aldous', name: 'Maren Aldous' };
export const reporter = { handle: 't_renke', name: 'Tobias Renke' };

export const reportersQuestion =
  'The new power line to Hollin Ferry may be built with a loan that the regional treasury guarantees. Who carries the loss if the load never comes? I asked around and got three different answers.';

const differenceExplained = `So what is the difference between what we asked for and what we did not?

A loan guarantee is a promise made to a lender. The bank lends, the company borrows, and a third party with deeper pockets signs below: if the company cannot pay, we will. Nothing is paid on the day of the signature, which is why the thing looks free. It is not free. Somebody has taken on a risk, and if that somebody is the state, every taxpayer has taken on a small piece of it without being asked.

For a power line I can live with that. A line carries current for whoever is connected to it. If Corvane vanished tomorrow, the paper mill, the hospital and the railway would still be on it, and the region would still own something it needs. The lender gets a better signature, the interest falls by a point or so, and the saving shows up in everybody's bill.

For a data centre I cannot. Our halls serve our customers and our shareholders. If the machines in them turn out to be the wrong machines, that is our mistake. A government guarantee for such a building would mean that we keep the profit when things go well and hand over the loss when they do not. Nobody should be offered that deal, and a company that is offered it should say no.

Some of you wrote that the line between the two is thin, because the power line would not be built this year without us. That is fair. My answer is a rule rather than a feeling: public credit for things that outlive the company, private credit for things that do not. If we ever ask for more than that, hold this post against me.

And one more thing, because I was asked it twice today. A bailout is something else again. A guarantee is signed before anything has gone wrong, a bailout is paid afterwards, in a hurry, to whoever shouts loudest. We want neither for our halls.`;

const lastResortExplained = `What I meant is narrower than the headline, and less pleasant.

Private insurers can carry a loss when they can count it, price it and spread it over many clients who will not all be hit on the same day. A fire in one hall is such a loss. We buy a policy for it, the insurer buys reinsurance, and the premium tells us what they think of our sprinklers.

Now think of a failure that reaches a whole region at once: a cyber attack that travels from our halls into the grid, or a fault in software that everybody runs. No company's policy is written for that, and the fund that could pay for it does not exist. On that day people will look to the government, whatever the contracts say. In that sense the state is the insurer of last resort, for us as for banks, dams and nuclear plants. That is a description. It is not a wish.

What follows from it, for me, is that the bill should be talked about now. Whoever creates such a risk should pay into a pool for it, as operators do elsewhere, and should be inspected by people who can shut the doors. I would rather pay a premium I dislike than be rescued by people who dislike me.`;

/** The thread in reading order. */
export const demoPosts: readonly DemoPost[] = [
  {
    text: '1/10 There has been a lot of noise this week about Corvane, public money and our site at Hollin Ferry. I run the company. So here is what we asked for, what we did not ask for, and what I think nobody should be given. A thread 🧵',
  },
  {
    text: '2/10 First: we have no loan guarantee from the state for our data centre, and we do not want one. A government that stands behind the debt of one firm tilts the field for all the others. If we borrow badly, our lenders should lose money and I should lose my job.',
  },
  {
    text: '3/10 The confusion began with this question, which was a good one. A guaranteed loan for the grid would help us, yes. It would help the paper mill and the hospital on the same line just as much.',
    quotesReporter: true,
  },
  { text: `4/10 ${differenceExplained}` },
  {
    text: '5/10 Here is where the money for Hollin Ferry comes from. More than half is our own, most of the rest is ordinary bank debt at an ordinary price, and the small green piece at the end is what we pay towards the substation.',
    picture: {
      id: '2041870000000000001',
      width: 960,
      height: 420,
      alt: 'Bar chart of the funding of Hollin Ferry: 58 per cent own capital, 34 per cent bank debt, 8 per cent paid towards the substation.',
    },
  },
  {
    text: '6/10 Second: who pays if something goes terribly wrong? A month ago I said on a podcast that governments end up as the insurer of last resort for systems everybody depends on. Since then that sentence has been quoted as if I had sent an invoice.',
  },
  { text: `7/10 ${lastResortExplained}` },
  {
    text: '8/10 Third: the people. When the second hall opens, 340 of us will work at Hollin Ferry, and 90 will be apprentices who live within an hour of it by bus. The college at Marle has moved its Thursday classes for them, and the canteen now opens at five.',
  },
  {
    text: '9/10 Fourth: the river. It runs low in August, and the trout do not read our forecasts. Nine months of the year the halls are cooled by air. In the other three we draw less water than the old cannery did, and every morning we publish the readings: https://corvane.example/river',
  },
  {
    text: '10/10 We may be wrong about how much computing the world will want. If we are, the market will tell us, and it will not be gentle about it. Thank you to everybody who wrote, the angry ones included. I will answer below until tonight.',
  },
];

/** What others wrote below the thread; the second has an answer by the author, which is not part of the thread. */
export const replies = [
  {
    handle: 'marle_reader',
    name: 'A reader in Marle',
    text: 'The bus part is true, I am on it every day. It could use a heater.',
  },
  { handle: 'quietgrid', name: 'Quiet Grid', text: 'What happens to the line if you leave after five years?' },
];
export const answerToQuietGrid =
  '@quietgrid It stays. It belongs to the region from the first day, that was the condition.';

export const shortPost = 'Fog on the river this morning. The heron does not mind.';

export const longSinglePost = `Three things I look for when a supplier sends me a contract of ninety pages, learned the slow way.

Who may change the price, and how often? It is seldom on the page with the price. Look for the words "from time to time".

Who keeps the drawings? If they do, you have bought a machine that only one company in the world can repair, and they know it.

What happens on the last day? A good contract describes its own end: what is handed over, in which form, and who carries it to the lorry.

Everything else can be argued about on the telephone.`;

export const demoArticle = {
  title: 'What a control room sounds like at four in the morning',
  preview: 'Mostly like a library. Then one fan changes its note, and everybody looks up.',
};
