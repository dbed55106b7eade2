import type { ConsentTexts, Pledge } from '../../api/types.ts';
import { PledgeItems } from '../../features/consent/PledgeConsent.tsx';
import { AssessmentDetails, PolicyDetails } from '../../features/second-star/SecondStarDetails.tsx';
import type { Values } from '../../form/values.ts';
import { type StepUpStep, stepUpNames } from './stepUp.ts';

interface Props {
  texts: ConsentTexts;
  pledge: Pledge | undefined;
  values: Values;
  open(step: StepUpStep): void;
}

/** What is sent, and what of it everybody will see, before it is sent. */
export const StepUpCheck = ({ texts, pledge, values, open }: Props) => (
  <>
    <p>
      内容を確認して「二つ星を自己宣言する」を押してください。すぐに反映されます。自己宣言IDは変わりません。
    </p>
    <p>段階と基本方針のURLは検索で公開されます。自社診断の回答と得点は公開されません。</p>
    <Part step="step-up" open={open} />
    <AssessmentDetails values={values} />
    <Part step="step-up-policy" open={open} />
    <PolicyDetails values={values} />
    <Part step="step-up-consents" open={open} />
    {pledge && <PledgeItems pledge={pledge} />}
    <p class="note">同意した利用規約の版：{texts.terms.version}</p>
  </>
);

const Part = ({ step, open }: Pick<Props, 'open'> & { step: StepUpStep }) => (
  <div class="part-title">
    <h2>{stepUpNames[step]}</h2>
    <button type="button" class="button" data-style="text" onClick={() => open(step)}>
      {stepUpNames[step]}を修正する
    </button>
  </div>
);
