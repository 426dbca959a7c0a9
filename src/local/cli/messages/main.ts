// Starts a message command with what this process has; the first word names the command.
import { join } from 'node:path';
import { languageAsked } from '../arguments';
import { Unusable } from '../unusable';
import { visible } from '../visible';
import { sayIn } from '../words';
import { checkTextCommand } from './check-text';
import { messageCommand } from './message';
import { readMessageOptions } from './options';

function run(): number {
  const [command, ...args] = process.argv.slice(2);
  const language = languageAsked(args, '--interface');
  // Texts have several lines; what steers a terminal is shown in each.
  const shown = (text: string) =>
    text
      .split('\n')
      .map((line) => visible(line, false))
      .join('\n');
  const complain = (line: string) => process.stderr.write(`${shown(line)}\n`);
  try {
    const options = readMessageOptions(args);
    const around = {
      // npm runs scripts in the project's folder and says where they were asked for.
      folder: process.env.INIT_CWD ?? process.cwd(),
      samples: join(__dirname, '..', 'samples'),
      now: new Date(),
      print: (line: string) => {
        process.stdout.write(`${shown(line)}\n`);
      },
    };
    return command === 'check-text' ? checkTextCommand(options, around) : messageCommand(options, around);
  } catch (error) {
    const say = sayIn(language);
    if (error instanceof Unusable) {
      complain(say(error.key, error.values));
      return 2;
    }
    complain(say('wrong.unexpected', { reason: error instanceof Error ? error.message : String(error) }));
    return 2;
  }
}

// Whoever reads the output may stop early (`| head`).
process.stdout.on('error', () => {});
process.exitCode = run();
