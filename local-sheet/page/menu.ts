// The menu of the add-on: opened by mouse, or by keyboard as the menus of programs are (arrows, Home, End, a first letter,
// Enter, Escape); when it closes, the focus goes back to where it came from.
import type { MenuSeen } from '../../src/local/standin/services';

type Item = HTMLButtonElement;

const itemsIn = (list: Element): Item[] => [...list.querySelectorAll<Item>(':scope > li > [role="menuitem"]')];
const listOf = (item: Element): HTMLElement | null =>
  item.parentElement?.querySelector<HTMLElement>(':scope > ul') ?? null;

function itemOf(label: string): Item {
  const item = document.createElement('button');
  item.type = 'button';
  item.textContent = label;
  item.setAttribute('role', 'menuitem');
  item.tabIndex = -1;
  return item;
}

export class Menu {
  private shown = '';
  private trigger: HTMLButtonElement | null = null;

  constructor(
    private readonly bar: HTMLElement,
    private readonly title: string,
    private readonly chosen: (calls: string) => void,
  ) {
    bar.addEventListener('keydown', (event) => this.key(event));
    addEventListener('click', (event) => {
      if (!bar.contains(event.target as Node)) this.close();
    });
    // A click into the sidebar or a dialog is not heard here, but the page loses the focus by it.
    addEventListener('blur', () => this.close());
  }

  show(menu: MenuSeen | null): void {
    const now = JSON.stringify(menu);
    if (!menu || now === this.shown) return;
    this.shown = now;
    const trigger = itemOf(this.title);
    trigger.removeAttribute('role');
    trigger.tabIndex = 0;
    const list = this.listOf(menu, this.title);
    this.bar.replaceChildren(trigger, list);
    this.trigger = trigger;
    this.opens(trigger, list);
  }

  private listOf(menu: MenuSeen, label: string): HTMLElement {
    const list = document.createElement('ul');
    list.setAttribute('role', 'menu');
    list.setAttribute('aria-label', label);
    list.hidden = true;
    for (const item of menu.items) {
      const line = document.createElement('li');
      line.setAttribute('role', 'none');
      list.append(line);
      if (item === null) {
        line.className = 'line';
        line.setAttribute('role', 'separator');
      } else if ('calls' in item) {
        const button = itemOf(item.label);
        button.addEventListener('click', () => {
          this.close();
          this.trigger?.focus();
          this.chosen(item.calls);
        });
        line.append(button);
      } else {
        const title = item.title ?? '';
        const more = itemOf(title);
        const inner = this.listOf(item, title);
        line.append(more, inner);
        this.opens(more, inner);
      }
    }
    return list;
  }

  private opens(button: Item, list: HTMLElement): void {
    button.setAttribute('aria-haspopup', 'menu');
    button.setAttribute('aria-expanded', 'false');
    button.addEventListener('click', () => this.toggle(button, list.hidden !== false));
  }

  private toggle(button: Element, open: boolean): void {
    const list = listOf(button);
    if (!list) return;
    // One way into the menu is open at a time.
    for (const other of button.closest('ul')?.querySelectorAll('[aria-expanded="true"]') ?? []) {
      if (other !== button) this.toggle(other, false);
    }
    list.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
  }

  private close(): void {
    for (const open of this.bar.querySelectorAll('[aria-expanded="true"]')) this.toggle(open, false);
  }

  /** Opens what belongs to an item and goes into it. */
  private enter(button: Element, end: 'first' | 'last' = 'first'): void {
    this.toggle(button, true);
    const items = itemsIn(listOf(button) as HTMLElement);
    (end === 'first' ? items[0] : items.at(-1))?.focus();
  }

  private key(event: KeyboardEvent): void {
    const item = event.target as HTMLElement;
    const list = item.closest<HTMLElement>('ul');
    const handled = list ? this.inList(event, item, list) : this.onTrigger(event, item);
    if (!handled) return;
    event.preventDefault();
    // The grid listens to the same keys.
    event.stopPropagation();
  }

  private onTrigger({ key }: KeyboardEvent, trigger: HTMLElement): boolean {
    if (key === 'ArrowDown' || key === 'Enter' || key === ' ') this.enter(trigger);
    else if (key === 'ArrowUp') this.enter(trigger, 'last');
    else if (key === 'Escape') this.close();
    else return false;
    return true;
  }

  private inList({ key }: KeyboardEvent, item: HTMLElement, list: HTMLElement): boolean {
    const items = itemsIn(list);
    const at = items.indexOf(item as Item);
    const owner = list.parentElement?.querySelector<Item>(':scope > button') ?? null;
    const isInner = owner !== this.trigger;
    switch (key) {
      case 'ArrowDown':
        items[(at + 1) % items.length]?.focus();
        return true;
      case 'ArrowUp':
        items.at(at - 1)?.focus();
        return true;
      case 'Home':
        items[0]?.focus();
        return true;
      case 'End':
        items.at(-1)?.focus();
        return true;
      case 'ArrowRight':
        if (listOf(item)) this.enter(item);
        return true;
      case 'ArrowLeft':
      case 'Escape':
        if (key === 'ArrowLeft' && !isInner) return true;
        if (owner) this.toggle(owner, false);
        owner?.focus();
        return true;
      case 'Enter':
      case ' ':
        if (listOf(item)) this.enter(item);
        else item.click();
        return true;
      case 'Tab':
        this.close();
        this.trigger?.focus();
        return false;
      default: {
        if (key.length !== 1) return false;
        const from = [...items.slice(at + 1), ...items.slice(0, at + 1)];
        from.find(({ textContent }) => textContent?.toLowerCase().startsWith(key.toLowerCase()))?.focus();
        return true;
      }
    }
  }
}
