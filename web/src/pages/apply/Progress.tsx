import { type Step, stepNames } from './application.ts';
import type { Task } from './tasks.ts';

export function Progress({ step, tasks }: { step: Step; tasks: readonly Task[] }) {
  const now = tasks.findIndex((task) => task.step === step);
  return (
    <nav class="progress" aria-label="自己宣言の手順">
      <p class="progress__now">
        ステップ{now + 1}／{tasks.length}
      </p>
      <ol class="progress__steps">
        {tasks.map(({ step: one, status }, index) => (
          <li
            key={one}
            data-state={one === step ? 'now' : status === 'done' ? 'done' : 'ahead'}
            aria-current={one === step ? 'step' : undefined}
          >
            <span class="progress__number">{index + 1}</span>
            <span class="progress__name">
              {stepNames[one]}
              {status === 'done' && <span class="visually-hidden">（完了）</span>}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
