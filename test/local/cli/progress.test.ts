// When the bar shows, what it says, and that nothing of it stays.
import { progressBar } from '../../../src/local/cli/progress';

function bar(columns = 80) {
  const written: string[] = [];
  let time = 0;
  const progress = progressBar(
    (text) => written.push(text),
    columns,
    () => time,
  );
  return { progress, written, wait: (ms: number) => (time += ms) };
}

it('is silent for two seconds, then shows what is done, at most ten times a second', () => {
  const { progress, written, wait } = bar();
  progress.at(0.1, 'a');
  wait(1999);
  progress.at(0.2, 'b');
  expect(written).toEqual([]);
  wait(1);
  progress.at(0.5, 'c');
  wait(99);
  progress.at(0.6, 'd');
  wait(1);
  progress.at(1, 'e');
  expect(written).toEqual([
    `\r\u001B[2K${'█'.repeat(12)}${'░'.repeat(12)}  50%  c`,
    `\r\u001B[2K${'█'.repeat(24)} 100%  e`,
  ]);
});

it('takes itself away only where it stands', () => {
  const { progress, written, wait } = bar();
  progress.clear();
  expect(written).toEqual([]);
  wait(5000);
  progress.at(0, 'x');
  progress.clear();
  progress.clear();
  expect(written.slice(1)).toEqual(['\r\u001B[2K']);
});

it('stays on one line, also with wide characters', () => {
  const { progress, written, wait } = bar(40);
  wait(5000);
  progress.at(0, '正在读取一个名字很长很长的文件');
  expect(written[0]).toBe(`\r\u001B[2K${'░'.repeat(24)}   0%  正在读…`);
});
