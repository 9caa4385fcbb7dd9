import { useState } from 'preact/hooks';
import { type NoSite, shippedSites, siteAt } from '../../pipeline/reader-site';
import { say, type Words } from '../../pipeline/words';

interface Props {
  words: Words;
  /** The sites that the reader added. */
  added: readonly string[];
  /** What is told after something was done; empty before. */
  said: string;
  /** Called from the click itself: the browser asks only then. */
  onAdd(site: string): void;
  onDrop(site: string): void;
}

/** The thread-reader sites where Épure looks, and a way to add one. */
export function SiteFields({ words, added, said, onAdd, onDrop }: Props) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<NoSite | null>(null);
  return (
    <form
      class="sites"
      onSubmit={(event) => {
        event.preventDefault();
        const found = siteAt(typed, added);
        if ('why' in found) return setWrong(found.why);
        setTyped('');
        onAdd(found.site);
      }}
    >
      <h3>{say(words, 'site.known')}</h3>
      <ul>
        {shippedSites.map((site) => (
          <li key={site}>
            <bdi>{site}</bdi>
          </li>
        ))}
      </ul>
      {added.length > 0 && (
        <>
          <h3>{say(words, 'site.own')}</h3>
          <ul data-testid="own-sites">
            {added.map((site) => (
              <li key={site}>
                <bdi>{site}</bdi>
                <button type="button" data-testid="site-drop" onClick={() => onDrop(site)}>
                  {say(words, 'site.drop', { host: site })}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{say(words, 'site.add')}</h3>
      <p id="site-why">{say(words, 'site.add-why')}</p>
      <div class="row">
        <input
          type="text"
          dir="ltr"
          inputMode="url"
          spellcheck={false}
          autocomplete="off"
          data-testid="site-field"
          aria-label={say(words, 'site.field')}
          aria-describedby="site-why"
          aria-invalid={wrong !== null}
          placeholder={say(words, 'site.field')}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setWrong(null);
          }}
        />
        <button type="submit" data-testid="site-add" disabled={typed.trim() === ''}>
          {say(words, 'site.go')}
        </button>
      </div>
      <p role="status" data-testid="site-said">
        {wrong ? say(words, `site.${wrong}`) : said}
      </p>
    </form>
  );
}
