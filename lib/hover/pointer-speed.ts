// How fast the pointer moves: the mean over its last two steps. Pure; lib/reading feeds it the times and places of pointer
// events. It gives up where the browser rounds its clock (Firefox with resistFingerprinting), because a step of 16 or
// 100 ms says nothing.

export interface PointerSample {
  readonly x: number;
  readonly y: number;
  /** ms, any origin. */
  readonly at: number;
}

export interface PointerTrack {
  readonly last?: PointerSample;
  /** px/ms of the last steps, newest last, at most two. */
  readonly speeds: readonly number[];
  /** How many steps in a row fell on a rounded clock. */
  readonly roundSteps: number;
}

export const noTrack: PointerTrack = { speeds: [], roundSteps: 0 };

/** Steps further apart than this are two movements. */
const longestStepMs = 32;
const roundedMs = 10;
const enoughRoundSteps = 5;

/** The track after one more sample. */
export function followPointer(track: PointerTrack, sample: PointerSample): PointerTrack {
  const { last, speeds, roundSteps } = track;
  if (last === undefined) return { last: sample, speeds: [], roundSteps };
  const ms = sample.at - last.at;
  if (ms <= 0) return track;
  const round = sample.at % roundedMs === 0 && ms % roundedMs === 0 ? roundSteps + 1 : 0;
  if (ms > longestStepMs) return { last: sample, speeds: [], roundSteps: round };
  const speed = Math.hypot(sample.x - last.x, sample.y - last.y) / ms;
  return { last: sample, speeds: [...speeds.slice(-1), speed], roundSteps: round };
}

/** Mean speed in px/ms; 0 when unknown or not measurable. */
export function meanSpeed({ speeds, roundSteps }: PointerTrack): number {
  if (speeds.length === 0 || roundSteps >= enoughRoundSteps) return 0;
  return speeds.reduce((sum, speed) => sum + speed, 0) / speeds.length;
}
