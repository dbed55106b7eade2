import type { Session } from '../../api/types.ts';
import type { Values } from '../../form/values.ts';
import { areRight, type Draft, fieldsByStep, type Step, stepsOf } from './application.ts';

export type Status = 'done' | 'started' | 'todo' | 'locked' | 'ready';

/** A step as something to be done, in any order; only declaring has to be the last. */
export interface Task {
  step: Step;
  status: Status;
}

export const statusNames: Record<Status, string> = {
  done: '完了',
  started: '入力中',
  todo: '未入力',
  locked: 'ほかの項目の入力後に進めます',
  ready: '進めます',
};

/** @param first what the form began with: nobody has looked at it yet */
export function tasksOf(
  session: Session,
  first: Values,
  { values, passed }: Pick<Draft, 'values' | 'passed'>,
): Task[] {
  const fields = fieldsByStep(session, values);
  const statusOf = (step: Step): Status => {
    if (passed.includes(step) && areRight(fields[step], values)) return 'done';
    const touched = fields[step].some(({ key }) => values[key] !== first[key]);
    return touched || passed.includes(step) ? 'started' : 'todo';
  };
  const tasks = stepsOf(values)
    .filter((step) => step !== 'confirm')
    .map((step) => ({ step, status: statusOf(step) }));
  const ready = tasks.every(({ status }) => status === 'done');
  return [...tasks, { step: 'confirm', status: ready ? 'ready' : 'locked' }];
}

/** The next thing to do after a step: what lies behind it first, then what was left out before it, at last the declaration. */
export function nextAfter(step: Step | undefined, tasks: readonly Task[]): Step {
  const at = tasks.findIndex((task) => task.step === step);
  const open = [...tasks.slice(at + 1), ...tasks.slice(0, at + 1)].find(
    ({ step: other, status }) => status !== 'done' && other !== 'confirm',
  );
  return open?.step ?? 'confirm';
}

/** The step that the address asks for, if it may be opened; else the list of tasks is shown. */
export const stepToShow = (asked: string | null, tasks: readonly Task[]): Step | undefined =>
  tasks.find(({ step, status }) => step === asked && status !== 'locked')?.step;
