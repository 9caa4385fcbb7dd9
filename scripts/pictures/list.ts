import { article, download, highlight, library, notes, offer, options, type Scene } from './scenes';

/** A picture to be taken; sizes in CSS pixels. */
export interface Picture {
  name: string;
  scene: Scene;
  width: number;
  height: number;
}

/** The README's, each in light and in dark, in docs/pictures. */
export const readmePictures: readonly Picture[] = [
  { name: 'article', scene: article, width: 1440, height: 1120 },
  { name: 'highlight', scene: highlight, width: 1360, height: 850 },
  { name: 'download', scene: download, width: 1360, height: 850 },
  { name: 'library', scene: library, width: 1100, height: 700 },
  { name: 'options', scene: options, width: 1100, height: 760 },
  { name: 'phone', scene: notes, width: 412, height: 850 },
];

/** What the stores show, in docs/store/en and docs/store/fr: they want PNG of 1280 by 800. */
export const storePictures: readonly Picture[] = [
  { name: '1-article', scene: notes, width: 1280, height: 800 },
  { name: '2-offer', scene: offer, width: 1280, height: 800 },
  { name: '3-highlight', scene: highlight, width: 1280, height: 800 },
  { name: '4-download', scene: download, width: 1280, height: 800 },
  { name: '5-library', scene: library, width: 1280, height: 800 },
];
