// Stands in the product's place: writes once in each of the ways that the tripwires and the mutation records must notice.
(() => {
  const cell = () => document.querySelector('td, p, div, body');
  const ways = {
    'Element.setAttribute': () => cell().setAttribute('data-poke', ''),
    'DOMTokenList.add': () => cell().classList.add('poke'),
    CSSStyleDeclaration: () => {
      cell().style.color = 'red';
    },
    'Node.textContent': () => {
      cell().textContent = 'poke';
    },
    'Element.innerHTML': () => {
      cell().innerHTML = 'poke';
    },
    'Node.appendChild': () => cell().appendChild(document.createElement('i')),
    'Element.append': () => cell().append('poke'),
    'HTMLElement.dataset': () => {
      cell().dataset.poke = '';
    },
    'HTMLInputElement.value': () => {
      document.createElement('input').value = 'poke';
    },
    'HTMLElement.focus': () => cell().focus(),
    'HTMLElement.click': () => cell().click(),
    'EventTarget.dispatchEvent': () => document.dispatchEvent(new Event('poke')),
    'window.postMessage': () => window.postMessage('poke', '*'),
    'window.fetch': () => void fetch('/poke'),
    'CharacterData.data': () => {
      document.createTextNode('a').data = 'poke';
    },
  };
  const outcome = {};
  for (const [name, write] of Object.entries(ways)) {
    try {
      write();
      outcome[name] = 'wrote';
    } catch {
      outcome[name] = 'stopped';
    }
  }
  const extension = globalThis.browser ?? globalThis.chrome;
  void extension.storage.local.set({ poke: outcome });
})();
