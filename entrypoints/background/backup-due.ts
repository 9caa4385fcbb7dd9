import { browser } from 'wxt/browser';
import { isDue, loadBackupPlan } from '../../pipeline/save/backup/backup-plan';
import type { Database } from '../../pipeline/save/database';

/**
 * Says on the toolbar button that a backup is due, in every tab that has nothing else to say there, and takes it back when
 * none is. The library, which the button opens, makes it where it may, and asks the reader for it elsewhere.
 */
export async function showBackupDue(database: Database): Promise<void> {
  const due = isDue(await loadBackupPlan(database), Date.now()) && (await database.summaries.count()) > 0;
  await browser.action.setTitle({ title: browser.i18n.getMessage(due ? 'backupDue' : 'action') });
  await browser.action.setBadgeText?.({ text: due ? '!' : '' });
  await browser.action.setBadgeBackgroundColor?.({ color: '#8a3b12' });
}
