import { fetchSubsidies } from '../../api/subsidies.ts';
import { Deadlines } from '../../features/eligibility/Deadlines.tsx';
import { EligibilityCheck } from '../../features/eligibility/EligibilityCheck.tsx';
import { answersIn, queryOf } from '../../features/eligibility/eligibilityQuestions.ts';
import { Heading } from '../../ui/Heading.tsx';
import { Loaded } from '../../ui/Loaded.tsx';

export const SubsidiesPage = () => (
  <>
    <Heading title="補助金に使えるか調べる">補助金に使えるか調べる</Heading>
    <p>
      お持ちの自己宣言IDが、補助金の申請に使えるかを調べられます。答えは、IPAのお知らせ（2026年3月）に基づきます。申請の前に、補助金の公募要領も必ず確認してください。
    </p>
    <Loaded load={fetchSubsidies}>
      {(subsidies) => (
        <>
          <EligibilityCheck
            subsidies={subsidies}
            answered={answersIn(subsidies, location.search)}
            onAsk={(answers) => history.replaceState(null, '', `?${queryOf(subsidies, answers)}`)}
          />
          <Deadlines subsidies={subsidies} />
        </>
      )}
    </Loaded>
    <p>
      自己宣言をしていないときは、<a href="/apply/">GビズIDで自己宣言</a>
      をすると、自己宣言IDがその場で発行されます。補助金の申請に使うGビズIDと、同じGビズIDでログインしてください。
    </p>
  </>
);
