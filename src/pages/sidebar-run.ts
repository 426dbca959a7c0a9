// Finding claims from the sidebar. Today in one call of the script; a run in steps with its share done takes its place here.
import { call } from './call';

/** How far a run is: 0 to 1, or null where nobody knows, with what it is doing. */
export interface RunProgress {
  readonly share: number | null;
  readonly text: string;
}

/** How a run ended, in words of the script. */
export interface RunEnd {
  readonly done: boolean;
  readonly text: string;
}

/** True when a run can be stopped between two steps. */
export const RUN_STOPS: boolean = false;

/** Finds claims. Rejects when the connection breaks; what the script itself says of a failure is in the end. */
export async function findClaims(_onProgress: (progress: RunProgress) => void, _signal: AbortSignal): Promise<RunEnd> {
  return await call('sidebarFind');
}
