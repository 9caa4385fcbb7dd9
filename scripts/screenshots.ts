import { join, relative } from 'node:path';
import { putDemo } from '../demo';
import { playWeb } from '../tests/played';
import { readmePictures, storePictures } from './pictures/list';
import { take } from './pictures/take';
import { takeWalkthrough } from './pictures/walkthrough';

const root = join(import.meta.dirname, '..');
const langs = ['en', 'fr'] as const;

/** `npm run screenshots [NAME…]`: takes the README's and the stores' pictures anew; with names, only those. */
async function main(): Promise<void> {
  const names = process.argv.slice(2);
  const isWanted = (name: string) => names.length === 0 || names.includes(name);
  const web = await playWeb();
  putDemo(web);
  const into = async (file: string, work: (file: string) => Promise<void>) => {
    await work(join(root, file));
    console.log(relative(process.cwd(), join(root, file)));
  };
  for (const picture of readmePictures.filter(({ name }) => isWanted(name))) {
    for (const dark of [false, true]) {
      const file = `docs/pictures/${picture.name}-${dark ? 'dark' : 'light'}.webp`;
      await into(file, (path) => take(picture, { server: web.server, lang: 'en', dark }, path));
    }
  }
  for (const lang of langs) {
    for (const picture of storePictures.filter(({ name }) => isWanted(name))) {
      const file = `docs/store/${lang}/${picture.name}.png`;
      await into(file, (path) => take(picture, { server: web.server, lang, dark: false }, path));
    }
  }
  if (isWanted('walkthrough')) await into('docs/pictures/walkthrough.gif', (path) => takeWalkthrough(web.server, path));
  await web.server.close();
}

await main();
