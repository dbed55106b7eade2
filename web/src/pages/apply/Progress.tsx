import { StepProgress } from '../../ui/StepProgress.tsx';
import { type Step, stepNames } from './application.ts';
import type { Task } from './tasks.ts';

export const Progress = ({ step, tasks }: { step: Step; tasks: readonly Task[] }) => (
  <StepProgress
    label="自己宣言の手順"
    steps={tasks.map((task) => ({
      key: task.step,
      name: stepNames[task.step],
      done: task.status === 'done',
    }))}
    now={tasks.findIndex((task) => task.step === step)}
  />
);
