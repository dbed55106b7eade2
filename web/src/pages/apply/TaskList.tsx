import type { ComponentChildren } from 'preact';
import { Heading } from '../../ui/Heading.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { type Step, stepNames } from './application.ts';
import { nextAfter, type Status, statusNames, type Task } from './tasks.ts';

interface Props {
  tasks: readonly Task[];
  /** What has to be agreed to again, in sentences. */
  outdated: readonly string[];
  resumed: ComponentChildren;
  /** Whether the form begins with an earlier declaration. */
  again?: boolean;
  /** What to think of before the first step. */
  before: ComponentChildren;
  open(step: Step): void;
}

const about: Record<Step, string> = {
  terms: '読んで、同意します。',
  business: '事業者名、所在地、業種などを確認します。',
  star: '一つ星か二つ星を選び、取組を宣言します。',
  assessment: '25問の回答と、診断した日を入力します。',
  policy: '公開したページのURLと、公開した日を入力します。',
  contact: '事務局からの連絡を受ける方を入力します。',
  confirm: '確認して「自己宣言する」を押すと、すぐに自己宣言IDが発行されます。',
};

/** All there is to do, and how far it has come. */
export function TaskList({ tasks, outdated, resumed, again, before, open }: Props) {
  const parts = tasks.filter(({ step }) => step !== 'confirm');
  const done = parts.filter(({ status }) => status === 'done').length;
  const begun = parts.some(({ status }) => status !== 'todo');
  const next = nextAfter(undefined, tasks);
  return (
    <>
      <Heading title="手続きの一覧 - 自己宣言する">自己宣言の手続き</Heading>
      {outdated.length > 0 && (
        <Notice kind="warning" title="もう一度、同意が必要です。">
          <ul class="notice__list">
            {outdated.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      {resumed}
      {again && (
        <p>前回の自己宣言の内容を、あらかじめ入力してあります。変更がないかを各項目で確認してください。</p>
      )}
      {before}
      <p>
        {parts.length}項目のうち{done}
        項目が終わりました。全部で15分ほどかかります。どの項目からでも入力できます。
      </p>
      <ol class="tasks">
        {tasks.map(({ step, status }) => (
          <li class="task" key={step}>
            <div>
              {status === 'locked' ? (
                <span class="task__name">{stepNames[step]}</span>
              ) : (
                <StepLink step={step} open={open} />
              )}
              <p class="task__about">{about[step]}</p>
            </div>
            <Tag id={`${step}-status`} status={status} />
          </li>
        ))}
      </ol>
      <p class="buttons">
        <button type="button" class="button" data-style="solid" onClick={() => open(next)}>
          {begun ? `「${stepNames[next]}」に進む` : '始める'}
        </button>
      </p>
      <p class="note">
        入力した内容は、この画面（タブ）を閉じるまで残ります。ログインが切れても、もう一度ログインすると続きから入力できます。
      </p>
    </>
  );
}

const StepLink = ({ step, open }: { step: Step; open(step: Step): void }) => (
  <a
    class="task__name"
    href={`?step=${step}`}
    aria-describedby={`${step}-status`}
    onClick={(event) => {
      event.preventDefault();
      open(step);
    }}
  >
    {stepNames[step]}
  </a>
);

const Tag = ({ id, status }: { id: string; status: Status }) => (
  <span class="tag" id={id} data-status={status}>
    {statusNames[status]}
  </span>
);
