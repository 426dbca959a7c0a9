// The local command as `npm start` builds it: the bundle stands in build/, beside the samples.
import { join } from 'node:path';
import { start } from './start';

start({ samples: join(__dirname, '..', 'samples'), program: 'npm start --' });
