import { editorBodyOf } from './dom';

/** The documents inside the page's own editors (same origin, editable). */
export function editorDocuments(document: Document): Document[] {
  return Array.from(document.getElementsByTagName('iframe')).flatMap(
    (frame) => editorBodyOf(frame)?.ownerDocument ?? [],
  );
}
