// Labels and values, each with its copy button.
import { button, element } from './dom';
import { copy, word } from './sidebar-shell';

export function showPairs(
  list: HTMLElement,
  facts: readonly { readonly label: string; readonly value: string }[],
): void {
  list.replaceChildren(
    ...facts.flatMap(({ label, value }) => {
      const told = word('copied', { what: label });
      const copyButton = button('', () => void copy({ text: value }, told), 'small');
      copyButton.append(element('span', '', 'copy-icon'));
      copyButton.title = word('copyOne', { label });
      copyButton.setAttribute('aria-label', word('copyOne', { label }));
      const holder = element('dd');
      holder.append(copyButton);
      return [element('dt', label), element('dd', value), holder];
    }),
  );
}
