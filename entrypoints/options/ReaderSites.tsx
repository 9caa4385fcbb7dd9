import { useSignal } from '@preact/signals';
import { SiteFields } from '../../components/options/SiteFields';
import { addReaderSite, dropReaderSite, loadReaderSites } from '../../pipeline/save/reader-sites';
import { say, type Words } from '../../pipeline/words';

/** The options page's part about thread-reader sites. */
export function ReaderSites({ words, kept }: { words: Words; kept: string[] }) {
  const added = useSignal(kept);
  const said = useSignal('');
  const add = async (site: string) => {
    const isAllowed = await addReaderSite(site).catch(() => false);
    added.value = await loadReaderSites();
    said.value = isAllowed ? say(words, 'site.added', { host: site }) : say(words, 'site.refused');
  };
  const drop = async (site: string) => {
    await dropReaderSite(site);
    added.value = await loadReaderSites();
    said.value = say(words, 'site.dropped', { host: site });
  };
  return (
    <SiteFields
      words={words}
      added={added.value}
      said={said.value}
      onAdd={(site) => void add(site)}
      onDrop={(site) => void drop(site)}
    />
  );
}
