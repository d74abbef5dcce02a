// The packed index of the names that the first pass looks for: made before the process that is measured begins, as the build of the
// extension makes its own. Run by build-bundle.
import { buildIndex } from '../lib/matching/build-index';
import { makeForms } from './sample-text';

export const sampleNames = 5_000;

export const packSample = (): Uint8Array => buildIndex(makeForms('en', sampleNames));
