import { h } from './dom.js';

/**
 * A single-choice list with the markup of vue-multiselect 2.1: the closed list keeps every option in the page.
 * `onchoose` gets the chosen text.
 */
export function multiselect({ label, options, value, placeholder, isLoading, onchoose }) {
  const list = h(
    'ul.multiselect__content',
    { role: 'listbox', id: 'listbox-null', style: 'display: inline-block;' },
    options.map((option, index) =>
      h(
        'li.multiselect__element',
        { id: `null-${index}`, role: 'option', onclick: (event) => choose(event, option) },
        h(
          `span.multiselect__option${option === value ? '.multiselect__option--selected' : ''}`,
          null,
          h('span', null, option),
        ),
      ),
    ),
    h('li', { style: 'display: none;' }, h('span.multiselect__option', null, 'Nekas nav atrasts.')),
  );
  const wrapper = h(
    'div.multiselect__content-wrapper',
    { tabindex: '-1', style: 'max-height: 300px; display: none;' },
    list,
  );
  const box = h(
    'div.multiselect',
    { tabindex: '0', role: 'combobox', 'aria-owns': 'listbox-null', 'aria-expanded': 'false', 'aria-label': label },
    h('div.multiselect__select'),
    h(
      'div.multiselect__tags',
      null,
      h('div.multiselect__tags-wrap', { style: 'display: none;' }),
      h('div.multiselect__spinner', { style: isLoading ? '' : 'display: none;' }),
      h('input.multiselect__input', {
        type: 'text',
        autocomplete: 'off',
        tabindex: '0',
        placeholder,
        style: 'width: 0px; position: absolute; padding: 0px;',
      }),
      value ? h('span.multiselect__single', null, value) : h('span.multiselect__placeholder', null, placeholder),
    ),
    wrapper,
  );
  const toggle = (isOpen) => {
    wrapper.style.display = isOpen ? '' : 'none';
    box.classList.toggle('multiselect--active', isOpen);
    box.setAttribute('aria-expanded', String(isOpen));
  };
  const choose = (event, option) => {
    event.stopPropagation();
    toggle(false);
    if (option !== value) onchoose(option);
  };
  box.addEventListener('click', () => toggle(wrapper.style.display === 'none'));
  box.addEventListener('focusout', (event) => {
    if (!box.contains(event.relatedTarget)) toggle(false);
  });
  return box;
}
