import type { TestProject } from 'vitest/node';
import type { TargetEvidence } from './evidence.ts';
import { openTarget, resolveAnchor } from './target.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The database that the gates of this run work on. */
    target: { url: string; evidence: TargetEvidence };
    anchor: string;
  }
}

/** Opens the target once for all gates of a run, and closes what it started when they are done. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const anchor = resolveAnchor();
  const target = await openTarget({}, (text) => console.log(text));
  project.provide('anchor', anchor);
  project.provide('target', { url: target.url, evidence: target.evidence });
  return async () => target[Symbol.asyncDispose]();
}
