// Runs in the page's own world, before the page's scripts: keeps a line of text for each mutation record of the document.
(() => {
  const lines = [];
  let lastAt = performance.now();

  const nameOf = (node) => (node.nodeType === Node.TEXT_NODE ? `"${node.data}"` : node.nodeName.toLowerCase());
  const namesOf = (nodes) => [...nodes].map(nameOf).join(',');
  const describe = (record) => {
    if (record.type === 'childList') {
      return `${nameOf(record.target)} +[${namesOf(record.addedNodes)}] -[${namesOf(record.removedNodes)}]`;
    }
    if (record.type === 'characterData') return `text ${nameOf(record.target)}`;
    return `${nameOf(record.target)} @${record.attributeName} = ${record.target.getAttribute(record.attributeName)}`;
  };

  const observer = new MutationObserver((records) => {
    lastAt = performance.now();
    lines.push(...records.map(describe));
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });

  globalThis.takeMutations = () => lines.splice(0);
  globalThis.getQuietMs = () => performance.now() - lastAt;
})();
