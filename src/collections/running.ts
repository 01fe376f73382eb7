/** With this a server that runs asks for what changed: it must not end where something is half written. */
export const RUNNING = { running: true };

export function isRunning(context: Record<string, unknown> | undefined): boolean {
  return context?.['running'] === true;
}
