export const themes = ['system', 'light', 'sepia', 'dark', 'black', 'contrast'] as const;
export type Theme = (typeof themes)[number];

/** How the reader wants the article to look; kept in the settings, the same for every article. */
export interface Appearance {
  theme: Theme;
  face: 'serif' | 'sans';
  /** In percent of the article's own size. */
  size: number;
  /** Line height, in tenths of the size. */
  leading: number;
  /** The column's width in ems: about two characters each. */
  column: number;
}

export const defaultAppearance: Appearance = { theme: 'system', face: 'serif', size: 100, leading: 16, column: 34 };

/** What can be changed in steps, and how far: beyond these a line can no longer be read. */
export const steps = {
  size: { least: 80, most: 200, by: 10 },
  leading: { least: 13, most: 21, by: 1 },
  column: { least: 24, most: 46, by: 2 },
} as const;

export type StepName = keyof typeof steps;

/** One step more (1) or less (-1) of something; the same when that is as far as it goes. */
export function stepped(appearance: Appearance, name: StepName, direction: 1 | -1): Appearance {
  const { least, most, by } = steps[name];
  const value = Math.min(most, Math.max(least, appearance[name] + direction * by));
  return value === appearance[name] ? appearance : { ...appearance, [name]: value };
}

export function nextTheme(theme: Theme): Theme {
  return themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
}

/** What is kept may come from another version or another hand: each part that is no good is the default. */
export function soundAppearance(kept: Partial<Record<keyof Appearance, unknown>> | undefined): Appearance {
  const number = (name: StepName) => {
    const value = kept?.[name];
    const { least, most } = steps[name];
    return typeof value === 'number' && value >= least && value <= most ? value : defaultAppearance[name];
  };
  return {
    theme: themes.find((theme) => theme === kept?.theme) ?? defaultAppearance.theme,
    face: kept?.face === 'sans' ? 'sans' : 'serif',
    size: number('size'),
    leading: number('leading'),
    column: number('column'),
  };
}
