/** The share of tasks that are done, in whole percent. */
export function doneShare(statuses: readonly string[]): number {
  const done = statuses.filter((status) => status === 'DONE').length;
  return Math.round((100 * done) / statuses.length);
}

/** The progress of milestones, each by its weight in percent, in whole percent. */
export function weightedProgress(milestones: readonly { weight: number; progress: number }[]): number {
  return Math.round(milestones.reduce((sum, { weight, progress }) => sum + weight * progress, 0) / 100);
}
