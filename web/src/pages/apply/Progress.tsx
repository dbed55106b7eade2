import { STEPS, type Step, stepNames } from './application.ts';

export function Progress({ step }: { step: Step }) {
  const now = STEPS.indexOf(step);
  return (
    <nav class="progress" aria-label="自己宣言の手順">
      <p class="progress__now">
        全{STEPS.length}ステップの{now + 1}番目
      </p>
      <ol class="progress__steps">
        {STEPS.map((one, index) => (
          <li
            key={one}
            data-state={index < now ? 'done' : index === now ? 'now' : 'ahead'}
            aria-current={one === step ? 'step' : undefined}
          >
            <span class="progress__number">{index + 1}</span>
            <span class="progress__name">
              {stepNames[one]}
              {index < now && <span class="visually-hidden">（入力済み）</span>}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
