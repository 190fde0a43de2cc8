/** The site whose pages the extension may read, as the manifest and the permissions name it. */
export const journalSite = 'https://*.e-klase.lv/*';

/** Whether an address is one of the journal's site. `undefined`: the extension may not see it. */
export function isOfJournalSite(url: string | undefined): boolean {
  return url !== undefined && /^https:\/\/([a-z0-9-]+\.)*e-klase\.lv(:\d+)?\//i.test(url);
}
