import type { WireAtomic, WireBlockOptions } from '../tests/wire';

/** The body of the demo's X Article. */
export const demoArticleBlocks: (WireBlockOptions | WireAtomic)[] = [
  { text: 'Mostly like a library. Then one fan changes its note, and everybody looks up.' },
  { type: 'header-two', text: 'The note of a fan' },
  {
    text: 'I spent a week of nights with the shift at Hollin Ferry. Nobody there looks at the big screen on the wall. They listen, and they look at it afterwards, to learn whether the ear was right.',
    italic: 'afterwards',
  },
  { text: 'A good operator, Ines told me, hears a bearing two days before the sensor does.', bold: 'two days' },
  { type: 'header-two', text: 'The book by the kettle' },
  { text: 'Beside the kettle lies a paper notebook. Its rules are on the first page:' },
  { type: 'ordered-list-item', text: 'Write down what you heard, not what you think it was.' },
  { type: 'ordered-list-item', text: 'Write down when.' },
  { type: 'ordered-list-item', text: 'Sign with your whole name.' },
  { divider: true },
  { type: 'blockquote', text: 'Machines are honest. It is the summaries that lie.' },
  {
    text: 'At six the day shift comes, and the room fills with talk. Ines puts her coat on and listens once more at the door.',
  },
];
