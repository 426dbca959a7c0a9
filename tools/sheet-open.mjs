// Opens an address in the person's own browser, as each system does it.
import { spawn } from 'node:child_process';

const OPENERS = { win32: ['cmd', '/c', 'start', '""'], darwin: ['open'] };

/**
 * Opens an address. Where that fails, it is said, for the address stands there to be copied; the sheet goes on.
 * @param say gives a sentence by its name
 * @param opener the program that opens addresses here, with its first words
 */
export function openInBrowser(address, say, opener = OPENERS[process.platform] ?? ['xdg-open']) {
  const [command, ...first] = opener;
  const child = spawn(command, [...first, address], { stdio: 'ignore', detached: true });
  let told = false;
  const failed = () => {
    if (!told) console.log(say('notOpened'));
    told = true;
  };
  child.on('error', failed);
  child.on('exit', (code) => code && failed());
  child.unref();
}
