// Dialogs and the sidebar of the add-on, each in a frame of another origin as Google has them: no clipboard permission, and
// nothing of this page within reach. What a page asks of the script comes as a message and is passed on.
import { ask, type DialogShown } from './server';

interface Request {
  readonly sheet: 'call' | 'close' | 'height' | 'width';
  readonly id: number;
  readonly name: string;
  readonly args: unknown[];
  readonly value: number;
}

/** As Google, which shows a page with scripts, forms and downloads, and gives it no clipboard. */
const SANDBOX = 'allow-scripts allow-same-origin allow-forms allow-modals allow-popups allow-downloads';

export class Frames {
  private readonly open = new Map<Window, { readonly close: () => void; readonly box: HTMLElement }>();
  private sidebarClose: (() => void) | null = null;
  private dialogClose: (() => void) | null = null;

  constructor(
    private readonly sidebar: HTMLElement,
    private readonly closeText: string,
    private readonly called: () => void,
  ) {
    addEventListener('message', (event) => {
      const frame = event.source && this.open.get(event.source as Window);
      if (frame) void this.hear(event.source as Window, event.origin, event.data as Request);
    });
  }

  private async hear(source: Window, origin: string, request: Request): Promise<void> {
    const frame = this.open.get(source);
    if (!frame) return;
    if (request.sheet === 'close') frame.close();
    else if (request.sheet === 'height') frame.box.style.height = `${request.value}px`;
    else if (request.sheet === 'width') frame.box.style.width = `${request.value}px`;
    else if (request.sheet === 'call') {
      const answer = await ask('call', request.name, request.args).then(
        (value) => ({ value }),
        (error: Error) => ({ error: error.message }),
      );
      source.postMessage({ sheet: 'answer', id: request.id, ...answer }, origin);
      this.called();
    }
  }

  private frameIn(box: HTMLElement, dialog: DialogShown, close: () => void): void {
    const frame = document.createElement('iframe');
    frame.title = dialog.title;
    frame.setAttribute('sandbox', SANDBOX);
    frame.src = dialog.url;
    box.append(frame);
    const { contentWindow } = frame;
    if (contentWindow) this.open.set(contentWindow, { close, box });
  }

  show(dialog: DialogShown): void {
    const box = document.createElement('section');
    const head = document.createElement('h2');
    head.textContent = dialog.title;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = '×';
    button.setAttribute('aria-label', this.closeText);
    head.append(button);
    box.append(head);
    let close: () => void;
    if (dialog.kind === 'sidebar') {
      this.sidebarClose?.();
      close = () => {
        this.forget(box);
        this.sidebar.replaceChildren();
        this.sidebar.hidden = true;
        this.sidebarClose = null;
      };
      this.sidebarClose = close;
      this.sidebar.replaceChildren(box);
      this.sidebar.hidden = false;
    } else {
      // As in Google, one dialog takes the place of another.
      this.dialogClose?.();
      const shade = document.createElement('dialog');
      shade.className = dialog.kind;
      box.style.width = `${dialog.width ?? 600}px`;
      box.style.height = `${(dialog.height ?? 400) + 44}px`;
      close = () => {
        this.forget(box);
        shade.close();
        shade.remove();
        if (this.dialogClose === close) this.dialogClose = null;
      };
      this.dialogClose = close;
      shade.addEventListener('close', close, { once: true });
      shade.append(box);
      document.body.append(shade);
      if (dialog.kind === 'modal') shade.showModal();
      else shade.show();
    }
    button.addEventListener('click', () => close());
    this.frameIn(box, dialog, close);
  }

  private forget(box: HTMLElement): void {
    for (const [frame, own] of this.open) if (own.box === box) this.open.delete(frame);
  }
}
