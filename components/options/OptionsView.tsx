import type { ComponentChildren } from 'preact';
import { say, type WordKey, type Words } from '../../pipeline/words';
import { Part, type PartId, partIds } from './Part';

interface Props {
  words: Words;
  parts: Record<PartId, ComponentChildren>;
}

const titles: Record<PartId, WordKey> = {
  reading: 'options.part.reading',
  sources: 'options.part.sources',
  sites: 'options.part.sites',
  notes: 'options.part.notes',
  library: 'options.part.library',
  privacy: 'options.privacy',
  shortcuts: 'options.part.shortcuts',
  about: 'options.part.about',
};

/** All options on one page, so that the browser's own search finds each; the contents stand beside them. */
export function OptionsView({ words, parts }: Props) {
  return (
    <div class="options-page">
      <nav class="options-contents" aria-label={say(words, 'options.contents')}>
        <ul>
          {partIds.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{say(words, titles[id])}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="page">
        <h1>{say(words, 'options.title')}</h1>
        {partIds.map((id) => (
          <Part key={id} id={id} title={say(words, titles[id])}>
            {parts[id]}
          </Part>
        ))}
      </main>
    </div>
  );
}
