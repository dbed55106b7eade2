interface Props {
  /** What the steps lead to, for who does not see them. */
  label: string;
  steps: readonly { key: string; name: string; done: boolean }[];
  /** The index of the step that is shown. */
  now: number;
}

/** Where one is on a way of several steps. */
export const StepProgress = ({ label, steps, now }: Props) => (
  <nav class="progress" aria-label={label}>
    <p class="progress__now">
      ステップ{now + 1}／{steps.length}
    </p>
    <ol class="progress__steps">
      {steps.map(({ key, name, done }, index) => (
        <li
          key={key}
          data-state={index === now ? 'now' : done ? 'done' : 'ahead'}
          aria-current={index === now ? 'step' : undefined}
        >
          <span class="progress__number">{index + 1}</span>
          <span class="progress__name">
            {name}
            {done && <span class="visually-hidden">（完了）</span>}
          </span>
        </li>
      ))}
    </ol>
  </nav>
);
