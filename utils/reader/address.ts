/** The address's path of a document, digits as 0: what a taught layout is known by. */
export function addressOf(document: Document): string {
  return document.location.pathname.replace(/\d/g, '0');
}
