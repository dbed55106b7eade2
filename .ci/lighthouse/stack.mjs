import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const SEEDS = 500;

/** Starts the local stack on any free port. */
export async function startStack() {
  const stack = spawn('./run', ['--port', '0', '--seed', `${SEEDS}`], {
    cwd: repository,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(stack, 'exit');
  const site = await Promise.race([
    ready(stack),
    ended.then(([status]) => Promise.reject(new Error(`the stack ended with ${status}`))),
  ]);
  const stop = async () => {
    stack.kill('SIGTERM');
    await ended;
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop().then(() => process.exit(1)));
  return { site, stop };
}

async function ready(stack) {
  for await (const line of createInterface({ input: stack.stdout })) {
    const site = /^Ready: (.*)\/$/.exec(line)?.[1];
    if (site) {
      stack.stdout.resume();
      return site;
    }
  }
  throw new Error('the stack was never ready');
}
