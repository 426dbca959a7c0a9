// Puts text, and an HTML table beside it, on the clipboard: by the browser's clipboard where the page may use it, else by a copy
// event, which works inside Google's frame too.

export interface ToCopy {
  readonly text: string;
  readonly html?: string;
}

interface Policy {
  allowsFeature(name: string): boolean;
}

/** False where the frame around the page forbids it; only some browsers tell. */
function mayUseClipboard(): boolean {
  const { featurePolicy } = document as Document & { featurePolicy?: Policy };
  return typeof ClipboardItem !== 'undefined' && (featurePolicy?.allowsFeature('clipboard-write') ?? true);
}

function byEvent({ text, html }: ToCopy): boolean {
  let taken = false;
  const put = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    if (html !== undefined) event.clipboardData.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
    taken = true;
  };
  const before = document.activeElement;
  const holder = document.createElement('textarea');
  holder.className = 'unseen';
  holder.readOnly = true;
  holder.tabIndex = -1;
  holder.setAttribute('aria-hidden', 'true');
  // Some browsers copy only where something is selected.
  holder.value = text;
  document.body.append(holder);
  document.addEventListener('copy', put, true);
  try {
    holder.select();
    return document.execCommand('copy') && taken;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', put, true);
    holder.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
}

/** Copies at a click; false where the browser allows no way. */
export async function copyToClipboard(what: ToCopy): Promise<boolean> {
  if (!mayUseClipboard()) return byEvent(what);
  const blob = (type: string, text: string) => new Blob([text], { type });
  const parts = {
    'text/plain': blob('text/plain', what.text),
    ...(what.html !== undefined && { 'text/html': blob('text/html', what.html) }),
  };
  try {
    await navigator.clipboard.write([new ClipboardItem(parts)]);
    return true;
  } catch {
    return byEvent(what);
  }
}
