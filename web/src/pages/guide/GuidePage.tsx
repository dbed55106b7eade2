import type { ComponentChildren } from 'preact';
import { fetchSubsidies } from '../../api/subsidies.ts';
import { EligibilityCheck } from '../../features/eligibility/EligibilityCheck.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { useView } from '../../ui/useView.ts';
import { SituationAnswer } from './SituationAnswer.tsx';
import { SUBSIDY, situations } from './situations.ts';

/** Do I need to declare again? One question, and a page for each answer. */
export function GuidePage() {
  const [view, open] = useView('situation');
  const situation = situations.find(({ key }) => key === view);
  const back = <ViewLink onOpen={() => open(null)}>ほかの場合を見る</ViewLink>;
  if (situation) return <SituationAnswer situation={situation} back={back} />;
  if (view === SUBSIDY) {
    return (
      <>
        <Heading title="補助金の申請に使いたい">補助金の申請に使いたい</Heading>
        <p>補助金と公募の回によって違います。</p>
        <Loaded load={fetchSubsidies}>
          {(subsidies) => <EligibilityCheck subsidies={subsidies} known={{ generation: 'legacy' }} />}
        </Loaded>
        <p>{back}</p>
      </>
    );
  }
  return (
    <>
      <Heading title="2026年3月までに宣言した方へ">2026年3月までに宣言した方へ</Heading>
      <p>
        4から始まる自己宣言IDは、引き続き有効です。ただし、新たに宣言が必要な場合があります。あてはまるものを選んでください。
      </p>
      <ul class="choices">
        {[
          ...situations.slice(0, -1),
          { key: SUBSIDY, question: '補助金の申請に使いたい' },
          ...situations.slice(-1),
        ].map(({ key, question }) => (
          <li key={key}>
            <ViewLink view={key} onOpen={() => open(key)}>
              {question}
            </ViewLink>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A link to a view of this page, which can be opened elsewhere too. */
const ViewLink = ({
  view,
  onOpen,
  children,
}: {
  view?: string;
  onOpen(): void;
  children: ComponentChildren;
}) => (
  <a
    href={view === undefined ? location.pathname : `?situation=${view}`}
    onClick={(event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      onOpen();
    }}
  >
    {children}
  </a>
);
