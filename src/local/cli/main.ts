// The local command as `npm start` builds it: the bundle stands in build/, beside the samples.
import { join } from 'node:path';
import { servesReading } from '../files/reading-thread';
import { start } from './start';

if (!servesReading()) start({ samples: join(__dirname, '..', 'samples'), program: 'npm start --', bundle: null });
