import type { Page } from './session';

/** Keeps which of the driver's tabs stands behind each page that was handed out. */
export function createTabs<Tab>(wrap: (tab: Tab) => Page) {
  const tabs = new WeakMap<Page, Tab>();
  return {
    pageOf(tab: Tab): Page {
      const page = wrap(tab);
      tabs.set(page, tab);
      return page;
    },
    tabOf(page: Page): Tab {
      const tab = tabs.get(page);
      if (!tab) throw new Error('a page of another session');
      return tab;
    },
  };
}
