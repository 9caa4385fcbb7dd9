import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import sharp from 'sharp';
import { launch } from '../../tests/browsers';
import { builtExtension } from '../../tests/browsers/built-extension';
import { freshFolder } from '../../tests/browsers/downloads';
import type { PlayedServer } from '../../tests/played';
import type { Picture } from './list';
import type { Lang } from './scenes';

interface Manner {
  server: PlayedServer;
  lang: Lang;
  dark: boolean;
}

/** What moves (a bar that goes away, a picture that arrives) has come to rest by then. */
const restMs = 900;

/** Takes one picture in Chromium, in a profile of its own, into a `.webp` or `.png` file. */
export async function take({ scene, width, height }: Picture, { server, lang, dark }: Manner, file: string) {
  const session = await launch({
    browser: 'chromium',
    extensionDir: builtExtension('chromium'),
    server,
    lang,
    dark,
    width,
    height,
  });
  try {
    const page = await scene(session, lang);
    await session.toFront(page);
    await wait(restMs);
    const shot = join(freshFolder('picture'), 'shot.png');
    await session.screenshot(page, shot);
    mkdirSync(dirname(file), { recursive: true });
    const picture = sharp(readFileSync(shot));
    // The stores take PNG alone; WebP is a third of it.
    await (file.endsWith('.webp') ? picture.webp({ quality: 90 }) : picture.png({ compressionLevel: 9 })).toFile(file);
  } finally {
    await session.close();
  }
}
